import { sideOfName } from "./arma-side.js";
import { hertzOf, modulationOf, readFrequency } from "./frequency.js";
import { type PlanDraft, quote } from "./plan-draft.js";
import type { Refused, SourceText } from "./source-text.js";
import { type SqfLiteral, sqfLiteral } from "./sqf-literal.js";
import type { SqfNode } from "./sqf-tree.js";

/** The channels that calls of ACRE2's interface set up: by preset, radio and channel. */
export class AcrePresets {
  readonly #source: SourceText;
  readonly #draft: PlanDraft;
  readonly #presets = new Map<string, Map<string, Channel>>();

  constructor(source: SourceText, draft: PlanDraft) {
    this.#source = source;
    this.#draft = draft;
  }

  /** Takes the call of a function whose name begins with `acre_`. Refuses a call with too few values or a wrong frequency. */
  readCall(name: string, values: SqfNode & { readonly kind: "array" }): Refused | undefined {
    const literals = values.items.map(sqfLiteral);
    switch (name.toLowerCase()) {
      case "acre_api_fnc_setpresetchannelfield":
        return this.#setField(name, values.at, literals);
      case "acre_api_fnc_setpresetchanneldata":
        this.#drop(values.at, name, "its fields are known only when the script is run");
        return undefined;
      case "acre_api_fnc_copypreset":
        return this.#copy(name, values.at, literals);
      case "acre_api_fnc_setpreset":
        this.#tally(values.at, name, "which radio uses which preset is for the radio stacks of an operation");
        return undefined;
      default:
        this.#tally(values.at, name, "it sets up the mod or a player, not a net");
        return undefined;
    }
  }

