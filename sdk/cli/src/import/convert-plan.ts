import { type Net, type Operation, type Result, type Role, validateOperation } from "@talkgroup/schemas";

import { type ComPlan, nets_max, type PlannedNet } from "./com-plan.js";
import { frequencyLabel } from "./frequency.js";
import { UniqueIds, UniqueLabels } from "./net-names.js";
import { quote } from "./plan-draft.js";

/** A preset made of a plan. */
export interface ConvertedPlan {
  /** Fits `operation.schema.json`. */
  readonly preset: Operation;
  /** What an author may want to look at: what was made up, shortened or left out on the way. */
  readonly notes: readonly string[];
}

/**
 * Makes an operation preset of a plan. Ids and labels are made of the names, each once; frequencies stay as the number of a net (`251.000
 * AM`); groups and sides become groups of the tree. Who may hear and speak is as the plan says; where it says nothing, everyone of the net's
 * side may, or everyone. A plan without roles and sides gets one role, Player. Refuses only what `validateOperation` refuses, which no plan
 * of the parsers is.
 */
export function convertPlan(plan: ComPlan): Result<ConvertedPlan> {
  const notes: string[] = [];
  const ids = new UniqueIds();
  const roles = new RoleList(plan, notes);
  const tree = groupTree(plan, ids, notes);
  const labels = new UniqueLabels();
  let shortened = 0;
  const nets = plan.nets.map((net): Net => {
    const wanted = net.label ?? net.name;
    const label = labels.take(wanted);
    if (label !== wanted) shortened += 1;
    const parent = tree.parents.get(net);
    const number = numberOf(net);
    return {
      id: ids.take(net.name, "net"),
      title: net.name,
      label,
      ...(parent !== undefined && { parent }),
      ...(number !== undefined && { number }),
      ...(net.colour !== undefined && { colour: net.colour }),
      ...roles.accessOf(net),
    };
  });
  if (shortened > 0) notes.push(`labels shortened or numbered, so that each is on a display of 12 characters: ${shortened}`);
  noteNets(plan, notes);
  const id = new UniqueIds().take(plan.title, "imported");
  const valid = validateOperation({ id, title: plan.title, roles: roles.roles, nets: [...tree.groups, ...nets] });
  return valid.ok ? { ok: true, value: { preset: valid.value, notes } } : valid;
}

/** The roles of a plan, and who of them may use a net. */
class RoleList {
  readonly roles: readonly Role[];
  readonly #ids = new Map<string, string>();
  readonly #sides = new Map<string, string>();

  constructor(plan: ComPlan, notes: string[]) {
    const named = plan.nets.flatMap(({ listen = [], speak = [] }) => [...listen, ...speak]);
    const sides = plan.nets.flatMap(({ side }) => (side === undefined ? [] : [side]));
    const ids = new UniqueIds();
    const roles: Role[] = [];
    const left_out = new Set<string>();
    const add = (known: Map<string, string>, name: string) => {
      const key = name.toLowerCase();
      if (known.has(key)) return;
      if (roles.length >= roles_max) {
        left_out.add(name);
        return;
      }
      const id = ids.take(name, "role");
      known.set(key, id);
      roles.push({
        id,
        title:
          name
            .replace(/[\p{Cc}\p{Cs}\s]+/gu, " ")
            .slice(0, title_chars_max)
            .trim() || id,
      });
    };
    for (const side of sides) add(this.#sides, side);
    for (const name of named) add(this.#ids, name);
    if (left_out.size > 0)
      notes.push(
        `${left_out.size} roles are left out, an operation has at most ${roles_max}: ${[...left_out].slice(0, 3).map(quote).join(", ")} …`,
      );
    if (roles.length === 0) {
      roles.push({ id: "player", title: "Player" });
      notes.push("the file names no roles: one role, Player, hears every net and talks on it");
    } else if (named.length === 0) notes.push(`each side is a role: ${roles.map(({ title }) => title).join(", ")}`);
    this.roles = roles;
  }

  /** Whoever may speak may listen too. */
  accessOf({ side, listen, speak }: PlannedNet): Pick<Net, "listen" | "speak"> {
    const everyone = side === undefined ? this.roles.map(({ id }) => id) : this.#idsOf(this.#sides, [side]);
    const speaks = speak && this.#idsOf(this.#ids, speak);
    const listens = listen === undefined ? everyone : this.#idsOf(this.#ids, listen);
    const hearing = [...new Set([...listens, ...(speaks ?? [])])];
    return { listen: hearing, speak: speaks ?? hearing };
  }

  #idsOf(known: ReadonlyMap<string, string>, names: readonly string[]): string[] {
    const ids = names.flatMap((name) => known.get(name.toLowerCase()) ?? []);
    return [...new Set(ids)];
  }
}

/** The groups of the tree, and which net is under which. */
interface GroupTree {
  readonly groups: readonly Net[];
  readonly parents: ReadonlyMap<PlannedNet, string>;
}

/** Sides above groups. What all nets share orders nothing and is left out. */
function groupTree({ nets }: ComPlan, ids: UniqueIds, notes: string[]): GroupTree {
  const groups = new Map<string, Net>();
  const parents = new Map<PlannedNet, string>();
  const orders = (field: "side" | "group") => new Set(nets.map((net) => net[field])).size > 1;
  const levels = (["side", "group"] as const).filter(orders);
  for (const net of nets) {
    let parent: string | undefined;
    let path = "";
    for (const level of levels) {
      const title = net[level];
      if (title === undefined) continue;
      path = JSON.stringify([path, title.toLowerCase()]);
      const known = groups.get(path);
      const group = known ?? {
        id: ids.take(title, "group"),
        title,
        kind: "group" as const,
        ...(parent !== undefined && { parent }),
      };
      groups.set(path, group);
      parent = group.id;
    }
    if (parent !== undefined) parents.set(net, parent);
  }
  if (groups.size + nets.length <= nets_max) return { groups: [...groups.values()], parents };
  notes.push(`${groups.size} groups are left out: with them there would be more than ${nets_max} nets`);
  return { groups: [], parents: new Map() };
}

function numberOf({ frequency_hz, modulation }: PlannedNet): string | undefined {
  if (frequency_hz === undefined) return undefined;
  const number = frequencyLabel(frequency_hz, modulation);
  return number.length <= number_chars_max ? number : frequencyLabel(frequency_hz);
}

function noteNets({ nets, dropped }: ComPlan, notes: string[]): void {
  const without = nets.filter(({ frequency_hz }) => frequency_hz === undefined).length;
  if (without > 0) notes.push(`nets without a frequency: ${without}`);
  const firsts = new Map<string, PlannedNet>();
  for (const net of nets) {
    if (net.frequency_hz === undefined) continue;
    const key = JSON.stringify([net.side, net.frequency_hz, net.modulation]);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, net);
    else notes.push(`${quote(first.name)} and ${quote(net.name)} are both on ${numberOf(net)}: they are two nets here`);
  }
  if (dropped.length > 0) notes.push(`things of the file that were not carried over: ${dropped.length}`);
}

const roles_max = 64;
const title_chars_max = 80;
const number_chars_max = 16;
