import { encodeRequest, refuse } from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";
import { ControlDesk, type DeskOptions, type Seat } from "./control-desk.suite.js";
import { exercise, grants, hashOf, type TestChannel, tableOf } from "./test-organisation.suite.js";

const locked: TestChannel = { id: "vault", password: "open sesame", allow: grants(["lead", "warden"], []) };

function refusal(code: string, field?: string): object {
  return { ok: false, refusal: field === undefined ? { code } : { code, field } };
}

function deskWith(channels: readonly TestChannel[], options: DeskOptions = {}, limits = {}): ControlDesk {
  return new ControlDesk(limits, { tables: [tableOf({ ...exercise, channels })], ...options });
}

function join(
  desk: ControlDesk,
  { connection_id }: Seat,
  channel_id: string,
  more: { password?: string; monitor?: boolean } = {},
): unknown {
  return desk.call(connection_id, "channel.join", { channel_id, monitor: false, ...more });
}

/** Has someone say hello while questions are held, and lets it in. */
function admit(desk: ControlDesk, role: string): number {
  const connection_id = desk.connect();
  desk.say(connection_id, encodeRequest(1, "session.hello", { protocol_versions: [1], join_code: "code", name: "N", role }));
  const question = desk.questions.pop();
  if (question === undefined) throw new Error("nothing was asked");
  desk.answer(question);
  desk.drain();
  return connection_id;
}

describe("session.hello and the shell", () => {
  it("asks who it is with what was said, and answers when it knows", () => {
    const desk = new ControlDesk({}, { holds_questions: true });
    const connection_id = desk.connect();
    const params = { protocol_versions: [1], join_code: "code", name: "Nina", role: "lead" };
    const said = desk.say(connection_id, encodeRequest(3, "session.hello", params));
    expect(said).toEqual([]);
    expect(desk.questions).toMatchObject([{ connection_id, question: { kind: "admit", params } }]);
    const again = desk.say(connection_id, encodeRequest(4, "session.hello", params));
    expect(again).toMatchObject([{ id: 4, error: { data: { code: "busy" } } }]);
    expect(desk.questions).toHaveLength(1);
    const [question] = desk.questions;
    if (question === undefined) throw new Error("nothing was asked");
    desk.answer(question);
    desk.drain();
    expect(again).toMatchObject([{ id: 4 }, { id: 3, result: { session_id: 7 } }]);
    // A second answer finds nothing that waits for it.
    desk.answer(question);
    desk.core.handlePasswordChecked(question.question_id, refuse("wrong_password", "none"), desk.now_ms);
    desk.drain();
    expect(again).toHaveLength(2);
    expect(desk.core.sessions).toBe(1);
  });

  it("asks nothing for a version it does not speak or params that are wrong", () => {
    const desk = new ControlDesk({}, { holds_questions: true });
    desk.say(desk.connect(), encodeRequest(1, "session.hello", { protocol_versions: [9], join_code: "code" }));
    desk.say(desk.connect(), encodeRequest(1, "session.hello", { protocol_versions: [1], join_code: 5 }));
    expect(desk.questions).toEqual([]);
  });

  it("passes a refusal on, and lets nobody into an organisation or an account that has gone meanwhile", () => {
    const desk = new ControlDesk(
      {},
      { tables: [tableOf({ ...exercise, users: { ursula: { roles: [] } } })], holds_questions: true },
    );
    const connections = [0, 1, 2].map(() => {
      const connection_id = desk.connect();
      return desk.say(connection_id, encodeRequest(1, "session.hello", { protocol_versions: [1], token: "user ursula" }));
    });
    const [refused, no_user, no_organisation] = desk.questions;
    if (refused === undefined || no_user === undefined || no_organisation === undefined) throw new Error("not asked");
    const { organisation_id } = desk.table();
    const ursula = { ok: true, value: { kind: "user", organisation_id, user_id: "ursula" } } as const;
    desk.answer(refused, refuse("token_expired", "token: found one that has expired", "/token"));
    desk.organise(tableOf(exercise));
    desk.answer(no_user, ursula);
    desk.disband("exercise");
    desk.answer(no_organisation, ursula);
    desk.drain();
    const codes = connections.map(([answer]) => (answer as { error: { data: { code: string } } }).error.data.code);
    expect(codes).toEqual(["token_expired", "unauthenticated", "not_found"]);
    expect(desk.core.sessions).toBe(0);
  });
});

