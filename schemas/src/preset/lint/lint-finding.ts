import type { Operation } from "../../generated/operation.js";
import { type PresetAccess, presetAccess } from "../preset-access.js";
import { PresetRoles } from "../preset-roles.js";

/** Something in a preset that can be compiled and is likely not what was meant. */
export interface LintFinding {
  readonly rule: LintRule;
  /** JSON pointer of what it is about. */
  readonly pointer: string;
  readonly message: string;
}

/** The names of the rules, as they are printed. They never change. */
export type LintRule =
  | "unreachable-net"
  | "silent-net"
  | "mute-role"
  | "role-without-stack"
  | "shared-keys"
  | "mute-stack"
  | "similar-colours"
  | "similar-labels"
  | "cut-label"
  | "unused-group"
  | "unused-effect"
  | "unused-simulcast"
  | "unused-password";

/** A preset with what every rule needs to know of it. */
export class LintSubject {
  readonly preset: Operation;
  readonly roles: PresetRoles;
  readonly access: PresetAccess;

  constructor(preset: Operation) {
    this.preset = preset;
    this.roles = new PresetRoles(preset);
    this.access = presetAccess(preset);
  }

  /** Whether a role may do something on a net. */
  may(role: string, permission: "join" | "listen" | "speak", net: string): boolean {
    return this.access.get(role)?.get(net)?.[permission] === true;
  }

  /** The nets that a player sees side by side: those of a stack, and all that a role without a stack may hear. Each once. */
  netsTogether(): readonly (readonly number[])[] {
    const { nets, roles, stacks = [] } = this.preset;
    const index = new Map(nets.map(({ id }, place) => [id, place]));
    const with_stack = this.roles.all(stacks.flatMap((stack) => stack.roles));
    const seen = [
      ...stacks.map(({ radios }) => radios.map(({ net }) => index.get(net) ?? 0)),
      ...roles
        .filter(({ id }) => !with_stack.has(id))
        .map(({ id }) => nets.flatMap((net, place) => (this.may(id, "listen", net.id) ? [place] : []))),
    ].map((places) => places.toSorted((one, other) => one - other));
    return [...new Map(seen.map((places) => [places.join(" "), places])).values()];
  }
}
