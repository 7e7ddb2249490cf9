import type { Random } from "@talkgroup/testing";
import { compileOperation } from "../../core/operation.js";
import type { OrganisationTable } from "../../core/organisation-table.js";

/** What the world's server runs: a preset of some nets, one of its phases, and who has which role. */
export interface SimOperation {
  readonly nets: readonly SimNet[];
  readonly version: number;
  readonly phase: string | undefined;
  /** By user id. */
  readonly roles: ReadonlyMap<string, string>;
}

/** Who may do what on a net, by role. */
export interface SimNet {
  readonly id: string;
  /** 0 … 10. */
  readonly priority: number;
  readonly listen: readonly string[];
  readonly join: readonly string[];
  readonly speak: readonly string[];
  readonly whisper: readonly string[];
}

export type NetRight = "listen" | "join" | "speak" | "whisper";

/** Nets of any rights, each narrower than the one before; most may do most, or nobody would hear anybody. */
export function anyNets(random: Random): SimNet[] {
  return net_ids.flatMap((id, index) => {
    if (index > 0 && random.next() < 0.1) return [];
    const listen = someOf(random, role_ids, 0.85);
    const join = someOf(random, listen, 0.9);
    const speak = someOf(random, join, 0.85);
    const priority = priorities[random.integer(priorities.length)] ?? 0;
    return { id, priority, listen, join, speak, whisper: someOf(random, speak, 0.7) };
  });
}

/** The plainest reading of a preset: its lists. Beyond them a right needs those it rests on. */
export function mayOn({ nets }: SimOperation, role: string, right: NetRight, net_id: string): boolean {
  return nets.find(({ id }) => id === net_id)?.[right].includes(role) === true;
}

/** As the server keeps it. */
export function tableOf({ nets, version, phase, roles }: SimOperation, sessions_max = 100): OrganisationTable {
  const [first] = nets;
  const radios = first === undefined ? [] : [{ slot: 1, net: first.id, monitor: true }];
  const verdict = compileOperation(
    {
      id: "hunt",
      title: "Hunt",
      roles: role_ids.map((id) => ({ id, title: id })),
      nets: nets.map((net) => ({ ...net, title: net.id, label: net.id.toUpperCase() })),
      stacks: [{ id: "all", title: "all", roles: first?.listen ?? [], radios }],
      phases: phase_ids.map((id) => ({ id, title: id, stacks: ["all"] })),
    },
    { version, phase, sessions_max },
  );
  if (!verdict.ok) throw new TypeError(verdict.refusals[0].message);
  const users = new Map([...roles].map(([name, role]) => [name, { name, owner: false, roles: new Set(["member", role]) }]));
  return { ...verdict.value, users };
}

/** Each of `list` with this chance; never none. */
function someOf(random: Random, list: readonly string[], chance: number): string[] {
  const some = list.filter(() => random.next() < chance);
  const [first] = list;
  return some.length > 0 || first === undefined ? some : [first];
}

export const role_ids: readonly string[] = ["lead", "pilot", "tower"];
export const net_ids: readonly string[] = ["alpha", "bravo", "charlie", "delta"];
const priorities = [0, 0, 1, 4, 10];
export const phase_ids: readonly string[] = ["brief", "fly"];
