import { Worker } from "node:worker_threads";
import { accept, type Result, refuseFor } from "@talkgroup/schemas";
import { reasonOf } from "../server-error.js";
import { AccountsError } from "./accounts-error.js";
import type { FromHashThread, HashThreadData, ToHashThread } from "./hash-message.js";
import { default_hash_parameters, type HashParameters, hashParametersOf, isStale } from "./hash-parameters.js";

/**
 * Passwords into Argon2id hashes in PHC form, and back into a yes or no. Every method refuses `busy` when too many wait, and throws
 * `AccountsError` "hashing_stopped". Passwords are compared in Unicode's form NFKC, so that two keyboards' accents agree.
 */
export interface PasswordHasher {
  hash(password: string): Promise<Result<string>>;
  /** A hash that cannot be read matches nothing, at the usual cost. */
  verify(phc: string, password: string): Promise<Result<PasswordVerdict>>;
  /** Never right; costs what `verify` costs. For accounts that do not exist. */
  verifyNothing(password: string): Promise<Result<PasswordVerdict>>;
}

export interface PasswordVerdict {
  readonly right: boolean;
  /** The password was right, and its hash was made with other parameters than today's. */
  readonly needs_rehash: boolean;
}

export interface HasherOptions {
  /** `ServerLimits.hashes_waiting_max`. */
  readonly waiting_max: number;
  readonly parameters?: HashParameters;
  /** Another thread's file, for tests. */
  readonly thread_url?: URL;
}

/** Since the start. */
export interface HasherCounts {
  readonly hashes: number;
  /** Refused because too many waited. */
  readonly refused: number;
  /** Stored hashes that could not be read. */
  readonly unreadable: number;
  /** Threads that were started. */
  readonly threads: number;
  /** Waiting now. */
  readonly waiting: number;
  /** How long one takes, the last ones weighing most. */
  readonly hash_ms: number;
}

/** The main thread's end of the hashing thread. If that ends, what waited is rejected and the next call starts another. */
export class Hasher implements PasswordHasher {
  readonly #waiting_max: number;
  readonly #parameters: HashParameters;
  readonly #thread_url: URL;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #closed = false;
  #requests = 0;
  #hashes = 0;
  #refused = 0;
  #unreadable = 0;
  #threads = 0;
  #hash_ms = hash_ms_expected;

  /** Resolves when the thread is ready. Throws `AccountsError` "hashing_stopped" where it cannot run. */
  static async start(options: HasherOptions): Promise<Hasher> {
    const hasher = new Hasher(options);
    await hasher.#ready();
    return hasher;
  }

  private constructor({ waiting_max, parameters, thread_url }: HasherOptions) {
    this.#waiting_max = waiting_max;
    this.#parameters = parameters ?? default_hash_parameters;
    this.#thread_url = thread_url ?? compiled_thread_url;
  }

  get counts(): HasherCounts {
    return {
      hashes: this.#hashes,
      refused: this.#refused,
      unreadable: this.#unreadable,
      threads: this.#threads,
      waiting: this.#waiting.size,
      hash_ms: this.#hash_ms,
    };
  }

  async hash(password: string): Promise<Result<string>> {
    const asked = await this.#ask((request_id) => ({ kind: "hash", request_id, password: password.normalize("NFKC") }));
    if (!asked.ok) return asked;
    if (asked.value.kind !== "hashed") throw stopped("the hashing thread gave another answer than it was asked for");
    return accept(asked.value.phc);
  }

  verify(phc: string, password: string): Promise<Result<PasswordVerdict>> {
    const readable = hashParametersOf(phc) !== undefined;
    if (!readable) this.#unreadable += 1;
    return this.#verify(readable ? phc : undefined, password);
  }

  verifyNothing(password: string): Promise<Result<PasswordVerdict>> {
    return this.#verify(undefined, password);
  }

