import { type EchoCanceller, echo_samples, sample_rate_hz } from "@talkgroup/core";
import { assert } from "@talkgroup/schemas/light";
import { type Probed, unavailable } from "./probed.js";

/**
 * Echo cancellation by WebRTC's audio processing (AEC3) through the optional package `@livekit/rtc-ffi-bindings`; of it only the
 * four requests for audio processing are used, which need no client, no threads and no set-up. The package takes about 16 MB, so
 * it is loaded when this is called and not before. Works in any thread. Never rejects.
 */
export async function createEchoCanceller(load: () => Promise<RtcLibrary> = loadLibrary): Promise<Probed<EchoCanceller>> {
  try {
    return { available: true, helper: new WebRtcEchoCanceller(await load()) };
  } catch (error) {
    return unavailable("echo cancellation is not available", error);
  }
}

/** The part of the package used here. */
export type RtcLibrary = Pick<
  typeof import("@livekit/rtc-ffi-bindings"),
  "FfiHandle" | "FfiRequest" | "FfiResponse" | "livekitFfiRequest" | "livekitRetrievePtr"
>;

async function loadLibrary(): Promise<RtcLibrary> {
  const { default: library } = await import("@livekit/rtc-ffi-bindings");
  return library;
}

class WebRtcEchoCanceller implements EchoCanceller {
  readonly #library: RtcLibrary;
  readonly #handle: { dispose(): void };
  readonly #near: SharedFrame;
  readonly #far: SharedFrame;
  #closed = false;
  #failed = false;

  constructor(library: RtcLibrary) {
    this.#library = library;
    const value = {
      echoCancellerEnabled: true,
      gainControllerEnabled: false,
      highPassFilterEnabled: false,
      noiseSuppressionEnabled: false,
    };
    const request = new library.FfiRequest({ message: { case: "newApm", value } });
    const { message } = library.FfiResponse.fromBinary(library.livekitFfiRequest(request.toBinary()));
    const id = message.case === "newApm" ? message.value.apm?.handle?.id : undefined;
    if (id === undefined) throw new Error("the library made no audio processing");
    this.#handle = new library.FfiHandle(id);
    this.#far = new SharedFrame(library, "apmProcessReverseStream", id);
    this.#near = new SharedFrame(library, "apmProcessStream", id);
  }

  reference(mono: Float32Array): void {
    this.#exchange(this.#far, mono);
  }

  process(frame: Float32Array): void {
    if (!this.#exchange(this.#near, frame)) return;
    const { samples } = this.#near;
    for (let index = 0; index < echo_samples; index += 1) frame[index] = (samples[index] as number) / full_scale;
  }

  close(): void {
    if (!this.#closed) this.#handle.dispose();
    this.#closed = true;
  }

  /** Whether the library took the frame. Once it did not, it is left alone and the microphone goes through as it came. */
  #exchange(shared: SharedFrame, frame: Float32Array): boolean {
    assert(!this.#closed, "a closed echo canceller is not used again");
    assert(frame.length === echo_samples, "WebRTC takes 480 samples at a time");
    if (this.#failed) return false;
    const { samples } = shared;
    for (let index = 0; index < echo_samples; index += 1) {
      samples[index] = Math.round(Math.max(-1, Math.min(1, frame[index] as number)) * (full_scale - 1));
    }
    try {
      this.#failed = this.#library.livekitFfiRequest(shared.request).length > shared.answer_bytes;
    } catch {
      this.#failed = true;
    }
    return !this.#failed;
  }
}

/** Memory that the library reads and writes by its address, with the request that says so: made once, sent for each frame. */
class SharedFrame {
  readonly samples: Int16Array = new Int16Array(echo_samples);
  readonly request: Uint8Array;
  /** Length of an answer without an error. */
  readonly answer_bytes: number;

  constructor(library: RtcLibrary, kind: "apmProcessStream" | "apmProcessReverseStream", apm_id: bigint) {
    const value = {
      apmHandle: apm_id,
      dataPtr: library.livekitRetrievePtr(new Uint8Array(this.samples.buffer)),
      size: this.samples.byteLength,
      sampleRate: sample_rate_hz,
      numChannels: 1,
    };
    this.request = new library.FfiRequest({ message: { case: kind, value } }).toBinary();
    // The first frame is silence: it shows whether the library does as it is asked.
    const answer = library.livekitFfiRequest(this.request);
    const { message } = library.FfiResponse.fromBinary(answer);
    if (message.case !== kind) throw new Error("the library gave another answer than was asked for");
    if (message.value.error) throw new Error(message.value.error);
    this.answer_bytes = answer.length;
  }
}

const full_scale = 32_768;
