/**
 * The player's own voice on its way to its own ears: a short queue between microphone and speakers, whose clocks are not the same. It
 * starts when two frames wait, and more than 100 ms never do: then all but the newest is dropped. Starting, dropping and running dry
 * do not click.
 */
export class Sidetone {
  readonly #queue: Float32Array = new Float32Array(capacity_samples);
  #first = 0;
  #length = 0;
  #start_samples = 0;
  #running = false;
  /** What is given now does not go on from what was given last. */
  #broken = true;
  #last = 0;

  /** Samples that wait. */
  get length(): number {
    return this.#length;
  }

  /** Takes a frame of at most 50 ms; of a longer one the end. */
  push(pcm: Float32Array): void {
    const count = Math.min(pcm.length, frame_samples_max);
    this.#start_samples = 2 * count;
    if (this.#length + count > capacity_samples) {
      this.#drop(this.#length - count);
      this.#broken = true;
    }
    const skipped = pcm.length - count;
    for (let index = 0; index < count; index += 1) {
      this.#queue[(this.#first + this.#length + index) % capacity_samples] = pcm[skipped + index] as number;
    }
    this.#length += count;
  }

  /** Fills `out` with what is due. Returns false, and leaves it as it is, while nothing is. */
  renderInto(out: Float32Array): boolean {
    if (!this.#running && (this.#length === 0 || this.#length < this.#start_samples)) return false;
    this.#running = true;
    const count = Math.min(out.length, this.#length);
    for (let index = 0; index < count; index += 1) out[index] = this.#queue[(this.#first + index) % capacity_samples] as number;
    this.#drop(count);
    if (this.#broken && count > 0) bridge(out, 0, this.#last);
    this.#broken = false;
    if (count < out.length) this.#runDry(out, count);
    this.#last = out[out.length - 1] ?? 0;
    return true;
  }

  #runDry(out: Float32Array, from: number): void {
    const last = from > 0 ? (out[from - 1] ?? 0) : this.#last;
    out.fill(0, from);
    bridge(out, from, last);
    this.#running = false;
    this.#broken = true;
  }

  #drop(count: number): void {
    this.#first = (this.#first + count) % capacity_samples;
    this.#length -= count;
  }
}

/** Leads from the sample before to what begins at `from`: the step between them fades away. */
function bridge(out: Float32Array, from: number, before: number): void {
  const count = Math.min(bridge_samples, out.length - from);
  const step = before - (out[from] ?? 0);
  if (!Number.isFinite(step)) return;
  for (let index = 0; index < count; index += 1) {
    out[from + index] = (out[from + index] as number) + step * (1 - (index + 1) / count);
  }
}

/** 100 ms. */
const capacity_samples = 4_800;
const frame_samples_max = capacity_samples / 2;
/** 5 ms. */
const bridge_samples = 240;
