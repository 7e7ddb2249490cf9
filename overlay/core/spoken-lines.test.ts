import { expect, it } from "vitest";

import { channelOf, openModel, operationOf, overlayOf, radioOf, running_sources, speak } from "./agent-events.suite.js";
import { english_words } from "./layout/overlay-words.js";
import { spokenLines } from "./spoken-lines.js";

it("says all that is seen in words", () => {
  const model = openModel([
    channelOf("alpha", { muted: true }),
    channelOf("bravo", { talker_mixes: [{ session_id: 8, gain_db: 0, muted: true }] }),
    channelOf("cover", { membership: "monitor" }),
  ]);
  model.handleOperation(operationOf([radioOf("alpha", { slot: 1 }), radioOf("lost", { slot: 2, state: "missing" })]), 0);
  model.handleHotkeys(
    {
      hotkeys: [{ hotkey_id: "one", keys: ["ControlLeft", "KeyV"], action: "talk", channel_id: "bravo" }],
      sources: running_sources,
    },
    0,
  );
  speak(model, 5, 8, "bravo");
  speak(model, 10, 7, "bravo");
  speak(model, 20, 1, "alpha");
  speak(model, 30, 8, undefined);
  model.handleEvent("toast", { text: "Fuel at the north field", kind: "info", duration_ms: 5_000 }, 40);
  expect(spokenLines(model.view(50), english_words)).toEqual({
    news: ["Iron Rain, 30 ms, GOOD", "ALPHA: ON AIR", "WHISPER: 1 NEW", "Fuel at the north field"],
    radios: [
      "ALPHA: ON AIR, MUTED",
      "lost: MISSING",
      "BRAVO: READY, RECEIVING player 7, player 8 (MUTED), Ctrl + V",
      "COVER: LISTEN",
    ],
  });
});

it("says what is wrong first, and nothing while it is hidden", () => {
  const model = openModel([channelOf("alpha")]);
  model.handleDevices({ uses: [{ direction: "capture", state: "lost" }] }, 0);
  model.handleAgent("gone", 10);
  expect(spokenLines(model.view(10), english_words).news[0]).toBe("RADIO GONE, NO MIC");
  model.handleOverlay(overlayOf({}, { visible: false }), 20);
  expect(spokenLines(model.view(20), english_words)).toEqual({ news: [], radios: [] });
});