  /** Hands the channels over as nets. */
  finish(): void {
    for (const [preset, channels] of this.#presets) {
      const side = sideOfPreset(preset);
      for (const { radio, number, fields, line, copied_from } of channels.values()) {
        if (copied_from !== undefined && sideOfPreset(copied_from) === side) {
          this.#draft.tally(line, `the preset ${quote(preset)}`, `it repeats channels of ${quote(copied_from)}`);
          continue;
        }
        const frequency_hz = fields.transmit_hz ?? fields.receive_hz;
        const { transmit_hz, receive_hz, name, modulation } = fields;
        if (transmit_hz !== undefined && receive_hz !== undefined && transmit_hz !== receive_hz)
          this.#draft.drop(
            line,
            `frequencyRX of ${radio} channel ${number}`,
            "a net has one frequency: that of frequencyTX stays",
          );
        if (name === undefined && frequency_hz === undefined) {
          this.#draft.drop(line, `${radio} channel ${number}`, "it has neither a name nor a frequency");
          continue;
        }
        const parts = {
          ...(frequency_hz !== undefined && { frequency_hz }),
          ...(modulation && { modulation }),
          ...(side && { side }),
        };
        const group = /^default\d*$/i.test(preset) ? (side ?? "") : preset;
        this.#draft.add(
          { name: name ?? `${radio} CH ${number}`, ...parts, group, source: { line } },
          name === undefined ? "made_up" : "given",
        );
      }
    }
  }

  #setField(name: string, at: number, literals: readonly (SqfLiteral | undefined)[]): Refused | undefined {
    if (literals.length < field_values.length)
      return this.#source.refuseAt(at, `${field_values.length} values for ${name}: ${field_values.join(", ")}`);
    const [radio, preset, number, field, value] = literals;
    const has_all = radio?.kind === "text" && preset?.kind === "text" && field?.kind === "text" && value !== undefined;
    if (!has_all || (number?.kind !== "number" && number?.kind !== "text")) {
      this.#drop(at, name, "a value is known only when the script is run");
      return undefined;
    }
    const channel = this.#channel(preset.value, radio.value, String(number.value), at);
    return this.#store(channel, field.value, value, at);
  }

  #store(channel: Channel, field: string, value: SqfLiteral, at: number): Refused | undefined {
    const key = field.toLowerCase();
    if (name_fields.has(key)) {
      const name = value.kind === "text" ? value.value.trim() : value.kind === "number" ? String(value.value) : "";
      if (name !== "") channel.fields.name = name;
      return undefined;
    }
    if (key === "frequencytx" || key === "frequencyrx") {
      const frequency = value.kind === "number" ? value.value : value.kind === "text" ? value.value : 0;
      if (frequency === 0 || frequency === "") {
        this.#drop(at, `${field} of ${channel.radio} channel ${channel.number}`, "it is no frequency");
        return undefined;
      }
      const frequency_hz = hertzOfEither(frequency);
      if (frequency_hz === undefined)
        return this.#source.refuseAt(value.at, `${field} in MHz, such as 46.25`, quote(String(frequency)));
      channel.fields[key === "frequencytx" ? "transmit_hz" : "receive_hz"] = frequency_hz;
      return undefined;
    }
    const modulation = value.kind === "number" ? modulationOf(value.value) : value.kind === "text" ? value.value : undefined;
    if (key === "modulation" && modulation !== undefined) channel.fields.modulation = modulation;
    else this.#tally(at, `the field ${quote(field)}`, "a net has no such setting");
    return undefined;
  }

  #copy(name: string, at: number, literals: readonly (SqfLiteral | undefined)[]): Refused | undefined {
    if (literals.length < copy_values.length)
      return this.#source.refuseAt(at, `${copy_values.length} values for ${name}: ${copy_values.join(", ")}`);
    const [radio, from, to] = literals;
    if (radio?.kind !== "text" || from?.kind !== "text" || to?.kind !== "text") {
      this.#drop(at, name, "a value is known only when the script is run");
      return undefined;
    }
    const channels = [...(this.#presets.get(from.value)?.values() ?? [])].filter((channel) =>
      sameName(channel.radio, radio.value),
    );
    if (channels.length === 0) this.#drop(at, `a copy of the preset ${quote(from.value)}`, "its channels are not in this file");
    for (const channel of channels) {
      const copy = this.#channel(to.value, channel.radio, channel.number, at);
      Object.assign(copy.fields, channel.fields);
      copy.copied_from = channel.copied_from ?? from.value;
    }
    return undefined;
  }

  #channel(preset: string, radio: string, number: string, at: number): Channel {
    const channels = this.#presets.get(preset) ?? new Map<string, Channel>();
    this.#presets.set(preset, channels);
    const shown = radio.replace(/^ACRE_/i, "").toUpperCase();
    const key = JSON.stringify([shown, number]);
    const channel = channels.get(key) ?? {
      radio: shown,
      number,
      fields: {},
      line: this.#source.lineAt(at),
      copied_from: undefined,
    };
    // Whoever sets a field of a copy makes it a channel of its own.
    channel.copied_from = undefined;
    channels.set(key, channel);
    return channel;
  }

  #tally(at: number, what: string, why: string): void {
    this.#draft.tally(this.#source.lineAt(at), what, why);
  }

  #drop(at: number, what: string, why: string): void {
    this.#draft.drop(this.#source.lineAt(at), what, why);
  }
}

interface Channel {
  readonly radio: string;
  readonly number: string;
  readonly fields: { name?: string; transmit_hz?: number; receive_hz?: number; modulation?: string };
  readonly line: number;
  copied_from: string | undefined;
}

function hertzOfEither(frequency: number | string): number | undefined {
  if (typeof frequency === "number") return hertzOf(frequency);
  const read = readFrequency(frequency);
  return read.kind === "frequency" ? read.frequency_hz : undefined;
}

function sameName(shown: string, radio: string): boolean {
  return shown.toLowerCase() === radio.replace(/^ACRE_/i, "").toLowerCase();
}

/** ACRE2 gives each side a preset of its own: 2, 3 and 4 are west, east and independent. */
function sideOfPreset(preset: string): string | undefined {
  return preset_sides[preset.toLowerCase()] ?? sideOfName(preset);
}

const preset_sides: Readonly<Record<string, string>> = { default2: "West", default3: "East", default4: "Independent" };
const name_fields: ReadonlySet<string> = new Set(["label", "description", "name", "channelname"]);
const field_values: readonly string[] = ["radio", "preset", "channel", "field", "value"];
const copy_values: readonly string[] = ["radio", "preset", "new preset"];
