import { header_bytes, packet_kind } from "@talkgroup/schemas";
import { type RunningServer, type ServerOptions, startServer } from "@talkgroup/server";
import { afterEach, describe, expect, it } from "vitest";
import { test_operation } from "../core/control-desk.suite.js";
import { TestRadio } from "./test-radio.suite.js";

const sealed = Buffer.alloc(60, 0x5a);
const secret = Buffer.alloc(32, 7).toString("base64url");
let server: RunningServer | undefined;
let radios: TestRadio[] = [];

/** A server with three voice workers, and four players on "alpha", who talk to it by target 1. */
async function start(
  options: Partial<ServerOptions> = {},
): Promise<{ readonly running: RunningServer; readonly four: TestRadio[] }> {
  server = await startServer({ operation: test_operation, voice_workers: 3, ...options });
  for (let index = 0; index < 4; index += 1) {
    const radio = await TestRadio.connect(server);
    radios.push(radio);
    await radio.hello("lead");
    await radio.call("channel.join", { channel_id: "alpha", monitor: false });
    await radio.call("target.define", { target_id: 1, channel_ids: ["alpha"] });
  }
  for (const radio of radios) await radio.pingUdp();
  return { running: server, four: radios };
}

/** Sends a packet on a target; gives what listeners are to get. */
function talk(radio: TestRadio, target_id = 1): Buffer {
  const packet = radio.datagram(packet_kind.voice, target_id, sealed);
  radio.sendUdp(packet);
  return packet.subarray(0, header_bytes + sealed.length);
}

function voiceAt({ datagrams }: TestRadio): Buffer[] {
  return datagrams.filter((packet) => ((packet[0] ?? 0) & 0x0f) === packet_kind.voice);
}

function pongsAt({ datagrams }: TestRadio): number {
  return datagrams.filter((packet) => ((packet[0] ?? 0) & 0x0f) === packet_kind.pong).length;
}

/** Resolves when all that was said has come: the workers have handed it on, then their siblings have sent it. */
async function settle(those: readonly TestRadio[]): Promise<void> {
  for (let hop = 0; hop < 2; hop += 1) {
    await Promise.all(
      those.map(async (radio) => {
        const before = pongsAt(radio);
        radio.sendUdp(radio.datagram(packet_kind.ping, 0, new Uint8Array(0)));
        await radio.until(() => pongsAt(radio) > before);
      }),
    );
  }
}

afterEach(async () => {
  await Promise.all(radios.map((radio) => radio.disconnect()));
  await server?.close();
  radios = [];
  server = undefined;
});

describe("a server with three voice workers", () => {
  it("tells each player a worker's port, by turns", async () => {
    const { running, four } = await start();
    const ports = four.map(({ hello_result }) => hello_result.voice_port);
    expect(new Set(ports).size).toBe(3);
    expect(ports).toEqual([...running.advertised_voice_ports, running.voice_port]);
  });

  it("has all on a channel hear each other, each packet once", async () => {
    const { running, four } = await start();
    const said = four.map((radio) => talk(radio));
    await settle(four);
    for (const [index, radio] of four.entries()) {
      const voice = voiceAt(radio).sort(Buffer.compare);
      expect(voice).toEqual(said.filter((_, talker) => talker !== index).sort(Buffer.compare));
    }
    expect((await running.counts()).verdicts).toMatchObject({ forward: 4, relayed: 8, wrong_worker: 0 });
  });

  it("has a whisper heard by the one it is for, and a set of channels by all who are on any of them", async () => {
    const { four } = await start();
    const [one, two, three] = four as [TestRadio, TestRadio, TestRadio];
    await one.call("whisper.define", { target_id: 2, session_ids: [two.session_id], generation: 0, secret });
    await three.call("channel.leave", { channel_id: "alpha" });
    await three.call("channel.join", { channel_id: "bravo", monitor: false });
    const sealed_keys = await Promise.all(
      ["alpha", "bravo"].map(async (channel_id) => {
        const { epoch } = await one.call("channel.join", { channel_id, monitor: false });
        return { channel_id, epoch: epoch.epoch, sealed: "s".repeat(80) };
      }),
    );
    await one.call("target.define", { target_id: 3, channel_ids: ["alpha", "bravo"], simulcast: { generation: 0, sealed_keys } });
    const [whisper, alpha, both] = [talk(one, 2), talk(one), talk(one, 3)];
    await settle(four);
    expect(four.map(voiceAt)).toEqual([[], [whisper, alpha, both], [both], [alpha, both]]);
  });

  it("neither hears who has left, nor is it heard", async () => {
    const { running, four } = await start();
    const [one, two] = four as [TestRadio, TestRadio];
    await two.call("channel.leave", { channel_id: "alpha" });
    const said = talk(one);
    talk(two);
    await settle(four);
    expect(four.map(voiceAt)).toEqual([[], [], [said], [said]]);
    expect((await running.counts()).verdicts).toMatchObject({ forward: 1, unknown_target: 1 });
  });

  it("reaches a player by tunnel at another worker than the talker's", async () => {
    const { four } = await start();
    const [one, two] = four as [TestRadio, TestRadio];
    two.sayBytes(two.datagram(packet_kind.ping, 0, new Uint8Array(0)));
    await two.until(() => two.tunnelled.length === 1);
    const said = talk(one);
    await two.until(() => two.tunnelled.length === 2);
    expect(two.tunnelled[1]).toEqual(said);
    expect(voiceAt(two)).toEqual([]);
  });
});
