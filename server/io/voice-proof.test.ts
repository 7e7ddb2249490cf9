import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";
import { packet_kind, ping_bytes } from "@talkgroup/schemas";
import { type RunningServer, startServer } from "@talkgroup/server";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { test_operation } from "../core/control-desk.suite.js";
import { TestRadio } from "./test-radio.suite.js";

/** A machine that means no harm. What is sent from there is written by somebody else: nothing there reads, or answers. */
class Stranger {
  readonly came: Buffer[] = [];
  /** Of what was written in its name. */
  bytes_written = 0;
  readonly #socket: Socket;
  readonly #port: number;

  static async open(port: number): Promise<Stranger> {
    const socket = createSocket("udp4");
    socket.bind(0, "127.0.0.9");
    await once(socket, "listening");
    return new Stranger(socket, port);
  }

  private constructor(socket: Socket, port: number) {
    this.#socket = socket;
    this.#port = port;
    socket.on("message", (packet) => this.came.push(packet));
  }

  get pongs(): number {
    return this.came.filter((packet) => ((packet[0] ?? 0) & 0x0f) === packet_kind.pong).length;
  }

  get bytes_came(): number {
    return this.came.reduce((sum, { length }) => sum + length, 0);
  }

  writeFrom(packet: Uint8Array): void {
    this.bytes_written += packet.length;
    this.#socket.send(packet, this.#port, "127.0.0.1");
  }

  /** Resolves when so many pongs came: all that was sent here before them has come too. */
  async until(pongs: number): Promise<void> {
    while (this.pongs < pongs) await once(this.#socket, "message");
  }

  close(): void {
    this.#socket.close();
  }
}

describe("a player who writes a stranger's address on datagrams", () => {
  let server: RunningServer;
  let radios: TestRadio[];
  let stranger: Stranger;

  beforeEach(async () => {
    server = await startServer({ operation: test_operation });
    stranger = await Stranger.open(server.voice_port);
    radios = [];
    for (const role of ["lead", "lead"]) {
      const radio = await TestRadio.connect(server);
      radios.push(radio);
      await radio.hello(role);
      await radio.call("channel.join", { channel_id: "alpha", monitor: false });
    }
    await talker().call("target.define", { target_id: 1, channel_ids: ["alpha"] });
  });
  afterEach(async () => {
    stranger.close();
    await Promise.all(radios.map((radio) => radio.disconnect()));
    await server.close();
  });

  function talker(): TestRadio {
    return radios[0] as TestRadio;
  }

  function forger(): TestRadio {
    return radios[1] as TestRadio;
  }

  async function talk(): Promise<void> {
    for (let sent = 0; sent < words; sent += 1) talker().sendUdp(talker().datagram(packet_kind.voice, 1, sealed));
    await talker().pingUdp();
  }

  it("has it sent as many bytes as were written in its name, and no voice", async () => {
    for (let ping = 0; ping < 10; ping += 1) stranger.writeFrom(forger().datagram(packet_kind.ping, 0, no_body));
    const pings_bytes = stranger.bytes_written;
    stranger.writeFrom(forger().datagram(packet_kind.voice, 1, sealed));
    await stranger.until(10);
    expect(stranger.bytes_came).toBe(pings_bytes);
    await talk();
    stranger.writeFrom(forger().datagram(packet_kind.ping, 0, no_body));
    await stranger.until(11);
    expect(stranger.came.length).toBe(11);
    expect(stranger.bytes_came).toBe(11 * ping_bytes);
    expect((await server.counts()).verdicts).toMatchObject({ forward: words });
  });

  it("has it sent no voice either by showing what was sent to the forger's own address, where hearing goes on", async () => {
    await forger().pingUdp();
    for (let ping = 1; ping <= 3; ping += 1) {
      // It holds the proof of its own address, which is proven.
      stranger.writeFrom(forger().datagram(packet_kind.ping, 0, no_body));
      await stranger.until(ping);
      await talk();
      await forger().pingUdp();
    }
    expect(stranger.came.length).toBe(3);
    expect(forger().datagrams.length).toBe(3 * words);
  });

  it("has no listener sent less of the forger's own voice: it is taken wherever it comes from", async () => {
    await talker().pingUdp();
    await forger().call("target.define", { target_id: 1, channel_ids: ["alpha"] });
    stranger.writeFrom(forger().datagram(packet_kind.voice, 1, sealed));
    await talker().until(() => talker().datagrams.length === 1);
    expect(stranger.came).toEqual([]);
  });
});

const sealed = Buffer.alloc(120, 0x5a);
const no_body = new Uint8Array(0);
/** Less than a session may send at once. */
const words = 25;
