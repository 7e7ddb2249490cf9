import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";
import { afterEach, describe, expect, it } from "vitest";
import { VoiceSocket } from "./voice-socket.js";

describe("the voice socket", () => {
  const opened: { close(): void }[] = [];
  afterEach(() => {
    for (const socket of opened.splice(0)) socket.close();
  });

  async function server(): Promise<{ socket: Socket; port: number }> {
    const socket = createSocket("udp4");
    opened.push(socket);
    socket.bind(0, "127.0.0.1");
    await once(socket, "listening");
    return { socket, port: socket.address().port };
  }

  /** Opens one and waits until it says how that went. */
  async function open(host: string, port: number) {
    const heard: string[] = [];
    let opens = 0;
    const socket = await new Promise<VoiceSocket>((resolve) => {
      const made: VoiceSocket = new VoiceSocket(
        host,
        port,
        (bytes) => heard.push(Buffer.from(bytes).toString()),
        () => {
          opens += 1;
          resolve(made);
        },
      );
    });
    opened.push(socket);
    return { socket, heard, opens: () => opens };
  }
  const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  it("sends what it is given, from a buffer that may change at once, and hears the answer", async () => {
    const { socket: peer, port } = await server();
    const { socket, heard } = await open("127.0.0.1", port);
    const bytes = new TextEncoder().encode("ping and more");
    const asked = once(peer, "message");
    socket.send(bytes, 4);
    bytes.fill(0);
    const [message, from] = await asked;
    expect(String(message)).toBe("ping");
    peer.send("pong", from.port, from.address);
    while (heard.length === 0) await turn();
    expect(heard).toEqual(["pong"]);
  });

  // A broadcast address is refused to a socket that did not ask for it, as any address is by a firewall.
  it.each([
    ["an address that the system refuses", "255.255.255.255", 9],
    ["a port that is none", "127.0.0.1", 0],
    ["a port that is far from one", "127.0.0.1", 70_000],
  ])("opens deaf for %s, once, and loses what it is given", async (_, host, port) => {
    const { socket, opens } = await open(host, port);
    socket.send(new Uint8Array(20), 20);
    await turn();
    expect(opens()).toBe(1);
    socket.close();
    socket.close();
    socket.send(new Uint8Array(20), 20);
  });

  it("lives on when nobody listens at the other end", async () => {
    const { socket: peer, port } = await server();
    peer.close();
    opened.splice(0);
    const { socket, opens } = await open("127.0.0.1", port);
    for (let count = 0; count < 5; count++) {
      socket.send(new Uint8Array(20), 20);
      await turn();
    }
    expect(opens()).toBe(1);
  });

  it("tells that the system did not take a datagram", async () => {
    const { socket: peer, port } = await server();
    const { socket } = await open("127.0.0.1", port);
    socket.send(new Uint8Array(20), 20);
    await turn();
    expect(socket.failed).toBe(false);
    peer.close();
    opened.shift();
    while (!socket.failed) {
      // The first is answered that nobody is there, and the second refused for it.
      for (let count = 0; count < 2; count++) socket.send(new Uint8Array(20), 20);
      await turn();
    }
    socket.close();
  });

  it("says nothing once it was closed", async () => {
    const { port } = await server();
    for (const [host, at] of [
      ["127.0.0.1", port],
      ["255.255.255.255", 9],
      ["127.0.0.1", 0],
    ] as const) {
      let opens = 0;
      const socket = new VoiceSocket(
        host,
        at,
        () => undefined,
        () => {
          opens += 1;
        },
      );
      socket.close();
      for (let count = 0; count < 5; count++) await turn();
      expect(opens).toBe(0);
    }
  });
});
