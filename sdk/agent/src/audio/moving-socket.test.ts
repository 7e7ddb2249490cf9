import { packet_kind, packet_version } from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";

import { MovingSocket } from "./moving-socket.js";

interface FakeSocket {
  readonly sent: number[];
  closed: boolean;
  failed: boolean;
  readonly host: string;
  hear(byte: number): void;
  open(): void;
}

function world() {
  const sockets: FakeSocket[] = [];
  const heard: number[] = [];
  const count = { opens: 0 };
  const socket = new MovingSocket({
    host: "192.0.2.1",
    port: 9,
    openSocket: (host, _port, onDatagram, onOpen) => {
      const fake: FakeSocket = {
        sent: [],
        closed: false,
        failed: false,
        host,
        hear: (byte) => onDatagram(Uint8Array.of(byte)),
        open: onOpen,
      };
      sockets.push(fake);
      return {
        send: (bytes) => void fake.sent.push(bytes[0] ?? 0),
        get failed() {
          return fake.failed;
        },
        close: () => {
          fake.closed = true;
        },
      };
    },
    onDatagram: (bytes) => void heard.push(bytes[0] ?? 0),
    onOpen: () => {
      count.opens += 1;
    },
  });
  const send = (byte: number): void => socket.send(Uint8Array.of(byte), 1);
  const at = (index: number): FakeSocket => sockets[index] as FakeSocket;
  return { socket, sockets, heard, count, send, at };
}

describe("a socket that can be opened anew", () => {
  it("goes out by the one before until the next is open, and hears it until the next has heard", () => {
    const { socket, heard, count, send, at } = world();
    at(0).open();
    socket.renew();
    send(1);
    at(0).hear(2);
    at(1).open();
    send(3);
    at(0).hear(4);
    expect([at(0).sent, at(1).sent, at(0).closed, count.opens]).toEqual([[1], [3], false, 2]);
    at(1).hear(5);
    expect([heard, at(0).closed, at(1).closed]).toEqual([[2, 4, 5], true, false]);
  });

  it("hears by the one before until voice has come by the next: a pong does not say that the server sends there", () => {
    const { socket, heard, at } = world();
    at(0).open();
    socket.renew();
    at(1).open();
    for (const pong of [0, 1]) {
      at(1).hear(pong_byte);
      expect(at(0).closed).toBe(false);
      at(0).hear(pong);
    }
    at(0).hear(pong_byte);
    at(0).hear(voice_byte);
    expect([at(0).closed, at(1).closed]).toEqual([false, false]);
    at(1).hear(voice_byte);
    expect([at(0).closed, at(1).closed]).toEqual([true, false]);
    expect(heard).toEqual([pong_byte, 0, pong_byte, 1, pong_byte, voice_byte, voice_byte]);
  });

  it("lets the one before go when a third is open, though no voice has come by the second", () => {
    const { socket, at } = world();
    at(0).open();
    socket.renew();
    at(1).open();
    at(1).hear(pong_byte);
    socket.renew();
    expect(at(0).closed).toBe(false);
    at(2).open();
    expect([at(0).closed, at(1).closed]).toEqual([true, false]);
  });

  it("has three at most, whatever is asked for", () => {
    const { socket, sockets, at } = world();
    at(0).open();
    for (let round = 1; round <= 50; round += 1) {
      socket.renew();
      socket.renew();
      expect(sockets).toHaveLength(round + 1);
      expect(sockets.filter(({ closed }) => !closed).length).toBeLessThanOrEqual(3);
      at(round).open();
      expect(sockets.filter(({ closed }) => !closed)).toEqual(sockets.slice(-2));
    }
  });

  it("has failed as long as the one it goes out by has", () => {
    const { socket, at } = world();
    expect(socket.failed).toBe(false);
    at(0).open();
    at(0).failed = true;
    socket.renew();
    expect(socket.failed).toBe(true);
    at(1).open();
    expect(socket.failed).toBe(false);
  });

  it("goes where it is told to from then on, also if one is just being opened to where it went before", () => {
    const { socket, sockets, heard, count, send, at } = world();
    at(0).open();
    socket.renew();
    socket.renew("198.51.100.1");
    socket.renew("198.51.100.1");
    expect([sockets.map(({ host }) => host), at(1).closed]).toEqual([["192.0.2.1", "192.0.2.1", "198.51.100.1"], true]);
    at(1).open();
    send(1);
    at(2).open();
    send(2);
    at(2).hear(3);
    expect([at(0).sent, at(1).sent, at(2).sent, heard, count.opens]).toEqual([[1], [], [2], [3], 2]);
    socket.renew();
    socket.renew("198.51.100.1");
    expect(sockets.map(({ host }) => host).slice(3)).toEqual(["198.51.100.1"]);
  });

  it("lets all of them go, and is deaf and dumb then", () => {
    const { socket, sockets, heard, count, at } = world();
    at(0).open();
    socket.renew();
    at(1).open();
    socket.renew();
    socket.close();
    expect(sockets.map(({ closed }) => closed)).toEqual([true, true, true]);
    at(2).open();
    for (const fake of sockets) fake.hear(1);
    socket.renew();
    expect([sockets.length, heard, count.opens]).toEqual([3, [], 2]);
  });
});

/** What a datagram of each kind begins with. */
const voice_byte = (packet_version << 4) | packet_kind.voice;
const pong_byte = (packet_version << 4) | packet_kind.pong;
