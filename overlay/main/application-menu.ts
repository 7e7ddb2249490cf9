import { Menu } from "electron";

/**
 * The program's menu on macOS: without one, nothing can be copied or pasted in the settings there. To be set once the program is ready.
 *
 * @param quit Ends the overlay in order.
 */
export function setMacMenu(quit: () => void): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { label: "Talkgroup Overlay", submenu: [{ label: "Quit", accelerator: "Command+Q", click: quit }] },
      { role: "editMenu" },
    ]),
  );
}
