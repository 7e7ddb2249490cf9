import { TalkgroupError } from "@talkgroup/sdk/browser";
import { describe, expect, it } from "vitest";
import { channel, microphone, mixer, overlay } from "../model/samples.suite.js";

import { SettingsModel } from "../model/settings-model.js";
import { KeyActions } from "./key-actions.js";
import { NetActions } from "./net-actions.js";
import { type Answers, RadioDouble } from "./radio-double.suite.js";
import { ServerActions } from "./server-actions.js";
import { SettingsDesk } from "./settings-desk.js";
import { SoundActions } from "./sound-actions.js";

const server = { server_id: "home", title: "Home", url: "wss://voice.example.org:9000" };

const answers: Answers = {
  "servers.list": () => ({ servers: [server], signed_in: [] }),
  "server.status": () => ({ state: "closed", transport: "none", rtt_ms: 0 }),
  "channels.list": () => ["a", "b", "c"].map((id) => channel(id, { membership: "joined" })),
  "devices.list": () => ({ devices: [], uses: [] }),
  "microphone.configure": (change: object) => ({ ...microphone, ...change }),
  "mixer.configure": (change: object) => ({ ...mixer, ...change }),
  "hotkeys.list": () => ({ hotkeys: [], sources: [] }),
  "ptt.list": () => [],
  "overlay.read": () => overlay,
  "pairing.list": () => ({ grants: [], asking: [] }),
};

async function open(
  more: Answers = {},
): Promise<{ readonly agent: RadioDouble; readonly model: SettingsModel; readonly desk: SettingsDesk }> {
  const agent = new RadioDouble({ ...answers, ...more });
  const model = new SettingsModel();
  const desk = new SettingsDesk(model, () => {});
  await desk.open(agent.radio);
  agent.calls.length = 0;
  return { agent, model, desk };
}

function refusing(
  code: "second_factor_required" | "conflict" | "timeout" | "not_a_member",
  message: string,
  field?: string,
): () => never {
  return () => {
    throw new TalkgroupError(code, message, field === undefined ? {} : { field });
  };
}

