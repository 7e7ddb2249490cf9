import { colourOf } from "./colour.js";
import { hertzOf, modulationOf, readFrequency } from "./frequency.js";
import { fieldOf, type Literal, type TableEntry, type TableLiteral, textOf } from "./literal.js";
import type { NameRank, PlanDraft } from "./plan-draft.js";
import { quote } from "./plan-draft.js";
import type { SourceText } from "./source-text.js";

/** Where a table is from. */
export interface TableSource {
  readonly source: SourceText;
  readonly draft: PlanDraft;
  /** What the author wrote behind a line, which names it where nothing else does. */
  readonly comments: ReadonlyMap<number, string>;
}

/**
 * Finds the radios in a table of DCS, however deep, and adds their nets to the draft:
 * - a unit's radio, `channels` with `modulations` and `channelsNames` beside it (0 is an empty channel);
 * - an entry with a frequency, `{ freq = 251, name = "…" }`, also under `frequency`, `mhz`, or `f` beside `p` or `d`;
 * - `{ "name", 251, "AM" }` and `name = { 251, "AM" }`;
 * - `name = 251` in a table whose name speaks of radios or channels;
 * - a group of a mission by its own frequency.
 * What is about radios and cannot be carried over is dropped by name; the rest of a mission is counted.
 */
export function readRadioTable(name: string, table: TableLiteral, from: TableSource): void {
  const walk = new RadioWalk(from);
  walk.read(table, { key: name, keys: [name], side: sideOf(name), owner: "" });
  if (walk.others > 0) {
    const what = `other fields of ${name === "" ? "the table" : quote(name)}: ${walk.others}`;
    from.draft.drop(from.source.lineAt(table.at), what, "they are not about radios");
  }
}

/** What is above a table. */
interface Place {
  readonly key: string | number;
  /** The named keys above and including this one. */
  readonly keys: readonly string[];
  readonly side: string | undefined;
  /** The unit, group or aircraft it belongs to. */
  readonly owner: string;
}

class RadioWalk {
  others = 0;
  readonly #from: TableSource;

  constructor(from: TableSource) {
    this.#from = from;
  }

  read(table: TableLiteral, above: Place): void {
    const place = placeOf(table, above);
    const channels = fieldOf(table, "channels");
    if (channels?.kind === "table") this.#readRadio(table, channels, place);
    else if (textOf(table, "id") !== undefined && fieldOf(table, "params") !== undefined) this.#dropCommand(table);
    else if (frequencyField(table) !== undefined) this.#readEntry(table, above);
    else if (!this.#readPair(table, above)) this.#readChildren(table, place);
  }

  #readRadio(radio: TableLiteral, channels: TableLiteral, place: Place): void {
    const modulations = fieldOf(radio, "modulations", "modulation");
    const names = fieldOf(radio, "channelsNames", "channelNames", "names");
    const title = /^\d+$/.test(String(place.key)) ? `Radio ${place.key}` : String(place.key);
    const group = [place.owner, title].filter((part) => part !== "").join(" ");
    // The mission editor writes them in no order.
    const numbered = (one: TableEntry, other: TableEntry) => (Number(one.key) || 0) - (Number(other.key) || 0);
    for (const entry of [...channels.entries].sort(numbered)) {
      const modulation = modulationText(
        entryOf(modulations, entry.key) ?? (modulations?.kind === "table" ? undefined : modulations),
      );
      const named = entryOf(names, entry.key);
      const given = named?.kind === "text" ? named.value.trim() : "";
      if (entry.value.kind === "table") this.read(entry.value, { ...place, key: entry.key });
      else this.#add(entry, { given, made_up: `${title} CH ${entry.key}`, modulation, group, side: place.side });
    }
    for (const { key, at, value } of radio.entries) {
      if (value.kind === "table" && ["channels", "modulations", "channelsnames"].includes(String(key).toLowerCase())) continue;
      if (String(key).toLowerCase() !== "modulation") this.#tally(at, `${key} of a radio`, "a net has no such setting");
    }
  }

