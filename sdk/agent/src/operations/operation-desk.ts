import { isDeepStrictEqual } from "node:util";
import type { ControlEvent } from "@talkgroup/core";
import {
  accept,
  type ConnectionEvent,
  type IpcEvents,
  type IpcMethods,
  nearestName,
  type Operation,
  type OperationEntry,
  type OperationState,
  type Result,
  type RunningPreset,
  refuse,
} from "@talkgroup/schemas";

import type { Agent } from "../agent.js";
import type { AgentLog, BegunSession, SessionWatch } from "../agent-options.js";
import type { MonotonicClock } from "../machine/monotonic-clock.js";
import type { CancelTimer, Timer } from "../sound/timer.js";
import { LayoutPace } from "./layout-pace.js";
import type { OperationBook } from "./operation-files.js";
import {
  empty_plan,
  fileSource,
  type OperationChoice,
  type OperationSource,
  type OperationUse,
  operationState,
  useOperation,
} from "./operation-use.js";
import { type LaidRadio, RadioLayout, type RadioLayoutOptions } from "./radio-layout.js";
import { type ServerOperation, ServerReader } from "./server-reader.js";

export interface OperationDeskOptions {
  readonly agent: LaidRadio & Pick<Agent, "readPreset">;
  /** The player's own operations. */
  readonly files: OperationBook;
  readonly suggestHotkeys: RadioLayoutOptions["suggestHotkeys"];
  readonly clock: MonotonicClock;
  readonly timer: Timer;
  readonly broadcast: (event: "operationState", params: IpcEvents["operationState"]) => void;
  readonly log: AgentLog;
}

/**
 * Lays the player's radio out by an operation: the one that runs on the server, as long as nobody says otherwise, or one of the player's own.
 * It follows what changes there, and touches nothing that stays the same. What the player has chosen (role, seat, phase) counts
 * until the connection is closed, and as long as it is to the same organisation of the same server.
 */
export class OperationDesk implements SessionWatch {
  readonly #options: OperationDeskOptions;
  readonly #layout: RadioLayout;
  readonly #reader: ServerReader;
  #home = "";
  #choice: OperationChoice = no_choice;
  #selected: Selection = "none";
  /** What the server says that it runs. */
  #running: RunningPreset | undefined;
  /** What was read of it last, and could be used; it may be older. */
  #server: ServerOperation | undefined;
  /** The session that counts; undefined: there is none. */
  #session: object | undefined;
  #open = false;
  /** The next session is the first of its connection. */
  #opening = false;
  #use: OperationUse | undefined;
  /** The round that runs; undefined: none does. */
  #round: Promise<void> | undefined;
  /** The round that begins when that is over; undefined: nothing has changed since it began. */
  #next: Promise<void> | undefined;
  /** Settled when the round that runs knows what runs on the server. */
  #reading: Promise<void> | undefined;
  /** There is something to be laid out. */
  #stale = false;
  /** A layout counts as long as nothing else was chosen. */
  #choices = 0;
  #told: OperationState | undefined;
  #told_ms = Number.NEGATIVE_INFINITY;
  #cancel_tell: CancelTimer | undefined;
  #cancel_retry: CancelTimer = () => {};

  constructor(options: OperationDeskOptions) {
    const { agent, suggestHotkeys, clock, timer, log } = options;
    this.#options = options;
    this.#layout = new RadioLayout({ agent, suggestHotkeys, clock, pace: new LayoutPace(clock, timer) });
    this.#reader = new ServerReader({ agent, clock, timer, log, onDue: () => void this.#wake() });
  }

