import { type FSWatcher, watch } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";

import type { CancelTimer, Timer } from "../sound/timer.js";

/**
 * Notices when files of one folder are changed. The system tells most changes at once; where it cannot (network folders, no watches left) the
 * files are looked at every `poll_interval_ms`.
 */
export class SettingsWatch {
  readonly #options: SettingsWatchOptions;
  readonly #seen = new Map<string, string>();
  #watcher: FSWatcher | undefined;
  #cancel_settle: CancelTimer = () => {};
  #cancel_poll: CancelTimer = () => {};
  #closed = false;

  /** Begins at once; what `files` (names within `folder`) are now counts as seen when the promise resolves. Never rejects. */
  static async start(options: SettingsWatchOptions): Promise<SettingsWatch> {
    const watching = new SettingsWatch(options);
    await watching.#look(() => {});
    watching.#watcher = watching.#watch();
    watching.#pollLater();
    return watching;
  }

  private constructor(options: SettingsWatchOptions) {
    this.#options = options;
  }

  close(): void {
    this.#closed = true;
    this.#watcher?.close();
    this.#cancel_settle();
    this.#cancel_poll();
  }

  #watch(): FSWatcher | undefined {
    try {
      const watcher = watch(this.#options.folder, { persistent: false }, () => this.#settle());
      watcher.on("error", () => watcher.close());
      return watcher;
    } catch {
      return undefined;
    }
  }

  /** An editor writes in several steps: a file is read when it has been left alone for a moment. */
  #settle(): void {
    if (this.#closed) return;
    this.#cancel_settle();
    this.#cancel_settle = this.#options.timer(settle_ms, () => void this.#look(this.#options.onChanged));
  }

  #pollLater(): void {
    this.#cancel_poll = this.#options.timer(poll_interval_ms, () => {
      void this.#look(this.#options.onChanged).then(() => {
        if (!this.#closed) this.#pollLater();
      });
    });
  }

  async #look(onChanged: (name: string) => void): Promise<void> {
    const { folder, files } = this.#options;
    for (const name of files) {
      const state = await stateOf(join(folder, name));
      if (this.#closed) return;
      const same = this.#seen.get(name) === state;
      this.#seen.set(name, state);
      if (!same) onChanged(name);
    }
  }
}

export interface SettingsWatchOptions {
  readonly folder: string;
  readonly files: readonly string[];
  readonly timer: Timer;
  /** Also for changes of our own: who is told reads the file, and finds it as it was left. */
  readonly onChanged: (name: string) => void;
}

/** What changes whenever the file does. */
async function stateOf(path: string): Promise<string> {
  try {
    const { ino, size, mtimeMs, ctimeMs } = await stat(path);
    return `${ino} ${size} ${mtimeMs} ${ctimeMs}`;
  } catch {
    return "none";
  }
}

const settle_ms = 100;
/** Hand edits are rare; four files looked at this often cost nothing to speak of. */
const poll_interval_ms = 5_000;
