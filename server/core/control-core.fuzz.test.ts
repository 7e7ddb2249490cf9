import { controlPermission, refusalCodes, refuse } from "@talkgroup/schemas";
import {
  type Arbitrary,
  anything,
  array,
  assert,
  constant,
  constantFrom,
  integer,
  jsonValue,
  oneof,
  property,
  record,
  string,
} from "fast-check";
import { describe, expect, it } from "vitest";
import { ControlDesk, type Seat } from "./control-desk.suite.js";
import { exercise, tableOf } from "./test-organisation.suite.js";

/** Sessions are numbered from 7. */
const resumes = [
  { session_id: 7, resume_token: "secret-1-".padEnd(43, "x"), seq: 0 },
  { session_id: 7, resume_token: "s".repeat(43), seq: 0 },
  { session_id: 99, resume_token: "s".repeat(43), seq: 1 },
  {},
];
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
      channel_id: constantFrom("alpha", "bravo", "nowhere", "-", "__proto__"),
      from_channel_id: constantFrom("alpha", "nowhere"),
      to_channel_id: constantFrom("bravo", "alpha", "nowhere"),
      monitor: oneof(constantFrom(true, false), jsonValue()),
      target_id: constantFrom(0, 1, 65_535, 65_536, -1, 1.5),
      channel_ids: constantFrom(["alpha"], ["alpha", "bravo"], ["alpha", "alpha"], [], "alpha"),
      protocol_versions: constantFrom([1], [2], [], "1"),
      join_code: constantFrom("code", "wrong"),
      name: string(),
      role: constantFrom("lead", "nobody"),
      organisation: constantFrom("exercise", "nowhere"),
      token: constantFrom("user ursula", "none"),
      resume: constantFrom(...resumes),
      password: constantFrom("pw", "", 5),
      session_id: constantFrom(7, 8, 9, 0, "7"),
      session_ids: constantFrom([8], [7, 8], [8, 8], [99], []),
      generation: constantFrom(0, -1),
      secret: constantFrom("s".repeat(43), "short"),
      muted: oneof(constantFrom(true, false), jsonValue()),
      deafened: constantFrom(true, false),
      priority: constantFrom(true, false),
      watch: constantFrom(true, false),
      paused: constantFrom(true, false),
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
/** Requests that are right in form, so that many of them are done. */
const sound = oneof(
  ...[
    ["channel.join", { channel_id: constantFrom("alpha", "bravo"), monitor: constantFrom(true, false) }] as const,
    ["channel.watch", { channel_id: constantFrom("alpha", "bravo"), watch: constantFrom(true, false) }] as const,
    ["channel.pause", { channel_id: constantFrom("alpha", "bravo"), paused: constantFrom(true, false) }] as const,
    ["session.update", { muted: constantFrom(true, false), deafened: constantFrom(true, false) }] as const,
    ["member.kick", { channel_id: constantFrom("alpha", "bravo"), session_id: constantFrom(7, 8, 9) }] as const,
    [
      "member.mute",
      { channel_id: constant("alpha"), session_id: constantFrom(7, 8, 9), muted: constantFrom(true, false) },
    ] as const,
    [
      "member.move",
      { from_channel_id: constant("alpha"), to_channel_id: constantFrom("alpha", "bravo"), session_id: constantFrom(7, 8, 9) },
    ] as const,
    ["target.define", { target_id: constantFrom(1, 2), channel_ids: constantFrom(["alpha"], ["bravo"]) }] as const,
    [
      "whisper.define",
      {
        target_id: constantFrom(1, 2),
        session_ids: constantFrom([7], [8], [8, 9]),
        generation: constant(0),
        secret: constant("s".repeat(43)),
      },
    ] as const,
  ].map(([name, fields]) =>
    record({
      jsonrpc: constant("2.0"),
      id: constant(1),
      method: constant(name),
      params: record(fields as Record<string, Arbitrary<unknown>>),
    }),
  ),
);
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

