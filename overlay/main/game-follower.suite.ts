import { createInterface } from "node:readline";

import type { GameWindowEvent } from "./host/host-event.js";
import { LibraryGameWindow, loadWindowLibrary } from "./library-game-window.js";

/** A program of its own: follows a window by electron-overlay-window, as it is told on standard input. Without X it ends in a crash. */
export type FollowerLine =
  | { readonly kind: "ready"; readonly has_library: boolean }
  | { readonly kind: "done"; readonly answer: boolean }
  | { readonly kind: "event"; readonly event: GameWindowEvent };

export type FollowerCommand =
  | { readonly do: "attach"; readonly window_title: string }
  | { readonly do: "focusGame" | "focusOverlay" | "close" | "ping" };

const [, , handle_text = ""] = process.argv;
const library = loadWindowLibrary();
const handle = handle_text === "" ? undefined : Buffer.from(Uint32Array.of(Number(handle_text)).buffer);
tell({ kind: "ready", has_library: library !== undefined });
if (library !== undefined) {
  const onFault = (error: unknown): void => {
    setImmediate(() => {
      throw error;
    });
  };
  const game_window = new LibraryGameWindow({ library, handle, platform: process.platform, onFault });
  createInterface({ input: process.stdin })
    .on("line", (line) => tell({ kind: "done", answer: answerTo(game_window, JSON.parse(line) as FollowerCommand) }))
    // The library's own thread would keep the program alive.
    .on("close", () => process.exit(0));
}

function answerTo(game_window: LibraryGameWindow, command: FollowerCommand): boolean {
  if (command.do === "attach") return game_window.attach(command.window_title, (event) => tell({ kind: "event", event }));
  if (command.do === "ping") return true;
  if (command.do !== "close") return game_window[command.do]();
  game_window.close();
  return true;
}

function tell(line: FollowerLine): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
