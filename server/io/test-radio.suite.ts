import { createHmac } from "node:crypto";
import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";
import type { TLSSocket } from "node:tls";
import {
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
  type Refusal,
  type SessionHelloParams,
  type SessionHelloResult,
  writeU32,
} from "@talkgroup/schemas";
import WebSocket from "ws";
import type { ServerHandle } from "./server-handle.js";

/** A player for tests against a running server: a real WebSocket, a real UDP socket, voice bytes that mean nothing. */
export class TestRadio {
  session_id = 0;
  hop_key: Buffer = Buffer.alloc(0);
  /** Every epoch secret this player was told, base64url. */
  readonly epoch_secrets: string[] = [];
  readonly events: { readonly method: string; readonly params: unknown }[] = [];
  readonly datagrams: Buffer[] = [];
  readonly tunnelled: Buffer[] = [];
  readonly fingerprint: string;
  readonly protocol: string | null;
  /** Resolves with the close code when the connection is closed. */
  readonly closed: Promise<number>;
  readonly #socket: WebSocket;
  readonly #udp: Socket;
  readonly #server: ServerHandle & { readonly join_code?: string };
  readonly #answers = new Map<number, (text: string) => void>();
  #waiting: (() => void)[] = [];
  #hello: SessionHelloResult | undefined;
  #requests = 0;
  #counter = 0;
  #proof: Buffer = Buffer.alloc(proof_bytes);

  static async connect(server: ServerHandle & { readonly join_code?: string }): Promise<TestRadio> {
    const socket = new WebSocket(server.url, { rejectUnauthorized: false });
    // Before it is open: a goodbye may come with the first bytes.
    socket.on("error", () => {});
    const [{ socket: tls }] = (await once(socket, "upgrade")) as [{ socket: TLSSocket }];
    if (socket.readyState !== WebSocket.OPEN) await once(socket, "open");
    const udp = createSocket("udp4");
    udp.bind(0, "127.0.0.1");
    await once(udp, "listening");
    return new TestRadio(server, socket, tls, udp);
  }

  private constructor(server: ServerHandle & { readonly join_code?: string }, socket: WebSocket, tls: TLSSocket, udp: Socket) {
    this.#server = server;
    this.#socket = socket;
    this.#udp = udp;
    this.fingerprint = tls.getPeerCertificate().fingerprint256.replaceAll(":", "").toLowerCase();
    this.protocol = tls.getProtocol();
    this.closed = new Promise((resolve) => socket.once("close", resolve));
    socket.on("message", (data: Buffer, isBinary: boolean) => {
      if (isBinary) this.tunnelled.push(data);
      else this.#hear(data.toString());
      this.#wake();
    });
    udp.on("message", (packet) => {
      this.datagrams.push(packet);
      if (isPong(packet)) this.#proof = Buffer.from(packet.subarray(header_bytes, header_bytes + proof_bytes));
      this.#wake();
    });
  }

  hello(role: string): Promise<SessionHelloResult> {
    const { join_code = "" } = this.#server;
    return this.helloWith({ join_code, name: "Nina Test", role });
  }

  async helloWith(who: Omit<SessionHelloParams, "protocol_versions">): Promise<SessionHelloResult> {
    const result = await this.call("session.hello", { protocol_versions: [1], ...who });
    this.session_id = result.session_id;
    this.#hello = result;
    this.hop_key = Buffer.from(result.hop_key, "base64url");
    return result;
  }

  /** What the server answered. */
  get hello_result(): SessionHelloResult {
    if (this.#hello === undefined) throw new TypeError("the player has said hello");
    return this.#hello;
  }

  /** Drops the control connection without a word; the voice socket stays. */
  async drop(): Promise<void> {
    this.#socket.terminate();
    await this.closed;
  }

  /** Rejects with the refusal. */
  async call<M extends keyof ControlMethods>(
    method: M,
    params: ControlMethods[M]["params"],
  ): Promise<ControlMethods[M]["result"]> {
    this.#requests += 1;
    const id = this.#requests;
    const answer = new Promise<string>((resolve) => this.#answers.set(id, resolve));
    this.say(encodeRequest(id, method, params));
    const decoded = decodeRpc(await answer);
    if (!decoded.ok) throw new Error(decoded.refusal.message);
    if (decoded.value.kind !== "result") throw new RefusedError((decoded.value as { refusal: Refusal }).refusal);
    if (method === "channel.join") this.#learn((decoded.value.result as ControlMethods["channel.join"]["result"]).epoch.secret);
    return decoded.value.result as ControlMethods[M]["result"];
  }

  say(text: string): void {
    this.#socket.send(text);
  }

  /** Any bytes as a binary message. */
  sayBytes(bytes: Uint8Array): void {
    this.#socket.send(bytes);
  }

  /** A datagram of this player with a valid trailer. The body of a ping or probe is the proof that was told last, whatever `sealed` is. */
  datagram(kind: number, target_id: number, sealed: Uint8Array): Buffer {
    const body = kind === packet_kind.voice ? sealed : this.#proof;
    const packet = Buffer.alloc(header_bytes + body.length + hop_trailer_bytes);
    const header = { ...emptyPacketHeader(), kind, target_id, session_id: this.session_id, media_ts: 960 };
    encodePacketHeaderInto(header, packet, 0);
    packet.set(body, header_bytes);
    writeU32(packet, header_bytes + body.length, this.#counter);
    this.#counter += 1;
    const tag_offset = packet.length - hop_tag_bytes;
    packet.set(createHmac("sha256", this.hop_key).update(packet.subarray(0, tag_offset)).digest().subarray(0, 8), tag_offset);
    return packet;
  }

  /** To the port that it was told at hello; where the server advertises another than it has bound, to that one's. */
  sendUdp(packet: Uint8Array): void {
    const { voice_port, advertised_voice_port } = this.#server;
    const port = voice_port + (this.#hello?.voice_port ?? advertised_voice_port) - advertised_voice_port;
    this.#udp.send(packet, port, "127.0.0.1");
  }

  /** Pings over UDP until a pong has the proof that was shown: from then on the server sends there. Returns that pong. */
  async pingUdp(): Promise<Buffer> {
    for (;;) {
      const shown = this.#proof;
      const before = this.datagrams.length;
      this.sendUdp(this.datagram(packet_kind.ping, 0, new Uint8Array(0)));
      await this.until(() => this.datagrams.slice(before).some(isPong));
      const [pong] = this.datagrams.splice(this.datagrams.findLastIndex(isPong), 1);
      if (pong !== undefined && this.#proof.equals(shown)) return pong;
    }
  }

  /** Resolves as soon as something heard makes `condition` true. */
  async until(condition: () => boolean): Promise<void> {
    while (!condition()) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  async disconnect(): Promise<void> {
    this.#socket.close();
    this.#udp.close();
    await this.closed;
  }

  #hear(text: string): void {
    const message = JSON.parse(text);
    if (!("method" in message)) {
      this.#answers.get(message.id)?.(text);
      return;
    }
    this.events.push(message);
    if (message.method === "channel.epoch") this.#learn(message.params.epoch.secret);
  }

  #learn(secret: string): void {
    this.epoch_secrets.push(secret);
  }

  #wake(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}

class RefusedError extends Error {
  readonly code: string;

  constructor(refusal: Refusal) {
    super(refusal.message);
    this.code = refusal.code;
  }
}

function isPong(packet: Uint8Array): boolean {
  return ((packet[0] ?? 0) & 0x0f) === packet_kind.pong;
}
