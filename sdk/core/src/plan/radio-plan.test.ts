import type { Operation } from "@talkgroup/schemas";
import { presetAccess, presetRefusals } from "@talkgroup/schemas/preset";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyPreset } from "../../../../schemas/src/preset/any-preset.suite.js";
import { Hotkeys } from "../hotkeys/hotkeys.js";
import { compileRadioPlan, type RadioPlan } from "./radio-plan.js";

const flight: Operation = {
  id: "strike",
  title: "Strike",
  roles: [
    { id: "lead", title: "Lead" },
    { id: "wingman", title: "Wingman" },
    { id: "guest", title: "Guest" },
  ],
  groups: [{ id: "pilots", title: "Pilots", roles: ["lead", "wingman"] }],
  nets: [
    { id: "guard", title: "Guard", listen: ["pilots"], speak: ["lead"] },
    { id: "flight", title: "Flight", listen: ["pilots"], speak: ["pilots"] },
    { id: "tanker", title: "Tanker", listen: ["lead"], speak: ["lead"] },
    { id: "tower", title: "Tower", listen: ["guest"] },
  ],
  relays: [
    { id: "tanker-to-flight", from: "tanker", to: "flight", gain_db: -6 },
    { id: "tower-both", from: "tower", to: "guard", both: true, gain_db: -3 },
  ],
  simulcasts: [{ id: "all", title: "All", nets: ["flight", "guard"] }],
  stacks: [
    {
      ...{ id: "lead", title: "Lead", roles: ["lead"] },
      radios: [
        { slot: 3, net: "tanker", monitor: true, gain_db: -10, muted: true },
        { slot: 1, net: "flight", pan: -1, keys: ["CapsLock"], mode: "toggle", positional: true },
        { slot: 2, net: "guard", keys: ["KeyG", "ControlLeft"] },
      ],
      simulcasts: [{ id: "all", keys: ["F13"], mode: "latch" }],
    },
    { id: "pilots", title: "Pilots", roles: ["pilots"], radios: [{ slot: 1, net: "flight", keys: ["CapsLock"] }] },
    { id: "spare", title: "Spare", roles: ["pilots"], seats: ["Colt 1-4"], radios: [{ slot: 5, net: "guard", monitor: true }] },
    { id: "silent", title: "Silent", roles: ["pilots"], radios: [] },
  ],
  phases: [{ id: "ingress", title: "Ingress", stacks: ["silent"] }],
};

function plan(role: string, phase?: string, seat?: string): RadioPlan {
  const compiled = compileRadioPlan(flight, role, phase, seat);
  if (!compiled.ok) throw new Error(compiled.refusal.message);
  return compiled.value;
}

const mix = { gain_db: 0, pan: 0, muted: false, solo: false, dry: false, positional: false };

