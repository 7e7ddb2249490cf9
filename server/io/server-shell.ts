import { randomBytes, webcrypto } from "node:crypto";
import { lookup } from "node:dns/promises";
import type { RequestListener } from "node:http";
import { type Result, refuse, refuseFor, unreachable } from "@talkgroup/schemas";
import { ControlCore } from "../core/control-core.js";
import type { ServerLimits } from "../core/limits.js";
import type { SessionView } from "../core/live-view.js";
import type { Moderation } from "../core/moderation.js";
import type { OrganisationTable } from "../core/organisation-table.js";
import type { ControlOut } from "../core/outbox.js";
import type { Bitrates } from "../core/reception.js";
import { scatteredNumbers } from "../core/session-ids.js";
import { addressKey } from "./accounts/address-key.js";
import type { Admission } from "./admission.js";
import type { Live } from "./api/live.js";
import { bufferShortage } from "./buffer-shortage.js";
import { type Certificate, fingerprintText } from "./certificate.js";
import { ControlServer, type ControlServerCounts } from "./control-server.js";

import type { ServerLog } from "./log.js";
import { RunLoop } from "./run-loop.js";
import { reasonOf, ServerError } from "./server-error.js";
import { StoreError } from "./store/store-error.js";
import type { FanoutOptions } from "./udp-fanout.js";
import { mustHaveRoom, VoiceWorkers } from "./voice-workers.js";

export interface ServerShellOptions {
  /** Address or name to listen on, control and voice. "::" is every address, IPv4 too where the system can. */
  readonly host: string;
  /** UDP port of the first voice worker, 0 … 65 535; the others have those after it. 0: each any free one. */
  readonly voice_port: number;
  /** UDP port that players are told of the first voice worker; of the others those after it. Default: those that are bound. */
  readonly advertise_voice_port?: number | undefined;
  /** Voice threads, 1 … 16. Default 1. */
  readonly voice_workers?: number | undefined;
  /** How copies leave. Default "auto": the fastest that this machine has. */
  readonly voice_way?: FanoutOptions["way"] | undefined;
  readonly limits: ServerLimits;
  readonly log: ServerLog;
  readonly admission: Admission;
  /** What players are told of bit rates. Default: nothing. */
  readonly bitrates?: Bitrates;
  /** What players are told when the server goes down. */
  readonly reconnect?: Reconnect;
  /** Called as soon as the server begins to stop, whatever made it. What it returns is waited for. */
  readonly onClosing?: () => Promise<void>;
}

/** When to come back, and where to if not here. */
export interface Reconnect {
  readonly after_ms: number;
  readonly url?: string | undefined;
}

/**
 * The live half of a server: the control core with its run loop, the voice workers, and the port of the control connections. It knows
 * organisations only as the tables it is given, and asks its `Admission` who may come in.
 */
export class ServerShell implements Live {
  readonly log: ServerLog;
  /** Numeric. */
  readonly address: string;
  readonly voice: VoiceWorkers;
  /** UDP ports that players are told, one for each voice worker. */
  readonly advertised_voice_ports: readonly [number, ...number[]];
  /** Resolves when everything has stopped: with the reason if it stopped by itself. */
  readonly closed: Promise<ServerError | undefined>;
  readonly #options: ServerShellOptions;
  readonly #core: ControlCore;
  readonly #loop: RunLoop;
  /** Whose connection it is, for limits and bans at hello. */
  readonly #addresses = new Map<number, string>();
  #control: ControlServer | undefined;
  #resolveClosed: (error: ServerError | undefined) => void = () => {};
  #failed: ServerError | undefined;
  #closing: Promise<void> | undefined;

  /** Starts the voice workers. Throws `ServerError`; nothing is left open then. No player is heard before `listen`. */
  static async open(options: ServerShellOptions): Promise<ServerShell> {
    const { limits, voice_port: port, voice_workers: workers = 1, voice_way: way = "auto" } = options;
    mustHaveRoom(options.advertise_voice_port ?? 0, workers);
    const { address, family } = await resolved(options.host);
    const late: { shell?: ServerShell; failed?: ServerError } = {};
    const voice = await VoiceWorkers.start({
      address,
      family,
      port,
      workers,
      way,
      limits,
      onTunnel: (packet, session_ids) => late.shell?.handleTunnel(packet, session_ids),
      onTalking: (session_id, target_id, talking) => late.shell?.handleTalking(session_id, target_id, talking),
      onFailed: (error) => {
        late.failed = error;
        late.shell?.fail(error);
      },
    });
    const shell = new ServerShell(options, address, voice);
    late.shell = shell;
    // It may have failed in the very turn in which it was ready.
    if (late.failed !== undefined) shell.fail(late.failed);
    return shell;
  }

