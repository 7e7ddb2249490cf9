import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { hashSync, verifySync } from "@node-rs/argon2";
import { assert } from "@talkgroup/schemas";
import { reasonOf } from "../server-error.js";
import { lowerThread } from "../thread-priority.js";
import type { FromHashThread, HashThreadData, ToHashThread } from "./hash-message.js";
import type { HashParameters } from "./hash-parameters.js";

/**
 * The thread that hashes passwords, one at a time and in itself: the library's own asynchronous calls would fill the thread pool
 * that files, names and keys need too.
 */
class HashThread {
  readonly #main: MessagePort;
  readonly #parameters: HashParameters;
  /** Of no password: what is compared where there is no account. */
  readonly #nothing: string;

  constructor(main: MessagePort, parameters: HashParameters) {
    this.#main = main;
    this.#parameters = parameters;
    this.#nothing = this.#hash("");
  }

  handle(message: ToHashThread): void {
    const { request_id } = message;
    const began_ms = performance.now();
    try {
      if (message.kind === "hash") {
        const phc = this.#hash(message.password);
        this.#post({ kind: "hashed", request_id, phc, took_ms: performance.now() - began_ms });
      } else {
        const matches = verifySync(message.phc ?? this.#nothing, message.password);
        const right = matches && message.phc !== undefined;
        this.#post({ kind: "verified", request_id, right, took_ms: performance.now() - began_ms });
      }
    } catch (thrown) {
      this.#post({ kind: "failed", request_id, message: reasonOf(thrown) });
    }
  }

  #hash(password: string): string {
    const { memory_kib, passes, lanes } = this.#parameters;
    return hashSync(password, { algorithm: argon2id, memoryCost: memory_kib, timeCost: passes, parallelism: lanes });
  }

  #post(message: FromHashThread): void {
    this.#main.postMessage(message);
  }
}

/** The library's `Algorithm.Argon2id`, which is a constant of its types alone. */
const argon2id = 2;
/** Behind everything: what is left of the machine is enough for sign-ins. */
const steps_behind = 19;

assert(parentPort !== null, "this file is the start of a worker thread");
lowerThread(steps_behind);
const main = parentPort;
const thread = new HashThread(main, (workerData as HashThreadData).parameters);
main.on("message", (message: ToHashThread) => thread.handle(message));
main.postMessage({ kind: "ready" } satisfies FromHashThread);
