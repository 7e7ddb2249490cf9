import type { ConnectionEvent, IpcEvents } from "@talkgroup/schemas";

import type { Broadcast } from "../agent-options.js";

/**
 * What clients are told of who speaks. The player's own speech is told while it can be heard: where nothing reaches the server it ceases, and
 * what still lasts begins again with the connection.
 */
export class OwnSpeech {
  readonly #broadcast: Broadcast;
  /** The player's own speech that lasts, told or not: by channel; whispers under no name. */
  readonly #lasting = new Map<string, SpeakingEvent>();
  #is_heard = true;

  constructor(broadcast: Broadcast) {
    this.#broadcast = broadcast;
  }

  /** Passes on what there is to tell. */
  readonly pass: Broadcast = (event, params) => {
    if (event !== "speaking" || !("own" in params && params.own)) {
      this.#broadcast(event, params);
      return;
    }
    const place = params.channel_id ?? "";
    if (params.speaking) this.#lasting.set(place, params);
    else this.#lasting.delete(place);
    if (this.#is_heard) this.#broadcast(event, params);
  };

  /** The connection is so from now on. */
  handleConnection(connection: ConnectionEvent): void {
    const is_heard = isHeard(connection);
    if (is_heard === this.#is_heard) return;
    this.#is_heard = is_heard;
    for (const speaking of this.#lasting.values()) this.#broadcast("speaking", { ...speaking, speaking: is_heard });
  }
}

/**
 * Whether the player can be heard over such a connection. While it is dropped voice goes on by datagrams as long as those are answered (P-37):
 * only then is it heard without.
 */
export function isHeard({ state, transport }: Pick<ConnectionEvent, "state" | "transport">): boolean {
  return state === "open" || (state === "reconnecting" && transport === "udp");
}

type SpeakingEvent = IpcEvents["speaking"];