  handleSession({ url, operation_id, preset, follow }: BegunSession): void {
    const home = JSON.stringify([url, operation_id]);
    if (home !== this.#home) {
      this.#choice = no_choice;
      this.#server = undefined;
      this.#layout.clear();
    }
    if (preset === undefined) this.#server = undefined;
    if (this.#opening) this.#selected = follow ? "server" : "none";
    this.#home = home;
    this.#opening = false;
    this.#session = {};
    this.#running = preset;
    this.#stale = true;
    this.#reader.expect(preset !== undefined);
  }

  handleConnection({ state }: ConnectionEvent): void {
    if (state === "connecting") this.#opening = true;
    const opens = state === "open" && !this.#open;
    this.#open = state === "open";
    if (opens) void this.#layOut();
    else if (state === "closed" || state === "lost") this.#end(state);
  }

  handleEvent(event: ControlEvent): void {
    if (event.name === "session.preset_changed") {
      this.#handleRunning(event.params.running);
      return;
    }
    if (event.name === "channel.removed") this.#layout.handleRemoved(event.params.channel_id, event.params.reason);
    else if (event.name === "channel.entered") this.#layout.handleByHand(event.params.channel_id);
    else if (event.name !== "session.channels") return;
    void this.#layOut();
  }

  /** The player or a game has joined, monitored or left a channel: until another operation, role, phase or seat, it stays so. */
  handleByHand(channel_id: string): void {
    this.#layout.handleByHand(channel_id);
    this.#tellSoon();
  }

  /** A file was changed. */
  handleFiles(): void {
    void this.#layOut();
  }

  /** Those there are: the server's first, then the player's own. */
  list(): readonly OperationEntry[] {
    const running = this.#running;
    const server: OperationEntry[] =
      running === undefined ? [] : [{ operation_id: running.id, place: "server", title: running.title }];
    return [...server, ...this.#options.files.entries()];
  }

  /** Undefined: the radio is laid out by none. While it is being laid out, or the connection has dropped: as it was told last. */
  read(): OperationState | undefined {
    return !this.#isBusy() && this.#open ? this.#state() : this.#told;
  }

  /**
   * Lays the radio out by an operation, or by another role or seat of it; resolves when the server was asked for all of it once, or will be when
   * a connection that has dropped meanwhile is back. Refuses `not_connected`, `not_found` for an
   * operation that is not there, and `unknown_role` for a role that the player may not choose.
   */
  async select(params: IpcMethods["operations.select"]["filled"]): Promise<Result<OperationState>> {
    await this.#known();
    if (!this.#open) return not_connected;
    const selected = this.#find(params);
    if (!selected.ok) return selected;
    const source = this.#sourceOf(selected.value);
    if (source === undefined) return refuse("not_found", "operation_id: found none that runs on the server", "/operation_id");
    const { role, seat } = params;
    if (role !== undefined && !source.roles.includes(role)) {
      return unknown("unknown_role", "role", role, source.roles);
    }
    const other = !isDeepStrictEqual(selected.value, this.#selected);
    this.#selected = selected.value;
    this.#choice = {
      role: role ?? this.#choice.role,
      seat: seat === undefined ? this.#choice.seat : seat || undefined,
      phase: other ? undefined : this.#choice.phase,
    };
    return this.#changed();
  }

  /** Lays the radio out by none; resolves when that is done. */
  async leave(): Promise<void> {
    this.#selected = "none";
    this.#choice = { ...this.#choice, phase: undefined };
    this.#choices += 1;
    await this.#layOut();
  }

  /** Switches to a phase; undefined: as the server says. Refuses `not_connected`, and `not_found` without an operation or such a phase. */
  async setPhase(phase: string | undefined): Promise<Result<OperationState>> {
    await this.#known();
    if (!this.#open) return not_connected;
    const source = this.#sourceOf(this.#selected);
    if (source === undefined) return refuse("not_found", "operation: found none, expected one to be selected");
    const phases = source.preset?.phases?.map(({ id }) => id) ?? [];
    if (phase !== undefined && !phases.includes(phase)) return unknown("not_found", "phase", phase, phases);
    this.#choice = { ...this.#choice, phase };
    return this.#changed();
  }

  /** Resolves when what runs on the server was read, if it is about to be. */
  async #known(): Promise<void> {
    await this.#reading;
    if (this.#running !== undefined && this.#server === undefined) await this.#next;
  }

  async #changed(): Promise<Result<OperationState>> {
    this.#choices += 1;
    await this.#layOut();
    const state = this.#state();
    return state === undefined ? not_connected : accept(state);
  }

  #handleRunning(running: RunningPreset | undefined): void {
    this.#running = running;
    this.#reader.expect(running !== undefined);
    if (running === undefined) {
      this.#server = undefined;
      this.#stale = true;
    }
    void this.#wake();
  }

  #end(state: "closed" | "lost"): void {
    this.#cancel_retry();
    // An attempt that came to nothing closes no session: what was chosen in one that was lost still counts.
    if (state === "closed" && this.#session !== undefined) this.#choice = no_choice;
    this.#session = undefined;
    this.#selected = "none";
    this.#running = undefined;
    this.#server = undefined;
    this.#reader.clear();
    this.#use = undefined;
    this.#options.files.setServer(undefined);
    this.#layout.clear();
    this.#tell();
  }

  #layOut(): Promise<void> {
    this.#stale = true;
    return this.#wake();
  }

  /** One round after the other, as long as something has changed meanwhile. Resolves when the first that knows of this is over; never rejects. */
  #wake(): Promise<void> {
    this.#next ??= this.#runAfter(this.#round);
    return this.#next;
  }

  async #runAfter(before: Promise<void> | undefined): Promise<void> {
    await before;
    this.#round = this.#next;
    this.#next = undefined;
    const choices = this.#choices;
    try {
      await this.#step();
    } catch (error) {
      const reason = error instanceof Error ? error.message : "unknown fault";
      this.#options.log.warn(`the radio could not be laid out by the operation: ${reason}`);
    }
    this.#round = undefined;
    const is_late = this.#options.clock() - this.#told_ms >= tell_delay_ms;
    // News without end would have it wait for ever.
    if (this.#next !== undefined && is_late && this.#open && choices === this.#choices) this.#tell();
    else this.#tellSoon();
  }

