import type { SpeakingChange } from "@talkgroup/core";
import { accept, type ChannelState, type Result, refuse } from "@talkgroup/schemas";
import { VirtualClock } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";

import { MutedNets } from "./muted-nets.js";

const alpha: ChannelState = {
  ...{ channel_id: "alpha", title: "Alpha", label: "ALPHA", may_listen: true, may_speak: true, membership: "joined" },
  ...{ gain_db: 0, pan: 0, muted: false, solo: false, dry: false, positional: false, members: [] },
};

/** Answers come when a test says so, in the order of the requests. */
class Scene {
  readonly clock = new VirtualClock();
  readonly asked: boolean[] = [];
  readonly told: string[] = [];
  readonly nets: MutedNets;
  readonly #waiting: ((answer: Result<unknown>) => void)[] = [];
  is_there = true;

  constructor() {
    this.nets = new MutedNets({
      timer: (delay_ms, run) => this.clock.schedule(this.clock.now_ms + delay_ms, run),
      pause: ({ paused }) => {
        if (!this.is_there) return undefined;
        this.asked.push(paused);
        return new Promise((resolve) => this.#waiting.push(resolve));
      },
      onTold: ({ session_id, target_id, channel_ids, speaking }: SpeakingChange) =>
        this.told.push(`${session_id}/${target_id} ${channel_ids} ${speaking}`),
    });
  }

  set(change: Partial<ChannelState>): void {
    this.nets.handleChannel("alpha", { ...alpha, ...change });
  }

  speak(session_id: number, speaking: boolean, channel_id = "alpha"): void {
    this.nets.handleSpeaking({ channel_id, session_id, name: "Ben", speaking });
  }

  async answer(answer: Result<unknown> = accept({})): Promise<void> {
    this.#waiting.shift()?.(answer);
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
}

const old_server = refuse("method_not_found", "method: found channel.pause, expected one of those of before");

describe("nets that the player has muted", () => {
  it("are not sent while they are muted, and asked for only once", async () => {
    const scene = new Scene();
    scene.set({});
    scene.set({ muted: true });
    scene.set({ muted: true, gain_db: 3 });
    await scene.answer();
    scene.set({ muted: true, gain_db: 4 });
    expect(scene.asked).toEqual([true]);
    scene.set({ muted: false });
    await scene.answer();
    expect(scene.asked).toEqual([true, false]);
  });

  it("end as they were set last, however fast that was", async () => {
    const scene = new Scene();
    for (const muted of [true, false, true, false, true, false]) scene.set({ muted });
    expect(scene.asked).toEqual([true]);
    await scene.answer();
    await scene.answer();
    expect(scene.asked).toEqual([true, false]);
    for (const muted of [true, false, true]) scene.set({ muted });
    await scene.answer();
    expect(scene.asked).toEqual([true, false, true]);
  });

  it("show who talks as the server says it, from the question until it sends them again", async () => {
    const scene = new Scene();
    scene.speak(7, true);
    scene.set({ muted: true });
    scene.speak(7, true);
    scene.speak(7, true);
    scene.speak(8, true, "bravo");
    await scene.answer();
    scene.speak(8, true);
    scene.speak(8, false);
    expect(scene.told).toEqual(["7/0 alpha true", "8/0 alpha true", "8/0 alpha false"]);
    scene.set({ muted: false });
    expect(scene.told).toHaveLength(3);
    await scene.answer();
    scene.speak(8, true);
    expect(scene.told.slice(3)).toEqual(["7/0 alpha false"]);
  });

  it("are forgotten with the membership and with the session, and asked for anew", async () => {
    const scene = new Scene();
    scene.set({ muted: true });
    scene.speak(7, true);
    scene.set({ muted: true, membership: "none" });
    // Of the membership that is over.
    await scene.answer();
    expect(scene.told.at(-1)).toBe("7/0 alpha false");
    scene.set({ muted: true, membership: "monitor" });
    await scene.answer();
    scene.speak(7, true);
    scene.nets.handleSessionLost();
    expect(scene.told.at(-1)).toBe("7/0 alpha false");
    scene.speak(7, true);
    scene.is_there = false;
    scene.set({ muted: true });
    scene.is_there = true;
    scene.set({ muted: true });
    scene.nets.handleChannel("alpha", undefined);
    expect([scene.asked, scene.told.length]).toEqual([[true, true, true], 4]);
  });

  it("come and are dropped here where the server is older, and it is asked no more until they are muted anew", async () => {
    const scene = new Scene();
    scene.set({ muted: true });
    await scene.answer(old_server);
    scene.speak(7, true);
    scene.set({ muted: true, gain_db: 3 });
    scene.set({ muted: false });
    expect([scene.asked, scene.told]).toEqual([[true], []]);
    scene.set({ muted: true });
    expect(scene.asked).toEqual([true, true]);
  });

  it("never stay silent because the server was busy when they were to be heard again", async () => {
    const scene = new Scene();
    scene.set({ muted: true });
    await scene.answer();
    scene.set({ muted: false });
    for (let tries = 2; tries < 5; tries++) {
      expect(scene.asked).toHaveLength(tries);
      await scene.answer(refuse("rate_limited", "requests: found too many"));
      scene.clock.advance(1000);
    }
    await scene.answer();
    scene.clock.advance(10_000);
    expect(scene.asked).toEqual([true, false, false, false, false]);
  });
});
