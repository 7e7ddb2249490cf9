import { expect, it } from "vitest";

import { agent_wait_ms, connectPatiently } from "./patient-connect.js";

/** Attempts at an agent that comes after `there_ms`, on virtual time; until then each fails with `code`. */
async function attempts(
  there_ms: number,
  code: string,
): Promise<{ readonly now_ms: number; readonly said: unknown; readonly count: number }> {
  let [now_ms, count] = [0, 0];
  const connectOnce = async (): Promise<string> => {
    count += 1;
    if (now_ms >= there_ms) return "connected";
    throw Object.assign(new Error("not there"), { code });
  };
  const pause = async (delay_ms: number): Promise<void> => {
    now_ms += delay_ms;
  };
  const said = await connectPatiently(connectOnce, { now_ms: () => now_ms, pause }).catch((error: unknown) => error);
  return { now_ms, said, count };
}

it("is there at once where the agent is", async () => {
  expect(await attempts(0, "agent_unreachable")).toEqual({ now_ms: 0, said: "connected", count: 1 });
});

it.each(["agent_unreachable", "not_ready"])("waits for an agent that is on its way: %s", async (code) => {
  const { said, now_ms } = await attempts(1_000, code);
  expect([said, now_ms]).toEqual(["connected", 1_000]);
});

it("gives up in the end, with what the last attempt met", async () => {
  const { said, now_ms, count } = await attempts(Number.POSITIVE_INFINITY, "agent_unreachable");
  expect(said).toMatchObject({ code: "agent_unreachable" });
  expect(now_ms).toBe(agent_wait_ms);
  expect(count).toBeLessThan(50);
});

it("does not wait for what time does not mend", async () => {
  expect(await attempts(1_000, "scope_denied")).toMatchObject({ now_ms: 0, said: { code: "scope_denied" }, count: 1 });
});
