import { header_bytes, hop_trailer_bytes, packet_kind, proof_bytes, readU32 } from "@talkgroup/schemas";
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
 * that nobody speaks in its name through another's control connection (P-22). And what it owes everybody else: nobody who never answered is
 * sent more than pongs.
 */
export class VoiceBook {
  readonly #limits: ServerLimits;
  readonly #broken: (text: string) => void;
  readonly #reached: (what: string) => void;
  readonly #accounts = new Map<number, Account>();
  /** What a session was told at an address to show from there, and for which of both each such proof is. */
  readonly #told = new Map<string, string>();
  readonly #told_to = new Map<string, string>();
  /** Addresses from which it was shown. */
  readonly #answered = new Set<string>();

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
    const kind = kindOf(packet);
    if (source.kind === "tunnel") this.#reached("voice by the tunnel");
    if (kind === packet_kind.probe && account.path.kind === "tunnel") this.#reached("a probe while voice takes the tunnel");
    if (this.#isProven(session_id, packet, source) && counter > account.counter) {
      account.counter = counter;
      account.path = { ...source };
    }
    if (talker !== undefined) this.checkPath(talker);
  }

  /** Something leaves the server. */
  handleOutgoing(path: Readonly<VoicePath>, packet: Uint8Array): void {
    if (path.kind !== "udp") return;
    const place = told(path);
    if (kindOf(packet) !== packet_kind.pong) {
      if (!this.#answered.has(place)) this.#broken(`${place}, from where nobody answered, is sent voice`);
      return;
    }
    const who = `${readU32(packet, session_offset)} ${place}`;
    const proof = proofIn(packet);
    const other = this.#told_to.get(proof);
    if (other !== undefined && other !== who) this.#broken(`${who} is told the proof of ${other}`);
    this.#told_to.set(proof, who);
    this.#told.set(who, proof);
  }

  /** A session is sent to where its newest datagram came from that proves it, and nowhere else. */
  checkPath({ session_id, path }: VoiceSession<Uint8Array>): void {
    const expected = this.#accounts.get(session_id)?.path ?? noPath();
    if (path.kind === expected.kind && path.address === expected.address && path.port === expected.port) return;
    this.#broken(`session ${session_id} is sent to by ${told(path)}, it proved ${told(expected)}`);
  }

  /** The server was started anew. */
  restart(): void {
    this.#accounts.clear();
    this.#told.clear();
    this.#told_to.clear();
    this.#answered.clear();
  }

  /** Whether a datagram says where its session is to be sent to. */
  #isProven(session_id: number, packet: Uint8Array, source: Readonly<VoicePath>): boolean {
    const kind = kindOf(packet);
    if (source.kind === "tunnel") return kind !== packet_kind.probe;
    const place = told(source);
    if (kind !== packet_kind.ping || this.#told.get(`${session_id} ${place}`) !== proofIn(packet)) return false;
    this.#answered.add(place);
    return true;
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

function kindOf(packet: Uint8Array): number {
  return (packet[0] ?? 0) & kind_mask;
}

/** Of a ping or pong: its body. */
function proofIn(packet: Uint8Array): string {
  return packet.subarray(header_bytes, header_bytes + proof_bytes).join();
}

/** Those of datagrams that were within the rate of whose they are. */
const admitted_verdicts: ReadonlySet<VoiceVerdict> = new Set(["forward", "pong", "stale", "unknown_target"]);
/** Where a datagram names its session, and its kind (P-19). */
const session_offset = 4;
const kind_mask = 0x0f;
/** Packets, or bytes: sums of doubles come out a little otherwise. */
const rounding = 1e-6;
