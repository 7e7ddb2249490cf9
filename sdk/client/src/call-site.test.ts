import { afterEach, describe, expect, it, vi } from "vitest";

import { connect as connectPage } from "./browser.js";
import { CallSite } from "./call-site.js";
import { connect, connectOver } from "./connect.js";
import { connected, MemoryAgent } from "./memory-agent.suite.js";
import { TalkgroupError } from "./talkgroup-error.js";

afterEach(() => vi.unstubAllGlobals());

describe("the stack of an error begins with the game's line", () => {
  it.each<[string, () => Promise<unknown>]>([
    ["connect", () => connect({ socket_path: "/nowhere/at/all" })],
    [
      "connectOver",
      () => {
        const agent = new MemoryAgent();
        const connecting = connectOver(agent.transport, {}, agent.timer);
        agent.close();
        return connecting;
      },
    ],
    ["connect of a page", () => connectPage({ signal: AbortSignal.abort() })],
  ])("of %s", async (_, call) => {
    expect(firstFile(await errorOf(call()))).toBe("call-site.test.ts");
  });

  it("of a refusal, a time limit, a signal, a lost agent, a mistake and the game's own function", async () => {
    const { agent, radio } = await connected();
    const controller = new AbortController();
    const calls = [
      radio.channels.join("nowhere"),
      radio.channels.join("slow", { timeout_ms: 10 }),
      radio.channels.join("other", { signal: controller.signal }),
      radio.channels.join("NO SUCH NAME"),
      radio.server.open(() => Promise.reject(new Error("the back end is down"))),
      radio.server.open(async () => ({ url: "no address" })),
      radio.channels.join("last"),
    ];
    agent.refusal(agent.take()[0]?.id ?? 0, "unknown_channel", "no such channel");
    await agent.advance(10);
    controller.abort();
    agent.close();
    const errors = await Promise.all([...calls, radio.channels.list()].map(errorOf));
    expect(errors.map(({ code }) => code)).toEqual([
      ...["unknown_channel", "timeout", "aborted", "invalid_params", "callback_failed", "invalid_params"],
      ...["agent_closed", "agent_closed"],
    ]);
    for (const error of errors) {
      expect(firstFile(error), error.stack).toBe("call-site.test.ts");
      expect(error.stack?.startsWith(`TalkgroupError: ${error.message}\n`)).toBe(true);
    }
    const lines = errors.map(({ stack }) => /call-site\.test\.ts:(\d+)/.exec(stack ?? "")?.[1]);
    expect(new Set(lines).size, "each has its own line").toBe(errors.length);
  });

  it("of a key that changes over, up as well as down", async () => {
    const { agent, radio } = await connected();
    const calls = [radio.ptt.toggle("key1"), radio.ptt.toggle("key1")];
    for (const { id } of agent.take()) agent.refusal(id, "unknown_binding", "no such binding");
    for (const error of await Promise.all(calls.map(errorOf))) expect(firstFile(error), error.stack).toBe("call-site.test.ts");
    await radio.close();
  });

  it("and goes on with who had called the game's function", async () => {
    const { agent, radio } = await connected();
    async function enterTheBase(): Promise<unknown> {
      return radio.channels.join("base");
    }
    const entering = enterTheBase();
    agent.refusal(agent.take()[0]?.id ?? 0, "unknown_channel", "no such channel");
    const frames = (await errorOf(entering)).stack?.split("\n").slice(1) ?? [];
    expect(frames[0]).toContain("enterTheBase");
    expect(frames[1]).toContain("call-site.test.ts");
    await radio.close();
  });
});

describe("CallSite", () => {
  it("keeps all else of the error, and the error itself as it was", () => {
    const details = { field: "/channel_id", retry_after_ms: 5, cause: new Error("why") };
    const error = new TalkgroupError("busy", "channels.join: busy", details);
    const { stack } = error;
    const placed = here().withStack(error);
    expect(placed).toMatchObject({ name: "TalkgroupError", code: "busy", message: "channels.join: busy", ...details });
    expect(placed).toBeInstanceOf(TalkgroupError);
    expect(error.stack).toBe(stack);
    expect(placed.stack).not.toBe(stack);
  });

  it("gives the error as it is where there are no such stacks", () => {
    const error = new TalkgroupError("busy", "busy");
    expect(new CallSite(() => "not on the stack").withStack(error)).toBe(error);
    vi.stubGlobal(
      "Error",
      class extends Error {
        static override captureStackTrace = undefined as never;
      },
    );
    expect(here().withStack(error)).toBe(error);
  });
});

function here(): CallSite {
  return new CallSite(here);
}

function errorOf(promise: Promise<unknown>): Promise<TalkgroupError> {
  return promise.then(
    () => Promise.reject(new Error("expected a rejection")),
    (error: TalkgroupError) => error,
  );
}

/** The name of the file of the first frame. */
function firstFile({ stack = "" }: Error): string | undefined {
  return /([^/\\]+\.ts):\d+/.exec(stack.slice(stack.indexOf("\n    at ")).split("\n")[1] ?? "")?.[1];
}
