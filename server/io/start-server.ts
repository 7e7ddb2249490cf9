import { randomBytes, randomInt } from "node:crypto";
import { lookup } from "node:dns/promises";
import { session_number_max, unreachable } from "@talkgroup/schemas";
import { ControlCore } from "../core/control-core.js";
import { default_limits, type ServerLimits } from "../core/limits.js";
import type { ControlOut } from "../core/outbox.js";
import { loadCertificate } from "./certificate.js";
import { ControlServer, control_path } from "./control-server.js";
import { joinCodeMatcher, randomJoinCode } from "./join-code.js";
import { openLog, type ServerLog } from "./log.js";
import { operationOf } from "./operation-file.js";
import { RunLoop } from "./run-loop.js";
import { reasonOf, ServerError } from "./server-error.js";
import { VoiceLink } from "./voice-link.js";
import type { VoiceWorkerCounts } from "./voice-message.js";

export interface ServerOptions {
  /** The operation preset: the parsed JSON, still to be judged. */
  readonly operation: unknown;
  /**
   * Address or name to listen on, control and voice. "::" is every address, IPv4 too where the system can. Default "127.0.0.1".
   */
  readonly host?: string;
  /** TCP port, 0 … 65 535. 0: any free one. Default 0. */
  readonly control_port?: number;
  /** UDP port, 0 … 65 535. 0: any free one. Default 0. */
  readonly voice_port?: number;
  /** UDP port that players are told, where a router maps it. Default: the one that is bound. */
  readonly advertise_voice_port?: number;
  /** Where the certificate is kept. Default: nowhere, a new one at each start. */
  readonly data_directory?: string;
  /** What players must know to get in, 1 … 64 characters. Default: drawn by chance. */
  readonly join_code?: string;
  /** Default: silent. */
  readonly log?: ServerLog;
  readonly limits?: ServerLimits;
}

export interface RunningServer {
  /** `wss://…/control`, for a player on this machine. */
  readonly url: string;
  /** SHA-256 of the certificate in DER form, 64 hex digits. */
  readonly certificate_sha256: string;
  readonly join_code: string;
  readonly control_port: number;
  /** The UDP port that is bound here. */
  readonly voice_port: number;
  /** The UDP port that players are told. */
  readonly advertised_voice_port: number;
  /** What the voice worker did so far. */
  counts(): Promise<VoiceWorkerCounts>;
  /** Stops within a second. Resolves when every socket and thread is gone; may be called again. */
  close(): Promise<void>;
  /** Resolves when the server has stopped: with the reason if it stopped by itself. */
  readonly closed: Promise<ServerError | undefined>;
}