  /** One net as a table of its own, or a group of a mission. */
  #readEntry(table: TableLiteral, above: Place): void {
    const entry = frequencyField(table);
    const place = { ...placeOf(table, above), owner: above.owner };
    if (entry === undefined) return;
    const has_units = fieldOf(table, "units") !== undefined || fieldOf(table, "route") !== undefined;
    if (fieldOf(table, "modeChannel") !== undefined || fieldOf(table, "bearing") !== undefined) {
      this.#tally(entry.at, "a beacon", "nobody talks on it");
      return;
    }
    const text = textOf(table, ...name_fields);
    // Some tools keep the modulation where others keep the name.
    const is_modulation = text !== undefined && modulation_word.test(text);
    const named = is_modulation ? undefined : text;
    const modulation =
      modulationText(fieldOf(table, "modulation", "mod", "mode", "m")) ?? (is_modulation ? text.toUpperCase() : undefined);
    const is_unit = has_units || fieldOf(table, "unitId") !== undefined;
    const made_up = typeof place.key === "string" && place.key !== "" ? readable(place.key) : `CH ${place.key}`;
    const label = textOf(table, "label", "short", "shortname");
    this.#add(entry, {
      ...(is_unit ? { hint: named ?? "" } : { given: named ?? label ?? "" }),
      made_up: place.owner === "" ? made_up : `${place.owner} ${made_up}`,
      modulation,
      group: is_unit ? "" : groupOf(place),
      side: place.side,
      ...(named !== undefined && label !== undefined && { label }),
      ...this.#colourOf(table),
    });
    for (const other of table.entries) {
      if (other.value.kind === "table" && has_units) this.#readChild(other, placeOf(table, above));
      else if (other !== entry && !carried_fields.has(String(other.key).toLowerCase())) {
        if (is_unit) this.others += 1;
        else this.#tally(other.at, `the field ${quote(String(other.key))}`, "a net has no such setting");
      }
    }
  }

  #colourOf(table: TableLiteral): { readonly colour?: string } {
    const field = fieldOf(table, "color", "colour");
    if (field === undefined) return {};
    const colour = field.kind === "text" ? colourOf(field.value) : undefined;
    if (colour === undefined) this.#tally(field.at, "a colour", "it is no colour that has a name here, nor #rrggbb");
    else if (field.kind === "text" && /\d\s*$/.test(field.value) && !field.value.startsWith("#"))
      this.#tally(field.at, "the number of a colour, as in Blue 2", "a net has the colour alone");
    return colour === undefined ? {} : { colour };
  }

  /** `{ "Tower", 251, "AM" }`, or `{ 251, "AM" }` under a name. */
  #readPair(table: TableLiteral, place: Place): boolean {
    const values = table.entries.map(({ value }) => value);
    if (values.length < 2 || values.length > 3 || table.entries.some(({ key }, index) => key !== index + 1)) return false;
    const frequency = table.entries.find(({ value }) => value.kind === "number" && isPlausible(value.value));
    const texts = values.flatMap((value) => (value.kind === "text" ? [value.value.trim()] : []));
    if (frequency === undefined || texts.length !== values.length - 1) return false;
    const modulation = texts.find((text) => modulation_word.test(text));
    const given = texts.find((text) => text !== modulation) ?? (typeof place.key === "string" ? readable(place.key) : "");
    if (given === "") return false;
    this.#add(frequency, {
      given,
      made_up: given,
      modulation: modulation?.toUpperCase(),
      group: groupOf(place),
      side: place.side,
    });
    return true;
  }

  #readChildren(table: TableLiteral, place: Place): void {
    const about_radios = place.keys.slice(-2).some((key) => radio_word.test(key));
    const names = new Map<string, string>();
    for (const { key, value } of table.entries) {
      if (value.kind === "text" && /name/i.test(String(key)))
        names.set(
          String(key)
            .replace(/_?name/i, "")
            .toLowerCase(),
          value.value,
        );
    }
    for (const entry of table.entries) {
      const { key, value } = entry;
      const used = value.kind === "text" && /name/i.test(String(key)) && about_radios;
      if (value.kind === "table") this.#readChild(entry, place);
      else if (about_radios && !used && isChannel(entry)) {
        const own = typeof key === "string" ? readable(key) : "";
        const given = names.get(String(key).toLowerCase()) ?? (/[a-z]{3}/i.test(own) && !code_word.test(own) ? own : "");
        const made_up = own === "" ? `${readable(String(place.key))} CH ${key}` : own;
        this.#add(entry, { given, made_up, modulation: undefined, group: groupOf(place, true), side: place.side });
      } else if (!used) this.others += 1;
    }
  }

  #readChild({ key, value }: TableEntry, place: Place): void {
    if (value.kind !== "table") return;
    const keys = typeof key === "string" ? [...place.keys, key] : place.keys;
    this.read(value, { ...place, key: key, keys, side: (typeof key === "string" ? sideOf(key) : undefined) ?? place.side });
  }

  #add({ value }: TableEntry, named: NetNames): void {
    const { draft, source, comments } = this.#from;
    const line = source.lineAt(value.at);
    const read = frequencyOf(value);
    const modulation = named.modulation ?? read?.modulation;
    if (read === undefined || modulation === "DISABLED") {
      const is_empty = value.kind === "nothing" || (value.kind === "number" && value.value === 0);
      const what = is_empty ? "an empty channel" : quote(named.given || named.hint || named.made_up);
      if (is_empty) draft.tally(line, what, "it has no frequency");
      else draft.drop(line, what, read === undefined ? whyNoFrequency(value) : "the radio is switched off");
      return;
    }
    const comment = comments.get(line) ?? "";
    const remark = /^end of\b/i.test(comment) ? "" : comment;
    const [name, rank] = firstName(
      [named.given ?? "", "given"],
      [named.hint ?? "", "hint"],
      [remark, "hint"],
      [named.made_up, "made_up"],
    );
    const { label, colour, group, side } = named;
    const options = {
      ...(modulation && { modulation }),
      ...(label && { label }),
      ...(colour && { colour }),
      ...(side && { side }),
    };
    draft.add({ name, frequency_hz: read.frequency_hz, group: group ?? "", ...options, source: { line } }, rank);
  }

  #dropCommand(table: TableLiteral): void {
    const params = fieldOf(table, "params");
    const tells = params?.kind === "table" && frequencyField(params) !== undefined;
    if (tells)
      this.#tally(table.at, `the command ${quote(textOf(table, "id") ?? "")}`, "a plan does not change by itself on the way");
    else this.others += table.entries.length;
  }

  #tally(at: number, what: string, why: string): void {
    this.#from.draft.tally(this.#from.source.lineAt(at), what, why);
  }
}

