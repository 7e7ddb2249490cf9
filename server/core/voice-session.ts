import { ReplayWindow } from "@talkgroup/schemas";
import type { ServerLimits } from "./limits.js";
import type { ListenerList } from "./listener-list.js";
import { TokenBucket } from "./token-bucket.js";

/**
 * How datagrams came, and so how they go back: over UDP from an address, or as binary messages on a session's control connection
 * (the tunnel, P-26). One object is reused for every datagram that comes in, so it is never kept, only copied from.
 */
export interface VoicePath {
  /** "relay": from another voice worker, whose the session is; never where a session is sent to. */
  kind: "none" | "udp" | "tunnel" | "relay";
  /** UDP and relay: the numeric address. Otherwise "". */
  address: string;
  /** UDP and relay: the port. Otherwise 0. */
  port: number;
  /** Tunnel: whose control connection it is. Otherwise 0. */
  session_id: number;
}

/** What the voice worker keeps of one session. */
export class VoiceSession<Key> {
  readonly session_id: number;
  readonly hop_key: Key;
  /** The voice worker whose it is: it sends there, and is sent to from there. `here`: this one. */
  readonly home: number;
  readonly replay: ReplayWindow = new ReplayWindow();
  readonly packets: TokenBucket;
  readonly bytes: TokenBucket;
  /** Who hears each target, by target id. */
  readonly targets: Map<number, ListenerList<Key>> = new Map();
  /** The lists it is on, and where on each: the lists' own. */
  readonly places: Map<ListenerList<Key>, number> = new Map();
  /** Where to send to: "none" until it is proven that it hears there. */
  readonly path: VoicePath = noPath();
  #counter_newest = -1;

  constructor(session_id: number, hop_key: Key, limits: ServerLimits, now_ms: number, home: number = here) {
    this.session_id = session_id;
    this.hop_key = hop_key;
    this.home = home;
    this.packets = new TokenBucket(limits.voice_packets_per_s, limits.voice_packets_burst, now_ms);
    this.bytes = new TokenBucket(limits.voice_bytes_per_s, limits.voice_bytes_burst, now_ms);
  }

  /**
   * Sends to `source`, which is proven, from now on, if `counter` is the newest that was (P-25): a datagram that was overtaken must not pull
   * the path back. True if the path has changed.
   */
  bind(source: Readonly<VoicePath>, counter: number): boolean {
    if (counter <= this.#counter_newest) return false;
    this.#counter_newest = counter;
    if (this.isBoundTo(source)) return false;
    const path = this.path;
    path.kind = source.kind;
    path.address = source.address;
    path.port = source.port;
    path.session_id = source.session_id;
    return true;
  }

  /** Whether `source` is where it is sent to. */
  isBoundTo(source: Readonly<VoicePath>): boolean {
    const path = this.path;
    return path.port === source.port && path.address === source.address && path.kind === source.kind;
  }
}

/** No worker's number: a session of this worker's own. */
export const here: number = -1;

export function noPath(): VoicePath {
  return { kind: "none", address: "", port: 0, session_id: 0 };
}
