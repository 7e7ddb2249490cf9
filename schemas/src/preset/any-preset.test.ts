import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyPreset } from "./any-preset.suite.js";
import { normalPreset } from "./normal-preset.js";
import { presetAccess } from "./preset-access.js";
import { diffPresets } from "./preset-diff.js";
import { judgePreset } from "./preset-faults.js";
import { stackFor } from "./preset-stack.js";

describe("any valid preset", () => {
  it("is judged valid, and so is its normal form, which says the same and is its own", () => {
    fc.assert(
      fc.property(anyPreset(), (preset) => {
        expect(judgePreset(structuredClone(preset))).toEqual({ ok: true, value: preset });
        const normal = normalPreset(preset);
        expect(judgePreset(normal).ok).toBe(true);
        expect(JSON.stringify(normalPreset(normal))).toBe(JSON.stringify(normal));
        expect(presetAccess(normal)).toEqual(presetAccess(preset));
        expect(diffPresets(preset, normal)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("has one stack at most for a role, and the one that the rules give", () => {
    fc.assert(
      fc.property(anyPreset({ nets_max: 8 }), fc.nat(5), fc.nat(3), fc.nat(3), (preset, role, phase, seat) => {
        const use = { role: `role-${role}`, phase: `phase-${phase}`, seat: `Seat ${seat}` };
        const stack = stackFor(preset, use);
        const reversed = { ...preset, stacks: [...(preset.stacks ?? [])].reverse() };
        expect(stackFor(reversed, use)?.id).toBe(stack?.id);
        expect(stackFor(normalPreset(preset), use)?.id).toBe(stack?.id);
      }),
      { numRuns: 150 },
    );
  });
});
