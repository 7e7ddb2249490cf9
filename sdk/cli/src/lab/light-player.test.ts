import { createSocket } from "node:dgram";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accepted } from "./community.js";
import { Laboratory } from "./laboratory.js";
import { LightPlayer } from "./light-player.js";

const operation_path = fileURLToPath(new URL("../../presets/radio-check.json", import.meta.url));
let lab: Laboratory;
let talker: LightPlayer;
let talking: NodeJS.Timeout;

beforeAll(async () => {
  lab = await Laboratory.start({ operation_path, loss: 0, seed: 1 });
  talker = await enter("Talker", true);
  accepted(await talker.request("target.define", { target_id: 1, channel_ids: [channel_id] }));
  talking = setInterval(() => talker.talk(1, frame), 20);
});

afterAll(async () => {
  clearInterval(talking);
  talker.close();
  await lab.close();
});

async function enter(name: string, voice: NonNullable<Parameters<typeof LightPlayer.connect>[0]["voice"]>): Promise<LightPlayer> {
  const { url, join_code } = lab.server.ready;
  const player = accepted(await LightPlayer.connect({ url, hello: { join_code, name, role: "alpha" }, voice }));
  accepted(await player.request("channel.join", { channel_id, monitor: false }));
  return player;
}

/** How many pings it took to be heard, where datagrams that `isLost` says are lost, in both directions counted together. */
async function pingsUntilHeard(isLost: (index: number) => boolean): Promise<number> {
  const socket = createSocket("udp4");
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  let datagrams = 0;
  let pings = 0;
  const passes = (): boolean => {
    datagrams += 1;
    return !isLost(datagrams - 1);
  };
  const send = (datagram: Uint8Array, port: number): void => {
    pings += 1;
    if (passes()) socket.send(datagram, port, "127.0.0.1");
  };
  const listener = await enter("Listener", { send });
  const heard = new Promise<void>((resolve) => {
    listener.onVoice = () => resolve();
  });
  socket.on("message", (packet) => {
    if (packet.length > frame.length || passes()) listener.hear(packet);
  });
  listener.ping();
  await heard;
  listener.close();
  await listener.closed;
  socket.close();
  return pings;
}

describe("a light player that asks for voice", () => {
  it("gets it whichever datagram is lost", async () => {
    // More where a pong takes long.
    expect(await pingsUntilHeard(() => false)).toBeGreaterThanOrEqual(2);
    for (const lost of [0, 1, 2]) expect(await pingsUntilHeard((index) => index === lost)).toBeGreaterThanOrEqual(3);
    expect(await pingsUntilHeard((index) => index < 5)).toBeGreaterThanOrEqual(5);
  });
});

const channel_id = "alpha";
const frame = new Uint8Array(120);
