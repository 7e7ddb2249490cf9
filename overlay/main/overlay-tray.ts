import { Menu, nativeImage, Tray } from "electron";

/** What the player can choose there. */
export interface TrayActions {
  readonly openSettings: () => void;
  readonly quit: () => void;
}

/** The icon by which the player reaches the settings and ends the overlay, and reads how it hangs. */
export class OverlayTray {
  readonly #tray: Tray;

  constructor({ openSettings, quit }: TrayActions) {
    this.#tray = new Tray(nativeImage.createFromBitmap(trayBitmap(), { width: side_px, height: side_px }));
    this.#tray.setToolTip("Talkgroup overlay");
    this.#tray.setContextMenu(
      Menu.buildFromTemplate([
        { label: "Settings…", click: openSettings },
        { type: "separator" },
        { label: "Quit the overlay", click: quit },
      ]),
    );
    this.#tray.on("click", openSettings);
  }

  /** @param line How it hangs, in one line. */
  tell(line: string): void {
    this.#tray.setToolTip(`Talkgroup overlay: ${line}`);
  }

  close(): void {
    this.#tray.destroy();
  }
}

/** Three radios, one above the other, the first of which talks: BGRA, from the top left. */
function trayBitmap(): Buffer {
  const bitmap = Buffer.alloc(side_px * side_px * 4);
  for (const [index, top] of bar_tops.entries()) {
    const colour = index === 0 ? talking_bgra : silent_bgra;
    for (let y = top; y < top + bar_px; y++) {
      for (let x = margin_px; x < side_px - margin_px; x++) bitmap.set(colour, (y * side_px + x) * 4);
    }
  }
  return bitmap;
}

const side_px = 16;
const margin_px = 2;
const bar_px = 3;
const bar_tops: readonly number[] = [2, 7, 12];
const talking_bgra: readonly number[] = [0x5a, 0xd6, 0x6f, 0xff];
const silent_bgra: readonly number[] = [0xc8, 0xc8, 0xc8, 0xff];
