import { CallSite } from "./call-site.js";
import { type NavigatorLike, patienceMs } from "./loopback-permission.js";
import { PortSearch } from "./port-search.js";
import { quiet } from "./quiet.js";
import { type ConnectOptions, type Talkgroup, talkgroupOver } from "./talkgroup.js";
import { TalkgroupError } from "./talkgroup-error.js";
import { patientTimer, systemTimer } from "./timer.js";
import { trusting_judge } from "./trusting-judge.js";
import type { OpenWebSocket, WebSocketLike } from "./web-socket-wire.js";

/**
 * Connects from a page, or any program that has WebSocket, to the voice agent that runs on this machine (P-46), if the player has enabled
 * pages (`pairing.websocket` in the agent's config.json). The player has up to 60 s to say whether this page's Origin may do what it asks
 * (P-43); give `pairing_tokens` so that they are asked once and not at every visit.
 *
 * A page from `https:` may connect to this machine in browsers that follow the secure contexts standard; Chromium first asks the player
 * whether it may, and this call waits for the answer, up to 60 s. Here the agent's answers are not checked against the schemas, which are
 * twice as large as all of this.
 *
 * @throws {TalkgroupError} `agent_unreachable` if none is running or pages are not enabled, `scope_denied` if the player allows none of
 * `scopes`, `rate_limited` if the player has just refused, or is being asked too often, `limit_reached` if 32 programs are connected,
 * `invalid_params`, `unsupported_version`, `not_ready` while the agent ends, `agent_closed`, `timeout`, `aborted`; `unsupported` if there
 * is no WebSocket.
 * @since 0.1.0
 */
export function connect(options: WebConnectOptions = {}): Promise<Talkgroup> {
  const { ports = web_socket_ports } = options;
  const search = new PortSearch(ports, systemTimer, () =>
    patienceMs((globalThis as { readonly navigator?: NavigatorLike }).navigator),
  );
  const dial = async (signal: AbortSignal | undefined) => search.dial(options.openWebSocket ?? nativeWebSocket(), signal);
  const redial = options.reconnect === false ? undefined : { dial, cap_ms: retry_ms_max };
  const surroundings = {
    judge: trusting_judge,
    timer: systemTimer,
    patient_timer: patientTimer,
    wall_ms: Date.now,
    chance: () => Math.random(),
    redial,
  };
  const connected = dial(options.signal).then((wire) => talkgroupOver(wire, options, surroundings));
  return quiet(new CallSite(connect).watch(connected));
}

/**
 * How to find the agent, and how the page introduces itself to it.
 *
 * @since 0.1.0
 */
export interface WebConnectOptions extends ConnectOptions {
  /** The ports to try, in this order. Default 17460 … 17469. */
  readonly ports?: readonly number[] | undefined;
  /**
   * Opens a WebSocket, for programs that are not browsers: they must send an Origin of their own, such as `app://tanks`. Default: the
   * global `WebSocket`.
   */
  readonly openWebSocket?: OpenWebSocket | undefined;
  /** False: if the agent goes away, the connection is over. Default true: the SDK looks for it again, see Talkgroup. */
  readonly reconnect?: boolean | undefined;
}

function nativeWebSocket(): OpenWebSocket {
  const { WebSocket } = globalThis as { readonly WebSocket?: new (url: string, protocol: string) => WebSocketLike };
  if (WebSocket === undefined)
    throw new TalkgroupError("unsupported", "connect: found no WebSocket here, expected one or openWebSocket");
  return (url, protocol) => new WebSocket(url, protocol);
}

/** The ten ports of P-46, best first. */
const web_socket_ports: readonly number[] = Array.from({ length: 10 }, (_, number) => 17_460 + number);
/** Browsers slow down pages that fail to connect often. */
const retry_ms_max = 15_000;
