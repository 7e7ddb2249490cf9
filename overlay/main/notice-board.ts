import type { HostNotice } from "./host/host-notice.js";
import type { HostBridge } from "./host-bridge.js";

/** Keeps the latest notice for a page that listens only later. */
export class NoticeBoard implements HostBridge {
  readonly #listeners: ((notice: HostNotice) => void)[] = [];
  #latest: HostNotice | undefined;

  /** More than `listeners_max` listeners are ignored. */
  onNotice(listener: (notice: HostNotice) => void): void {
    if (this.#listeners.length >= listeners_max) return;
    this.#listeners.push(listener);
    if (this.#latest !== undefined) listener(this.#latest);
  }

  post(notice: HostNotice): void {
    this.#latest = notice;
    for (const listener of this.#listeners) listener(notice);
  }
}

/** A page needs one. */
export const listeners_max = 8;
