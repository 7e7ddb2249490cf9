import type { Operation } from "../generated/operation.js";

/** Which roles a name stands for: itself, or those of a group. A name that the preset does not know stands for none. */
export class PresetRoles {
  readonly #members = new Map<string, readonly string[]>();

  constructor({ roles, groups = [] }: Pick<Operation, "roles" | "groups">) {
    for (const { id } of roles) this.#members.set(id, [id]);
    const known = new Set(this.#members.keys());
    for (const group of groups) {
      if (!this.#members.has(group.id))
        this.#members.set(
          group.id,
          group.roles.filter((role) => known.has(role)),
        );
    }
  }

  /** Ids of roles and groups. */
  get names(): Iterable<string> {
    return this.#members.keys();
  }

  has(name: string): boolean {
    return this.#members.has(name);
  }

  of(name: string): readonly string[] {
    return this.#members.get(name) ?? [];
  }

  /** All roles that a list of roles and groups stands for. */
  all(names: readonly string[] | undefined): Set<string> {
    const roles = new Set<string>();
    for (const name of names ?? []) for (const role of this.of(name)) roles.add(role);
    return roles;
  }
}
