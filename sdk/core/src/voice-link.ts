import {
  decodePacketHeader,
  emptyPacketHeader,
  encodePacketHeaderInto,
  header_bytes,
  hop_counter_bytes,
  hop_tag_bytes,
  hop_trailer_bytes,
  type PacketHeader,
  packet_kind,
  ping_bytes,
  proof_bytes,
  readU32,
  writeU32,
} from "@talkgroup/schemas/light";
import { LengthViews } from "./length-views.js";
import { RoundTrip } from "./round-trip.js";
import type { VoiceCrypto } from "./seal/crypto.js";
import { hopTagInto } from "./seal/key-schedule.js";

/** How voice travels now: not known yet, as datagrams, or through the control connection (P-26). */
export type LinkTransport = "none" | "udp" | "tunnel";

/** Where the shell is asked to send bytes. The buffer is reused after the call returns. */
export type LinkSend = (path: "udp" | "tunnel", bytes: Uint8Array, length: number) => void;

/**
 * The hop between an agent and its server: hop trailers, pings, and the choice between datagrams and tunnel. It knows no keys but
 * the hop key and no time but `now_ms`.
 *
 * Inputs: `sendVoice`, `handlePong`, `handleMoved`, `handleNetwork`, `handleSendFailed`, `handleTimeout`. Outputs: calls of `send`;
 * `transport`, `rtt_ms`, `pollRenewal`; come back at `pollTimeout()`.
 */
export class VoiceLink {
  readonly #crypto: VoiceCrypto;
  readonly #session_id: number;
  readonly #hop_key: Uint8Array;
  readonly #keepalive_ms: number;
  readonly #send: LinkSend;
  readonly #ping: LengthViews = new LengthViews(new Uint8Array(ping_bytes));
  /** Of the packet sent last: a talker uses the same memory for all. */
  #voice: LengthViews = new LengthViews(new Uint8Array(0));
  readonly #tag = new Uint8Array(hop_tag_bytes);
  readonly #header: PacketHeader = emptyPacketHeader();
  readonly #sentAt = new Map<number, number>();
  /** What the server sent to where it last saw datagrams come from: whoever shows it hears there (P-25). Zeros before the first. */
  readonly #proof = new Uint8Array(proof_bytes);
  /** Of the newest ping or probe that was answered by datagram: what an older one's answer says of the proof is out of date. */
  #proof_counter = -1;
  /** The server has not been shown the present proof, or not since datagrams come through again. */
  #proof_unshown = false;
  /** When a ping was the first to show one. */
  #proof_shown_ms: number = Number.NEGATIVE_INFINITY;
  /** Pings from this one on show the present proof by the present socket: their pongs alone say that the server sends there. */
  #answers_from = 0;
  #counter = 0;
  #current: LinkTransport = "none";
  #ping_due_ms: number;
  /** When the oldest datagram ping was sent that no pong has come back for since. */
  #unanswered_since_ms: number | undefined;
  /** When the socket was last opened, or asked to be opened anew. */
  #renewed_ms: number;
  #renewal_due = false;
  /** How old a socket is at least before another is asked for. */
  #patience_ms = socket_patience_ms;
  readonly #round_trip = new RoundTrip();
  /** Until when somebody counts as talking. */
  #call_until_ms: number = Number.NEGATIVE_INFINITY;

  constructor(options: {
    readonly crypto: VoiceCrypto;
    readonly session_id: number;
    readonly hop_key: Uint8Array;
    readonly keepalive_ms: number;
    readonly now_ms: number;
    readonly send: LinkSend;
  }) {
    this.#crypto = options.crypto;
    this.#session_id = options.session_id;
    this.#hop_key = options.hop_key;
    this.#keepalive_ms = options.keepalive_ms;
    this.#send = options.send;
    this.#ping_due_ms = options.now_ms;
    this.#renewed_ms = options.now_ms;
  }

  get transport(): LinkTransport {
    return this.#current;
  }

  /** Round trip of the newest answered ping; 0 before the first. */
  get rtt_ms(): number {
    return this.#round_trip.newest_ms;
  }

