import { CallSite } from "./call-site.js";
import { FrameWire } from "./frame-wire.js";
import { openLocalSocket } from "./local-socket.js";
import { quiet } from "./quiet.js";
import { schema_judge } from "./schema-judge.js";
import { type ConnectOptions, type Talkgroup, talkgroupOver } from "./talkgroup.js";
import { patientTimer, systemTimer, type Timer } from "./timer.js";
import type { Transport } from "./transport.js";

/**
 * Connects to the voice agent that runs on this machine. A program in a sandbox may have to wait for the player's consent, up to 60 s
 * (P-43).
 *
 * @throws {TalkgroupError} `agent_unreachable` if none runs, `scope_denied` if the player allows none of `scopes`, `rate_limited` if the
 * player has just said so, `limit_reached` if 32 programs are connected, `invalid_params`, `unsupported_version`, `not_ready` while the
 * agent ends, `agent_closed`, `timeout`, `aborted`.
 * @since 0.1.0
 */
export function connect(options: LocalConnectOptions = {}): Promise<Talkgroup> {
  const dial = async (signal: AbortSignal | undefined) => {
    const { socket_path } = options;
    const { env: environment, platform } = process;
    return new FrameWire(await openLocalSocket({ socket_path, signal, environment, platform }));
  };
  const redial = options.reconnect === false ? undefined : { dial, cap_ms: retry_ms_max };
  const connected = dial(options.signal).then((wire) => talkgroupOver(wire, options, { ...surroundings, redial }));
  return quiet(new CallSite(connect).watch(connected));
}

/**
 * How the agent is found, and how a program greets it.
 *
 * @since 0.1.0
 */
export interface LocalConnectOptions extends ConnectOptions {
  /** The agent's socket, instead of the first that is found. */
  readonly socket_path?: string | undefined;
  /** False: when the agent goes, the connection is over. Default true: it is looked for again, see Talkgroup. */
  readonly reconnect?: boolean | undefined;
}

/**
 * Connects over a transport that is open already; when it closes, the connection is over, and if the agent refuses it is closed.
 *
 * @param timer For tests on virtual time. Default: the system's.
 * @throws {TalkgroupError} `scope_denied`, `rate_limited`, `limit_reached`, `invalid_params`, `unsupported_version`, `not_ready`,
 * `agent_closed`, `timeout`, `aborted`.
 * @since 0.1.0
 */
export function connectOver(transport: Transport, options: ConnectOptions = {}, timer: Timer = systemTimer): Promise<Talkgroup> {
  const connected = talkgroupOver(new FrameWire(transport), options, { ...surroundings, timer, redial: undefined });
  return quiet(new CallSite(connectOver).watch(connected));
}

const surroundings = {
  judge: schema_judge,
  timer: systemTimer,
  patient_timer: patientTimer,
  chance: () => Math.random(),
};
/** A look at a few sockets of this machine costs nothing, and a player who starts the agent wants to talk. */
const retry_ms_max = 5_000;