interface NetNames {
  readonly given?: string;
  readonly hint?: string;
  readonly made_up: string;
  readonly modulation: string | undefined;
  readonly group?: string;
  readonly side: string | undefined;
  readonly label?: string;
  readonly colour?: string;
}

function placeOf(table: TableLiteral, above: Place): Place {
  const named = textOf(table, "aircraft", "type", "name");
  const side = textOf(table, "coalition", "side") ?? "";
  return { ...above, owner: named ?? above.owner, side: sideOf(side) ?? above.side };
}

/** What a channel stands under: the aircraft and the table around it. `within` is true for a place that is that table itself. */
function groupOf({ key, keys, owner }: Place, within = false): string {
  const above = typeof key === "string" && !within ? keys.slice(0, -1) : keys;
  const section = above.findLast((name) => !counted_key.test(name)) ?? "";
  return [owner, readable(section)].filter((part) => part !== "").join(" ");
}

/** The side that a key names: `blue`, `radioPresetsBlue`. */
function sideOf(key: string): string | undefined {
  const [, side] = /(?:^|[^a-z])(blue|red|neutrals?)$|(?:Blue|Red)$/i.exec(key) ?? [];
  const name = side ?? /(Blue|Red)$/.exec(key)?.[1];
  if (name === undefined) return undefined;
  const lower = name.toLowerCase();
  return lower.startsWith("neutral") ? "Neutral" : lower === "blue" ? "Blue" : "Red";
}

