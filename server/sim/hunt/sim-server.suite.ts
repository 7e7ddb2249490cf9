import { accept, type Result, refuse, type SessionHelloParams } from "@talkgroup/schemas";
import type { Random, VirtualClock } from "@talkgroup/testing";
import { ControlCore } from "../../core/control-core.js";
import type { Identity } from "../../core/identity.js";
import type { ServerLimits } from "../../core/limits.js";
import type { Moderation } from "../../core/moderation.js";
import type { ControlOut } from "../../core/outbox.js";
import { scatteredNumbers } from "../../core/session-ids.js";
import type { HopTagger } from "../../core/voice-router.js";
import type { VoicePath } from "../../core/voice-session.js";
import type { ControlLine, LineItem } from "./control-line.suite.js";
import type { Faults } from "./faults.suite.js";
import { role_ids, type SimOperation, tableOf } from "./sim-operation.suite.js";
import { SimVoice, type VoiceWatch, voicePort } from "./sim-voice.suite.js";

/** Who watches a server: is told of everything at its doors, in order. */
export interface ServerWatch extends VoiceWatch {
  handleMessage(connection_id: number, text: string): void;
  /** A sign of life below messages. */
  handleAlive(connection_id: number): void;
  handleClosed(connection_id: number, clean: boolean): void;
  /** A thing that happened to it is over; what it says of it has gone nowhere yet. */
  handleTurn(outs: readonly ControlOut[]): void;
  handleModerated(command: Moderation): void;
  handleTimeout(): void;
  /** A limit said no. */
  handleLimit(limit: string): void;
}

export interface SimServerOptions {
  readonly clock: VirtualClock;
  readonly random: Random;
  readonly limits: ServerLimits;
  /** How many voice workers it has. */
  readonly workers: number;
  readonly faults: Faults;
  readonly tagger: HopTagger<Uint8Array>;
  readonly watch: ServerWatch;
  /** Bytes leave for an address and port. */
  readonly sendDatagram: (port: number, bytes: Uint8Array) => void;
}

/** The real cores of a server with the simplest shell around them: control connections in, datagrams in and out, timers. It can be started again. */
export class SimServer {
  core: ControlCore;
  voice: SimVoice;
  running = true;
  readonly #options: SimServerOptions;
  /** With what is wrong with them. */
  readonly #limits: ServerLimits;
  readonly #lines = new Map<number, ControlLine>();
  #operation: SimOperation;
  #starts = 0;
  #cancel_timer: () => void = () => {};

  constructor(options: SimServerOptions, operation: SimOperation) {
    this.#options = options;
    this.#operation = operation;
    this.#limits = { ...options.limits, ...options.faults.limits };
    [this.core, this.voice] = this.#cores();
  }

  /** The most that waits on one control connection. */
  get backlog_bytes(): number {
    return Math.max(0, ...[...this.#lines.values()].map(({ down }) => down.backlog_bytes));
  }

  /** The most voice that does. */
  get voice_backlog_bytes(): number {
    return Math.max(0, ...[...this.#lines.values()].map(({ down }) => down.voice_backlog_bytes));
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
    } else if (item.kind === "close" || item.kind === "reset") this.#lose(connection_id, item.kind === "close");
    else if (item.kind !== "ping") {
      this.#options.watch.handleAlive(connection_id);
      this.core.handleAlive(connection_id, this.#now_ms);
      const session_id = this.core.sessionIdOf(connection_id);
      if (item.kind === "binary" && session_id !== undefined) this.voice.handleTunnelled(session_id, item.bytes);
    }
    this.#drain();
  }

  /** A datagram comes to one of its ports. */
  receiveDatagram(bytes: Uint8Array, address: string, port: number, to_port: number): void {
    if (this.running) this.voice.receive(bytes, address, port, to_port);
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
    this.tellLimits();
    this.running = false;
    this.#cancel_timer();
    this.voice.stop();
    for (const line of this.#lines.values()) line.down.push({ kind: "reset" });
    this.#lines.clear();
  }

  /** Another process of the same server. */
  start(): void {
    if (this.running) return;
    this.running = true;
    [this.core, this.voice] = this.#cores();
    this.#drain();
  }

  /** Tells which limits of the control side have said no in this run. */
  tellLimits(): void {
    for (const limit of this.core.limit_counts.keys()) this.#options.watch.handleLimit(limit);
  }

  get #now_ms(): number {
    return this.#options.clock.now_ms;
  }

  #cores(): [ControlCore, SimVoice] {
    const { random, faults, workers } = this.#options;
    const limits = this.#limits;
    this.#starts += 1;
    const chance = random.fork(`secrets of start ${this.#starts}`);
    const [voice_port = 0, ...other_voice_ports] = Array.from({ length: workers }, (_, worker) => voicePort(worker));
    const core = new ControlCore({
      voice_port,
      other_voice_ports,
      newSecret: () => newSecret(chance),
      sessionNumber: scatteredNumbers(Uint32Array.from({ length: 4 }, () => chance.uint32())),
      limits,
    });
    faults.core?.(core);
    core.handleOrganisation(tableOf(this.#operation), this.#now_ms);
    const voice = new SimVoice({
      ...this.#options,
      limits,
      newSecret: () => newSecret(chance),
      send: (path, bytes) => this.#send(path, bytes),
      onTalking: (changes) => {
        for (const { session_id, target_id, talking } of changes) {
          if (faults.talking?.(session_id, target_id, talking) === false) continue;
          core.handleTalking(session_id, target_id, talking, this.#now_ms);
        }
        this.#drain();
      },
    });
    return [core, voice];
  }

  #lose(connection_id: number, clean: boolean): void {
    this.#lines.delete(connection_id);
    this.#options.watch.handleClosed(connection_id, clean);
    this.core.handleClosed(connection_id, clean, this.#now_ms);
  }

  #send(path: Readonly<VoicePath>, bytes: Uint8Array): void {
    if (path.kind === "udp") this.#options.sendDatagram(path.port, bytes);
    if (path.kind !== "tunnel") return;
    const line = this.#lines.get(this.core.connectionIdOf(path.session_id) ?? 0);
    if (line === undefined) return;
    if (line.down.backlog_bytes > this.#limits.tunnel_backlog_bytes_max) {
      this.#options.watch.handleLimit("tunnel_backlog_bytes_max");
      return;
    }
    line.down.push({ kind: "binary", bytes: bytes.slice() });
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
      if (out.kind === "routes") this.voice.applyRoutes(this.#options.faults.update?.(out.update) ?? out.update);
      else if (out.kind === "ask") this.#answer(out);
      else outs.push(out);
    }
    return outs;
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
      if (line.down.backlog_bytes > this.#limits.control_backlog_bytes_max) this.#cutOff(line);
    }
  }

  /** Who does not read. */
  #cutOff({ connection_id, down }: ControlLine): void {
    this.#options.watch.handleLimit("control_backlog_bytes_max");
    down.clear();
    down.push({ kind: "reset" });
    this.#options.clock.schedule(this.#now_ms, () => {
      if (!this.#lines.has(connection_id) || !this.running) return;
      this.#lose(connection_id, false);
      this.#drain();
    });
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
