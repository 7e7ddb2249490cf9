import { sideOfName } from "./arma-side.js";
import { readFrequency } from "./frequency.js";
import { type PlanDraft, quote } from "./plan-draft.js";
import type { Refused, SourceText } from "./source-text.js";
import { type SqfLiteral, sqfLiteral } from "./sqf-literal.js";
import type { SqfPhrase } from "./sqf-tree.js";

/** The frequencies that a script gives to the radios of TFAR, by side and range. */
export class TfarSettings {
  readonly #source: SourceText;
  readonly #draft: PlanDraft;
  readonly #channels: Channel[] = [];
  readonly #names = new Map<number, string>();

  constructor(source: SourceText, draft: PlanDraft) {
    this.#source = source;
    this.#draft = draft;
  }

  /**
   * Takes what a variable is set to, if its name is one of TFAR's: settings `[channel, volume, [frequencies], …]`, a list of frequencies or
   * one in a string, `"41,42.5"`. Says in `is_taken` whether it was; refuses a frequency that is none.
   */
  readVariable(
    name: string,
    value: SqfPhrase,
    at: number,
    owner = "",
  ): { readonly is_taken: boolean; readonly refused?: Refused } {
    const literal = sqfLiteral(value);
    if (/freq\w*name|name\w*freq/i.test(name) && this.#readNames(literal)) return { is_taken: true };
    const radio = radioOf(name, owner);
    if (radio === undefined) {
      const is_setting = /^_?(?:tf|tfar)_/i.test(name);
      if (is_setting) this.#drop(at, name, "it sets up the mod, not a net");
      return { is_taken: is_setting };
    }
    const list = listOf(literal);
    if (list === undefined) {
      const is_empty = literal?.kind === "text" && literal.value.trim() === "";
      this.#drop(at, name, is_empty ? "it has no frequencies" : "its frequencies are known only when the script is run");
      return { is_taken: true };
    }
    if (literal?.kind === "array" && literal.items[settings_code]?.kind === "text")
      this.#drop(at, `the radio code of ${name}`, "codes are not ours: who may hear a net is said by roles");
    for (const [index, item] of list.entries()) {
      const refused = this.#readChannel(radio, index + 1, item, at);
      if (refused !== undefined) return { is_taken: true, refused };
    }
    return { is_taken: true };
  }

  /** Hands the channels over as nets. */
  finish(): void {
    for (const { radio, number, frequency_hz, line } of this.#channels) {
      const named = this.#names.get(frequency_hz);
      const made_up = [radio.owner, radio.side, radio.range, String(number)]
        .filter((part) => part !== undefined && part !== "")
        .join(" ");
      const parts = { ...(radio.side && { side: radio.side }), group: [radio.side ?? radio.owner, radio.range].join(" ") };
      this.#draft.add(
        { name: named ?? made_up, frequency_hz, ...parts, source: { line } },
        named === undefined ? "made_up" : "given",
      );
    }
  }

  /** `[["100", "Alpha"], …]`, as some frameworks keep the names. */
  #readNames(literal: SqfLiteral | undefined): boolean {
    if (literal?.kind !== "array" || literal.items.length === 0) return false;
    const pairs = literal.items.map((item) => {
      const [frequency, name] = item?.kind === "array" ? item.items : [];
      const read =
        frequency?.kind === "text" || frequency?.kind === "number" ? readFrequency(String(frequency.value)) : undefined;
      return read?.kind === "frequency" && name?.kind === "text" ? ([read.frequency_hz, name.value] as const) : undefined;
    });
    for (const pair of pairs) if (pair !== undefined) this.#names.set(...pair);
    return pairs.every((pair) => pair !== undefined);
  }

  #readChannel(radio: Radio, number: number, item: SqfLiteral | undefined, list_at: number): Refused | undefined {
    const at = item?.at ?? list_at;
    const what = `channel ${number} of ${[radio.owner, radio.side, radio.range].filter((part) => part !== undefined && part !== "").join(" ")}`;
    if (item?.kind !== "text" && item?.kind !== "number") {
      this.#drop(at, what, "its frequency is known only when the script is run");
      return undefined;
    }
    const read = readFrequency(String(item.value));
    if (read.kind === "nonsense")
      return this.#source.refuseAt(at, 'a frequency in MHz, such as "41.5"', quote(String(item.value)));
    if (read.kind === "frequency")
      this.#channels.push({ radio, number, frequency_hz: read.frequency_hz, line: this.#source.lineAt(at) });
    else this.#drop(at, what, "it has no frequency");
    return undefined;
  }

  #drop(at: number, what: string, why: string): void {
    this.#draft.drop(this.#source.lineAt(at), what, why);
  }
}

interface Radio {
  readonly side: string | undefined;
  readonly range: string;
  readonly owner: string;
}

interface Channel {
  readonly radio: Radio;
  readonly number: number;
  readonly frequency_hz: number;
  readonly line: number;
}

/** Which radio a variable is about: `tf_freq_west_lr`, `TFAR_defaultFrequencies_sr_east`, `_settingsSwWest`, `tf_sw_frequency`. */
function radioOf(name: string, owner: string): Radio | undefined {
  if (!/freq|settings_?(?:sr|sw|lr)/i.test(name) || /same|round|min|max|range|count/i.test(name)) return undefined;
  const side = sideOfName(name);
  const is_tfar = /^_?tf(?:ar)?_/i.test(name);
  const range = /lr|long/i.test(name) ? "LR" : /dd/i.test(name) ? "DD" : "SR";
  const has_range = /(?:^|_|[a-z])(?:sr|sw|lr|dd)(?:_|$|[A-Z])/i.test(name);
  return is_tfar || (side !== undefined && has_range)
    ? { side, range, owner: is_tfar && side === undefined ? owner : "" }
    : undefined;
}

function listOf(literal: SqfLiteral | undefined): readonly (SqfLiteral | undefined)[] | undefined {
  if (literal?.kind === "text") {
    const parts = literal.value
      .replace(/^\s*\[|\]\s*$/g, "")
      .split(/[,;]/)
      .map((part) => part.replace(/["']/g, "").trim());
    return parts.join("") === "" ? undefined : parts.map((value) => ({ kind: "text", value, at: literal.at }));
  }
  if (literal?.kind !== "array" || literal.items.length === 0) return undefined;
  const inner = literal.items[settings_frequencies];
  if (inner?.kind === "array") return inner.items;
  const is_list = literal.items.every((item) => item === undefined || item.kind === "text" || item.kind === "number");
  const is_settings = literal.items[0]?.kind === "number" && literal.items[settings_frequencies] === undefined;
  return is_list && !is_settings && literal.items.some((item) => item !== undefined) ? literal.items : undefined;
}

/** Places in TFAR's array of settings. */
const settings_frequencies = 2;
const settings_code = 4;
