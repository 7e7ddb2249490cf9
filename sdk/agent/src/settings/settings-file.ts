import { basename } from "node:path";
import { accept, assert, type Result, refuse } from "@talkgroup/schemas";
import { Low } from "lowdb";

import { SettingsError } from "./settings-error.js";
import { SettingsText, type SettingsTextOptions } from "./settings-text.js";

export interface SettingsFileOptions<T> extends SettingsTextOptions<T> {
  /** What a new file says its schema is, for the player's editor. */
  readonly schema_url: string;
  /** The file was changed by hand, and `value` is what counts now. */
  readonly onReloaded: (value: T) => void;
}

/**
 * Settings in one JSON file that the player may edit by hand at any time. Comments are let through and stay.
 *
 * A broken file is never written over. Until the player has mended it the last good copy beside it (`config.json.good`) counts, `onWarning`
 * has said so with line and column, and changes count for this run alone: each is answered with `SettingsError`, and the mended file
 * replaces them. The same goes for changes that the disk does not take; the next one that it takes keeps them too. Changes that are to count only if
 * they are kept (`keep`) are gone in both cases. Who removes the file has the defaults at the next start; while the agent runs, the next change writes it
 * again.
 */
export class SettingsFile<T extends object> {
  readonly #options: SettingsFileOptions<T>;
  readonly #text: SettingsText<T>;
  readonly #low: Low<T>;
  /** What the file said when it was read or written last. */
  #kept: T;
  /** Changes that count already and are not written yet, in their order. */
  #pending: Pending<T>[] = [];
  /** One reads or writes after the other. */
  #turn: Promise<unknown> = Promise.resolve();
  #warned = "";

  /** Reads the file. Never throws for what is in it, or for a disk that cannot be read: then the defaults count, with a warning. */
  static async open<T extends object>(options: SettingsFileOptions<T>): Promise<SettingsFile<T>> {
    const defaults = options.validate({ $schema: options.schema_url });
    assert(defaults.ok, "the empty file of settings fits its schema");
    const file = new SettingsFile(options, defaults.value);
    await file.#start();
    return file;
  }

  private constructor(options: SettingsFileOptions<T>, defaults: T) {
    this.#options = options;
    this.#text = new SettingsText(options);
    this.#low = new Low<T>(this.#text, defaults);
    this.#kept = defaults;
  }

  /** What counts now, defaults written in; while changes of `keep` are written, with them. A new object after each change. */
  get value(): T {
    return this.#low.data;
  }

  /** What is wrong with the file as it was read last: `config.json:3:7: …`. */
  get problems(): readonly string[] {
    return this.#text.problems;
  }

  /**
   * Changes the settings: they count at once, and the promise resolves when they are on the disk. `change` gets what counts and gives what
   * is to count; it may be called again on a file that was edited by hand meanwhile. Refuses what does not fit the schema. Rejects with
   * `SettingsError` when the change counts but cannot be kept. Changes that come while one is written are written together.
   */
  update(change: (value: T) => T): Promise<Result<void>> {
    return this.#change(change, "now");
  }

  /**
   * As `update`, but the change counts only if it can be kept: where this rejects, all is as before and the next write leaves it out. It does
   * not count while it waits for its turn; `value` shows it while it is being written, and no more if that fails.
   */
  keep(change: (value: T) => T): Promise<Result<void>> {
    return this.#change(change, "kept");
  }

  /** Reads the file again, for what was changed by hand. Never rejects: what is wrong with it is told by `onWarning`, once. */
  async reload(): Promise<void> {
    await this.#inTurn(() => this.#take());
  }

  /** Resolves when nothing waits to be written or read. Never rejects. */
  async idle(): Promise<void> {
    for (let turn: unknown; turn !== this.#turn; ) {
      turn = this.#turn;
      await turn;
    }
  }

  #change(change: (value: T) => T, counts: Pending<T>["counts"]): Promise<Result<void>> {
    const judged = this.#judged(change(this.value));
    if (!judged.ok) return Promise.resolve(judged);
    if (this.#pending.length >= pending_max)
      return Promise.resolve(refuse("limit_reached", `${basename(this.#options.path)}: too many changes wait for the disk`));
    if (counts === "now") this.#low.data = judged.value;
    return new Promise((resolve, reject) => {
      this.#pending.push({ change, counts, resolve, reject });
      if (this.#pending.length === 1) void this.#inTurn(() => this.#flush());
    });
  }

  async #start(): Promise<void> {
    try {
      this.#adopt(await this.#text.read());
    } catch (thrown) {
      const good = await this.#text.readGood();
      if (good !== undefined) this.#low.data = good;
      this.#warn(thrown, good === undefined ? "the defaults count" : "the last good copy counts");
    }
  }

  /** Gives what is wrong with the file, if it must not be written now. */
  async #take(): Promise<SettingsError | undefined> {
    try {
      const found = await this.#text.read();
      this.#warned = "";
      if (found === null || found === this.#kept) return undefined;
      this.#adopt(found);
      this.#repeatPending("now");
    } catch (thrown) {
      return this.#warn(thrown, "what was read last counts");
    }
    this.#options.onReloaded(this.value);
    return undefined;
  }

  async #flush(): Promise<void> {
    const fault = await this.#take();
    const before = this.value;
    if (fault === undefined) this.#repeatPending("kept");
    const batch = this.#pending;
    this.#pending = [];
    try {
      if (fault !== undefined) throw fault;
      const value = this.value;
      await this.#low.write();
      this.#kept = value;
      for (const { resolve } of batch) resolve(accept(undefined));
    } catch (thrown) {
      if (batch.some(({ counts }) => counts === "kept")) {
        this.#low.data = before;
        // What came while it was being written was made of what could not be kept.
        this.#repeatPending("now");
      }
      for (const { reject } of batch) reject(thrown);
    }
  }

  /** Makes those changes of what is there now. Those that do not fit it are refused. */
  #repeatPending(which: Pending<T>["counts"]): void {
    this.#pending = this.#pending.filter(({ change, counts, resolve }) => {
      if (counts !== which) return true;
      const judged = this.#judged(change(this.value));
      if (judged.ok) this.#low.data = judged.value;
      else resolve(judged);
      return judged.ok;
    });
  }

  #adopt(found: T | null): void {
    if (found === null) return;
    this.#kept = found;
    this.#low.data = found;
  }

  /** Plain, as the file will say it. */
  #judged(value: T): Result<T> {
    return this.#options.validate(JSON.parse(JSON.stringify(value)));
  }

  #warn(thrown: unknown, consequence: string): SettingsError {
    if (!(thrown instanceof SettingsError)) throw thrown;
    const lines = thrown.code === "settings_broken" ? this.problems : [thrown.message];
    const message = [`${basename(this.#options.path)} is left as it is, and ${consequence}:`, ...lines].join("\n");
    if (message !== this.#warned) this.#options.onWarning(message);
    this.#warned = message;
    return thrown;
  }

  #inTurn<R>(work: () => Promise<R>): Promise<R> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }
}

interface Pending<T> {
  readonly change: (value: T) => T;
  /** Since when it counts: since it was made, or only once it is written. */
  readonly counts: "now" | "kept";
  readonly resolve: (result: Result<void>) => void;
  readonly reject: (reason: unknown) => void;
}

/** A slider moves a hundred times a second, and a disk may be busy for some. */
const pending_max = 1024;
