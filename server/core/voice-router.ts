import {
  decodePacketHeader,
  emptyPacketHeader,
  encodePacketHeaderInto,
  header_bytes,
  hop_tag_bytes,
  hop_trailer_bytes,
  type PacketHeader,
  type PacketVerdict,
  packet_kind,
  ping_bytes,
  readU32,
  writeU32,
} from "@talkgroup/schemas";
import { KeyedBuckets } from "./keyed-buckets.js";
import { default_limits, type ServerLimits } from "./limits.js";
import { ListenerList, no_outlet, type Outlet } from "./listener-list.js";
import { Overload } from "./overload.js";
import type { RouteUpdate } from "./route-planner.js";
import { VoiceProof } from "./voice-proof.js";
import { here, type VoicePath, VoiceSession } from "./voice-session.js";

/**
 * The hop tag (P-21), from outside: the core has no cryptography. `Key` is whatever the implementation prepares once per
 * session.
 */
export interface HopTagger<Key> {
  /** `hop_key` is 32 bytes in base64url. */
  importKey(hop_key: string): Key;
  /** True if the 8 bytes at `tag_offset` are the tag of all bytes before. Takes the same time wherever they differ. */
  verify(key: Key, packet: Uint8Array, tag_offset: number): boolean;
  /** Writes the tag of all bytes before `tag_offset` there. */
  sign(key: Key, packet: Uint8Array, tag_offset: number): void;
}

/**
 * What becomes of a datagram: "forward", "relayed" and "pong" ask the shell to send, all others are why it was dropped. "forward" is for
 * the listeners of all voice workers; "relayed", which another worker judged and sent on, for those of this one.
 */
export type VoiceVerdict = "forward" | "relayed" | "pong" | Exclude<PacketVerdict, "ok"> | VoiceDrop;
export type VoiceCounts = Record<VoiceVerdict, number>;

type VoiceDrop =
  /** From an address that sent too many datagrams which nothing could be made of. */
  | "ignored_address"
  /** A pong, which only the server sends. */
  | "unexpected_kind"
  | "unknown_session"
  /** Through the control connection of another session. */
  | "foreign_tunnel"
  | "bad_tag"
  /** Its session sends to another voice worker; or another worker sent it on, whose session it is not. */
  | "wrong_worker"
  | "replayed"
  | "rate_limited"
  /** Voice that waited for the server so long that nobody waits for it any more. */
  | "stale"
  | "unknown_target";

/** Drops that say nothing good of the address they came from. */
type Garbage =
  | Exclude<PacketVerdict, "ok">
  | "unexpected_kind"
  | "unknown_session"
  | "foreign_tunnel"
  | "bad_tag"
  | "wrong_worker";

/**
 * The data plane without IO: judges datagrams in the order of P-22 and says who hears them. Allocates nothing per datagram; no
 * bytes of any length make it throw.
 */
export class VoiceRouter<Key> {
  /** Datagrams by what became of them, since the start. */
  readonly counts: Readonly<VoiceCounts>;
  /** After "forward" and "relayed": who hears it, the talker possibly among them. */
  list: ListenerList<Key> | undefined;
  /** After "forward" and "relayed": who talks, and is to be left out. After "pong": who pinged. */
  talker: VoiceSession<Key> | undefined;
  /** After "forward" and "relayed": bytes to send on to listeners, the datagram without its trailer. */
  forward_bytes = 0;

  readonly #tagger: HopTagger<Key>;
  readonly #limits: ServerLimits;
  readonly #outlet: Outlet;
  readonly #home: number;
  readonly #tally: VoiceCounts = emptyCounts();
  readonly #header: PacketHeader = emptyPacketHeader();
  /** What each address may still send of datagrams that fail. */
  readonly #garbage: KeyedBuckets;
  readonly #overload: Overload = new Overload();
  /** Of where the newest ping or probe came from. */
  readonly #proof: VoiceProof<Key>;
  readonly #sessions = new Map<number, VoiceSession<Key>>();
  readonly #lists = new Map<number, ListenerList<Key>>();

