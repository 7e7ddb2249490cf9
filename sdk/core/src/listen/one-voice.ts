import type { TalkerRecord } from "./talker-record.js";

/**
 * Through which target a player is heard who talks on several at once: whoever hears more than one of them hears the voice once, and not twice
 * as loud and hollow. Of those that sound in a frame and can be heard it is one that goes on, of these the one of highest priority, of equals
 * the one of the lowest target id; a whisper has the highest priority there is. Nothing is allocated after its making.
 */
export class OneVoice {
  #chosen: TalkerRecord | undefined;
  #offered = false;
  /** Where the voice was heard in the frame before, if it was. */
  #before: TalkerRecord | undefined;

  #frame = -1;

  /** A frame begins; each has another number than the one before. Called again within it, nothing happens. */
  begin(frame: number): void {
    if (frame === this.#frame) return;
    this.#frame = frame;
    this.#before = this.#offered ? this.#chosen : undefined;
    this.#offered = false;
  }

  /** This target of the player's sounds in this frame. One that cannot be heard (priority −1) does not count. */
  offer(talker: TalkerRecord): void {
    if (talker.priority < 0) return;
    if (!this.#offered || this.#chosen === undefined || outranks(talker, this.#chosen)) this.#chosen = talker;
    this.#offered = true;
  }

  /** Whether the voice is heard through another: in this frame or, as long as none sounds, in the last in which one did. */
  isElsewhere(talker: TalkerRecord): boolean {
    return this.#chosen !== undefined && this.#chosen !== talker;
  }

  /** Whether the voice is heard through this one, and a frame ago was through another. */
  hasMovedTo(talker: TalkerRecord): boolean {
    return this.#offered && this.#chosen === talker && this.#before !== undefined && this.#before !== talker;
  }

  /** The target is heard no more. */
  forget(talker: TalkerRecord): void {
    if (this.#chosen === talker) this.#chosen = undefined;
    if (this.#before === talker) this.#before = undefined;
  }
}

function outranks(talker: TalkerRecord, other: TalkerRecord): boolean {
  const goes_on = talker.stream?.goes_on === true;
  if (goes_on !== (other.stream?.goes_on === true)) return goes_on;
  return talker.priority > other.priority || (talker.priority === other.priority && talker.target_id < other.target_id);
}
