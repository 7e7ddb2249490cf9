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
 * @throws {TalkgroupError} `agent_unreachable` if none is running, `scope_denied` if the player allows none of `scopes`, `rate_limited` if
 * the player has just refused, or is being asked too often, `limit_reached` if 32 programs are connected, `invalid_params`,
 * `unsupported_version`, `not_ready` while the agent ends, `agent_closed`, `timeout`, `aborted`.
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
 * How to find the agent, and how the program introduces itself to it.
 *
 * @since 0.1.0
 */
export interface LocalConnectOptions extends ConnectOptions {
  /** The agent's socket, instead of the first that is found. */
  readonly socket_path?: string | undefined;
  /** False: if the agent goes away, the connection is over. Default true: the SDK looks for it again, see Talkgroup. */
  readonly reconnect?: boolean | undefined;
}

/**
 * Connects over a transport that is already open. If the transport closes, the connection is over; if the agent refuses, the transport is
 * closed.
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
  wall_ms: Date.now,
  chance: () => Math.random(),
};
/** A look at a few sockets of this machine costs nothing, and a player who starts the agent wants to talk. */
const retry_ms_max = 5_000;
