import { TalkgroupError } from "./talkgroup-error.js";

/**
 * Where in the game a call began. Its error comes later, when nothing of the game's is left on the stack: without this a developer would
 * see files of the SDK alone.
 */
export class CallSite {
  readonly #holder: { readonly stack?: string } = {};

  /** `called`: what the game has called; the stack begins above it. */
  constructor(called: SdkMethod) {
    // V8 has it, and writes the text only when it is read: a call that goes well pays for a few pointers. Others may not have it.
    (Error as { captureStackTrace?: (holder: object, called: SdkMethod) => void }).captureStackTrace?.(this.#holder, called);
  }

  /** The error with the stack of this place: a copy, since one error may end many calls. The error itself if there is no such stack. */
  withStack(error: TalkgroupError): TalkgroupError {
    const { stack = "" } = this.#holder;
    const from = stack.indexOf("\n    at ");
    if (from < 0) return error;
    const placed = new TalkgroupError(error.code, error.message, error);
    placed.stack = `${placed.name}: ${placed.message}${stack.slice(from)}`;
    return placed;
  }

  /** The same promise, except that it rejects with errors that have the stack of this place. */
  async watch<T>(promise: Promise<T>): Promise<T> {
    try {
      return await promise;
    } catch (error) {
      throw error instanceof TalkgroupError ? this.withStack(error) : error;
    }
  }
}

/** A method or function of the SDK's that games call. */
export type SdkMethod = (...args: never[]) => unknown;
