import { connect } from "@talkgroup/sdk";

import { HeldKey, type Pause } from "./held-key.js";

export interface TalkOptions {
  /** One channel, or several of a simulcast. One that is named twice counts once. */
  readonly channel_ids: readonly string[];
  /** The socket of the held key: `keyPath`. */
  readonly path: string;
  /** The agent's; without it the player's own agent is looked for. */
  readonly socket_path?: string | undefined;
  /** It ends by itself after this long: whoever is to let it go may have been killed. */
  readonly limit_s: number;
  /** Nobody holds it with a finger: it ends when it is cut off, and does not begin again. */
  readonly toggled: boolean;
  /** Ends it as well. */
  readonly signal: AbortSignal;
  readonly pause: Pause;
  /** Milliseconds; only differences count. */
  readonly clock: () => number;
}

/** How a talk came to its end. */
export type TalkEnd = "released" | "held_already" | "limit" | "cut_off";

/**
 * Talks until another command lets the key go. What was said within the microphone's pre-roll before is sent, too: it makes up for some of the
 * time that this command takes to start. Rejects with TalkgroupError.
 */
export async function talk(options: TalkOptions): Promise<TalkEnd> {
  const key = await HeldKey.take(options.path, options.pause);
  if (key === undefined) return "held_already";
  let is_released = false;
  const over = Promise.race([key.released, aborted(options.signal)]).then(() => {
    is_released = true;
  });
  try {
    const radio = await connect({
      client_name: "talkgroup ptt",
      scopes: ["voice.talk"],
      socket_path: options.socket_path,
      reconnect: false,
    });
    try {
      // Of this command alone: another may be about to end.
      const binding_id = `talkgroup.ptt.${process.pid}`;
      const channel_ids = [...new Set(options.channel_ids)];
      const [channel_id = "", ...others] = channel_ids;
      if (others.length > 0) await radio.simulcast.define(binding_id, channel_ids);
      await radio.ptt.bind(binding_id, others.length > 0 ? { simulcast_id: binding_id } : { channel_id });
      // Who only tapped has let go by now.
      if (is_released) return "released";
      if (options.toggled) await radio.ptt.toggle(binding_id);
      else await radio.ptt.press(binding_id);
      const end_ms = options.clock() + options.limit_s * 1000;
      while (!is_released && options.clock() < end_ms && radio.ptt.isHeld(binding_id)) {
        await Promise.race([over, options.pause(look_ms)]);
      }
      if (!is_released && !radio.ptt.isHeld(binding_id)) return "cut_off";
      await radio.ptt.release(binding_id);
      return is_released ? "released" : "limit";
    } finally {
      await radio.close();
    }
  } finally {
    key.close();
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

/** How often it is looked whether the key is still down, and for not too long. */
const look_ms = 100;
