import { type MixerSettings, plain_mixer } from "../voice-command.js";
import { DuckEnvelope, type DuckShape } from "./duck-envelope.js";

/**
 * Turns voices down for what matters more: those of lower priority while one of a higher priority is heard, and all while the player
 * itself talks. One envelope a priority, so that a talker who begins in the middle of it begins as low as the others are.
 */
export class Ducker {
  readonly #frame_ms: number;
  readonly #envelopes: readonly DuckEnvelope[] = Array.from({ length: priority_max + 1 }, () => new DuckEnvelope());
  readonly #own = new DuckEnvelope();
  readonly #gains: Float64Array = new Float64Array(priority_max + 1).fill(1);
  #shape = shapeOf(plain_mixer, plain_mixer.duck_db);
  #own_shape = shapeOf(plain_mixer, plain_mixer.duck_own_db);
  #highest = -1;

  constructor(options: { readonly frame_ms: number }) {
    this.#frame_ms = options.frame_ms;
  }

  configure(settings: MixerSettings): void {
    this.#shape = shapeOf(settings, settings.duck_db);
    this.#own_shape = shapeOf(settings, settings.duck_own_db);
  }

  /** A voice of this priority is heard in this frame. Who it turns down hears of it in the next. */
  note(priority: number): void {
    this.#highest = Math.max(this.#highest, priority);
  }

  /** Begins a frame: takes in what was noted in the last one. */
  advance(own_talking: boolean): void {
    const own = this.#own.advance(own_talking, this.#own_shape, this.#frame_ms);
    for (let priority = 0; priority <= priority_max; priority += 1) {
      const envelope = this.#envelopes[priority] as DuckEnvelope;
      this.#gains[priority] = own * envelope.advance(this.#highest > priority, this.#shape, this.#frame_ms);
    }
    this.#highest = -1;
  }

  /** Writes the gain of a voice at the end of this frame. `priority` is 0 … 10; another is taken as the nearest of them. */
  levelInto(voice: { level: number }, priority: number): void {
    // Answered instead of written, it would be boxed in each frame.
    voice.level = this.#gains[Math.min(Math.max(Math.floor(priority), 0), priority_max)] ?? 1;
  }
}

function shapeOf(settings: MixerSettings, depth_db: number): DuckShape {
  const { duck_attack_ms: attack_ms, duck_hold_ms: hold_ms, duck_release_ms: release_ms } = settings;
  return { depth_db, attack_ms, hold_ms, release_ms };
}

/** As the schema of a channel has it. */
const priority_max = 10;