describe("channel.join", () => {
  it("needs join to join, and only listen to monitor", () => {
    const desk = deskWith([{ id: "radio", allow: { lead: ["listen"] } }]);
    const lead = desk.enter("lead");
    expect(join(desk, lead, "radio")).toMatchObject(refusal("permission_denied", "/channel_id"));
    expect(join(desk, lead, "radio", { monitor: true })).toMatchObject({ ok: true });
    expect(join(desk, lead, "radio")).toMatchObject(refusal("permission_denied", "/channel_id"));
  });

  it("refuses what only orders the tree, whatever one may do there", () => {
    const desk = deskWith([{ id: "ops", group: true, allow: grants(["chief"], []) }]);
    const chief = desk.enter("chief");
    expect(join(desk, chief, "ops")).toMatchObject(refusal("permission_denied", "/channel_id"));
    const define = desk.call(chief.connection_id, "target.define", { target_id: 1, channel_ids: ["ops"] });
    expect(define).toMatchObject(refusal("permission_denied", "/channel_ids/0"));
    const watch = desk.call(chief.connection_id, "channel.watch", { channel_id: "ops", watch: true });
    expect(watch).toMatchObject(refusal("permission_denied", "/channel_id"));
    expect(desk.call(chief.connection_id, "channel.join", { channel_id: "-", monitor: false })).toMatchObject(
      refusal("invalid_params", "/channel_id"),
    );
  });

  it("is full where the channel says so", () => {
    const desk = deskWith([{ id: "duo", members_max: 2, allow: grants(["lead"], []) }]);
    const [first, second, third] = [desk.enter("lead"), desk.enter("lead"), desk.enter("lead")];
    for (const seat of [first, second]) expect(join(desk, seat, "duo")).toMatchObject({ ok: true });
    expect(join(desk, third, "duo")).toMatchObject(refusal("limit_reached", "/channel_id"));
    desk.call(first.connection_id, "channel.leave", { channel_id: "duo" });
    expect(join(desk, third, "duo")).toMatchObject({ ok: true });
  });
});

describe("a channel with a password", () => {
  it("lets in who knows it, who manages, and who is there already", () => {
    const desk = deskWith([locked]);
    const [lead, warden] = [desk.enter("lead"), desk.enter("warden")];
    expect(join(desk, lead, "vault")).toMatchObject(refusal("wrong_password", "/password"));
    expect(join(desk, lead, "vault", { password: "guess" })).toMatchObject(refusal("wrong_password", "/password"));
    expect(desk.view(lead.connection_id).members.size).toBe(0);
    expect(join(desk, lead, "vault", { password: "open sesame" })).toMatchObject({ ok: true });
    expect(join(desk, lead, "vault", { monitor: true })).toMatchObject({ ok: true });
    expect(join(desk, warden, "vault")).toMatchObject({ ok: true });
  });

  it("is asked about only by who may be there, and a few at a time", () => {
    const desk = deskWith([locked], { holds_questions: true }, { questions_per_connection_max: 2 });
    const [deaf, lead] = [admit(desk, "deaf"), admit(desk, "lead")];
    const attempt = encodeRequest(9, "channel.join", { channel_id: "vault", monitor: false, password: "guess" });
    expect(desk.say(deaf, attempt)).toMatchObject([{ error: { data: { code: "unknown_channel" } } }]);
    expect([1, 2, 3].map(() => desk.say(lead, attempt))).toMatchObject([[], [], [{ error: { data: { code: "busy" } } }]]);
    const password_hash = hashOf("open sesame");
    expect(desk.questions.map(({ question }) => question)).toEqual(
      [1, 2].map(() => ({ kind: "password", password_hash, password: "guess" })),
    );
  });

  it("counts as it is when the answer comes", () => {
    const right = encodeRequest(9, "channel.join", { channel_id: "vault", monitor: false, password: "open sesame" });
    const outcome = (channels: readonly TestChannel[]): unknown => {
      const desk = deskWith([locked], { holds_questions: true });
      const said = desk.say(admit(desk, "lead"), right);
      const question = desk.questions.pop();
      if (question === undefined) throw new Error("nothing was asked");
      desk.organise(tableOf({ ...exercise, channels }));
      desk.answer(question);
      desk.drain();
      const [answer] = said as { result?: object; error?: { data: { code: string } } }[];
      return answer?.error?.data.code ?? "joined";
    };
    expect(outcome([locked])).toBe("joined");
    expect(outcome([{ ...locked, allow: {} }])).toBe("unknown_channel");
    expect(outcome([{ ...locked, allow: { lead: ["listen"] } }])).toBe("permission_denied");
    expect(outcome([])).toBe("unknown_channel");
    expect(outcome([{ ...locked, password: "changed" }])).toBe("wrong_password");
    const { password: _left_out, ...open } = locked;
    expect(outcome([open])).toBe("joined");
  });
});
