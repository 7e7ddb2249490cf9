import type { PttEvent, SpeakingEvent } from "@talkgroup/schemas";

import type { TalkgroupEvents } from "./event-listeners.js";

/**
 * What is under way, as the agent reported it: who speaks, and which keys talk. Beyond `lasting_max` the oldest are forgotten. In a page
 * nobody has judged the agent's events: a badly formed one may throw.
 */
export class LastingEvents {
  readonly #speaking = new Map<string, SpeakingEvent>();
  readonly #ptt = new Map<string, PttEvent>();

  handleSpeaking(event: SpeakingEvent): void {
    const { channel_id = "", session_id, own, speaking } = event;
    keep(this.#speaking, `${own ? "own" : session_id} ${channel_id}`, event, speaking);
  }

  handlePtt(event: PttEvent): void {
    keep(this.#ptt, event.binding_id, event, event.talking);
  }

  /** Events of one name that are under way, the oldest first; none for names other than these two. */
  of<E extends keyof TalkgroupEvents>(event: E): readonly TalkgroupEvents[E][] {
    const lasting: { readonly [N in keyof TalkgroupEvents]?: Iterable<TalkgroupEvents[N]> } = {
      speaking: this.#speaking.values(),
      ptt: this.#ptt.values(),
    };
    return [...(lasting[event] ?? [])];
  }
}

function keep<T>(lasting: Map<string, T>, key: string, event: T, lasts: boolean): void {
  lasting.delete(key);
  if (!lasts) return;
  lasting.set(key, event);
  const [oldest] = lasting.keys();
  if (lasting.size > lasting_max && oldest !== undefined) lasting.delete(oldest);
}

/** As many as the agent tells again. */
const lasting_max = 512;
