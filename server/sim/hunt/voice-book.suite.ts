import { hop_trailer_bytes, packet_kind, readU32 } from "@talkgroup/schemas";
import type { ServerLimits } from "../../core/limits.js";
import type { VoiceVerdict } from "../../core/voice-router.js";
import { noPath, type VoicePath, type VoiceSession } from "../../core/voice-session.js";

/** A datagram that a voice worker has judged. */
export interface JudgedDatagram {
  readonly worker: number;
  readonly verdict: VoiceVerdict;
  readonly packet: Uint8Array;
  readonly source: Readonly<VoicePath>;
  readonly waited_ms: number;
  /** Whose it is; only where the verdict rests on it. */
  readonly talker: VoiceSession<Uint8Array> | undefined;
}

/**
 * What the voice side owes every session, kept beside it in the plainest way: how much it may send (P-22), where it is sent to (P-25), and
 * that nobody speaks in its name through another's control connection (P-22).
 */
export class VoiceBook {
  readonly #limits: ServerLimits;
  readonly #broken: (text: string) => void;
  readonly #reached: (what: string) => void;
  readonly #accounts = new Map<number, Account>();

  /** `limits` are those that should hold. */
  constructor(limits: ServerLimits, broken: (text: string) => void, reached: (what: string) => void) {
    this.#limits = limits;
    this.#broken = broken;
    this.#reached = reached;
  }

  handleJudged({ verdict, packet, source, talker }: JudgedDatagram, now_ms: number): void {
    this.#reached(`verdict ${verdict}`);
    const admitted = admitted_verdicts.has(verdict);
    if (source.kind === "relay" || !(admitted || verdict === "rate_limited")) return;
    const session_id = readU32(packet, session_offset);
    const account = this.#accountOf(session_id, now_ms);
    if (source.kind === "tunnel" && source.session_id !== session_id) {
      this.#broken(`a datagram of session ${session_id} is taken from the control connection of session ${source.session_id}`);
    }
    this.#refill(account, now_ms);
    if (!admitted) {
      this.#checkLimited(account, session_id, packet.length);
      return;
    }
    account.packets -= 1;
    account.bytes -= packet.length;
    if (account.packets < -rounding || account.bytes < -rounding) {
      this.#broken(`session ${session_id} is let through faster than its rate`);
    }
    const counter = readU32(packet, packet.length - hop_trailer_bytes);
    const is_probe = ((packet[0] ?? 0) & kind_mask) === packet_kind.probe;
    if (source.kind === "tunnel") this.#reached("voice by the tunnel");
    if (is_probe && account.path.kind === "tunnel") this.#reached("a probe while voice takes the tunnel");
    if (!is_probe && counter > account.counter) {
      account.counter = counter;
      account.path = { ...source };
    }
    if (talker !== undefined) this.checkPath(talker);
  }

  /** A session is sent to where its newest datagram came from, and nowhere else. */
  checkPath({ session_id, path }: VoiceSession<Uint8Array>): void {
    const expected = this.#accounts.get(session_id)?.path ?? noPath();
    if (path.kind === expected.kind && path.address === expected.address && path.port === expected.port) return;
    this.#broken(`session ${session_id} is sent to by ${told(path)}, its newest datagram came by ${told(expected)}`);
  }

  /** The server was started anew. */
  restart(): void {
    this.#accounts.clear();
  }

  #checkLimited(account: Account, session_id: number, bytes: number): void {
    const of_packets = account.packets < 1;
    this.#reached(`limit voice_${of_packets ? "packets" : "bytes"}`);
    if (account.packets >= 1 + rounding && account.bytes >= bytes + rounding) {
      this.#broken(`session ${session_id} is within its rate, and was limited`);
    }
    // The packet was counted before its bytes were found too many.
    if (!of_packets) account.packets -= 1;
  }

  #accountOf(session_id: number, now_ms: number): Account {
    const known = this.#accounts.get(session_id);
    if (known !== undefined) return known;
    const { voice_packets_burst: packets, voice_bytes_burst: bytes } = this.#limits;
    const account = { packets, bytes, counted_ms: now_ms, counter: -1, path: noPath() };
    this.#accounts.set(session_id, account);
    return account;
  }

  #refill(account: Account, now_ms: number): void {
    const { voice_packets_per_s, voice_packets_burst, voice_bytes_per_s, voice_bytes_burst } = this.#limits;
    const elapsed_s = (now_ms - account.counted_ms) / 1000;
    account.packets = Math.min(voice_packets_burst, account.packets + elapsed_s * voice_packets_per_s);
    account.bytes = Math.min(voice_bytes_burst, account.bytes + elapsed_s * voice_bytes_per_s);
    account.counted_ms = now_ms;
  }
}

interface Account {
  /** What it may still send. */
  packets: number;
  bytes: number;
  counted_ms: number;
  /** Of the newest that counts for its path. */
  counter: number;
  path: VoicePath;
}

function told({ kind, address, port }: VoicePath): string {
  return kind === "udp" ? `${address}:${port}` : kind;
}

/** Those of datagrams that were within the rate of whose they are. */
const admitted_verdicts: ReadonlySet<VoiceVerdict> = new Set(["forward", "pong", "stale", "unknown_target"]);
/** Where a datagram names its session, and its kind (P-19). */
const session_offset = 4;
const kind_mask = 0x0f;
/** Packets, or bytes: sums of doubles come out a little otherwise. */
const rounding = 1e-6;
