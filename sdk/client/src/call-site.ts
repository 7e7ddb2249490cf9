import { TalkgroupError } from "./talkgroup-error.js";

/**
 * Where in the game a call began. Its error comes later, when nothing of the game's is left on the stack: without this a developer would
 * see files of the SDK alone.
 */
export class CallSite {
  readonly #holder: { readonly stack?: string } = {};

  /** `entry`: what the game has called; the stack begins above it. */
  constructor(entry: Entry) {
    // V8 has it, and writes the text only when it is read: a call that goes well pays for a few pointers. Others may not have it.
    (Error as { captureStackTrace?: (holder: object, entry: Entry) => void }).captureStackTrace?.(this.#holder, entry);
  }

  /** The error with the stack of this place: a copy, since one error may end many calls. As it is where there is no such stack. */
  place(error: TalkgroupError): TalkgroupError {
    const { stack = "" } = this.#holder;
    const from = stack.indexOf("\n    at ");
    if (from < 0) return error;
    const placed = new TalkgroupError(error.code, error.message, error);
    placed.stack = `${placed.name}: ${placed.message}${stack.slice(from)}`;
    return placed;
  }

  /** The same promise, but that it rejects with errors of this place. */
  async watch<T>(promise: Promise<T>): Promise<T> {
    try {
      return await promise;
    } catch (error) {
      throw error instanceof TalkgroupError ? this.place(error) : error;
    }
  }
}

/** A function of the SDK's that games call. */
export type Entry = (...args: never[]) => unknown;
