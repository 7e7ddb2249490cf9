import { Socket } from "node:net";
import { Worker } from "node:worker_threads";

import { type NumberedDevice, type PortaudioLists, portaudioDevices } from "./portaudio-devices.js";
import { frames_file, type PortaudioNews, type PortaudioTask, queuedFrames } from "./portaudio-message.js";
import { type SoundDirection, type SoundErrorCode, sample_rate_hz } from "./sound-backend.js";

// The entry of PortAudio's own process: whatever a sound driver does, crash, hang or babble, it does here.

/** The part of naudiodon used here. */
interface Naudiodon extends PortaudioLists {
  AudioIO(options: object): AudioStream;
}

interface AudioStream {
  start(): void;
  on(event: "data", handle: (chunk: Buffer) => void): unknown;
  write(chunk: Buffer, done: (error?: Error | null) => void): unknown;
}

/** Nothing closes streams properly: they may hang in it. Whoever has said its last word dies at once, and so does all of this process. */
function die(): void {
  process.kill(process.pid, "SIGKILL");
}

function tell(news: PortaudioNews): void {
  process.send?.(news, () => {
    if (news.kind === "failed") die();
  });
}

function fail(code: SoundErrorCode, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  tell({ kind: "failed", code, message: message.split("\n", 1)[0] ?? "" });
}

/** Says what there is now, and when it is another. PortAudio tells nobody, and looks anew only while it has no stream open. */
function watchDevices(library: Naudiodon): void {
  let told = "";
  const look = (): void => {
    const devices = portaudioDevices(library).map(({ device }) => device);
    const now = JSON.stringify(devices);
    if (now !== told) tell({ kind: "devices", devices });
    told = now;
  };
  look();
  setInterval(look, poll_interval_ms);
}

function find(library: Naudiodon, direction: SoundDirection, device_id: string | undefined): NumberedDevice | undefined {
  const devices = portaudioDevices(library).filter(({ device }) => device.direction === direction);
  return devices.find(({ device }) => (device_id === undefined ? device.default : device.id === device_id));
}

function runStream(library: Naudiodon, task: Extract<PortaudioTask, { kind: "stream" }>): void {
  const { direction, device_id, frame_samples } = task;
  const found = find(library, direction, device_id);
  const named = device_id === undefined ? "" : ` "${device_id}"`;
  if (found === undefined) {
    fail("device_unknown", `PortAudio has no ${direction} device${named}`);
    return;
  }
  const frames = new Socket({ fd: frames_file, readable: true, writable: true });
  frames.on("error", die);
  if (direction === "capture") capture(library, found, frames);
  else play(library, found, frames, frame_samples);
}

/** Gives what the microphone hears, in pieces of 10 ms, to whoever reads; what is not read in time is dropped. */
function capture(library: Naudiodon, { number, latency_ms }: NumberedDevice, frames: Socket): void {
  const stream = library.AudioIO({ inOptions: { ...streamOptions(number, 1, piece_samples), maxQueue: capture_pieces_max } });
  let pieces = 0;
  stream.on("data", (piece) => {
    pieces += 1;
    if (pieces === 1) tell({ kind: "opened", latency_ms });
    if (frames.writableLength < capture_pieces_max * piece_samples * sample_bytes) frames.write(piece);
  });
  stream.start();
  expectSoon(() => pieces > 0);
}

/** Asks for a frame whenever the device has taken one. */
function play(library: Naudiodon, { number, latency_ms }: NumberedDevice, frames: Socket, frame_samples: number): void {
  const maxQueue = queuedFrames(frame_samples);
  const stream = library.AudioIO({ outOptions: { ...streamOptions(number, 2, frame_samples), maxQueue } });
  const frame = Buffer.alloc(2 * frame_samples * sample_bytes);
  const request = Buffer.alloc(1);
  let filled = 0;
  let taken = 0;
  const afterWrite = (error?: Error | null): void => {
    if (error !== undefined && error !== null) {
      fail("device_lost", error);
      return;
    }
    taken += 1;
    // More than it queues: it plays.
    if (taken === maxQueue + 1) tell({ kind: "opened", latency_ms });
    frames.write(request);
  };
  frames.on("data", (bytes) => {
    filled += bytes.copy(frame, filled);
    if (filled < frame.length) return;
    filled = 0;
    stream.write(frame, afterWrite);
  });
  stream.start();
  frames.write(request);
  expectSoon(() => taken > maxQueue);
}

/** A device that is gone may open all the same, and be still. */
function expectSoon(runs: () => boolean): void {
  setTimeout(() => {
    if (!runs()) fail("device_unknown", `PortAudio opened a device that was still for ${first_frames_ms_max} ms`);
  }, first_frames_ms_max);
}

function streamOptions(deviceId: number, channelCount: number, frame_samples: number): object {
  return {
    deviceId,
    channelCount,
    sampleRate: sample_rate_hz,
    sampleFormat: 1,
    framesPerBuffer: piece_samples,
    // What is read or written at once.
    highwaterMark: frame_samples * channelCount * sample_bytes,
    // An underrun is no end.
    closeOnError: false,
  };
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
const piece_samples = 480;
const sample_bytes = Float32Array.BYTES_PER_ELEMENT;
/** 200 ms, as `queue_ms_max` has it. */
const capture_pieces_max = 20;

watchParent();
try {
  const task = JSON.parse(process.argv[2] ?? "") as PortaudioTask;
  // Its own types are of another module system.
  const library = ((await import("naudiodon")) as unknown as { readonly default: Naudiodon }).default;
  if (task.kind === "devices") watchDevices(library);
  else runStream(library, task);
} catch (error) {
  fail("backend_unavailable", error);
}
