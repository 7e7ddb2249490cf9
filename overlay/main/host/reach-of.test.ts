import { expect, it } from "vitest";

import { noticeText, type PlainReason } from "./host-notice.js";
import { reachOf, type Surroundings } from "./reach-of.js";

const x11: Surroundings = {
  platform: "linux",
  environment: { DISPLAY: ":0", XDG_SESSION_TYPE: "x11" },
  uses_x: true,
  has_library: true,
  is_trusted: true,
};
const wayland = { ...x11, environment: { DISPLAY: ":0", XDG_SESSION_TYPE: "wayland", WAYLAND_DISPLAY: "wayland-0" } };

it("follows windows where it can, doubts on Wayland, and says why where it cannot", () => {
  expect(reachOf(x11)).toEqual({ kind: "sure" });
  expect(reachOf({ ...x11, platform: "win32", environment: {}, uses_x: false })).toEqual({ kind: "sure" });
  expect(reachOf({ ...x11, platform: "darwin", environment: {} })).toEqual({ kind: "sure" });
  expect(reachOf(wayland)).toEqual({ kind: "doubtful", reason: "wayland" });
  expect(reachOf({ ...wayland, uses_x: false })).toEqual({ kind: "none", reason: "wayland" });
  expect(reachOf({ ...wayland, environment: { WAYLAND_DISPLAY: "wayland-0", DISPLAY: "" } })).toEqual({
    kind: "none",
    reason: "wayland",
  });
  expect(reachOf({ ...x11, environment: {} })).toEqual({ kind: "none", reason: "platform" });
  expect(reachOf({ ...x11, platform: "freebsd" })).toEqual({ kind: "none", reason: "platform" });
  expect(reachOf({ ...x11, has_library: false })).toEqual({ kind: "none", reason: "no_library" });
  expect(reachOf({ ...x11, platform: "darwin", is_trusted: false })).toEqual({ kind: "none", reason: "not_trusted" });
});

it("has another line for every notice", () => {
  const reasons: readonly PlainReason[] = ["no_game", "no_library", "wayland", "not_trusted", "platform"];
  const lines = [
    ...reasons.map((reason) => noticeText({ kind: "plain", reason })),
    noticeText({ kind: "waiting" }),
    ...[true, false].map((elevated) => noticeText({ kind: "attached", elevated })),
  ];
  expect(new Set(lines).size).toBe(lines.length);
});
