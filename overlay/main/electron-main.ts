import { spawn } from "node:child_process";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { connect, type Talkgroup } from "@talkgroup/sdk";
import { app, BrowserWindow, dialog, type Session, session, systemPreferences } from "electron";

import { codeOf, failureText } from "./failure-text.js";
import type { GameWindow } from "./host/game-window.js";
import type { Reach } from "./host/host-core.js";
import { noticeText } from "./host/host-notice.js";
import { no_game_window } from "./host/no-game-window.js";
import { OverlayHost } from "./host/overlay-host.js";
import { reachOf } from "./host/reach-of.js";
import { readFlags } from "./host-flags.js";
import { LibraryGameWindow, loadWindowLibrary, type WindowLibrary } from "./library-game-window.js";
import { OverlayTray } from "./overlay-tray.js";
import { guardContents, guardSession, overlay_allowance, settings_allowance } from "./page-guard.js";
import { connectPatiently } from "./patient-connect.js";
import { agentFolder, openSettingsPage } from "./settings-page.js";
import { SettingsWindow } from "./settings-window.js";
import { TalkgroupRadio } from "./talkgroup-radio.js";
import { TransparentWindow } from "./transparent-window.js";

const { platform, env: environment } = process;
const flags = readFlags(process.argv.slice(1));

// One overlay is enough: the one that runs is asked for what this one was started for.
if (app.requestSingleInstanceLock()) {
  app.enableSandbox();
  app.on("web-contents-created", (_event, contents) => guardContents(contents));
  // The overlay's window may be the only one, and may be closed before the program ends by itself.
  app.on("window-all-closed", () => {});
  void app.whenReady().then(run).catch(fail);
} else {
  app.quit();
}

async function run(): Promise<void> {
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
  let is_connected = false;
  let wants_settings = flags.settings;
  app.on("second-instance", (_event, args) => {
    if (!readFlags(args.slice(1)).settings) return;
    if (is_connected) openSettings();
    else wants_settings = true;
  });
  const radio = await connectPatiently(() => connect({ client_name: "Overlay", scopes: ["overlay"] }), {
    now_ms: () => performance.now(),
    pause: (delay_ms) => new Promise((resolve) => setTimeout(resolve, delay_ms)),
  });
  is_connected = true;
  if (wants_settings) openSettings();
  await showOverlay(radio, page_session, openSettings);
}

/** Until the game has gone, or the player ends it. */
async function showOverlay(radio: Talkgroup, page_session: Session, openSettings: () => void): Promise<void> {
  const library = loadWindowLibrary();
  const reach = reachHere(library);
  const preload_path = fileURLToPath(new URL("./preload.cjs", import.meta.url));
  const overlay_window = new TransparentWindow(page_session, preload_path, reach.kind !== "none");
  const tray = new OverlayTray({ openSettings, quit: () => host.close() });
  const host = new OverlayHost({
    reach,
    window_title: flags.window_title,
    overlay_window,
    game_window: gameWindow(library, reach, overlay_window.handle),
    radio: new TalkgroupRadio(radio),
    now_ms: () => performance.now(),
    timer: (delay_ms, run) => {
      const handle = setTimeout(run, delay_ms);
      return () => clearTimeout(handle);
    },
    onNotice: (notice) => tray.tell(noticeText(notice)),
    onLog: say,
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => host.close());
  const how = await host.ended;
  tray.close();
  await radio.close();
  if (how === "restart") startAgain();
  app.exit(0);
}

/** For another game. Electron's own way to do this fails in an AppImage, whose files go with the program that runs from them. */
function startAgain(): void {
  app.releaseSingleInstanceLock();
  const program = environment["APPIMAGE"] ?? process.execPath;
  spawn(program, process.argv.slice(1), { detached: true, stdio: "ignore" }).unref();
}

function reachHere(library: WindowLibrary | undefined): Reach {
  const has_library = library !== undefined;
  // On Wayland Electron uses X only if it was told so when it was started.
  const uses_x = environment["XDG_SESSION_TYPE"] !== "wayland" || app.commandLine.getSwitchValue("ozone-platform") === "x11";
  const is_trusted = platform !== "darwin" || systemPreferences.isTrustedAccessibilityClient(true);
  return reachOf({ platform, environment, uses_x, has_library, is_trusted });
}

function gameWindow(library: WindowLibrary | undefined, reach: Reach, handle: Buffer): GameWindow {
  if (library === undefined || reach.kind === "none") return no_game_window;
  return new LibraryGameWindow({ library, handle, platform, title_bar_px: platform === "darwin" ? titleBarHeight() : 0 });
}

/** As high as that of any ordinary window. */
function titleBarHeight(): number {
  const probe = new BrowserWindow({ show: false, width: 400, height: 300 });
  const [[, outer_px = 0], [, inner_px = 0]] = [probe.getSize(), probe.getContentSize()];
  probe.destroy();
  return outer_px - inner_px;
}

/** Whoever started it from a menu sees no terminal. */
function fail(error: unknown): void {
  const code = codeOf(error);
  say(`the overlay cannot run: ${code}`);
  const { title, detail } = failureText("overlay", code);
  // What the box asks for, another start, must not be taken for a second one.
  app.releaseSingleInstanceLock();
  dialog.showErrorBox(title, detail);
  app.exit(1);
}

function failSettings(error: unknown): void {
  const code = codeOf(error);
  say(`the settings cannot be opened: ${code}`);
  const { title, detail } = failureText("settings", code);
  // The other kind of box would hold the overlay up for as long as it is there.
  void dialog.showMessageBox({ type: "error", title: "Talkgroup", message: title, detail });
}

function say(line: string): void {
  process.stderr.write(`talkgroup-overlay: ${line}\n`);
}
