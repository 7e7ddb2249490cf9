import { mkdir, mkdtemp, readdir, readFile, realpath, rename, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AgentConfig, ServersFile } from "@talkgroup/schemas/config";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { systemTimer } from "../sound/timer.js";
import { SettingsFile } from "./settings-file.js";
import { judgeConfig, judgeServers } from "./settings-rules.js";

let folder = "";
let path = "";
const warnings: string[] = [];
const reloaded: AgentConfig[] = [];

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "talkgroup-settings-")));
  path = join(folder, "config.json");
  warnings.length = 0;
  reloaded.length = 0;
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function openConfig(): Promise<SettingsFile<AgentConfig>> {
  return SettingsFile.open<AgentConfig>({
    path,
    validate: judgeConfig,
    schema_url: "https://example.org/agent.schema.json",
    timer: systemTimer,
    onReloaded: (value) => reloaded.push(value),
    onWarning: (message) => warnings.push(message),
  });
}

/** Sets the volume of everything. */
function gain(file: SettingsFile<AgentConfig>, gain_db: number): ReturnType<typeof file.update> {
  return file.update((config) => ({ ...config, mixer: { ...config.mixer, gain_db } }));
}

async function text(name = "config.json"): Promise<string> {
  return readFile(join(folder, name), "utf8");
}

