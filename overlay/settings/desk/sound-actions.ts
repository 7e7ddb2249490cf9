import type { MicrophoneSettings, MixerSettings } from "@talkgroup/sdk/browser";

import type { SettingsDesk } from "./settings-desk.js";

/** What is done with devices, microphone and mixer. Its places are `capture`, `playback`, `microphone.FIELD`, `mixer.FIELD`, `test` and `play`. */
export class SoundActions {
  readonly #desk: SettingsDesk;

  constructor(desk: SettingsDesk) {
    this.#desk = desk;
  }

  /** Uses a device; undefined: the system's default. */
  select(direction: "capture" | "playback", device_id: string | undefined): Promise<boolean> {
    const work = () => this.#desk.radio.devices.select(direction, device_id);
    return this.#desk.set(direction, device_id ?? "", "devices.list", work);
  }

  setMicrophone<K extends keyof MicrophoneSettings & string>(
    field: K,
    value: NonNullable<MicrophoneSettings[K]>,
  ): Promise<boolean> {
    return this.#desk.tune(`microphone.${field}`, value, "microphone.configure", async () => {
      return ["settings", { microphone: await this.#desk.radio.microphone.configure({ [field]: value }) }];
    });
  }

  setMixer<K extends keyof MixerSettings & string>(field: K, value: NonNullable<MixerSettings[K]>): Promise<boolean> {
    return this.#desk.tune(`mixer.${field}`, value, "mixer.configure", async () => {
      return ["settings", { mixer: await this.#desk.radio.mixer.configure({ [field]: value }) }];
    });
  }

  /** Lets the player hear itself, or ends that. */
  async test(is_on: boolean): Promise<boolean> {
    const is_done = await this.#desk.hearSelf(is_on);
    if (is_done) this.#desk.announce(is_on ? "You hear yourself now." : "You do not hear yourself any more.");
    return is_done;
  }

  /** Speaks a file into the microphone: only where the agent has files instead of devices. */
  play(path: string): Promise<boolean> {
    return this.#desk.act("play", () => this.#desk.radio.microphone.play(path), {
      announce: "The file is being spoken.",
    });
  }
}
