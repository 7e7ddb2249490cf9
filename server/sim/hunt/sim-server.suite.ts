import { accept, type Result, refuse, type SessionHelloParams } from "@talkgroup/schemas";
import type { Random, VirtualClock } from "@talkgroup/testing";
import { ControlCore } from "../../core/control-core.js";
import type { Identity } from "../../core/identity.js";
import { default_limits, type ServerLimits } from "../../core/limits.js";
import type { Moderation } from "../../core/moderation.js";
import type { ControlOut } from "../../core/outbox.js";
import type { RouteUpdate } from "../../core/route-table.js";
import { scatteredNumbers } from "../../core/session-ids.js";
import { TalkWatch } from "../../core/talk-watch.js";
import { type HopVerifier, VoiceRouter } from "../../core/voice-router.js";
import type { VoicePath, VoiceSession } from "../../core/voice-session.js";
import type { ControlLine, LineItem } from "./control-line.suite.js";
import type { Faults } from "./faults.suite.js";
import { role_ids, type SimOperation, tableOf } from "./sim-operation.suite.js";

/** Who watches a server: is told of everything at its doors, in order. */
export interface ServerWatch {
  handleMessage(connection_id: number, text: string): void;
  handleClosed(connection_id: number, clean: boolean): void;
  /** A thing that happened to it is over; what it says of it has gone nowhere yet. */
  handleTurn(outs: readonly ControlOut[]): void;
  handleModerated(command: Moderation): void;
  handleTimeout(): void;
  handleForward(talker_id: number, packet: Uint8Array, listener_ids: readonly number[]): void;
}

export interface SimServerOptions {
  readonly clock: VirtualClock;
  readonly random: Random;
  readonly faults: Faults;
  readonly verifier: HopVerifier<Uint8Array>;
  readonly watch: ServerWatch;
  /** Bytes leave for an address and port. */
  readonly sendDatagram: (port: number, bytes: Uint8Array) => void;
}

/** The real cores of a server with the simplest shell around them: control connections in, datagrams in and out, timers. It can be started again. */
export class SimServer {
  core: ControlCore;
  router: VoiceRouter<Uint8Array>;
  talks: TalkWatch;
  running = true;
  /** Listener lists that the voice side holds. */
  readonly lists = new Set<number>();
  readonly #options: SimServerOptions;
  readonly #lines = new Map<number, ControlLine>();
  readonly #source: VoicePath = { kind: "udp", address: "", port: 0, session_id: 0 };
  #operation: SimOperation;
  #starts = 0;
  #cancel_timer: () => void = () => {};
  #cancel_talks: () => void = () => {};

  constructor(options: SimServerOptions, operation: SimOperation) {
    this.#options = options;
    this.#operation = operation;
    [this.core, this.router, this.talks] = this.#cores();
  }

