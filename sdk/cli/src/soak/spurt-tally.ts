/**
 * Counts what one listener misses. Words of a spurt are numbered from 0; who comes into a spurt late has missed nothing of it, so the first
 * word that is heard begins the count, and only gaps after it are lost.
 */
export class SpurtTally {
  /** Each spurt that is heard now, oldest first. */
  readonly #spurts = new Map<number, HeardSpurt>();
  #heard = 0;
  #lost = 0;

  get heard(): number {
    return this.#heard;
  }

  get lost(): number {
    return this.#lost;
  }

  /** A word that came before is none: datagrams may double, and a port may be that of one who has gone. */
  hear(spurt: number, word: number): void {
    this.#heard += 1;
    const heard = this.#spurts.get(spurt);
    if (heard === undefined) {
      if (this.#spurts.size >= spurts_max) this.#forgetOldest();
      this.#spurts.set(spurt, { next: word + 1, missing: new Set() });
    } else if (word < heard.next) {
      // It came after all, out of turn.
      if (heard.missing.delete(word)) this.#lost -= 1;
    } else {
      this.#lost += word - heard.next;
      for (let missed = heard.next; missed < word && heard.missing.size < missing_max; missed += 1) heard.missing.add(missed);
      heard.next = word + 1;
    }
  }

  /** The listener went on or off a channel: what comes next may leave a gap that is none. */
  forget(): void {
    this.#spurts.clear();
  }

  #forgetOldest(): void {
    for (const spurt of this.#spurts.keys()) {
      this.#spurts.delete(spurt);
      return;
    }
  }
}

interface HeardSpurt {
  /** The number of the word that is to come. */
  next: number;
  /** Those before it that have not come. */
  readonly missing: Set<number>;
}

/** More than anybody hears at once, many times over. */
const spurts_max = 64;
/** Longer than any spurt. */
const missing_max = 1_024;
