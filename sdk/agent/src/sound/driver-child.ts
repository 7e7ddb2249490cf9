import { Socket } from "node:net";
import { Worker } from "node:worker_threads";

import { raisePriority } from "../machine/process-priority.js";
import { type DriverFailure, type DriverNews, type DriverTask, frames_file } from "./driver-message.js";
import { queue_ms_max, type SoundDevice, type SoundErrorCode, sample_rate_hz } from "./sound-backend.js";

// What the processes of all sound libraries have in common: whatever a sound driver does, crash, hang or babble, it does in such a one.

/** A sound library in its child process. `Found` is a device and how the library calls it. What it throws ends the process. */
export interface ChildLibrary<Found extends { readonly device: SoundDevice }> {
  /** What messages call it. */
  readonly title: string;
  devices(): readonly Found[] | Promise<readonly Found[]>;
  /** Gives what the microphone hears by `stream.give`, until the process ends. */
  capture(found: Found, stream: ChildStream): void | Promise<void>;
  /** Asks for frames by `stream.ask`, which come into `stream.frames`, until the process ends. */
  play(found: Found, stream: ChildStream): void | Promise<void>;
}

/**
 * Does the task of the first argument. `load` tells by `fail` why it has none, and answers undefined then. Never rejects: what goes wrong is
 * told.
 */
export async function runChild<Found extends { readonly device: SoundDevice }>(
  load: () => Promise<ChildLibrary<Found> | undefined>,
): Promise<void> {
  // Before there is a thread of a driver. Where it is refused, the sound is as late as the machine makes it.
  raisePriority();
  watchParent();
  try {
    const task = JSON.parse(process.argv[2] ?? "") as DriverTask;
    const library = await load();
    if (library === undefined) return;
    if (task.kind === "devices") await watchDevices(library);
    else await runStream(library, task);
  } catch (error) {
    fail("backend_unavailable", error);
  }
}

/** Says its last word: the process ends. */
export function fail(code: SoundErrorCode, error: unknown, cure?: string): void {
  const text = error instanceof Error ? error.message : String(error);
  const failure: DriverFailure = { code, message: text.split("\n", 1)[0] ?? "", cure };
  tell({ kind: "failed", ...failure });
}

/** A stream's way to the parent. */
export class ChildStream {
  readonly frames: Socket = new Socket({ fd: frames_file, readable: true, writable: true });
  readonly frame_samples: number;
  readonly #request = Buffer.alloc(1);
  readonly #title: string;
  #running = false;

  constructor(title: string, frame_samples: number) {
    this.#title = title;
    this.frame_samples = frame_samples;
    this.frames.on("error", die);
  }

  /** Hands over what was captured, mono Float32; what is not read in time is dropped. The bytes must not change until they are read. */
  give(bytes: Uint8Array): void {
    if (this.frames.writableLength < capture_bytes_max) this.frames.write(bytes);
  }

  /** Asks for one frame. */
  ask(): void {
    this.frames.write(this.#request);
  }

  /** The device has given, or taken, its first frames. `latency_ms`: what it adds. Only the first call counts. */
  opened(latency_ms: number): void {
    if (!this.#running) tell({ kind: "opened", latency_ms });
    this.#running = true;
  }

  /** A device that is gone may open all the same, and be still. */
  expectSoon(): void {
    setTimeout(() => {
      if (!this.#running) fail("device_unknown", `${this.#title} opened a device that was still for ${first_frames_ms_max} ms`);
    }, first_frames_ms_max);
  }
}

function tell(news: DriverNews): void {
  process.send?.(news, () => {
    if (news.kind === "failed") die();
  });
}

/** Nothing closes streams properly: they may hang in it. Whoever has said its last word dies at once, and so does all of this process. */
function die(): void {
  process.kill(process.pid, "SIGKILL");
}

/** Says what there is now, and when it is another: the libraries tell nobody. */
async function watchDevices<Found extends { readonly device: SoundDevice }>(library: ChildLibrary<Found>): Promise<void> {
  for (let told = ""; ; ) {
    const devices = (await library.devices()).map(({ device }) => device);
    const now = JSON.stringify(devices);
    if (now !== told) tell({ kind: "devices", devices });
    told = now;
    await new Promise((resolve) => setTimeout(resolve, poll_interval_ms));
  }
}

async function runStream<Found extends { readonly device: SoundDevice }>(
  library: ChildLibrary<Found>,
  { direction, device_id, frame_samples }: Extract<DriverTask, { kind: "stream" }>,
): Promise<void> {
  const devices = (await library.devices()).filter(({ device }) => device.direction === direction);
  const found = devices.find(({ device }) => (device_id === undefined ? device.default : device.id === device_id));
  if (found === undefined) {
    const named = device_id === undefined ? "" : ` "${device_id}"`;
    fail("device_unknown", `${library.title} has no ${direction} device${named}`);
    return;
  }
  const stream = new ChildStream(library.title, frame_samples);
  await (direction === "capture" ? library.capture(found, stream) : library.play(found, stream));
  stream.expectSoon();
}

/** A thread that does nothing but wait for the end of standard input, which our parent holds: also while a driver holds up all else. */
function watchParent(): void {
  const wait = `
    try { while (require("node:fs").readSync(0, Buffer.alloc(1)) > 0); } catch {}
    process.kill(process.pid, "SIGKILL");`;
  new Worker(wait, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 8 } });
}

const poll_interval_ms = 2000;
const first_frames_ms_max = 1000;
const capture_bytes_max = (queue_ms_max / 1000) * sample_rate_hz * Float32Array.BYTES_PER_ELEMENT;
