import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { eventually } from "./command.suite.js";
import { hears } from "./heard-frames.suite.js";
import { clockMs } from "./radio-log.suite.js";
import { startTalkingPair, type TalkingPair } from "./talking-pair.suite.js";

describe("a net that a player has muted", () => {
  let pair: TalkingPair;
  beforeAll(async () => {
    pair = await startTalkingPair();
    await pair.mouth.talkgroup.ptt.bind("key", { channel_id: "alpha" });
  }, 30_000);
  afterAll(async () => {
    await pair?.lab.close();
  });

  const received = async (): Promise<number> => (await pair.ear.talkgroup.stats.read()).datagrams_received;
  /** How many datagrams come in half a second: a talker makes fifty or a hundred, a link's pings one or two. */
  const arriving = async (): Promise<number> => {
    const [begin, until_ms] = [await received(), clockMs() + 500];
    await eventually("half a second is over", () => clockMs() >= until_ms);
    return (await received()) - begin;
  };

  it("is not sent, shows who talks there all the same, and is heard again at once", async () => {
    const { mouth, ear, ear_log } = pair;
    const began_ms = clockMs();
    await mouth.talkgroup.ptt.press("key");
    await ear_log.speaking("Mouth", true, began_ms);
    await hears(ear, 20);
    const heard = await arriving();
    const muted_ms = clockMs();
    await ear.talkgroup.channels.mix("alpha", { muted: true });
    await eventually("the server sends no more", async () => (await arriving()) < 10);
    const muted = await arriving();
    expect(
      ear_log.entries.filter(({ event, at_ms }) => event === "speaking" && at_ms > muted_ms),
      "the talk goes on",
    ).toEqual([]);
    const released_ms = clockMs();
    await mouth.talkgroup.ptt.release("key");
    await ear_log.speaking("Mouth", false, released_ms);
    const again_ms = clockMs();
    await mouth.talkgroup.ptt.press("key");
    await ear_log.speaking("Mouth", true, again_ms);
    const unmuted_ms = clockMs();
    await ear.talkgroup.channels.mix("alpha", { muted: false });
    await hears(ear, 1);
    const after_ms = clockMs() - unmuted_ms;
    process.stdout.write(
      `a muted net: ${heard} datagrams in half a second before, ${muted} while it was muted; heard again after at most ${after_ms.toFixed(0)} ms\n`,
    );
    expect(heard).toBeGreaterThan(20);
    expect(muted).toBeLessThan(10);
    expect(after_ms).toBeLessThan(1000);
    const end_ms = clockMs();
    await mouth.talkgroup.ptt.release("key");
    await ear_log.speaking("Mouth", false, end_ms);
  });

  it("is not sent on a net that is joined muted", async () => {
    const { mouth, ear, ear_log } = pair;
    await ear.talkgroup.channels.mix("alpha", { muted: true });
    await ear.talkgroup.channels.leave("alpha");
    await ear.talkgroup.channels.join("alpha");
    const began_ms = clockMs();
    await mouth.talkgroup.ptt.press("key");
    await ear_log.speaking("Mouth", true, began_ms);
    expect(await arriving()).toBeLessThan(10);
    await mouth.talkgroup.ptt.release("key");
  });
});
