import { describe, expect, it } from "vitest";

import { connected, type MemoryAgent, type MemoryRequest, settled } from "./memory-agent.suite.js";
import type { PressOptions } from "./ptt.js";
import type { Talkgroup } from "./talkgroup.js";

describe("Ptt", () => {
  it("renews the lease every half of it, until release", async () => {
    const { agent, radio } = await pressed();
    const times: number[] = [];
    const answer = ({ id, method, params }: MemoryRequest) => {
      expect([method, params]).toEqual(["ptt.press", { binding_id: "key1", lease_ms: 500 }]);
      times.push(agent.now_ms);
      agent.result(id, { talking: true });
    };
    await agent.advance(1_100, answer);
    expect(times).toEqual([250, 500, 750, 1_000]);
    const released = radio.ptt.release("key1");
    agent.result(expectOne(agent, "ptt.release").id, {});
    await released;
    await agent.advance(10_000);
    expect(agent.take()).toEqual([]);
    expect(agent.running_timers).toBe(0);
  });

  it("takes the length of the lease", async () => {
    const { agent } = await pressed({ lease_ms: 2_000 });
    await agent.advance(999);
    expect(agent.take()).toEqual([]);
    await agent.advance(1);
    expect(agent.take()).toMatchObject([{ params: { lease_ms: 2_000 } }]);
  });

  it("has one renewal under way at a time, and goes on after one is lost or refused", async () => {
    const { agent } = await pressed();
    await agent.advance(500);
    const lost = expectOne(agent, "ptt.press");
    await agent.advance(249);
    expect(agent.take(), "the first is still under way").toEqual([]);
    await agent.advance(1);
    agent.result(lost.id, { talking: true });
    await agent.advance(250);
    agent.refusal(expectOne(agent, "ptt.press").id, "not_connected", "the server is lost");
    await settled();
    await agent.advance(250);
    expectOne(agent, "ptt.press");
  });

  it("holds several keys at once", async () => {
    const { agent, radio } = await pressed();
    void radio.ptt.press("key2");
    agent.result(expectOne(agent, "ptt.press").id, { talking: true });
    await agent.advance(250);
    expect(agent.take().map(({ params }) => params)).toMatchObject([{ binding_id: "key1" }, { binding_id: "key2" }]);
    void radio.ptt.release("key1");
    agent.take();
    await agent.advance(250);
    expect(agent.take().map(({ params }) => params)).not.toContainEqual(expect.objectContaining({ binding_id: "key1" }));
  });

  it("does not double its renewals when a key is pressed again", async () => {
    const { agent, radio } = await pressed();
    void radio.ptt.press("key1");
    agent.result(expectOne(agent, "ptt.press").id, { talking: true });
    await agent.advance(250);
    expectOne(agent, "ptt.press");
    void radio.ptt.release("key1");
    await settled();
    agent.take();
    await agent.advance(10_000);
    expect(agent.take()).toEqual([]);
  });

  it("is up again when the press is refused", async () => {
    const { agent, radio } = await connected();
    const pressing = radio.ptt.press("key1");
    agent.refusal(expectOne(agent, "ptt.press").id, "unknown_binding", "no such key");
    await expect(pressing).rejects.toMatchObject({ code: "unknown_binding" });
    expect(agent.take().map(({ method }) => method)).toEqual(["ptt.release"]);
    await agent.advance(10_000);
    expect(agent.take()).toEqual([]);
  });

  it("lets go of what the agent may have opened when the press is aborted or late", async () => {
    const { agent, radio } = await connected();
    const controller = new AbortController();
    const aborted = radio.ptt.press("key1", { signal: controller.signal });
    controller.abort();
    await expect(aborted).rejects.toMatchObject({ code: "aborted" });
    expect(agent.take().map(({ method }) => method)).toEqual(["ptt.press", "ptt.release"]);
    const late = radio.ptt.press("key1", { timeout_ms: 100 });
    await agent.advance(100);
    await expect(late).rejects.toMatchObject({ code: "timeout" });
    expect(agent.take().map(({ method }) => method)).toEqual(["ptt.press", "ptt.release"]);
    await agent.advance(10_000);
    expect(agent.take()).toEqual([]);
  });

  it("does not let go of a key that was pressed again meanwhile", async () => {
    const { agent, radio } = await connected();
    const controller = new AbortController();
    const first = radio.ptt.press("key1", { signal: controller.signal });
    const second = radio.ptt.press("key1");
    controller.abort();
    await expect(first).rejects.toMatchObject({ code: "aborted" });
    const requests = agent.take();
    expect(requests.map(({ method }) => method)).toEqual(["ptt.press", "ptt.press"]);
    agent.result(requests[1]?.id ?? 0, { talking: true });
    await second;
  });

  it("refuses a lease out of bounds, and starts no timer for it", async () => {
    const { agent, radio } = await connected();
    for (const lease_ms of [Number.NaN, 0, 1e12]) {
      await expect(radio.ptt.press("key1", { lease_ms })).rejects.toMatchObject({ code: "invalid_params", field: "/lease_ms" });
    }
    await settled();
    expect(agent.take().map(({ method }) => method)).toEqual(["ptt.release", "ptt.release", "ptt.release"]);
    await agent.advance(10_000);
    expect(agent.running_timers).toBe(0);
  });

  it("stops renewing when the key is unbound or the connection is closed", async () => {
    const { agent, radio } = await pressed();
    void radio.ptt.unbind("key1");
    agent.result(expectOne(agent, "ptt.unbind").id, {});
    await agent.advance(1_000);
    expect(agent.take()).toEqual([]);
    void radio.ptt.press("key1");
    agent.result(expectOne(agent, "ptt.press").id, { talking: true });
    await settled();
    expect(agent.running_timers).toBe(1);
    agent.close();
    await settled();
    expect(agent.running_timers).toBe(0);
  });
});

/** A connected game that holds key1. */
async function pressed(options?: PressOptions): Promise<{ agent: MemoryAgent; radio: Talkgroup }> {
  const { agent, radio } = await connected();
  const pressing = radio.ptt.press("key1", options);
  agent.result(expectOne(agent, "ptt.press").id, { talking: true });
  await pressing;
  return { agent, radio };
}

function expectOne(agent: MemoryAgent, method: string): MemoryRequest {
  const requests = agent.take();
  expect(requests.map((request) => request.method)).toEqual([method]);
  return requests[0] as MemoryRequest;
}
