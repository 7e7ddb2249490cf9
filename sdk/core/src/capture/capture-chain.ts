import { assert } from "@talkgroup/schemas/light";
import { PeakLimiter } from "../mix/peak-limiter.js";
import { type MicrophoneSettings, plain_microphone } from "../voice-command.js";
import { AutomaticGain } from "./automatic-gain.js";
import { type CaptureLevel, level_db_min, levelDb } from "./capture-level.js";
import { type Denoiser, denoiser_samples } from "./denoiser.js";
import { type EchoCanceller, echo_samples } from "./echo-canceller.js";
import { EchoPath } from "./echo-path.js";
import { HighPass } from "./high-pass.js";
import { ProcessingStage } from "./processing-stage.js";
import { VoiceEstimate } from "./voice-estimate.js";

/**
 * What happens to the microphone before it is encoded: high-pass (80 Hz) → echo cancellation → noise suppression → volume →
 * automatic gain → limiter.
 *
 * Every setting changes while sound flows, within one frame and without a click. What is off costs nothing, and with suppression,
 * cancellation and automatic gain off and a gain of 0 dB samples below −1 dBFS go through to the bit (the high-pass belongs to
 * those three). Muted, or while the device itself delivers nothing but zeros, the frame is zeros and next to nothing is computed;
 * unmuted, it begins anew and fades in. Suppression makes the sound late by what the `Denoiser` is late by (RNNoise: 10 ms).
 */
export class CaptureChain {
  readonly #frame_samples: number;
  readonly #denoiser: Denoiser | undefined;
  readonly #high_pass: ProcessingStage;
  readonly #echo: ProcessingStage;
  readonly #denoise: ProcessingStage;
  readonly #estimate: VoiceEstimate;
  readonly #automatic: AutomaticGain;
  readonly #limiter: PeakLimiter;
  readonly #level = { peak_db: level_db_min, rms_db: level_db_min, voice: 0 };
  readonly #half: Float32Array = new Float32Array(denoiser_samples);
  #echo_path: EchoPath | undefined;
  #settings: MicrophoneSettings = plain_microphone;
  /** The volume as a factor, and the whole gain at the end of the last frame. */
  #volume = 1;
  #gain = 0;
  /** The last frame's probability of a voice. */
  #voice = 0;
  /** Whether that is the denoiser's, and whether the estimate has cleaned sound before it. */
  #denoised = false;
  #estimates_clean = false;
  #silent_frames = 0;
  /** Not begun, muted or paused: nothing of before may come out. */
  #resting = true;

