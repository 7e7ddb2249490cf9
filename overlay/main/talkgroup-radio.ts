import type { OverlayState, Talkgroup } from "@talkgroup/sdk";

import type { OverlayRadio } from "./host/overlay-radio.js";

/** The player's voice agent, as the host sees it: over the SDK, with the scope `overlay`. */
export class TalkgroupRadio implements OverlayRadio {
  readonly #radio: RadioPart;
  /** What came after a question was asked is newer than its answer. */
  #events = 0;
  /** Undefined until the agent has said on which game the overlay belongs, if on any. */
  #game: { readonly window_title: string | undefined } | undefined;
  #onGame: () => void = () => {};

  constructor(radio: RadioPart) {
    this.#radio = radio;
  }

  listen(listener: Parameters<OverlayRadio["listen"]>[0]): void {
    const tell = ({ visible, editing, window_title }: OverlayState): void => {
      this.#events += 1;
      this.#learnGame(window_title);
      listener({ kind: "overlay", visible, editing, window_title });
    };
    const read = async (): Promise<void> => {
      const events = ++this.#events;
      // As a host: an agent that has one starts no other.
      const overlay = await this.#radio.overlay.attach({ host: true });
      if (events === this.#events) tell(overlay);
    };
    const attempt = (): void => {
      // Without an answer the agent is gone, and that comes as an event.
      read().catch(() => {});
    };
    this.#radio.on("overlay", ({ overlay }) => tell(overlay));
    this.#radio.on("agent", ({ state }) => {
      if (state === "open") return attempt();
      this.#events += 1;
      // It knows of no game any more, and the next one learns of them anew.
      if (this.#game !== undefined) this.#learnGame(undefined);
      listener({ kind: "agent_gone" });
    });
    attempt();
  }

  openPage(): Promise<string> {
    return this.#radio.pages.open("overlay");
  }

  async endEditing(): Promise<void> {
    await this.#radio.overlay.configure({ editing: false });
  }

  /**
   * Resolves when a game wants the overlay from now on: another one than now, or the same anew. All else that changes of the overlay is none,
   * as a page that goes. Needs `listen`. One caller.
   */
  nextGame(): Promise<void> {
    return new Promise((resolve) => {
      this.#onGame = resolve;
    });
  }

  #learnGame(window_title: string | undefined): void {
    const known = this.#game;
    this.#game = { window_title };
    if (known !== undefined && window_title !== undefined && window_title !== known.window_title) this.#onGame();
  }
}

/** What it uses of a connection. */
export type RadioPart = Pick<Talkgroup, "on"> & {
  readonly overlay: Pick<Talkgroup["overlay"], "attach" | "configure">;
  readonly pages: Pick<Talkgroup["pages"], "open">;
};
