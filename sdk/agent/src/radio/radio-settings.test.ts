import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { VirtualClock } from "@talkgroup/testing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { FakeWorld, settled } from "../fake-world.suite.js";
import { IdleWatch } from "../ipc/idle-watch.js";
import { AgentSettings } from "../settings/agent-settings.js";
import { systemTimer } from "../sound/timer.js";
import { RadioSettings } from "./radio-settings.js";
import type { ToldSettings } from "./settings-news.js";

let folder = "";
let settings: AgentSettings;
let world: FakeWorld;
let noted: ToldSettings[] = [];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "talkgroup-radio-settings-"));
  world = await FakeWorld.on(["alpha"]);
  world.commands.length = 0;
  noted = [];
});
afterEach(async () => {
  await settings.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("RadioSettings", () => {
  it("has heard what config.json says, from the start", async () => {
    writeFileSync(
      join(folder, "config.json"),
      '{ "microphone": { "muted": true }, "mixer": { "gain_db": -6 }, "idle_shutdown_s": 60 }',
    );
    const clock = new VirtualClock();
    let idle = 0;
    const watch = new IdleWatch(
      (delay_ms, run) => clock.schedule(clock.now_ms + delay_ms, run),
      () => {
        idle += 1;
      },
    );
    await open(watch);
    expect(world.commands).toMatchObject([
      { kind: "microphone", muted: true },
      { kind: "mixer", gain_db: -6 },
    ]);
    expect(presence()).toEqual({ muted: true, deafened: false });
    watch.handleClients(1);
    watch.handleClients(0);
    clock.advance(60_000);
    expect(idle).toBe(1);
  });

  it("changes a part, has it heard at once, keeps it, and tells the server once", async () => {
    const radio = await open();
    expect(await radio.change({ mixer: { muted: true } })).toEqual({ ok: true, value: undefined });
    expect(world.commands.at(-1)).toMatchObject({ kind: "mixer", muted: true, duck_db: -12 });
    expect(presence()).toEqual({ muted: false, deafened: true });
    await radio.change({ mixer: { gain_db: 3 } });
    expect(world.server.methods.filter((method) => method === "session.update")).toHaveLength(1);
    expect(JSON.parse(readFileSync(join(folder, "config.json"), "utf8"))).toMatchObject({ mixer: { muted: true, gain_db: 3 } });
    world.commands.length = 0;
    expect(await radio.change({ mixer: {} })).toEqual({ ok: true, value: undefined });
    expect(world.commands).toEqual([]);
  });

  it("switches microphone and sound from how they are, however fast", async () => {
    const radio = await open();
    radio.toggleMicrophone();
    radio.toggleSound();
    expect([radio.microphone.muted, radio.mixer.muted]).toEqual([true, true]);
    radio.toggleMicrophone();
    expect(radio.microphone.muted).toBe(false);
    expect(noted.map(({ microphone, mixer }) => [microphone.muted, mixer.muted])).toEqual([
      [false, false],
      [true, false],
      [true, true],
      [false, true],
    ]);
    await settled();
  });

  it("goes on where nothing can be kept, and says so", async () => {
    writeFileSync(join(folder, "a-file"), "");
    await unkept(join(folder, "a-file", "settings"));
  });

  it("goes on where the file is broken, leaves it, and says so", async () => {
    writeFileSync(join(folder, "config.json"), "{ broken");
    await unkept();
    expect(readFileSync(join(folder, "config.json"), "utf8")).toBe("{ broken");
  });
});

async function open(idle: IdleWatch = new IdleWatch(systemTimer, () => {}), at: string = folder): Promise<RadioSettings> {
  settings = await AgentSettings.open({
    folder: at,
    timer: systemTimer,
    wall_ms: Date.now,
    onReloaded: () => {},
    onWarning: () => {},
  });
  return new RadioSettings(world.agent, settings, idle, { note: (told) => void noted.push(told) });
}

async function unkept(at: string = folder): Promise<void> {
  const radio = await open(undefined, at);
  expect(await radio.change({ microphone: { muted: true } })).toMatchObject({ refusal: { code: "settings_unwritable" } });
  expect(world.commands.at(-2)).toMatchObject({ kind: "microphone", muted: true });
  radio.toggleMicrophone();
  expect(radio.microphone.muted).toBe(false);
  await settings.close();
}

/** What the server was told last. */
function presence(): unknown {
  return world.server.last("session.update")?.params;
}
