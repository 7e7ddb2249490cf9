import { isDeepStrictEqual } from "node:util";
import type { SettingsEvent } from "@talkgroup/schemas";

import type { Timer } from "../sound/timer.js";

/** The sections that others are told of. */
export type ToldSettings = Required<SettingsEvent>;

/** Tells which settings are others than those told last, at most `news_per_s` times a second, however fast a slider is drawn. */
export class SettingsNews {
  readonly #timer: Timer;
  readonly #tell: (changed: SettingsEvent) => void;
  #told: ToldSettings | undefined;
  #now: ToldSettings | undefined;
  #waits = false;

  constructor(timer: Timer, tell: (changed: SettingsEvent) => void) {
    this.#timer = timer;
    this.#tell = tell;
  }

  /** How they are now. The first time that is no news. */
  note(settings: ToldSettings): void {
    const told = this.#told ?? settings;
    this.#told = told;
    this.#now = settings;
    if (this.#waits || isDeepStrictEqual(settings, told)) return;
    this.#waits = true;
    this.#timer(1000 / news_per_s, () => this.#tellChanged(told));
  }

  #tellChanged(told: ToldSettings): void {
    this.#waits = false;
    const { microphone, mixer } = this.#now ?? told;
    this.#told = this.#now;
    const changed = {
      ...(isDeepStrictEqual(microphone, told.microphone) ? {} : { microphone }),
      ...(isDeepStrictEqual(mixer, told.mixer) ? {} : { mixer }),
    };
    if (Object.keys(changed).length > 0) this.#tell(changed);
  }
}

/** As often as an eye can follow. */
const news_per_s = 20;
