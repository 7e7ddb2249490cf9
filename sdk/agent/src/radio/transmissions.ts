import { type PttTarget, pttTargetKey } from "@talkgroup/core/light";

/** What a key that went down or up changes on the air. */
export interface TransmissionChange {
  /** The talk target to open or close; undefined if another key holds it too. */
  readonly target_id: number | undefined;
  /** The channels that begin or stop to carry our voice. */
  readonly channel_ids: readonly string[];
}

/**
 * What is on the air: for each open target of the keys, the talk target and channels it was opened with. A set of channels may be changed
 * or forgotten while it is talked to; what was opened is what is closed. Two keys may share a talk target, and two targets a channel.
 */
export class Transmissions {
  readonly #open = new Map<string, { readonly target_id: number; readonly channel_ids: readonly string[] }>();

  /** A key on `target` went down. Undefined if nothing can be sent to it. */
  open(target: PttTarget, channel_ids: readonly string[], target_id: number | undefined): TransmissionChange | undefined {
    if (target_id === undefined) return undefined;
    const key = pttTargetKey(target);
    const change = this.#changeBeside(key, target_id, channel_ids);
    this.#open.set(key, { target_id, channel_ids });
    return change;
  }

  /** The last key on `target` went up. Undefined if it was not open. */
  close(target: PttTarget): TransmissionChange | undefined {
    const key = pttTargetKey(target);
    const transmission = this.#open.get(key);
    if (transmission === undefined) return undefined;
    this.#open.delete(key);
    return this.#changeBeside(key, transmission.target_id, transmission.channel_ids);
  }

  #changeBeside(key: string, target_id: number, channel_ids: readonly string[]): TransmissionChange {
    const others = [...this.#open].filter(([other]) => other !== key).map(([, transmission]) => transmission);
    const shared = others.some((other) => other.target_id === target_id);
    const carried = others.flatMap((other) => other.channel_ids);
    return { target_id: shared ? undefined : target_id, channel_ids: channel_ids.filter((id) => !carried.includes(id)) };
  }
}
