import { type ChildProcess, execFile, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import type { Bounds } from "./host/bounds.js";
import { LineProcess } from "./line-process.suite.js";

/** An X display of our own that nobody sees, with a window manager. */
export interface XLaboratory {
  /** For DISPLAY: `:3`. */
  readonly display: string;
  /** A Python that can make windows. */
  readonly python: string;
  /** Starts a program on it, which is ended with the laboratory. */
  start(program: string, words: readonly string[]): ChildProcess;
  /** Runs a program on it to its end; resolves with what it printed. */
  run(program: string, words: readonly string[]): Promise<string>;
  /** Starts a program that stands for a game. */
  game(): XGame;
  stop(): Promise<void>;
}

/** Why there can be no laboratory here, in one line, or undefined. */
export function xLaboratoryMissing(more_programs: readonly string[] = []): string | undefined {
  for (const program of ["Xvfb", "openbox", "xdotool", "xwininfo", ...more_programs]) {
    if (spawnSync("which", [program]).status !== 0) return `${program} is not installed`;
  }
  return pythonWithWindows() === undefined ? "python3-gi with GTK 3 is not installed" : undefined;
}

/** Starts one on a free display. `composites`: with a compositor, so that windows may be transparent. */
export async function startXLaboratory({ composites = false } = {}): Promise<XLaboratory> {
  const words = "-displayfd 3 -screen 0 1280x800x24 +extension Composite -nolisten tcp -noreset".split(" ");
  const server = spawn("Xvfb", words, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const display = `:${await displayNumber(server)}`;
  const { PATH, HOME, TMPDIR } = process.env;
  const environment = { PATH, HOME, TMPDIR, DISPLAY: display, GDK_BACKEND: "x11", NO_AT_BRIDGE: "1", LIBGL_ALWAYS_SOFTWARE: "1" };
  const python = pythonWithWindows() ?? "python3";
  const children: ChildProcess[] = [];
  const start = (program: string, words: readonly string[], complaints: "inherit" | "ignore" = "inherit"): ChildProcess => {
    const child = spawn(program, words, { env: environment, stdio: ["pipe", "pipe", complaints] });
    children.push(child);
    return child;
  };
  const run = async (program: string, words: readonly string[]): Promise<string> => {
    const { stdout } = await promisify(execFile)(program, words, { env: environment, maxBuffer: 64_000_000, encoding: "latin1" });
    return stdout;
  };
  start("openbox", ["--sm-disable"], "ignore");
  if (composites) start("picom", ["--backend", "xrender", "--config", "/dev/null"], "ignore");
  // Until the window manager says that it is there.
  while (!(await run("xprop", ["-root", "_NET_SUPPORTING_WM_CHECK"])).includes("#"));
  return {
    display,
    python,
    start,
    run,
    game: () => new XGame(start(python, [game_script]), run),
    stop: async () => {
      for (const child of [...children.reverse(), server]) {
        if (child.exitCode !== null || child.signalCode !== null) continue;
        child.kill("SIGKILL");
        await once(child, "exit");
      }
    },
  };
}

/** A window in the laboratory that stands for a game's. */
export class XGame {
  readonly process: LineProcess<XGameLine>;
  readonly #run: XLaboratory["run"];
  #window_id = 0;

  constructor(child: ChildProcess, run: XLaboratory["run"]) {
    this.process = new LineProcess(child);
    this.#run = run;
  }

  async open(title: string, { x, y, width, height }: Bounds, colour = "#204060"): Promise<void> {
    this.do("open", { title, x, y, width, height, colour });
    const line = await this.process.next("opened", ({ kind }) => kind === "opened");
    this.#window_id = line.window_id ?? 0;
  }

  /** `move`, `resize`, `fullscreen`, `minimise`, `restore`, `front`, `title`, `close`. */
  do(what: string, about: object = {}): void {
    this.process.send({ do: what, ...about });
  }

  /** Where its contents are, as X itself says. */
  async bounds(): Promise<Bounds> {
    const text = await this.#run("xwininfo", ["-id", String(this.#window_id)]);
    const number = (label: string): number => Number(new RegExp(`${label}:\\s+(-?\\d+)`).exec(text)?.[1]);
    const [x, y] = [number("Absolute upper-left X"), number("Absolute upper-left Y")];
    return { x, y, width: number("Width"), height: number("Height") };
  }
}

export interface XGameLine {
  readonly kind: "opened" | "click" | "focused" | "blurred";
  readonly window_id?: number;
  readonly x?: number;
  readonly y?: number;
}

/** There may be others, that cannot. */
function pythonWithWindows(): string | undefined {
  const code = "import gi; gi.require_version('Gtk', '3.0'); from gi.repository import Gtk";
  return ["python3", "/usr/bin/python3"].find((python) => spawnSync(python, ["-c", code]).status === 0);
}

/** Why there is no web view to draw a page in, in one line, or undefined. */
export function webViewMissing(): string | undefined {
  const code = "import gi; gi.require_version('WebKit2', '4.1'); from gi.repository import WebKit2";
  return spawnSync(pythonWithWindows() ?? "python3", ["-c", code]).status === 0 ? undefined : "WebKitGTK 4.1 is not installed";
}

/** It tells its number when it can be connected to. */
async function displayNumber(server: ChildProcess): Promise<string> {
  const told = server.stdio[3] as Readable;
  let text = "";
  for await (const piece of told) {
    text += String(piece);
    if (text.includes("\n")) return text.trim();
  }
  throw new Error("the laboratory's Xvfb did not start");
}

const game_script = fileURLToPath(new URL("./x-game.py", import.meta.url));
