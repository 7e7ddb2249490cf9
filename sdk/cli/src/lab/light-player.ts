import { createHmac, createSecretKey, type KeyObject } from "node:crypto";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import {
  type ControlEvents,
  type ControlMethods,
  decodeRpc,
  emptyPacketHeader,
  encodePacketHeaderInto,
  encodeRequest,
  header_bytes,
  hop_tag_bytes,
  hop_trailer_bytes,
  packet_kind,
  proof_bytes,
  protocol_version,
  type Result,
  readU32,
  refuse,
  writeU32,
} from "@talkgroup/schemas";
import WebSocket from "ws";

/** Where a light player connects, and as whom. */
export interface LightPlayerOptions {
  /** wss://…/control */
  readonly url: string;
  readonly hello: Omit<ControlMethods["session.hello"]["params"], "protocol_versions">;
  /** Loopback address to come from: 127.x.y.z. Default 127.0.0.1. */
  readonly source_address?: string;
  /** False: no UDP socket. Default true. A socket of the caller's own is read, for `hear`, and closed by the caller. */
  readonly voice?: boolean | DatagramSender;
}

/** What a player needs to be able to do with a UDP socket that others read. */
export interface DatagramSender {
  send(datagram: Uint8Array, port: number): void;
}

/**
 * A player that is only its protocol: real TLS, real datagrams with valid hop tags, no sound and no keys of channels. A thousand fit
 * into one process. It trusts any certificate: the server under test is our own child.
 */
export class LightPlayer {
  readonly hello: ControlMethods["session.hello"]["result"];
  /** Resolves when the control connection is gone, whoever closed it. */
  readonly closed: Promise<void>;
  /** Called with each voice datagram; valid only during the call. */
  onVoice: (packet: Uint8Array) => void = () => {};
  onEvent: (event: keyof ControlEvents, params: unknown) => void = () => {};
  readonly #wires: Wires;
  readonly #hop_key: KeyObject;
  /** What the server sent here: it sends voice to who shows it (P-25). */
  #proof = new Uint8Array(proof_bytes);
  #counter = 0;
  /** Pings from this one on show the present proof. */
  #answers_from = 0;
  #pings_left = 0;
  #ping_timer: NodeJS.Timeout | undefined;

  /** Connects and says hello. A refusal of the server is a refusal; a connection that cannot be made throws. */
  static async connect(options: LightPlayerOptions): Promise<Result<LightPlayer>> {
    const wires = await Wires.open(options);
    const hello = await wires.request("session.hello", { protocol_versions: [protocol_version], ...options.hello });
    if (hello.ok) return { ok: true, value: new LightPlayer(wires, hello.value) };
    wires.close();
    return hello;
  }

