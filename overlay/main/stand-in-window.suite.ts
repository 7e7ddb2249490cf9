import { fileURLToPath } from "node:url";

import type { Bounds } from "./host/bounds.js";
import type { HostNotice } from "./host/host-notice.js";
import type { OverlayWindow } from "./host/overlay-window.js";
import type { WindowPlace } from "./host/window-driver.js";
import { LineProcess } from "./line-process.suite.js";
import type { XLaboratory } from "./x-laboratory.suite.js";

/** A transparent window of WebKitGTK in a laboratory, in Electron's place. It lets the mouse through until it is told otherwise. */
export class StandInWindow implements OverlayWindow {
  readonly process: LineProcess<StandInLine>;
  readonly notices: HostNotice[] = [];
  readonly #screen: Bounds;
  #loads = 0;

  private constructor(process: LineProcess<StandInLine>, screen: Bounds) {
    this.process = process;
    this.#screen = screen;
    this.takeMouse(false);
  }

  /** Resolves with its number in X besides. */
  static async start(laboratory: XLaboratory, screen: Bounds): Promise<{ window: StandInWindow; window_id: number }> {
    const script = fileURLToPath(new URL("./x-overlay.py", import.meta.url));
    const child = new LineProcess<StandInLine>(laboratory.start(laboratory.python, [script]));
    const { window_id = 0 } = await child.next("ready", ({ kind }) => kind === "ready");
    return { window: new StandInWindow(child, screen), window_id };
  }

  listen(listener: Parameters<OverlayWindow["listen"]>[0]): void {
    this.process.onLine = ({ kind }) => {
      if (kind === "focused") listener({ kind: "own_focused" });
      if (kind === "blurred") listener({ kind: "own_blurred" });
      if (kind === "crashed") listener({ kind: "page_failed" });
    };
    listener({ kind: "screen", bounds: this.#screen });
  }

  async load(url: string): Promise<void> {
    this.process.send({ do: "load", url });
    const what = `load ${++this.#loads}`;
    const { kind } = await this.process.next(what, ({ kind }) => kind === "loaded" || kind === "failed");
    if (kind === "failed") throw new Error("the page cannot be had");
  }

  place({ bounds }: WindowPlace): void {
    this.process.send({ do: "place", ...bounds });
  }

  show(): void {
    this.process.send({ do: "show" });
  }

  hide(): void {
    this.process.send({ do: "hide" });
  }

  takeMouse(takes: boolean): void {
    this.process.send({ do: "mouse", takes });
  }

  focus(): void {
    this.process.send({ do: "focus" });
  }

  blur(): void {}

  notify(notice: HostNotice): void {
    this.notices.push(notice);
  }

  close(): void {
    this.hide();
  }
}

export interface StandInLine {
  readonly kind: "ready" | "loaded" | "failed" | "crashed" | "focused" | "blurred" | "mapped" | "unmapped";
  readonly window_id?: number;
}
