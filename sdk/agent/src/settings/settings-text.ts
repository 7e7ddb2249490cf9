import { basename } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Validator } from "@talkgroup/schemas";
import type { Adapter } from "lowdb";

import type { Timer } from "../sound/timer.js";
import { readWhole, writeDurably } from "./durable-file.js";
import { editJsonText, freshJsonText } from "./json-edit.js";
import { judgeJsonText } from "./json-judge.js";
import { placeOf } from "./json-text.js";
import { SettingsError } from "./settings-error.js";

export interface SettingsTextOptions<T> {
  readonly path: string;
  readonly validate: Validator<T>;
  readonly timer: Timer;
  readonly onWarning: (message: string) => void;
}

/** lowdb's view of one file of settings: what it says, how it is changed, and its last good copy. One caller at a time. */
export class SettingsText<T extends object> implements Adapter<T> {
  readonly #options: SettingsTextOptions<T>;
  readonly #name: string;
  /** The file as it was read or written last; undefined: there never was one, or it is broken. */
  #known: Known<T> | undefined;
  #missing = false;
  #problems: readonly string[] = [];
  #good_text: string | undefined;

  constructor(options: SettingsTextOptions<T>) {
    this.#options = options;
    this.#name = basename(options.path);
  }

  /** What is wrong with the file as it was read last, in its order: `config.json:3:7: …`. */
  get problems(): readonly string[] {
    return this.#problems;
  }

  /**
   * What the file says; null if there is none. The same object as before if nothing was changed by hand. Throws `SettingsError`:
   * "settings_unreadable", or "settings_broken" with `problems`.
   */
  async read(): Promise<T | null> {
    const bytes = await readWhole(this.#options.path);
    this.#problems = [];
    this.#missing = bytes === undefined;
    if (bytes === undefined) return null;
    const text = decoded(bytes);
    if (text !== undefined && text === this.#known?.text) return this.#known.value;
    this.#known = undefined;
    const value = this.#judged(text);
    if (text === undefined || value === undefined) throw this.broken();
    this.#known = { text, value };
    await this.#keepGood(text);
    return value;
  }

  /** Changes the file so that it says `value`, which fits its schema and is plain. Throws `SettingsError` "settings_unwritable". */
  async write(value: T): Promise<void> {
    const { path, timer } = this.#options;
    const edited = this.#known === undefined ? undefined : this.#edited(this.#known, value);
    const text = edited ?? freshJsonText(value);
    if (this.#missing || text !== this.#known?.text) await writeDurably(path, text, timer);
    this.#known = { text, value };
    this.#missing = false;
    await this.#keepGood(text);
  }

  /** What the last good copy says; undefined if there is none that can be used. */
  async readGood(): Promise<T | undefined> {
    const bytes = await readWhole(this.#good_path).catch(() => undefined);
    const text = bytes === undefined ? undefined : decoded(bytes);
    const judged = text === undefined ? undefined : judgeJsonText(text, this.#options.validate);
    if (judged?.ok !== true) return undefined;
    this.#good_text = text;
    return judged.value;
  }

  /** Why nothing can be kept while the file is broken. */
  broken(): SettingsError {
    const more = this.#problems.length - 1;
    const others = more > 0 ? ` (and ${more} more)` : "";
    return new SettingsError("settings_broken", `${this.#problems[0]}${others}`);
  }

  #judged(text: string | undefined): T | undefined {
    if (text === undefined) {
      this.#problems = [`${this.#name}:1:1: found text that is not UTF-8, expected the file saved as UTF-8`];
      return undefined;
    }
    const judged = judgeJsonText(text, this.#options.validate);
    if (judged.ok) return judged.value;
    this.#problems = judged.problems.map(({ offset, message }) => `${placeOf(text, offset, this.#name)}: ${message}`);
    return undefined;
  }

  /** Undefined if the text could not be changed so that it says just that: then it is written anew. */
  #edited({ text, value: from }: Known<T>, to: T): string | undefined {
    const edited = editJsonText(text, from, to);
    const judged = judgeJsonText(edited, this.#options.validate);
    return judged.ok && isDeepStrictEqual(judged.value, to) ? edited : undefined;
  }

  get #good_path(): string {
    return `${this.#options.path}.good`;
  }

  /** That there is no copy keeps nobody from their settings. */
  async #keepGood(text: string): Promise<void> {
    if (text === this.#good_text) return;
    try {
      await writeDurably(this.#good_path, text, this.#options.timer);
      this.#good_text = text;
    } catch (thrown) {
      if (!(thrown instanceof SettingsError)) throw thrown;
      this.#options.onWarning(thrown.message);
    }
  }
}

interface Known<T> {
  readonly text: string;
  readonly value: T;
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