  #isBusy(): boolean {
    return this.#round !== undefined || this.#next !== undefined;
  }

  async #step(): Promise<void> {
    const session = this.#session;
    if (session === undefined) return;
    this.#reading = this.#open ? this.#readServer(session) : undefined;
    try {
      await this.#reading;
    } finally {
      this.#reading = undefined;
    }
    if (this.#session !== session || !this.#stale) return;
    this.#stale = false;
    const { files, timer } = this.#options;
    files.setServer(this.#server?.source);
    this.#selected = this.#renewed(this.#selected);
    const source = this.#sourceOf(this.#selected);
    const before = this.#use;
    const use = source && useOperation(source, this.#choice, this.#server?.phase, before);
    if (!isSameUse(before, use)) this.#layout.forgetHands();
    this.#use = use;
    if (!this.#open) return;
    const choices = this.#choices;
    const retry_ms = await this.#layout.apply(
      use?.plan ?? empty_plan,
      () => this.#session === session && this.#choices === choices,
    );
    if (this.#session !== session) return;
    this.#cancel_retry();
    if (retry_ms !== undefined) this.#cancel_retry = timer(retry_ms, () => void this.#layOut());
  }

  /** What cannot be used is not: what there was goes on. */
  async #readServer(session: object): Promise<void> {
    const read = await this.#reader.read(() => this.#session === session);
    if (read === undefined || this.#session !== session || read.server === this.#server) return;
    this.#server = read.server;
    this.#stale = true;
  }

  #find({ operation_id, place }: IpcMethods["operations.select"]["filled"]): Result<Selection> {
    const selected = this.#selected;
    if (operation_id === undefined) {
      const is_file = typeof selected === "object";
      if (place === "file" && !is_file)
        return refuse("invalid_params", "operation_id: found none, expected that of a file", "/operation_id");
      return accept(is_file && place !== "server" ? selected : "server");
    }
    if (place !== "file" && this.#server?.source.operation_id === operation_id) return accept("server");
    const file = place === "server" ? undefined : this.#options.files.preset(operation_id);
    if (file !== undefined) return accept({ file });
    const known = this.list().filter((entry) => place === undefined || entry.place === place);
    return unknown(
      "not_found",
      "operation_id",
      operation_id,
      known.map((entry) => entry.operation_id),
    );
  }

  #sourceOf(selected: Selection): OperationSource | undefined {
    if (selected === "none") return undefined;
    return selected === "server" ? this.#server?.source : fileSource(selected.file);
  }

  /** A file as it was saved last; one that is gone is used as it was. */
  #renewed(selected: Selection): Selection {
    const file = typeof selected === "object" ? this.#options.files.preset(selected.file.id) : undefined;
    return file === undefined ? selected : { file };
  }

  #state(): OperationState | undefined {
    return this.#use && operationState(this.#use, (channel_id) => this.#layout.stateOf(channel_id));
  }

  /** Of changes that come one upon the other only the last is told, and never one that is half done. */
  #tellSoon(): void {
    this.#cancel_tell ??= this.#options.timer(tell_delay_ms, () => {
      this.#cancel_tell = undefined;
      if (!this.#isBusy() && (this.#open || this.#session === undefined)) this.#tell();
    });
  }

  #tell(): void {
    this.#told_ms = this.#options.clock();
    const state = this.#state();
    if (isDeepStrictEqual(state, this.#told)) return;
    this.#told = state;
    this.#options.broadcast("operationState", state === undefined ? {} : { operation: state });
  }
}

/** What the radio is laid out by; of a file as it was when it was selected. */
type Selection = "none" | "server" | { readonly file: Operation };

/** True if the same is used in the same way, whatever its version says of it. */
function isSameUse(one: OperationUse | undefined, other: OperationUse | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  const same_operation = one.source.operation_id === other.source.operation_id && one.source.place === other.source.place;
  return same_operation && one.role === other.role && one.phase === other.phase && one.seat === other.seat;
}

function unknown(code: "not_found" | "unknown_role", field: string, found: string, known: readonly string[]): Result<never> {
  const meant = nearestName(found, known);
  const more = known.length > names_max ? ` and ${known.length - names_max} more` : "";
  const names = known.length === 0 ? "none: there is none" : `one of ${known.slice(0, names_max).join(", ")}${more}`;
  const expected = meant === undefined ? names : `one there is (was "${meant}" meant?)`;
  return refuse(code, `${field}: found "${found}", expected ${expected}`, `/${field}`);
}

const no_choice: OperationChoice = { role: undefined, seat: undefined, phase: undefined };
const not_connected = refuse("not_connected", "connection: found none that is open, expected one");
/** As often as an eye can follow. */
const tell_delay_ms = 50;
/** Of those that a refusal names; as many as are read at a glance. */
const names_max = 8;
