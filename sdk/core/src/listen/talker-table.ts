import { talkers_max } from "../seal/key-ring.js";
import { TalkerRecord } from "./talker-record.js";

/**
 * Every talker the receiver knows by session and target, and of those that are gone as many as is worth remembering.
 *
 * A gone talker of whom no frame was ever opened is forgotten at once: there is nothing that could be played a second time. Of the
 * others the newest `gone_talkers_max` are kept with their replay windows, for a target may come back under the epoch it left; the
 * oldest go first. To have a recorded frame played again, a server would have to show more genuine talkers than that in between, and
 * it can seal no frame to make one up.
 */
export class TalkerTable {
  /** By session id, then target id: no string is built per packet. */
  readonly #sessions = new Map<number, Map<number, TalkerRecord>>();
  /** In the order they went. */
  readonly #gone = new Set<TalkerRecord>();
  #size = 0;

  /** Talkers known, gone ones included. */
  get size(): number {
    return this.#size;
  }

  /** The talker, be it gone or not. */
  find(session_id: number, target_id: number): TalkerRecord | undefined {
    return this.#sessions.get(session_id)?.get(target_id);
  }

  /** The talker, made or called back if need be; undefined if there are `talkers_max` already. */
  announce(session_id: number, target_id: number): TalkerRecord | undefined {
    const known = this.find(session_id, target_id);
    if (known !== undefined && !known.gone) return known;
    if (this.#size - this.#gone.size >= talkers_max) return undefined;
    if (known !== undefined) {
      this.#gone.delete(known);
      known.gone = false;
      return known;
    }
    const talker = new TalkerRecord(session_id, target_id);
    const targets = this.#sessions.get(session_id) ?? new Map<number, TalkerRecord>();
    this.#sessions.set(session_id, targets);
    targets.set(target_id, talker);
    this.#size += 1;
    return talker;
  }

  /** The talker's target is no more. */
  dismiss(talker: TalkerRecord): void {
    if (talker.gone) return;
    talker.gone = true;
    if (talker.opened === 0) {
      this.#forget(talker);
      return;
    }
    this.#gone.add(talker);
    if (this.#gone.size <= gone_talkers_max) return;
    for (const oldest of this.#gone) {
      this.#gone.delete(oldest);
      this.#forget(oldest);
      break;
    }
  }

  clear(): void {
    this.#sessions.clear();
    this.#gone.clear();
    this.#size = 0;
  }

  /** Every talker, gone ones included. */
  *all(): Generator<TalkerRecord> {
    for (const targets of this.#sessions.values()) yield* targets.values();
  }

  #forget(talker: TalkerRecord): void {
    const targets = this.#sessions.get(talker.session_id);
    if (targets?.delete(talker.target_id) !== true) return;
    this.#size -= 1;
    if (targets.size === 0) this.#sessions.delete(talker.session_id);
  }
}

/** Everybody who left in a long evening; a replay window has 128 bytes. */
export const gone_talkers_max = 1024;
