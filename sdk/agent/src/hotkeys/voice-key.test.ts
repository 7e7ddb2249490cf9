import type { Hotkey } from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";

import { client, game } from "../fake-world.suite.js";
import { KeyRig, talkKey } from "./key-rig.suite.js";
import { loseSession, radioKeys, talk } from "./radio-keys.suite.js";

describe("voice activity", () => {
  it("talks by the first hotkey that can, be the first of all for a net that is not joined", async () => {
    const keys = [talk("one", "KeyV", "hold", "charlie"), talk("two", "KeyB", "hold", "bravo"), talk("three", "KeyN")];
    const { world, desk, keyNews, warned } = await radioKeys(["alpha", "bravo"], keys);
    keyNews();
    desk.setVoice(true);
    desk.setVoice(false);
    expect(keyNews()).toEqual(["hotkey.two pressed", "hotkey.two released"]);
    await world.handlers["channels.join"]({ channel_id: "charlie" }, game);
    await world.advance(10);
    keyNews();
    desk.setVoice(true);
    expect([keyNews(), warned]).toEqual([["hotkey.one pressed"], []]);
  });

  it("talks to what a game has bound where there is no hotkey, and not to whom it whispers", async () => {
    const { world, desk, keyNews } = await radioKeys(["alpha", "bravo"], []);
    await whisperTo(world);
    await world.handlers["ptt.bind"]({ binding_id: "radio", channel_id: "bravo" }, game);
    keyNews();
    desk.setVoice(true);
    await world.advance(0);
    expect(keyNews()).toEqual(["hotkey._voice pressed"]);
    expect(world.agent.keys.targetOf("hotkey._voice")).toEqual({ kind: "channel", channel_id: "bravo" });
    await world.advance(30_000);
    desk.setVoice(false);
    expect(keyNews()).toEqual(["hotkey._voice released"]);
    await world.handlers["ptt.unbind"]({ binding_id: "radio" }, game);
    desk.setVoice(true);
    await world.advance(0);
    expect(world.agent.keys.targetOf("hotkey._voice"), "the game has taken it back").toMatchObject({ channel_id: "alpha" });
  });

  it("talks on the channel that was joined first where nothing is bound, though the server names another first", async () => {
    const { world, desk, keyNews } = await radioKeys(["charlie", "alpha"], []);
    keyNews();
    desk.setVoice(true);
    await world.advance(0);
    expect(keyNews()).toEqual(["hotkey._voice pressed"]);
    expect(world.agent.keys.openTargets()).toEqual([{ kind: "channel", channel_id: "charlie" }]);
    desk.setVoice(false);
    await world.handlers["channels.leave"]({ channel_id: "charlie" }, game);
    await world.handlers["channels.join"]({ channel_id: "charlie" }, game);
    desk.setVoice(true);
    await world.advance(0);
    expect(world.agent.keys.openTargets()).toEqual([{ kind: "channel", channel_id: "alpha" }]);
  });

  it("goes to no others in the middle of a sentence", async () => {
    const keys = [talk("one", "KeyV", "hold", "alpha"), talk("two", "KeyB", "hold", "bravo")];
    const { world, desk, keyNews } = await radioKeys(["alpha", "bravo"], keys);
    keyNews();
    desk.setVoice(true);
    await world.handlers["channels.leave"]({ channel_id: "alpha" }, game);
    await world.advance(1000);
    expect(keyNews()).toEqual(["hotkey.one pressed", "hotkey.one closed"]);
    desk.setVoice(false);
    desk.setVoice(true);
    expect(keyNews()).toEqual(["hotkey.two pressed"]);
  });

  it("goes to no others in the middle of a sentence though its key comes to talk to them, and not back either", async () => {
    const { world, desk, keyNews } = await radioKeys(["alpha", "bravo"], [hotkeyOf("radio")]);
    const bind = (channel_id: string) => world.handlers["ptt.bind"]({ binding_id: "radio", channel_id }, game);
    await bind("alpha");
    keyNews();
    desk.setVoice(true);
    await bind("bravo");
    await world.advance(500);
    await bind("alpha");
    await world.advance(500);
    expect([keyNews(), world.talks]).toEqual([
      ["radio pressed", "radio closed"],
      ["1 on", "1 off"],
    ]);
    desk.setVoice(false);
    desk.setVoice(true);
    await world.handlers["ptt.unbind"]({ binding_id: "radio" }, game);
    await bind("bravo");
    await world.advance(500);
    expect(keyNews()).toEqual(["radio pressed", "radio closed"]);
  });

  it("goes to no others in the middle of a sentence when another phase or role gives its hotkey other channels", async () => {
    const { world, desk, keyNews } = await radioKeys(["alpha", "bravo"], []);
    desk.suggest([talk("one", "KeyV", "hold", "alpha")]);
    await world.advance(10);
    keyNews();
    desk.setVoice(true);
    desk.suggest([talk("one", "KeyV", "hold", "bravo")]);
    await world.advance(500);
    expect(keyNews()).toEqual(["hotkey.one pressed", "hotkey.one closed"]);
    desk.setVoice(false);
    desk.setVoice(true);
    expect([keyNews(), world.agent.keys.openTargets()]).toEqual([
      ["hotkey.one pressed"],
      [{ kind: "channel", channel_id: "bravo" }],
    ]);
  });

  it("goes to no other players in the middle of a sentence though a whisper or a set is defined anew", async () => {
    const { world, desk, keyNews } = await radioKeys(["alpha", "bravo", "charlie"], [hotkeyOf("aside"), hotkeyOf("all")]);
    await whisperTo(world);
    keyNews();
    desk.setVoice(true);
    await whisperTo(world);
    await world.advance(500);
    expect(keyNews()).toEqual(["aside pressed", "aside closed"]);
    desk.setVoice(false);
    await world.handlers["ptt.unbind"]({ binding_id: "aside" }, game);
    const define = (...channel_ids: string[]) => world.handlers["simulcast.define"]({ simulcast_id: "all", channel_ids }, game);
    await define("alpha", "bravo");
    await world.handlers["ptt.bind"]({ binding_id: "all", simulcast_id: "all" }, game);
    desk.setVoice(true);
    await define("alpha", "charlie");
    await world.advance(500);
    expect(keyNews()).toEqual(["all pressed", "all closed"]);
  });

  it("says once that there is nothing to talk to, in the log and beside the sources, until there is something", async () => {
    const { world, desk, warned, keyNews } = await radioKeys([], []);
    desk.onState({ source: "hook", state: "running" });
    desk.onState({ source: "evdev", state: "off", reason: "switched off" });
    for (let word = 0; word < 3; word++) {
      desk.setVoice(true);
      await world.advance(0);
      desk.setVoice(false);
    }
    expect(warned).toEqual([expect.stringMatching(/^voice activity: found nothing to talk to, expected /)]);
    expect(desk.sources()).toEqual([
      { source: "hook", state: "running", reason: warned[0] },
      { source: "evdev", state: "off", reason: "switched off" },
    ]);
    desk.setVoice(true);
    await world.advance(0);
    keyNews();
    await world.handlers["channels.join"]({ channel_id: "alpha" }, game);
    await world.advance(0);
    expect(keyNews(), "speaking still").toEqual(["hotkey._voice pressed"]);
    expect(desk.sources()[0]).toEqual({ source: "hook", state: "running" });
    expect(warned).toHaveLength(1);
  });

  it("says nothing of that while there is no connection, and talks again after one was lost", async () => {
    const { world, desk, warned } = await radioKeys(["alpha"], []);
    desk.setVoice(true);
    await world.advance(0);
    expect(world.talks).toEqual(["1 on"]);
    await loseSession(world);
    expect(world.talks, "the voice goes on").toEqual(["1 on", "1 off", expect.stringMatching(/on$/)]);
    world.agent.close();
    desk.setVoice(false);
    desk.setVoice(true);
    await world.advance(0);
    expect(warned).toEqual([]);
  });

  it("tells clients when it finds nothing, and waits for a hotkey that is just being bound", async () => {
    const rig = new KeyRig(
      () => 0,
      () => () => {},
      ["squad", "command"],
    );
    rig.waiting = [];
    await rig.desk.bind(talkKey("squad", ["KeyV"]));
    await rig.desk.bind(talkKey("command", ["KeyC"]));
    const [first, second] = rig.waiting;
    second?.();
    await turn();
    rig.desk.setVoice(true);
    expect(rig.talking(), "the first is asked for still").toEqual([]);
    first?.();
    await turn();
    expect(rig.talking()).toEqual(["squad"]);
    rig.waiting = undefined;
    rig.desk.setVoice(false);
    rig.joined.clear();
    rig.desk.onState({ source: "hook", state: "off", reason: "no display" });
    rig.told.length = 0;
    rig.desk.setVoice(true);
    await turn();
    const reason = expect.stringMatching(/^voice activity: .*; no display$/);
    expect(rig.told).toEqual([{ event: "hotkeys", params: { sources: [{ source: "hook", state: "off", reason }] } }]);
  });
});

/** A talk hotkey that presses a game's binding. */
function hotkeyOf(binding_id: string): Hotkey {
  return { hotkey_id: binding_id, keys: [binding_id === "all" ? "KeyB" : "KeyV"], mode: "hold", action: "talk", binding_id };
}

async function whisperTo(world: Awaited<ReturnType<typeof radioKeys>>["world"]): Promise<void> {
  const member = { session_id: 100, name: "Ben", role: "lead", monitor: false };
  world.server.event({ name: "channel.member_joined", params: { channel_id: "alpha", member } });
  expect(await world.agent.whispers.define("ben", [100], client(1))).toMatchObject({ ok: true });
  expect(await world.handlers["ptt.bind"]({ binding_id: "aside", whisper_id: "ben" }, game)).toMatchObject({ ok: true });
}

/** All that waits for nothing but its turn has had it. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
