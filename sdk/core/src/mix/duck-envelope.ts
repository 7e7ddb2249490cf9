/** How deep, how fast down, how long after, how fast up. Milliseconds are of the whole way. */
export interface DuckShape {
  /** −60 … 0. */
  readonly depth_db: number;
  readonly attack_ms: number;
  readonly hold_ms: number;
  readonly release_ms: number;
}

/**
 * How far something is turned down while something else matters more: straight down in decibels within the attack, down there until the
 * hold is over, and straight up again within the release. Never to nothing.
 */
export class DuckEnvelope {
  #level_db = 0;
  /** The lowest level since it was last at rest: the release takes as long from there, whatever the depth is by then. */
  #lowest_db = 0;
  #hold_left_ms = 0;

  /** Moves on by one frame; `on` while something matters more. Returns the gain at the frame's end, 0.001 … 1. */
  advance(on: boolean, shape: DuckShape, frame_ms: number): number {
    if (on) this.#hold_left_ms = shape.hold_ms;
    const down = on || this.#hold_left_ms > 0;
    if (!on) this.#hold_left_ms = Math.max(0, this.#hold_left_ms - frame_ms);
    const target_db = down ? Math.max(shape.depth_db, depth_db_min) : 0;
    if (this.#level_db > target_db) {
      this.#level_db = Math.max(target_db, this.#level_db + (target_db * frame_ms) / shape.attack_ms);
      this.#lowest_db = Math.min(this.#lowest_db, this.#level_db);
    } else if (this.#level_db < target_db) {
      this.#level_db = Math.min(target_db, this.#level_db - (this.#lowest_db * frame_ms) / shape.release_ms);
    }
    if (this.#level_db !== 0) return 10 ** (this.#level_db / 20);
    this.#lowest_db = 0;
    return 1;
  }
}

/** Ducking turns down; it never cuts. */
const depth_db_min = -60;
