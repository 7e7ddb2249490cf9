import { mkdir, readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { accept, nearestName, type Operation, type OperationEntry, type Result, refuse } from "@talkgroup/schemas";
import { type PresetReference, preset_limits } from "@talkgroup/schemas/preset-rules";

import { readWhole } from "../settings/durable-file.js";
import { SettingsError, systemReason } from "../settings/settings-error.js";
import type { Timer } from "../sound/timer.js";
import { FolderWatch } from "./folder-watch.js";
import type { JudgedOperation } from "./operation-text.js";
import type { OperationSource } from "./operation-use.js";

/** The player's own operations. */
export interface OperationBook {
  /** Of every file, by name. */
  entries(): readonly OperationEntry[];
  /** As it was saved last, and could be used. */
  preset(operation_id: string): Operation | undefined;
  /** What runs on the server, for those that extend it; these change a little later. */
  setServer(source: OperationSource | undefined): void;
}

export interface OperationFilesOptions {
  /** Where they are: `operations` of the settings' folder. */
  readonly folder: string;
  readonly timer: Timer;
  /** A file was added, changed or taken away, or what it extends has changed. */
  readonly onChanged: () => void;
  /** A file cannot be used, and why; with line and column. */
  readonly onWarning: (message: string) => void;
}

/**
 * The operations in a folder, `*.json` and `*.jsonc`, read anew whenever they are saved. One that is broken is used as it was before; of two with
 * the same id the first by name is used. Each is at most 1 MiB; of more than `files_max` the first by name count.
 */
export class OperationFiles implements OperationBook {
  readonly #options: OperationFilesOptions;
  #files: ReadonlyMap<string, OperationFile> = new Map();
  #server: OperationSource | undefined;
  #watch: FolderWatch | undefined;
  #judging: Promise<void> | undefined;
  /** Begins when that is over. */
  #judging_next: Promise<void> | undefined;
  #too_many = false;
  #closed = false;

  constructor(options: OperationFilesOptions) {
    this.#options = options;
  }

  /** Makes the folder (mode 0700) if there is none, and begins to watch it. Never rejects: without a folder there are no files. */
  async start(): Promise<void> {
    const { folder, timer, onWarning } = this.#options;
    await mkdir(folder, { recursive: true, mode: 0o700 }).catch((error: unknown) => {
      onWarning(`the folder of operations cannot be made: ${systemReason(error)}`);
    });
    if (!this.#closed) this.#watch = new FolderWatch({ folder, timer, onLook: () => this.#look() });
  }

  close(): void {
    this.#closed = true;
    this.#watch?.close();
  }

  entries(): readonly OperationEntry[] {
    return [...this.#files.values()].map(({ name, good, problem }) => ({
      operation_id: good?.id ?? slugOf(name),
      place: "file",
      title: good?.title ?? name.slice(0, title_chars_max),
      file: name,
      ...(problem === undefined ? {} : { problem: problem.slice(0, problem_chars_max) }),
    }));
  }

  preset(operation_id: string): Operation | undefined {
    return [...this.#files.values()].find(({ good }) => good?.id === operation_id)?.good;
  }

  setServer(source: OperationSource | undefined): void {
    if (source === this.#server) return;
    this.#server = source;
    const depends = [...this.#files.values()].some((file) => file.extends || file.verdict === undefined);
    if (depends) void this.#judge().then(() => this.#tell());
  }

  /** Reads what has changed on the disk. */
  async #look(): Promise<void> {
    const { folder } = this.#options;
    const names = this.#firstOf(await namesIn(folder));
    const files = new Map<string, OperationFile>();
    let changed = names.length !== this.#files.size;
    for (const name of names) {
      const known = this.#files.get(name);
      const stamp = await stampOf(join(folder, name));
      if (known?.stamp === stamp) files.set(name, known);
      else {
        changed = true;
        const text = await textOf(join(folder, name));
        const { good, problem, warned } = known ?? no_file;
        files.set(name, { name, stamp, text, verdict: undefined, extends: false, good, problem, warned });
      }
    }
    if (!changed) return;
    this.#files = files;
    await this.#judge();
    this.#tell();
  }

  #tell(): void {
    if (!this.#closed) this.#options.onChanged();
  }

  #firstOf(names: readonly string[]): readonly string[] {
    const too_many = names.length > files_max;
    if (too_many && !this.#too_many)
      this.#options.onWarning(`operations: found ${names.length} files, expected at most ${files_max}`);
    this.#too_many = too_many;
    return names.slice(0, files_max);
  }

  /** Judges what is new, and what extends what may be; resolves when that was done with all that is known now. */
  #judge(): Promise<void> {
    this.#judging_next ??= this.#judgeAfter(this.#judging);
    return this.#judging_next;
  }

  async #judgeAfter(before: Promise<void> | undefined): Promise<void> {
    await before;
    this.#judging = this.#judging_next;
    this.#judging_next = undefined;
    const files = this.#files;
    const judged = new Set<string>();
    for (const file of files.values()) {
      await this.#judgeFile(file, [], judged);
    }
    if (!this.#closed) this.#useJudged();
  }

  /** In the order of names, so that the first of two with one id is used. */
  #useJudged(): void {
    const owners = new Map<string, string>();
    for (const file of this.#files.values()) {
      const { verdict, name } = file;
      const owner = verdict?.ok === true ? owners.get(verdict.preset.id) : undefined;
      if (verdict?.ok !== true) file.problem = verdict?.problem;
      else if (owner === undefined) {
        file.good = verdict.preset;
        file.problem = undefined;
      } else {
        file.problem = `${verdict.id_place}: id: found "${verdict.preset.id}", which ${owner} has, expected an id of its own`;
      }
      if (file.good !== undefined && owners.has(file.good.id)) file.good = undefined;
      if (file.good !== undefined) owners.set(file.good.id, name);
      if (file.problem !== undefined && file.problem !== file.warned) this.#options.onWarning(`operations: ${file.problem}`);
      file.warned = file.problem;
    }
  }

  /**
   * Judges a file, before it those that it extends. `trail`: the names of the files that led here, each extending the next. A large file takes
   * a third of a second: keys and requests have their turn after each.
   */
  async #judgeFile(file: OperationFile, trail: readonly string[], judged: Set<string>): Promise<void> {
    if (this.#closed || !needsJudging(file, judged)) return;
    judged.add(file.name);
    const { name, text } = file;
    if (typeof text !== "string") {
      file.verdict = { ok: false, problem: text.unreadable };
      return;
    }
    // Half a megabyte of code, of no use to a player without files.
    const { judgeOperationText } = await import("./operation-text.js");
    let awaited: OperationFile | undefined;
    do {
      awaited = undefined;
      file.verdict = judgeOperationText(name, text, (reference) => {
        file.extends = true;
        if (reference.kind === "registered") return this.#registeredBase(reference);
        const base = this.#baseFile(reference.path, [...trail, name]);
        if (!base.ok) return base;
        if (!needsJudging(base.value, judged)) return presetOf(base.value, reference.path);
        awaited = base.value;
        return refuseBase(reference.path, "which is judged first");
      });
      await setImmediate();
      if (awaited !== undefined) await this.#judgeFile(awaited, [...trail, name], judged);
    } while (awaited !== undefined && !this.#closed);
  }

  #baseFile(path: string, trail: readonly string[]): Result<OperationFile> {
    const name = path.replace(/^\.\//, "");
    if (name.includes("/")) return refuseBase(path, "expected a file of the same folder");
    if (trail.includes(name)) return refuseBase(path, "which extends this file itself, expected another file");
    if (trail.length > preset_limits.extends_depth_max) {
      return refuseBase(path, `expected at most ${preset_limits.extends_depth_max} files, one over the other`);
    }
    const base = this.#files.get(name);
    if (base === undefined) {
      const meant = nearestName(name, [...this.#files.keys()]);
      const hint = meant === undefined ? "" : ` (was "${meant}" meant?)`;
      return refuseBase(path, `which is not there, expected a file of the same folder${hint}`);
    }
    return accept(base);
  }

  #registeredBase({ slug, version }: PresetReference & { readonly kind: "registered" }): Result<Operation> {
    const server = this.#server;
    const is_it = server?.operation_id === slug && (version === undefined || version === server.version);
    const found = version === undefined ? `preset:${slug}` : `preset:${slug}@${version}`;
    if (!is_it || server.preset === undefined)
      return refuseBase(found, "expected what runs on the server the radio is connected to");
    return accept(server.preset);
  }
}

interface OperationFile {
  readonly name: string;
  /** What changes whenever the file does. */
  readonly stamp: string;
  readonly text: string | { readonly unreadable: string };
  /** Undefined: it has not been judged yet. */
  verdict: JudgedOperation | undefined;
  /** How it is judged depends on another. */
  extends: boolean;
  /** As it could be used last. */
  good: Operation | undefined;
  problem: string | undefined;
  /** The problem that was warned of last. */
  warned: string | undefined;
}

/** False: it was judged, and would be judged the same again. */
function needsJudging(file: OperationFile, judged: ReadonlySet<string>): boolean {
  return !judged.has(file.name) && (file.verdict === undefined || file.extends);
}

/** What a file gives those that extend it: as it was judged last, else as it could be used last. */
function presetOf({ verdict, good }: OperationFile, path: string): Result<Operation> {
  const preset = verdict?.ok === true ? verdict.preset : good;
  return preset === undefined ? refuseBase(path, "which cannot be used itself, expected one that can") : accept(preset);
}

function refuseBase(found: string, why: string): Result<never> {
  return refuse("not_found", `extends: found "${found}", ${why}`, "/extends");
}

/** In order, without those that editors leave; none where the folder cannot be read. */
async function namesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((): string[] => []);
  return names.filter((name) => /^[^.].*\.jsonc?$/.test(name)).sort();
}

async function stampOf(path: string): Promise<string> {
  try {
    const { ino, size, mtimeMs, ctimeMs } = await stat(path);
    return `${ino} ${size} ${mtimeMs} ${ctimeMs}`;
  } catch {
    return "none";
  }
}

async function textOf(path: string): Promise<OperationFile["text"]> {
  const name = basename(path);
  try {
    const bytes = await readWhole(path);
    if (bytes === undefined) return { unreadable: `${name}: cannot be read: ENOENT` };
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (thrown) {
    if (thrown instanceof SettingsError) return { unreadable: thrown.message };
    if (thrown instanceof TypeError)
      return { unreadable: `${name}:1:1: found text that is not UTF-8, expected the file saved as UTF-8` };
    throw thrown;
  }
}

/** What a file that never could be used is called by. */
function slugOf(name: string): string {
  const slug = name
    .replace(/\.jsonc?$/, "")
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, "-");
  return slug.replace(/^[^a-z0-9]+/, "").slice(0, slug_chars_max) || "file";
}

const no_file: Pick<OperationFile, "good" | "problem" | "warned"> = { good: undefined, problem: undefined, warned: undefined };
/** As many as operations.list tells of, without the server's. */
export const files_max = 256;
const slug_chars_max = 64;
const title_chars_max = 80;
/** As the schema of operations.list has it. */
const problem_chars_max = 1024;