  /**
   * `secret`: 32 bytes in base64url that nobody else knows, for the proofs of addresses. Whatever changes about its lists, `outlet` is told
   * of; default: nobody is. `home`: which of several voice workers it is, from 0.
   */
  constructor(
    tagger: HopTagger<Key>,
    secret: string,
    limits: ServerLimits = default_limits,
    outlet: Outlet = no_outlet,
    home = 0,
  ) {
    this.#tagger = tagger;
    this.#proof = new VoiceProof(tagger, secret);
    this.#limits = limits;
    this.#outlet = outlet;
    this.#home = home;
    this.#garbage = new KeyedBuckets({
      per_s: limits.garbage_per_address_per_s,
      burst: limits.garbage_per_address_burst,
      keys_max: limits.addresses_remembered_max,
    });
    this.counts = this.#tally;
  }

  /** After "forward", "relayed" and "pong": what the datagram's header says. */
  get header(): Readonly<PacketHeader> {
    return this.#header;
  }

  /** After "forward" and "relayed": who of this worker's hears it, those reached over UDP first, the talker possibly among them. */
  get listeners(): readonly VoiceSession<Key>[] {
    return this.list?.listeners ?? [];
  }

  /** Sessions whose voice is routed now. */
  get sessions(): number {
    return this.#sessions.size;
  }

  /** Addresses that sent what failed and are still remembered for it: at most `addresses_remembered_max`. */
  get addresses_remembered(): number {
    return this.#garbage.size;
  }

  /** Takes over what the control plane changed. */
  applyRoutes(update: RouteUpdate, now_ms: number): void {
    for (const session_id of update.sessions_removed) this.#removeSession(session_id);
    for (const { session_id, hop_key, home = 0 } of update.sessions_added) {
      const worker = home === this.#home ? here : home;
      const session = new VoiceSession(session_id, this.#tagger.importKey(hop_key), this.#limits, now_ms, worker);
      this.#sessions.set(session_id, session);
    }
    for (const { session_id, target_id } of update.targets_removed) this.#sessions.get(session_id)?.targets.delete(target_id);
    for (const list of update.lists_set) this.#setList(list);
    for (const change of update.lists_changed) this.#changeList(change);
    for (const { session_id, target_id, list_id } of update.targets_set) {
      const list = this.#lists.get(list_id);
      if (list !== undefined) this.#sessions.get(session_id)?.targets.set(target_id, list);
    }
    for (const list_id of update.lists_removed) {
      this.#lists.get(list_id)?.clear();
      this.#lists.delete(list_id);
    }
  }

  /**
   * Judges `packet[0 … length)` that came from `source`. What it means stands in the fields above until the next call.
   *
   * `waited_ms` is how long it has waited for us, as `waitOf` tells it, or `unknown_wait_ms`; default 0. Who is behind drops what is oldest,
   * so that all else is in time again; a ping is answered however late.
   */
  handleDatagram(packet: Uint8Array, length: number, source: Readonly<VoicePath>, now_ms: number, waited_ms = 0): VoiceVerdict {
    const verdict = this.#judge(packet, length, source, now_ms, waited_ms);
    this.#tally[verdict] += 1;
    return verdict;
  }

  /** After "pong": writes the answer (P-24) to `out`, which has room for `ping_bytes`; returns its length, which is the ping's. */
  pongInto(packet: Uint8Array, out: Uint8Array): number {
    this.#header.kind = packet_kind.pong;
    encodePacketHeaderInto(this.#header, out, 0);
    this.#proof.copyInto(out, header_bytes);
    const counter_offset = ping_bytes - hop_trailer_bytes;
    writeU32(out, counter_offset, readU32(packet, counter_offset));
    if (this.talker !== undefined) this.#tagger.sign(this.talker.hop_key, out, ping_bytes - hop_tag_bytes);
    return ping_bytes;
  }

  #judge(packet: Uint8Array, length: number, source: Readonly<VoicePath>, now_ms: number, waited_ms: number): VoiceVerdict {
    if (this.#isIgnored(packet, length, source, now_ms)) return "ignored_address";
    const session = this.#verify(packet, length, source);
    if (typeof session === "string") {
      if (source.kind === "udp") this.#garbage.take(source.address, now_ms);
      return session;
    }
    const { kind, target_id } = this.#header;
    const counter = readU32(packet, length - hop_trailer_bytes);
    if (!session.replay.accept(counter)) return "replayed";
    const relayed = source.kind === "relay";
    if (!relayed) {
      // The worker whose session it is has done this, and it alone.
      if (!session.packets.take(1, now_ms) || !session.bytes.take(length, now_ms)) return "rate_limited";
      if (this.#isProven(packet, session, source, now_ms)) this.#bind(session, source, counter);
    }
    this.talker = session;
    const list = session.targets.get(target_id);
    const is_late = this.#overload.sheds(waited_ms, now_ms, list?.priority);
    if (kind !== packet_kind.voice) return "pong";
    if (is_late) return "stale";
    if (list === undefined) return "unknown_target";
    this.list = list;
    this.forward_bytes = length - hop_trailer_bytes;
    return relayed ? "relayed" : "forward";
  }

  /**
   * An address whose datagrams keep failing is dropped before anything of them is parsed or hashed. But one address is a household,
   * and anybody can write one on a datagram: who is bound to exactly this address and port still gets as far as the tag.
   */
  #isIgnored(packet: Uint8Array, length: number, source: Readonly<VoicePath>, now_ms: number): boolean {
    if (source.kind !== "udp" || this.#garbage.wouldTake(source.address, now_ms)) return false;
    if (length >= header_bytes && this.#sessions.get(readU32(packet, session_offset))?.isBoundTo(source)) return false;
    // Takes nothing, for there is nothing; but who goes on with it is not forgotten.
    this.#garbage.take(source.address, now_ms);
    return true;
  }

  /** Who sent the datagram, or what nobody we know would have sent. */
  #verify(packet: Uint8Array, length: number, source: Readonly<VoicePath>): VoiceSession<Key> | Garbage {
    const header = this.#header;
    const form = decodePacketHeader(packet, length, true, header);
    if (form !== "ok") return form;
    const relayed = source.kind === "relay";
    if (header.kind === packet_kind.pong || (relayed && header.kind !== packet_kind.voice)) return "unexpected_kind";
    const session = this.#sessions.get(header.session_id);
    if (session === undefined) return "unknown_session";
    if (source.kind === "tunnel" && source.session_id !== header.session_id) return "foreign_tunnel";
    if (!this.#tagger.verify(session.hop_key, packet, length - hop_tag_bytes)) return "bad_tag";
    // Before its counter is looked at: else who repeats a datagram to another worker would have this one refuse the true one.
    return (session.home === here) === relayed ? "wrong_worker" : session;
  }

  /**
   * Whether the session may be sent to where its datagram came from (P-25): through its own control connection; else only where a ping shows
   * the proof that was sent there. Voice shows none: whoever forges where it comes from would have others' voice sent to anybody.
   */
  #isProven(packet: Uint8Array, { session_id }: VoiceSession<Key>, source: Readonly<VoicePath>, now_ms: number): boolean {
    const { kind } = this.#header;
    if (kind !== packet_kind.voice) {
      this.#proof.handleTime(now_ms);
      this.#proof.workOut(session_id, source);
    }
    if (kind === packet_kind.probe) return false;
    return source.kind === "tunnel" || (kind === packet_kind.ping && this.#proof.isAt(packet, header_bytes));
  }

  #bind(session: VoiceSession<Key>, source: Readonly<VoicePath>, counter: number): void {
    const way = session.path.kind;
    if (!session.bind(source, counter)) return;
    const { kind } = session.path;
    if (kind === "udp") this.#outlet.handlePathChanged(session.path);
    if (kind === way) return;
    // Who is on thousands of lists must not make all of them busy with every packet.
    session.packets.charge(Math.floor(session.places.size / places_per_packet));
    for (const list of session.places.keys()) list.handleWay(session);
  }

  #removeSession(session_id: number): void {
    const session = this.#sessions.get(session_id);
    if (session === undefined) return;
    for (const list of session.places.keys()) list.remove(session);
    this.#sessions.delete(session_id);
  }

  #setList({ list_id, listeners, priority = 0 }: RouteUpdate["lists_set"][number]): void {
    const list = this.#lists.get(list_id) ?? new ListenerList<Key>(this.#outlet.newList());
    this.#lists.set(list_id, list);
    list.clear();
    list.priority = priority;
    this.#add(list, listeners);
  }

  #changeList({ list_id, removed, added, priority }: RouteUpdate["lists_changed"][number]): void {
    const list = this.#lists.get(list_id);
    if (list === undefined) return;
    list.priority = priority ?? list.priority;
    for (const session_id of removed) {
      const session = this.#sessions.get(session_id);
      if (session !== undefined) list.remove(session);
    }
    this.#add(list, added);
  }

  #add(list: ListenerList<Key>, session_ids: Iterable<number>): void {
    for (const session_id of session_ids) {
      const session = this.#sessions.get(session_id);
      if (session !== undefined) list.add(session);
    }
  }
}

function emptyCounts(): VoiceCounts {
  return {
    forward: 0,
    relayed: 0,
    pong: 0,
    too_short: 0,
    too_long: 0,
    bad_version: 0,
    bad_kind: 0,
    bad_flags: 0,
    bad_session: 0,
    bad_target: 0,
    ignored_address: 0,
    unexpected_kind: 0,
    unknown_session: 0,
    foreign_tunnel: 0,
    bad_tag: 0,
    wrong_worker: 0,
    replayed: 0,
    rate_limited: 0,
    stale: 0,
    unknown_target: 0,
  };
}

/** As many places on lists changed as take about the time of one packet to fifty listeners. */
const places_per_packet = 256;
/** Where a datagram names its session (P-19). */
const session_offset = 4;
