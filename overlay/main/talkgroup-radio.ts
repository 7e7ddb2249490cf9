import type { OverlayState, Talkgroup } from "@talkgroup/sdk";

import type { OverlayRadio } from "./host/overlay-radio.js";

/** The player's voice agent, as the host sees it: over the SDK, with the scope `overlay`. */
export class TalkgroupRadio implements OverlayRadio {
  readonly #radio: RadioPart;
  /** What came after a question was asked is newer than its answer. */
  #events = 0;

  constructor(radio: RadioPart) {
    this.#radio = radio;
  }

  listen(listener: Parameters<OverlayRadio["listen"]>[0]): void {
    const tell = ({ visible, editing, window_title }: OverlayState): void => {
      this.#events += 1;
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
}

/** What it uses of a connection. */
export type RadioPart = Pick<Talkgroup, "on"> & {
  readonly overlay: Pick<Talkgroup["overlay"], "attach" | "configure">;
  readonly pages: Pick<Talkgroup["pages"], "open">;
};
