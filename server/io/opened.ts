/** What was opened, to be closed in the opposite order. */
export class Opened {
  readonly #parts: { close(): void | Promise<void> }[] = [];

  /** Gives back what it takes into care. */
  add<T extends { close(): void | Promise<void> }>(part: T): T {
    this.#parts.push(part);
    return part;
  }

  /** Each part is closed once, however often this is called. Throws what the last failing part threw, when all have been asked. */
  async close(): Promise<void> {
    let failure: { readonly thrown: unknown } | undefined;
    for (let part = this.#parts.pop(); part !== undefined; part = this.#parts.pop()) {
      try {
        await part.close();
      } catch (thrown) {
        failure = { thrown };
      }
    }
    if (failure !== undefined) throw failure.thrown;
  }
}
