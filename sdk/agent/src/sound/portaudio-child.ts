import { type ChildLibrary, type ChildStream, fail, runChild } from "./driver-child.js";
import { queuedFrames } from "./driver-message.js";
import { portaudioCure } from "./portaudio-cure.js";
import { type NumberedDevice, type PortaudioLists, portaudioDevices } from "./portaudio-devices.js";
import { sample_rate_hz } from "./sound-backend.js";

// The entry of PortAudio's own process.

/** The part of naudiodon used here. */
interface Naudiodon extends PortaudioLists {
  AudioIO(options: object): AudioStream;
}

interface AudioStream {
  start(): void;
  on(event: "data", handle: (chunk: Buffer) => void): unknown;
  write(chunk: Buffer, done: (error?: Error | null) => void): unknown;
}

/** Its own types are of another module system. */
async function load(): Promise<ChildLibrary<NumberedDevice> | undefined> {
  try {
    return new PortaudioLibrary(((await import("naudiodon")) as unknown as { readonly default: Naudiodon }).default);
  } catch (error) {
    const installed = !(error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND");
    fail("backend_unavailable", error, portaudioCure({ platform: process.platform, architecture: process.arch, installed }));
    return undefined;
  }
}

class PortaudioLibrary implements ChildLibrary<NumberedDevice> {
  readonly title = "PortAudio";
  readonly #library: Naudiodon;

  constructor(library: Naudiodon) {
    this.#library = library;
  }

  /** PortAudio looks anew only while it has no stream open. */
  devices(): readonly NumberedDevice[] {
    return portaudioDevices(this.#library);
  }

  capture({ number, latency_ms }: NumberedDevice, child: ChildStream): void {
    const stream = this.#library.AudioIO({
      inOptions: { ...streamOptions(number, 1, piece_samples), maxQueue: capture_pieces_max },
    });
    stream.on("data", (piece) => {
      child.opened(latency_ms);
      child.give(piece);
    });
    stream.start();
  }

  /** Asks for a frame whenever the device has taken one. */
  play({ number, latency_ms }: NumberedDevice, child: ChildStream): void {
    const { frame_samples, frames } = child;
    const maxQueue = queuedFrames(frame_samples);
    const stream = this.#library.AudioIO({ outOptions: { ...streamOptions(number, 2, frame_samples), maxQueue } });
    const frame = Buffer.alloc(2 * frame_samples * sample_bytes);
    let filled = 0;
    let taken = 0;
    const afterWrite = (error?: Error | null): void => {
      if (error !== undefined && error !== null) {
        fail("device_lost", error);
        return;
      }
      taken += 1;
      // More than it queues: it plays.
      if (taken > maxQueue) child.opened(latency_ms);
      child.ask();
    };
    frames.on("data", (bytes) => {
      filled += bytes.copy(frame, filled);
      if (filled < frame.length) return;
      filled = 0;
      stream.write(frame, afterWrite);
    });
    stream.start();
    child.ask();
  }
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

const piece_samples = 480;
const sample_bytes = Float32Array.BYTES_PER_ELEMENT;
/** 200 ms, as `queue_ms_max` has it. */
const capture_pieces_max = 20;

await runChild(load);
