import { createRequire } from "node:module";

import { createMonotonicClock } from "../machine/monotonic-clock.js";
import { type ChildLibrary, type ChildStream, fail, runChild } from "./driver-child.js";
import { SilentMicrophone } from "./silent-microphone.js";
import { sample_rate_hz } from "./sound-backend.js";
import { isGone, type LabelledDevice, type WebAudioDevice, webAudioDevices } from "./web-audio-devices.js";
import { type PlayingContext, WebAudioPlayback } from "./web-audio-playback.js";

// The entry of Web Audio's own process.

/** The part of node-web-audio-api used here: its own types need those of a browser. */
interface WebAudio {
  readonly AudioContext: new (options: object) => AudioContext;
  readonly mediaDevices: {
    enumerateDevices(): Promise<readonly WebAudioDevice[]>;
    getUserMedia(constraints: object): Promise<object>;
  };
}

interface AudioContext extends PlayingContext {
  createMediaStreamSource(stream: object): AudioNode;
  createScriptProcessor(block_samples: number, inputs: number, outputs: number): ScriptProcessor;
}

interface AudioNode {
  connect(destination: object): unknown;
}

interface ScriptProcessor extends AudioNode {
  onaudioprocess: ((event: { readonly inputBuffer: { getChannelData(channel: number): Float32Array } }) => void) | null;
}

async function load(): Promise<ChildLibrary<LabelledDevice> | undefined> {
  try {
    return new WebAudioLibrary(createRequire(import.meta.url)("node-web-audio-api") as WebAudio);
  } catch (error) {
    fail("backend_unavailable", error);
    return undefined;
  }
}

class WebAudioLibrary implements ChildLibrary<LabelledDevice> {
  readonly title = "Web Audio";
  readonly #library: WebAudio;

  constructor(library: WebAudio) {
    this.#library = library;
  }

  async devices(): Promise<readonly LabelledDevice[]> {
    return webAudioDevices(await this.#library.mediaDevices.enumerateDevices());
  }

  /**
   * The graph runs by a timer of its own and takes what the microphone has, in blocks. Between the two wait at most three of the device's
   * pieces (smoothing in web-audio-api's io/cpal.rs): what is more is dropped, and what is missing is silence.
   */
  async capture(found: LabelledDevice, child: ChildStream): Promise<void> {
    const { AudioContext, mediaDevices } = this.#library;
    try {
      const context = new AudioContext({ sampleRate: sample_rate_hz, sinkId: { type: "none" } });
      const deviceId = found.real_id === undefined ? {} : { deviceId: found.real_id };
      const audio = { ...deviceId, sampleRate: sample_rate_hz, latency: capture_piece_s };
      const source = context.createMediaStreamSource(await mediaDevices.getUserMedia({ audio }));
      const processor = context.createScriptProcessor(block_samples, 1, 1);
      const before = await this.devices();
      const silent = new SilentMicrophone({
        clock: createMonotonicClock(),
        used_ms: () => usedOf(process.cpuUsage()),
        isGone: async () => isGone(found, before, await this.devices()),
        onLost: (why) => fail("device_lost", why),
      });
      processor.onaudioprocess = ({ inputBuffer }) => {
        const pcm = inputBuffer.getChannelData(0);
        child.opened(capture_latency_ms);
        child.give(new Uint8Array(pcm.buffer, pcm.byteOffset, pcm.byteLength));
        silent.hear(pcm);
      };
      source.connect(processor);
      processor.connect(context.destination);
    } catch (error) {
      fail("device_unknown", error);
    }
  }

  play(found: LabelledDevice, child: ChildStream): void {
    try {
      const sink = found.real_id === undefined ? {} : { sinkId: found.real_id };
      const context = new this.#library.AudioContext({ sampleRate: sample_rate_hz, latencyHint: playback_piece_s, ...sink });
      new WebAudioPlayback(context, child).start();
    } catch (error) {
      fail("device_unknown", error);
    }
  }
}

function usedOf({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}

/** What a device takes at once; the library makes it the next power of two in samples: 512. */
const playback_piece_s = 0.01;
/** What it gives at once: 1024 samples. Three of 512 are too few for a machine that has other work, and much of it would be lost. */
const capture_piece_s = 0.02;
/** The least there is. */
const block_samples = 256;
/** A piece of the device and a block, each on the whole half as old as it is long, and what waits between them. */
const capture_latency_ms = 25;

await runChild(load);
