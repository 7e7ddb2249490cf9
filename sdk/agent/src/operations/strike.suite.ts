import type { Operation } from "@talkgroup/schemas";

/** A preset for the radios of a flight. */
export const strike: Operation = {
  id: "strike",
  title: "Strike",
  roles: [
    { id: "lead", title: "Lead" },
    { id: "wingman", title: "Wingman" },
  ],
  nets: ["air", "guard", "tanker"].map((id) => ({ id, title: id, listen: ["lead", "wingman"], speak: ["lead", "wingman"] })),
  simulcasts: [{ id: "all", title: "All", nets: ["air", "guard"] }],
  stacks: [
    {
      ...{ id: "lead", title: "Lead", roles: ["lead"] },
      radios: [
        { slot: 1, net: "air", pan: -1, keys: ["CapsLock"] },
        { slot: 2, net: "guard", keys: ["F13"] },
        { slot: 3, net: "tanker", monitor: true, gain_db: -6 },
      ],
      simulcasts: [{ id: "all", keys: ["F14"] }],
    },
    { id: "wingman", title: "Wingman", roles: ["wingman"], radios: [{ slot: 1, net: "air" }] },
    { id: "two", title: "Two", roles: ["lead"], seats: ["Two"], radios: [{ slot: 1, net: "guard", monitor: true }] },
    { id: "egress", title: "Egress", roles: ["lead"], radios: [{ slot: 1, net: "air", keys: ["CapsLock"] }] },
  ],
  phases: [{ id: "egress", title: "Egress", stacks: ["egress"] }],
};
