import { spawn } from "node:child_process";
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

// Without an X server and a window manager there are no windows to follow; the reason is in the name.
describe.skipIf(missing !== undefined)(missing === undefined ? "the program" : `the program, left out: ${missing}`, () => {
  let folder: string;
  let laboratory: XLaboratory;
  let agent: RealAgent;
  let game_radio: Talkgroup;
  let game: XGame;
  let electron: LineProcess<ElectronCall>;
  let complaints = "";

  /** The program as it is bundled, with something in Electron's place and all else real. */
  function start(
    lock: "free" | "taken",
    runtime_folder = dirname(agent.socket_path),
    flags: readonly string[] = [],
  ): LineProcess<ElectronCall> {
    const { PATH, HOME } = process.env;
    const environment = { PATH, HOME, DISPLAY: laboratory.display, XDG_RUNTIME_DIR: runtime_folder };
    const child = spawn(process.execPath, [join(folder, "electron-main.js"), "--config", agent.config_folder, ...flags], {
      env: { ...environment, ELECTRON_DOUBLE_LOCK: lock },
      stdio: "pipe",
    });
    child.stderr.on("data", (text) => {
      complaints += String(text);
    });
    return new LineProcess(child);
  }

  const told = (on: string, call: string): Promise<ElectronCall> => {
    return electron.next(`${on}: ${call}`, (line) => line.on === on && line.call === call);
  };

  const callsOf = (wanted: string): readonly string[] => electron.lines.flatMap(({ on, call }) => (on === wanted ? [call] : []));

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
    electron = start("free");
  }, 60_000);
  afterAll(async () => {
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
    expect(indexOf("setIgnoreMouseEvents")).toBeGreaterThan(indexOf("loadURL"));
    const last = electron.lines.findLast(({ on, call }) => on === "contents 1" && call === "send");
    expect(last?.given).toEqual(["talkgroup:notice", { kind: "attached", elevated: false }]);
    expect(complaints).toContain("talkgroup-overlay: on the game\n");
    expect(complaints).not.toMatch(/token|http|Sky patrol/);
  });

  it("takes the mouse in edit mode alone", async () => {
    // As its page does, which is not run here.
    await game_radio.overlay.attach();
    electron.skip(`${overlay}: setIgnoreMouseEvents`);
    await game_radio.overlay.configure({ editing: true });
    expect((await told(overlay, "setIgnoreMouseEvents")).given).toEqual([false]);
    await game_radio.overlay.configure({ editing: false });
    expect((await told(overlay, "setIgnoreMouseEvents")).given).toEqual([true]);
  });

  it("opens the settings once, with the player's own token, however often they are asked for at once", async () => {
    const again = { on: "app", event: "second-instance", given: [{}, ["program", "app.asar", "--settings"]] };
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
    const other = start("free", dirname(agent.socket_path), ["--settings", "--config", join(folder, "nowhere")]);
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
      const alone = start("free", join(folder, "nowhere"), [flag]);
      const box = await alone.next("a box", ({ on, call }) => on === "dialog" && call === "showErrorBox");
      expect(box.given).toEqual([expect.stringContaining("cannot start"), expect.stringContaining("talkgroup-agent")]);
      expect((await alone.next("its end", ({ call }) => call === "exit")).given).toEqual([1]);
      await alone.ended;
      expect(alone.lines.filter(({ on, call }) => on === "dialog" || call === "new")).toHaveLength(1);
      expect(complaints).toBe("talkgroup-overlay: the overlay cannot run: agent_unreachable\n");
    },
  );

  it("leaves the place to the one that runs already", async () => {
    const second = start("taken");
    await second.next("its end", ({ call }) => call === "quit");
    expect(second.lines.filter(({ call }) => call === "new")).toEqual([]);
  });

  it("ends when the player says so, and has told no secret", async () => {
    electron.send({ menu: "Quit the overlay" });
    await told(overlay, "destroy");
    expect((await told("app", "exit")).given).toEqual([0]);
    await electron.ended;
    expect(complaints).not.toMatch(/token|http|Sky patrol/);
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

const double_names = ["app", "BrowserWindow", "dialog", "Menu", "nativeImage", "screen", "session", "systemPreferences", "Tray"];
