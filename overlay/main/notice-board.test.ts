import { expect, it } from "vitest";

import type { HostNotice } from "./host/host-notice.js";
import { listeners_max, NoticeBoard } from "./notice-board.js";

it("tells who listens late the latest notice, then every one", () => {
  const board = new NoticeBoard();
  const early: HostNotice[] = [];
  const late: HostNotice[] = [];
  board.onNotice((notice) => early.push(notice));
  expect(early).toEqual([]);
  board.post({ kind: "plain", reason: "no_game" });
  board.post({ kind: "waiting" });
  board.onNotice((notice) => late.push(notice));
  board.post({ kind: "attached", elevated: false });
  expect(early.map(({ kind }) => kind)).toEqual(["plain", "waiting", "attached"]);
  expect(late.map(({ kind }) => kind)).toEqual(["waiting", "attached"]);
});

it("takes no more listeners than a page needs", () => {
  const board = new NoticeBoard();
  let told = 0;
  for (let listener = 0; listener < 100; listener++) board.onNotice(() => told++);
  board.post({ kind: "waiting" });
  expect(told).toBe(listeners_max);
});
