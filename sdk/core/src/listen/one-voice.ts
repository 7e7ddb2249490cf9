import type { TalkerRecord } from "./talker-record.js";

/**
 * Through which target a player is heard who talks on several at once: whoever hears more than one of them hears the voice once, and not twice
 * as loud and hollow.
 *
 * The one that was heard a frame ago stays as long as it goes on: another may be ahead of it or behind, as each key begins with what was said
 * before it went down, and a change in the middle of a word would leave out some of it or say it again. Otherwise it is, of those that sound and
 * can be heard, one that goes on, of these the one of highest priority, then the loudest, then the one of the lowest target id; a whisper has
 * the highest priority there is. One that is clearly quieter than another that goes on neither stays nor is taken. In steady state nothing
 * is allocated.
 */
export class OneVoice {
  /** Those that sound in this frame are the first so many. */
  readonly #offers: TalkerRecord[] = [];
  #count = 0;
  #chosen: TalkerRecord | undefined;
  /** Whether this frame's choice was made of all its offers. */
  #settled = true;
  /** Where the voice was heard in the frame before, if it was. */
  #before: TalkerRecord | undefined;
  #priority = -1;
  #priority_before = -1;
  #frame = -1;

  /** A frame begins; each has another number than the one before. Called again within it, nothing happens. */
  begin(frame: number): void {
    if (frame === this.#frame) return;
    this.#settle();
    this.#frame = frame;
    this.#before = this.#count > 0 ? this.#chosen : undefined;
    this.#priority_before = this.#priority;
    this.#count = 0;
  }

  /** This target of the player's sounds in this frame. One that cannot be heard (priority −1) does not count. */
  offer(talker: TalkerRecord): void {
    if (talker.priority < 0) return;
    this.#offers[this.#count] = talker;
    this.#count += 1;
    this.#settled = false;
  }

  /** Whether the voice is heard through another: in this frame or, as long as none sounds, in the last in which one did. */
  isElsewhere(talker: TalkerRecord): boolean {
    this.#settle();
    return this.#chosen !== undefined && this.#chosen !== talker;
  }

  /** Whether the voice is heard through this one, and a frame ago was through another. */
  hasMovedTo(talker: TalkerRecord): boolean {
    this.#settle();
    return this.#count > 0 && this.#chosen === talker && this.#before !== undefined && this.#before !== talker;
  }

  /**
   * The priority of the voice while it is heard through this one: the highest of all that sounded since it is, so that it neither is turned
   * down for its own other target nor falls behind when that ends. −1 while it cannot be heard.
   */
  priorityOf(talker: TalkerRecord): number {
    this.#settle();
    const heard = this.#chosen === talker && talker.priority >= 0;
    return heard ? Math.max(this.#priority, talker.priority) : talker.priority;
  }

  /** The target is heard no more. */
  forget(talker: TalkerRecord): void {
    this.#settle();
    if (this.#chosen === talker) this.#chosen = undefined;
    if (this.#before === talker) this.#before = undefined;
    const place = this.#offers.indexOf(talker);
    if (place < 0) return;
    this.#offers.splice(place, 1);
    if (place < this.#count) this.#count -= 1;
  }

  #settle(): void {
    if (this.#settled) return;
    this.#settled = true;
    let any_goes_on = false;
    let priority = -1;
    for (let index = 0; index < this.#count; index += 1) {
      const talker = this.#offers[index] as TalkerRecord;
      any_goes_on ||= goesOn(talker);
      priority = Math.max(priority, talker.priority);
    }
    const chosen = this.#choose(any_goes_on);
    this.#priority = chosen === this.#before ? Math.max(priority, this.#priority_before) : priority;
    this.#chosen = chosen;
  }

  /** Only those that go on count, if any does. */
  #choose(any_goes_on: boolean): TalkerRecord | undefined {
    let loudest_db = Number.NEGATIVE_INFINITY;
    for (let index = 0; index < this.#count; index += 1) {
      const talker = this.#offers[index] as TalkerRecord;
      if (goesOn(talker) === any_goes_on) loudest_db = Math.max(loudest_db, talker.gain_db);
    }
    let best: TalkerRecord | undefined;
    for (let index = 0; index < this.#count; index += 1) {
      const talker = this.#offers[index] as TalkerRecord;
      if (goesOn(talker) !== any_goes_on || talker.gain_db <= loudest_db - clearly_quieter_db) continue;
      if (talker === this.#before) return talker;
      if (best === undefined || outranks(talker, best)) best = talker;
    }
    return best;
  }
}

function goesOn(talker: TalkerRecord): boolean {
  return talker.stream?.goes_on === true;
}

function outranks(talker: TalkerRecord, other: TalkerRecord): boolean {
  if (talker.priority !== other.priority) return talker.priority > other.priority;
  if (talker.gain_db !== other.gain_db) return talker.gain_db > other.gain_db;
  return talker.target_id < other.target_id;
}

/** Whoever is heard so much fainter on one net is listened to on the other, whatever the priorities. */
const clearly_quieter_db = 12;
