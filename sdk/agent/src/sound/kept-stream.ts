import { accept, type DeviceUse, type Result, refuse } from "@talkgroup/schemas/light";
import type { MonotonicClock } from "../machine/monotonic-clock.js";
import { DeviceFailures } from "./device-failures.js";
import {
  close_ms_max,
  open_ms_max,
  type SoundDevice,
  type SoundDirection,
  SoundError,
  type SoundStream,
} from "./sound-backend.js";
import { type CancelTimer, settledWithin, type Timer } from "./timer.js";

/** Why what is used may be another: as the event `devices` says it. */
export type DeviceCause = "selected" | "lost" | "returned" | "changed";

export interface KeptStreamOptions {
  readonly clock: MonotonicClock;
  readonly timer: Timer;
  readonly direction: SoundDirection;
  /** What the player chose; undefined is the system's default. It need not be there. */
  readonly selected_id: string | undefined;
  /** Settles, as a backend's `listDevices` does. */
  readonly listDevices: () => Promise<readonly SoundDevice[]>;
  /** Opens the one stream there is of this direction. Settles; throws SoundError. */
  readonly openStream: (device_id: string, onLost: (error: SoundError) => void) => Promise<SoundStream>;
  /** No stream runs from now on, until `openStream` is called. */
  readonly onSilent: () => void;
  /** Told when what is used or what there is has become another. `why` it was lost: one line for people, without a device's name. */
  readonly onNews: (cause: DeviceCause, why?: string) => void;
}

/**
 * One direction's stream, kept on the best device there is: the chosen one, else the system's default, else any. One rule for loss,
 * return, another default and another choice: look what there is, and if what runs is not the best of it, close and open. A device that
 * fails is left alone for a time that doubles, and what ran before goes on at once. At most one stream is open, or being opened, at any
 * time.
 */
export class KeptStream {
  readonly #options: KeptStreamOptions;
  readonly #failures: DeviceFailures;
  #selected_id: string | undefined;
  #stream: SoundStream | undefined;
  #device: SoundDevice | undefined;
  /** What was there when it was last looked, for comparing. */
  #seen = "";
  #dropped_frames = 0;
  #opened_ms = 0;
  #barren_looks = 0;
  #cause: DeviceCause | undefined;
  #why: string | undefined;
  #cancel_notice: CancelTimer | undefined;
  #working: Promise<void> | undefined;
  #again = false;
  #resting = false;
  #cancel_retry: CancelTimer | undefined;
  #closing: Promise<void> | undefined;

  constructor(options: KeptStreamOptions) {
    this.#options = options;
    this.#selected_id = options.selected_id;
    this.#failures = new DeviceFailures(options.clock);
  }

