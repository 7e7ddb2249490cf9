import type { Operation } from "../../generated/operation.js";
import type { Refusal } from "../../refusal.js";
import { preset_limits } from "../preset-limits.js";
import { presetRefusals } from "../preset-refusals.js";
import { jsonCopy } from "./json-copy.js";

/**
 * What a preset that its schema refuses contradicts besides, so that an author sees it at once and not only when all else is mended.
 * `faults` are those of the schema. Whatever they themselves may be the cause of is left out: where a role or a relay is at fault, that
 * may be anything. Does not change `value`. Never throws.
 */
export function contradictionsBeside(value: unknown, faults: readonly Refusal[]): readonly Refusal[] {
  // There may be more faults than are told.
  if (faults.length >= preset_limits.refusals_max) return [];
  const mended = jsonCopy(value) as Things;
  const doubtful: Doubt[] = [];
  for (const { field: pointer = "" } of faults) {
    const [list = "", index = "", field] = pointer.split("/").slice(1);
    if (index === "") {
      if (!plain_fields.includes(list)) return [];
      mend(mended, list);
      continue;
    }
    const item = itemAt(mended, list, Number(index));
    if (field === undefined || field === "id" || item === undefined) return [];
    if (!plain_fields.includes(field)) {
      if (far_reaching.includes(list)) return [];
      doubtful.push({ list, pointer: `/${list}/${index}`, name: `"${String(item["id"])}"` });
    }
    mend(item, field);
  }
  // A relay lets those who hear the one net hear another.
  if (doubtful.some(({ list }) => list === "nets") && mended["relays"] !== undefined) return [];
  return presetRefusals(mended as unknown as Operation).filter((refusal) => !doubtful.some((doubt) => concerns(refusal, doubt)));
}

type Things = Record<string, unknown>;

/** A thing that may not be as it was meant. */
interface Doubt {
  readonly list: string;
  readonly pointer: string;
  /** In quotes, as a message names it. */
  readonly name: string;
}

function concerns({ field = "", message }: Refusal, { pointer, name }: Doubt): boolean {
  return field === pointer || field.startsWith(`${pointer}/`) || message.includes(name);
}

function itemAt(things: Things, list: string, index: number): Things | undefined {
  const items = things[list];
  const item: unknown = Array.isArray(items) ? items[index] : undefined;
  const is_named = typeof item === "object" && item !== null && typeof (item as Things)["id"] === "string";
  return is_named ? (item as Things) : undefined;
}

/** Takes a field out; one that must be there gets something that means nothing. */
function mend(thing: Things, field: string): void {
  if (Object.hasOwn(stand_ins, field)) thing[field] = jsonCopy(stand_ins[field]);
  else delete thing[field];
}

/** They say nothing of other things, and nothing that other things say depends on them. */
const plain_fields: readonly string[] = [
  ...["$schema", "title", "titles", "label", "labels", "description", "version", "number", "colour", "icon"],
  ...["password_name", "priority", "codec", "talk_ms_max", "members_max", "gain_db"],
];
/** What is within these matters to all the others. */
const far_reaching: readonly string[] = ["roles", "groups", "relays", "phases"];
/** For what may not be left out. */
const stand_ins: Readonly<Record<string, unknown>> = {
  title: "x",
  listen: [],
  roles: [],
  radios: [],
  nets: [],
  net: "",
  from: [],
  to: [],
  effect: {},
};