describe("a file of settings", () => {
  it("has its defaults without a file, and writes one that only its owner reads", async () => {
    const file = await openConfig();
    expect(file.value.mixer.duck_db).toBe(-12);
    expect(await readdir(folder)).toEqual([]);
    expect(await gain(file, -3)).toEqual({ ok: true });
    expect((await readdir(folder)).sort()).toEqual(["config.json", "config.json.good"]);
    if (process.platform !== "win32") expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(JSON.parse(await text())).toMatchObject({
      $schema: "https://example.org/agent.schema.json",
      mixer: { gain_db: -3, muted: false },
    });
    expect((await openConfig()).value.mixer.gain_db).toBe(-3);
    expect(warnings).toEqual([]);
  });

  it("counts a change at once, and refuses what does not fit", async () => {
    const file = await openConfig();
    const kept = gain(file, 6);
    expect(file.value.mixer.gain_db).toBe(6);
    await kept;
    expect(await gain(file, 40)).toMatchObject({ ok: false, refusal: { code: "invalid_params", field: "/mixer/gain_db" } });
    expect(file.value.mixer.gain_db).toBe(6);
  });

  it("keeps what many change at once, in their order and with few writes", async () => {
    const file = await openConfig();
    const writes = new Set<number>();
    const changes = Array.from({ length: 200 }, async (_, index) => {
      await file.update((config) => ({
        ...config,
        channels: {
          ...config.channels,
          [`h:1/o/c${index}`]: { gain_db: 0, pan: 0, muted: false, solo: false, dry: false, positional: false },
        },
      }));
      writes.add((await stat(path)).ino);
    });
    await Promise.all(changes);
    expect(Object.keys((await openConfig()).value.channels)).toEqual(
      Array.from({ length: 200 }, (_, index) => `h:1/o/c${index}`),
    );
    expect(writes.size).toBeLessThan(5);
  });

  it("takes a hand edit before it changes anything, and keeps the player's comments", async () => {
    const file = await openConfig();
    await gain(file, -3);
    await writeFile(path, '{\n  // quiet, please\n  "mixer": { "muted": true }\n}\n');
    await gain(file, -9);
    expect(file.value.mixer).toMatchObject({ muted: true, gain_db: -9 });
    expect(await text()).toContain("// quiet, please");
    expect(await text()).toContain('"gain_db": -9');
    expect(reloaded).toHaveLength(1);
    await file.reload();
    expect(reloaded).toHaveLength(1);
  });

  it("uses the last good copy of a broken file, says what is wrong, and leaves it alone until it is mended", async () => {
    const first = await openConfig();
    await gain(first, -3);
    const broken = '{\n  "mixer": { "gain_db": -6, "mute": true },\n  "audio": { "frame_ms": 15 }\n}\n';
    await writeFile(path, broken);
    const file = await openConfig();
    expect(file.value.mixer.gain_db).toBe(-3);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]?.split("\n")).toEqual([
      "config.json is left as it is, and the last good copy counts:",
      expect.stringContaining('config.json:2:29: mixer/mute: found a field that is not known (was "muted" meant?)'),
      "config.json:3:14: audio/frame_ms: found 15 ms, expected 10 or 20",
    ]);
    await expect(gain(file, -12)).rejects.toMatchObject({
      name: "SettingsError",
      code: "settings_broken",
      message: expect.stringMatching(/^config.json:2:29: .*\(and 1 more\)$/),
    });
    expect(file.value.mixer.gain_db).toBe(-12);
    expect(await text()).toBe(broken);
    expect(await text("config.json.good")).toContain('"gain_db": -3');
    await file.reload();
    expect(warnings).toHaveLength(2);
    await file.reload();
    expect(warnings).toHaveLength(2);

    await writeFile(path, broken.replace("mute", "muted").replace("15", "20"));
    await file.reload();
    expect(file.value.mixer).toMatchObject({ gain_db: -6, muted: true });
    expect(reloaded).toEqual([file.value]);
    expect(file.problems).toEqual([]);
    await gain(file, 1);
    expect(await text()).toBe('{\n  "mixer": { "gain_db": 1, "muted": true },\n  "audio": { "frame_ms": 20 }\n}\n');
  });

  it("has the defaults where file and copy are broken, and a copy that cannot be written keeps nobody", async () => {
    await writeFile(path, Buffer.from([0xff, 0xfe, 0x7b, 0x00]));
    await writeFile(`${path}.good`, "{");
    const file = await openConfig();
    expect(file.value.mixer.gain_db).toBe(0);
    expect(warnings[0]).toContain("the defaults count:\nconfig.json:1:1: found text that is not UTF-8");
    await rm(`${path}.good`);
    await mkdir(join(`${path}.good`, "in the way"), { recursive: true });
    await writeFile(path, "{}");
    await gain(file, -2);
    expect(await text()).toContain("-2");
    expect(warnings.at(-1)).toMatch(/^config.json.good: cannot be written: E/);
  });

  it("does not write over what it cannot read", async () => {
    await writeFile(path, " ".repeat(1_048_577));
    const file = await openConfig();
    expect(warnings[0]).toContain("config.json: found 1048577 bytes, expected at most 1048576");
    await expect(gain(file, -2)).rejects.toMatchObject({ code: "settings_unreadable" });
    expect((await stat(path)).size).toBe(1_048_577);
    await rm(path);
    await mkdir(path);
    await expect(gain(file, -2)).rejects.toThrow("config.json: found something that is no file");
  });

  it("says when the disk does not take a change, which counts, and is kept with the next", async () => {
    const file = await openConfig();
    await gain(file, -2);
    await rename(folder, `${folder}-gone`);
    await expect(gain(file, -7)).rejects.toMatchObject({
      code: "settings_unwritable",
      message: "config.json: cannot be written: ENOENT",
    });
    expect(file.value.mixer.gain_db).toBe(-7);
    await rename(`${folder}-gone`, folder);
    await file.reload();
    await file.update((config) => ({ ...config, idle_shutdown_s: 60 }));
    expect((await openConfig()).value).toMatchObject({ mixer: { gain_db: -7 }, idle_shutdown_s: 60 });
    expect((await readdir(folder)).sort()).toEqual(["config.json", "config.json.good"]);
  });

  it("leaves out what counts only if it is kept when the disk does not take it, whatever else is changed meanwhile", async () => {
    const file = await openConfig();
    await gain(file, -2);
    await rename(folder, `${folder}-gone`);
    const unkept = Promise.allSettled([gain(file, -7), file.keep((config) => ({ ...config, idle_shutdown_s: 60 }))]);
    expect([file.value.mixer.gain_db, file.value.idle_shutdown_s]).toEqual([-7, undefined]);
    // Written just now, and refused by the disk in a moment: what is made of it meanwhile must not bring it back.
    while (file.value.idle_shutdown_s === undefined) await new Promise<void>((resolve) => void setImmediate(resolve));
    const late = Promise.allSettled([file.update((config) => ({ ...config, mixer: { ...config.mixer, muted: true } }))]);
    const fault = { status: "rejected", reason: expect.objectContaining({ code: "settings_unwritable" }) };
    expect([await unkept, await late]).toEqual([[fault, fault], [fault]]);
    const counts = { mixer: { gain_db: -7, muted: true } };
    expect([file.value, file.value.idle_shutdown_s]).toMatchObject([counts, undefined]);

    await rename(`${folder}-gone`, folder);
    await gain(file, -7);
    expect(await file.keep((config) => ({ ...config, mixer: { ...config.mixer, gain_db: 40 } }))).toMatchObject({
      refusal: { code: "invalid_params" },
    });
    const kept = await openConfig();
    expect([kept.value, kept.value.idle_shutdown_s]).toMatchObject([counts, undefined]);
    expect(await file.keep((config) => ({ ...config, idle_shutdown_s: 60 }))).toEqual({ ok: true });
    expect([file.value, (await openConfig()).value]).toMatchObject([{ idle_shutdown_s: 60 }, { idle_shutdown_s: 60 }]);
  });

  it("writes what a link points to, and writes a removed file again", async () => {
    await mkdir(join(folder, "dotfiles"));
    await writeFile(join(folder, "dotfiles", "mine.json"), '{ "idle_shutdown_s": 99 }');
    await symlink(join("dotfiles", "mine.json"), path);
    const file = await openConfig();
    await gain(file, 4);
    expect(await text("dotfiles/mine.json")).toContain('"gain_db": 4');
    expect(await realpath(path)).toBe(join(folder, "dotfiles", "mine.json"));
    await rm(path);
    await file.reload();
    expect(file.value.idle_shutdown_s).toBe(99);
    await gain(file, 4);
    expect(JSON.parse(await text())).toMatchObject({ idle_shutdown_s: 99, mixer: { gain_db: 4 } });
  });

  it("refuses a change that does not fit what the player has written meanwhile, and makes the others", async () => {
    const file = await SettingsFile.open<ServersFile>({
      path,
      validate: judgeServers,
      schema_url: "",
      timer: systemTimer,
      onReloaded: () => {},
      onWarning: (message) => warnings.push(message),
    });
    const add = (server_id: string) => () =>
      file.update((value) => ({ ...value, servers: [...value.servers, { server_id, title: server_id, url: "wss://x:1" }] }));
    await add("a")();
    await writeFile(path, (await text()).replaceAll('"a"', '"b"'));
    const [refused, made] = await Promise.all([add("b")(), add("c")()]);
    expect(refused).toMatchObject({ ok: false, refusal: { field: "/servers/1/server_id" } });
    expect(made).toEqual({ ok: true });
    expect(file.value.servers.map(({ server_id }) => server_id)).toEqual(["b", "c"]);
  });
});
