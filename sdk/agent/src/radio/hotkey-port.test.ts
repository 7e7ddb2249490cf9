import { own_keys, ptt_bindings_max } from "@talkgroup/core";
import { type Hotkey, refuse } from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";

import { game, login } from "../fake-world.suite.js";
import { lease_ms } from "../hotkeys/held-bindings.js";
import { loseSession, radioKeys, talk } from "../hotkeys/radio-keys.suite.js";

describe("the player's hotkeys on the radio", () => {
  it("talk while held, on one channel and on several", async () => {
    const { world, press, release } = await radioKeys(["alpha", "bravo"], [talk("one"), both]);
    press("KeyV");
    press("KeyA");
    await world.advance(10 * lease_ms);
    expect(world.talks).toEqual(["1 on", "2 on"]);
    release("KeyV");
    release("KeyA");
    expect(world.talks).toEqual(["1 on", "2 on", "1 off", "2 off"]);
  });

  it("that were cut off do not begin again before they are let go, though the session was lost meanwhile", async () => {
    for (const mode of ["hold", "toggle"] as const) {
      const { world, press, release } = await radioKeys(["alpha"], [talk("one", "KeyV", mode)], { talk_ms_max: 1000 });
      press("KeyV");
      if (mode === "toggle") release("KeyV");
      await world.advance(1500);
      expect(world.talks).toEqual(["1 on", "1 off"]);
      await loseSession(world);
      expect(world.agent.connection.state).toBe("open");
      expect(world.talks, mode).toEqual(["1 on", "1 off"]);
      release("KeyV");
      press("KeyV");
      expect(world.talks.slice(2), "one press is enough").toEqual([expect.stringMatching(/on$/)]);
    }
  });

  it("that were switched on are off once their channel is left, or the connection closed", async () => {
    const left = await radioKeys(["alpha"], [talk("one", "KeyV", "toggle")]);
    left.press("KeyV");
    left.release("KeyV");
    await left.world.handlers["channels.leave"]({ channel_id: "alpha" }, game);
    await left.world.handlers["channels.join"]({ channel_id: "alpha" }, game);
    await left.world.advance(5000);
    expect(left.world.talks).toEqual(["1 on", "1 off"]);
    const closed = await radioKeys(["alpha"], [talk("one", "KeyV", "latch")]);
    for (let n = 0; n < 2; n++) {
      closed.press("KeyV");
      closed.release("KeyV");
    }
    expect(closed.world.talks.at(-1)).toBe("1 on");
    await closed.world.handlers["connection.close"]({}, game);
    await closed.world.handlers["connection.open"](login, game);
    await closed.world.handlers["channels.join"]({ channel_id: "alpha" }, game);
    await closed.world.advance(5000);
    expect(closed.world.talks.at(-1)).toMatch(/off$/);
  });

  it("that were switched on are off once the player gives up a server that is away", async () => {
    const { world, press, release } = await radioKeys(["alpha"], [talk("one", "KeyV", "toggle")]);
    press("KeyV");
    release("KeyV");
    world.connecting = async () => refuse("server_unreachable", "cable");
    world.server.drop();
    await world.advance(90_000);
    expect(world.talks).toEqual(["1 on", "1 off"]);
    await world.handlers["connection.close"]({}, game);
    world.connecting = world.connect;
    await world.handlers["connection.open"](login, game);
    await world.handlers["channels.join"]({ channel_id: "alpha" }, game);
    await world.advance(1000);
    expect(world.talks).toEqual(["1 on", "1 off"]);
    await world.handlers["connection.close"]({}, game);
    press("KeyV");
    release("KeyV");
    await world.handlers["connection.open"](login, game);
    await world.handlers["channels.join"]({ channel_id: "alpha" }, game);
    await world.advance(1000);
    expect(world.talks, "switched on while closed").toEqual(["1 on", "1 off"]);
  });

  it("switched on with nothing to talk to do not begin when there is something", async () => {
    const { world, press, release } = await radioKeys([], [talk("one", "KeyV", "toggle"), talk("two", "KeyB", "hold")]);
    press("KeyV");
    release("KeyV");
    press("KeyB");
    await world.advance(1000);
    await world.handlers["channels.join"]({ channel_id: "alpha" }, game);
    await world.advance(1000);
    expect(world.talks, "the one that is held").toEqual(["1 on"]);
    release("KeyB");
    expect(world.talks).toEqual(["1 on", "1 off"]);
  });

  it("do not talk on a channel that is being left", async () => {
    const { world, press } = await radioKeys(["alpha"], [talk("one")]);
    press("KeyV");
    const agree = world.server.answers;
    world.server.answers = (method, params) => (method === "channel.leave" ? undefined : agree(method, params));
    const leaving = world.handlers["channels.leave"]({ channel_id: "alpha" }, game);
    await world.advance(1000);
    expect(world.talks).toEqual(["1 on", "1 off"]);
    world.server.last("channel.leave")?.answer({ ok: true, value: {} });
    expect(await leaving).toMatchObject({ ok: true });
  });

  it("of the game's binding that were switched on are off when the game is gone, and do not begin with the next", async () => {
    const of_game: Hotkey = { hotkey_id: "one", keys: ["KeyV"], mode: "toggle", action: "talk", binding_id: "radio1" };
    const { world, press, release } = await radioKeys(["alpha"], [of_game]);
    await world.handlers["ptt.bind"]({ binding_id: "radio1", channel_id: "alpha" }, game);
    press("KeyV");
    release("KeyV");
    world.agent.forgetClient(game.id);
    await world.advance(1000);
    await world.handlers["ptt.bind"]({ binding_id: "radio1", channel_id: "alpha" }, { ...game, id: 2 });
    await world.advance(1000);
    expect(world.talks).toEqual(["1 on", "1 off"]);
  });
});

