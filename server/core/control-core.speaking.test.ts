import { describe, expect, it } from "vitest";
import { ControlDesk, type Seat } from "./control-desk.suite.js";
import { RouteProbe } from "./route-probe.suite.js";
import { exercise, grants, tableOf } from "./test-organisation.suite.js";

function refusal(code: string, field?: string): object {
  return { ok: false, refusal: field === undefined ? { code } : { code, field } };
}

/** A lead on alpha with a target there, and one who is on nothing and watches. */
function scene(): { desk: ControlDesk; talker: Seat; watcher: Seat } {
  const desk = new ControlDesk();
  const [talker, watcher] = [desk.enter("lead"), desk.enter("alpha")];
  desk.call(talker.connection_id, "channel.join", { channel_id: "alpha", monitor: false });
  desk.call(talker.connection_id, "target.define", { target_id: 1, channel_ids: ["alpha"] });
  desk.call(talker.connection_id, "target.define", { target_id: 2, channel_ids: ["alpha"] });
  expect(desk.call(watcher.connection_id, "channel.watch", { channel_id: "alpha", watch: true })).toMatchObject({ ok: true });
  return { desk, talker, watcher };
}

function told(desk: ControlDesk, { connection_id }: Seat): unknown[] {
  return desk.events(connection_id).flatMap(({ event, params }) => (event === "channel.speaking" ? params : []));
}

/** Gives who is sent what somebody says on a target, as the voice worker has it. */
function listening(desk: ControlDesk): (talker: Seat, target_id: number) => readonly number[] | undefined {
  const probe = new RouteProbe();
  return ({ session_id }, target_id) => {
    for (const update of desk.updates.splice(0)) probe.apply(update, desk.now_ms);
    return probe.talk(session_id, target_id, desk.now_ms);
  };
}

function speaksIn(desk: ControlDesk): unknown {
  return desk.core.sessionsIn("id of exercise")[0]?.channels[0]?.speaking;
}

describe("channel.watch", () => {
  it("tells who talks there, from the first target to the last", () => {
    const { desk, talker, watcher } = scene();
    const said = { channel_id: "alpha", session_id: talker.session_id, name: "N" };
    desk.talk(talker.session_id, 1, true);
    desk.talk(talker.session_id, 2, true);
    desk.talk(talker.session_id, 1, true);
    desk.talk(talker.session_id, 1, false);
    expect(told(desk, watcher)).toEqual([{ ...said, speaking: true }]);
    expect(speaksIn(desk)).toBe(true);
    desk.talk(talker.session_id, 2, false);
    expect(told(desk, watcher)).toEqual([{ ...said, speaking: false }]);
    expect(speaksIn(desk)).toBe(false);
    expect(told(desk, talker)).toEqual([]);
  });

  it("tells at once who is talking already, and nothing more when it is over", () => {
    const { desk, talker } = scene();
    desk.talk(talker.session_id, 1, true);
    const late = desk.enter("lead");
    const watch = (on: boolean): unknown => desk.call(late.connection_id, "channel.watch", { channel_id: "alpha", watch: on });
    watch(true);
    watch(true);
    expect(told(desk, late)).toMatchObject([{ speaking: true }]);
    watch(false);
    desk.talk(talker.session_id, 1, false);
    expect(told(desk, late)).toEqual([]);
  });

  it("is for those who may listen, as long as they may", () => {
    const { desk, talker, watcher } = scene();
    const deaf = desk.enter("deaf");
    expect(desk.call(deaf.connection_id, "channel.watch", { channel_id: "alpha", watch: true })).toMatchObject(
      refusal("unknown_channel", "/channel_id"),
    );
    desk.organise(tableOf({ ...exercise, channels: [{ id: "alpha", allow: grants(["lead"], []) }] }));
    desk.talk(talker.session_id, 1, true);
    expect(told(desk, watcher)).toEqual([]);
  });

  it("has a limit per session", () => {
    const desk = new ControlDesk({ watches_per_session_max: 2 });
    const { connection_id } = desk.enter("lead");
    const watch = (channel_id: string, on = true): unknown =>
      desk.call(connection_id, "channel.watch", { channel_id, watch: on });
    for (const channel_id of ["alpha", "bravo", "alpha"]) expect(watch(channel_id)).toMatchObject({ ok: true });
    expect(watch("command")).toMatchObject(refusal("limit_reached", "/channel_id"));
    watch("alpha", false);
    expect(watch("command")).toMatchObject({ ok: true });
  });

  it("goes on after a resume, and is forgotten with the session", () => {
    const { desk, talker, watcher } = scene();
    desk.drop(watcher.connection_id);
    desk.talk(talker.session_id, 1, true);
    const resumed = desk.resume(watcher);
    if (!resumed.ok) throw new Error(resumed.refusal.message);
    expect(told(desk, resumed.value)).toMatchObject([{ speaking: true }]);
    desk.disconnect(resumed.value.connection_id);
    desk.talk(talker.session_id, 1, false);
    expect(desk.core.sessions).toBe(1);
  });
});

