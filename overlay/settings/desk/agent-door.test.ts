import { TalkgroupError } from "@talkgroup/sdk/browser";
import { describe, expect, it } from "vitest";

import { knock } from "./agent-door.js";

describe("a knock at the agent's door", () => {
  it.each([
    ["not_ready", "searching", "searching", true],
    ["not_ready", "gone", "gone", true],
    ["not_ready", "over", "searching", true],
    ["timeout", "searching", "searching", true],
    ["scope_denied", "searching", "refused", false],
    ["scope_denied", "gone", "over", false],
    ["scope_denied", "over", "over", false],
    ["unsupported_version", "gone", "refused", false],
  ] as const)("that is answered %s where the agent was %s finds it %s", async (code, was, state, again) => {
    const answer = await knock(() => Promise.reject(new TalkgroupError(code, "agent: found it so")), was);
    expect(answer).toMatchObject({ standing: { state, reason: expect.any(String) } });
    expect("again_ms" in answer && answer.again_ms !== undefined).toBe(again);
  });

  it("that is refused says why, without the question's name", async () => {
    const no = await knock(() => Promise.reject(new TalkgroupError("scope_denied", "agent.hello: nothing allowed")), "searching");
    expect(no).toMatchObject({ standing: { state: "refused", reason: "nothing allowed" }, again_ms: undefined });
  });

  it("is let in", async () => {
    expect(await knock(async () => 7, "gone")).toEqual({ radio: 7 });
  });
});
