import type { Refusal, Validator } from "@talkgroup/schemas";
import { readPointer } from "@talkgroup/schemas";
import type { YamlPlace } from "./yaml-text.js";

/** A refusal and the place it is about: that of the value, or what is around a value that is missing. */
export interface PlacedRefusal {
  readonly refusal: Refusal;
  readonly place: YamlPlace;
}

/**
 * Everything a validator has against a value, where the validator alone stops at the first: each fault is mended and the rest
 * judged again. Changes `value`, which is of no use afterwards. `root` says where it stands. At most `refusals_max`, in the
 * order of the text.
 */
export function allRefusals(validate: Validator<unknown>, value: unknown, root: YamlPlace): PlacedRefusal[] {
  const found: PlacedRefusal[] = [];
  const patient = new Patient(value, root);
  for (let turn = 0; turn < turns_max && found.length < refusals_max; turn += 1) {
    const verdict = validate(patient.value);
    if (verdict.ok) break;
    const { refusal } = verdict;
    const mending = patient.mend(refusal.field ?? "", (changed) => {
      const again = validate(changed);
      return again.ok || again.refusal.field !== refusal.field;
    });
    if (mending.fault) found.push({ refusal, place: mending.place });
    if (!mending.mended) break;
  }
  return found.sort((a, b) => a.place.offset - b.place.offset);
}

interface Mending {
  readonly place: YamlPlace;
  readonly mended: boolean;
  /** False where the fault is one that mending made. */
  readonly fault: boolean;
}

interface Part {
  readonly place: YamlPlace;
  /** Its own copies: what is taken out of the value is taken out of these too. */
  readonly entries: Map<string, Part>;
  readonly items: Part[];
  /** Members that were taken out; to miss them is no fault of the file. */
  readonly taken: Set<string>;
}

class Patient {
  readonly value: unknown;
  readonly #root: Part;

  constructor(value: unknown, root: YamlPlace) {
    this.value = value;
    this.#root = partOf(root);
  }

  /** Takes out what is wrong, or puts something in where it is missing; `helps` says whether that did it. */
  mend(pointer: string, helps: (value: unknown) => boolean): Mending {
    const names = readPointer(pointer);
    const last = names.pop();
    let around: unknown = this.value;
    let part = this.#root;
    for (const name of names) {
      const key = keyIn(around, name);
      around = (around as Readonly<Record<string, unknown>>)[key];
      part = part.entries.get(key) ?? part.items[Number(key)] ?? part;
    }
    if (last === undefined || typeof around !== "object" || around === null)
      return { place: part.place, mended: false, fault: true };
    const key = keyIn(around, last);
    return Array.isArray(around)
      ? takeItem(around, Number(key), part)
      : takeMember(around as Members, key, part, () => helps(this.value));
  }
}

type Members = Record<string, unknown>;

function takeItem(list: unknown[], index: number, part: Part): Mending {
  const place = part.items[index]?.place ?? part.place;
  list.splice(index, 1);
  part.items.splice(index, 1);
  return { place, mended: true, fault: true };
}

function takeMember(members: Members, key: string, part: Part, helps: () => boolean): Mending {
  if (Object.hasOwn(members, key)) {
    delete members[key];
    part.taken.add(key);
    return { place: part.entries.get(key)?.place ?? part.place, mended: true, fault: true };
  }
  const place = part.entries.get(key)?.place ?? part.place;
  const mended = stand_ins.some((stand_in) => {
    members[key] = structuredClone(stand_in);
    return helps();
  });
  return { place, mended, fault: !part.taken.has(key) };
}

function partOf(place: YamlPlace): Part {
  return {
    place,
    entries: new Map([...(place.entries ?? [])].map(([name, entry]) => [name, partOf(entry)])),
    items: (place.items ?? []).map(partOf),
    taken: new Set(),
  };
}

/** The member a pointer names: a refusal shortens the names of long ones. */
function keyIn(around: unknown, name: string): string {
  if (typeof around !== "object" || around === null || Object.hasOwn(around, name) || !name.endsWith("…")) return name;
  return Object.keys(around).find((key) => key.startsWith(name.slice(0, -1))) ?? name;
}

/** Something for each type a required member may have. */
const stand_ins: readonly unknown[] = ["x", 0, false, [], {}];
const refusals_max = 100;
/** A fault can take two: taking out, and putting in what is then missing. */
const turns_max = 2 * refusals_max;
