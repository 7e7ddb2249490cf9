import { Hono } from "hono";
import { describe, expect, it, vi } from "vitest";
import { createOperations, type OperationsOptions } from "./health.js";
import { metricsText } from "./metrics.js";
import { metricsSource } from "./operations.suite.js";

const token = "a-token-for-the-reader-of-numbers";

function operations(
  changes: Partial<OperationsOptions> & { address?: string } = {},
  parts: Partial<OperationsOptions["health"]> = {},
): Hono {
  const { address = "127.0.0.1", ...options } = changes;
  const health = {
    loop: () => ({ p50_ms: 0, p99_ms: 1, max_ms: 4 }),
    store: () => ({ ok: true, store_ms: 3 }),
    voice: () => Promise.resolve({}),
    tables: () => true,
    ...parts,
  };
  const metrics = (): Promise<string> => metricsText(metricsSource());
  return new Hono().route("/", createOperations({ health, metrics, metrics_token: token, addressOf: () => address, ...options }));
}

async function ask(
  app: Hono,
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: string; type: string }> {
  const response = await app.request(path, { headers });
  return { status: response.status, body: await response.text(), type: response.headers.get("content-type") ?? "" };
}

describe("/healthz", () => {
  it("says that the process is alive, until its event loop does not come round", async () => {
    expect(await ask(operations(), "/healthz")).toMatchObject({ status: 200, body: '{"ok":true,"event_loop_delay_ms":4}' });
    const stuck = operations({}, { loop: () => ({ p50_ms: 0, p99_ms: 1, max_ms: 6_000 }) });
    expect(await ask(stuck, "/healthz")).toMatchObject({ status: 503, body: '{"ok":false,"event_loop_delay_ms":6000}' });
  });
});

describe("/readyz", () => {
  it("shows each part", async () => {
    const { status, body } = await ask(operations(), "/readyz");
    expect(status).toBe(200);
    expect(JSON.parse(body)).toEqual({
      ok: true,
      parts: { store: { ok: true, ms: 3 }, voice: { ok: true, ms: expect.any(Number) }, tables: { ok: true } },
    });
  });

  it("asks the voice worker once for all who ask at once", async () => {
    let asked = 0;
    const voice = async (): Promise<void> => {
      asked += 1;
    };
    const app = operations({}, { voice });
    await Promise.all(Array.from({ length: 50 }, () => ask(app, "/readyz")));
    expect(asked).toBe(1);
    expect((await ask(app, "/readyz")).status).toBe(200);
    expect(asked).toBe(2);
  });

  it.each([
    ["store", { store: () => ({ ok: false, store_ms: 9_000 }) }],
    ["voice", { voice: () => Promise.reject(new Error("ended")) }],
    ["voice", { voice: () => new Promise<never>(() => {}) }],
    ["tables", { tables: () => false }],
  ])("is not ready without %s", async (part, parts) => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const answer = ask(operations({}, parts), "/readyz");
      await vi.advanceTimersByTimeAsync(1_000);
      const { status, body } = await answer;
      expect(status).toBe(503);
      const states = (JSON.parse(body) as { parts: Record<string, { ok: boolean }> }).parts;
      expect(
        Object.entries(states)
          .filter(([, state]) => !state.ok)
          .map(([name]) => name),
      ).toEqual([part]);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe("/metrics", () => {
  it.each(["127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1"])(
    "is read from this machine, %s, without a token",
    async (address) => {
      const { status, body, type } = await ask(operations({ address }), "/metrics");
      expect(status).toBe(200);
      expect(type).toContain("text/plain; version=0.0.4");
      expect(body).toContain("talkgroup_sessions 12\n");
    },
  );

  it.each([
    ["another machine", "192.0.2.7", {}],
    ["one whose name begins alike", "127.example", {}],
    ["another machine with a wrong token", "192.0.2.7", { authorization: "Bearer wrong" }],
    ["this machine with a wrong token", "127.0.0.1", { authorization: "Bearer wrong" }],
    ["behind a proxy on this machine", "127.0.0.1", { "x-forwarded-for": "192.0.2.7" }],
  ])("is not read from %s", async (_what, address, headers) => {
    const { status, body } = await ask(operations({ address }), "/metrics", headers as Record<string, string>);
    expect(status).toBe(401);
    expect(JSON.parse(body)).toMatchObject({ code: "unauthenticated" });
    expect(body).not.toContain(token);
  });

  it("is read with the token from anywhere, if there is one", async () => {
    const headers = { authorization: `Bearer ${token}` };
    expect(await ask(operations({ address: "192.0.2.7" }), "/metrics", headers)).toMatchObject({ status: 200 });
    const without = operations({ address: "192.0.2.7", metrics_token: undefined });
    expect(await ask(without, "/metrics", headers)).toMatchObject({ status: 401 });
    expect(await ask(without, "/metrics", { authorization: "Bearer undefined" })).toMatchObject({ status: 401 });
  });

  it("is not there where the owner switched it off", async () => {
    expect(await ask(operations({ metrics: undefined }), "/metrics")).toMatchObject({ status: 404 });
  });
});