  /** The most that waits on one control connection. */
  get backlog_bytes(): number {
    return Math.max(0, ...[...this.#lines.values()].map(({ down }) => down.backlog_bytes));
  }

  /** A control connection is open. */
  accept(line: ControlLine): void {
    this.#lines.set(line.connection_id, line);
    this.core.handleConnected(line.connection_id, this.#now_ms, `peer ${line.connection_id}`);
    this.#drain();
  }

  /** Something comes up a control connection. */
  receive(connection_id: number, item: LineItem): void {
    if (!this.running || !this.#lines.has(connection_id)) return;
    if (item.kind === "text") {
      this.#options.watch.handleMessage(connection_id, item.text);
      this.core.handleMessage(connection_id, item.text, this.#now_ms);
    } else if (item.kind === "binary") {
      this.core.handleAlive(connection_id, this.#now_ms);
      const session_id = this.core.sessionIdOf(connection_id);
      if (session_id !== undefined) this.#receiveVoice(item.bytes, { kind: "tunnel", address: "", port: 0, session_id });
    } else if (item.kind === "pong") this.core.handleAlive(connection_id, this.#now_ms);
    else if (item.kind !== "ping") this.#lose(connection_id, item.kind === "close");
    this.#drain();
  }

  /** A datagram comes. */
  receiveDatagram(bytes: Uint8Array, address: string, port: number): void {
    if (!this.running) return;
    this.#source.address = address;
    this.#source.port = port;
    this.#receiveVoice(bytes, this.#source);
  }

  organise(operation: SimOperation): void {
    this.#operation = operation;
    if (!this.running) return;
    this.core.handleOrganisation(tableOf(operation), this.#now_ms);
    this.#drain();
  }

  /** A moderator does something through the API. True if it was done. */
  moderate(command: Moderation): boolean {
    if (!this.running) return false;
    const done = this.core.moderate("hunt", command, this.#now_ms);
    if (done.ok) this.#options.watch.handleModerated(command);
    this.#drain();
    return done.ok;
  }

  /** Says goodbye if there is time, and is gone with all it knew. */
  stop(clean: boolean): void {
    if (!this.running) return;
    if (clean) this.core.handleShutdown(this.#now_ms, 200);
    if (clean) this.#drain();
    this.running = false;
    this.#cancel_timer();
    this.#cancel_talks();
    for (const line of this.#lines.values()) line.down.push({ kind: "reset" });
    this.#lines.clear();
  }

  /** Another process of the same server. */
  start(): void {
    if (this.running) return;
    this.running = true;
    this.lists.clear();
    [this.core, this.router, this.talks] = this.#cores();
    this.#drain();
  }

  get #now_ms(): number {
    return this.#options.clock.now_ms;
  }

  #cores(): [ControlCore, VoiceRouter<Uint8Array>, TalkWatch] {
    const { random, faults, verifier } = this.#options;
    this.#starts += 1;
    const chance = random.fork(`secrets of start ${this.#starts}`);
    const core = new ControlCore({
      voice_port: 9,
      newSecret: () => newSecret(chance),
      sessionNumber: scatteredNumbers(Uint32Array.from({ length: 4 }, () => chance.uint32())),
      limits: { ...sim_limits, ...faults.limits },
    });
    faults.core?.(core);
    core.handleOrganisation(tableOf(this.#operation), this.#now_ms);
    const router = new VoiceRouter(faults.verifier?.(verifier) ?? verifier, { ...sim_limits, ...faults.limits });
    faults.router?.(router);
    return [core, router, new TalkWatch({ talk_gap_ms: sim_limits.talk_gap_ms, talks_max })];
  }

  #lose(connection_id: number, clean: boolean): void {
    this.#lines.delete(connection_id);
    this.#options.watch.handleClosed(connection_id, clean);
    this.core.handleClosed(connection_id, clean, this.#now_ms);
  }

  #receiveVoice(bytes: Uint8Array, source: VoicePath): void {
    const verdict = this.router.handleDatagram(bytes, bytes.length, source, this.#now_ms);
    const { talker } = this.router;
    if (verdict === "forward" && talker !== undefined) this.#forward(bytes, talker);
    if (verdict !== "pong" || talker === undefined) return;
    const pong = new Uint8Array(pong_bytes);
    this.#send(source, pong.subarray(0, this.router.pongInto(bytes, pong)));
  }

  #forward(bytes: Uint8Array, talker: VoiceSession<Uint8Array>): void {
    const { listeners, forward_bytes, header } = this.router;
    const heard = listeners.filter((listener) => listener !== talker);
    this.#options.watch.handleForward(
      talker.session_id,
      bytes,
      heard.map(({ session_id }) => session_id),
    );
    for (const { path } of heard) this.#send(path, bytes.subarray(0, forward_bytes));
    if (this.talks.handlePacket(talker.session_id, header.target_id, header.last_of_spurt, this.#now_ms)) this.#armTalks();
  }

  #send(path: Readonly<VoicePath>, bytes: Uint8Array): void {
    if (path.kind === "udp") this.#options.sendDatagram(path.port, bytes);
    if (path.kind !== "tunnel") return;
    const line = this.#lines.get(this.core.connectionIdOf(path.session_id) ?? 0);
    if (line === undefined || line.down.backlog_bytes > sim_limits.tunnel_backlog_bytes_max) return;
    line.down.push({ kind: "binary", bytes: bytes.slice() });
  }

  #armTalks(): void {
    this.#cancel_talks();
    const due_ms = this.talks.pollTimeout();
    if (due_ms === undefined || !this.running) return;
    this.#cancel_talks = this.#options.clock.schedule(Math.max(due_ms, this.#now_ms), () => {
      const { faults } = this.#options;
      for (const { session_id, target_id, talking } of this.talks.poll(this.#now_ms)) {
        if (faults.talking?.(session_id, target_id, talking) === false) continue;
        this.core.handleTalking(session_id, target_id, talking, this.#now_ms);
      }
      this.#armTalks();
      this.#drain();
    });
  }

  #drain(): void {
    const said = this.#collect();
    const outs = this.#options.faults.turn?.(said) ?? said;
    this.#options.watch.handleTurn(outs);
    for (const out of outs) this.#act(out);
    this.#cancel_timer();
    const due_ms = this.core.pollTimeout();
    if (due_ms === undefined || !this.running) return;
    this.#cancel_timer = this.#options.clock.schedule(due_ms, () => {
      this.core.handleTimeout(this.#now_ms);
      this.#options.watch.handleTimeout();
      this.#drain();
    });
  }

  /** All that the core wants done; routes are applied and questions answered on the way, as they come before the rest. */
  #collect(): ControlOut[] {
    const outs: ControlOut[] = [];
    for (let out = this.core.poll(); out !== undefined; out = this.core.poll()) {
      if (out.kind === "routes") this.#applyRoutes(out.update);
      else if (out.kind === "ask") this.#answer(out);
      else outs.push(out);
    }
    return outs;
  }

  #applyRoutes(update: RouteUpdate): void {
    const told = this.#options.faults.update?.(update) ?? update;
    // As it comes to a worker: copied.
    this.router.applyRoutes(structuredClone(told), this.#now_ms);
    for (const { list_id } of told.lists_set) this.lists.add(list_id);
    for (const list_id of told.lists_removed) this.lists.delete(list_id);
  }

  #act(out: ControlOut): void {
    const line = "connection_id" in out ? this.#lines.get(out.connection_id) : undefined;
    if (line === undefined) return;
    if (out.kind === "ping") line.down.push({ kind: "ping" });
    else if (out.kind === "close") {
      line.down.push({ kind: "close" });
      this.#lines.delete(line.connection_id);
    } else if (out.kind === "send") {
      line.down.push({ kind: "text", text: out.text });
      // Who does not read is cut off.
      if (line.down.backlog_bytes <= sim_limits.control_backlog_bytes_max) return;
      line.down.clear();
      line.down.push({ kind: "reset" });
      this.#options.clock.schedule(this.#now_ms, () => {
        if (!this.#lines.has(line.connection_id) || !this.running) return;
        this.#lose(line.connection_id, false);
        this.#drain();
      });
    }
  }

  #answer({ question_id, question }: Extract<ControlOut, { readonly kind: "ask" }>): void {
    if (question.kind !== "admit") throw new TypeError("no net of the hunt has a password");
    this.core.handleAdmitted(question_id, identify(question.params), this.#now_ms);
  }
}

/** An account by its name as token, a guest by its role. */
function identify({ token, join_code, name = "", role = "" }: SessionHelloParams): Result<Identity> {
  if (token !== undefined) return accept({ kind: "user", organisation_id: "hunt", user_id: token });
  if (join_code !== "code" || !role_ids.includes(role)) return refuse("wrong_join_code", "join_code: found a wrong one");
  return accept({ kind: "guest", organisation_id: "hunt", name, roles: new Set([role]), shown_role: role });
}

function newSecret(random: Random): string {
  return Array.from({ length: 43 }, (_, at) => (at < 42 ? alphabet[random.integer(64)] : "A")).join("");
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const talks_max = 256;
const pong_bytes = 24;
/** Shorter times and smaller stores than in life, so that they run out within a hunt. */
export const sim_limits: ServerLimits = {
  ...default_limits,
  resume_window_ms: 6_000,
  liveness_interval_ms: 2_000,
  silence_ms_max: 4_000,
  events_kept_max: 200,
  addresses_remembered_max: 32,
  control_backlog_bytes_max: 65_536,
};
