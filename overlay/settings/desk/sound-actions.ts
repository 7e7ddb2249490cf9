import type { MicrophoneSettings, MixerSettings } from "@talkgroup/sdk/browser";

import type { SettingsDesk } from "./settings-desk.js";

/** What is done with devices, microphone and mixer. Its places are `capture`, `playback`, `microphone.FIELD` and `mixer.FIELD`. */
export class SoundActions {
  readonly #desk: SettingsDesk;

  constructor(desk: SettingsDesk) {
    this.#desk = desk;
  }

  /** Uses a device; undefined: the system's default. */
  select(direction: "capture" | "playback", device_id: string | undefined): Promise<boolean> {
    const work = () => this.#desk.radio.devices.select(direction, device_id);
    return this.#desk.act(direction, "devices.select", work, { ask: ["devices.list"] });
  }

  setMicrophone<K extends keyof MicrophoneSettings & string>(
    field: K,
    value: NonNullable<MicrophoneSettings[K]>,
  ): Promise<boolean> {
    const work = () => this.#desk.radio.microphone.configure({ [field]: value });
    return this.#desk.set(`microphone.${field}`, value, "microphone.configure", work);
  }

  setMixer<K extends keyof MixerSettings & string>(field: K, value: NonNullable<MixerSettings[K]>): Promise<boolean> {
    const work = () => this.#desk.radio.mixer.configure({ [field]: value });
    return this.#desk.set(`mixer.${field}`, value, "mixer.configure", work);
  }

  /** Lets the player hear itself, or ends that. */
  test(is_on: boolean): Promise<boolean> {
    const announce = is_on ? "You hear yourself now." : "You do not hear yourself any more.";
    return this.#desk.act("test", undefined, () => this.#desk.radio.microphone.test(is_on), { announce });
  }

  /** Speaks a file into the microphone: only where the agent has files instead of devices. */
  play(path: string): Promise<boolean> {
    return this.#desk.act("play", undefined, () => this.#desk.radio.microphone.play(path), {
      announce: "The file is being spoken.",
    });
  }
}
