import { basename, dirname, join, normalize, resolve } from "node:path";

import { accept, nearestName, type Result } from "@talkgroup/schemas/light";
import type { PresetReference } from "@talkgroup/schemas/preset";
import { loadPreset as loadFrom, type PresetLoad, type PresetSources } from "@talkgroup/schemas/preset-tools";

import type { PresetFiles } from "./preset-files.js";

/**
 * Reads a preset of a file, lays it over what it extends, and judges it. Never throws. `registered_base` is a file that stands for every
 * `preset:…` that is extended; without it `files` has those that a server keeps, or none.
 */
export function loadPreset(file: string, files: PresetFiles, registered_base?: string): PresetLoad {
  return loadFrom(file, new FileSources(files, registered_base));
}

class FileSources implements PresetSources {
  readonly #files: PresetFiles;
  readonly #registered_base: string | undefined;

  constructor(files: PresetFiles, registered_base: string | undefined) {
    this.#files = files;
    this.#registered_base = registered_base;
  }

  read(name: string): Result<string> {
    return this.#files.read(name);
  }

  nameOf(reference: PresetReference, from: string): Result<string> {
    if (reference.kind === "file") return accept(normalize(join(dirname(from), reference.path)));
    if (this.#registered_base !== undefined) return accept(this.#registered_base);
    const name = `preset:${reference.slug}${reference.version === undefined ? "" : `@${reference.version}`}`;
    if (this.#files.registered === true) return accept(name);
    const text = `found "${name}", which a server keeps, expected a file, or what stands for it: --base FILE or --server URL`;
    return { ok: false, refusal: { code: "invalid_params", message: `extends: ${text}`, field: "/extends" } };
  }

  identityOf(name: string): string {
    return resolve(name);
  }

  meantBy(name: string): string | undefined {
    const names = this.#files.names(dirname(name)).filter((other) => /\.jsonc?$/.test(other));
    return nearestName(basename(name), names);
  }
}