/** Starts a server in this process. Throws `ServerError`; nothing is left open then. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const operation = operationOf(options.operation, "operation");
  const limits = options.limits ?? default_limits;
  const log = options.log ?? openLog("silent");
  const join_code = options.join_code ?? randomJoinCode();
  const certificate = await loadCertificate(options.data_directory);
  const { address, family } = await resolved(options.host ?? "127.0.0.1");

  const shell = new Shell(log);
  const voice = await VoiceLink.start({
    address,
    family,
    port: options.voice_port ?? 0,
    limits,
    onTunnel: (packet, session_ids) => shell.tunnel(packet, session_ids),
    onFailed: (error) => shell.fail(error),
  });
  const advertised_voice_port = options.advertise_voice_port ?? voice.port;
  const core = new ControlCore({
    operation,
    voice_port: advertised_voice_port,
    joinCodeMatches: joinCodeMatcher(join_code),
    newSecret: () => randomBytes(32).toString("base64url"),
    session_number_first: randomInt(session_number_max + 1),
    limits,
  });
  const loop = new RunLoop(core, (out) => shell.act(out), log);
  const control = await ControlServer.listen({
    address,
    port: options.control_port ?? 0,
    certificate,
    limits,
    now: loop.now,
    handlers: {
      connected: (id) => loop.handle(id, (to, now_ms) => to.handleConnected(id, now_ms)),
      message: (id, text) => loop.handle(id, (to, now_ms) => to.handleMessage(id, text, now_ms)),
      alive: (id) => loop.handle(id, (to, now_ms) => to.handleAlive(id, now_ms)),
      closed: (id) => loop.handle(id, (to, now_ms) => to.handleClosed(id, now_ms)),
      slow: (connection_id) => log.debug({ connection_id }, "cut off: it does not read"),
      tunnelled: (id, packet) => {
        const session_id = core.sessionIdOf(id);
        if (session_id !== undefined) voice.handleTunnelled(session_id, packet);
      },
    },
  }).catch(async (thrown: unknown) => {
    await voice.close();
    throw thrown;
  });
  shell.begin({ core, loop, control, voice });
  log.info({ control_port: control.port, voice_port: voice.port, advertised_voice_port }, "listening");
  return {
    url: `wss://${hostOf(address)}:${control.port}${control_path}`,
    certificate_sha256: certificate.sha256,
    join_code,
    control_port: control.port,
    voice_port: voice.port,
    advertised_voice_port,
    counts: () => voice.counts(),
    close: () => shell.close(),
    closed: shell.closed,
  };
}

interface ShellParts {
  readonly core: ControlCore;
  readonly loop: RunLoop;
  readonly control: ControlServer;
  readonly voice: VoiceLink;
}

/** Does what the core asks for, and takes all parts down together. */
class Shell {
  readonly closed: Promise<ServerError | undefined>;
  readonly #log: ServerLog;
  #resolveClosed: (error: ServerError | undefined) => void = () => {};
  #parts: ShellParts | undefined;
  #failed: ServerError | undefined;
  #closing: Promise<void> | undefined;

  constructor(log: ServerLog) {
    this.#log = log;
    this.closed = new Promise((resolve) => {
      this.#resolveClosed = resolve;
    });
  }

  /** All parts are up. One may have failed while the next was starting. */
  begin(parts: ShellParts): void {
    this.#parts = parts;
    if (this.#failed !== undefined) this.fail(this.#failed);
  }

  act(out: ControlOut): void {
    if (this.#parts === undefined) return;
    const { control, voice } = this.#parts;
    switch (out.kind) {
      case "routes":
        voice.applyRoutes(out.update);
        break;
      case "send":
        control.send(out.connection_id, out.text);
        break;
      case "ping":
        control.ping(out.connection_id);
        break;
      case "close":
        this.#log.debug({ connection_id: out.connection_id, reason: out.reason }, "closed a connection");
        control.close(out.connection_id, out.code, out.reason);
        break;
      default:
        unreachable(out);
    }
  }

  tunnel(packet: Uint8Array, session_ids: readonly number[]): void {
    if (this.#parts === undefined) return;
    const { core, control } = this.#parts;
    for (const session_id of session_ids) {
      const connection_id = core.connectionIdOf(session_id);
      if (connection_id !== undefined) control.sendPacket(connection_id, packet);
    }
  }

  fail(error: ServerError): void {
    this.#failed = error;
    if (this.#parts === undefined) return;
    this.#log.error({ code: error.code, reason: error.message }, "stopped: it cannot go on");
    void this.close();
  }

  close(): Promise<void> {
    this.#closing ??= this.#stop();
    return this.#closing;
  }

  async #stop(): Promise<void> {
    this.#parts?.loop.stop();
    await Promise.all([this.#parts?.control.stop(), this.#parts?.voice.close()]);
    this.#log.info("closed");
    this.#resolveClosed(this.#failed);
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

/** Where a player on this machine reaches an address that was listened on. */
function hostOf(address: string): string {
  if (address === "0.0.0.0") return "127.0.0.1";
  if (address === "::") return "[::1]";
  return address.includes(":") ? `[${address}]` : address;
}
