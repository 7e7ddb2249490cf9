import fc from "fast-check";
import { expect, it } from "vitest";

import type { Operation } from "../generated/operation.js";
import { validateOperation } from "../generated/operation-validator.js";
import { anyPreset } from "./any-preset.suite.js";
import { presetAccess } from "./preset-access.js";
import { presetFor } from "./preset-for.js";
import { presetRefusals } from "./preset-refusals.js";
import { stackFor } from "./preset-stack.js";

it("is a preset again, that says the same of its roles and nothing of nets they may not be on", () => {
  fc.assert(
    fc.property(anyPreset(), fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), (preset, picks) => {
      const roles = [...new Set(picks.map((pick) => preset.roles[pick % preset.roles.length]?.id ?? ""))];
      const part = presetFor(preset, roles);
      const whole = presetAccess(preset);
      const heard = preset.nets.filter(({ id }) => roles.some((role) => whole.get(role)?.get(id)?.listen === true));
      if (part === undefined) {
        expect(heard).toEqual([]);
        return;
      }
      expect(validateOperation(part)).toMatchObject({ ok: true });
      expect(presetRefusals(part)).toEqual([]);
      expect(part.roles.map(({ id }) => id).sort()).toEqual([...roles].sort());
      const ids = (nets: Operation["nets"]): string[] => nets.map(({ id }) => id);
      const above = new Set(part.nets.map(({ parent }) => parent));
      expect(ids(part.nets)).toEqual(expect.arrayContaining(ids(heard)));
      expect(ids(heard)).toEqual(expect.arrayContaining(ids(part.nets).filter((id) => !above.has(id))));
      const access = presetAccess(part);
      for (const role of roles) {
        for (const { id } of heard)
          expect(access.get(role)?.get(id)).toEqual({ ...whole.get(role)?.get(id), whisper_to: new Set() });
        for (const phase of [undefined, ...(preset.phases ?? []).map(({ id }) => id)]) {
          for (const seat of [undefined, ...(preset.stacks ?? []).flatMap(({ seats = [] }) => seats)]) {
            const [has, had] = [part, preset].map((from) => stackFor(from, { role, phase, seat }));
            expect(has).toEqual(had && { ...had, roles: has?.roles });
          }
        }
      }
    }),
    { numRuns: 500 },
  );
});

it("does not say what the server calls a net's password: that there is one, the channel says", () => {
  const roles = [{ id: "lead", title: "Lead" }];
  const nets = [{ id: "air", title: "Air", listen: ["lead"], speak: ["lead"], password_name: "friday-strike" }];
  const part = presetFor({ id: "strike", title: "Strike", roles, nets }, ["lead"]);
  expect(part?.nets).toEqual([{ id: "air", title: "Air", listen: ["lead"], speak: ["lead"] }]);
});

it("is nothing for those who may be on no net", () => {
  const roles = [
    { id: "lead", title: "Lead" },
    { id: "idle", title: "Idle" },
  ];
  const nets = [{ id: "air", title: "Air", listen: ["lead"], speak: ["lead"] }];
  expect(presetFor({ id: "strike", title: "Strike", roles, nets }, ["idle"])).toBeUndefined();
});
