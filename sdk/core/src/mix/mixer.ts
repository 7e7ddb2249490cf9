import { assert } from "@talkgroup/schemas/light";
import { Limiter } from "./limiter.js";

/**
 * Adds mono voices to one stereo frame: `begin`, `add` each voice that is heard, `finishInto`. Nothing is allocated; any number of
 * voices may be added, and however loud they are together, the frame stays within −1 … 1 (see Limiter).
 */
export class Mixer {
  readonly #left: Float32Array;
  readonly #right: Float32Array;
  readonly #limiter: Limiter;
  #master = 1;
  #master_target = 1;
  #cut_left = 0;
  #cut_right = 0;

  /** `frame_samples` per side, a multiple of 24: 480 is 10 ms. */
  constructor(options: { readonly frame_samples: number }) {
    this.#left = new Float32Array(options.frame_samples);
    this.#right = new Float32Array(options.frame_samples);
    this.#limiter = new Limiter(options);
  }

  /** Changes the gain of the whole mix, 0 or more: the next frame moves to it. */
  setMaster(gain: number): void {
    this.#master_target = gain;
  }

  /** Starts a frame from silence, but for what is left of voices that were cut off. */
  begin(): void {
    this.#left.fill(0);
    this.#right.fill(0);
    if (this.#cut_left === 0 && this.#cut_right === 0) return;
    fadeFrom(this.#left, this.#cut_left);
    fadeFrom(this.#right, this.#cut_right);
    this.#cut_left = 0;
    this.#cut_right = 0;
  }

  /** Adds one voice's frame, `frame_samples` mono, at the voice's gains. */
  add(mono: Float32Array, voice: MixVoice): void {
    assert(mono.length === this.#left.length, "a frame has the agreed length");
    const left_target = voice.left_target * voice.level;
    const right_target = voice.right_target * voice.level;
    if (!voice.heard) {
      voice.left = left_target;
      voice.right = right_target;
    }
    const steady = voice.left === left_target && voice.right === right_target;
    if (!steady) addMoving(this.#left, this.#right, mono, voice);
    else if (left_target !== 0 || right_target !== 0) addSteady(this.#left, this.#right, mono, voice);
    voice.heard = true;
    voice.left = left_target;
    voice.right = right_target;
    voice.last = mono[mono.length - 1] as number;
  }

  /** The voice ends here, in the middle of a word if need be: its last sample fades away instead of breaking off. */
  cut(voice: MixVoice): void {
    if (!voice.heard) return;
    voice.heard = false;
    this.#cut_left += finite(voice.last * voice.left);
    this.#cut_right += finite(voice.last * voice.right);
  }

  /** Writes the frame, limited, to `stereo`: L R L R …, 2 × `frame_samples` values. */
  finishInto(stereo: Float32Array): void {
    const left = this.#left;
    const right = this.#right;
    assert(stereo.length === 2 * left.length, "a stereo frame has two samples for each of a mono frame");
    const step = (this.#master_target - this.#master) / left.length;
    for (let index = 0; index < left.length; index += 1) {
      const gain = this.#master + step * (index + 1);
      stereo[2 * index] = (left[index] as number) * gain;
      stereo[2 * index + 1] = (right[index] as number) * gain;
    }
    this.#master = this.#master_target;
    this.#limiter.process(stereo);
  }
}

/** One voice in the mix: its gains, and where they are on their way to. Changes take one frame, so they never click. */
export interface MixVoice {
  left: number;
  right: number;
  left_target: number;
  right_target: number;
  /** A gain on top of both targets, such as that of ducking. */
  level: number;
  /** A voice that was not heard in the frame before starts at its gains instead of moving to them. */
  heard: boolean;
  /** Its last sample, before the gains. */
  last: number;
}

/** A voice in the middle, unchanged in level. */
export function createMixVoice(): MixVoice {
  return { left: 1, right: 1, left_target: 1, right_target: 1, level: 1, heard: false, last: 0 };
}

/**
 * Sets a voice's level and place from the next frame on. `gain_db` is 0 for unchanged and bounded to −60 … +20; `pan` runs from −1 (left) over 0
 * to 1 (right) and keeps the power constant: in the middle both sides are unchanged, at an end one side is 3 dB louder and the other
 * silent. `share` multiplies all that: 0 … 1, default 1. Anything that is not a number is silence.
 */
export function setMixVoice(voice: MixVoice, gain_db: number, pan: number, muted: boolean, share = 1): void {
  const audible = !muted && Number.isFinite(gain_db) && Number.isFinite(pan);
  const gain = audible ? share * Math.SQRT2 * 10 ** (Math.min(Math.max(gain_db, gain_db_min), gain_db_max) / 20) : 0;
  const angle = ((Math.min(Math.max(audible ? pan : 0, -1), 1) + 1) * Math.PI) / 4;
  voice.left_target = gain * Math.cos(angle);
  voice.right_target = gain * Math.sin(angle);
}

/** A voice that was not heard in the frame before rises over this one, for another falls silent that says the same. */
export function startFromSilence(voice: MixVoice): void {
  if (voice.heard) return;
  voice.heard = true;
  voice.left = 0;
  voice.right = 0;
}

// Gains are read from the voice: a fraction that is handed to a function may cost a place on the heap.
function addSteady(left: Float32Array, right: Float32Array, mono: Float32Array, voice: MixVoice): void {
  const left_gain = voice.left;
  const right_gain = voice.right;
  for (let index = 0; index < mono.length; index += 1) {
    const value = mono[index] as number;
    left[index] = (left[index] as number) + value * left_gain;
    right[index] = (right[index] as number) + value * right_gain;
  }
}

function addMoving(left: Float32Array, right: Float32Array, mono: Float32Array, voice: MixVoice): void {
  const left_from = voice.left;
  const right_from = voice.right;
  const left_step = (voice.left_target * voice.level - left_from) / mono.length;
  const right_step = (voice.right_target * voice.level - right_from) / mono.length;
  for (let index = 0; index < mono.length; index += 1) {
    const value = mono[index] as number;
    left[index] = (left[index] as number) + value * (left_from + left_step * (index + 1));
    right[index] = (right[index] as number) + value * (right_from + right_step * (index + 1));
  }
}

function fadeFrom(side: Float32Array, value: number): void {
  const count = Math.min(fade_samples, side.length);
  for (let index = 0; index < count; index += 1) side[index] = value * (1 - (index + 1) / count);
}

function finite(value: number): number {
  return Math.abs(value) <= sane_max ? value : 0;
}

const gain_db_min = -60;
const gain_db_max = 20;
/** 5 ms. */
const fade_samples = 240;
/** What the limiter takes for the loudest there is. */
const sane_max = 256;
