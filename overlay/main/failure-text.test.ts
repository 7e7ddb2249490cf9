import { expect, it } from "vitest";

import { codeOf, failureText } from "./failure-text.js";

it.each([
  ["agent_unreachable", "talkgroup-agent"],
  ["unsupported_version", "versions"],
  ["ENOENT", "--config"],
  ["constructor", "(constructor)"],
])("says what to do about %s", (code, said) => {
  const { title, detail } = failureText("overlay", code);
  expect(title).toBe("The Talkgroup overlay cannot start");
  expect(detail).toContain(said);
  expect(failureText("settings", code).title).toContain("settings");
});

it("keeps to itself what an error says beside its code", () => {
  const secret = "http://127.0.0.1:1/settings.html#token=x";
  expect(codeOf(Object.assign(new Error(`ERR_ABORTED loading '${secret}'`), { code: "ERR_ABORTED" }))).toBe("ERR_ABORTED");
  for (const error of [new Error(secret), secret, undefined, { code: secret }, Object.assign(new Error("x"), { code: 7 })])
    expect(codeOf(error)).toBe("internal");
});