  /** Rejects what waits. Resolves when the thread has ended. */
  async close(): Promise<void> {
    this.#closed = true;
    const worker = this.#worker;
    this.#worker = undefined;
    this.#rejectWaiting(stopped("the server is closing"));
    await worker?.terminate();
  }

  async #verify(phc: string | undefined, password: string): Promise<Result<PasswordVerdict>> {
    const asked = await this.#ask((request_id) => ({ kind: "verify", request_id, phc, password: password.normalize("NFKC") }));
    if (!asked.ok) return asked;
    if (asked.value.kind !== "verified") throw stopped("the hashing thread gave another answer than it was asked for");
    const { right } = asked.value;
    return accept({ right, needs_rehash: right && phc !== undefined && isStale(phc, this.#parameters) });
  }

  async #ask(messageOf: (request_id: number) => ToHashThread): Promise<Result<Answer>> {
    if (this.#closed) throw stopped("the server is closing");
    if (this.#waiting.size >= this.#waiting_max) {
      this.#refused += 1;
      const retry_after_ms = this.#waiting.size * this.#hash_ms;
      return refuseFor(retry_after_ms, "busy", "too many sign-ins at once: try again a little later");
    }
    const worker = this.#worker ?? this.#spawn();
    this.#requests += 1;
    const request_id = this.#requests;
    const answer = await new Promise<Answer>((resolve, reject) => {
      this.#waiting.set(request_id, { resolve, reject });
      worker.postMessage(messageOf(request_id));
    });
    return accept(answer);
  }

  #spawn(): Worker {
    const workerData: HashThreadData = { parameters: this.#parameters };
    const worker = new Worker(this.#thread_url, { env: {}, execArgv: [], name: "hash", workerData });
    let cause: unknown;
    worker.on("message", (message: FromHashThread) => this.#handle(message));
    worker.on("error", (thrown) => {
      cause = thrown;
    });
    worker.on("exit", (code) => {
      if (this.#worker !== worker) return;
      this.#worker = undefined;
      const reason = cause === undefined ? `ended with code ${code}` : `failed: ${reasonOf(cause)}`;
      this.#rejectWaiting(stopped(`the hashing thread ${reason}`, cause));
    });
    this.#worker = worker;
    this.#threads += 1;
    return worker;
  }

  #ready(): Promise<void> {
    return new Promise((resolve, reject) => {
      // The one message without a request of its own: it stands for the thread's being up.
      this.#waiting.set(ready_request_id, { resolve: () => resolve(), reject });
      this.#spawn();
    });
  }

  #handle(message: FromHashThread): void {
    const request_id = message.kind === "ready" ? ready_request_id : message.request_id;
    const waiting = this.#waiting.get(request_id);
    this.#waiting.delete(request_id);
    if (message.kind === "failed") {
      waiting?.reject(stopped(`the hashing thread could not hash: ${message.message}`));
      return;
    }
    if (message.kind !== "ready") {
      this.#hashes += 1;
      this.#hash_ms += (message.took_ms - this.#hash_ms) * hash_ms_weight;
    }
    waiting?.resolve(message);
  }

  #rejectWaiting(error: AccountsError): void {
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(error);
  }
}

type Answer = Exclude<FromHashThread, { readonly kind: "failed" }>;

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: AccountsError) => void;
}

function stopped(message: string, cause?: unknown): AccountsError {
  return new AccountsError("hashing_stopped", message, cause === undefined ? {} : { cause });
}

/** Compiled, the thread lies beside this file. Tests run the sources, with the thread as it was compiled. */
const compiled_thread_url = new URL(
  import.meta.url.endsWith(".ts") ? "../../dist/io/accounts/hash-thread.js" : "./hash-thread.js",
  import.meta.url,
);
/** Requests count from 1. */
const ready_request_id = 0;
/** Until the first has been measured. */
const hash_ms_expected = 30;
const hash_ms_weight = 0.1;
