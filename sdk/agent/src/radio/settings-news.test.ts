import { plain_microphone, plain_mixer } from "@talkgroup/core";
import type { SettingsEvent } from "@talkgroup/schemas";
import { VirtualClock } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";

import { SettingsNews } from "./settings-news.js";

const [microphone, mixer] = [plain_microphone, plain_mixer];

function setUp(): { news: SettingsNews; told: SettingsEvent[]; clock: VirtualClock } {
  const [clock, told] = [new VirtualClock(), [] as SettingsEvent[]];
  const news = new SettingsNews(
    (delay_ms, run) => clock.schedule(clock.now_ms + delay_ms, run),
    (changed) => void told.push(changed),
  );
  news.note({ microphone, mixer });
  return { news, told, clock };
}

describe("settings that changed", () => {
  it("are told by sections, each whole, and as they are in the end", () => {
    const { news, told, clock } = setUp();
    news.note({ microphone: { ...microphone, muted: true }, mixer });
    clock.advance(50);
    expect(told).toEqual([{ microphone: { ...microphone, muted: true } }]);
    const both = { microphone, mixer: { ...mixer, gain_db: -6 } };
    news.note(both);
    clock.advance(50);
    expect(told.slice(1)).toEqual([both]);
  });

  it("are no news at first, when nothing is other than before, or when it is so again", () => {
    const { news, told, clock } = setUp();
    news.note({ microphone: { ...microphone }, mixer: { ...mixer } });
    news.note({ microphone, mixer: { ...mixer, muted: true } });
    news.note({ microphone, mixer });
    clock.advance(1_000);
    expect(told).toEqual([]);
  });

  it("are told at most 20 times a second, the last of them always", () => {
    const { news, told, clock } = setUp();
    for (let step = 1; step <= 1_000; step++) {
      news.note({ microphone, mixer: { ...mixer, gain_db: -step / 100 } });
      clock.advance(1);
    }
    clock.advance(50);
    expect(told.length).toBeLessThanOrEqual(21);
    expect(told.length).toBeGreaterThan(15);
    expect(told.at(-1)).toEqual({ mixer: { ...mixer, gain_db: -10 } });
  });
});
