import { assert } from "@talkgroup/schemas";
import { Limiter } from "./limiter.js";

/**
 * Adds mono voices to one stereo frame: `begin`, `add` each voice that is heard, `finishInto`. Nothing is allocated; any number of
 * voices may be added, and however loud they are together, the frame stays within −1 … 1 (see Limiter).
 */
export class Mixer {
  readonly #left: Float32Array;
  readonly #right: Float32Array;
  readonly #limiter: Limiter;

  /** `frame_samples` per side, a multiple of 24: 480 is 10 ms. */
  constructor(options: { readonly frame_samples: number }) {
    this.#left = new Float32Array(options.frame_samples);
    this.#right = new Float32Array(options.frame_samples);
    this.#limiter = new Limiter(options);
  }

  /** Starts a frame from silence. */
  begin(): void {
    this.#left.fill(0);
    this.#right.fill(0);
  }

  /** Adds one voice's frame, `frame_samples` mono, at the voice's gains. */
  add(mono: Float32Array, voice: MixVoice): void {
    assert(mono.length === this.#left.length, "a frame has the agreed length");
    const { left_target, right_target } = voice;
    const steady = !voice.heard || (voice.left === left_target && voice.right === right_target);
    if (!steady) addMoving(this.#left, this.#right, mono, voice);
    else if (left_target !== 0 || right_target !== 0) addSteady(this.#left, this.#right, mono, left_target, right_target);
    voice.heard = true;
    voice.left = left_target;
    voice.right = right_target;
  }

  /** Writes the frame, limited, to `stereo`: L R L R …, 2 × `frame_samples` values. */
  finishInto(stereo: Float32Array): void {
    const left = this.#left;
    const right = this.#right;
    assert(stereo.length === 2 * left.length, "a stereo frame has two samples for each of a mono frame");
    for (let index = 0; index < left.length; index += 1) {
      stereo[2 * index] = left[index] ?? 0;
      stereo[2 * index + 1] = right[index] ?? 0;
    }
    this.#limiter.process(stereo);
  }
}

/** One voice in the mix: its gains, and where they are on their way to. Changes take one frame, so they never click. */
export interface MixVoice {
  left: number;
  right: number;
  left_target: number;
  right_target: number;
  /** A voice that was not heard yet starts at its gains instead of moving to them. */
  heard: boolean;
}

/** A voice in the middle, unchanged in level. */
export function createMixVoice(): MixVoice {
  return { left: 1, right: 1, left_target: 1, right_target: 1, heard: false };
}

/**
 * Sets a voice's level and place from the next frame on. `gain_db` is 0 for unchanged and bounded to −60 … +20; `pan` runs from −1 (left) over 0
 * to 1 (right) and keeps the power constant: in the middle both sides are unchanged, at an end one side is 3 dB louder and the other
 * silent. Anything that is not a number is silence.
 */
export function setMixVoice(voice: MixVoice, gain_db: number, pan: number, muted: boolean): void {
  const audible = !muted && Number.isFinite(gain_db) && Number.isFinite(pan);
  const gain = audible ? Math.SQRT2 * 10 ** (Math.min(Math.max(gain_db, gain_db_min), gain_db_max) / 20) : 0;
  const angle = ((Math.min(Math.max(audible ? pan : 0, -1), 1) + 1) * Math.PI) / 4;
  voice.left_target = gain * Math.cos(angle);
  voice.right_target = gain * Math.sin(angle);
}

function addSteady(left: Float32Array, right: Float32Array, mono: Float32Array, left_gain: number, right_gain: number): void {
  for (let index = 0; index < mono.length; index += 1) {
    const value = mono[index] as number;
    left[index] = (left[index] as number) + value * left_gain;
    right[index] = (right[index] as number) + value * right_gain;
  }
}

function addMoving(left: Float32Array, right: Float32Array, mono: Float32Array, voice: MixVoice): void {
  const left_step = (voice.left_target - voice.left) / mono.length;
  const right_step = (voice.right_target - voice.right) / mono.length;
  for (let index = 0; index < mono.length; index += 1) {
    const value = mono[index] as number;
    left[index] = (left[index] as number) + value * (voice.left + left_step * (index + 1));
    right[index] = (right[index] as number) + value * (voice.right + right_step * (index + 1));
  }
}

const gain_db_min = -60;
const gain_db_max = 20;