type Happening =
  | { what: "say"; who: number; said: string }
  | { what: "drop" | "leave"; who: number }
  | { what: "resume"; who: number }
  | { what: "talk"; who: number; talking: boolean }
  | { what: "table"; channels: number }
  | { what: "wait"; span_ms: number };

/** 1 for a request that was accepted. */
function happen(desk: ControlDesk, seats: Seat[], now: Happening): number {
  if (now.what === "table") {
    desk.organise(tableOf({ ...exercise, channels: exercise.channels.slice(0, now.channels) }));
    return 0;
  }
  if (now.what === "wait") {
    desk.advanceAlive(now.span_ms);
    return 0;
  }
  const seat = seats[now.who];
  if (seat === undefined) return 0;
  const { connection_id } = seat;
  switch (now.what) {
    case "talk":
      desk.talk(seat.session_id, 1, now.talking);
      return 0;
    case "drop":
    case "leave":
      if (now.what === "drop") desk.drop(connection_id);
      else desk.disconnect(connection_id);
      return 0;
    case "resume": {
      const resumed = desk.resume(seat);
      seats[now.who] = resumed.ok ? resumed.value : desk.enter("chief");
      return 0;
    }
    case "say": {
      const open = desk.core.sessionIdOf(connection_id) !== undefined;
      const answers = desk.say(connection_id, now.said);
      expect(answers.length).toBe(open ? 1 : 0);
      answers.forEach(checkAnswer);
      return answers.filter((answer) => (answer as { result?: object }).result !== undefined).length;
    }
  }
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

  it("answers each of many messages once, while tables change, connections drop and others come", () => {
    const at = integer({ min: 0, max: 2 });
    const rightly = sound.map((value) => JSON.stringify(value));
    const happening: Arbitrary<Happening> = oneof(
      { weight: 8, arbitrary: record({ what: constant("say" as const), who: at, said: rightly }) },
      { weight: 3, arbitrary: record({ what: constant("say" as const), who: at, said: text }) },
      { weight: 1, arbitrary: record({ what: constantFrom("drop" as const, "leave" as const), who: at }) },
      { weight: 3, arbitrary: record({ what: constant("resume" as const), who: at }) },
      { weight: 1, arbitrary: record({ what: constant("table" as const), channels: constantFrom(0, 1, 2, 3, 3) }) },
      { weight: 1, arbitrary: record({ what: constant("talk" as const), who: at, talking: constantFrom(true, false) }) },
      { weight: 1, arbitrary: record({ what: constant("wait" as const), span_ms: constantFrom(10, 1_000, 40_000) }) },
    );
    let accepted = 0;
    assert(
      property(array(happening, { minLength: 10, maxLength: 60 }), (happenings) => {
        const desk = new ControlDesk({ events_kept_max: 16 });
        const seats: Seat[] = ["chief", "chief", "alpha"].map((role) => desk.enter(role));
        for (const { connection_id } of seats) desk.call(connection_id, "channel.join", { channel_id: "alpha", monitor: false });
        for (const now of happenings) {
          accepted += happen(desk, seats, now);
        }
        for (const { connection_id } of seats) desk.disconnect(connection_id);
        desk.advance(200_000);
        expect(desk.core.sessions).toBe(0);
        expect(desk.core.pollTimeout()).toBeUndefined();
      }),
      { numRuns: 300, seed: 1 },
    );
    expect(accepted).toBeGreaterThan(500);
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
    desk.core.handleClosed(99, false, 0);
    desk.core.handleTalking(99, 1, true, 0);
    desk.core.handleAdmitted(99, refuse("internal", "none"), 0);
    desk.core.handlePasswordChecked(99, refuse("internal", "none"), 0);
    desk.core.handleOrganisationRemoved("none", 0);
    desk.core.handleTimeout(0);
    expect(desk.core.poll()).toBeUndefined();
  });
});
