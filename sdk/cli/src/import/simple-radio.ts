import type { Result } from "@talkgroup/schemas";

import type { ComPlan } from "./com-plan.js";
import { hertzOf, modulationOf, readFrequency } from "./frequency.js";
import { readJsonLiteral } from "./json-literal.js";
import { fieldOf, type Literal, type TableLiteral, textOf } from "./literal.js";
import { PlanDraft, quote } from "./plan-draft.js";
import { SourceText } from "./source-text.js";

/**
 * Reads the presets of one Simple Radio: lines of `name|MHz`, or a frequency alone. Blank lines, and lines that begin with `#`, `//`, `;`
 * or `--`, are comments. In a file with `MIDS` in its title the numbers are channels 1 … 126. Refuses a line whose frequency is none
 * (`parse_error`, with line and column), a file without a net, and more than `nets_max`. Lines of words alone are dropped.
 */
export function parseSimpleRadioPresets(text: string, title: string): Result<ComPlan> {
  const source = new SourceText(text);
  const draft = new PlanDraft("simple_radio_presets", title);
  const is_mids = /mids/i.test(title);
  let seen = 0;
  for (const [index, { text: line, at }] of source.lines().entries()) {
    if (/^\s*(?:$|#|\/\/|;|--)/.test(line)) continue;
    seen += 1;
    const number = index + 1;
    const [name = "", frequency = name, ...rest] = line.split("|");
    const read = is_mids ? readMids(frequency) : readFrequency(frequency);
    const bar = line.indexOf("|");
    if (read.kind === "frequency") {
      const modulation = rest.map((part) => part.trim()).find((part) => /^[A-Za-z]{2,10}$/.test(part)) ?? read.modulation;
      const parts = { frequency_hz: read.frequency_hz, ...(modulation && { modulation }), group: title };
      draft.add({ name: name.trim() || frequency.trim(), ...parts, source: { line: number } }, bar > 0 ? "given" : "made_up");
      for (const part of rest.filter((part) => part.trim() !== "" && part.trim() !== modulation))
        draft.drop(number, quote(part.trim()), "a line is a name and a frequency");
    } else if (read.kind === "none") draft.drop(number, quote(name.trim()), "it has no frequency");
    else if (bar === -1 && read.kind === "words")
      draft.drop(number, quote(line.trim()), "expected name|MHz, such as Tower|251.0");
    else if (seen === 1 && heading.test(frequency)) draft.drop(number, quote(line.trim()), "it is the heading");
    else return source.refuseAt(at + bar + 1, mids_or_mhz(is_mids), quote(frequency.trim()));
  }
  return draft.finish("lines of name|MHz, such as Tower|251.0");
}

/**
 * Reads the radios of a Simple Radio AWACS panel: a JSON array of radios with `name`, `freq` in Hz and `modulation`, or an object with such
 * an array in `radios`. Radios that are switched off are dropped; of the others name, frequency and modulation are carried over, the
 * settings of the set (range, volume, encryption, guard receiver and so on) are dropped by name. Refuses as `parseSimpleRadioPresets`.
 */
export function parseSimpleRadioJson(text: string, title: string): Result<ComPlan> {
  const source = new SourceText(text);
  const read = readJsonLiteral(source);
  if (!read.ok) return read;
  const root = read.value;
  const within = root.kind === "table" ? fieldOf(root, "radios", "awacsRadios", "customRadios") : undefined;
  const list = within?.kind === "table" ? within : root;
  if (list.kind !== "table" || list.entries.some(({ key }) => typeof key === "string")) {
    return source.refuseAt(list.at, 'an array of radios, [{"name": …, "freq": …}]');
  }
  const draft = new PlanDraft("simple_radio_json", title);
  for (const { value } of list.entries) {
    if (value.kind !== "table") return source.refuseAt(value.at, "a radio, an object with name, freq and modulation");
    const refused = readRadio(value, source, draft);
    if (refused !== undefined) return refused;
  }
  return draft.finish('an array of radios, [{"name": …, "freq": …}]');
}

function readRadio(radio: TableLiteral, source: SourceText, draft: PlanDraft): ReturnType<SourceText["refuseAt"]> | undefined {
  const line = source.lineAt(radio.at);
  const frequency = fieldOf(radio, "freq", "frequency");
  const name = textOf(radio, "name", "title") ?? "";
  const modulation = modulationWord(fieldOf(radio, "modulation"));
  const why_not = whyNoNet(frequency, modulation);
  if (why_not !== undefined) {
    draft.drop(line, `the radio ${quote(name)}`, why_not);
    return undefined;
  }
  if (frequency?.kind !== "number") return source.refuseAt(frequency?.at ?? radio.at, "freq, a number of Hz");
  const frequency_hz = modulation === "INTERCOM" ? undefined : hertzOf(frequency.value);
  if (frequency_hz === undefined && modulation !== "INTERCOM")
    return source.refuseAt(frequency.at, "freq in Hz, 100 kHz to 10 GHz");
  if (frequency_hz !== undefined && frequency.value < megahertz_max)
    draft.tally(source.lineAt(frequency.at), "freq in Hz", "the number is so small that it was read as MHz");
  const parts = { ...(frequency_hz !== undefined && { frequency_hz }), ...(modulation && { modulation }) };
  draft.add({ name, ...parts, source: { line } }, name === "" ? "made_up" : "given");
  const encryption = fieldOf(radio, "enc");
  const is_encrypted = encryption?.kind === "truth" && encryption.value;
  for (const { key, at, value } of radio.entries) {
    const is_silent = carried.has(String(key).toLowerCase()) || (!is_encrypted && /^enc/i.test(String(key)));
    const why = is_silent ? undefined : whyDropped(String(key), value);
    if (why !== undefined) draft.tally(source.lineAt(at), String(key), why);
  }
  return undefined;
}

function whyNoNet(frequency: Literal | undefined, modulation: string | undefined): string | undefined {
  if (modulation === "DISABLED") return "it is switched off";
  if (frequency === undefined || frequency.kind === "nothing") return "it has no frequency";
  const is_unset = frequency.kind === "number" && frequency.value >= 0 && frequency.value <= 1;
  return is_unset && modulation !== "INTERCOM" ? "it has no frequency" : undefined;
}

/** Undefined for a setting that says nothing. */
function whyDropped(key: string, value: Literal): string | undefined {
  if (/^secfreq$/i.test(key)) {
    const is_used = value.kind === "number" && value.value > 1;
    return is_used ? "a net has no guard receiver: make the guard frequency a net of its own" : undefined;
  }
  const is_default = value.kind === "nothing" || (value.kind === "truth" && !value.value);
  if (/^enc/i.test(key)) return "the encryption of the set is not ours";
  return is_default ? undefined : "it is a setting of the radio set, not of the net";
}

function modulationWord(value: Literal | undefined): string | undefined {
  if (value?.kind === "number") return modulationOf(value.value);
  return value?.kind === "text" ? value.value.trim().toUpperCase() || undefined : undefined;
}

/** Channel n of MIDS is at 1 030 MHz and n times 100 kHz, as Simple Radio counts. */
function readMids(text: string): ReturnType<typeof readFrequency> {
  const trimmed = text.trim();
  if (!/\d/.test(trimmed)) return readFrequency(trimmed);
  const channel = /^\d{1,3}$/.test(trimmed) ? Number(trimmed) : 0;
  if (channel < 1 || channel > mids_channel_max) return { kind: /[a-z]/i.test(trimmed) ? "words" : "nonsense" };
  return { kind: "frequency", frequency_hz: mids_base_hz + channel * mids_step_hz, modulation: "MIDS" };
}

function mids_or_mhz(is_mids: boolean): string {
  return is_mids ? `a channel of 1 to ${mids_channel_max}` : "a frequency in MHz, such as 251.0";
}

const heading = /^\s*(?:freq\w*|mhz|frequenz|fréquence|channel)\b/i;
const carried: ReadonlySet<string> = new Set(["name", "title", "freq", "frequency", "modulation"]);
/** No radio is tuned below it in Hz, and none above it in MHz. */
const megahertz_max = 100_000;
const mids_channel_max = 126;
const mids_base_hz = 1_030_000_000;
const mids_step_hz = 100_000;
