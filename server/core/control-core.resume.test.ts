import { encodeRequest } from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";
import { ControlDesk, type Seat } from "./control-desk.suite.js";

function refusal(code: string, field?: string): object {
  return { ok: false, refusal: field === undefined ? { code } : { code, field } };
}

/** Two leads on channel alpha, the first with a target there. */
function pair(limits: ConstructorParameters<typeof ControlDesk>[0] = {}): { desk: ControlDesk; first: Seat; second: Seat } {
  const desk = new ControlDesk(limits);
  const [first, second] = [desk.enter("lead"), desk.enter("lead")];
  for (const { connection_id } of [first, second]) {
    desk.call(connection_id, "channel.join", { channel_id: "alpha", monitor: false });
  }
  desk.call(first.connection_id, "target.define", { target_id: 1, channel_ids: ["alpha"] });
  desk.advance(1_000);
  desk.updates.length = 0;
  for (const { connection_id } of [first, second]) desk.events(connection_id);
  return { desk, first, second };
}

function hello(desk: ControlDesk, seat: Seat, seq: number, resume_token = seat.resume_token): unknown {
  const resume = { session_id: seat.session_id, resume_token, seq };
  return desk.call(desk.connect(), "session.hello", { protocol_versions: [1], resume });
}

describe("a connection that drops", () => {
  it("leaves the session as it is, and the others see it absent", () => {
    const { desk, first, second } = pair();
    desk.drop(first.connection_id);
    const member = { session_id: first.session_id, name: "N", role: "lead", monitor: false, absent: true };
    expect(desk.events(second.connection_id)).toEqual([
      { event: "channel.member_joined", params: { channel_id: "alpha", member } },
    ]);
    expect(desk.updates).toEqual([]);
    expect(desk.core.sessionsIn("id of exercise")).toMatchObject([
      { session_id: first.session_id, absent: true },
      { session_id: second.session_id, absent: false },
    ]);
    expect(desk.core.connectionIdOf(first.session_id)).toBeUndefined();
  });

  it("is taken up again: same session, same key, the events it missed by their numbers, then new ones", () => {
    const { desk, first, second } = pair();
    desk.drop(first.connection_id);
    desk.call(second.connection_id, "target.define", { target_id: 5, channel_ids: ["alpha"] });
    const third = desk.enter("alpha");
    desk.call(third.connection_id, "channel.join", { channel_id: "alpha", monitor: true });
    desk.advance(1_000);
    desk.events(second.connection_id);
    const resumed = desk.resume(first);
    if (!resumed.ok) throw new Error(resumed.refusal.message);
    expect(resumed.value.resume_token).not.toBe(first.resume_token);
    // The desk checks that their numbers follow each other.
    expect(desk.events(resumed.value.connection_id).map(({ event }) => event)).toEqual([
      "target.announced",
      "channel.member_joined",
      "channel.epoch",
      "channel.member_joined",
    ]);
    expect(desk.events(second.connection_id)).toMatchObject([
      { event: "channel.member_joined", params: { member: { session_id: first.session_id, monitor: false } } },
    ]);
    expect(desk.view(resumed.value.connection_id).members).toEqual(desk.view(second.connection_id).members);
    expect(desk.call(resumed.value.connection_id, "target.remove", { target_id: 1 })).toMatchObject({ ok: true });
    expect(desk.core.sessionIdOf(resumed.value.connection_id)).toBe(first.session_id);
  });

  it("is over when nobody has come back in time, as if it had left", () => {
    const { desk, first, second } = pair();
    desk.drop(first.connection_id);
    desk.events(second.connection_id);
    desk.advanceAlive(59_000);
    expect(desk.events(second.connection_id)).toEqual([]);
    desk.advanceAlive(1_000);
    expect(desk.events(second.connection_id).map(({ event }) => event)).toEqual([
      "target.removed",
      "channel.member_left",
      "channel.epoch",
    ]);
    expect(desk.core.sessions).toBe(1);
    expect(desk.resume(first)).toMatchObject(refusal("resume_failed"));
  });

  it("ends the session at once if a close frame came", () => {
    const { desk, first, second } = pair();
    desk.disconnect(first.connection_id);
    expect(desk.events(second.connection_id).map(({ event }) => event)).toContain("channel.member_left");
    expect(desk.resume(first)).toMatchObject(refusal("resume_failed"));
  });

  it("is also one that went silent, and comes back like any other", () => {
    const { desk, first, second } = pair();
    desk.stall(first.connection_id);
    desk.advanceAlive(30_000);
    expect([...desk.closed]).toEqual([[first.connection_id, "silent"]]);
    expect(desk.events(second.connection_id)).toMatchObject([{ params: { member: { absent: true } } }]);
    expect(desk.resume(first)).toMatchObject({ ok: true });
  });
});