describe("compileRadioPlan", () => {
  it("is tried on a preset without contradictions", () => {
    expect(presetRefusals(flight)).toEqual([]);
  });

  it("has the radios in the order of their slots, each as the stack has it, then what relays bring", () => {
    expect(plan("lead").channels).toEqual([
      { channel_id: "flight", slot: 1, monitor: false, mix: { ...mix, pan: -1, positional: true }, keys: ["CapsLock"] },
      { channel_id: "guard", slot: 2, monitor: false, mix, keys: ["KeyG", "ControlLeft"] },
      { channel_id: "tanker", slot: 3, monitor: true, mix: { ...mix, gain_db: -10, muted: true }, keys: [] },
      { channel_id: "tower", slot: undefined, monitor: true, mix: { ...mix, gain_db: -3 }, keys: [] },
    ]);
    expect(plan("wingman").channels.slice(1)).toEqual([
      { channel_id: "tanker", slot: undefined, monitor: true, mix: { ...mix, gain_db: -6 }, keys: [] },
    ]);
  });

  it("makes hotkeys and simulcasts of the keys", () => {
    const { hotkeys, simulcasts } = plan("lead");
    expect(hotkeys).toEqual([
      { hotkey_id: "radio-1", keys: ["CapsLock"], mode: "toggle", action: "talk", channel_id: "flight" },
      { hotkey_id: "radio-2", keys: ["KeyG", "ControlLeft"], mode: "hold", action: "talk", channel_id: "guard" },
      { hotkey_id: "simulcast-1", keys: ["F13"], mode: "latch", action: "talk", simulcast_ids: ["flight", "guard"] },
    ]);
    expect(simulcasts).toEqual([{ simulcast_id: "all", title: "All", channel_ids: ["flight", "guard"], keys: ["F13"] }]);
  });

  it("makes one hotkey of the same keys, in whatever order, that the hotkeys take", () => {
    const radios = ["flight", "guard", "tanker"].map((net, index) => ({
      ...{ slot: index + 1, net },
      keys: index === 1 ? ["F14", "F13"] : ["F13", "F14"],
    }));
    const preset = { ...flight, stacks: [{ id: "lead", title: "Lead", roles: ["lead"], radios }], phases: [] };
    expect(presetRefusals(preset)).toEqual([]);
    const compiled = compileRadioPlan(preset, "lead");
    const hotkeys = compiled.ok ? compiled.value.hotkeys : [];
    expect(hotkeys).toEqual([
      { hotkey_id: "radio-1", keys: ["F13", "F14"], mode: "hold", action: "talk", simulcast_ids: ["flight", "guard", "tanker"] },
    ]);
    for (const hotkey of hotkeys) expect(new Hotkeys().bind(hotkey).ok).toBe(true);
  });

  it("chooses by phase, then by seat, then by role before group", () => {
    expect(plan("lead").stack_id).toBe("lead");
    expect(plan("wingman").stack_id).toBe("pilots");
    expect(plan("wingman", undefined, "Colt 1-4").stack_id).toBe("spare");
    expect(plan("wingman", undefined, "Colt 1-1").stack_id).toBe("pilots");
    expect(plan("lead", undefined, "Colt 1-4").stack_id).toBe("spare");
    expect(plan("lead", "ingress", "Colt 1-4")).toEqual({ stack_id: "silent", channels: [], simulcasts: [], hotkeys: [] });
    expect(plan("guest", "ingress")).toEqual({ stack_id: undefined, channels: [], simulcasts: [], hotkeys: [] });
  });

  it("refuses a role and a phase that the preset does not have, with the nearest name", () => {
    expect(compileRadioPlan(flight, "laed")).toMatchObject({
      refusal: { code: "unknown_role", field: "/role", message: expect.stringContaining(`was "lead" meant?`) },
    });
    expect(compileRadioPlan(flight, "pilots")).toMatchObject({ refusal: { code: "unknown_role" } });
    expect(compileRadioPlan(flight, "lead", "egress")).toMatchObject({
      refusal: { code: "not_found", field: "/phase", message: expect.stringContaining(`was "ingress" meant?`) },
    });
    expect(compileRadioPlan({ ...flight, phases: [] }, "lead", "x")).toMatchObject({
      refusal: { message: expect.stringContaining("has none") },
    });
  });

  it("gives the same plan for the same preset, and changes nothing in it", () => {
    const before = JSON.stringify(flight);
    expect(plan("lead")).toEqual(plan("lead"));
    expect(JSON.stringify(flight)).toBe(before);
  });
});

describe("the plan of any preset", () => {
  it("has nothing on the radio that the role may not have there, nothing twice, and keys that all can be bound", () => {
    fc.assert(
      fc.property(anyPreset(), fc.nat(5), fc.nat(3), fc.nat(3), (preset, role_number, phase_number, seat_number) => {
        const role = preset.roles[role_number % preset.roles.length]?.id ?? "";
        const phase = preset.phases?.[phase_number]?.id;
        const compiled = compileRadioPlan(preset, role, phase, `Seat ${seat_number}`);
        if (!compiled.ok) throw new Error(compiled.refusal.message);
        const { channels, simulcasts, hotkeys } = compiled.value;
        const may = presetAccess(preset).get(role);
        expect(new Set(channels.map(({ channel_id }) => channel_id)).size).toBe(channels.length);
        for (const { channel_id, monitor } of channels) {
          expect(may?.get(channel_id)).toMatchObject(monitor ? { listen: true } : { listen: true, join: true });
        }
        const joined = channels.filter(({ monitor }) => !monitor).map(({ channel_id }) => channel_id);
        for (const { channel_ids } of simulcasts) expect(joined).toEqual(expect.arrayContaining([...channel_ids]));
        const bound = new Hotkeys();
        for (const hotkey of hotkeys) {
          expect(bound.bind(hotkey)).toMatchObject({ ok: true });
          for (const channel_id of hotkey.simulcast_ids ?? [hotkey.channel_id ?? ""]) {
            expect(joined).toContain(channel_id);
            expect(may?.get(channel_id)).toMatchObject({ speak: true });
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
