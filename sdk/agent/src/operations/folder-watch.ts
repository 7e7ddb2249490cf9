import { type FSWatcher, watch } from "node:fs";
import { basename } from "node:path";

import type { CancelTimer, Timer } from "../sound/timer.js";

export interface FolderWatchOptions {
  readonly folder: string;
  readonly timer: Timer;
  /** Something may have changed in the folder. Not called again before what it returns is settled; must not reject. */
  readonly onLook: () => Promise<void>;
}

/**
 * Says when to look into a folder. The system tells most changes at once; where it cannot (network folders, no watches left, a folder that comes
 * later) it is looked into every `poll_interval_ms`.
 */
export class FolderWatch {
  readonly #options: FolderWatchOptions;
  #watcher: FSWatcher | undefined;
  #cancel_settle: CancelTimer | undefined;
  #cancel_poll: CancelTimer = () => {};
  #looking = false;
  #again = false;
  #closed = false;

  /** Begins at once, and has the folder looked into for the first time. Never throws. */
  constructor(options: FolderWatchOptions) {
    this.#options = options;
    this.#watch();
    this.#pollLater();
    this.#look();
  }

  close(): void {
    this.#closed = true;
    this.#watcher?.close();
    this.#cancel_settle?.();
    this.#cancel_poll();
  }

  #watch(): void {
    try {
      const watcher = watch(this.#options.folder, { persistent: false }, (_, name) => {
        // The folder itself was moved or taken away: what comes in its place is another one.
        if (name === null || name === basename(this.#options.folder)) this.#unwatch();
        this.#settle();
      });
      watcher.on("error", () => this.#unwatch());
      this.#watcher = watcher;
    } catch {
      this.#watcher = undefined;
    }
  }

  #unwatch(): void {
    this.#watcher?.close();
    this.#watcher = undefined;
  }

  /** An editor writes in several steps: files are read when they have been left alone for a moment. */
  #settle(): void {
    if (this.#closed) return;
    this.#cancel_settle?.();
    this.#cancel_settle = this.#options.timer(settle_ms, () => {
      this.#cancel_settle = undefined;
      this.#look();
    });
  }

  #pollLater(): void {
    this.#cancel_poll = this.#options.timer(poll_interval_ms, () => {
      if (this.#watcher === undefined) this.#watch();
      this.#look();
      this.#pollLater();
    });
  }

  #look(): void {
    this.#again = this.#looking;
    if (this.#looking || this.#closed) return;
    this.#looking = true;
    void this.#options.onLook().then(() => {
      this.#looking = false;
      if (this.#again) this.#look();
    });
  }
}

const settle_ms = 100;
/** As `settings-watch.ts`: hand edits are rare, and a folder of a few files costs nothing to speak of. */
const poll_interval_ms = 5_000;
