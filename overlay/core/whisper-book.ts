import type { Horizon } from "./horizon.js";
import { talkers_max } from "./limits.js";

/** Who has whispered to the player and was not answered. */
export class WhisperBook {
  readonly #unread = new Set<number>();
  #until_ms = 0;

  handleHeard(session_id: number, now_ms: number): void {
    if (this.#until_ms <= now_ms) this.#unread.clear();
    if (this.#unread.size < talkers_max) this.#unread.add(session_id);
    this.#until_ms = now_ms + unread_ms;
  }

  /** The player has whispered itself, or looked. */
  markRead(): void {
    this.#unread.clear();
  }

  unread(horizon: Horizon): number {
    return this.#unread.size === 0 || horizon.isPast(this.#until_ms) ? 0 : this.#unread.size;
  }
}

/** Nobody answers a whisper that is older. */
const unread_ms = 60_000;
