import type { EchoCanceller } from "@talkgroup/core";
import { Random, speechLike } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";
import { recordedSpeech } from "../simulation/recorded-speech.suite.js";
import { allocatedBytes } from "../simulation/used-heap.suite.js";
import { createEchoCanceller, type RtcLibrary } from "./echo-canceller.js";
import { levelOf } from "./noise.suite.js";
import type { Probed } from "./probed.js";

const frame_samples = 480;

/** A library that answers as the real one does: no error for what `faults` lets pass, and the frame halved. */
function fakeLibrary(
  faults: { readonly fails?: (call: number) => "refused" | "thrown" | undefined; readonly without?: "handle" } = {},
) {
  const done = { calls: 0, disposed: 0 };
  const shared: Int16Array[] = [];
  const library = {
    FfiHandle: class {
      dispose(): void {
        done.disposed += 1;
      }
    },
    FfiRequest: class {
      readonly #wanted: { readonly message: { readonly case: string; readonly value: { readonly dataPtr?: bigint } } };
      constructor(wanted: { readonly message: { readonly case: string; readonly value: { readonly dataPtr?: bigint } } }) {
        this.#wanted = wanted;
      }
      toBinary(): Uint8Array {
        const { case: kind, value } = this.#wanted.message;
        return Uint8Array.of(kinds.indexOf(kind), Number(value.dataPtr ?? 0n));
      }
    },
    FfiResponse: {
      fromBinary(answer: Uint8Array) {
        const kind = kinds[answer[0] ?? 0];
        if (kind === "newApm") {
          return { message: { case: kind, value: faults.without === "handle" ? {} : { apm: { handle: { id: 7n } } } } };
        }
        return { message: { case: kind, value: answer.length > 1 ? { error: "no such rate" } : {} } };
      },
    },
    livekitRetrievePtr(bytes: Uint8Array): bigint {
      shared.push(new Int16Array(bytes.buffer));
      return BigInt(shared.length - 1);
    },
    livekitFfiRequest(request: Uint8Array): Uint8Array {
      const [kind = 0, place = 0] = request;
      const fault = kind === 0 ? undefined : faults.fails?.(done.calls);
      done.calls += 1;
      if (fault === "thrown") throw new Error("handle not found");
      if (fault === "refused") return Uint8Array.of(kind, 1, 2);
      const samples = kinds[kind] === "apmProcessStream" ? shared[place] : undefined;
      samples?.forEach((value, index) => {
        samples[index] = value / 2;
      });
      return Uint8Array.of(kind);
    },
  };
  return { library: library as unknown as RtcLibrary, done };
}

const kinds = ["newApm", "apmProcessStream", "apmProcessReverseStream"];

function helperOf(made: Probed<EchoCanceller>): EchoCanceller {
  if (!made.available) throw new Error(made.reason);
  return made.helper;
}

