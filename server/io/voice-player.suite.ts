import { createHmac, randomBytes } from "node:crypto";
import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";
import {
  decodePacketHeader,
  emptyPacketHeader,
  encodePacketHeaderInto,
  header_bytes,
  hop_tag_bytes,
  hop_trailer_bytes,
  packet_kind,
  proof_bytes,
  readU32,
  writeU32,
} from "@talkgroup/schemas";

/** Of every session. */
export const hop_key: Buffer = randomBytes(32);
export const body_bytes = 60;

/** What a listener's list says of a packet of voice, with its trailer or without. */
export function heardOf(packet: Uint8Array): string {
  return `${readU32(packet, 4)}/${((packet[2] as number) << 8) | (packet[3] as number)} ${readU32(packet, header_bytes)}`;
}

/** A player's UDP socket, and what it hears. */
export class VoicePlayer {
  readonly session_id: number;
  readonly socket: Socket;
  /** Of each voice packet that came: the talker's session, and which of its datagrams it was. */
  readonly heard: string[] = [];
  readonly #port: number;
  readonly #host: string;
  #counter = 0;
  #pongs = 0;
  #proof: Buffer = Buffer.alloc(proof_bytes);

  /**
   * Bound at once: its first datagrams would otherwise wait for that, and come later than another's. `host`: numeric address of this
   * machine, where the server is.
   */
  static async open(session_id: number, port: number, host = "127.0.0.1"): Promise<VoicePlayer> {
    const player = new VoicePlayer(session_id, port, host);
    player.socket.bind(0, host);
    await once(player.socket, "listening");
    return player;
  }

  private constructor(session_id: number, port: number, host: string) {
    this.session_id = session_id;
    this.#port = port;
    this.#host = host;
    this.socket = createSocket(host.includes(":") ? "udp6" : "udp4");
    this.socket.on("message", (packet) => this.#handle(packet));
  }

  /** Returns the datagram, as it was sent. */
  talk(target_id: number, last_of_spurt = false): Uint8Array {
    const packet = this.datagram({ kind: packet_kind.voice, target_id, last_of_spurt }, body_bytes);
    this.send(packet);
    return packet;
  }

  /** Resolves when the pong is there, and with the proof that was shown: all that was sent before has been handled, and it is sent to here. */
  async ping(): Promise<void> {
    let shown: Uint8Array | undefined;
    while (shown === undefined || !this.#proof.equals(shown)) {
      const before = this.#pongs;
      shown = this.#proof;
      this.send(this.datagram({ kind: packet_kind.ping }));
      while (this.#pongs === before) await once(this.socket, "message");
    }
  }

  send(bytes: Uint8Array, port: number = this.#port): void {
    this.socket.send(bytes, port, this.#host);
  }

  /** The next of its datagrams: signed, and its number in the body; of a ping or probe, the proof that was told last. */
  datagram(fields: { kind: number; target_id?: number; last_of_spurt?: boolean }, body: number = proof_bytes): Uint8Array {
    const packet = Buffer.alloc(header_bytes + body + hop_trailer_bytes, 0x5a);
    encodePacketHeaderInto({ ...emptyPacketHeader(), session_id: this.session_id, ...fields }, packet, 0);
    if (fields.kind === packet_kind.voice) writeU32(packet, header_bytes, this.#counter);
    else packet.set(this.#proof, header_bytes);
    writeU32(packet, header_bytes + body, this.#counter);
    this.#counter += 1;
    const tag_offset = packet.length - hop_tag_bytes;
    packet.set(createHmac("sha256", hop_key).update(packet.subarray(0, tag_offset)).digest().subarray(0, 8), tag_offset);
    return packet;
  }

  #handle(packet: Uint8Array): void {
    const header = emptyPacketHeader();
    const form = decodePacketHeader(packet, packet.length, false, header);
    if (form === "ok" && header.kind === packet_kind.voice) this.heard.push(heardOf(packet));
    else this.#handlePong(packet);
  }
  #handlePong(packet: Uint8Array): void {
    this.#pongs += 1;
    this.#proof = Buffer.from(packet.subarray(header_bytes, header_bytes + proof_bytes));
  }
}
