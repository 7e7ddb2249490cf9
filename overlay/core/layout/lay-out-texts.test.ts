import { expect, it } from "vitest";

import { channelOf, memberOf, openModel, operationOf, radioOf, speak } from "../agent-events.suite.js";
import type { OverlayModel } from "../overlay-model.js";
import type { OverlayView } from "../overlay-view.js";
import { soundLayout, styleOf, textsOf } from "./measured-layout.suite.js";

function viewOf(prepare: (model: OverlayModel) => void, about: Parameters<typeof channelOf>[1] = {}): OverlayView {
  const model = openModel([channelOf("alpha", about), channelOf("bravo"), channelOf("cover")]);
  model.handleOperation(operationOf([radioOf("alpha", { slot: 1 }), radioOf("bravo", { slot: 2 })], { phase: "strike" }), 0);
  prepare(model);
  return model.view(100);
}

it("says clearly that agent, server, microphone, sound and keys are gone, in every preset", () => {
  const view = viewOf((model) => {
    model.handleEvent("hotkeys", { sources: [{ source: "hook", state: "failed" }] }, 10);
    model.handleDevices(
      {
        uses: [
          { direction: "capture", state: "lost" },
          { direction: "playback", state: "lost" },
        ],
      },
      10,
    );
    model.handleConnection({ state: "lost", transport: "none", rtt_ms: 0 }, 10);
  });
  const gone: OverlayView = { ...view, header: { ...view.header, agent: "gone" } };
  for (const preset of ["full", "compact", "speaking", "one_line"] as const) {
    const texts = textsOf(soundLayout(view, styleOf({ preset })));
    expect(texts).toEqual(expect.arrayContaining(["LOST", "NO MIC", "NO SOUND", "NO KEYS"]));
    expect(texts).not.toContain("RADIO GONE");
    // Of the server nobody knows any more then.
    const gone_texts = textsOf(soundLayout(gone, styleOf({ preset })));
    expect(gone_texts).toEqual(expect.arrayContaining(["RADIO GONE", "NO MIC"]));
    expect(gone_texts.filter((text) => /GONE|LOST/.test(text))).toEqual(["RADIO GONE"]);
  }
});

it.each([
  ["alpha", "ALPHA", false],
  [" Alpha ", "alpha", false],
  ["Überwachung", "ÜBERWACHUNG", false],
  ["Net alpha", "ALPHA", true],
])("says the title %j below the label %j unless it is the same: %s", (title, label, says) => {
  const view = viewOf(() => {}, { title, label });
  const named = soundLayout(view, styleOf({ preset: "full" })).items.some(({ key }) => key === "slot alpha title");
  expect(named).toBe(says);
});

it("names as many talkers as there is room for, then says how many more", () => {
  const members = [1, 20, 21, 22, 23, 24].map((id) => memberOf(id));
  const view = viewOf(
    (model) => {
      for (const { session_id } of members.slice(1)) speak(model, 50, session_id, "alpha");
    },
    { members },
  );
  const wide = textsOf(soundLayout(view, styleOf({ preset: "full" })));
  expect(wide).toEqual(expect.arrayContaining(["player 24", "player 23", "player 22", "+2"]));
  const narrow = textsOf(soundLayout(view, styleOf({ preset: "full", window: { width_px: 190, height_px: 900 } })));
  expect(narrow).toContain("player 24");
  expect(narrow.some((text) => /^\+[34]$/.test(text))).toBe(true);
});

it("wraps what somebody has to say, and lets each part of it run its own way", () => {
  const view = viewOf((model) => {
    model.handleEvent(
      "toast",
      {
        text: "The fuel truck needs an escort to the airfield in the north before the second wave",
        kind: "warning",
        duration_ms: 5_000,
      },
      50,
    );
    model.handleEvent("operationState", { operation: operationOf([], { title: "مطر الحديد", version: 2 }) }, 60);
  });
  const layout = soundLayout(view, styleOf());
  const toasts = layout.items.filter(({ kind, key }) => kind === "text" && key.startsWith("toast"));
  expect(toasts).toHaveLength(3);
  expect(toasts.at(-1)).toMatchObject({ text: "Operation: \u2068مطر الحديد\u2069", direction: "ltr" });
  expect(layout.items.find(({ key }) => key === "header title")).toMatchObject({ direction: "rtl" });
});
