import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { connect, type Talkgroup } from "@talkgroup/sdk";
import { rolldown } from "rolldown";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { bundleHost } from "./bundle-host.js";
import type { ElectronCall } from "./electron-double.suite.js";
import { followerFolder, libraryMissing } from "./library-rig.suite.js";
import { LineProcess } from "./line-process.suite.js";
import { type RealAgent, startAgent } from "./real-host.suite.js";
import { startXLaboratory, type XGame, type XLaboratory, xLaboratoryMissing } from "./x-laboratory.suite.js";

const missing = xLaboratoryMissing() ?? libraryMissing();
const overlay = "window 1";
const settings = "window 2";
const x11 = "--ozone-platform=x11";

// Without an X server and a window manager there are no windows to follow; the reason is in the name.
describe.skipIf(missing !== undefined)(missing === undefined ? "the program" : `the program, left out: ${missing}`, () => {
  let folder: string;
  let laboratory: XLaboratory;
  let agent: RealAgent;
  let game_radio: Talkgroup;
  let game: XGame;
  let electron: LineProcess<ElectronCall>;
  let complaints = "";
  const children: ChildProcess[] = [];

  /** The program as it is bundled, with something in Electron's place and all else real. */
  function start(
    lock: "free" | "taken" | "mine",
    flags: readonly string[] = [],
    environment: NodeJS.ProcessEnv = {},
    hears = true,
  ): LineProcess<ElectronCall> {
    const { PATH, HOME } = process.env;
    const usual = { PATH, HOME, DISPLAY: laboratory.display, XDG_RUNTIME_DIR: dirname(agent.socket_path) };
    const child = spawn(process.execPath, [join(folder, "electron-main.js"), "--config", agent.config_folder, ...flags], {
      env: { ...usual, ELECTRON_DOUBLE_LOCK: lock, ...environment },
      stdio: "pipe",
    });
    children.push(child);
    child.stderr.on("data", (text) => {
      complaints += String(text);
    });
    if (!hears) child.stderr.destroy();
    return new LineProcess(child);
  }

  const told = (on: string, call: string): Promise<ElectronCall> => {
    return electron.next(`${on}: ${call}`, (line) => line.on === on && line.call === call);
  };

  const callsOf = (wanted: string): readonly string[] => electron.lines.flatMap(({ on, call }) => (on === wanted ? [call] : []));

  /** The agent tells everybody that a page draws the overlay, and that none does. */
  const aPageComesAndGoes = async (): Promise<void> => {
    const attached: number[] = [];
    const gone = new Promise<void>((resolve) => {
      const stop = game_radio.on("overlay", ({ overlay }) => {
        attached.push(overlay.attached);
        if (attached.length < 2) return;
        stop();
        resolve();
      });
    });
    const page = await connect({ client_name: "Page", scopes: ["overlay"], socket_path: agent.socket_path });
    await page.overlay.attach();
    await page.close();
    await gone;
    expect(attached[1]).toBe(Number(attached[0]) - 1);
  };

  /** What pages of a session are allowed, of all that was asked for. */
  const granted = async (on: string): Promise<readonly unknown[]> => {
    await told(on, "request");
    const asked = electron.lines.filter((line) => line.on === on && line.call === "permission");
    expect(asked.length).toBeGreaterThan(6);
    return asked.flatMap(({ given: [permission, is_granted] }) => (is_granted === true ? [permission] : []));
  };

  beforeAll(async () => {
    folder = await followerFolder();
    await bundleHost(folder);
    writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
    await bundleDouble(join(folder, "node_modules/electron"));
    laboratory = await startXLaboratory();
    agent = await startAgent(folder);
    game_radio = await connect({ client_name: "Sky patrol", socket_path: agent.socket_path });
    game = laboratory.game();
    await game_radio.overlay.open("Sky patrol");
    electron = start("mine", [x11]);
  }, 60_000);
  afterAll(async () => {
    // Of a test that failed.
    for (const child of children) child.kill("SIGKILL");
    await game_radio?.close();
    await agent?.stop();
    await laboratory?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it("makes a window whose page is shut in, and that lets the mouse through before it is ever seen", async () => {
    const [options] = (await told(overlay, "new")).given as [{ webPreferences: { preload: string } }];
    expect(options).toMatchObject({ transparent: true, frame: false, show: false, alwaysOnTop: true });
    expect(options.webPreferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
    });
    expect(existsSync(options.webPreferences.preload)).toBe(true);
    expect((await told("contents 1", "tried")).given).toEqual([{ allowed: [], window: { action: "deny" } }]);
    expect(await granted("session talkgroup")).toEqual([]);
    expect(electron.lines.filter(({ call }) => call === "request").map(({ given }) => given)).toEqual([
      ["http://127.0.0.1:17460/", false],
      ["https://example.org/", true],
      ["http://127.0.0.1:17460/", false],
      ["https://example.org/", true],
    ]);
    expect((await told(overlay, "setIgnoreMouseEvents")).given).toEqual([true]);
    expect(electron.lines.some(({ on, call }) => on === overlay && call === "showInactive")).toBe(false);
  });

  it("shows the agent's page on the game's window, without taking the keyboard", async () => {
    expect((await told(overlay, "loadURL")).given[0]).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/overlay\.html#token=./);
    await game.open("Sky patrol", { x: 100, y: 80, width: 640, height: 480 });
    await told(overlay, "showInactive");
    expect((await told(overlay, "setAlwaysOnTop")).given).toEqual([true, "screen-saver"]);
    const bounds = await game.bounds();
    expect(electron.lines.findLast(({ on, call }) => on === overlay && call === "setBounds")?.given).toEqual([bounds]);
    // Some systems forget what a hidden window was told.
    const indexOf = (wanted: string): number => electron.lines.findLastIndex(({ on, call }) => on === overlay && call === wanted);
    expect(indexOf("setBounds")).toBeGreaterThan(indexOf("showInactive"));
    expect(indexOf("setIgnoreMouseEvents")).toBeGreaterThan(indexOf("setBounds"));
    const last = electron.lines.findLast(({ on, call }) => on === "contents 1" && call === "send");
    expect(last?.given).toEqual(["talkgroup:notice", { kind: "attached", elevated: false }]);
    expect(complaints).toContain("talkgroup-overlay: on the game\n");
    expect(complaints).not.toMatch(/token|http|Sky patrol/);
  });

  it("lets the mouse through again whenever Electron has forgotten it, for as long as it forgets", async () => {
    const passes = (): boolean =>
      electron.lines.findLast(({ on, call }) => on === overlay && call === "mouse")?.given[0] === "passes";
    for (const how of ["telling", "silent"]) electron.skip(how);
    game.do("move", { x: 140, y: 90 });
    for (const how of ["telling", "silent"]) {
      await electron.next(how, ({ call, given }) => call === "forgot" && given[0] === how);
      electron.skip("passes again");
      if (!passes()) await electron.next("passes again", ({ call, given }) => call === "mouse" && given[0] === "passes");
    }
    expect(passes()).toBe(true);
  });

  it("takes the mouse in edit mode alone", async () => {
    const mouse = (is: "taken" | "passes"): Promise<ElectronCall> =>
      electron.next(is, ({ call, given }) => call === "setIgnoreMouseEvents" && given[0] === (is === "passes"));
    // As its page does, which is not run here.
    await game_radio.overlay.attach();
    electron.skip("taken");
    await game_radio.overlay.configure({ editing: true });
    await mouse("taken");
    electron.skip("passes");
    await game_radio.overlay.configure({ editing: false });
    await mouse("passes");
  });

  it("opens the settings once, with the player's own token, however often they are asked for at once", async () => {
    const again = { on: "app", event: "second-instance", given: [{}, ["program", "app.asar"], "/", { settings: true }] };
    electron.send({ ...again, given: [{}, ["program", "app.asar", "--settings"], "/", { settings: false }] });
    for (let time = 0; time < 3; time += 1) electron.send(again);
    expect((await told(settings, "loadURL")).given[0]).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/settings\.html#token=./);
    expect((await told("contents 2", "tried")).given).toEqual([{ allowed: [], window: { action: "deny" } }]);
    expect((await told(settings, "new")).given).toMatchObject([
      { webPreferences: { sandbox: true, contextIsolation: true, session: "session talkgroup-settings" } },
    ]);
    await told(settings, "loaded");
    electron.skip(`${settings}: focus`);
    electron.send({ menu: "Settings…" });
    await told(settings, "focus");
    // The one that is shown may be of an agent that has ended.
    expect((await told(settings, "loadURL")).given[0]).toMatch(/\/settings\.html#token=./);
    await told(settings, "loaded");
    expect(callsOf("window 3")).toEqual([]);
    expect(callsOf(settings)).not.toContain("destroy");
    expect(callsOf("dialog")).toEqual([]);
  });

  it("lets the settings write to the clipboard, and nothing more", async () => {
    expect([...new Set(await granted("session talkgroup-settings"))]).toEqual(["clipboard-sanitized-write"]);
  });

  it("makes another window for settings that were closed while their page was on the way, and complains to nobody", async () => {
    electron.send({ menu: "Settings…" });
    electron.send({ close: settings });
    electron.send({ menu: "Settings…" });
    await told("window 3", "loaded");
    expect(callsOf("window 3")).not.toContain("destroy");
    expect(callsOf("dialog")).toEqual([]);
    expect(complaints).not.toContain("settings");
  });

  it("says in a box that the settings cannot be opened, and closes their empty window", async () => {
    const other = start("free", [x11, "--settings", "--config", join(folder, "nowhere")]);
    const box = await other.next("a box", ({ on, call }) => on === "dialog" && call === "showMessageBox");
    expect(box.given).toMatchObject([
      { type: "error", message: expect.stringContaining("settings"), detail: expect.stringContaining("--config") },
    ]);
    await other.next("its end", ({ on, call }) => on === "window 1" && call === "destroy");
    other.send({ menu: "Quit the overlay" });
    await other.ended;
  });

  it.each([["--window-title=Sky patrol"], ["--settings"]])(
    "says why it cannot run without an agent, in a box and on the terminal: %s",
    async (flag) => {
      complaints = "";
      const alone = start("free", [x11, flag], { XDG_RUNTIME_DIR: join(folder, "nowhere") });
      const box = await alone.next("a box", ({ on, call }) => on === "dialog" && call === "showErrorBox");
      expect(box.given).toEqual([expect.stringContaining("cannot start"), expect.stringContaining("talkgroup-agent")]);
      expect((await alone.next("its end", ({ call }) => call === "exit")).given).toEqual([1]);
      await alone.ended;
      expect(alone.lines.filter(({ on, call }) => on === "dialog" || call === "new")).toHaveLength(1);
      expect(complaints).toBe("talkgroup-overlay: the overlay cannot run: agent_unreachable\n");
    },
  );

  it("leaves the place to the one that runs already, and hands over what it was started for", async () => {
    const second = start("taken", [x11, "--settings"]);
    await second.next("its end", ({ call }) => call === "quit");
    expect(second.lines.filter(({ call }) => call === "new")).toEqual([]);
    expect(second.lines.find(({ call }) => call === "requestSingleInstanceLock")?.given).toEqual([{ settings: true }]);
  });

  it("starts again for X where Electron has chosen Wayland, before all else, and waits for that one", async () => {
    const first = start("taken", ["--ozone-platform=wayland", "--settings"]);
    await first.ended;
    expect(first.lines.map(({ call, given }) => [call, ...given])).toEqual([
      ["getSwitchValue", "ozone-platform", "wayland"],
      ["setApplicationMenu", null],
      ["disableHardwareAcceleration"],
      ["getSwitchValue", "ozone-platform", "x11"],
      ["setApplicationMenu", null],
      ["requestSingleInstanceLock", { settings: true }],
      ["quit"],
      ["exit", 0],
    ]);
  });

  it.each(["SIGTERM", "SIGINT"] as const)("ends the one that it has started for X, and then itself: %s", async (signal) => {
    const first = start("free", ["--ozone-platform=wayland"]);
    await first.next("its page", ({ on, call }) => on === overlay && call === "loaded");
    children.at(-1)?.kill(signal);
    await first.ended;
    expect(first.lines.slice(-3).map(({ on, call, given }) => [on, call, ...given])).toEqual([
      ["tray", "destroy"],
      ["app", "exit", 0],
      ["app", "exit", 0],
    ]);
  });

  it("ends as the one that it has started for X does, or could not be started", async () => {
    const program = join(folder, "program");
    writeFileSync(program, "#!/bin/sh\nexit 7\n", { mode: 0o755 });
    for (const [path, code] of [[program, 7] as const, [join(folder, "nowhere"), 1] as const]) {
      complaints = "";
      const first = start("free", ["--ozone-platform=wayland"], { APPIMAGE: path });
      await first.ended;
      expect(first.lines.at(-1)).toMatchObject({ call: "exit", given: [code] });
      expect(complaints).toBe(code === 7 ? "" : "talkgroup-overlay: the overlay cannot start again: ENOENT\n");
    }
  });

  it.each([
    { why: "no X", environment: { DISPLAY: "" } },
    { why: "a script that drops the flag", environment: { TALKGROUP_OVERLAY_FOR_X: "1" } },
  ])("shows no overlay on Wayland alone, and says so, even while the settings are open: $why", async ({ environment }) => {
    const alone = start("taken", ["--ozone-platform=wayland"], environment);
    const box = await alone.next("a box", ({ on, call }) => on === "dialog" && call === "showErrorBox");
    expect(box.given).toEqual([expect.stringContaining("cannot start"), expect.stringContaining("XWayland")]);
    expect((await alone.next("its end", ({ call }) => call === "exit")).given).toEqual([1]);
    await alone.ended;
    expect(alone.lines.filter(({ call }) => call === "new")).toEqual([]);
  });

  it("opens the settings on Wayland alone, and ends with them", async () => {
    const alone = start("free", ["--ozone-platform=wayland", "--settings"], { DISPLAY: "" });
    const loaded = (): Promise<ElectronCall> =>
      alone.next("the settings", ({ on, call }) => on === "window 1" && call === "loaded");
    await loaded();
    // Another start of the program, which leaves the place to this one.
    alone.send({ on: "app", event: "second-instance", given: [{}, [], "/", { settings: true }] });
    await alone.next("focus", ({ on, call }) => on === "window 1" && call === "focus");
    await loaded();
    alone.send({ close: "window 1" });
    expect((await alone.next("its end", ({ call }) => call === "exit")).given).toEqual([0]);
    await alone.ended;
    expect(alone.lines.filter(({ call }) => call === "new")).toHaveLength(1);
  });

  it("says on Wayland alone that it is the settings that cannot be opened", async () => {
    complaints = "";
    const flags = ["--ozone-platform=wayland", "--settings", "--config", join(folder, "nowhere")];
    const alone = start("free", flags, { DISPLAY: "" });
    const box = await alone.next("a box", ({ on, call }) => on === "dialog" && call === "showErrorBox");
    expect(box.given).toEqual([expect.stringContaining("settings"), expect.stringContaining("--config")]);
    expect((await alone.next("its end", ({ call }) => call === "exit")).given).toEqual([1]);
    await alone.ended;
    expect(complaints).toBe("talkgroup-overlay: the settings cannot be opened: ENOENT\n");
  });

  it("ends in order when its window is closed from outside, though nobody reads its log", async () => {
    const other = start("free", [x11], {}, false);
    await other.next("its page", ({ on, call }) => on === overlay && call === "loaded");
    other.send({ close: overlay });
    await other.next("the end of its icon", ({ on, call }) => on === "tray" && call === "destroy");
    expect((await other.next("its end", ({ call }) => call === "exit")).given).toEqual([0]);
  });

  it("has no menu that could close its window, from before it is ready", () => {
    const calls = electron.lines.map(({ call }) => call);
    expect(electron.lines.find(({ call }) => call === "setApplicationMenu")?.given).toEqual([null]);
    expect(calls.indexOf("setApplicationMenu")).toBeLessThan(calls.indexOf("requestSingleInstanceLock"));
  });

  it("ends when the player says so, settings and all", async () => {
    const other = start("free", [x11, "--settings"]);
    // The first one is the settings'.
    await other.next("the overlay", ({ on, call }) => on === "window 2" && call === "new");
    other.send({ menu: "Quit the overlay" });
    expect((await other.next("its end", ({ call }) => call === "exit")).given).toEqual([0]);
    await other.ended;
  });

  it("starts again for a game that comes while nothing but the settings is left, and ends when it is told to", async () => {
    const other = start("mine", [x11, "--settings"]);
    await other.next("its page", ({ on, call }) => on === "window 2" && call === "loaded");
    other.send({ close: "window 2" });
    await other.next("the end of its icon", ({ on, call }) => on === "tray" && call === "destroy");
    await aPageComesAndGoes();
    // It has heard of that page by the time that the agent has answered it once more.
    other.send({ menu: "Settings…" });
    other.skip("the settings");
    await other.next("the settings", ({ on, call }) => on === "window 1" && call === "loaded");
    expect(
      other.lines.filter(({ call }) => call === "releaseSingleInstanceLock"),
      "for the game that was there when its overlay was closed",
    ).toHaveLength(1);
    await game_radio.overlay.close();
    await game_radio.overlay.open("Sky patrol");
    await other.next("the next one", ({ call }) => call === "quit");
    expect(other.lines.filter(({ call }) => call === "exit" || call === "requestSingleInstanceLock")).toMatchObject([
      { given: [{ settings: true }] },
      { given: [{ settings: false }] },
    ]);
    other.send({ menu: "Quit the overlay" });
    expect((await other.next("its end", ({ call }) => call === "exit")).given).toEqual([0]);
    await other.ended;
  });

  it("starts again for another game, and leaves the settings to a player who is typing there", async () => {
    const sea_radio = await connect({ client_name: "Sea patrol", socket_path: agent.socket_path });
    await sea_radio.overlay.open("Sea patrol");
    await told(overlay, "destroy");
    // The next one finds its place taken, here.
    await told("app", "quit");
    const asked = electron.lines.filter(({ call }) => call === "requestSingleInstanceLock");
    expect(asked.map(({ given }) => given)).toEqual([[{ settings: false }], [{ settings: false }]]);
    expect(callsOf("app")).not.toContain("exit");
    electron.send({ close: "window 3" });
    expect((await told("app", "exit")).given).toEqual([0]);
    await electron.ended;
    await sea_radio.close();
    expect(complaints).not.toMatch(/token|http|patrol/);
  });
});

async function bundleDouble(folder: string): Promise<void> {
  const bundle = await rolldown({
    input: fileURLToPath(new URL("./electron-double.suite.ts", import.meta.url)),
    platform: "node",
  });
  const { output } = await bundle.generate({ format: "cjs", exports: "named" });
  await bundle.close();
  mkdirSync(folder, { recursive: true });
  // The library asks for it as CommonJS, the program as a module: both get the same one.
  writeFileSync(join(folder, "index.cjs"), output[0].code);
  writeFileSync(join(folder, "index.mjs"), `import all from "./index.cjs"; export const { ${double_names.join(", ")} } = all;`);
  const exports = { import: "./index.mjs", require: "./index.cjs" };
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "electron", exports }));
}

const windows = ["BrowserWindow", "dialog", "Menu", "screen", "Tray"];
const double_names = ["app", "nativeImage", "nativeTheme", "session", "systemPreferences", ...windows];