  /** Adds the hop trailer behind `packet[0 … length)`, which has room for it, and sends. False once the counter is used up (P-21). */
  sendVoice(packet: Uint8Array, length: number): boolean {
    if (packet !== this.#voice.bytes) this.#voice = new LengthViews(packet);
    return this.#sendSigned(this.#current === "tunnel" ? "tunnel" : "udp", this.#voice, length);
  }

  /** Voice goes out or comes in: while it does, a path that breaks is noticed within a second. */
  handleVoice(now_ms: number): void {
    this.#call_until_ms = now_ms + call_ms;
    const settled = this.#current === "udp" && this.#unanswered_since_ms === undefined;
    if (settled) this.#ping_due_ms = Math.min(this.#ping_due_ms, now_ms + call_ping_ms);
  }

  /** Takes a pong that came by `path`. False if it is not one of ours: forged, repeated or unasked for. */
  handlePong(path: "udp" | "tunnel", packet: Uint8Array, length: number, now_ms: number): boolean {
    if (decodePacketHeader(packet, length, true, this.#header) !== "ok" || this.#header.kind !== packet_kind.pong) return false;
    if (this.#header.session_id !== this.#session_id || !this.#tagIsRight(packet, length)) return false;
    const counter = readU32(packet, length - hop_trailer_bytes);
    const sent_ms = this.#sentAt.get(counter);
    if (sent_ms === undefined) return false;
    this.#sentAt.delete(counter);
    this.#round_trip.measure(Math.max(0, now_ms - sent_ms));
    if (path === "udp") this.#handleWay(packet, counter, now_ms);
    return true;
  }

  /** Datagrams go out by another socket from now on: it is asked at once whether they come through, and where the server is to send. */
  handleMoved(now_ms: number): void {
    this.#renewed_ms = now_ms;
    this.#answers_from = this.#counter;
    this.#ping_due_ms = Math.min(this.#ping_due_ms, now_ms);
  }

  /** The machine may be on another network, where other sockets may do better than the last ones: they are asked for as soon as at first. */
  handleNetwork(): void {
    this.#patience_ms = socket_patience_ms;
  }

  /** The system would not take a datagram: its socket may be bound to what is not there any more. */
  handleSendFailed(now_ms: number): void {
    this.#renewSocket(now_ms);
  }

  /**
   * True once each time that the socket is to be opened anew: a socket keeps the address that its machine had, and nothing comes through
   * from one that is gone. So it is when a datagram could not be sent, and while voice takes the tunnel: after `socket_patience_ms`, and then
   * twice as late each time up to `socket_patience_ms_max`, until a pong comes back or the network may be another one.
   */
  pollRenewal(): boolean {
    const due = this.#renewal_due;
    this.#renewal_due = false;
    return due;
  }

  /** When handleTimeout wants to be called. */
  pollTimeout(): number {
    return this.#ping_due_ms;
  }

  handleTimeout(now_ms: number): void {
    if (now_ms < this.#ping_due_ms) return;
    const since_ms = this.#unanswered_since_ms;
    if (since_ms !== undefined && now_ms - since_ms >= this.#answer_patience_ms()) this.#current = "tunnel";
    if (this.#current === "tunnel") {
      this.#sendPing("tunnel", packet_kind.ping, now_ms);
      this.#sendPing("udp", packet_kind.probe, now_ms);
      this.#ping_due_ms = now_ms + udp_patience_ms;
      this.#renewSocket(now_ms);
      return;
    }
    if (this.#proof_unshown) this.#proof_shown_ms = now_ms;
    this.#proof_unshown = false;
    this.#sendPing("udp", packet_kind.ping, now_ms);
    this.#unanswered_since_ms ??= now_ms;
    this.#ping_due_ms = now_ms + ping_again_ms;
  }

  /** A pong came by datagram: they come through, both ways. Whether the server sends here is another matter. */
  #handleWay(pong: Uint8Array, counter: number, now_ms: number): void {
    this.#unanswered_since_ms = undefined;
    this.#patience_ms = socket_patience_ms;
    const returns = this.#current === "tunnel";
    this.#current = "udp";
    // The server's path is moved by a ping that shows the proof (P-25): a new one is shown at once, and so it is after the tunnel, for
    // a probe does not move it.
    if (this.#learnProof(pong, counter) || returns) {
      this.#answers_from = this.#counter;
      this.#proof_unshown = true;
      // A server whose every pong holds another proof has no ping for each.
      this.#ping_due_ms = Math.max(now_ms, this.#proof_shown_ms + ping_again_ms);
    } else if (counter >= this.#answers_from) {
      this.#ping_due_ms = now_ms + this.#ping_interval_ms(now_ms);
    }
    // Else it answers a ping from before: the next is due as it was, soon.
  }

  /** Keeps the proof that a pong holds, if none to a newer ping was there before; true if it is another than before. */
  #learnProof(pong: Uint8Array, counter: number): boolean {
    if (counter < this.#proof_counter) return false;
    this.#proof_counter = counter;
    let changed = false;
    for (let at = 0; at < proof_bytes; at += 1) {
      const byte = pong[header_bytes + at] as number;
      changed ||= byte !== this.#proof[at];
      this.#proof[at] = byte;
    }
    return changed;
  }

  #renewSocket(now_ms: number): void {
    if (now_ms - this.#renewed_ms < this.#patience_ms) return;
    this.#renewed_ms = now_ms;
    this.#patience_ms = Math.min(2 * this.#patience_ms, socket_patience_ms_max);
    this.#renewal_due = true;
  }

  /** Where answers take longer than usual, as by satellite, datagrams are not given up for that. */
  #answer_patience_ms(): number {
    return Math.min(Math.max(udp_patience_ms, this.#round_trip.timeout_ms), udp_patience_ms_max);
  }

  #ping_interval_ms(now_ms: number): number {
    return now_ms < this.#call_until_ms ? Math.min(call_ping_ms, this.#keepalive_ms) : this.#keepalive_ms;
  }

  #sendPing(path: "udp" | "tunnel", kind: number, now_ms: number): void {
    this.#header.kind = kind;
    this.#header.last_of_spurt = false;
    this.#header.target_id = 0;
    this.#header.session_id = this.#session_id;
    this.#header.media_ts = now_ms >>> 0;
    encodePacketHeaderInto(this.#header, this.#ping.bytes, 0);
    this.#ping.bytes.set(this.#proof, header_bytes);
    this.#sentAt.set(this.#counter, now_ms);
    if (this.#sentAt.size > pings_unanswered_max) {
      for (const oldest of this.#sentAt.keys()) {
        this.#sentAt.delete(oldest);
        break;
      }
    }
    this.#sendSigned(path, this.#ping, header_bytes + proof_bytes);
  }

  #sendSigned(path: "udp" | "tunnel", packet: LengthViews, length: number): boolean {
    if (this.#counter > counter_max) return false;
    writeU32(packet.bytes, length, this.#counter);
    this.#counter += 1;
    const signed = length + hop_counter_bytes;
    hopTagInto(this.#crypto, this.#hop_key, packet.first(signed), packet.bytes, signed);
    this.#send(path, packet.bytes, signed + hop_tag_bytes);
    return true;
  }

  #tagIsRight(packet: Uint8Array, length: number): boolean {
    const signed = length - hop_tag_bytes;
    hopTagInto(this.#crypto, this.#hop_key, packet.subarray(0, signed), this.#tag, 0);
    return this.#crypto.equal(this.#tag, packet.subarray(signed, length));
  }
}

/** P-26: so long without a pong, and voice goes through the control connection; longer where pongs take longer. */
export const udp_patience_ms = 700;
/** P-26: however long pongs take. */
export const udp_patience_ms_max = 3000;
/** With the patience above the third unanswered probe: a network that comes late is found soon, and sockets are not opened all the time. */
export const socket_patience_ms = 2000;
/** Where datagrams are blocked for good a socket a minute costs nothing; probes by the last one go on. */
export const socket_patience_ms_max = 60_000;
/** Quick pings until one is answered: where one in five is lost each way, seven in a row hardly ever are. */
const ping_again_ms = 100;
/** While somebody talks: with the patience above, voice is silent for less than a second when datagrams are blocked. */
const call_ping_ms = 200;
/** From word to word. */
const call_ms = 2000;
/** Enough for the pings of `udp_patience_ms_max`, one each `ping_again_ms`, and for those of a change of path. */
const pings_unanswered_max = 40;
const counter_max = 0xff_ff_ff_ff;
