import type { Result } from "@talkgroup/schemas";

import { AcrePresets } from "./acre-presets.js";
import type { ComPlan } from "./com-plan.js";
import { PlanDraft, quote } from "./plan-draft.js";
import { type Refused, SourceText } from "./source-text.js";
import { readSqf, type SqfNode, type SqfPhrase } from "./sqf-tree.js";
import { TfarSettings } from "./tfar-settings.js";

/**
 * Reads SQF of Arma: calls of ACRE2's preset functions with literal values (`["ACRE_PRC152", "default", 1, "label", "CMD"] call
 * acre_api_fnc_setPresetChannelField`), also by `remoteExec`, and TFAR's frequencies (`tf_freq_west = [0, 7, ["41", …], …]`,
 * `TFAR_defaultFrequencies_lr_east = […]`, `setVariable`, addon settings with `force`). Nothing is run: variables, loops over them and macros
 * are dropped by name. Refuses broken SQF with line and column (`parse_error`), a file without a net, and too many (`limit_reached`).
 */
export function parseArmaSqf(text: string, title: string): Result<ComPlan> {
  const source = new SourceText(text);
  const read = readSqf(source);
  if (!read.ok) return read;
  const draft = new PlanDraft("arma_sqf", title);
  for (const { at, what } of read.value.directives)
    draft.drop(source.lineAt(at), what, "macros and other files are not unfolded");
  const script = new Script(source, draft);
  for (const statement of read.value.statements) {
    const refused = script.read(statement);
    if (refused !== undefined) return refused;
  }
  script.finish();
  return draft.finish(
    'a call such as ["ACRE_PRC152", "default", 1, "label", "CMD"] call acre_api_fnc_setPresetChannelField, or TFAR frequencies',
  );
}

class Script {
  readonly #source: SourceText;
  readonly #draft: PlanDraft;
  readonly #acre: AcrePresets;
  readonly #tfar: TfarSettings;
  #others = 0;
  #others_at = 0;

  constructor(source: SourceText, draft: PlanDraft) {
    this.#source = source;
    this.#draft = draft;
    this.#acre = new AcrePresets(source, draft);
    this.#tfar = new TfarSettings(source, draft);
  }

  /** Reads a statement and those within it. What stands in brackets is a part of one: `is_part`. */
  read(phrase: SqfPhrase, is_part = false): Refused | undefined {
    let is_used = false;
    // `force force name = …` is an assignment too; a second sign in a statement is none.
    const first_sign = phrase.findIndex(({ kind }) => kind === "sign");
    for (const [index, node] of phrase.entries()) {
      const found = this.#readAt(phrase, index, first_sign);
      if (found.refused !== undefined) return found.refused;
      is_used ||= found.is_taken;
      if (node.kind !== "array" && node.kind !== "code" && node.kind !== "group") continue;
      for (const item of node.items) {
        const refused = node.kind === "array" ? this.#readWithin(item) : this.read(item, node.kind === "group");
        if (refused !== undefined) return refused;
      }
    }
    const is_block = phrase.some(({ kind }) => kind === "code");
    if (is_used || is_block || is_part) return undefined;
    if (this.#others === 0) this.#others_at = phrase[0]?.at ?? 0;
    this.#others += 1;
    return undefined;
  }

  finish(): void {
    this.#acre.finish();
    this.#tfar.finish();
    if (this.#others > 0) this.#drop(this.#others_at, `other statements: ${this.#others}`, "they set up no net");
  }

  /** Of an item only the code in it is a statement. */
  #readWithin(item: SqfPhrase): Refused | undefined {
    for (const node of item) {
      if (node.kind !== "array" && node.kind !== "code") continue;
      for (const inner of node.items) {
        const refused = node.kind === "code" ? this.read(inner) : this.#readWithin(inner);
        if (refused !== undefined) return refused;
      }
    }
    return undefined;
  }

  #readAt(phrase: SqfPhrase, index: number, first_sign: number): Found {
    const node = phrase[index];
    const next = phrase[index + 1];
    const after = phrase[index + 2];
    if (node?.kind === "array") return this.#readCall(node, next, after);
    if (node?.kind !== "word") return not_taken;
    if (next?.kind === "group" && /^[A-Z][A-Z0-9_]*$/.test(node.text)) {
      this.#drop(node.at, `the macro ${node.text}( … )`, "macros are not unfolded");
      return { is_taken: true };
    }
    if (index + 1 === first_sign && isSign(next, "="))
      return this.#tfar.readVariable(node.text, phrase.slice(index + 2), node.at);
    if (next?.kind === "word" && after?.kind === "array") return this.#readCommand(node, next.text, after);
    return not_taken;
  }

  /** `[ … ] call name` and `[ … ] remoteExec ["name"]`. */
  #readCall(values: SqfNode & { readonly kind: "array" }, command: SqfNode | undefined, target: SqfNode | undefined): Found {
    if (command?.kind !== "word" || !/^(?:call|spawn|remoteexec(?:call)?)$/i.test(command.text)) return not_taken;
    const [named] = target?.kind === "array" ? (target.items[0] ?? []) : [];
    const name = target?.kind === "word" ? target.text : named?.kind === "text" ? named.value : "";
    if (/^acre_/i.test(name)) {
      const refused = this.#acre.readCall(name, values);
      return refused === undefined ? { is_taken: true } : { is_taken: true, refused };
    }
    if (!/^tfa?r?_/i.test(name)) return not_taken;
    this.#drop(values.at, name, "it sets up the mod or a player, not a net");
    return { is_taken: true };
  }

  /** `group setVariable ["tf_sw_frequency", … ]`, `_settingsSwWest set [2, [ … ]]` and `tf_freq_name append [ … ]`. */
  #readCommand(owner: SqfNode & { readonly kind: "word" }, command: string, values: SqfNode & { readonly kind: "array" }): Found {
    const [first = [], second = []] = values.items;
    const [named] = first;
    if (/^setvariable$/i.test(command) && named?.kind === "text") {
      const is_space = /^(?:mission|ui|profile|parsing|local)?namespace$/i.test(owner.text);
      return this.#tfar.readVariable(named.value, second, named.at, is_space ? "" : owner.text);
    }
    if (/^append$/i.test(command)) return this.#tfar.readVariable(owner.text, [values], owner.at);
    const is_list = /^set$/i.test(command) && named?.kind === "number" && named.value === settings_frequencies;
    return is_list ? this.#tfar.readVariable(owner.text, second, owner.at) : not_taken;
  }

  #drop(at: number, what: string, why: string): void {
    this.#draft.drop(this.#source.lineAt(at), quote(what).slice(1, -1), why);
  }
}

interface Found {
  readonly is_taken: boolean;
  readonly refused?: Refused;
}

function isSign(node: SqfNode | undefined, text: string): boolean {
  return node?.kind === "sign" && node.text === text;
}

const not_taken: Found = { is_taken: false };
/** The place of the frequencies in TFAR's array of settings. */
const settings_frequencies = 2;
