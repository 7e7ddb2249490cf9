import type { Result } from "@talkgroup/schemas";

import { colourOf } from "./colour.js";
import type { ComPlan, PlannedNet } from "./com-plan.js";
import { type CsvCell, type CsvRow, delimiterOf, readCsv } from "./csv-rows.js";
import { type FrequencyUnit, readFrequency } from "./frequency.js";
import { PlanDraft, quote } from "./plan-draft.js";
import { type Refused, SourceText } from "./source-text.js";

/**
 * Reads a table of nets: a heading with at least a name, and below it one net a row. Known columns, in whatever order and case: name,
 * frequency (also as `MHz`, `kHz`, `Hz` or with the unit in brackets), modulation, label, colour, group, side, roles, listen and speak (names
 * parted by `;`, `|`, `+` or a comma); also in German, French and Spanish. The delimiter is found out; quotes as in RFC 4180. A single cell above the
 * heading is the title; other rows above it, columns that are not known and cells that say nothing are dropped. Refuses broken quotes, rows with more cells than the heading,
 * numbers that are no frequency (`parse_error`, with line and column), a table without a heading or without a net, and too many.
 */
export function parseCsv(text: string, title: string): Result<ComPlan> {
  const source = new SourceText(text);
  const read = readCsv(source, delimiterOf(source.text));
  if (!read.ok) return read;
  const rows = read.value.filter(({ cells: [first] }) => !/^(?:sep=|#|\/\/)/i.test(first?.text ?? ""));
  const heading_index = rows
    .slice(0, heading_rows_max)
    .findIndex((row) => columnsOf(row).some(({ field }) => field === "name" || field === "frequency"));
  const heading = rows[heading_index];
  if (heading === undefined) {
    return source.refuseAt(rows[0]?.at ?? 0, "a heading with the names of the columns, such as name,frequency,modulation");
  }
  const above = rows.slice(0, heading_index).map(({ at, cells }) => ({ at, texts: cells.flatMap((cell) => cell.text || []) }));
  const named = above.find(({ texts }) => texts.length === 1);
  const draft = new PlanDraft("csv", named?.texts[0] ?? title, "name");
  for (const row of above) {
    if (row !== named) draft.drop(source.lineAt(row.at), quote(row.texts.join(" ")), "it stands above the heading");
  }
  const table = new Table(source, draft, heading);
  for (const row of rows.slice(heading_index + 1)) {
    const refused = table.readRow(row);
    if (refused !== undefined) return refused;
  }
  return draft.finish("a row with the name of a net");
}

class Table {
  readonly #source: SourceText;
  readonly #draft: PlanDraft;
  readonly #columns: readonly Column[];

  constructor(source: SourceText, draft: PlanDraft, heading: CsvRow) {
    this.#source = source;
    this.#draft = draft;
    this.#columns = columnsOf(heading);
  }

  readRow({ at, cells }: CsvRow): Refused | undefined {
    const extra = cells.slice(this.#columns.length).find(({ text }) => text !== "");
    if (extra !== undefined) {
      const expected = `at most ${this.#columns.length} cells, as the heading has (a comma within a cell needs quotes)`;
      return this.#source.refuseAt(extra.at, expected, `${cells.length} cells`);
    }
    const line = this.#source.lineAt(at);
    const values = new Map<Field, CsvCell & { readonly column: Column }>();
    for (const [index, cell] of cells.entries()) {
      const column = this.#columns[index];
      if (column === undefined || cell.text === "") continue;
      if (column.field === undefined || values.has(column.field))
        this.#draft.tally(line, `the column ${quote(column.title)}`, "a net has no such setting");
      else values.set(column.field, { ...cell, column });
    }
    return this.#addNet(line, values);
  }

  #addNet(line: number, values: ReadonlyMap<Field, CsvCell & { readonly column: Column }>): Refused | undefined {
    const textOf = (field: Field) => values.get(field)?.text ?? "";
    const cell = values.get("frequency");
    const [first = "", ...others] = splitFrequencies(cell?.text ?? "");
    const read = readFrequency(first, cell?.column.unit ?? "MHz");
    if (cell !== undefined && read.kind === "nonsense")
      return this.#source.refuseAt(cell.at, "a frequency such as 251.000", quote(cell.text));
    if (read.kind === "words") this.#draft.drop(line, quote(first), "it is no frequency");
    for (const other of others) this.#draft.drop(line, quote(other), "a net has one frequency");
    const frequency_hz = read.kind === "frequency" ? read.frequency_hz : undefined;
    const name = textOf("name") || textOf("label") || textOf("channel");
    if (name === "" && frequency_hz === undefined) {
      this.#draft.drop(line, "a row", "it has neither a name nor a frequency");
      return undefined;
    }
    const modulation = textOf("modulation") || (read.kind === "frequency" ? read.modulation : undefined);
    const colour = colourOf(textOf("colour"));
    if (colour === undefined && textOf("colour") !== "")
      this.#draft.drop(line, `the colour ${quote(textOf("colour"))}`, "it is no colour that has a name here, nor #rrggbb");
    if (name !== textOf("channel") && textOf("channel") !== "")
      this.#draft.tally(line, "the column of channels", "which channel a net is on is for the radio stacks of an operation");
    this.#draft.add(
      {
        name: name || first,
        ...(frequency_hz !== undefined && { frequency_hz }),
        ...(modulation && { modulation }),
        ...(textOf("label") && { label: textOf("label") }),
        ...(colour && { colour }),
        ...(textOf("group") && { group: textOf("group") }),
        ...(textOf("side") && { side: textOf("side") }),
        ...rolesOf(textOf("roles"), textOf("listen"), textOf("speak")),
        source: { line },
      },
      name === "" ? "made_up" : "given",
    );
    return undefined;
  }
}

interface Column {
  readonly title: string;
  readonly field: Field | undefined;
  readonly unit: FrequencyUnit | undefined;
}

type Field =
  | "name"
  | "frequency"
  | "modulation"
  | "label"
  | "colour"
  | "group"
  | "side"
  | "roles"
  | "listen"
  | "speak"
  | "channel";

function columnsOf({ cells }: CsvRow): Column[] {
  return cells.map(({ text }) => {
    const title = text
      .toLowerCase()
      .replace(/[_\-./()[\]:*]+/g, " ")
      .replace(/\s+/g, " ")
      .trim();
    const [, unit] = /\b(ghz|mhz|khz|hz)\b/.exec(title) ?? [];
    const words = title.replace(/\b(?:ghz|mhz|khz|hz)\b/g, "").trim();
    const field = known_columns.find(([, names]) => names.has(words))?.[0];
    return {
      title: text,
      field: field ?? (words === "" && unit !== undefined ? "frequency" : undefined),
      unit: units.find((known) => known.toLowerCase() === unit),
    };
  });
}

/** `243.0 / 121.5` are two. */
function splitFrequencies(text: string): string[] {
  const parts = text.split(/\s*[/&\n]\s*/).filter((part) => part !== "");
  return parts.length > 1 && parts.every((part) => readFrequency(part).kind === "frequency") ? parts : [text];
}

/** Whoever may speak may also listen. An empty cell of a table with roles lets everyone in. */
function rolesOf(both: string, listening: string, speaking: string): Pick<PlannedNet, "listen" | "speak"> {
  const shared = splitNames(both);
  const listen = [...new Set([...shared, ...splitNames(listening), ...splitNames(speaking)])];
  const speak = [...new Set([...shared, ...splitNames(speaking)])];
  const listens = shared.length > 0 || splitNames(listening).length > 0;
  return { ...(listens && { listen }), ...(speak.length > 0 && { speak }) };
}

function splitNames(text: string): string[] {
  return text
    .split(/[;|+,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "" && !/^[-–—]$|^(?:all|everyone|\*)$/i.test(name));
}

const units: readonly FrequencyUnit[] = ["GHz", "MHz", "kHz", "Hz"];
/** Enough for a title, a date and a blank or two. */
const heading_rows_max = 20;
const known_columns: readonly (readonly [Field, ReadonlySet<string>])[] = [
  [
    "name",
    new Set([
      "name",
      "net",
      "net name",
      "network",
      "channel name",
      "title",
      "callsign",
      "call sign",
      "agency",
      "station",
      "unit",
      "netz",
      "netzname",
      "rufname",
      "bezeichnung",
      "nom",
      "réseau",
      "nombre",
      "red",
    ]),
  ],
  [
    "frequency",
    new Set([
      "frequency",
      "freq",
      "frequencies",
      "primary",
      "primary frequency",
      "primary freq",
      "tx frequency",
      "frequenz",
      "fréquence",
      "frequence",
      "frecuencia",
    ]),
  ],
  ["modulation", new Set(["modulation", "mod", "mode", "modulación", "modulacion", "betriebsart"])],
  [
    "label",
    new Set([
      "label",
      "short",
      "short name",
      "short label",
      "display",
      "abbreviation",
      "abbr",
      "kürzel",
      "kurzname",
      "étiquette",
      "etiqueta",
    ]),
  ],
  ["colour", new Set(["colour", "color", "farbe", "couleur"])],
  ["group", new Set(["group", "category", "section", "parent", "radio", "gruppe", "groupe", "grupo"])],
  ["side", new Set(["side", "coalition", "faction", "team", "seite", "camp", "bando"])],
  ["roles", new Set(["roles", "role", "who", "users", "rollen", "rôles"])],
  [
    "listen",
    new Set([
      "listen",
      "roles listen",
      "listen roles",
      "listeners",
      "hear",
      "receive",
      "rx",
      "monitor",
      "hören",
      "écoute",
      "escucha",
    ]),
  ],
  [
    "speak",
    new Set(["speak", "roles speak", "speak roles", "speakers", "talk", "transmit", "tx", "sprechen", "parole", "habla"]),
  ],
  ["channel", new Set(["channel", "ch", "chan", "preset", "no", "nr", "#", "number", "button", "kanal", "canal"])],
];
