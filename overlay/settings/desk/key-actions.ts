import type { Hotkey } from "@talkgroup/schemas";
import { TalkgroupError } from "@talkgroup/sdk/browser";

import { takenText } from "../model/key-words.js";
import type { SettingsDesk } from "./settings-desk.js";

/** What is done with the player's keys. Its places are `key.ID`, `key` (a form), `capture_keys` and `portal`. */
export class KeyActions {
  readonly #desk: SettingsDesk;

  constructor(desk: SettingsDesk) {
    this.#desk = desk;
  }

  bind(hotkey: Hotkey): Promise<boolean> {
    const work = () => this.#desk.radio.hotkeys.bind(hotkey).catch((error: unknown) => this.#rewordTaken(hotkey, error));
    return this.#desk.act("key", work, { announce: "The key is bound.", ask: ["hotkeys.list"] });
  }

  unbind(hotkey_id: string): Promise<boolean> {
    const work = () => this.#desk.radio.hotkeys.unbind(hotkey_id);
    return this.#desk.act(`key.${hotkey_id}`, work, { announce: "The key is free again.", ask: ["hotkeys.list"] });
  }

  /** The next combination that the player presses anywhere; undefined if the agent hears none. An abort ends the wait. */
  async capture(signal: AbortSignal): Promise<readonly string[] | undefined> {
    let captured: readonly string[] | undefined;
    this.#desk.announce("Press the keys now, and let them go.");
    await this.#desk.act("capture_keys", async () => {
      captured = await this.#desk.radio.hotkeys.capture({ signal });
    });
    // Nobody needs to be told that it is as the player wanted.
    if (signal.aborted) this.#desk.model.dismiss("capture_keys");
    return captured;
  }

  /** Has the desktop ask the player for keys, or keep none any more. */
  askDesktop(portal: boolean): Promise<boolean> {
    return this.#desk.set("portal", portal, "hotkeys.list", () => this.#desk.radio.hotkeys.configure({ portal }));
  }

  /** The agent says by its id what the same keys do already. */
  #rewordTaken(hotkey: Hotkey, error: unknown): never {
    const taken = takenText(hotkey, this.#desk.model.state);
    if (!(error instanceof TalkgroupError) || error.code !== "conflict" || taken === undefined) throw error;
    throw new TalkgroupError(error.code, taken, { cause: error });
  }
}
