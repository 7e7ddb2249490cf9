import { accept, type Result, refuse } from "@talkgroup/schemas";
import { presetReference } from "@talkgroup/schemas/preset";
import { type PresetLoad, storedText } from "@talkgroup/schemas/preset-tools";

import { loadPreset } from "../load-preset.js";
import type { PresetFiles } from "../preset-files.js";
import type { PresetServer } from "./preset-server.js";

/** A server that may have to be asked. Refuses what keeps it from being asked. */
export type OpenServer = () => Promise<Result<PresetServer>>;

/** Files of this machine, and presets that a server keeps as if they were files, named `preset:SLUG` or `preset:SLUG@VERSION`. */
export class ServerFiles implements PresetFiles {
  readonly registered = true;
  readonly #local: PresetFiles;
  readonly #fetched = new Map<string, Result<string>>();
  readonly #missing = new Set<string>();

  constructor(local: PresetFiles) {
    this.#local = local;
  }

  read(path: string): Result<string> {
    if (!path.startsWith(prefix)) return this.#local.read(path);
    const text = this.#fetched.get(path);
    if (text === undefined) this.#missing.add(path);
    return text ?? refuse("file_unreadable", "it was not fetched from the server");
  }

  names(folder: string): readonly string[] {
    return this.#local.names(folder);
  }

  create(path: string, text: string): Result<undefined> {
    return this.#local.create(path, text);
  }

  /** Keeps a text as that of a preset. */
  add(name: string, text: string): void {
    this.#fetched.set(name, accept(text));
  }

  /** Forgets what was fetched: the server may have newer versions by now. */
  renew(): void {
    this.#fetched.clear();
  }

  /**
   * Loads a file, with what it extends from the server, which is asked only where something is. Refuses what keeps the server from being
   * asked; a preset that it does not have is a problem of the file. Rejects with `ServerFailure`.
   */
  async load(file: string, open: OpenServer, registered_base?: string): Promise<Result<PresetLoad>> {
    // What was asked for once is there the next time, be it that it is not to be had: a chain of files ends.
    for (;;) {
      const load = loadPreset(file, this, registered_base);
      if (this.#missing.size === 0) return accept(load);
      const server = await open();
      if (!server.ok) return server;
      for (const name of this.#missing) {
        const text = await fetched(server.value, name);
        if (!text.ok && text.refusal.code !== "file_unreadable") return text;
        this.#fetched.set(name, text);
      }
      this.#missing.clear();
    }
  }
}

async function fetched(server: PresetServer, name: string): Promise<Result<string>> {
  const reference = presetReference(name);
  if (!reference.ok || reference.value.kind !== "registered") return refuse("file_unreadable", "no server can have it");
  const { slug, version } = reference.value;
  const entry = await server.entry(slug);
  const read = entry.ok ? await server.read(entry.value.preset_id, slug, version) : entry;
  if (read.ok) return accept(storedText(read.value.operation));
  if (read.refusal.code !== "not_found") return read;
  return refuse("file_unreadable", `the server keeps no such ${entry.ok ? "version" : "preset"}`);
}

const prefix = "preset:";