function frequencyField(table: TableLiteral): TableEntry | undefined {
  const named = table.entries.findLast(
    ({ key, value }) => typeof key === "string" && frequency_fields.has(key.toLowerCase()) && value.kind !== "table",
  );
  if (named !== undefined) return named;
  const brief = table.entries.some(({ key }) => key === "p" || key === "d");
  return brief ? table.entries.find(({ key }) => key === "f") : undefined;
}

function frequencyOf(value: Literal): { readonly frequency_hz: number; readonly modulation?: string } | undefined {
  if (value.kind === "number") {
    const frequency_hz = hertzOf(value.value);
    return frequency_hz === undefined ? undefined : { frequency_hz };
  }
  if (value.kind !== "text") return undefined;
  const read = readFrequency(value.value);
  return read.kind === "frequency" ? read : undefined;
}

function whyNoFrequency(value: Literal): string {
  if (value.kind === "computed") return "its frequency is known only when the file is run";
  return `${shown(value)} is no frequency, expected MHz from 0.1 to 10000, or Hz`;
}

function modulationText(value: Literal | undefined): string | undefined {
  if (value?.kind === "number") return modulationOf(value.value);
  return value?.kind === "text" && modulation_word.test(value.value.trim()) ? value.value.trim().toUpperCase() : undefined;
}

function entryOf(table: Literal | undefined, key: string | number): Literal | undefined {
  return table?.kind === "table" ? table.entries.findLast((entry) => entry.key === key)?.value : undefined;
}

/** A number, or what a program would put there, under a key that is no setting. */
function isChannel({ key, value }: TableEntry): boolean {
  if (typeof key === "string" && setting_word.test(key)) return false;
  return value.kind === "computed" || (value.kind === "number" && (value.value === 0 || isPlausible(value.value)));
}

/** Channels and counts are below it, identifiers between it and Hz. */
function isPlausible(value: number): boolean {
  return (value >= 1.5 && value <= 2_000) || value >= 1_500_000;
}

/** A key as people read it: `##RADIO1_01##` is RADIO1 01. */
function readable(key: string): string {
  return key.replace(/[#$_\s]+/g, " ").trim();
}

function shown(value: Literal): string {
  if (value.kind === "number") return String(value.value);
  return value.kind === "text" ? quote(value.value) : `a ${value.kind}`;
}

function firstName(...names: readonly (readonly [string, NameRank])[]): readonly [string, NameRank] {
  return names.find(([name]) => name.trim() !== "") ?? ["", "made_up"];
}

const frequency_fields: ReadonlySet<string> = new Set([
  "freq",
  "frequency",
  "frequence",
  "frequenz",
  "mhz",
  "frequency_mhz",
  "freq_mhz",
]);
const name_fields: readonly string[] = ["name", "title", "net", "callsign", "agency", "description", "desc", "station", "d"];
const carried_fields: ReadonlySet<string> = new Set([
  ...["name", "title", "net", "callsign", "agency", "description", "desc", "station", "d", "label", "short", "shortname"],
  ...["color", "colour", "modulation", "mod", "mode", "m", "channel", "ch", "preset"],
]);
const radio_word = /radio|freq|preset|channel|^comm?s?[\s_-]*\d*$|com+[\s_-]*plan|uhf|vhf|^nets?$/i;
/** Names of settings that stand among frequencies. */
const setting_word = /mod|power|vol|min|max|step|id$|count|num|version|default|enabled|selected|squelch|width/i;
const modulation_word = /^(?:am|fm|nfm|wfm|usb|lsb|ssb|cw|satcom|sincgars|havequick|hq|mids|intercom)$/i;
/** A key that is a channel itself, of a radio: `$RADIO_1_01`. */
const counted_key = /\d+\D+\d+\D*$/;
/** A key that only counts: `RADIO1 01`, `FuG16 03`. */
const code_word = /^(?:radio|com+|uhf|vhf|ch|channel|preset|button|btn)?[\s\w-]*\d+$/i;
