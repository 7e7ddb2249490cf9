import type { Codec } from "@talkgroup/core";
import { GilbertElliott, logSpectralDistance, resample, stoi } from "@talkgroup/testing";
import { aligned } from "./aligned.suite.js";
import { FrameBook } from "./frame-book.suite.js";
import type { RecordedSpeech } from "./recorded-speech.suite.js";
import { TwoRadios } from "./two-radios.suite.js";

export interface LossRunOptions {
  readonly codec: Codec;
  /** Two sentences at least: the first is not measured, by its end the talker has heard how it is received. */
  readonly speech: RecordedSpeech;
  /** Share of datagrams lost. */
  readonly loss: number;
  /** Mean length of a run of lost datagrams. Default 2. */
  readonly mean_burst?: number;
  readonly seed: number;
  /** Each datagram is held up by up to this. Default 0. */
  readonly jitter_ms?: number;
  /** 480 (default) or 960. */
  readonly frame_samples?: number;
  /** Whether the talker hears of losses and protects itself. Default true; otherwise it sends in-band FEC and nothing more. */
  readonly reports?: boolean;
}

/** What a talk through a lossy network was worth, from its second sentence on. */
export interface LossRun {
  /** How much was understood, 0 … 1: of what was heard, against what was said. */
  readonly stoi: number;
  /** Share of all datagrams that did not come. */
  readonly lost: number;
  /** Frames whose packet alone was lost, those before and behind it played. */
  readonly single_losses: number;
  /** Share of those that were rebuilt by in-band FEC from the packet behind it. */
  readonly single_rebuilt: number;
  /** How far those are from what a listener who misses nothing decodes; silent ones do not count. */
  readonly rebuilt_distance_db: number;
  /** Share of all frames that nothing was left of: concealed, or silence. */
  readonly concealed: number;
  /** Mean delay in the jitter buffer. */
  readonly delay_ms: number;
  /** Of everything sent, headers of UDP and IP left out. */
  readonly sent_kbps: number;
}

/** Says it all with one key held down throughout, over a network of 20 ms. */
export function runLoss(options: LossRunOptions): LossRun {
  const { speech, loss, mean_burst = 2, seed, jitter_ms = 0, frame_samples = 480, reports = true } = options;
  const book = new FrameBook(options.codec, frame_samples);
  const lossy = loss > 0 ? { loss: new GilbertElliott({ loss, mean_burst, seed }) } : {};
  const radios = new TwoRadios({
    codec: book.codec,
    seed,
    conditions: { delay_ms: 20, jitter_ms, ...lossy },
    frame_samples,
    reports,
  });
  const start = Math.floor((speech.sentences[1] ?? 0) / frame_samples) * frame_samples;
  radios.setTalking(true);
  radios.capture(speech.pcm.subarray(0, start));
  const [sent, ticks, unmeasured_frames] = [radios.sent.length, radios.delays_ms.length, book.frames];
  radios.capture(speech.pcm.subarray(start));
  radios.setTalking(false);
  radios.capture(new Float32Array(pause_samples));
  const sent_bytes = radios.sent.slice(sent).reduce((sum, { bytes }) => sum + bytes, 0);
  const run: LossRun = {
    stoi: understood(radios.heard(), speech, start),
    lost: radios.network.lost / radios.network.sent,
    ...singleLosses(book, frame_samples, unmeasured_frames),
    concealed: concealedShare(book, unmeasured_frames),
    delay_ms: mean(radios.delays_ms.slice(ticks)),
    sent_kbps: (8 * sent_bytes) / ((speech.pcm.length - start) / 48),
  };
  radios.close();
  return run;
}

/** From sample `start` on. At the measure's own rate, which is the cheapest to align at. */
function understood(heard: Float32Array, speech: RecordedSpeech, start: number): number {
  const [fine, rate_hz] = [48_000, 10_000];
  const edges = speech.edges.filter((edge) => edge >= start).map((edge) => Math.round((edge * rate_hz) / fine));
  const said = resample(speech.pcm, fine, rate_hz);
  const from = edges[0] ?? 0;
  return stoi(said.subarray(from), aligned(resample(heard, fine, rate_hz), said, edges, rate_hz).subarray(from), rate_hz);
}

function singleLosses(
  book: FrameBook,
  frame_samples: number,
  from: number,
): Pick<LossRun, "single_losses" | "single_rebuilt" | "rebuilt_distance_db"> {
  const [reference, heard] = [book.lossFree(), book.heard()];
  const distances_db: number[] = [];
  let [single_losses, single_rebuilt] = [0, 0];
  for (let frame = Math.max(2, from); frame + 2 < book.frames; frame += 1) {
    const [before, origin, after] = [frame - 1, frame, frame + 1].map((each) => book.origins.get(each));
    if (origin === "played" || before !== "played" || after !== "played") continue;
    single_losses += 1;
    if (origin !== "rebuilt") continue;
    single_rebuilt += 1;
    // The window reaches into the frames beside it, as the ear does.
    const start = (frame + 0.5) * frame_samples - window_samples / 2;
    const end = start + window_samples;
    const distance_db = logSpectralDistance(reference.subarray(start, end), heard.subarray(start, end));
    // What was silence has no spectrum to be far from.
    if (distance_db > 0) distances_db.push(distance_db);
  }
  const share = single_losses === 0 ? 0 : single_rebuilt / single_losses;
  return { single_losses, single_rebuilt: share, rebuilt_distance_db: mean(distances_db) };
}

function concealedShare(book: FrameBook, from: number): number {
  let concealed = 0;
  for (let frame = from; frame < book.frames; frame += 1) {
    const origin = book.origins.get(frame);
    if (origin !== "played" && origin !== "rebuilt") concealed += 1;
  }
  return concealed / (book.frames - from);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** That of the spectral distance. */
const window_samples = 1_024;
const pause_samples = 19_200;
