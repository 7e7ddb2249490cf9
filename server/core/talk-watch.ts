import { assert } from "@talkgroup/schemas";
import { SlotRing } from "./slot-ring.js";

export interface TalkWatchOptions {
  /** How long after its last packet a talker counts as silent, ms. */
  readonly talk_gap_ms: number;
  /** Pairs of session and target that are watched at once. A further one is not reported. */
  readonly talks_max: number;
}

/** A session began to talk to one of its targets, or ceased. */
export interface TalkChange {
  readonly session_id: number;
  readonly target_id: number;
  readonly talking: boolean;
}

/**
 * Who talks, from the packets that are forwarded: a session talks to a target from its first packet until the last frame of the
 * spurt, or until `talk_gap_ms` after its last packet. What is reported is the state, at most every `report_ms_min`: a spurt that
 * begins and ends between two reports is in none. A packet allocates nothing unless it is the first of a talk.
 */
export class TalkWatch {
  readonly #gap_ms: number;
  readonly #talks_max: number;
  /** Slot of a talk, by session and target. Two maps: one key of both would be a double, made anew for each packet. */
  readonly #slots = new Map<number, Map<number, number>>();
  #size = 0;
  /** Slots that were ever used; those of them in no talk now. */
  #slots_made = 0;
  readonly #free: number[] = [];
  readonly #session_ids: Uint32Array;
  readonly #target_ids: Uint16Array;
  readonly #packet_at_ms: Float64Array;
  readonly #ended_at_ms: Float64Array;
  readonly #talking: Uint8Array;
  readonly #reported: Uint8Array;
  /** Slots by their last packet. */
  readonly #order: SlotRing;
  /** Slots to look at for the next report, each once. */
  readonly #waiting: number[] = [];
  readonly #waits: Uint8Array;
  #report_due_ms = Number.NEGATIVE_INFINITY;

  constructor({ talk_gap_ms, talks_max }: TalkWatchOptions) {
    assert(Number.isInteger(talks_max) && talks_max >= 1 && talks_max < 0x7fff_ffff, "at least one talk is watched");
    this.#gap_ms = talk_gap_ms;
    this.#talks_max = talks_max;
    this.#session_ids = new Uint32Array(talks_max);
    this.#target_ids = new Uint16Array(talks_max);
    this.#packet_at_ms = new Float64Array(talks_max);
    this.#ended_at_ms = new Float64Array(talks_max);
    this.#talking = new Uint8Array(talks_max);
    this.#reported = new Uint8Array(talks_max);
    this.#waits = new Uint8Array(talks_max);
    this.#order = new SlotRing(talks_max);
  }

  /** Talks that are watched now, with those that ended less than `talk_gap_ms` ago. */
  get size(): number {
    return this.#size;
  }

  /** A packet was forwarded. True if `pollTimeout` may now be earlier than it was. */
  handlePacket(session_id: number, target_id: number, last_of_spurt: boolean, now_ms: number): boolean {
    const known = this.#slots.get(session_id)?.get(target_id);
    if (known === undefined && this.#size === this.#talks_max) return false;
    const slot = known ?? this.#open(session_id, target_id);
    const since_end_ms = now_ms - (this.#ended_at_ms[slot] as number);
    const changes = last_of_spurt && since_end_ms >= this.#gap_ms ? this.#end(slot, now_ms) : this.#go(slot, since_end_ms);
    this.#packet_at_ms[slot] = now_ms;
    this.#order.touch(slot);
    return changes || known === undefined;
  }

  /** When `poll` has something to do, in the time of `now_ms`; may have passed. Undefined: not before the next packet. */
  pollTimeout(): number | undefined {
    if (this.#waiting.length > 0) return this.#report_due_ms;
    const { oldest } = this.#order;
    return oldest === -1 ? undefined : Math.max(this.#silentAtMs(oldest), this.#report_due_ms);
  }

  /** Who began or ceased since the last report. Empty if nobody did, or if the next report is not due yet. */
  poll(now_ms: number): readonly TalkChange[] {
    if (now_ms < this.#report_due_ms) return [];
    const changes: TalkChange[] = [];
    this.#closeSilent(now_ms, changes);
    for (const slot of this.#waiting) {
      this.#waits[slot] = 0;
      this.#report(slot, changes);
    }
    this.#waiting.length = 0;
    if (changes.length > 0) this.#report_due_ms = now_ms + report_ms_min;
    return changes;
  }

  /** The last frame of a spurt. Believed once in `talk_gap_ms`, so that nobody talks unseen by calling every frame the last. */
  #end(slot: number, now_ms: number): boolean {
    this.#ended_at_ms[slot] = now_ms;
    return this.#set(slot, 0);
  }

  /** A frame that goes on. One that the last of its spurt has overtaken begins nothing. */
  #go(slot: number, since_end_ms: number): boolean {
    return since_end_ms >= overtaken_ms_max && this.#set(slot, 1);
  }

  #set(slot: number, talking: 0 | 1): boolean {
    if (this.#talking[slot] === talking) return false;
    this.#talking[slot] = talking;
    if (this.#waits[slot] === 1) return false;
    this.#waits[slot] = 1;
    this.#waiting.push(slot);
    return true;
  }

  #report(slot: number, changes: TalkChange[]): void {
    const talking = this.#talking[slot] as number;
    if (this.#reported[slot] === talking) return;
    this.#reported[slot] = talking;
    const session_id = this.#session_ids[slot] as number;
    const target_id = this.#target_ids[slot] as number;
    changes.push({ session_id, target_id, talking: talking === 1 });
  }

  #closeSilent(now_ms: number, changes: TalkChange[]): void {
    for (let slot = this.#order.oldest; slot !== -1 && this.#silentAtMs(slot) <= now_ms; slot = this.#order.oldest) {
      this.#talking[slot] = 0;
      this.#report(slot, changes);
      this.#close(slot);
    }
  }

  #silentAtMs(slot: number): number {
    return (this.#packet_at_ms[slot] as number) + this.#gap_ms;
  }

  #open(session_id: number, target_id: number): number {
    const slot = this.#free.pop() ?? this.#slots_made++;
    this.#size += 1;
    const targets = this.#slots.get(session_id) ?? new Map<number, number>();
    this.#slots.set(session_id, targets.set(target_id, slot));
    this.#session_ids[slot] = session_id;
    this.#target_ids[slot] = target_id;
    this.#ended_at_ms[slot] = Number.NEGATIVE_INFINITY;
    this.#talking[slot] = 0;
    this.#reported[slot] = 0;
    this.#order.add(slot);
    return slot;
  }

  #close(slot: number): void {
    const session_id = this.#session_ids[slot] as number;
    const targets = this.#slots.get(session_id);
    targets?.delete(this.#target_ids[slot] as number);
    if (targets?.size === 0) this.#slots.delete(session_id);
    this.#order.remove(slot);
    this.#free.push(slot);
    this.#size -= 1;
  }
}

/** State is at most `talk_gap_ms` + this old; twenty reports a second are nothing to the threads. */
export const report_ms_min = 50;
/** The order of datagrams is lost for less than this; so much later a frame belongs to the next spurt. */
const overtaken_ms_max = 50;