describe("what a net asks for before and after a key", () => {
  it.each([
    ["KeyW", "suggested", true],
    ["ShiftLeft", "suggested", true],
    ["F9", "suggested", false],
    ["KeyW", "own", false],
  ] as const)("counts in full, but for a key in passing that a preset suggested: %s, %s", async (key, whose, is_capped) => {
    const hotkey = { ...talk("radio-1", key), action: "talk" } as const;
    const { world, desk, press, release } = await radioKeys(["alpha"], whose === "own" ? [hotkey] : []);
    desk.suggest([hotkey]);
    const offer = { channel_id: "alpha", title: "Alpha", label: "A", may_listen: true, may_speak: true, release_ms: 2000 };
    world.server.event({ name: "session.channels", params: { channels: [offer] } });
    await world.advance(100);
    for (let presses = 0; presses < 2; presses += 1) {
      press(key);
      const asked = world.commands.findLast((one) => one.kind === "talk" && one.talking);
      const timing = is_capped ? { release_ms: 2000, capped: ["release_ms"] } : { release_ms: 2000 };
      expect(asked).toMatchObject({ timings: [timing] });
      expect(JSON.stringify(asked).includes("capped")).toBe(is_capped);
      release(key);
      if (presses === 0) await loseSession(world);
      if (presses === 0) world.server.event({ name: "session.channels", params: { channels: [offer] } });
      await world.advance(100);
    }
  });

  it("counts in full while another key holds the same", async () => {
    const { world, desk, press } = await radioKeys(["alpha"], [talk("mine", "F9")]);
    desk.suggest([{ ...talk("radio-1", "KeyW"), action: "talk" }]);
    await world.advance(100);
    press("KeyW");
    const [target] = world.agent.keys.openTargets();
    expect(target !== undefined && world.agent.keys.isCapped(target)).toBe(true);
    press("F9");
    expect(target !== undefined && world.agent.keys.isCapped(target)).toBe(false);
  });
});

describe("the names of the player's hotkeys", () => {
  it("are taken by no client, and no client's bindings take their room", async () => {
    const { world, port } = await radioKeys(["alpha", "bravo"], []);
    const { handlers } = world;
    const refused = { ok: false, refusal: { code: "invalid_params" } };
    expect(await handlers["ptt.bind"]({ binding_id: "hotkey.one", channel_id: "bravo" }, game)).toMatchObject(refused);
    expect(await handlers["ptt.unbind"]({ binding_id: "hotkey.one" }, game)).toMatchObject(refused);
    const set = { simulcast_id: "hotkey.all", channel_ids: ["alpha", "bravo"] };
    expect(await handlers["simulcast.define"](set, game)).toMatchObject(refused);
    expect(await handlers["simulcast.remove"]({ simulcast_id: "hotkey.all" }, game)).toMatchObject(refused);
    for (let n = 0; n < ptt_bindings_max; n++) {
      expect(await handlers["ptt.bind"]({ binding_id: `k${n}`, channel_id: "alpha" }, game)).toMatchObject({ ok: true });
      await handlers["simulcast.define"]({ simulcast_id: `s${n}`, channel_ids: ["alpha", "bravo"] }, game);
    }
    expect(await handlers["ptt.bind"]({ binding_id: "k", channel_id: "alpha" }, game)).toMatchObject({ ok: false });
    expect(await port.bind("hotkey.one", ["alpha", "bravo"], false)).toMatchObject({ ok: true });
    expect(port.press("hotkey.one", lease_ms)).toEqual({ ok: true, value: undefined });
    expect(world.agent.simulcasts.ownedBy(own_keys)).toEqual(["hotkey.one"]);
  });
});

describe("what hotkeys do besides", () => {
  it("changes a channel within the bounds of its volume, and the switches of the radio", async () => {
    const act = (action: Hotkey["action"], more: Partial<Hotkey> = {}): Hotkey => ({
      ...talk(action, action, "hold"),
      action,
      ...more,
    });
    const { world, port, turned } = await radioKeys(["alpha"], []);
    const gain = (): number => world.agent.radio.channelStates()[0]?.gain_db ?? Number.NaN;
    port.act(act("louder"));
    expect(gain()).toBe(3);
    port.act(act("louder", { step_db: 12 }));
    expect(gain()).toBe(12);
    for (let n = 0; n < 9; n++) port.act(act("softer", { step_db: 12 }));
    expect(gain()).toBe(-60);
    port.act(act("mute"));
    port.act(act("mute"));
    port.act(act("mute"));
    expect(world.agent.radio.channelStates()[0]).toMatchObject({ muted: true });
    port.act(act("mute", { channel_id: "nowhere" }));
    port.act(act("mute_microphone"));
    port.act(act("mute_sound"));
    port.act(act("overlay"));
    port.act(act("overlay_edit"));
    expect(turned).toEqual(["microphone", "sound", "overlay", "editing"]);
  });
});

const both: Hotkey = { hotkey_id: "all", keys: ["KeyA"], mode: "hold", action: "talk", simulcast_ids: ["alpha", "bravo"] };
