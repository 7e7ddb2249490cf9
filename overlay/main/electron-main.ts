import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { connect, type Talkgroup } from "@talkgroup/sdk";
import { app, BrowserWindow, dialog, Menu, type Session, screen, session, systemPreferences } from "electron";

import { setMacMenu } from "./application-menu.js";
import { codeOf, type FailureText, failureText } from "./failure-text.js";
import type { Bounds } from "./host/bounds.js";
import type { GameWindow } from "./host/game-window.js";
import type { Reach } from "./host/host-core.js";
import { noticeText } from "./host/host-notice.js";
import { no_game_window } from "./host/no-game-window.js";
import { OverlayHost } from "./host/overlay-host.js";
import { reachOf } from "./host/reach-of.js";
import { asksForSettings, readFlags } from "./host-flags.js";
import { LibraryGameWindow, loadWindowLibrary, type WindowLibrary } from "./library-game-window.js";
import { OverlayTray } from "./overlay-tray.js";
import { guardContents, guardSession, overlay_allowance, settings_allowance } from "./page-guard.js";
import { connectPatiently } from "./patient-connect.js";
import { agentFolder, openSettingsPage } from "./settings-page.js";
import { SettingsWindow } from "./settings-window.js";
import { TalkgroupRadio } from "./talkgroup-radio.js";
import { TransparentWindow } from "./transparent-window.js";
import { again_variable, argumentsForGame, argumentsForX, windowSystem } from "./window-system.js";

const { platform, env: environment } = process;
const args = process.argv.slice(1);
const flags = readFlags(args);
const ozone_platform = app.commandLine.getSwitchValue("ozone-platform");
const window_system = windowSystem({ platform, environment, ozone_platform });
const ending_signals = ["SIGINT", "SIGTERM"] as const;
const is_in_vain = window_system === "no_x" && !flags.settings;

// Who started it may have closed the pipe that it writes its log to, and nobody's listening would end it.
process.stderr.on("error", () => {});
// Electron's own menu has keys that close and reload whatever window has the keyboard.
Menu.setApplicationMenu(null);

if (window_system === "start_again") {
  // It draws nothing.
  app.disableHardwareAcceleration();
  // Before, Electron would still put its own handlers of signals over those of this program.
  void app.whenReady().then(runForX);
} else if (is_in_vain || app.requestSingleInstanceLock({ settings: flags.settings })) {
  // One overlay is enough: the one that runs is asked for what this one was started for. To say why there is none takes no place.
  app.enableSandbox();
  app.on("web-contents-created", (_event, contents) => guardContents(contents));
  // The overlay's window may be the only one, and may be closed before the program ends by itself.
  app.on("window-all-closed", () => {});
  void app
    .whenReady()
    .then(run)
    .catch((error: unknown) => fail(window_system === "no_x" ? "settings" : "overlay", codeOf(error)));
} else {
  app.quit();
}

async function run(): Promise<void> {
  if (is_in_vain) return fail("overlay", "no_x");
  app.dock?.hide();
  // In memory: a page's secret does not outlive this program.
  const page_session = session.fromPartition("talkgroup");
  guardSession(page_session, overlay_allowance);
  const settings_session = session.fromPartition("talkgroup-settings");
  guardSession(settings_session, settings_allowance);
  const config_folder = flags.config_folder ?? agentFolder(environment, platform);
  const settings = new SettingsWindow(settings_session, () => openSettingsPage(config_folder));
  const openSettings = (): void => {
    settings.open().catch(failSettings);
  };
  let is_ready = false;
  let wants_settings = flags.settings;
  app.on("second-instance", (_event, _args, _folder, handed_over) => {
    if (!asksForSettings(handed_over)) return;
    if (is_ready) openSettings();
    else wants_settings = true;
  });
  if (window_system === "no_x") {
    // The overlay would take every click; the settings are an ordinary window.
    await settings.open();
    is_ready = true;
    await settings.closed();
    return app.exit(0);
  }
  const radio = await connectPatiently(() => connect({ client_name: "Overlay", scopes: ["overlay"] }), {
    now_ms: () => performance.now(),
    pause: (delay_ms) => new Promise((resolve) => setTimeout(resolve, delay_ms)),
  });
  is_ready = true;
  if (wants_settings) openSettings();
  const overlay_radio = new TalkgroupRadio(radio);
  const how = await showOverlay(overlay_radio, page_session, openSettings);
  if (how === "restart") await startForGame(radio);
  if (how === "quit") startForNextGame(radio, overlay_radio);
  // The player may be typing there.
  if (how !== "told_to_quit") await settings.closed();
  await radio.close();
  app.exit(0);
}