  private constructor(options: ServerShellOptions, address: string, voice: VoiceWorkers) {
    const { advertise_voice_port, limits, log } = options;
    this.#options = options;
    this.address = address;
    this.log = log;
    this.voice = voice;
    log.info({ rank: voice.rank, workers: voice.ports.length }, "voice threads started");
    const shortage = bufferShortage(voice.buffers, limits.voice_socket_buffer_bytes);
    if (shortage !== undefined) log.warn(shortage);
    const [first, ...others] = voice.ports;
    this.advertised_voice_ports =
      advertise_voice_port === undefined
        ? [first, ...others]
        : [advertise_voice_port, ...others.map((_, index) => advertise_voice_port + index + 1)];
    this.closed = new Promise((resolve) => {
      this.#resolveClosed = resolve;
    });
    this.#core = new ControlCore({
      voice_port: this.advertised_voice_ports[0],
      other_voice_ports: this.advertised_voice_ports.slice(1),
      newSecret: () => randomBytes(32).toString("base64url"),
      sessionNumber: scatteredNumbers(webcrypto.getRandomValues(new Uint32Array(4))),
      limits,
      ...(options.bitrates === undefined ? {} : { bitrates: options.bitrates }),
    });
    this.#loop = new RunLoop(this.#core, (out) => this.#act(out), log);
  }

  /** A new organisation, or a new table of one that is known; in force when it returns. */
  handleTable(table: OrganisationTable): void {
    this.#loop.handle((core, now_ms) => core.handleOrganisation(table, now_ms));
  }

  handleTableRemoved(organisation_id: string): void {
    this.#loop.handle((core, now_ms) => core.handleOrganisationRemoved(organisation_id, now_ms));
  }

  /**
   * Opens the control port, where `onRequest` answers what is not a control connection. Resolves with the port. Throws `ServerError`.
   */
  async listen(port: number, certificate: Certificate, onRequest?: RequestListener): Promise<number> {
    const { limits } = this.#options;
    const loop = this.#loop;
    const control = await ControlServer.listen({
      address: this.address,
      port,
      certificate,
      limits,
      now: loop.now,
      ...(onRequest === undefined ? {} : { onRequest }),
      handlers: {
        connected: (id, address) => {
          this.#addresses.set(id, address);
          loop.handleConnection(id, (core, now_ms) => core.handleConnected(id, now_ms, address, addressKey(address)));
        },
        message: (id, text) => loop.handleConnection(id, (core, now_ms) => core.handleMessage(id, text, now_ms)),
        alive: (id) => loop.handleConnection(id, (core, now_ms) => core.handleAlive(id, now_ms)),
        closed: (id, clean) => {
          this.#addresses.delete(id);
          loop.handleConnection(id, (core, now_ms) => core.handleClosed(id, clean, now_ms));
        },
        slow: (connection_id) => this.log.debug({ connection_id }, "cut off: it does not read"),
        tunnelled: (id, packet) => {
          const session_id = this.#core.sessionIdOf(id);
          if (session_id !== undefined) this.voice.handleTunnelled(session_id, packet);
        },
      },
    });
    if (this.#closing !== undefined) {
      // It began to stop while the port was being bound, and knew of none to close.
      await control.stop();
      throw this.#failed ?? new ServerError("control_port_unavailable", "the server is stopping");
    }
    this.#control = control;
    return control.port;
  }

  /** Who connects from now on is shown this certificate. */
  useCertificate(certificate: Certificate): void {
    if (this.#control?.useCertificate(certificate) === true) {
      this.log.info({ fingerprint: fingerprintText(certificate) }, "certificate renewed");
    } else this.log.info("the certificate is the same as before");
  }

  sessionsIn(organisation_id: string): readonly SessionView[] {
    return this.#core.sessionsIn(organisation_id);
  }

  moderate(organisation_id: string, command: Moderation): Result<undefined> {
    let done: Result<undefined> = refuse("internal", "message: it could not be done");
    this.#loop.handle((core, now_ms) => {
      done = core.moderate(organisation_id, command, now_ms);
    });
    return done;
  }

  addressOf(organisation_id: string, session_id: number): string | undefined {
    return this.#core.peerOf(organisation_id, session_id);
  }

  /** How often each limit of the control plane said no, by its name. */
  get limit_counts(): ReadonlyMap<string, number> {
    return this.#core.limit_counts;
  }

  /** Undefined before `listen`. */
  get control_counts(): ControlServerCounts | undefined {
    return this.#control?.counts;
  }

  /** Sessions open now, absent ones included. */
  get sessions(): number {
    return this.#core.sessions;
  }

  handleTunnel(packet: Uint8Array, session_ids: readonly number[]): void {
    for (const session_id of session_ids) {
      const connection_id = this.#core.connectionIdOf(session_id);
      if (connection_id !== undefined) this.#control?.sendPacket(connection_id, packet);
    }
  }

  handleTalking(session_id: number, target_id: number, talking: boolean): void {
    this.#loop.handle((core, now_ms) => core.handleTalking(session_id, target_id, talking, now_ms));
  }

  /** Stops because it cannot go on. */
  fail(error: ServerError): void {
    this.#failed ??= error;
    this.log.error({ code: error.code, reason: error.message }, "stopped: it cannot go on");
    void this.close();
  }

  /** Tells every player where to come back to, and stops. May be called again. */
  close(): Promise<void> {
    this.#closing ??= this.#stop();
    return this.#closing;
  }

  async #stop(): Promise<void> {
    const { reconnect = default_reconnect, onClosing } = this.#options;
    this.#loop.handle((core, now_ms) => core.handleShutdown(now_ms, reconnect.after_ms, reconnect.url));
    this.#loop.stop();
    await Promise.all([this.#control?.stop(), this.voice.close()]);
    await onClosing?.();
    this.log.info("closed");
    this.#resolveClosed(this.#failed);
  }

  #act(out: ControlOut): void {
    switch (out.kind) {
      case "routes":
        this.voice.applyRoutes(out.update);
        break;
      case "send":
        this.#control?.send(out.connection_id, out.text);
        break;
      case "ping":
        this.#control?.ping(out.connection_id);
        break;
      case "close":
        this.log.debug({ connection_id: out.connection_id, reason: out.reason }, "closed a connection");
        this.#control?.close(out.connection_id, out.code, out.reason);
        break;
      case "ask":
        void this.#answer(out);
        break;
      default:
        unreachable(out);
    }
  }

  async #answer({ question_id, connection_id, question }: Extract<ControlOut, { readonly kind: "ask" }>): Promise<void> {
    const { admission } = this.#options;
    // A connection that is gone by now has no address, and nobody waits for its answer.
    const address = this.#addresses.get(connection_id) ?? "";
    if (question.kind === "admit") {
      const verdict = await this.#judged(() => admission.admit(question.params, address));
      this.#loop.handleConnection(connection_id, (core, now_ms) => core.handleAdmitted(question_id, verdict, now_ms));
    } else {
      const { password_hash, password } = question;
      const verdict = await this.#judged(() => admission.checkPassword(password_hash, password, address));
      this.#loop.handleConnection(connection_id, (core, now_ms) => core.handlePasswordChecked(question_id, verdict, now_ms));
    }
  }

  /** Whatever happens, the one who asked gets an answer. */
  async #judged<T>(judge: () => Promise<Result<T>>): Promise<Result<T>> {
    try {
      return await judge();
    } catch (thrown) {
      if (thrown instanceof StoreError)
        return refuseFor(store_retry_ms, "store_unavailable", "message: the server's store cannot be reached, try again later");
      this.log.error({ reason: reasonOf(thrown) }, "bug: a player could not be judged; it was refused");
      return refuse("internal", "message: the server could not judge this");
    }
  }
}

async function resolved(host: string): Promise<{ address: string; family: 4 | 6 }> {
  try {
    const { address, family } = await lookup(host);
    return { address, family: family === 6 ? 6 : 4 };
  } catch (thrown) {
    throw new ServerError("host_unknown", `host ${host}: ${reasonOf(thrown)}`, { cause: thrown });
  }
}

/** Long enough for a restart. */
const default_reconnect: Reconnect = { after_ms: 2_000 };
const store_retry_ms = 2_000;