  get use(): DeviceUse {
    const { direction } = this.#options;
    const selected = this.#selected_id === undefined ? {} : { selected_id: this.#selected_id };
    if (this.#device === undefined) return { direction, state: "lost", ...selected };
    const { id, title } = this.#device;
    return { direction, state: "open", device_id: id, title: title.slice(0, title_chars_max), ...selected };
  }

  /** Of all streams since the beginning. */
  get dropped_frames(): number {
    return this.#dropped_frames + (this.#stream?.dropped_frames ?? 0);
  }

  /** Whatever stream runs, rests (`SoundStream.rest`), until `wake`. Returns whether the one that runs now can. */
  rest(): boolean {
    this.#resting = true;
    this.#stream?.rest?.();
    return this.#stream?.rest !== undefined;
  }

  /** Undefined if no stream runs that can rest, and so nothing is waited for. */
  wake(): Promise<void> | undefined {
    this.#resting = false;
    return this.#stream?.wake?.();
  }

  /** Looks what there is and uses the best of it. Resolves when that is done; never rejects, and settles as the backend does. */
  settle(): Promise<void> {
    if (this.#closing !== undefined) return this.#closing;
    this.#cancel_retry?.();
    this.#cancel_retry = undefined;
    this.#again = true;
    this.#working ??= this.#work();
    return this.#working;
  }

  /** Chooses a device, or the default. Refuses `unknown_device` what is not there now, and `not_ready` after `close`. */
  async select(device_id: string | undefined): Promise<Result<DeviceUse>> {
    if (device_id !== undefined && !(await this.#look()).some(({ id }) => id === device_id)) {
      const shown = device_id.slice(0, title_chars_max);
      return refuse(
        "unknown_device",
        `device_id: found "${shown}", expected a ${this.#options.direction} device there is`,
        "/device_id",
      );
    }
    if (this.#closing !== undefined) return refuse("not_ready", "devices.select: found sound that is closed, expected it to run");
    this.#selected_id = device_id;
    if (device_id !== undefined) this.#failures.forget(device_id);
    this.#cause = "selected";
    await this.settle();
    return accept(this.use);
  }

  /** Nothing is opened or told any more. Resolves within `close_ms_max`; safe to call twice. */
  close(): Promise<void> {
    this.#closing ??= this.#end();
    return this.#closing;
  }

  async #end(): Promise<void> {
    this.#cancel_retry?.();
    this.#cancel_notice?.();
    const ended = Promise.all([this.#working, this.#closeStream()]);
    await settledWithin(this.#options.timer, close_ms_max, ended);
  }

  async #work(): Promise<void> {
    while (this.#again && this.#closing === undefined) {
      this.#again = false;
      await this.#useBest();
    }
    // Here and not when the promise has settled: who calls `settle` in between must not be told that it is being worked on.
    this.#working = undefined;
    if (this.#closing === undefined) this.#tell();
  }

  async #useBest(): Promise<void> {
    const devices = await this.#look();
    if (this.#closing !== undefined) return;
    this.#note(devices);
    const before = this.#device;
    const better = this.#better(devices);
    // What ran goes on if nothing better can be opened: it is silent for no longer than the trying takes.
    for (const device of this.#ranked(devices)) {
      if (device.id === this.#device?.id) break;
      const interrupts = this.#stream !== undefined || (better.length < devices.length && better.includes(device));
      if (!this.#failures.mayTry(device.id, interrupts)) continue;
      const opened = await this.#change(device);
      if (opened && device.id !== before?.id) this.#cause = this.#causeOf(device, before, devices);
      if (opened || this.#closing !== undefined) break;
    }
    this.#planRetry(devices);
  }

  /** Best first. */
  #ranked(devices: readonly SoundDevice[]): readonly SoundDevice[] {
    const rank = (device: SoundDevice): number => (device.id === this.#selected_id ? 0 : device.default ? 1 : 2);
    return devices.toSorted((a, b) => rank(a) - rank(b));
  }

  /** Those that are better than what runs, best first: all, if that is listed no more. */
  #better(devices: readonly SoundDevice[]): readonly SoundDevice[] {
    const ranked = this.#ranked(devices);
    const running = ranked.findIndex(({ id }) => id === this.#device?.id);
    return running < 0 ? ranked : ranked.slice(0, running);
  }

  #causeOf(device: SoundDevice, before: SoundDevice | undefined, devices: readonly SoundDevice[]): DeviceCause {
    if (this.#cause === "selected" || this.#cause === "lost") return this.#cause;
    if (device.id === this.#selected_id || (before === undefined && this.#selected_id === undefined)) return "returned";
    return before !== undefined && !devices.some(({ id }) => id === before.id) ? "lost" : "changed";
  }

  /** Closes what runs, if anything, and opens this one. */
  async #change(device: SoundDevice): Promise<boolean> {
    await this.#closeStream();
    if (this.#closing !== undefined) return false;
    // A stream may be lost before its opening is over.
    let lost = false;
    let stream: SoundStream | undefined;
    const onLost = (error: SoundError): void => {
      lost = true;
      if (stream !== undefined && stream === this.#stream) this.#lose(device.id, error.message);
    };
    try {
      stream = await this.#options.openStream(device.id, onLost);
    } catch (error) {
      if (!(error instanceof SoundError)) throw error;
    }
    if (stream === undefined || lost || this.#closing !== undefined) {
      if (this.#closing === undefined) this.#failures.note(device.id);
      await this.#closeOf(stream);
      this.#options.onSilent();
      return false;
    }
    this.#stream = stream;
    this.#device = device;
    this.#opened_ms = this.#options.clock();
    if (this.#resting) stream.rest?.();
    return true;
  }

  #lose(device_id: string, why: string): void {
    this.#dropped_frames = this.dropped_frames;
    this.#stream = undefined;
    this.#device = undefined;
    if (this.#closing !== undefined) return;
    // One that goes as soon as it is opened is not opened over and over.
    if (this.#options.clock() - this.#opened_ms < steady_ms) this.#failures.note(device_id);
    this.#cause = "lost";
    this.#why = why;
    this.#options.onSilent();
    // What goes on elsewhere at once is one piece of news; a server that does not answer keeps nobody waiting for it.
    this.#cancel_notice?.();
    this.#cancel_notice = this.#options.timer(notice_ms, () => this.#tell());
    void this.settle();
  }

  async #closeStream(): Promise<void> {
    const stream = this.#stream;
    if (stream === undefined) return;
    this.#dropped_frames = this.dropped_frames;
    this.#stream = undefined;
    this.#device = undefined;
    this.#options.onSilent();
    await this.#closeOf(stream);
  }

  async #closeOf(stream: SoundStream | undefined): Promise<void> {
    if (stream !== undefined) await settledWithin(this.#options.timer, close_ms_max, stream.close());
  }

  async #look(): Promise<readonly SoundDevice[]> {
    const looking = this.#options.listDevices();
    // Nothing to be seen is what a backend without a server has to show.
    if (!(await settledWithin(this.#options.timer, open_ms_max, looking))) return [];
    return (await looking).filter(({ direction }) => direction === this.#options.direction);
  }

  #note(devices: readonly SoundDevice[]): void {
    this.#failures.keepOnly(devices);
    const seen = JSON.stringify(devices);
    if (this.#seen !== "" && this.#seen !== seen) this.#cause ??= "changed";
    this.#seen = seen;
  }

  /** A better device that failed is tried again in time, and what is missing is looked for: for ever, but ever more seldom. */
  #planRetry(devices: readonly SoundDevice[]): void {
    if (this.#closing !== undefined) return;
    const running = this.#stream !== undefined;
    this.#barren_looks = running || devices.length > 0 ? 0 : Math.min(this.#barren_looks + 1, barren_looks_max);
    const barren_wait_ms = running ? undefined : barren_ms * this.#barren_looks;
    const wait_ms = devices.length > 0 ? this.#failures.wait(this.#better(devices), running) : barren_wait_ms;
    if (wait_ms === undefined) return;
    this.#cancel_retry?.();
    this.#cancel_retry = this.#options.timer(wait_ms, () => void this.settle());
  }

  #tell(): void {
    const cause = this.#cause;
    const why = this.#why;
    this.#cancel_notice?.();
    this.#cause = undefined;
    this.#why = undefined;
    if (cause === "lost" && why !== undefined) this.#options.onNews(cause, why);
    else if (cause !== undefined) this.#options.onNews(cause);
  }
}

/** A device that has run this long was no failure: longer than any backend takes to see that one stands still. */
const steady_ms = 2000;
/** A loss is told after this, whether it is known what there is else or not. */
const notice_ms = 500;
/** Where there is nothing at all it is looked again after 200 ms, 400 ms … 2 s, whatever the backend's watch says. */
const barren_ms = 200;
const barren_looks_max = 10;
/** As device_use allows. */
const title_chars_max = 256;