describe("a network that fails for all", () => {
  it("costs nobody the session: two events for each other on each channel are not too many", () => {
    const desk = new ControlDesk();
    const players = Array.from({ length: 100 }, () => desk.enter("lead"));
    for (const { connection_id } of players) {
      for (const channel_id of ["command", "alpha", "bravo"]) {
        desk.call(connection_id, "channel.join", { channel_id, monitor: false });
      }
    }
    desk.advance(5_000);
    for (const { connection_id } of players) desk.drop(connection_id);
    const [first, ...others] = players;
    if (first === undefined) throw new Error("there are players");
    for (const other of others) expect(desk.resume(other)).toMatchObject({ ok: true });
    expect(desk.resume(first)).toMatchObject({ ok: true });
  });

  it("tells those who go silent together of each other when they are back, not on connections that nobody reads", () => {
    const { desk, first, second } = pair();
    desk.advance(30_000);
    expect([...desk.closed.values()]).toEqual(["silent", "silent"]);
    expect([...desk.events(first.connection_id), ...desk.events(second.connection_id)]).toEqual([]);
    const resumed = desk.resume(first);
    if (!resumed.ok) throw new Error(resumed.refusal.message);
    expect(desk.view(resumed.value.connection_id).members.get("alpha")?.get(second.session_id)).toMatchObject({ absent: true });
  });
});

describe("the peer of a session", () => {
  it("is still known while its connection is down, so that who drops it is banned like any other", () => {
    const { desk, first } = pair();
    const connection_id = desk.connect();
    expect(desk.core.peerOf("id of exercise", first.session_id)).toBe(`peer ${first.connection_id}`);
    desk.drop(first.connection_id);
    expect(desk.core.peerOf("id of exercise", first.session_id)).toBe(`peer ${first.connection_id}`);
    expect(desk.core.peerOf("id of another", first.session_id)).toBeUndefined();
    const resumed = desk.resume(first);
    expect(resumed).toMatchObject({ ok: true });
    expect(desk.core.peerOf("id of exercise", first.session_id)).toBe(`peer ${connection_id + 1}`);
  });
});

