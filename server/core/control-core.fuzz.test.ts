import { controlPermission, refusalCodes } from "@talkgroup/schemas";
import { anything, assert, constant, constantFrom, jsonValue, oneof, property, record, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { ControlDesk } from "./control-desk.suite.js";

const method = oneof(
  constantFrom(...Object.keys(controlPermission)),
  string(),
  constantFrom("__proto__", "toString", "constructor"),
);
/** Params that come near the real ones, so that more than the first check is reached. */
const params = oneof(
  jsonValue(),
  record(
    {
      channel_id: constantFrom("alpha", "bravo", "nowhere", "__proto__"),
      monitor: oneof(constantFrom(true, false), jsonValue()),
      target_id: constantFrom(0, 1, 65_535, 65_536, -1, 1.5),
      channel_ids: constantFrom(["alpha"], ["alpha", "bravo"], ["alpha", "alpha"], [], "alpha"),
      protocol_versions: constantFrom([1], [2], [], "1"),
      join_code: constantFrom("code", "wrong"),
      name: string(),
      role: constantFrom("lead", "nobody"),
      __proto__: constant(null),
    },
    { requiredKeys: [] },
  ),
);
const request = record({
  jsonrpc: oneof(constant("2.0"), jsonValue()),
  id: oneof(constantFrom(0, 1, -1, null), jsonValue()),
  method,
  params,
});
const good = record({
  jsonrpc: constant("2.0"),
  id: constantFrom(0, 1, 0x7fff_ffff),
  method: constant("channel.join"),
  params: record({ channel_id: constantFrom("alpha", "bravo"), monitor: constantFrom(true, false) }),
});
const text = oneof(
  string(),
  string({ unit: "binary" }),
  anything().map((value) => JSON.stringify(value, (_key, inner) => (typeof inner === "bigint" ? `${inner}` : inner)) ?? ""),
  request.map((value) => JSON.stringify(value)),
  good.map((value) => JSON.stringify(value)),
);

function checkAnswer(answer: unknown): void {
  const { jsonrpc, id, result, error } = answer as { jsonrpc: string; id: number | null; result?: object; error?: RpcError };
  expect(jsonrpc).toBe("2.0");
  if (result !== undefined) {
    expect(Number.isInteger(id)).toBe(true);
    return;
  }
  expect(id === null || Number.isInteger(id)).toBe(true);
  expect(Object.keys(refusalCodes)).toContain(error?.data.code);
  expect(error?.message.length).toBeGreaterThan(0);
  expect(error?.message.length).toBeLessThanOrEqual(512);
  if (error?.data.code === "invalid_params") expect(error.data.field).toMatch(/^(\/|$)/);
}

interface RpcError {
  readonly message: string;
  readonly data: { readonly code: string; readonly field?: string };
}

describe("ControlCore and any text", () => {
  it("answers every message exactly once, before hello and after", () => {
    const codes = new Set<string>();
    assert(
      property(text, (said) => {
        const desk = new ControlDesk();
        const { connection_id } = desk.enter("lead");
        for (const connection of [connection_id, desk.connect()]) {
          const answers = desk.say(connection, said);
          expect(answers.length).toBe(1);
          answers.forEach(checkAnswer);
          codes.add((answers[0] as { error?: RpcError }).error?.data.code ?? "accepted");
        }
        // Whatever it was, the server goes on for the others.
        expect(desk.call(desk.enter("lead").connection_id, "channel.join", { channel_id: "alpha", monitor: false }).ok).toBe(
          true,
        );
      }),
      { numRuns: 500, seed: 1 },
    );
    const reached = ["parse_error", "invalid_request", "method_not_found", "invalid_params", "not_ready", "accepted"];
    expect([...codes]).toEqual(expect.arrayContaining(reached));
  });

  it.each(["jsonrpc", "id", "method", "params", "channel_id", "monitor", "sealed_keys"])(
    "takes %s nested deeper than any stack",
    (field) => {
      const deep = `${"[".repeat(30_000)}${"]".repeat(30_000)}`;
      const plain: Record<string, string> = {
        jsonrpc: '"2.0"',
        id: "1",
        method: '"channel.join"',
        params: '{"channel_id":"alpha","monitor":true}',
      };
      if (field in plain) plain[field] = deep;
      else plain["params"] = `{"channel_id":"alpha","monitor":true,"${field}":${deep}}`;
      const desk = new ControlDesk();
      const { connection_id } = desk.enter("lead");
      const said = `{${Object.entries(plain).map(([name, value]) => `"${name}":${value}`)}}`;
      const answers = desk.say(connection_id, said);
      expect(answers.length).toBe(1);
      answers.forEach(checkAnswer);
    },
  );

  it("ignores connections it does not know", () => {
    const desk = new ControlDesk();
    desk.core.handleMessage(99, "{}", 0);
    desk.core.handleAlive(99, 0);
    desk.core.handleClosed(99, 0);
    desk.core.handleTimeout(0);
    expect(desk.core.poll()).toBeUndefined();
  });
});