  private constructor(wires: Wires, hello: ControlMethods["session.hello"]["result"]) {
    this.#wires = wires;
    this.hello = hello;
    this.closed = wires.closed;
    this.#hop_key = createSecretKey(Buffer.from(hello.hop_key, "base64url"));
    wires.onDatagram = (packet) => this.hear(packet);
    wires.onEvent = (event, params) => this.onEvent(event, params);
    void wires.closed.then(() => this.#rest());
  }

  request<M extends keyof ControlMethods>(
    method: M,
    params: ControlMethods[M]["params"],
  ): Promise<Result<ControlMethods[M]["result"]>> {
    return this.#wires.request(method, params);
  }

  /**
   * Asks the server to send voice here, which it does a moment later: it pings until the server has answered one that showed the proof,
   * `pings_max` times at most.
   */
  ping(): void {
    this.#answers_from = this.#counter;
    this.#pings_left = pings_max;
    this.#pingAgain();
  }

  /** A datagram that came to the caller's own socket; it may be used again after the call. */
  hear(packet: Uint8Array): void {
    if (((packet[0] ?? 0) & kind_mask) !== packet_kind.pong) {
      this.onVoice(packet);
      return;
    }
    const proof = packet.slice(header_bytes, header_bytes + proof_bytes);
    if (Buffer.compare(proof, this.#proof) !== 0) {
      this.#proof = proof;
      this.#answers_from = this.#counter;
      if (this.#pings_left > 0) this.#pingAgain();
    } else if (readU32(packet, header_bytes + proof_bytes) >= this.#answers_from) this.#rest();
  }

  /** One voice datagram to a target that was defined. */
  talk(target_id: number, body: Uint8Array): void {
    this.#send(packet_kind.voice, target_id, body);
  }

  /** Says goodbye. */
  close(): void {
    this.#rest();
    this.#wires.close();
  }

  /** Drops the connection without a word. */
  drop(): void {
    this.#rest();
    this.#wires.drop();
  }

  #pingAgain(): void {
    clearTimeout(this.#ping_timer);
    this.#send(packet_kind.ping, 0, this.#proof);
    this.#pings_left -= 1;
    if (this.#pings_left > 0) this.#ping_timer = setTimeout(() => this.#pingAgain(), ping_again_ms);
  }

  #rest(): void {
    this.#pings_left = 0;
    clearTimeout(this.#ping_timer);
  }

  #send(kind: number, target_id: number, body: Uint8Array): void {
    const packet = Buffer.allocUnsafe(header_bytes + body.length + hop_trailer_bytes);
    const { session_id } = this.hello;
    encodePacketHeaderInto({ ...emptyPacketHeader(), kind, target_id, session_id }, packet, 0);
    packet.set(body, header_bytes);
    writeU32(packet, header_bytes + body.length, this.#counter);
    this.#counter += 1;
    const tag_offset = packet.length - hop_tag_bytes;
    const tag = createHmac("sha256", this.#hop_key).update(packet.subarray(0, tag_offset)).digest();
    packet.set(tag.subarray(0, hop_tag_bytes), tag_offset);
    this.#wires.sendDatagram(packet, this.hello.voice_port);
  }
}

/** The two sockets of a player, and the requests that wait for an answer. */
class Wires {
  readonly closed: Promise<void>;
  onDatagram: (packet: Uint8Array) => void = () => {};
  onEvent: (event: keyof ControlEvents, params: unknown) => void = () => {};
  readonly #socket: WebSocket;
  readonly #datagrams: DatagramSender | undefined;
  readonly #waiting = new Map<number, (answer: Result<unknown>) => void>();
  #id_next = 1;

  static async open({ url, source_address = "127.0.0.1", voice = true }: LightPlayerOptions): Promise<Wires> {
    const socket = new WebSocket(url, {
      rejectUnauthorized: false,
      perMessageDeflate: false,
      localAddress: source_address,
      handshakeTimeout: connect_timeout_ms,
    });
    await once(socket, "open");
    if (typeof voice === "object") return new Wires(socket, voice);
    if (!voice) return new Wires(socket, undefined);
    const udp = createSocket("udp4");
    udp.bind(0, source_address);
    await once(udp, "listening");
    const wires = new Wires(socket, { send: (datagram, port) => udp.send(datagram, port, "127.0.0.1") });
    udp.on("message", (packet) => wires.onDatagram(packet));
    void wires.closed.then(() => udp.close());
    return wires;
  }

  private constructor(socket: WebSocket, datagrams: DatagramSender | undefined) {
    this.#socket = socket;
    this.#datagrams = datagrams;
    this.closed = new Promise((resolve) => {
      socket.once("close", () => {
        for (const settle of this.#waiting.values()) settle(refuse("not_connected", "server: the connection was closed"));
        this.#waiting.clear();
        resolve();
      });
    });
    socket.on("error", () => {});
    socket.on("message", (data: Buffer, binary: boolean) => {
      if (!binary) this.#hear(data.toString("utf8"));
    });
  }

  request<M extends keyof ControlMethods>(
    method: M,
    params: ControlMethods[M]["params"],
  ): Promise<Result<ControlMethods[M]["result"]>> {
    if (this.#socket.readyState !== WebSocket.OPEN)
      return Promise.resolve(refuse("not_connected", "server: the connection is closed"));
    const id = this.#id_next;
    this.#id_next += 1;
    const answer = new Promise<Result<unknown>>((resolve) => this.#waiting.set(id, resolve));
    this.#socket.send(encodeRequest(id, method, params));
    return answer as Promise<Result<ControlMethods[M]["result"]>>;
  }

  sendDatagram(packet: Uint8Array, port: number): void {
    this.#datagrams?.send(packet, port);
  }

  close(): void {
    this.#socket.close(1000);
  }

  drop(): void {
    this.#socket.terminate();
  }

  #hear(text: string): void {
    const decoded = decodeRpc(text);
    if (!decoded.ok) return;
    const message = decoded.value;
    if (message.kind === "notification") {
      this.onEvent(message.method as keyof ControlEvents, message.params);
    } else if (message.kind !== "request" && message.id !== null) {
      this.#waiting.get(message.id)?.(
        message.kind === "result" ? { ok: true, value: message.result } : { ok: false, refusal: message.refusal },
      );
      this.#waiting.delete(message.id);
    }
  }
}

/** Where a datagram's first byte says its kind (P-19). */
const kind_mask = 0x0f;
const connect_timeout_ms = 10_000;
/** Where one in five is lost each way, fewer than one in ten thousand players are not sent to after all these. */
const pings_max = 20;
const ping_again_ms = 250;
