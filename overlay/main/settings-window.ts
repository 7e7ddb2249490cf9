import { BrowserWindow, type Session } from "electron";

import { guarded_preferences } from "./page-guard.js";

/** The window with the player's settings: an ordinary one, with the same guards as the overlay's. At most one. */
export class SettingsWindow {
  readonly #session: Session;
  readonly #openPage: () => Promise<string>;
  #window: BrowserWindow | undefined;

  /** @param openPage Where the page is: a secret. Rejects if the agent does not say. */
  constructor(session: Session, openPage: () => Promise<string>) {
    this.#session = session;
    this.#openPage = openPage;
  }

  /**
   * Shows it, or brings it to the front: its page is loaded anew then, as the one that is there may be of an agent that has ended. Rejects if
   * the agent does not say where its page is, or that cannot be loaded.
   */
  async open(): Promise<void> {
    if (this.#window !== undefined) {
      this.#window.focus();
      return this.#window.loadURL(await this.#openPage());
    }
    const window = new BrowserWindow({
      ...{ title: "Talkgroup", width: 960, height: 720, minWidth: 360, minHeight: 400 },
      autoHideMenuBar: true,
      webPreferences: { ...guarded_preferences, session: this.#session },
    });
    this.#window = window;
    window.setMenu(null);
    window.once("closed", () => {
      this.#window = undefined;
    });
    try {
      await window.loadURL(await this.#openPage());
    } catch (error) {
      this.close();
      throw error;
    }
  }

  close(): void {
    if (this.#window?.isDestroyed() === false) this.#window.destroy();
  }
}
