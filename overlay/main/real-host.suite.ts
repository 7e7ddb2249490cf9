import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { connect, type Talkgroup } from "@talkgroup/sdk";
import { PNG } from "pngjs";

import type { Bounds } from "./host/bounds.js";
import type { GameWindow } from "./host/game-window.js";
import { OverlayHost } from "./host/overlay-host.js";
import { followerFolder, LibraryRig } from "./library-rig.suite.js";
import { LineProcess } from "./line-process.suite.js";
import { StandInWindow } from "./stand-in-window.suite.js";
import { TalkgroupRadio } from "./talkgroup-radio.js";
import { startXLaboratory, type XLaboratory } from "./x-laboratory.suite.js";

/** All that a player has, but Electron: a compositor, an agent, a game that names its window, and the overlay's host with its real page. */
export class RealHost {
  readonly laboratory: XLaboratory;
  readonly overlay_window: StandInWindow;
  readonly host: OverlayHost;
  /** The game's connection to the agent. */
  readonly game_radio: Talkgroup;
  readonly #overlay_id: number;
  readonly #folder: string;
  readonly #closers: (() => Promise<unknown>)[];

  private constructor(
    parts: RealParts,
    window: StandInWindow,
    overlay_id: number,
    game_window: GameWindow,
    host_radio: Talkgroup,
  ) {
    this.laboratory = parts.laboratory;
    this.game_radio = parts.game_radio;
    this.#folder = parts.folder;
    this.#closers = parts.closers;
    this.overlay_window = window;
    this.#overlay_id = overlay_id;
    this.host = new OverlayHost({
      reach: { kind: "sure" },
      overlay_window: window,
      game_window,
      radio: new TalkgroupRadio(host_radio),
      now_ms: () => performance.now(),
      timer: (delay_ms, run) => {
        const handle = setTimeout(run, delay_ms);
        return () => clearTimeout(handle);
      },
    });
  }

  static async start(): Promise<RealHost> {
    const folder = await followerFolder();
    const laboratory = await startXLaboratory({ composites: true });
    const agent = await startAgent(folder);
    const { socket_path } = agent;
    const game_radio = await connect({ client_name: "Sky patrol", socket_path });
    const host_radio = await connect({ client_name: "Overlay", scopes: ["overlay"], socket_path });
    const { window, window_id } = await StandInWindow.start(laboratory, screen_bounds);
    const closers = [() => game_radio.close(), () => host_radio.close(), agent.stop, () => laboratory.stop()];
    const game_window = followerWindow(new LibraryRig(laboratory, folder, window_id));
    return new RealHost({ folder, laboratory, game_radio, closers }, window, window_id, game_window, host_radio);
  }

  /** Where the overlay's window is, or undefined while it is not seen. */
  async overlayBounds(): Promise<Bounds | undefined> {
    const text = await this.laboratory.run("xwininfo", ["-id", String(this.#overlay_id)]);
    const number = (label: string): number => Number(new RegExp(`${label}:\\s+(-?\\d+)`).exec(text)?.[1]);
    const [x, y] = [number("Absolute upper-left X"), number("Absolute upper-left Y")];
    return text.includes("IsViewable") ? { x, y, width: number("Width"), height: number("Height") } : undefined;
  }

  /** What is on the screen, as the compositor shows it. */
  async picture(): Promise<PNG> {
    return PNG.sync.read(Buffer.from(await this.laboratory.run("import", ["-window", "root", "png:-"]), "latin1"));
  }

  async click(x: number, y: number): Promise<void> {
    await this.laboratory.run("xdotool", ["mousemove", String(x), String(y), "click", "1"]);
  }

  async stop(): Promise<void> {
    this.host.close();
    for (const close of this.#closers) await close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Asks again and again until the answer is there. Rejects after `wait_ms_max`. */
export async function until<T>(what: string, look: () => Promise<T | undefined | false>): Promise<T> {
  const give_up_ms = performance.now() + wait_ms_max;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (performance.now() > give_up_ms) throw new Error(`in vain: ${what}`);
  }
}

interface RealParts {
  readonly folder: string;
  readonly laboratory: XLaboratory;
  readonly game_radio: Talkgroup;
  readonly closers: (() => Promise<unknown>)[];
}

/** The follower's program as a GameWindow. */
function followerWindow(rig: LibraryRig): GameWindow {
  return {
    attach: (window_title, listener) => {
      rig.follower.onLine = (line) => {
        if (line.kind === "event") listener(line.event);
      };
      void rig.attach(window_title);
      return true;
    },
    focusGame: () => {
      void rig.focusGame();
      return true;
    },
    focusOverlay: () => {
      void rig.focusOverlay();
      return true;
    },
    close: () => {
      rig.follower.onLine = () => {};
    },
  };
}

export interface RealAgent {
  readonly socket_path: string;
  readonly config_folder: string;
  stop(): Promise<void>;
}

/** A player's agent, as it is built, without sound and keys: nothing of it is the player's own. Its socket is where programs look for it. */
export async function startAgent(folder: string): Promise<RealAgent> {
  const config_folder = join(folder, "config");
  mkdirSync(config_folder, { mode: 0o700 });
  const words = ["--sound", "null", "--no-hotkeys", "--config", config_folder, "--attached", "--ready-json"];
  const child = spawn(process.execPath, [agent_path, ...words], {
    env: { PATH: process.env["PATH"], XDG_RUNTIME_DIR: folder, DBUS_SESSION_BUS_ADDRESS: "unix:path=/nowhere" },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const { socket_path } = await new LineProcess<{ readonly socket_path: string }>(child).next("ready", () => true);
  const stop = async (): Promise<void> => {
    const ended = once(child, "close");
    child.stdin.end();
    await ended;
  };
  return { socket_path, config_folder, stop };
}

export const screen_bounds: Bounds = { x: 0, y: 0, width: 1280, height: 800 };
const wait_ms_max = 15_000;
const agent_path = fileURLToPath(new URL("../../sdk/agent/dist/main.js", import.meta.url));
