/**
 * Counts what one listener misses. Words of a spurt are numbered from 0; who comes into a spurt late has missed nothing of it, so the first
 * word that is heard begins the count, and only gaps after it are lost.
 */
export class SpurtTally {
  /** The number of the next word of each spurt that is heard now, oldest first. */
  readonly #next = new Map<number, number>();
  #heard = 0;
  #lost = 0;

  get heard(): number {
    return this.#heard;
  }

  get lost(): number {
    return this.#lost;
  }

  hear(spurt: number, word: number): void {
    this.#heard += 1;
    const next = this.#next.get(spurt);
    if (next === undefined && this.#next.size >= spurts_max) this.#forgetOldest();
    if (next !== undefined && word < next) {
      // It came after all, out of turn.
      this.#lost -= 1;
      return;
    }
    this.#lost += word - (next ?? word);
    this.#next.set(spurt, word + 1);
  }

  /** The listener went on or off a channel: what comes next may leave a gap that is none. */
  forget(): void {
    this.#next.clear();
  }

  #forgetOldest(): void {
    for (const spurt of this.#next.keys()) {
      this.#next.delete(spurt);
      return;
    }
  }
}

/** More than anybody hears at once, many times over. */
const spurts_max = 64;
