import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { decodeWav, envelope } from "@talkgroup/testing";
import { expect, it } from "vitest";

import { earWindow } from "../lab/recording.js";
import { longestQuiet } from "./ears-tape.suite.js";
import { hears } from "./heard-frames.suite.js";
import { type NetworkPlayer, PrivateNetwork } from "./private-network.suite.js";
import { clockMs, RadioLog } from "./radio-log.suite.js";
import { writeTones } from "./tone-speech.suite.js";

/** From one network to the next that is there already: pings find out after 700 ms, a datagram that cannot be sent at once. */
const gap_ms_max = 1000;
/** From the moment that a machine without a network has one again: half a second until it is seen, a second between two attempts. */
const back_ms_max = 3000;

const missing = PrivateNetwork.missing();
if (missing !== undefined) process.stdout.write(`network change: not tried: ${missing}\n`);
it.skipIf(missing !== undefined)(
  "a talk goes on when its player's machine comes to another network, and by datagrams",
  async () => {
    const network = await PrivateNetwork.start();
    try {
      const ear = await network.addNeighbour("Ear");
      const mouth = await network.addRoamer("Mouth", cable);
      const [ear_log, log] = [new RadioLog(ear.talkgroup), new RadioLog(mouth.talkgroup)];
      for (const { talkgroup } of [mouth, ear]) await talkgroup.channels.join("alpha");
      await mouth.talkgroup.ptt.bind("key", { channel_id: "alpha" });
      await mouth.talkgroup.ptt.press("key");
      await mouth.talkgroup.microphone.play(await writeTones(join(network.folder, "tones.wav"), [440, 1100], 60));
      await ear_log.speaking("Mouth", true, 0);
      await hears(ear, 50);

      const more_ms = clockMs();
      network.onMachine(tunnel);
      // Two looks at the network and more.
      await hears(ear, 120);
      expect(log.entries.filter(({ at_ms, event }) => event === "connection" && at_ms >= more_ms).map(stateOf)).not.toContain(
        "reconnecting",
      );

      const left_ms = clockMs();
      network.onMachine(`${no_cable}\n${radio}`);
      const dropped = await log.first("connection", left_ms, ({ state }) => state === "reconnecting");
      const resumed = await log.first("connection", dropped.at_ms, ({ state }) => state === "open");
      await hears(ear, 50);
      await byDatagrams(mouth);
      const there_ms = clockMs();

      network.onMachine(no_radio);
      await log.first("connection", there_ms, ({ state }) => state === "reconnecting");
      await ear_log.speaking("Mouth", false, there_ms);
      const again_ms = clockMs();
      network.onMachine(cable);
      const back_ms = (await ear_log.speaking("Mouth", true, again_ms)).at_ms - again_ms;
      await log.first("connection", again_ms, ({ state }) => state === "open");
      await hears(ear, 50);
      await byDatagrams(mouth);

      const { ears_started_ms } = await ear.talkgroup.stats.trace();
      await network.end();
      const gap_ms = await longestGap(ear.ears_path, left_ms - ears_started_ms, there_ms - left_ms);
      process.stdout.write(
        `network change: silence ${gap_ms} ms, session resumed after ${(resumed.at_ms - left_ms).toFixed(0)} ms; ` +
          `after a time without any network heard again ${back_ms.toFixed(0)} ms after there is one\n`,
      );
      expect(gap_ms).toBeLessThan(gap_ms_max);
      expect(back_ms).toBeLessThan(back_ms_max);
    } finally {
      await network.close();
    }
  },
  60_000,
);

async function byDatagrams({ talkgroup, session_id }: NetworkPlayer): Promise<void> {
  const expected = { state: "open", transport: "udp", session_id };
  await expect.poll(() => talkgroup.server.status(), { timeout: back_ms_max }).toMatchObject(expected);
}

/** Milliseconds in which nothing was heard. */
async function longestGap(ears_path: string, from_ms: number, length_ms: number): Promise<number> {
  const sound = decodeWav(new Uint8Array(await readFile(ears_path)));
  if (!sound.ok) throw new Error(sound.refusal.message);
  return longestQuiet(envelope(earWindow(sound.value, 0, from_ms, length_ms)));
}

function stateOf({ params }: RadioLog["entries"][number]): unknown {
  return "state" in params ? params.state : undefined;
}

const cable = `
ip addr add 10.77.1.2/24 dev first
ip link set first up
ip route add default via 10.77.1.1`;
const no_cable = "ip addr del 10.77.1.2/24 dev first";
/** A network that has nothing to do with the way to the server. */
const tunnel = `
ip addr add 10.77.9.2/24 dev second
ip link set second up`;
const radio = `
ip addr add 10.77.2.2/24 dev second
ip route add default via 10.77.2.1`;
const no_radio = "ip link set second down";