describe("the desk", () => {
  it("asks how all is, and leaves out what it may not ask", async () => {
    const { model } = await open({ "pairing.list": refusing("timeout", "pairing.list: no answer") });
    const { state } = model;
    expect(state.agent).toMatchObject({ state: "open", version: "0.1.0" });
    expect(state.nets).toHaveLength(3);
    expect(state.microphone).toEqual(microphone);
    expect(state.refusals.get("pairing.list")).toEqual({ code: "timeout", message: "no answer" });
    expect(state.pending.size).toBe(0);
  });

  it("asks anew what an event does not tell, and after a server is there", async () => {
    const { agent } = await open();
    agent.emit("devices", { uses: [], cause: "changed" });
    agent.emit("channelOrder", { channel_ids: ["b"] });
    agent.emit("connection", { state: "open", transport: "udp", rtt_ms: 5 });
    agent.emit("connection", { state: "open", transport: "udp", rtt_ms: 9 });
    agent.emit("channelOrder", { channel_ids: ["c"] });
    // Of a question that is under way only one more waits, which goes out once that is answered.
    const asked = ["devices.list", "channels.list", "channels.order", "operations.list", "operations.read"];
    expect(agent.calls).toEqual(asked);
    await expect.poll(() => agent.calls).toEqual([...asked, "channels.list"]);
  });

  it("asks what games have bound once for a burst of their events, and once more after it", async () => {
    let bindings: readonly object[] = [];
    const { agent, model } = await open({ "ptt.list": () => bindings });
    for (let index = 0; index < 64; index += 1) {
      const binding = { binding_id: `k${index}`, channel_ids: ["a"], keys: ["KeyQ"] };
      bindings = [...bindings, binding];
      agent.emit("binding", { binding, bound: true });
    }
    await expect.poll(() => model.state.bindings).toEqual(bindings);
    expect(agent.calls).toEqual(["ptt.list", "ptt.list"]);
  });

  it("watches the microphone only while that is shown", async () => {
    const { agent, desk } = await open();
    await desk.show("sound");
    await desk.show("sound");
    expect(agent.calls[0]).toBe("microphone.watch true");
    expect(agent.calls.filter((call) => call.startsWith("microphone.watch"))).toHaveLength(1);
    await desk.show("keys");
    expect(agent.calls).toContain("microphone.watch false");
    expect(agent.calls).toContain("microphone.test false");
  });

  it("does not say that the player hears itself once that was ended, whoever hears of it", async () => {
    const { agent, model, desk } = await open();
    await desk.show("sound");
    expect([await desk.hearSelf(true), model.state.testing]).toEqual([true, true]);
    const refused = refusing("timeout", "microphone.test: no answer");
    agent.answers = { ...agent.answers, "microphone.test": refused, "microphone.watch": refused };
    expect([await desk.hearSelf(false), model.state.testing]).toEqual([false, false]);
    expect(model.state.refusals.get("test")?.message).toBe("no answer");
    await desk.show("keys");
    // What was refused there is no news when the player comes back.
    await expect.poll(() => ["test", "level"].filter((place) => model.state.refusals.has(place))).toEqual([]);
    expect([await desk.hearSelf(true), model.state.testing]).toEqual([false, false]);
  });

  it("says that the agent is gone, and asks again when it is back", async () => {
    const { agent, model } = await open();
    agent.emit("agent", { state: "reconnecting", error: new TalkgroupError("agent_closed", "agent: gone") });
    expect(model.state.agent).toMatchObject({ state: "gone", reason: "gone" });
    agent.emit("agent", { state: "open" });
    await Promise.resolve();
    expect(model.state.agent.state).toBe("open");
    expect(agent.calls).toContain("servers.list");
    agent.emit("agent", { state: "closed" });
    expect(model.state.agent.state).toBe("over");
  });

  it("makes of a control that is moved one call at a time, and of those that wait the last", async () => {
    let answer = (): void => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const { agent, model, desk } = await open();
    const configure = async (change: object): Promise<object> => {
      await held;
      return { ...mixer, ...change };
    };
    agent.answers = { ...agent.answers, "mixer.configure": configure };
    const sound = new SoundActions(desk);
    const moves = [-1, -2, -3, -4].map((gain_db) => sound.setMixer("gain_db", gain_db));
    expect(model.state.drafts.get("mixer.gain_db")).toBe(-4);
    answer();
    expect(await Promise.all(moves)).toEqual([true, true, true, true]);
    expect(agent.calls).toEqual(['mixer.configure {"gain_db":-1}', 'mixer.configure {"gain_db":-4}']);
    expect(model.state.mixer?.gain_db).toBe(-4);
    expect(model.state.drafts.size).toBe(0);
  });

  it("asks how it is where an event has come before the answer: either may be the newer", async () => {
    const { agent, model, desk } = await open();
    const changed = { ...mixer, gain_db: -5, duck_db: -3 };
    const configure = async (change: object): Promise<object> => {
      if (Object.keys(change).length === 0) return changed;
      // Another program changes it too, once the answer is made and before it has come.
      agent.emit("settings", { mixer: changed });
      return { ...mixer, ...change };
    };
    agent.answers = { ...agent.answers, "mixer.configure": configure };
    expect(await new SoundActions(desk).setMixer("gain_db", -5)).toBe(true);
    expect(model.state.mixer).toEqual(changed);
    expect(agent.calls).toEqual(['mixer.configure {"gain_db":-5}', "mixer.configure {}"]);
  });

  it("does not begin at a place what is under way there", async () => {
    const { agent, desk } = await open();
    const sound = new SoundActions(desk);
    const results = await Promise.all([sound.play("a.wav"), sound.play("b.wav")]);
    expect(results).toEqual([true, false]);
    expect(agent.calls).toEqual(['microphone.play "a.wav"']);
  });
});

