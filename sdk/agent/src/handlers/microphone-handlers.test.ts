import { getEventListeners } from "node:events";
import { plain_microphone } from "@talkgroup/core";
import { accept, type IpcScope, refuse } from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";

import { client, FakeWorld } from "../fake-world.suite.js";
import type { RadioSettings } from "../radio/radio-settings.js";
import { microphoneHandlers } from "./microphone-handlers.js";

describe("microphoneHandlers", () => {
  it("let the player hear itself as long as any client wants that and is there", async () => {
    const { handlers, tests } = rig();
    const [first, second] = [client(1), client(2)];
    await handlers["microphone.test"]({ on: true }, first);
    await handlers["microphone.test"]({ on: true }, first);
    await handlers["microphone.test"]({ on: true }, second);
    expect(tests()).toEqual([true]);
    await handlers["microphone.test"]({ on: false }, first);
    await handlers["microphone.test"]({ on: false }, first);
    expect(tests()).toEqual([true]);
    second.leave.abort();
    expect(tests()).toEqual([true, false]);
    await handlers["microphone.test"]({ on: true }, second);
    expect(tests(), "who is gone wants nothing").toEqual([true, false]);
  });

  it("hold on to nothing of a client that changes its mind all the time", async () => {
    const { handlers, watched } = rig();
    const caller = client(1);
    for (let n = 0; n < 100; n++) {
      await handlers["microphone.watch"]({ on: true }, caller);
      await handlers["microphone.watch"]({ on: false }, caller);
    }
    expect(getEventListeners(caller.gone, "abort")).toEqual([]);
    await handlers["microphone.watch"]({ on: true }, caller);
    expect(getEventListeners(caller.gone, "abort")).toHaveLength(1);
    expect(watched).toHaveLength(201);
    caller.leave.abort();
    expect(watched.slice(-2)).toEqual([true, false]);
  });

  it("let no guest change when the player is heard who may not talk for them, and all else", async () => {
    const { handlers } = rig();
    const guest = { ...client(1), place: "web", scopes: new Set<IpcScope>(["sound"]) } as const;
    const changes = [
      { voice_activity: true },
      { threshold: 0 },
      { pre_roll_ms: 500 },
      { gain_db: 3, release_ms: 2000 },
      { muted: false },
    ];
    for (const change of changes) {
      expect(await handlers["microphone.configure"](change, guest)).toMatchObject({ refusal: { code: "scope_denied" } });
      expect(await handlers["microphone.configure"](change, { ...guest, place: "page" })).toMatchObject({ ok: true });
      const may_talk = { ...guest, place: "sandbox", scopes: new Set<IpcScope>(["sound", "voice.talk"]) } as const;
      expect(await handlers["microphone.configure"](change, may_talk)).toMatchObject({ ok: true });
    }
    expect(await handlers["microphone.configure"]({ gain_db: 3, noise_suppression: false }, guest)).toMatchObject({ ok: true });
    expect(await handlers["microphone.configure"]({}, guest)).toMatchObject({ ok: true });
  });

  it("answer with the settings as they are, and whether echo can be cancelled", async () => {
    const { handlers } = rig();
    const configured = await handlers["microphone.configure"]({ gain_db: 6 }, client(1));
    expect(configured).toEqual({ ok: true, value: { ...plain_microphone, gain_db: 6, echo_cancellation_available: true } });
    const refused = await rig(true).handlers["microphone.configure"]({ gain_db: 6 }, client(1));
    expect(refused).toMatchObject({ refusal: { code: "settings_unwritable" } });
  });
});

function rig(unwritable = false) {
  const world = new FakeWorld();
  const watched: boolean[] = [];
  const settings = {
    microphone: plain_microphone,
    change: async ({ microphone }: { microphone?: object }) => {
      if (unwritable) return refuse("settings_unwritable", "config.json: cannot be written: EROFS");
      settings.microphone = { ...settings.microphone, ...microphone };
      return accept(undefined);
    },
  };
  const handlers = microphoneHandlers(world.agent, settings as unknown as RadioSettings, true, (on) => watched.push(on));
  const tests = (): boolean[] => world.commands.flatMap((one) => (one.kind === "microphone_test" ? [one.on] : []));
  return { handlers, watched, tests };
}
