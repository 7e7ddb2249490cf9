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
  function start(lock: "free" | "taken", runtime_folder = dirname(agent.socket_path)): LineProcess<ElectronCall> {
    const { PATH, HOME } = process.env;
    const environment = { PATH, HOME, DISPLAY: laboratory.display, XDG_RUNTIME_DIR: runtime_folder };
    const child = spawn(process.execPath, [join(folder, "electron-main.js"), "--config", agent.config_folder], {
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
    for (let handler = 0; handler < 3; handler++) expect((await told("session talkgroup", "permission")).given).toEqual([false]);
    expect((await told("session talkgroup", "request")).given).toEqual(["http://127.0.0.1:17460/", false]);
    expect((await told("session talkgroup", "request")).given).toEqual(["https://example.org/", true]);
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

  it("opens the settings once, with the player's own token, when it is started a second time for them", async () => {
    electron.send({ on: "app", event: "second-instance", given: [{}, ["program", "app.asar", "--settings"]] });
    expect((await told(settings, "loadURL")).given[0]).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/settings\.html#token=./);
    expect((await told("contents 2", "tried")).given).toEqual([{ allowed: [], window: { action: "deny" } }]);
    electron.send({ menu: "Settings…" });
    await told(settings, "focus");
    // The one that is shown may be of an agent that has ended.
    expect((await told(settings, "loadURL")).given[0]).toMatch(/\/settings\.html#token=./);
    expect((await told(settings, "new")).given).toMatchObject([{ webPreferences: { sandbox: true, contextIsolation: true } }]);
  });

  it("says why it cannot run without an agent, and no more than that", async () => {
    complaints = "";
    const alone = start("free", join(folder, "nowhere"));
    expect((await alone.next("its end", ({ call }) => call === "exit")).given).toEqual([1]);
    await alone.ended;
    expect(complaints).toBe("talkgroup-overlay: the overlay cannot run: agent_unreachable\n");
  });

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

const double_names = ["app", "BrowserWindow", "Menu", "nativeImage", "screen", "session", "systemPreferences", "Tray"];