describe("session.hello with resume", () => {
  it("takes the session from a connection that is still open, which is told so by a number of its own", () => {
    const { desk, first, second } = pair();
    const resumed = desk.resume(first);
    if (!resumed.ok) throw new Error(resumed.refusal.message);
    expect(desk.events(first.connection_id)).toEqual([{ event: "session.ending", params: { reason: "replaced" } }]);
    expect(desk.closed.get(first.connection_id)).toBe("replaced");
    expect(desk.events(resumed.value.connection_id)).toEqual([]);
    expect(desk.events(second.connection_id)).toEqual([]);
    // The old connection's end says nothing of the session.
    desk.drop(first.connection_id);
    desk.disconnect(first.connection_id);
    expect(desk.core.connectionIdOf(first.session_id)).toBe(resumed.value.connection_id);
    desk.call(second.connection_id, "target.define", { target_id: 5, channel_ids: ["alpha"] });
    expect(desk.events(resumed.value.connection_id)).toMatchObject([{ event: "target.announced" }]);
  });

  it("refuses a wrong token and an unknown session alike, without effect", () => {
    const { desk, first, second } = pair();
    desk.drop(first.connection_id);
    desk.events(second.connection_id);
    const wrong = hello(desk, first, 0, second.resume_token);
    const unknown = hello(desk, { ...first, session_id: 4_000_000_000 }, 0);
    expect(wrong).toMatchObject(refusal("resume_failed", "/resume"));
    expect(unknown).toEqual(wrong);
    expect(desk.events(second.connection_id)).toEqual([]);
    expect(desk.resume(first)).toMatchObject({ ok: true });
  });

  it.each(["absent", "on a connection that leads nowhere"])("says that the session was ended to a player who was %s", (how) => {
    const { desk, first, second } = pair();
    if (how === "absent") desk.drop(first.connection_id);
    else desk.stall(first.connection_id);
    const command = { kind: "end", session_id: first.session_id, reason: "kicked" } as const;
    expect(desk.core.moderate("id of exercise", command, desk.now_ms)).toMatchObject({ ok: true });
    desk.drain();
    desk.events(second.connection_id);
    desk.advanceAlive(59_000);
    expect(hello(desk, first, 0, second.resume_token)).toMatchObject(refusal("resume_failed", "/resume"));
    // The answer may be lost, and it comes again.
    for (let times = 0; times < 2; times += 1) {
      const connection_id = desk.connect() + 1;
      expect(desk.resume(first)).toMatchObject(refusal("resume_failed", "/resume"));
      expect(desk.events(connection_id)).toEqual([{ event: "session.ending", params: { reason: "kicked" } }]);
      expect(desk.closed.get(connection_id)).toBe("kicked");
    }
    expect(desk.events(second.connection_id)).toEqual([]);
    desk.advanceAlive(40_000);
    const connection_id = desk.connect() + 1;
    expect(desk.resume(first)).toMatchObject(refusal("resume_failed", "/resume"));
    expect([desk.events(connection_id), desk.closed.get(connection_id)]).toEqual([[], undefined]);
  });

  it("takes a token once, as soon as it knows that the next one has come", () => {
    const { desk, first } = pair();
    const resumed = desk.resume(first);
    if (!resumed.ok) throw new Error(resumed.refusal.message);
    desk.call(resumed.value.connection_id, "session.update", { muted: true });
    expect(hello(desk, first, 0)).toMatchObject(refusal("resume_failed"));
    expect(desk.resume(resumed.value)).toMatchObject({ ok: true });
  });

  it("takes a token again whose answer was lost, as often as that happens, and none of those", () => {
    const { desk, first } = pair();
    const lost = Array.from({ length: 3 }, () => hello(desk, first, 0) as { readonly value: { readonly resume_token: string } });
    expect(lost).toMatchObject(Array(3).fill({ ok: true }));
    for (const { value } of lost.slice(0, 2)) {
      expect(hello(desk, first, 0, value.resume_token)).toMatchObject(refusal("resume_failed"));
    }
    const newest = lost[2]?.value.resume_token ?? "";
    const connection_id = desk.connect();
    const resume = { session_id: first.session_id, resume_token: newest, seq: 0 };
    expect(desk.call(connection_id, "session.hello", { protocol_versions: [1], resume })).toMatchObject({ ok: true });
    desk.call(connection_id, "session.update", { muted: true });
    for (const token of [first.resume_token, newest]) {
      expect(hello(desk, first, 0, token)).toMatchObject(refusal("resume_failed"));
    }
  });

  it.each([
    ["after more events than are kept", 0],
    ["after events that never were", 1_000],
  ])("ends the session %s: the client cannot know what it missed", (_what, seq) => {
    const { desk, first, second } = pair({ events_kept_max: 4 });
    desk.drop(first.connection_id);
    for (let target_id = 1; target_id <= 5; target_id += 1) {
      desk.call(second.connection_id, "target.define", { target_id, channel_ids: ["alpha"] });
    }
    expect(hello(desk, first, seq)).toMatchObject(refusal("resume_failed", "/resume/seq"));
    expect(desk.core.sessions).toBe(1);
    expect(desk.view(second.connection_id).members.get("alpha")?.size).toBe(1);
  });

  it("is refused together with another way in, and may be followed by a fresh hello", () => {
    const { desk, first } = pair();
    const connection_id = desk.connect();
    const { session_id, resume_token } = first;
    const resume = { session_id, resume_token, seq: 0 };
    const both = { protocol_versions: [1], resume, join_code: "code", name: "N", role: "lead" };
    expect(desk.call(connection_id, "session.hello", both)).toMatchObject(refusal("invalid_params", "/resume"));
    const { resume: _left_out, ...fresh } = both;
    expect(desk.call(connection_id, "session.hello", fresh)).toMatchObject({ ok: true });
    expect(desk.closed.size).toBe(0);
  });

  it("is refused on a connection that has a session", () => {
    const { desk, first, second } = pair();
    const { session_id, resume_token } = first;
    const params = { protocol_versions: [1], resume: { session_id, resume_token, seq: 0 } };
    expect(desk.call(second.connection_id, "session.hello", params)).toMatchObject(refusal("already_connected"));
  });

  it("gives what was asked from outside for the old connection to nobody", () => {
    const desk = new ControlDesk({}, { holds_questions: true });
    const connection_id = desk.connect();
    const said = desk.say(connection_id, encodeRequest(1, "session.hello", { protocol_versions: [1], join_code: "code" }));
    desk.drop(connection_id);
    const [question] = desk.questions;
    if (question === undefined) throw new Error("nothing was asked");
    desk.answer(question);
    desk.drain();
    expect(said).toEqual([]);
    expect(desk.core.sessions).toBe(0);
  });
});
