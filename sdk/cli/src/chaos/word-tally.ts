/**
 * Numbered words, as they are sent and heard. What was sent in a stretch of time that is left out counts neither as lost nor as heard:
 * that is for trials in which nobody can be expected to hear.
 */
export class WordTally {
  /** When each word was sent, by its number. */
  readonly #sent_ms: number[] = [];
  /** When each was heard first. */
  readonly #heard_ms = new Map<number, number>();
  #copies = 0;

  /** Gives the number of the word that is sent now. */
  send(now_ms: number): number {
    this.#sent_ms.push(now_ms);
    return this.#sent_ms.length - 1;
  }

  hear(word: number, now_ms: number): void {
    this.#copies += 1;
    if (word < this.#sent_ms.length && !this.#heard_ms.has(word)) this.#heard_ms.set(word, now_ms);
  }

  /** How many words came more than once, or were never sent. */
  get surplus(): number {
    return this.#copies - this.#heard_ms.size;
  }

  /** How many of the words that were sent from one moment on, and before another, were heard and were not. */
  count(from_ms = 0, to_ms: number = Number.POSITIVE_INFINITY): { readonly sent: number; readonly lost: number } {
    let [sent, lost] = [0, 0];
    for (const [word, sent_ms] of this.#sent_ms.entries()) {
      if (sent_ms < from_ms || sent_ms >= to_ms) continue;
      sent += 1;
      if (!this.#heard_ms.has(word)) lost += 1;
    }
    return { sent, lost };
  }

  /** How long after `since_ms` the first word was heard that was sent after it; undefined if none was. */
  firstAfter(since_ms: number): number | undefined {
    const word = this.#sent_ms.findIndex((sent_ms, index) => sent_ms >= since_ms && this.#heard_ms.has(index));
    const heard_ms = this.#heard_ms.get(word);
    return heard_ms === undefined ? undefined : heard_ms - since_ms;
  }
}
