import { type Hotkey, type IpcEvents, refuse } from "@talkgroup/schemas";
import { expect } from "vitest";

import { FakeWorld } from "../fake-world.suite.js";
import { hotkeyPort } from "../radio/hotkey-port.js";
import { HotkeyDesk } from "./hotkey-desk.js";

/** A radio on some channels, with a desk of hotkeys on it; what the switches did is in `turned`. */
export async function radioKeys(
  channel_ids: readonly string[],
  kept: readonly Hotkey[],
  rules: { readonly talk_ms_max?: number } = {},
) {
  const world = await FakeWorld.on(channel_ids, rules);
  const turned: string[] = [];
  const warned: string[] = [];
  const clock = (): number => world.clock.now_ms;
  let slept_ms = 0;
  const switches = {
    toggleMicrophone: () => void turned.push("microphone"),
    toggleSound: () => void turned.push("sound"),
  };
  const overlay = { toggle: () => void turned.push("overlay"), toggleEditing: () => void turned.push("editing") };
  const port = hotkeyPort(world.agent, clock, switches, overlay);
  const desk = new HotkeyDesk({
    clock,
    wall_ms: () => clock() + slept_ms,
    timer: (delay_ms, run) => world.clock.schedule(world.clock.now_ms + delay_ms, run),
    port,
    store: { load: () => kept, save: async () => saved, remove: async () => saved },
    broadcast: () => {},
    onRefused: (message) => void warned.push(message),
  });
  world.onChannels = () => desk.channelsChanged();
  await world.advance(10);
  expect(warned).toEqual([]);
  const press = (key: string): void => desk.onKey("test", key, true);
  const release = (key: string): void => desk.onKey("test", key, false);
  const tap = (key: string): void => {
    press(key);
    release(key);
  };
  /** What clients were told of keys since they were asked for last: `hotkey.one pressed`. */
  const keyNews = (): string[] => {
    const told = world.events.flatMap(({ event, params }) => (event === "ptt" ? [params as IpcEvents["ptt"]] : []));
    world.events.length = 0;
    return told.map(({ binding_id, cause }) => `${binding_id} ${cause}`);
  };
  /** The machine sleeps: its monotonic clock stands still. */
  const sleep = (duration_ms: number): void => {
    slept_ms += duration_ms;
  };
  return { world, desk, port, press, release, tap, turned, warned, keyNews, sleep };
}

const saved = { ok: true, value: undefined } as const;

/** A talk hotkey, for alpha where nothing else is said. */
export function talk(hotkey_id: string, key = "KeyV", mode: Hotkey["mode"] = "hold", channel_id = "alpha"): Hotkey {
  return { hotkey_id, keys: [key], mode, action: "talk", channel_id };
}

/** Nobody is reached for so long; then there is a server again, which knows nothing of the session. */
export async function loseSession(world: FakeWorld, outage_ms = 90_000): Promise<void> {
  world.refuseResume();
  world.connecting = async () => refuse("server_unreachable", "cable");
  world.server.drop();
  await world.advance(outage_ms);
  world.connecting = world.connect;
  await world.advance(60_000);
}