/** Until the game has gone, or the player ends it. */
async function showOverlay(
  radio: TalkgroupRadio,
  page_session: Session,
  openSettings: () => void,
): Promise<"quit" | "told_to_quit" | "restart"> {
  const library = loadWindowLibrary();
  const reach = reachHere(library);
  const preload_path = fileURLToPath(new URL("./preload.cjs", import.meta.url));
  const overlay_window = new TransparentWindow(page_session, preload_path, reach.kind !== "none");
  let is_told = false;
  let is_over = false;
  const quit = (): void => {
    is_told = true;
    // Then nothing but the settings is there.
    if (is_over) app.exit(0);
    else host.close();
  };
  const tray = new OverlayTray({ openSettings, quit });
  if (platform === "darwin") setMacMenu(quit);
  const onFault = (error: unknown): void => {
    say(`the overlay ends: ${codeOf(error)}`);
    host.close();
  };
  const host = new OverlayHost({
    reach,
    window_title: flags.window_title,
    overlay_window,
    game_window: gameWindow(library, reach, overlay_window.handle, onFault),
    radio,
    now_ms: () => performance.now(),
    timer: (delay_ms, run) => {
      const handle = setTimeout(run, delay_ms);
      return () => clearTimeout(handle);
    },
    onNotice: (notice) => tray.tell(noticeText(notice)),
    onLog: say,
  });
  // More than once: Ctrl-C comes from the terminal and again from the one that has started this one for X.
  for (const signal of ending_signals) process.on(signal, quit);
  const how = await host.ended;
  is_over = true;
  tray.close();
  return is_told ? "told_to_quit" : how;
}

/** While the settings are still open, their agent starts no other overlay: so a game that comes gets one from here. */
function startForNextGame(radio: Talkgroup, overlay_radio: TalkgroupRadio): void {
  app.releaseSingleInstanceLock();
  void overlay_radio.nextGame().then(() => startForGame(radio));
}

async function startForGame(radio: Talkgroup): Promise<void> {
  // The next one is the agent's host.
  await radio.close();
  app.releaseSingleInstanceLock();
  // Its log goes where this one's went.
  const log = platform === "linux" ? "inherit" : "ignore";
  startAgain(argumentsForGame(args), { detached: true, stdio: ["ignore", log, log] }).unref();
}

/** This one stays, and stands for the other: who started it ends it, and hears how it ended. */
function runForX(): void {
  const child = startAgain(argumentsForX(args), { stdio: "inherit", env: { ...environment, [again_variable]: "1" } });
  for (const signal of ending_signals) process.on(signal, () => child.kill(signal));
  child.once("error", () => app.exit(1));
  child.once("exit", (code) => app.exit(code ?? 1));
}

/** Electron's own way to do this fails in an AppImage, whose files go with the program that runs from them. */
function startAgain(with_args: readonly string[], options: SpawnOptions): ChildProcess {
  const child = spawn(environment["APPIMAGE"] ?? process.execPath, with_args, options);
  child.once("error", (error) => say(`the overlay cannot start again: ${codeOf(error)}`));
  return child;
}

function reachHere(library: WindowLibrary | undefined): Reach {
  const has_library = library !== undefined;
  const uses_x = ozone_platform === "x11";
  const is_trusted = platform !== "darwin" || systemPreferences.isTrustedAccessibilityClient(true);
  return reachOf({ platform, environment, uses_x, has_library, is_trusted });
}

function gameWindow(
  library: WindowLibrary | undefined,
  reach: Reach,
  handle: Buffer,
  onFault: (error: unknown) => void,
): GameWindow {
  if (library === undefined || reach.kind === "none") return no_game_window;
  const title_bar_px = platform === "darwin" ? titleBarHeight() : 0;
  const screens = (): Bounds[] => screen.getAllDisplays().map(({ bounds }) => bounds);
  return new LibraryGameWindow({ library, handle, platform, title_bar_px, screens, onFault });
}

/** As high as that of any ordinary window. */
function titleBarHeight(): number {
  const probe = new BrowserWindow({ show: false, width: 400, height: 300 });
  const [[, outer_px = 0], [, inner_px = 0]] = [probe.getSize(), probe.getContentSize()];
  probe.destroy();
  return outer_px - inner_px;
}

/** Whoever started it from a menu sees no terminal. */
function fail(what: "overlay" | "settings", code: string): void {
  const { title, detail } = sayFailure(what, code);
  // What the box asks for, another start, must not be taken for a second one.
  app.releaseSingleInstanceLock();
  dialog.showErrorBox(title, detail);
  app.exit(1);
}

function failSettings(error: unknown): void {
  const { title, detail } = sayFailure("settings", codeOf(error));
  // The other kind of box would hold the overlay up for as long as it is there.
  void dialog.showMessageBox({ type: "error", title: "Talkgroup", message: title, detail });
}

function sayFailure(what: "overlay" | "settings", code: string): FailureText {
  say(`the ${what} cannot ${what === "overlay" ? "run" : "be opened"}: ${code}`);
  return failureText(what, code);
}

function say(line: string): void {
  process.stderr.write(`talkgroup-overlay: ${line}\n`);
}
