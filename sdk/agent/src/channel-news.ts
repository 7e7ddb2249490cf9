import type { CancelTimer, Timer } from "./sound/timer.js";

/** Tells of changed channels at most `news_per_s` times a second, however often they change. */
export class ChannelNews {
  readonly #timer: Timer;
  readonly #tell: (channel_id: string) => void;
  readonly #changed = new Set<string>();
  #cancel_timer: CancelTimer | undefined;

  constructor(timer: Timer, tell: (channel_id: string) => void) {
    this.#timer = timer;
    this.#tell = tell;
  }

  note(channel_id: string): void {
    this.#changed.add(channel_id);
    this.#cancel_timer ??= this.#timer(1000 / news_per_s, () => {
      this.#cancel_timer = undefined;
      const changed = [...this.#changed];
      this.#changed.clear();
      for (const changed_id of changed) this.#tell(changed_id);
    });
  }
}

/** As often as an eye can follow. */
const news_per_s = 20;