describe("createEchoCanceller", () => {
  it("says why it is not there", async () => {
    const reasons = await Promise.all([
      createEchoCanceller(() => Promise.reject(new Error("Cannot find native binding.\nat a place"))),
      createEchoCanceller(() => Promise.resolve({} as RtcLibrary)),
      createEchoCanceller(() => Promise.resolve(fakeLibrary({ without: "handle" }).library)),
      createEchoCanceller(() => Promise.resolve(fakeLibrary({ fails: () => "refused" }).library)),
      createEchoCanceller(() => Promise.resolve(fakeLibrary({ fails: () => "thrown" }).library)),
    ]);
    expect(
      reasons.map((made) => (made.available ? "there" : made.reason.replace("echo cancellation is not available: ", ""))),
    ).toEqual([
      "Cannot find native binding.",
      expect.stringContaining("not a constructor"),
      "the library made no audio processing",
      "no such rate",
      "handle not found",
    ]);
  });

  it("gives the library 16-bit samples in place, and takes back what it made of them", async () => {
    const { library, done } = fakeLibrary();
    const canceller = helperOf(await createEchoCanceller(() => Promise.resolve(library)));
    const frame = Float32Array.from({ length: frame_samples }, (_, index) => 1.2 * Math.sin(index));
    const before = frame.slice();
    canceller.reference(frame);
    expect(frame).toEqual(before);
    canceller.process(frame);
    frame.forEach((value, index) => {
      expect(value).toBeCloseTo(Math.max(-1, Math.min(1, before[index] ?? 0)) / 2, 3);
    });
    canceller.close();
    canceller.close();
    expect(done.disposed).toBe(1);
    expect(() => canceller.process(frame)).toThrow("closed");
  });

  it.each(["refused", "thrown"] as const)("leaves the microphone as it is once the library has %s a frame", async (fault) => {
    const { library, done } = fakeLibrary({ fails: (call) => (call === 5 ? fault : undefined) });
    const canceller = helperOf(await createEchoCanceller(() => Promise.resolve(library)));
    const frame = new Float32Array(frame_samples).fill(0.5);
    canceller.process(frame);
    expect(frame[0]).toBeCloseTo(0.25, 3);
    canceller.process(frame);
    expect(frame[0]).toBeCloseTo(0.125, 3);
    canceller.process(frame);
    expect(frame[0]).toBeCloseTo(0.125, 3);
    const { calls } = done;
    canceller.process(frame);
    canceller.reference(frame);
    expect(done.calls).toBe(calls);
  });
});

const real = await createEchoCanceller();

/** The room: what the speakers play comes back after `delay_ms`, softer and with a reflection. */
function echoOf(played: Float32Array, delay_ms: number): Float32Array {
  const delay = delay_ms * 48;
  return played.map((_, index) => 0.4 * (played[index - delay] ?? 0) + 0.15 * (played[index - delay - 300] ?? 0));
}

/** What the canceller leaves of a microphone. */
function cancel(canceller: EchoCanceller, played: Float32Array, microphone: Float32Array): Float32Array {
  const out = new Float32Array(played.length);
  for (let start = 0; start + frame_samples <= played.length; start += frame_samples) {
    canceller.reference(played.subarray(start, start + frame_samples));
    const frame = microphone.slice(start, start + frame_samples);
    canceller.process(frame);
    out.set(frame, start);
  }
  return out;
}

// The package is optional, and its binary exists for some machines only.
describe.runIf(real.available)("echo cancellation by WebRTC", () => {
  const played = speechLike(12, new Random(8));

  it.each([10, 60, 200])("takes away the echo of a room with %d ms of delay by 20 dB and more", async (delay_ms) => {
    const canceller = helperOf(await createEchoCanceller());
    const echo = echoOf(played, delay_ms);
    const left = cancel(canceller, played, echo);
    canceller.close();
    const settled = 6 * 48_000;
    expect(levelOf(echo.subarray(settled)) - levelOf(left.subarray(settled))).toBeGreaterThan(20);
  });

  it("keeps the voice of who speaks here while nothing is played", async () => {
    const canceller = helperOf(await createEchoCanceller());
    const speech = recordedSpeech(2).pcm;
    const left = cancel(canceller, new Float32Array(speech.length), speech);
    canceller.close();
    expect(Math.abs(levelOf(left) - levelOf(speech))).toBeLessThan(1);
  });

  it("takes less than 4 % of a core, and next to no memory a frame", async () => {
    const canceller = helperOf(await createEchoCanceller());
    cancel(canceller, played, echoOf(played, 40));
    const before = process.cpuUsage();
    cancel(canceller, played, echoOf(played, 40));
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / (played.length / frame_samples)).toBeLessThan(400);
    const frame = new Float32Array(frame_samples);
    const bytes = allocatedBytes(() => {
      for (let turn = 0; turn < 100; turn += 1) canceller.process(frame);
    }, 6);
    canceller.close();
    // The library gives each answer as a small array of its own.
    expect(bytes / 100).toBeLessThan(1_000);
  });
});
