import { encodeRequest } from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";
import { ControlDesk } from "./control-desk.suite.js";
import { tableOf } from "./test-organisation.suite.js";

const hello = { protocol_versions: [1], join_code: "code", name: "Nina", role: "lead" };

function refusal(code: string, field?: string): object {
  return { ok: false, refusal: field === undefined ? { code } : { code, field } };
}

describe("session.hello", () => {
  it("opens a session and tells of every channel where the role may do anything what that is", () => {
    const desk = new ControlDesk();
    const answer = desk.call(desk.connect(), "session.hello", { ...hello, role: "alpha" });
    if (!answer.ok) throw new Error(answer.refusal.message);
    const rights = answer.value.channels.map(({ channel_id, may_listen, may_speak }) => [channel_id, may_listen, may_speak]);
    expect(rights).toEqual([
      ["command", true, false],
      ["alpha", true, true],
    ]);
    expect(answer.value).toMatchObject({
      protocol: 1,
      session_id: 7,
      voice_port: 5000,
      operation: { id: "exercise", title: "Title of exercise" },
    });
    expect(answer.value).toMatchObject({ resume_window_ms: 60_000, heartbeat_ms: 15_000, resumed: false });
    expect(desk.updates).toMatchObject([{ sessions_added: [{ session_id: 7, hop_key: answer.value.hop_key }] }]);
  });

  it("bounds the sessions of one account, and of one player of a game, absent ones included; guests are all strangers", () => {
    const users = { ann: { roles: ["lead"] }, bob: { roles: ["lead"] } };
    const tables = [tableOf({ id: "home", roles: ["lead"], channels: [{ id: "alpha" }], users })];
    const desk = new ControlDesk({ sessions_per_player_max: 2 }, { tables });
    const first = desk.signIn("ann");
    desk.signIn("ann");
    expect(() => desk.signIn("ann")).toThrow("you are connected 2 times");
    desk.drop(first.connection_id);
    expect(() => desk.signIn("ann")).toThrow("you are connected 2 times");
    desk.signIn("bob");
    desk.play("p1", new Map());
    desk.play("p1", new Map());
    expect(() => desk.play("p1", new Map())).toThrow("you are connected 2 times");
    for (let guest = 0; guest < 3; guest += 1) desk.enter("lead");
    desk.advanceAlive(60_000);
    desk.signIn("ann");
    expect(desk.core.limit_counts.get("sessions_per_player_max")).toBe(3);
  });

  it("gives every session another id and another key", () => {
    const desk = new ControlDesk();
    const sessions = Array.from({ length: 50 }, () => desk.enter("lead"));
    expect(new Set(sessions.map(({ session_id }) => session_id)).size).toBe(50);
    expect(new Set(sessions.map(({ hop_key }) => hop_key)).size).toBe(50);
  });

  it.each([
    ["a wrong join code", { ...hello, join_code: "cod" }, "wrong_join_code", "/join_code"],
    ["an unknown role", { ...hello, role: "laed" }, "unknown_role", "/role"],
    ["an empty name", { ...hello, name: "" }, "invalid_params", "/name"],
  ])("refuses %s and lets the client try again, three times in all", (_what, params, code, field) => {
    const desk = new ControlDesk();
    const connection = desk.connect();
    for (let attempt = 0; attempt < 2; attempt += 1) {
      expect(desk.call(connection, "session.hello", params)).toMatchObject(refusal(code, field));
      expect(desk.closed.size).toBe(0);
    }
    expect(desk.call(connection, "session.hello", params)).toMatchObject(refusal(code, field));
    expect(desk.closed.get(connection)).toBe("hello_refused");
  });

  it("does not tell the roles to someone who has not the code", () => {
    const desk = new ControlDesk();
    const answer = desk.call(desk.connect(), "session.hello", { ...hello, join_code: "x", role: "laed" });
    expect(JSON.stringify(answer)).not.toContain("alpha");
  });

  it("closes after refusing a version it does not speak", () => {
    const desk = new ControlDesk();
    const connection = desk.connect();
    const answer = desk.call(connection, "session.hello", { ...hello, protocol_versions: [2, 3] });
    expect(answer).toMatchObject(refusal("unsupported_version", "/protocol_versions"));
    expect(desk.closed.get(connection)).toBe("unsupported_version");
  });

  it("refuses a second hello and keeps the session", () => {
    const desk = new ControlDesk();
    const { connection_id } = desk.enter("lead");
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expect(desk.call(connection_id, "session.hello", hello)).toMatchObject(refusal("already_connected"));
    }
    expect(desk.call(connection_id, "channel.join", { channel_id: "alpha", monitor: false })).toMatchObject({ ok: true });
  });

  it("of a guest for whom there is no room asks nobody: an invite would be used up for nothing", () => {
    const desk = new ControlDesk({ guests_per_address_max: 1 }, { holds_questions: true });
    desk.origin = "one address";
    const come = (params: object): number => {
      desk.say(desk.connect(), encodeRequest(1, "session.hello", { ...hello, ...params }));
      return desk.questions.splice(0).map((question) => desk.answer(question)).length;
    };
    expect(come({})).toBe(1);
    desk.drain();
    expect(come({})).toBe(0);
    expect(desk.core.limit_counts.get("guests_per_address_max")).toBe(1);
    // Who has a token is no guest, and what is wrong with both is the shell's to say.
    expect(come({ token: "user ann", join_code: undefined })).toBe(1);
    expect(come({ token: "user ann" })).toBe(1);
    desk.drop(1);
    expect(come({ join_code: "wrong" })).toBe(1);
    desk.drain();
    expect(desk.core.sessionsIn(desk.table().organisation_id)).toMatchObject([{ absent: true }]);
    expect(come({})).toBe(1);
    desk.origin = "another";
    expect(come({})).toBe(1);
  });

  it("must come first", () => {
    const desk = new ControlDesk();
    const connection = desk.connect();
    expect(desk.call(connection, "channel.join", { channel_id: "alpha", monitor: false })).toMatchObject(refusal("not_ready"));
  });

  it("must come within 5 s", () => {
    const desk = new ControlDesk();
    const { connection_id } = desk.enter("lead");
    const late = desk.connect();
    desk.advance(4999);
    expect(desk.closed.size).toBe(0);
    desk.advance(1);
    expect([...desk.closed]).toEqual([[late, "hello_timeout"]]);
    expect(desk.say(late, encodeRequest(1, "session.hello", hello))).toEqual([]);
    expect(desk.call(connection_id, "target.remove", { target_id: 1 })).toMatchObject(refusal("unknown_target"));
  });

  it("is refused when the server is full, until someone goes", () => {
    const desk = new ControlDesk({ sessions_max: 2, connections_max: 3 });
    const first = desk.enter("lead");
    desk.enter("lead");
    const third = desk.connect();
    expect(desk.call(third, "session.hello", hello)).toMatchObject(refusal("limit_reached"));
    expect(desk.closed.get(desk.connect())).toBe("connections_max");
    desk.disconnect(first.connection_id);
    expect(desk.call(third, "session.hello", hello)).toMatchObject({ ok: true });
  });
});
