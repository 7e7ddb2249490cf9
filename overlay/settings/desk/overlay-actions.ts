import type { OverlayLayout, OverlayState } from "@talkgroup/sdk/browser";

import type { SettingsDesk } from "./settings-desk.js";

/** What is done with the overlay. Its places are `overlay.FIELD` and `overlay_link`. */
export class OverlayActions {
  readonly #desk: SettingsDesk;

  constructor(desk: SettingsDesk) {
    this.#desk = desk;
  }

  set<K extends keyof OverlayFields>(field: K, value: OverlayFields[K]): Promise<boolean> {
    return this.#desk.tune(`overlay.${field}`, value, "overlay.read", async () => {
      return ["overlay", { overlay: await this.#desk.radio.overlay.configure({ [field]: value }) }];
    });
  }

  /** The address of the overlay for a browser source. It holds a secret. Undefined if the agent says no. */
  async link(): Promise<string | undefined> {
    let url: string | undefined;
    await this.#desk.act("overlay_link", async () => {
      url = await this.#desk.radio.pages.open("overlay");
    });
    return url;
  }
}

type OverlayFields = OverlayLayout & Pick<OverlayState, "visible" | "editing">;
