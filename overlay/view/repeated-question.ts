/**
 * A question whose answer changes: asked again whenever it may be another one. However often that is wanted, one is under way at a time and
 * at most one waits, so that the last answer is newer than the last wish, and a storm of wishes asks no more than once in a pause.
 */
export class RepeatedQuestion {
  readonly #ask: () => Promise<void>;
  readonly #pause: () => Promise<void>;
  #is_under_way = false;
  #is_wanted = false;

  /** Neither may reject. `pause`: passes after each answer, before it may be asked again. */
  constructor(ask: () => Promise<void>, pause: () => Promise<void>) {
    this.#ask = ask;
    this.#pause = pause;
  }

  /** The answer may be another by now. The first is asked for at once. */
  request(): void {
    this.#is_wanted = true;
    if (!this.#is_under_way) void this.#run();
  }

  async #run(): Promise<void> {
    this.#is_under_way = true;
    while (this.#is_wanted) {
      this.#is_wanted = false;
      await this.#ask();
      await this.#pause();
    }
    this.#is_under_way = false;
  }
}