describe("who talks", () => {
  it.each<[string, (desk: ControlDesk, talker: Seat) => void]>([
    ["its target is removed", (desk, { connection_id }) => void desk.call(connection_id, "target.remove", { target_id: 1 })],
    ["it leaves", (desk, { connection_id }) => void desk.call(connection_id, "channel.leave", { channel_id: "alpha" })],
    ["it goes", (desk, { connection_id }) => desk.disconnect(connection_id)],
    [
      "it whispers with that target instead",
      (desk, { connection_id }) => {
        const other = desk.enter("lead");
        desk.call(other.connection_id, "channel.join", { channel_id: "alpha", monitor: true });
        const whisper = { target_id: 1, session_ids: [other.session_id], generation: 0, secret: "s".repeat(43) };
        expect(desk.call(connection_id, "whisper.define", whisper)).toMatchObject({ ok: true });
      },
    ],
    [
      "a moderator mutes it",
      (desk, { session_id }) => {
        desk.core.moderate("id of exercise", { kind: "mute", session_id, channel_id: "alpha", on: true }, desk.now_ms);
        desk.drain();
      },
    ],
  ])("is silent when %s, whatever the voice worker says last", (_what, act) => {
    const { desk, talker, watcher } = scene();
    desk.talk(talker.session_id, 1, true);
    told(desk, watcher);
    act(desk, talker);
    expect(told(desk, watcher)).toMatchObject([{ session_id: talker.session_id, speaking: false }]);
    desk.talk(talker.session_id, 1, true);
    desk.talk(talker.session_id, 1, false);
    desk.talk(talker.session_id, 9, true);
    expect(told(desk, watcher)).toEqual([]);
  });

  it("goes on talking over a new key for the same target", () => {
    const { desk, talker, watcher } = scene();
    desk.talk(talker.session_id, 1, true);
    told(desk, watcher);
    desk.call(talker.connection_id, "target.define", { target_id: 1, channel_ids: ["alpha"] });
    expect(told(desk, watcher)).toEqual([]);
    expect(speaksIn(desk)).toBe(true);
  });
});

describe("channel.pause", () => {
  it("is told who talks instead of being sent it, and is sent it again", () => {
    const { desk, talker } = scene();
    const [hearer, heardBy] = [desk.enter("lead"), listening(desk)];
    const pause = (paused: boolean): unknown => desk.call(hearer.connection_id, "channel.pause", { channel_id: "alpha", paused });
    expect(pause(true)).toMatchObject(refusal("not_a_member", "/channel_id"));
    desk.call(hearer.connection_id, "channel.join", { channel_id: "alpha", monitor: true });
    desk.talk(talker.session_id, 1, true);
    expect([heardBy(talker, 1), told(desk, hearer)]).toEqual([[hearer.session_id], []]);
    pause(true);
    pause(true);
    expect(heardBy(talker, 1)).toEqual([]);
    expect(told(desk, hearer)).toMatchObject([{ session_id: talker.session_id, speaking: true }]);
    desk.talk(talker.session_id, 1, false);
    expect(told(desk, hearer)).toMatchObject([{ session_id: talker.session_id, speaking: false }]);
    pause(false);
    desk.talk(talker.session_id, 1, true);
    expect([heardBy(talker, 1), told(desk, hearer)]).toEqual([[hearer.session_id], []]);
  });

  it("leaves what reaches the session by another channel, outlasts a drop, and ends with the membership", () => {
    const { desk, talker } = scene();
    const [hearer, heardBy] = [desk.enter("lead"), listening(desk)];
    for (const { connection_id } of [talker, hearer])
      desk.call(connection_id, "channel.join", { channel_id: "command", monitor: false });
    desk.call(hearer.connection_id, "channel.join", { channel_id: "alpha", monitor: false });
    desk.call(talker.connection_id, "target.define", { target_id: 3, channel_ids: ["command"] });
    desk.call(hearer.connection_id, "channel.pause", { channel_id: "alpha", paused: true });
    expect([heardBy(talker, 1), heardBy(talker, 3)]).toEqual([[], [hearer.session_id]]);
    desk.drop(hearer.connection_id);
    const resumed = desk.resume(hearer);
    if (!resumed.ok) throw new Error(resumed.refusal.message);
    expect(heardBy(talker, 1)).toEqual([]);
    const { connection_id } = resumed.value;
    desk.call(connection_id, "channel.leave", { channel_id: "alpha" });
    desk.talk(talker.session_id, 1, true);
    expect(told(desk, resumed.value)).toEqual([]);
    desk.call(connection_id, "channel.join", { channel_id: "alpha", monitor: false });
    expect(heardBy(talker, 1)).toEqual([hearer.session_id]);
  });
});
