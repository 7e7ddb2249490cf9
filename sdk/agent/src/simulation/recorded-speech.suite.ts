import { readFileSync } from "node:fs";
import { decodeWav, resample } from "@talkgroup/testing";

/** Sentences by different voices, with pauses of 300 ms before, between and after them. */
export interface RecordedSpeech {
  /** Mono, 48 kHz. */
  readonly pcm: Float32Array;
  /** The middle of each pause: where sentences begin and end. */
  readonly sentences: readonly number[];
  /** Those, and the quietest places between them, 600 ms to a second apart. */
  readonly edges: readonly number[];
}

/** `sentences` is 1 … 5. */
export function recordedSpeech(sentences: number): RecordedSpeech {
  const spoken = names.slice(0, sentences).map(sentence);
  const pcm = new Float32Array(spoken.reduce((sum, { length }) => sum + length + pause_samples, pause_samples));
  const sentences_at = [pause_samples / 2];
  let position = pause_samples;
  for (const one of spoken) {
    pcm.set(one, position);
    position += one.length + pause_samples;
    sentences_at.push(position - pause_samples / 2);
  }
  return { pcm, sentences: sentences_at, edges: pieces(pcm, sentences_at) };
}

function pieces(pcm: Float32Array, sentences: readonly number[]): readonly number[] {
  const edges: number[] = [];
  for (const [index, start] of sentences.entries()) {
    edges.push(start);
    const end = sentences[index + 1] ?? start;
    for (let last = start; end - last > piece_samples_max; ) {
      last = quietest(pcm, last + piece_samples_min, Math.min(last + piece_samples_max, end - piece_samples_min));
      edges.push(last);
    }
  }
  return edges;
}

/** The middle of the quietest 10 ms. */
function quietest(pcm: Float32Array, from: number, to: number): number {
  let [best, least] = [from, Number.POSITIVE_INFINITY];
  for (let start = from; start + 480 <= to; start += 120) {
    const energy = pcm.subarray(start, start + 480).reduce((sum, value) => sum + value * value, 0);
    if (energy < least) [best, least] = [start + 240, energy];
  }
  return best;
}

function sentence(name: string): Float32Array {
  const read = decodeWav(readFileSync(new URL(`../../../cli/speech/${name}.wav`, import.meta.url)));
  if (!read.ok) throw new TypeError(`${name}: ${read.refusal.message}`);
  return resample(read.value.pcm, read.value.rate_hz, 48_000);
}

const names = ["alpha-two", "bravo-lead", "command", "alpha-lead", "bravo-report"];
const pause_samples = 14_400;
const piece_samples_min = 28_800;
const piece_samples_max = 48_000;
