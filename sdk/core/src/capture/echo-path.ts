import { assert } from "@talkgroup/schemas/light";
import { FrameRing } from "../frame-ring.js";
import { type EchoCanceller, echo_samples } from "./echo-canceller.js";

/**
 * Gives an echo canceller what is played and what is captured in step: it counts frames, and one that has got more of the one than of the other
 * looks for the echo in the wrong place, or begins anew. Both run at the same speed; what breaks the step is mended here:
 *
 * - While captured frames are left out, to be processed later or never (`skip`), what is played is kept as long as they are, and goes with them
 *   when they come (`catchUp`). The canceller has no work meanwhile.
 * - While nothing is to be heard, playback may rest: then silence goes with each captured frame, and what silence is played is left out.
 * - While captured frames are left out, one device's clock may run faster than the other's: what it gives or asks for more in the long run is
 *   not ahead, and does not count.
 *
 * Devices ask and give in bunches; by how much one is ahead of the other stays as it was. Nothing is allocated after its making. A frame is 10 ms.
 */
export class EchoPath {
  readonly #canceller: EchoCanceller;
  readonly #mono: Float32Array = new Float32Array(echo_samples);
  readonly #silence: Float32Array = new Float32Array(echo_samples);
  /** What was played since captured frames are left out, the newest of it. */
  readonly #kept: FrameRing = new FrameRing({ frame_samples: echo_samples, frames: kept_frames });
  /** Also before the first captured frame. */
  #skipping = true;
  /** Frames played more than captured since they are left out; what the two clocks differ by is taken out again. */
  #kept_ahead = 0;
  /** Frames left out since that was last looked at, and `#kept_ahead` summed up over them; and that sum as it was first. */
  #looked_frames = 0;
  #looked_sum = 0;
  #first_sum = 0;
  #has_looked = false;
  /** Frames played more than captured, from when this was made; the least and the most of it since the last sound began to fall silent. */
  #ahead = 0;
  #ahead_min = 0;
  #ahead_max = 0;
  /** Frames of silence played since the last sound. */
  #silent_frames = 0;
  /** Frames of silence left out since the last captured frame. */
  #left_out = 0;

  /** `canceller` belongs to it from now on. */
  constructor(canceller: EchoCanceller) {
    this.#canceller = canceller;
  }

  /** What goes to the speakers: interleaved stereo, a multiple of 10 ms. */
  play(stereo: Float32Array): void {
    assert(stereo.length % (2 * echo_samples) === 0, "played frames are a multiple of 10 ms");
    for (let offset = 0; offset < stereo.length; offset += 2 * echo_samples) {
      const sounds = this.#mixDown(stereo, offset);
      if (this.#still && !sounds) {
        this.#left_out += 1;
        continue;
      }
      if (this.#still) this.#giveLeftOut();
      if (sounds || this.#silent_frames === 0) this.#measureAnew();
      this.#silent_frames = sounds ? 0 : this.#silent_frames + 1;
      this.#give(this.#mono);
    }
  }

  /** So many frames were captured that are processed later, if at all. */
  skip(frames: number): void {
    if (!this.#skipping) {
      this.#skipping = true;
      this.#kept_ahead = this.#kept.length;
      this.#lookAnew();
    }
    for (let frame = 0; frame < frames; frame += 1) {
      this.#fillStillness();
      this.#countCaptured();
      this.#kept_ahead -= 1;
      this.#look();
    }
  }

  /** The newest so many of the frames that were left out come now, one after the other; none: they never come. */
  catchUp(frames: number): void {
    if (!this.#skipping) return;
    this.#skipping = false;
    // What a device that was away has not given cannot be told from what it has given late.
    const known = Math.abs(this.#kept_ahead) <= bunch_frames_max;
    const due = Math.max(0, frames + (known ? this.#kept_ahead : 0));
    while (this.#kept.length > due) this.#kept.shift();
    this.#ahead += frames;
  }

  /** Takes the echo out of one captured frame, in place. */
  process(frame: Float32Array): void {
    this.catchUp(0);
    const kept = this.#kept.shift();
    if (kept !== undefined) this.#canceller.reference(kept);
    else this.#fillStillness();
    this.#canceller.process(frame);
    this.#countCaptured();
  }

  close(): void {
    this.#canceller.close();
  }

  /**
   * How far ahead playback is on average, bunches levelled out, stays as it was in the first second: what it moves by is the clocks'. They move
   * it by less than a frame a second, and a device that falls behind for once soon catches up; one that was away for longer begins anew.
   */
  #look(): void {
    // While playback may rest silence goes with each frame, whatever the clocks do; how it is ahead after the rest is told anew.
    if (this.#still) {
      this.#lookAnew();
      return;
    }
    this.#looked_frames += 1;
    this.#looked_sum += this.#kept_ahead;
    if (this.#looked_frames < look_frames) return;
    if (!this.#has_looked) this.#first_sum = this.#looked_sum;
    this.#has_looked = true;
    const moved = Math.round((this.#looked_sum - this.#first_sum) / look_frames) | 0;
    this.#kept_ahead -= Math.abs(moved) > bunch_frames_max ? moved : Math.sign(moved);
    this.#looked_frames = 0;
    this.#looked_sum = 0;
  }

  #lookAnew(): void {
    this.#looked_frames = 0;
    this.#looked_sum = 0;
    this.#has_looked = false;
  }

  get #still(): boolean {
    return this.#silent_frames >= still_frames;
  }

  #measureAnew(): void {
    this.#ahead_min = this.#ahead;
    this.#ahead_max = this.#ahead;
  }

  #countCaptured(): void {
    this.#left_out = 0;
    this.#ahead -= 1;
    this.#ahead_min = Math.min(this.#ahead_min, this.#ahead);
  }

  /** Playback may rest: silence goes with the captured frame, unless playback is further ahead than it need be. */
  #fillStillness(): void {
    if (this.#still && this.#ahead <= this.#ahead_min) this.#give(this.#silence);
  }

  /** Sound comes behind silence that was asked for in one go with it; but what fills a device that has just begun is more than it is ahead by. */
  #giveLeftOut(): void {
    const left_out = Math.min(this.#left_out, this.#ahead_max - this.#ahead - 1);
    for (let frame = 0; frame < left_out; frame += 1) this.#give(this.#silence);
    this.#left_out = 0;
  }

  #give(mono: Float32Array): void {
    this.#ahead += 1;
    this.#ahead_max = Math.max(this.#ahead_max, this.#ahead);
    if (this.#skipping) {
      this.#kept.push(mono);
      this.#kept_ahead += 1;
      return;
    }
    for (let kept = this.#kept.shift(); kept !== undefined; kept = this.#kept.shift()) this.#canceller.reference(kept);
    this.#canceller.reference(mono);
  }

  /** Both sides of 10 ms; says whether there is any sound in them. */
  #mixDown(stereo: Float32Array, offset: number): boolean {
    const mono = this.#mono;
    let sounds = false;
    for (let index = 0; index < echo_samples; index += 1) {
      const place = offset + 2 * index;
      const value = 0.5 * ((stereo[place] as number) + (stereo[place + 1] as number));
      mono[index] = value;
      if (value !== 0) sounds = true;
    }
    return sounds;
  }
}

/** A device hands over and asks for no more than this at once. */
const bunch_frames_max = 12;
/** As much as is kept of the microphone (520 ms), and what playback is ahead by. */
const kept_frames: number = 52 + bunch_frames_max;
/** 1 s. */
const look_frames = 100;
/** 1 s: playback rests no sooner. */
const still_frames = 100;
