import { constants } from "node:fs";
import { type FileHandle, open, readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, extname, join } from "node:path";

/**
 * The files of the agent's own pages: those of one folder, by their names and nothing else. What is not in the list that was read cannot be
 * asked for, whatever a path may look like; links, folders and files of other kinds are not in it.
 */
export class PageFiles {
  readonly #chosen: string | undefined;
  #folder = "";
  #types: ReadonlyMap<string, string> | undefined;

  /** Default: those that are installed, looked for once something is wanted. */
  constructor(folder?: string) {
    this.#chosen = folder;
  }

  /** Reads anew what there is. Never rejects: what cannot be read is not there. */
  async refresh(): Promise<ReadonlySet<string>> {
    this.#folder = this.#chosen ?? installedPages() ?? "";
    this.#types = await typesIn(this.#folder);
    return new Set(this.#types.keys());
  }

  /** Opens a file by its name; undefined if there is none, or no more. Whoever gets it closes it. */
  async open(name: string): Promise<PageFile | undefined> {
    if (this.#types === undefined) await this.refresh();
    const content_type = this.#types?.get(name);
    if (content_type === undefined) return undefined;
    let handle: FileHandle | undefined;
    try {
      // It may be another thing by now than when the list was read.
      handle = await open(join(this.#folder, name), constants.O_RDONLY | no_follow | no_wait);
      const found = await handle.stat();
      if (found.isFile() && found.size <= file_bytes_max) return { handle, bytes: found.size, content_type };
    } catch {
      // As if it were not there.
    }
    await handle?.close();
    return undefined;
  }
}

export interface PageFile {
  readonly handle: FileHandle;
  readonly bytes: number;
  readonly content_type: string;
}

/** Where the package of the pages is; it is looked for, not loaded. */
function installedPages(): string | undefined {
  try {
    const manifest = createRequire(import.meta.url).resolve("@talkgroup/overlay/package.json");
    return join(dirname(manifest), "dist", "pages");
  } catch {
    return undefined;
  }
}

async function typesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const types = new Map<string, string>();
  if (folder === "") return types;
  try {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const type = content_types.get(extname(entry.name));
      if (!entry.isFile() || type === undefined || !name_pattern.test(entry.name)) continue;
      types.set(entry.name, type);
      if (types.size >= files_max) break;
    }
  } catch {
    // It is not built, or not ours to read.
  }
  return types;
}

const content_types: ReadonlyMap<string, string> = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".svg", "image/svg+xml"],
  [".png", "image/png"],
  [".woff2", "font/woff2"],
]);
const name_pattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
/** Two pages with their scripts, styles and fonts are some twenty. */
const files_max = 128;
/** The largest, a script, has less than one. */
const file_bytes_max = 8 * 1_048_576;
/** Windows knows neither. */
const no_follow = constants.O_NOFOLLOW ?? 0;
const no_wait = constants.O_NONBLOCK ?? 0;
