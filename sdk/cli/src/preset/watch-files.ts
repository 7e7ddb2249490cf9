import { type FSWatcher, statSync, watch } from "node:fs";
import { basename, dirname } from "node:path";

/**
 * Yields at once, and again whenever one of the files was saved, once for what happens within `quiet_ms`; ends when `signal` is aborted.
 * `files` is asked again each time: they may have become others. Nothing saved after a yield is missed. Their folders are watched, for
 * editors that save put a new file in the old one's place.
 */
export async function* watchFiles(files: () => readonly string[], signal: AbortSignal): AsyncGenerator<void> {
  const folders = new Map<string, FSWatcher>();
  const bell = new Bell();
  const stop = (): void => bell.ring();
  signal.addEventListener("abort", stop);
  try {
    watchFolders(folders, files, () => bell.ring());
    while (!signal.aborted) {
      const yielded_ms = Date.now();
      yield;
      const added = watchFolders(folders, files, () => bell.ring());
      // Before its folder was watched, a file may have been saved after it was read.
      if (files().some((file) => added.has(dirname(file)) && savedSince(file, yielded_ms))) bell.ring();
      await bell.rung();
    }
  } finally {
    signal.removeEventListener("abort", stop);
    for (const watcher of folders.values()) watcher.close();
  }
}

function watchFolders(folders: Map<string, FSWatcher>, files: () => readonly string[], onSaved: () => void): ReadonlySet<string> {
  const added = new Set<string>();
  for (const folder of new Set(files().map((file) => dirname(file)))) {
    if (folders.has(folder)) continue;
    try {
      const watcher = watch(folder, (_, name) => {
        if (name === null || files().some((file) => dirname(file) === folder && basename(file) === name)) onSaved();
      });
      watcher.on("error", () => folders.delete(folder));
      folders.set(folder, watcher);
      added.add(folder);
    } catch {
      // A folder that is not there has nothing that could be saved; it is tried again with the next round.
    }
  }
  return added;
}

function savedSince(file: string, time_ms: number): boolean {
  const changed_ms = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return changed_ms >= time_ms - file_clock_ms;
}

/** Rings once for all that happens within a moment, and not again until somebody waits. */
class Bell {
  #hurry: (() => void) | undefined;
  #has_rung = false;

  ring(): void {
    this.#has_rung = true;
    this.#hurry?.();
  }

  async rung(): Promise<void> {
    if (!this.#has_rung) {
      await new Promise<void>((resolve) => {
        this.#hurry = resolve;
      });
    }
    await new Promise((resolve) => setTimeout(resolve, quiet_ms));
    this.#has_rung = false;
    this.#hurry = undefined;
  }
}

/** Editors write a file in several steps: as long as these take, and too short to be waited for. */
const quiet_ms = 40;

/** The clock of a file system goes by the kernel's ticks, and may be behind by one. */
const file_clock_ms = 10;
