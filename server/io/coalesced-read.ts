/** Calls `run` once after `delay_ms`. Returns a function that calls it off. */
export type Timer = (delay_ms: number, run: () => void) => () => void;

export interface CoalescedReadOptions {
  /** Brings what is read into force before it resolves. */
  readonly read: () => Promise<void>;
  /** Pause between the end of a read and the start of the next. */
  readonly gap_ms: number;
  /** Monotonic, ms. */
  readonly now: () => number;
  readonly timer: Timer;
}

/**
 * Reads when asked, one read at a time: all who ask while one is under way or must wait share the next. So a thousand changes a second
 * cost as many reads as fit, and everyone who asked is answered by a read that began after the question.
 */
export class CoalescedRead {
  readonly #options: CoalescedReadOptions;
  #next: Question | undefined;
  #reading = false;
  #callOff: (() => void) | undefined;
  #due_ms = Number.NEGATIVE_INFINITY;
  #stopped = false;

  constructor(options: CoalescedReadOptions) {
    this.#options = options;
  }

  /** Resolves when a read that began after this call has ended; rejects with what that read threw. At once when stopped. */
  ask(): Promise<void> {
    if (this.#stopped) return Promise.resolve();
    this.#next ??= question();
    const { answer } = this.#next;
    this.#arm();
    return answer;
  }

  /** True while somebody waits for a read that has not begun. */
  get asked(): boolean {
    return this.#next !== undefined;
  }

  /** Starts no further read, and answers all who wait for one. */
  stop(): void {
    this.#stopped = true;
    this.#callOff?.();
    this.#next?.resolve();
    this.#next = undefined;
  }

  #arm(): void {
    if (this.#reading || this.#callOff !== undefined || this.#next === undefined) return;
    const delay_ms = this.#due_ms - this.#options.now();
    if (delay_ms <= 0) {
      void this.#read();
      return;
    }
    this.#callOff = this.#options.timer(delay_ms, () => {
      this.#callOff = undefined;
      void this.#read();
    });
  }

  async #read(): Promise<void> {
    const asked = this.#next;
    if (asked === undefined) return;
    this.#next = undefined;
    this.#reading = true;
    try {
      await this.#options.read();
      asked.resolve();
    } catch (thrown) {
      asked.reject(thrown);
    }
    this.#reading = false;
    this.#due_ms = this.#options.now() + this.#options.gap_ms;
    this.#arm();
  }
}

interface Question {
  readonly answer: Promise<void>;
  readonly resolve: () => void;
  readonly reject: (thrown: unknown) => void;
}

function question(): Question {
  let resolve: () => void = () => undefined;
  let reject: (thrown: unknown) => void = () => undefined;
  const answer = new Promise<void>((resolved, rejected) => {
    resolve = resolved;
    reject = rejected;
  });
  return { answer, resolve, reject };
}
