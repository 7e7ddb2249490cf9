import {
  emptyPacketHeader,
  encodePacketHeaderInto,
  header_bytes,
  hop_trailer_bytes,
  sealed_bytes_min,
  writeU32,
} from "@talkgroup/schemas";
import { default_limits } from "./limits.js";
import type { RouteUpdate } from "./route-planner.js";
import { type HopTagger, VoiceRouter } from "./voice-router.js";
import { noPath } from "./voice-session.js";

const everyTagIsGood: HopTagger<string> = { importKey: (key) => key, verify: () => true, sign: () => {} };

/** A voice worker's router that is given a core's updates, and shows by packets who hears whom. */
export class RouteProbe {
  readonly router = new VoiceRouter(everyTagIsGood, "", { ...default_limits, voice_packets_burst: 1e9, voice_bytes_burst: 1e12 });
  readonly #lists = new Set<number>();
  #counter = 0;

  /** Listener lists the worker holds. */
  get lists(): number {
    return this.#lists.size;
  }

  /** As it would come to the worker: copied. */
  apply(update: RouteUpdate, now_ms: number): void {
    this.router.applyRoutes(structuredClone(update), now_ms);
    for (const { list_id } of update.lists_set) this.#lists.add(list_id);
    for (const list_id of update.lists_removed) this.#lists.delete(list_id);
  }

  /** Sessions that are sent a packet of the talker's, each once; undefined if it is dropped for want of such a target. */
  talk(session_id: number, target_id: number, now_ms: number): number[] | undefined {
    const packet = new Uint8Array(header_bytes + sealed_bytes_min + hop_trailer_bytes);
    encodePacketHeaderInto({ ...emptyPacketHeader(), session_id, target_id }, packet, 0);
    this.#counter += 1;
    writeU32(packet, packet.length - hop_trailer_bytes, this.#counter);
    const verdict = this.router.handleDatagram(packet, packet.length, noPath(), now_ms);
    if (verdict === "unknown_target") return undefined;
    if (verdict !== "forward") throw new Error(`dropped: ${verdict}`);
    const heard = this.router.listeners.filter((listener) => listener !== this.router.talker);
    const ids = heard.map((listener) => listener.session_id);
    if (new Set(ids).size < ids.length) throw new Error(`${ids} are sent one packet twice`);
    return ids;
  }
}
