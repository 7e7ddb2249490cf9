import type { LintFinding, LintSubject } from "./lint-finding.js";

/** Nets that nobody can be on or be heard on, and roles that nobody hears. */
export function lintAccess(subject: LintSubject): LintFinding[] {
  const { nets, roles } = subject.preset;
  const radio_nets = nets.flatMap((net, index) => (net.kind === "group" ? [] : [{ id: net.id, pointer: `/nets/${index}` }]));
  const anyone = (permission: "join" | "listen" | "speak", net: string): boolean =>
    roles.some(({ id }) => subject.may(id, permission, net));
  return [
    ...radio_nets.flatMap(({ id, pointer }): LintFinding[] => {
      if (!anyone("join", id)) {
        const how = anyone("listen", id) ? "may join it, only hear it" : "may hear or join it";
        return [{ rule: "unreachable-net", pointer, message: `no role ${how}: net "${id}"` }];
      }
      return anyone("speak", id) ? [] : [{ rule: "silent-net", pointer, message: `no role may talk on the net "${id}"` }];
    }),
    ...roles.flatMap(({ id }, index): LintFinding[] => {
      if (radio_nets.some((net) => subject.may(id, "speak", net.id))) return [];
      const hears = radio_nets.some((net) => subject.may(id, "listen", net.id));
      const message = `the role "${id}" may talk on no net${hears ? "" : ", and hear none"}`;
      return [{ rule: "mute-role", pointer: `/roles/${index}`, message }];
    }),
  ];
}
