/** off: costs nothing. listening: runs beside the sound, for what it learns and tells. on: changes the sound. */
export type StageDemand = "off" | "listening" | "on";

/**
 * One step of a chain that can be switched while sound flows. It changes over one frame from the sound as it came to the sound as
 * the step makes it, or back, so nothing clicks. A step that must first get to know the sound runs beside it for a while before it
 * is heard.
 */
export class ProcessingStage {
  readonly #run: (pcm: Float32Array) => void;
  readonly #reset: () => void;
  readonly #warm_frames: number;
  readonly #spare: Float32Array;
  #demand: StageDemand = "off";
  /** Whether the last frame went out as the step made it. */
  #heard = false;
  /** Frames run since the step began anew. */
  #known_frames = 0;

  constructor(options: {
    readonly frame_samples: number;
    /** How many frames it must have heard before it is good enough to be listened to. */
    readonly warm_frames: number;
    /** Changes one frame in place. */
    readonly run: (pcm: Float32Array) => void;
    /** Forgets all it heard. */
    readonly reset: () => void;
  }) {
    this.#run = options.run;
    this.#reset = options.reset;
    this.#warm_frames = options.warm_frames;
    this.#spare = new Float32Array(options.frame_samples);
  }

  /** Whether it runs, on the sound or beside it. */
  get running(): boolean {
    return this.#demand !== "off";
  }

  /** Takes effect with the next frame, smoothly. */
  demand(demand: StageDemand): void {
    this.#demand = demand;
  }

  /** Nobody hears the change (the sound begins, or begins again): what is demanded is so at once, and knows nothing of before. */
  restart(): void {
    this.#forget();
    this.#heard = this.#demand === "on";
  }

  /** Changes one frame in place, or leaves it as it is, to the bit. */
  process(pcm: Float32Array): void {
    const wanted = this.#demand === "on" && (this.#heard || this.#known_frames >= this.#warm_frames);
    if (this.#heard) {
      if (wanted) this.#run(pcm);
      else this.#change(pcm, 1, 0);
    } else if (wanted) {
      this.#change(pcm, 0, 1);
    } else if (this.running) {
      this.#spare.set(pcm);
      this.#run(this.#spare);
    }
    this.#heard = wanted;
    if (this.running) this.#known_frames = Math.min(this.#known_frames + 1, this.#warm_frames);
    else this.#forget();
  }

  /** Cross-fades; `from` and `to` are the shares of the step's own sound at both ends. */
  #change(pcm: Float32Array, from: number, to: number): void {
    const spare = this.#spare;
    spare.set(pcm);
    this.#run(pcm);
    const step = (to - from) / pcm.length;
    for (let index = 0; index < pcm.length; index += 1) {
      const plain = spare[index] as number;
      pcm[index] = plain + ((pcm[index] as number) - plain) * (from + step * (index + 1));
    }
  }

  #forget(): void {
    if (this.#known_frames === 0) return;
    this.#known_frames = 0;
    this.#reset();
  }
}
