import type { Radio } from "@talkgroup/core";
import type { ChannelStateEvent } from "@talkgroup/schemas";

import type { Broadcast } from "../agent-options.js";
import type { CancelTimer, Timer } from "../sound/timer.js";

export interface ChannelNewsOptions {
  readonly radio: Pick<Radio, "channelState">;
  readonly timer: Timer;
  readonly broadcast: Broadcast;
}

/** Why the server took a player off a channel. */
export type RemovedReason = NonNullable<ChannelStateEvent["removed"]>;

/** Tells of changed channels at most `news_per_s` times a second, however often they change: how each is then, or that it is gone. */
export class ChannelNews {
  readonly #options: ChannelNewsOptions;
  /** With why the player was taken off it, if the server did that. */
  readonly #changed = new Map<string, RemovedReason | undefined>();
  #cancel_timer: CancelTimer | undefined;

  constructor(options: ChannelNewsOptions) {
    this.#options = options;
  }

  note(channel_id: string): void {
    this.#note(channel_id, this.#changed.get(channel_id));
  }

  /** The server took the player off a channel. Nobody is told why if the player is on it again by then. */
  noteRemoved(channel_id: string, reason: RemovedReason): void {
    this.#note(channel_id, reason);
  }

  #note(channel_id: string, reason: RemovedReason | undefined): void {
    this.#changed.set(channel_id, reason);
    this.#cancel_timer ??= this.#options.timer(1000 / news_per_s, () => {
      this.#cancel_timer = undefined;
      const changed = [...this.#changed];
      this.#changed.clear();
      for (const [changed_id, why] of changed) this.#tell(changed_id, why);
    });
  }

  #tell(channel_id: string, reason: RemovedReason | undefined): void {
    const { radio, broadcast } = this.#options;
    const state = radio.channelState(channel_id);
    const removed = reason === undefined ? {} : { removed: reason };
    if (!state.ok) broadcast("channelGone", { channel_id, ...removed });
    else if (state.value.membership === "none") broadcast("channelState", { channel: state.value, ...removed });
    else broadcast("channelState", { channel: state.value });
  }
}

/** As often as an eye can follow. */
const news_per_s = 20;
