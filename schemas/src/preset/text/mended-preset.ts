import type { Operation } from "../../generated/operation.js";
import type { Refusal } from "../../refusal.js";
import { preset_limits } from "../preset-limits.js";
import { presetRefusals } from "../preset-refusals.js";
import { jsonCopy } from "./json-copy.js";

/** What a preset contradicts beside what its schema refuses. */
export interface MoreFaults {
  readonly refusals: readonly Refusal[];
  /** False: there may be more, which cannot be told from what only follows from a fault of the schema. */
  readonly is_all: boolean;
}

/**
 * What a preset that its schema refuses contradicts besides, so that an author sees it at once and not only when all else is mended.
 * `faults` are those of the schema. Whatever they themselves may be the cause of is left out: where the id of a role or a net is at fault,
 * that may be anything. Does not change `value`. Never throws.
 */
export function contradictionsBeside(value: unknown, faults: readonly Refusal[]): MoreFaults {
  // There may be more faults than are told.
  if (faults.length >= preset_limits.refusals_max) return unknown;
  const mending = new Mending(jsonCopy(value) as Things);
  if (!faults.every((fault) => mending.mend(fault))) return unknown;
  const { mended, doubts } = mending;
  const all = presetRefusals(mended as unknown as Operation);
  const refusals = all.filter((refusal) => !doubts.some((doubt) => doubt(refusal)));
  return { refusals, is_all: doubts.length === 0 };
}

type Things = Record<string, unknown>;
/** Whether a refusal may only follow from a fault. */
type Doubt = (refusal: Refusal) => boolean;

/** A preset of which everything is taken that its schema refuses. */
class Mending {
  readonly mended: Things;
  readonly doubts: Doubt[] = [];

  constructor(mended: Things) {
    this.mended = mended;
  }

  /** False where everything else may follow from the fault. */
  mend({ field: pointer = "", message }: Refusal): boolean {
    const [list = "", index = "", field, ...inner] = pointer.split("/").slice(1);
    const is_strange = message.includes(": found a field that is not known") && !message.includes(" meant?)");
    if (index === "") return this.#mendTop(list, is_strange);
    const item = itemAt(this.mended, list, index);
    if (field === undefined || item === undefined) return false;
    if (field === "id" && unnamed.includes(list)) {
      // No id that could be there has a blank, so it is that of no other.
      item["id"] = `nameless ${index}`;
      return true;
    }
    if (field === "id" || (typeof item["id"] !== "string" && !unnamed.includes(list))) return false;
    if (list === "stacks" && this.#mendUse(item, `/stacks/${index}`, [field, ...inner], is_strange)) return true;
    if (!plain_fields.includes(field) && !this.#doubt(list, `/${list}/${index}`, String(item["id"]), field)) return false;
    if (list === "relays" && (field === "from" || field === "to")) item[field] = "";
    else mend(item, field);
    return true;
  }

  #mendTop(name: string, is_strange: boolean): boolean {
    if (!is_strange && name !== "id" && !plain_fields.includes(name)) return false;
    mend(this.mended, name);
    return true;
  }

  /** Mends a radio or a simulcast of a stack by itself. False where others of the stack may follow from its fault. */
  #mendUse(stack: Things, pointer: string, [list = "", index = "", field = ""]: readonly string[], is_strange: boolean): boolean {
    const use = itemAt(stack, list, index);
    if (use === undefined || field === "" || !(is_strange || use_fields.includes(field))) return false;
    // No slot that could be there is below 1.
    if (field === "slot") use["slot"] = -1 - Number(index);
    else delete use[field];
    const at = `${pointer}/${list}/${index}`;
    if (field === "keys" || field === "mode")
      this.doubts.push(({ field: place = "", message }) => place.startsWith(`${at}/`) || message.includes(`${at}:`));
    return true;
  }

  /** Notes what may follow from a thing that may not be as it was meant. False: anything. */
  #doubt(list: string, pointer: string, id: string, field: string): boolean {
    // Of a role nothing but its id says anything of others, of a group its roles besides, which somebody has everywhere.
    if (list === "roles") return true;
    if (list === "groups") return field !== "roles";
    const name = `"${id}"`;
    this.doubts.push(({ field: at = "", message }) => at === pointer || at.startsWith(`${pointer}/`) || message.includes(name));
    // Who hears a net hears those that are relayed to it.
    if (list === "relays" || (list === "nets" && this.mended["relays"] !== undefined)) this.doubts.push(isOfHearing);
    if (list === "phases") this.doubts.push(isOfRivals);
    return true;
  }
}

function isOfHearing({ message }: Refusal): boolean {
  return message.includes(", which may not hear ");
}

function isOfRivals({ message }: Refusal): boolean {
  return message.includes(", expected one stack for each role, seat and phase");
}

function itemAt(things: Things, list: string, index: string): Things | undefined {
  const items = things[list];
  const item: unknown = Array.isArray(items) ? items[Number(index)] : undefined;
  return typeof item === "object" && item !== null && !Array.isArray(item) ? (item as Things) : undefined;
}

/** Takes a field out; one that must be there gets something that means nothing. */
function mend(thing: Things, field: string): void {
  if (Object.hasOwn(stand_ins, field)) thing[field] = jsonCopy(stand_ins[field]);
  else delete thing[field];
}

const unknown: MoreFaults = { refusals: [], is_all: false };
/** Their ids are named by nothing else. */
const unnamed: readonly string[] = ["relays", "whispers", "phases"];
/** They say nothing of other things, and nothing that other things say depends on them. */
const plain_fields: readonly string[] = [
  ...["$schema", "title", "titles", "label", "labels", "description", "version", "number", "colour", "icon"],
  ...["password_name", "priority", "codec", "pre_roll_ms", "release_ms", "talk_ms_max", "members_max", "gain_db"],
];
/** Of a radio of a stack: no other radio and no simulcast depends on them, but for the same keys. */
const use_fields: readonly string[] = ["slot", "gain_db", "pan", "muted", "positional", "keys", "mode"];
/** For what may not be left out. */
const stand_ins: Readonly<Record<string, unknown>> = {
  title: "x",
  listen: [],
  roles: [],
  radios: [],
  nets: [],
  stacks: [],
  net: "",
  from: [],
  to: [],
  effect: {},
};