  /** `frame_samples` is 480 or 960. Both helpers belong to the chain from now on; without one, its setting has no effect. */
  constructor(options: {
    readonly frame_samples: number;
    readonly denoiser?: Denoiser | undefined;
    readonly echo_canceller?: EchoCanceller | undefined;
  }) {
    const { frame_samples, denoiser, echo_canceller } = options;
    assert(frame_samples === denoiser_samples || frame_samples === 2 * denoiser_samples, "a frame is 480 or 960 samples");
    this.#frame_samples = frame_samples;
    this.#denoiser = denoiser;
    this.#echo_path = echo_canceller === undefined ? undefined : new EchoPath(echo_canceller);
    const high_pass = new HighPass(high_pass_hz);
    this.#high_pass = new ProcessingStage({
      frame_samples,
      warm_frames: 1,
      run: (pcm) => high_pass.process(pcm),
      reset: () => high_pass.reset(),
    });
    const warm_frames = Math.round(warm_samples / frame_samples);
    this.#echo = new ProcessingStage({ frame_samples, warm_frames, run: (pcm) => this.#cancelEcho(pcm), reset: () => undefined });
    this.#denoise = new ProcessingStage({
      frame_samples,
      warm_frames,
      run: (pcm) => this.#suppressNoise(pcm),
      reset: () => denoiser?.reset(),
    });
    this.#estimate = new VoiceEstimate({ frame_samples });
    this.#automatic = new AutomaticGain({ frame_samples });
    this.#limiter = new PeakLimiter({ frame_samples });
    this.configure(plain_microphone);
  }

  /**
   * Takes effect with the next frame. `threshold`, `pre_roll_ms` and `release_ms` concern others. Before the first call:
   * `plain_microphone`.
   */
  configure(settings: MicrophoneSettings): void {
    const { noise_suppression, automatic_gain, echo_cancellation, voice_activity } = settings;
    this.#settings = settings;
    this.#volume = 10 ** (settings.gain_db / 20);
    this.#high_pass.demand(noise_suppression || automatic_gain || echo_cancellation ? "on" : "off");
    if (this.#echo_path !== undefined) this.#echo.demand(echo_cancellation ? "on" : "off");
    if (this.#denoiser !== undefined) this.#denoise.demand(noise_suppression ? "on" : voice_activity ? "listening" : "off");
  }

  /** Echo cancellation that was asked for later, since its library is large: the chain's from now on, in place of any before. */
  adoptEchoCanceller(echo_canceller: EchoCanceller): void {
    this.#echo_path?.close();
    this.#echo_path = new EchoPath(echo_canceller);
    this.configure(this.#settings);
  }

  /** Changes one frame in place and says how loud it is now; the same object each time. What is not a number becomes silence. */
  process(pcm: Float32Array): CaptureLevel {
    assert(pcm.length === this.#frame_samples, "a frame has the agreed length");
    this.#silent_frames = silenceInvalid(pcm) ? 0 : Math.min(this.#silent_frames + 1, silent_frames_max);
    if (this.#settings.muted && (this.#gain === 0 || this.#silent)) return this.#rest(pcm);
    if (this.#silent) {
      this.skip();
      return this.#say(level_db_min, level_db_min, 0);
    }
    if (this.#resting) this.#wake();
    this.#high_pass.process(pcm);
    this.#echo.process(pcm);
    this.#denoised = false;
    this.#denoise.process(pcm);
    if (!this.#denoised) {
      this.#estimateFrom(pcm, false);
      this.#voice = this.#estimate.probability;
    }
    this.#applyGain(pcm);
    this.#limiter.process(pcm);
    return this.#measure(pcm);
  }

  /**
   * What goes to the speakers: interleaved stereo, a multiple of 10 ms. Called for each frame played; after a second of silence
   * playback may rest. Costs nothing without echo cancellation.
   */
  handlePlayback(stereo: Float32Array): void {
    if (this.#echo.running) this.#echo_path?.play(stereo);
  }

  /** Frames were or will be left out: the next begins anew and fades in. What automatic gain learned stays. */
  pause(): void {
    this.#gain = 0;
    this.#resting = true;
  }

  /** A frame was captured that comes later, with `catchUp`, or never. To be called for each. */
  skip(): void {
    if (this.#echo.running) this.#echo_path?.skip(this.#frame_samples / echo_samples);
  }

  /** The newest `frames` of those left out come now, before any other. Those before them never come. */
  catchUp(frames: number): void {
    this.#echo_path?.catchUp((frames * this.#frame_samples) / echo_samples);
  }

  /** Gives the helpers' memory back. The chain is not used again. */
  close(): void {
    this.#denoiser?.close();
    this.#echo_path?.close();
  }

  #cancelEcho(pcm: Float32Array): void {
    const half = this.#half;
    for (let offset = 0; offset < pcm.length; offset += echo_samples) {
      copyInto(pcm, offset, half, 0);
      this.#echo_path?.process(half);
      copyInto(half, 0, pcm, offset);
    }
  }

  /** A voice is what the denoiser takes for one and what is not as steady as noise: hiss alone deceives it for seconds. */
  #suppressNoise(pcm: Float32Array): void {
    const half = this.#half;
    let voice = 0;
    for (let offset = 0; offset < pcm.length; offset += denoiser_samples) {
      copyInto(pcm, offset, half, 0);
      voice = Math.max(voice, this.#denoiser?.process(half) ?? 0);
      copyInto(half, 0, pcm, offset);
    }
    this.#denoised = true;
    this.#estimateFrom(pcm, true);
    this.#voice = voice * this.#estimate.liveliness;
  }

  /** The noise floor of cleaned sound is not that of the sound as it comes. */
  #estimateFrom(pcm: Float32Array, clean: boolean): void {
    if (clean !== this.#estimates_clean) this.#estimate.reset();
    this.#estimates_clean = clean;
    this.#estimate.handle(pcm);
  }

  #applyGain(pcm: Float32Array): void {
    const { muted, automatic_gain } = this.#settings;
    if (automatic_gain) this.#automatic.handle(this.#estimate.power * this.#volume * this.#volume, this.#voice);
    const gain = this.#volume * (automatic_gain ? this.#automatic.gain : 1);
    const next = muted ? 0 : gain;
    applyRamp(pcm, this.#gain, next);
    this.#gain = next;
  }

  #measure(pcm: Float32Array): CaptureLevel {
    let peak = 0;
    let sum = 0;
    for (let index = 0; index < pcm.length; index += 1) {
      const value = pcm[index] as number;
      const power = value * value;
      sum += power;
      if (power > peak) peak = power;
    }
    return this.#say(levelDb(peak), levelDb(sum / pcm.length), this.#settings.muted ? 0 : this.#voice);
  }

  /** The device gives nothing, and all that was late has come out. */
  get #silent(): boolean {
    return this.#silent_frames >= silent_frames_max;
  }

  #rest(pcm: Float32Array): CaptureLevel {
    pcm.fill(0);
    this.pause();
    this.skip();
    return this.#say(level_db_min, level_db_min, 0);
  }

  /**
   * The sound begins anew, faded in from nothing: no step needs to be faded in as well, and none gives out what it heard before.
   */
  #wake(): void {
    this.#resting = false;
    this.#high_pass.restart();
    this.#echo.restart();
    this.#denoise.restart();
    this.#estimate.reset();
  }

  #say(peak_db: number, rms_db: number, voice: number): CaptureLevel {
    const level = this.#level;
    level.peak_db = peak_db;
    level.rms_db = rms_db;
    level.voice = voice;
    return level;
  }
}

/** Replaces samples that are not numbers, or are far beyond full scale, with silence. Returns whether any sound is left. */
function silenceInvalid(pcm: Float32Array): boolean {
  let sounds = false;
  for (let index = 0; index < pcm.length; index += 1) {
    const value = pcm[index] as number;
    // Also true where it is not a number.
    if (!(Math.abs(value) <= sane_max)) pcm[index] = 0;
    else if (value !== 0) sounds = true;
  }
  return sounds;
}

function copyInto(from: Float32Array, from_index: number, to: Float32Array, to_index: number): void {
  const count = Math.min(from.length - from_index, to.length - to_index);
  for (let index = 0; index < count; index += 1) to[to_index + index] = from[from_index + index] as number;
}

/** Turns the gain from one to the other over the frame. */
function applyRamp(pcm: Float32Array, from: number, to: number): void {
  if (from === 1 && to === 1) return;
  const step = (to - from) / pcm.length;
  for (let index = 0; index < pcm.length; index += 1) pcm[index] = (pcm[index] as number) * (from + step * (index + 1));
}

const high_pass_hz = 80;
/** 100 ms: until then the suppressor's and the canceller's view of the sound is poor, and their first 10 ms are missing. */
const warm_samples = 4_800;
/** By then all that was late has come out, and the filters have nearly forgotten. */
const silent_frames_max = 20;
/** 24 dB above full scale: no microphone delivers it. */
const sane_max = 16;
