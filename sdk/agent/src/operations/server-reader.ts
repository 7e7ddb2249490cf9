import { isDeepStrictEqual } from "node:util";
import { accept, type Operation, type Result, type RunningPreset, type SessionPresetResult } from "@talkgroup/schemas";

import type { Agent } from "../agent.js";
import type { AgentLog } from "../agent-options.js";
import type { MonotonicClock } from "../machine/monotonic-clock.js";
import type { CancelTimer, Timer } from "../sound/timer.js";
import { type OperationSource, readServerPreset, serverSource } from "./operation-use.js";

/** The operation that runs on the server, as it was read there. */
export interface ServerOperation {
  readonly source: OperationSource;
  readonly phase: string | undefined;
}

export interface ServerReaderOptions {
  readonly agent: Pick<Agent, "readPreset">;
  readonly clock: MonotonicClock;
  readonly timer: Timer;
  readonly log: AgentLog;
  /** It may be read now what could not be before. */
  readonly onDue: () => void;
}

/**
 * Reads the operation that runs on the server, at most `reads_at_once` times at once and then once every `read_interval_ms`, however often the
 * server says that it has changed. A text that was read before is not read through again.
 */
export class ServerReader {
  readonly #options: ServerReaderOptions;
  /** There is something to be read. */
  #unread = false;
  /** When all reads so far would have been, one after the other. */
  #done_ms = 0;
  #cancel_retry: CancelTimer | undefined;
  /** The text that was read last, and what it came to. */
  #text: { readonly text: string; readonly preset: Result<Operation> } | undefined;
  /** What came of the last that could be used, to be known again. */
  #last: { readonly running: RunningPreset; readonly roles: readonly string[]; readonly server: ServerOperation } | undefined;
  /** Warnings that were logged, the latest last. */
  readonly #warned = new Set<string>();

  constructor(options: ServerReaderOptions) {
    this.#options = options;
  }

  /** The server says that there is something to be read, or that there is nothing. */
  expect(something: boolean): void {
    this.#unread = something;
  }

  /** The connection is over, and what was read is forgotten: the next one is begun by the player, who need not wait for it. */
  clear(): void {
    this.#unread = false;
    this.#done_ms = 0;
    this.#cancel_retry?.();
    this.#cancel_retry = undefined;
    this.#text = undefined;
    this.#last = undefined;
    this.#warned.clear();
  }

  /**
   * Reads what is to be read; undefined: there is nothing new, it cannot be used, or it is read later. What is as it was is the same object.
   * Never rejects; says nothing of an answer that does not count any more.
   */
  async read(counts: () => boolean): Promise<{ readonly server: ServerOperation | undefined } | undefined> {
    if (!this.#unread || !this.#mayRead()) return undefined;
    this.#unread = false;
    const answer = await this.#options.agent.readPreset();
    if (!counts()) return undefined;
    if (answer.ok) {
      const read = this.#serverOf(answer.value);
      if (read.ok) return { server: read.value };
      this.#warn(`the server's operation cannot be used: ${read.refusal.message}`);
      return undefined;
    }
    const { code, retry_after_ms } = answer.refusal;
    if (retry_after_ms !== undefined) this.#readLater(Math.max(retry_after_ms, read_interval_ms));
    // When the session is over, the next one is told of it again.
    else if (code !== "not_connected") this.#warn(`the server's operation cannot be read: ${code}`);
    return undefined;
  }

  #mayRead(): boolean {
    const now_ms = this.#options.clock();
    const done_ms = Math.max(this.#done_ms, now_ms) + read_interval_ms;
    const wait_ms = done_ms - now_ms - reads_at_once * read_interval_ms;
    if (wait_ms > 0) this.#readLater(wait_ms);
    else this.#done_ms = done_ms;
    return wait_ms <= 0;
  }

  #readLater(delay_ms: number): void {
    this.#cancel_retry?.();
    this.#cancel_retry = this.#options.timer(delay_ms, () => {
      this.#cancel_retry = undefined;
      this.#unread = true;
      this.#options.onDue();
    });
  }

  #serverOf({ preset, running, roles }: SessionPresetResult): Result<ServerOperation | undefined> {
    if (running === undefined) return accept(undefined);
    const read = preset === undefined ? accept(undefined) : this.#presetOf(preset);
    if (!read.ok) return read;
    const last = this.#last;
    const same = last?.server.source.preset === read.value && isDeepStrictEqual([last?.running, last?.roles], [running, roles]);
    if (last !== undefined && same) return accept(last.server);
    const server = { source: serverSource(running, read.value, roles), phase: running.phase };
    this.#last = { running, roles, server };
    return accept(server);
  }

  #presetOf(text: string): Result<Operation> {
    if (this.#text?.text !== text) this.#text = { text, preset: readServerPreset(text) };
    return this.#text.preset;
  }

  /** Once, however often it is so. */
  #warn(message: string): void {
    if (this.#warned.has(message)) return;
    const [oldest] = this.#warned;
    if (this.#warned.size >= warned_max && oldest !== undefined) this.#warned.delete(oldest);
    this.#warned.add(message);
    this.#options.log.warn(message);
  }
}

/** A commander who saves, switches the phase and saves again is followed at once. */
export const reads_at_once = 4;
/** The largest preset takes a third of a second to read; also, a server that says "at once" is not asked in a busy loop. */
export const read_interval_ms = 1_000;
/** Far more than a preset that is being mended comes to. */
const warned_max = 16;
