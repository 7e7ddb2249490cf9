import type { OperationState } from "@talkgroup/sdk";

/** Versions 1 and 2 of a preset for a flight: the tanker goes and the tower comes; what all talk on stays. */
export function strikeOperation(version: 1 | 2): StrikeOperation {
  const fourth = version === 1 ? "tanker" : "tower";
  return {
    ...{ id: "strike", title: "Strike" },
    roles: [
      { id: "lead", title: "Lead" },
      { id: "wingman", title: "Wingman" },
    ],
    nets: ["command", "air", "guard", "ground", fourth].map((id) => netOf(id)),
    simulcasts: [{ id: "both", title: "Both", nets: ["command", "air"] }],
    stacks: [
      {
        ...{ id: "lead", title: "Lead", roles: ["lead"] },
        radios: [
          { slot: 1, net: "command", pan: -1, keys: ["CapsLock"] },
          { slot: 2, net: "air", keys: ["F13"] },
          { slot: 3, net: fourth, monitor: true, gain_db: -6 },
        ],
        simulcasts: [{ id: "both", keys: ["F14"] }],
      },
      {
        ...{ id: "wingman", title: "Wingman", roles: ["wingman"] },
        radios: [
          { slot: 1, net: "command" },
          { slot: 2, net: "air", monitor: true },
        ],
      },
      {
        ...{ id: "egress", title: "Egress", roles: ["lead"] },
        radios: [
          { slot: 1, net: "command", keys: ["CapsLock"] },
          { slot: 2, net: "guard" },
        ],
      },
    ],
    phases: [{ id: "egress", title: "Egress", stacks: ["egress"] }],
  };
}

/** What a lead is told of version 1 when all of it is on the radio. */
export const lead_on_version_1: OperationState = {
  ...{ operation_id: "strike", place: "server", title: "Strike", version: 1, role: "lead" },
  ...{ roles: [{ id: "lead", title: "Lead" }], phases: [{ id: "egress", title: "Egress" }], seats: [] },
  stack: { id: "lead", title: "Lead" },
  radios: [
    { slot: 1, channel_id: "command", monitor: false, keys: ["CapsLock"], state: "on" },
    { slot: 2, channel_id: "air", monitor: false, keys: ["F13"], state: "on" },
    { slot: 3, channel_id: "tanker", monitor: true, keys: [], state: "on" },
  ],
  simulcasts: [{ simulcast_id: "both", title: "Both", channel_ids: ["command", "air"], keys: ["F14"] }],
};

/** A net on which all may do everything. */
export function netOf(id: string, more: object = {}): object {
  return { id, title: id, listen: ["lead", "wingman"], speak: ["lead", "wingman"], ...more };
}

interface StrikeOperation {
  readonly nets: readonly object[];
  readonly stacks: readonly ({ readonly radios: readonly object[] } & Readonly<Record<string, unknown>>)[];
  readonly [field: string]: unknown;
}
