import { assert } from "@talkgroup/schemas";
import type { ListenerList, Outlet, OutletList } from "../core/listener-list.js";
import type { VoicePath } from "../core/voice-session.js";
import type { SiblingPorts } from "./voice-message.js";

/**
 * The other voice workers, as one of them has them: where a datagram goes that is heard there too, and how one of theirs is known. What
 * comes from a sibling is never relayed again, so a packet takes one hop at most.
 */
export class VoiceSiblings {
  readonly #address: string;
  /** 1 for the ports of siblings. */
  readonly #is_sibling: Uint8Array = new Uint8Array(ports_end);
  /** By worker; undefined for this one. */
  readonly #ways: readonly (OutletList | undefined)[];

  /** `home` is this worker's own number; `outlet` has its socket. */
  constructor(outlet: Outlet, home: number, { address, ports }: SiblingPorts) {
    assert(home < ports.length, "the worker is one of them");
    this.#address = address;
    this.#ways = ports.map((port, worker) => {
      if (worker === home) return undefined;
      this.#is_sibling[port] = 1;
      return wayTo(outlet, { kind: "udp", address, port, session_id: 0 });
    });
  }

  /** Whether a datagram from there was sent by a sibling: nobody else on this machine has the port, and nobody elsewhere the address. */
  isFrom(address: string, port: number): boolean {
    return this.#is_sibling[port] === 1 && address === this.#address;
  }

  /** Sends the datagram `packet[0 … bytes)` as it came, trailer and all, once to each sibling with listeners on the list. */
  relay(packet: Uint8Array, bytes: number, list: ListenerList<unknown>): void {
    const ways = this.#ways;
    for (let home = 0; home < ways.length; home += 1) {
      if (list.countAt(home) > 0) ways[home]?.sendToAll(packet, bytes, 1, nobody, list.priority);
    }
  }
}

/** A list with one path on it: its address is worked out once, and what waits for a full socket waits like all voice. */
function wayTo(outlet: Outlet, path: Readonly<VoicePath>): OutletList {
  outlet.handlePathChanged(path);
  const list = outlet.newList();
  list.place(0, path);
  return list;
}

const ports_end = 0x1_0000;
/** Leaves out none. */
const nobody = -1;
