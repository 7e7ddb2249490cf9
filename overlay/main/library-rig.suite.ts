import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

import type { FollowerCommand, FollowerLine } from "./game-follower.suite.js";
import type { GameRig, RigGame } from "./game-window.suite.js";
import type { GameWindowEvent } from "./host/host-event.js";
import { LineProcess } from "./line-process.suite.js";
import type { XGame, XLaboratory } from "./x-laboratory.suite.js";

/** LibraryGameWindow in a program of its own, on a laboratory's display. */
export class LibraryRig implements GameRig {
  readonly follows = true;
  readonly retitles = false;
  readonly follower: LineProcess<FollowerLine>;
  readonly #laboratory: XLaboratory;
  readonly #folder: string;
  #witnesses = 0;

  /** @param folder What `followerFolder` made. @param window_id Of the overlay's window. */
  constructor(laboratory: XLaboratory, folder: string, window_id?: number) {
    this.#laboratory = laboratory;
    this.#folder = folder;
    this.follower = this.#start(window_id);
  }

  attach(window_title: string): Promise<boolean> {
    return this.#ask({ do: "attach", window_title });
  }

  focusGame(): Promise<boolean> {
    return this.#ask({ do: "focusGame" });
  }

  focusOverlay(): Promise<boolean> {
    return this.#ask({ do: "focusOverlay" });
  }

  async close(): Promise<void> {
    await this.#ask({ do: "close" });
  }

  async next<K extends GameWindowEvent["kind"]>(kind: K): Promise<Extract<GameWindowEvent, { kind: K }>> {
    const line = await this.follower.next(kind, (line) => line.kind === "event" && line.event.kind === kind);
    if (line.kind !== "event") throw new Error("no event");
    return line.event as Extract<GameWindowEvent, { kind: K }>;
  }

  /** X tells everybody in turn: what a later one has seen of a later window, the first one was told before. */
  async told(): Promise<readonly GameWindowEvent[]> {
    const witness = new LibraryRig(this.#laboratory, this.#folder);
    const title = `Witness ${++this.#witnesses}`;
    await witness.attach(title);
    const window = await witness.open(title);
    await witness.next("game_attached");
    window.move(17, 19);
    await witness.next("game_moved");
    await this.#ask({ do: "ping" });
    return this.follower.lines.flatMap((line) => (line.kind === "event" ? [line.event] : []));
  }

  async open(title: string): Promise<RigGame> {
    const game = this.#laboratory.game();
    await game.open(title, { x: 100, y: 80, width: 640, height: 480 });
    return new LaboratoryGame(game);
  }

  stop(): Promise<void> {
    return this.#laboratory.stop();
  }

  #start(window_id: number | undefined): LineProcess<FollowerLine> {
    const words = [join(this.#folder, "follower.mjs"), ...(window_id === undefined ? [] : [String(window_id)])];
    return new LineProcess(this.#laboratory.start(process.execPath, words));
  }

  async #ask(command: FollowerCommand): Promise<boolean> {
    this.follower.send(command);
    const line = await this.follower.next("an answer", ({ kind }) => kind === "done");
    return line.kind === "done" && line.answer;
  }
}

class LaboratoryGame implements RigGame {
  readonly #game: XGame;

  constructor(game: XGame) {
    this.#game = game;
  }

  bounds(): ReturnType<XGame["bounds"]> {
    return this.#game.bounds();
  }

  move(x: number, y: number): void {
    this.#game.do("move", { x, y });
  }

  resize(width: number, height: number): void {
    this.#game.do("resize", { width, height });
  }

  fullscreen(on: boolean): void {
    this.#game.do("fullscreen", { on });
  }

  minimise(): void {
    this.#game.do("minimise");
  }

  restore(): void {
    this.#game.do("restore");
  }

  toFront(): void {
    this.#game.do("front");
  }

  rename(title: string): void {
    this.#game.do("title", { title });
  }

  close(): void {
    this.#game.do("close");
  }
}

/**
 * Makes a folder with the program that follows a window, the library beside it, and something in Electron's place: its program is not there
 * on every machine.
 */
export async function followerFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "talkgroup-follower-"));
  const require = createRequire(import.meta.url);
  const library = createRequire(require.resolve("electron-overlay-window"));
  for (const name of ["electron-overlay-window", "node-gyp-build", "throttle-debounce"]) {
    const manifest =
      library.resolve
        .paths(name)
        ?.map((path) => join(path, name))
        .find((path) => isPackage(require, path)) ?? name;
    cpSync(manifest, join(folder, "node_modules", name), { recursive: true });
  }
  mkdirSync(join(folder, "node_modules/electron"));
  writeFileSync(join(folder, "node_modules/electron/index.js"), electron_stand_in);
  const bundle = await rolldown({
    input: fileURLToPath(new URL("./game-follower.suite.ts", import.meta.url)),
    platform: "node",
    logLevel: "silent",
    resolve: { extensionAlias: { ".js": [".ts", ".js"] } },
  });
  const { output } = await bundle.generate({ format: "esm" });
  await bundle.close();
  writeFileSync(join(folder, "follower.mjs"), output[0].code);
  return folder;
}

/** Why there is no library to follow windows with, in one line, or undefined. */
export function libraryMissing(): string | undefined {
  const is_there = isPackage(createRequire(import.meta.url), "electron-overlay-window");
  return is_there ? undefined : "electron-overlay-window is not installed";
}

function isPackage(require: NodeJS.Require, path: string): boolean {
  try {
    return dirname(require.resolve(join(path, "package.json"))) !== "";
  } catch {
    return false;
  }
}

/** One pixel of an X screen is one of Electron's here. */
const electron_stand_in = "exports.screen = { screenToDipPoint: (point) => point }; exports.BrowserWindow = class {};";
