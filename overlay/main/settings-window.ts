import { BrowserWindow, type Session } from "electron";

import { guarded_preferences } from "./page-guard.js";

/** The window with the player's settings: an ordinary one, with guards as the overlay's has. At most one. */
export class SettingsWindow {
  readonly #session: Session;
  readonly #openPage: () => Promise<string>;
  #window: BrowserWindow | undefined;
  /** While its page is on the way. A load that another one follows is called off, and rejects. */
  #opening: Promise<void> | undefined;

  /** @param openPage Where the page is: a secret. Rejects if the agent does not say. */
  constructor(session: Session, openPage: () => Promise<string>) {
    this.#session = session;
    this.#openPage = openPage;
  }

  /**
   * Shows it, or brings it to the front: its page is loaded anew then, as the one that is there may be of an agent that has ended. Who opens
   * it while a page is on the way waits for that one. Rejects if the agent does not say where its page is, or that cannot be loaded; not if
   * the player closes it meanwhile.
   */
  open(): Promise<void> {
    this.#window?.focus();
    this.#opening ??= this.#load();
    return this.#opening;
  }

  /** Resolves when the player has closed it; at once if it is not open. */
  closed(): Promise<void> {
    const window = this.#window;
    if (window === undefined) return Promise.resolve();
    return new Promise((resolve) => window.once("closed", () => resolve()));
  }

  async #load(): Promise<void> {
    const shown = this.#window;
    const window = shown ?? this.#create();
    try {
      const url = await this.#openPage();
      if (!window.isDestroyed()) await window.loadURL(url);
    } catch (error) {
      if (window.isDestroyed()) return;
      // A page that was there before may go on.
      if (shown === undefined) {
        window.destroy();
        this.#forget(window);
      }
      throw error;
    } finally {
      if (this.#window === window) this.#opening = undefined;
    }
  }

  #create(): BrowserWindow {
    const window = new BrowserWindow({
      ...{ title: "Talkgroup", width: 960, height: 720, minWidth: 360, minHeight: 400 },
      autoHideMenuBar: true,
      webPreferences: { ...guarded_preferences, session: this.#session },
    });
    this.#window = window;
    window.setMenu(null);
    window.once("closed", () => this.#forget(window));
    return window;
  }

  /** There may be another by now. */
  #forget(window: BrowserWindow): void {
    if (this.#window !== window) return;
    this.#window = undefined;
    this.#opening = undefined;
  }
}
