import type { IpcEvents, IpcScope } from "@talkgroup/schemas";

/**
 * What lasts of what clients were told: who speaks, and which keys talk (P-18). Who greets later has missed how it began. Of more than
 * `lasting_max` the oldest are forgotten.
 */
export class LastingNews {
  readonly #lasting = new Map<string, LastingEvent>();
  #is_open = false;

  /**
   * An event that is being told, by its name and by what goes out for it. True if the connection to the server is open again: then all that
   * lasts is to be told after it.
   */
  note(event: keyof IpcEvents, params: IpcEvents[keyof IpcEvents], told: LastingEvent): boolean {
    if (event === "speaking" && "speaking" in params) this.#note(talkerKey(params), params.speaking, told);
    else if (event === "ptt" && "talking" in params) this.#note(`key ${params.binding_id}`, params.talking, told);
    else if (event === "connection" && "transport" in params) {
      const was_open = this.#is_open;
      this.#is_open = params.state === "open";
      return this.#is_open && !was_open;
    }
    return false;
  }

  /** The oldest first. */
  list(): readonly LastingEvent[] {
    return [...this.#lasting.values()];
  }

  #note(key: string, lasts: boolean, told: LastingEvent): void {
    this.#lasting.delete(key);
    if (!lasts) return;
    this.#lasting.set(key, told);
    const [oldest] = this.#lasting.keys();
    if (this.#lasting.size > lasting_max && oldest !== undefined) this.#lasting.delete(oldest);
  }
}

/** A finished frame, and the scope it takes to hear it. */
export interface LastingEvent {
  readonly scope: IpcScope;
  readonly frame: Uint8Array;
}

/** The player's own sessions have other numbers; it speaks by one at a time. */
function talkerKey({ channel_id = "", session_id, own }: IpcEvents["speaking"]): string {
  return `${own ? "own" : session_id} ${channel_id}`;
}

/** More voices than are heard at a time and keys than can be bound, and far less than a client may leave unread. */
export const lasting_max = 512;
