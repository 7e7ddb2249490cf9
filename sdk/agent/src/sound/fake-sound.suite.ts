import { VirtualClock } from "@talkgroup/testing";
import type { CaptureOptions, PlaybackOptions, SoundBackend, SoundDevice, SoundDirection, SoundStream } from "./sound-backend.js";
import { SoundError } from "./sound-backend.js";
import type { Timer } from "./timer.js";

/** A sound backend on virtual time in which devices come, go, refuse and dawdle as they are told. */
export class FakeSound implements SoundBackend {
  readonly name = "null";
  readonly time = new VirtualClock(1000);
  readonly clock = (): number => this.time.now_ms;
  readonly timer: Timer = (delay_ms, run) => this.time.schedule(this.time.now_ms + delay_ms, run);
  /** What is there, by direction. */
  readonly present: Record<SoundDirection, string[]> = { capture: [], playback: [] };
  readonly default_ids: Record<SoundDirection, string> = { capture: "", playback: "" };
  /** Devices that are there but cannot be opened. */
  readonly broken = new Set<string>();
  /** How long these take to say so. */
  broken_ms = 0;
  /** How long listing and opening take. */
  delay_ms = 0;
  /** True while no server answers: listing fails. */
  away = false;
  opens = 0;
  lists = 0;
  /** What runs now, by direction; and the most that ever ran, or were being opened, at once. */
  readonly running: Record<SoundDirection, FakeStream[]> = { capture: [], playback: [] };
  readonly opening: Record<SoundDirection, number> = { capture: 0, playback: 0 };
  most_at_once = 0;
  readonly #watchers = new Set<() => void>();

  /** Moves time on in small steps; what waits for a promise goes on between them. */
  async pass(duration_ms: number): Promise<void> {
    const until_ms = this.time.now_ms + duration_ms;
    await rest();
    while (this.time.now_ms < until_ms) {
      this.time.advanceTo(Math.min(until_ms, this.time.now_ms + step_ms));
      await rest();
    }
  }

  add(direction: SoundDirection, id: string): void {
    if (!this.present[direction].includes(id)) this.present[direction].push(id);
    this.tell();
  }

  /** Takes a device away: its stream is lost, and the watchers are told. */
  remove(direction: SoundDirection, id: string): void {
    this.present[direction] = this.present[direction].filter((other) => other !== id);
    for (const stream of [...this.running[direction]]) if (stream.device_id === id) stream.lose();
    this.tell();
  }

  setDefault(direction: SoundDirection, id: string): void {
    this.default_ids[direction] = id;
    this.tell();
  }

  tell(): void {
    for (const watcher of [...this.#watchers]) watcher();
  }

  async listDevices(): Promise<readonly SoundDevice[]> {
    this.lists += 1;
    await this.#dawdle(this.delay_ms);
    if (this.away) throw new SoundError("backend_unavailable", "nobody answers");
    const of = (direction: SoundDirection): SoundDevice[] =>
      this.present[direction].map((id) => ({ id, title: `the ${id}`, direction, default: id === this.default_ids[direction] }));
    return [...of("capture"), ...of("playback")];
  }

  watch(onChange: () => void): () => void {
    this.#watchers.add(onChange);
    return () => this.#watchers.delete(onChange);
  }

  openCapture(options: CaptureOptions): Promise<SoundStream> {
    const pcm = new Float32Array(options.frame_samples);
    return this.#open("capture", options, () => options.onFrame(pcm, this.time.now_ms));
  }

  openPlayback(options: PlaybackOptions): Promise<SoundStream> {
    const stereo = new Float32Array(2 * options.frame_samples);
    return this.#open("playback", options, () => options.render(stereo, this.time.now_ms));
  }

  async close(): Promise<void> {
    for (const streams of Object.values(this.running)) for (const stream of [...streams]) await stream.close();
  }

  async #open(direction: SoundDirection, options: CaptureOptions | PlaybackOptions, onTick: () => void): Promise<SoundStream> {
    this.opens += 1;
    this.opening[direction] += 1;
    this.most_at_once = Math.max(this.most_at_once, this.opening[direction] + this.running[direction].length);
    const id = options.device_id ?? "";
    await this.#dawdle(this.broken.has(id) ? this.broken_ms : this.delay_ms);
    this.opening[direction] -= 1;
    if (!this.present[direction].includes(id)) throw new SoundError("device_unknown", `no ${id}`);
    if (this.broken.has(id) || this.away) throw new SoundError("backend_unavailable", `${id} is broken`);
    const stream = new FakeStream(this, direction, id, onTick, options.onLost);
    this.running[direction].push(stream);
    return stream;
  }

  #dawdle(duration_ms: number): Promise<void> {
    if (duration_ms === 0) return Promise.resolve();
    return new Promise((resolve) => this.timer(duration_ms, resolve));
  }
}

/** A stream that ticks every 10 ms of virtual time. */
export class FakeStream implements SoundStream {
  readonly device_id: string;
  readonly dropped_frames = 1;
  /** It ticks all the same. */
  resting = false;
  readonly #sound: FakeSound;
  readonly #direction: SoundDirection;
  readonly #onLost: (error: SoundError) => void;
  readonly #stop: () => void;
  #ended = false;

  constructor(
    sound: FakeSound,
    direction: SoundDirection,
    device_id: string,
    onTick: () => void,
    onLost: (error: SoundError) => void,
  ) {
    this.device_id = device_id;
    this.#sound = sound;
    this.#direction = direction;
    this.#onLost = onLost;
    this.#stop = sound.time.repeat(sound.time.now_ms + 10, 10, onTick);
  }

  rest(): void {
    this.resting = true;
  }

  async wake(): Promise<void> {
    this.resting = false;
  }

  lose(): void {
    if (this.#ended) return;
    this.#end();
    this.#onLost(new SoundError("device_lost", `${this.device_id} was taken away`));
  }

  async close(): Promise<void> {
    this.#end();
  }

  #end(): void {
    this.#ended = true;
    this.#stop();
    const running = this.#sound.running[this.#direction];
    const at = running.indexOf(this);
    if (at >= 0) running.splice(at, 1);
  }
}

/** Lets every promise that can settle do so. */
async function rest(): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await undefined;
}

/** More than any chain of promises here is long. */
const turns = 40;
const step_ms = 5;