describe("servers", () => {
  it("are saved as the agent wants them, whatever people leave out", async () => {
    const { agent, desk } = await open();
    const form = {
      title: " Home ",
      address: "voice.example.org:9000",
      organisation: "",
      certificate_sha256: `AB:${"cd".repeat(31)}`,
    };
    expect(await new ServerActions(desk).save(form)).toBe(true);
    const saved = {
      server_id: "home-2",
      title: "Home",
      url: "wss://voice.example.org:9000",
      certificate_sha256: `ab${"cd".repeat(31)}`,
    };
    expect(agent.calls).toEqual([`servers.save ${JSON.stringify(saved)}`, "servers.list"]);
  });

  it("ask for the second factor at its field, in the agent's own words", async () => {
    const { model, desk } = await open({
      "servers.signIn": refusing("second_factor_required", "servers.sign_in: code: found none, expected six digits", "/code"),
    });
    const credentials = { username: "nova", password: "p", code: "" };
    expect(await new ServerActions(desk).signIn(server, credentials)).toBe(false);
    expect(model.state.refusals.get("server.home")).toEqual({
      code: "second_factor_required",
      message: "code: found none, expected six digits",
      field: "code",
    });
  });

  it("are connected to once signed in; from another one the agent leaves first", async () => {
    const { agent, model, desk } = await open({
      "servers.connect": () => ({}),
      "server.status": () => ({ state: "open", transport: "udp", rtt_ms: 5, server: { server_id: "home", title: "Home" } }),
    });
    const servers = new ServerActions(desk);
    await servers.connect(server);
    expect(agent.calls.slice(0, 2)).toEqual(["server.close", 'servers.connect "home"']);
    expect(model.state.connection.server?.server_id).toBe("home");
    agent.emit("connection", { state: "closed", transport: "none", rtt_ms: 0 });
    expect(model.state.connection.server).toBeUndefined();
  });
});

describe("nets", () => {
  it("are put in order at once, and back if the agent says no", async () => {
    const { agent, model, desk } = await open();
    const nets = new NetActions(desk);
    const order = (): string => model.state.nets.map(({ channel_id }) => channel_id).join("");
    const moving = nets.move("c", 0);
    expect(order()).toBe("cab");
    expect(await moving).toBe(true);
    expect(agent.calls).toEqual(['channels.arrange ["c","a","b"]', "channels.list"]);
    expect(model.state.announcement).toBe("Net c is number 1 of 3.");
    agent.answers = { ...agent.answers, "channels.arrange": refusing("timeout", "channels.arrange: no answer") };
    expect(await nets.move("c", 0)).toBe(false);
    expect(order()).toBe("abc");
    expect(model.state.refusals.get("order")?.message).toBe("no answer");
  });

  it("are moved from where they are shown, before anybody has answered", async () => {
    const { agent, model, desk } = await open();
    const nets = new NetActions(desk);
    const moves = [nets.step("a", 1), nets.step("a", 1), nets.step("a", 1), nets.move("b", 2), nets.step("c", 1)];
    expect(model.state.nets.map(({ channel_id }) => channel_id).join("")).toBe("acb");
    expect(await Promise.all(moves)).toEqual([true, true, false, true, true]);
    expect(agent.calls).toEqual(['channels.arrange ["b","a","c"]', 'channels.arrange ["a","c","b"]', "channels.list"]);
  });

  it("are left without a word by who is not on them any more", async () => {
    const { model, desk } = await open({ "channels.leave": refusing("not_a_member", "channels.leave: not on it") });
    const [net] = model.state.nets;
    if (net === undefined) throw new Error("no net");
    expect(await new NetActions(desk).stand(net, "none")).toBe(true);
    expect(model.state.refusals.size).toBe(0);
  });

  it("are joined, listened to and left", async () => {
    const { agent, model, desk } = await open();
    const [net] = model.state.nets;
    if (net === undefined) throw new Error("no net");
    const nets = new NetActions(desk);
    await nets.stand(net, "monitor");
    await nets.stand(net, "joined", "a password");
    await nets.stand(net, "none");
    const asked = agent.calls.filter((call) => call !== "channels.list");
    expect(asked).toEqual(['channels.monitor "a" {}', 'channels.join "a" {"password":"a password"}', 'channels.leave "a"']);
  });
});

describe("keys", () => {
  it("that cannot be bound leave the agent's reason at the form", async () => {
    const { model, desk } = await open({
      "hotkeys.bind": refusing("conflict", "hotkeys.bind: keys: found KeyV, bound by a", "/hotkey/keys"),
    });
    const hotkey = { hotkey_id: "b", keys: ["KeyV"], mode: "hold", action: "overlay" } as const;
    expect(await new KeyActions(desk).bind({ ...hotkey, keys: [...hotkey.keys] })).toBe(false);
    expect(model.state.refusals.get("key")).toEqual({ code: "conflict", message: "keys: found KeyV, bound by a", field: "keys" });
  });
});
