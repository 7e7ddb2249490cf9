import { expect, it } from "vitest";

import { host_notices, readNotice } from "./host-notice.js";
import { pageWordsFor } from "./page-words.js";

it.each([
  [{ kind: "attached", elevated: false }, "attached"],
  [{ kind: "attached", elevated: true }, "elevated"],
  [{ kind: "waiting" }, "waiting"],
  [{ kind: "plain", reason: "wayland" }, "wayland"],
  [{ kind: "plain", reason: "moon" }, undefined],
  [{ kind: "toString" }, undefined],
  ["attached", undefined],
  [null, undefined],
  [undefined, undefined],
])("reads %j as %s", (value, notice) => {
  expect(readNotice(value)).toBe(notice);
});

it.each(["en", "de-AT", "ar", "fr"])("says every notice but the good one in words: %s", (language) => {
  const { notices } = pageWordsFor([language]);
  for (const notice of host_notices) expect(notices[notice] === "").toBe(notice === "attached");
});
