import { randomBytes } from "node:crypto";
import { connect, type Socket } from "node:net";
import { encodeRequest } from "@talkgroup/schemas";
import { WebSocket } from "ws";

/** Clients of the loopback WebSocket for the tests of this folder: one that keeps the rules, and one that need not. */

/** A hello as a page sends it. */
export function helloText(id: number, more: object = {}): string {
  return encodeRequest(id, "agent.hello", { protocol_versions: [1], client_name: "page", ...more });
}

export interface TestSocket {
  send(text: string): void;
  sendBytes(bytes: Uint8Array): void;
  /** Past the library, straight onto the connection. */
  sendRaw(bytes: Uint8Array): void;
  ping(text: string): void;
  /** The next message as JSON, `pong <payload>`, or at the end `closed <code> <reason>`. */
  next(): Promise<object | string>;
  close(): void;
}

export async function openWebSocket(port: number, origin = "https://radio.example"): Promise<TestSocket> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/`, "talkgroup.1", { origin, perMessageDeflate: false });
  let raw: Socket | undefined;
  const heard: (object | string)[] = [];
  let wake = () => {};
  const hear = (one: object | string) => {
    heard.push(one);
    wake();
  };
  socket.on("message", (bytes: Buffer) => hear(JSON.parse(bytes.toString()) as object));
  socket.on("pong", (payload) => hear(`pong ${payload}`));
  socket.on("error", () => {});
  socket.on("close", (code, reason) => hear(`closed ${code} ${reason}`));
  socket.once("upgrade", (response) => {
    raw = response.socket;
  });
  await new Promise<void>((resolve, reject) => socket.once("open", resolve).once("error", reject));
  return {
    send: (text) => socket.send(text),
    sendBytes: (bytes) => socket.send(bytes, { binary: true }),
    sendRaw: (bytes) => void raw?.write(bytes),
    ping: (text) => socket.ping(text),
    next: async () => {
      while (heard.length === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return heard.shift() ?? "";
    },
    close: () => socket.terminate(),
  };
}

/** A frame as a client sends it (RFC 6455 §5.2), masked with zeros; up to 125 bytes. */
export function frameBytes(opcode: number, payload: Uint8Array, is_last = true): Uint8Array {
  return Buffer.concat([Buffer.from([(is_last ? 0x80 : 0) | opcode, 0x80 | payload.length, 0, 0, 0, 0]), payload]);
}

export interface RawUpgrade {
  readonly socket: Socket;
  /** Of the HTTP answer. */
  readonly status: Promise<number>;
  readonly ended: Promise<void>;
  close(): void;
}

/** Asks for a WebSocket byte by byte, with headers replaced or (undefined) left out. PORT in a value stands for the port. */
export async function upgrade(
  port: number,
  replaced: { readonly [name: string]: string | undefined },
  host = "127.0.0.1",
): Promise<RawUpgrade> {
  const { path = "/", ...headers } = replaced;
  const all: { readonly [name: string]: string | undefined } = {
    Host: "127.0.0.1:PORT",
    Origin: "https://radio.example",
    Upgrade: "websocket",
    Connection: "Upgrade",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": randomBytes(16).toString("base64"),
    "Sec-WebSocket-Protocol": "talkgroup.1",
    ...headers,
  };
  const lines = Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
  const socket = connect(port, host);
  await new Promise<void>((resolve, reject) => socket.once("connect", resolve).once("error", reject));
  socket.on("error", () => {});
  const status = new Promise<number>((resolve) => {
    socket.once("data", (bytes) => resolve(Number(bytes.toString().split(" ")[1])));
  });
  const ended = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  socket.write([`GET ${path} HTTP/1.1`, ...lines, "", ""].join("\r\n").replaceAll("PORT", String(port)));
  return { socket, status, ended, close: () => void socket.destroy() };
}
