import { fileURLToPath } from "node:url";
import { decodePacketHeader, emptyPacketHeader, packet_kind } from "@talkgroup/schemas";
import { Random } from "@talkgroup/testing";

import { LabError } from "../lab/child.js";
import { Laboratory } from "../lab/laboratory.js";
import { PulseLaboratory } from "../lab/pulse-laboratory.js";
import { upsample } from "../lab/recording.js";
import { readWav } from "../lab/wav-file.js";
import type { BenchOptions, BenchReport } from "./bench.js";
import { percentile, rounded } from "./distribution.js";

/**
 * From a game's key press to the first datagram of voice, with a real microphone's device (a private PulseAudio): the press is asked for over
 * the agent's socket, the datagram is seen in this process, so both ways between processes are part of what is measured.
 */
export async function keyDownBench(options: BenchOptions): Promise<BenchReport> {
  const sound = await PulseLaboratory.start();
  try {
    return report(await press(sound, options));
  } finally {
    await sound.close();
  }
}

/** Presses and lets go; how long each press took, ms. */
async function press(sound: PulseLaboratory, { seconds, signal }: BenchOptions): Promise<number[]> {
  const header = emptyPacketHeader();
  let hear: (() => void) | undefined;
  const onUp = (datagram: Uint8Array): void => {
    if (decodePacketHeader(datagram, datagram.length, true, header) === "ok" && header.kind === packet_kind.voice) hear?.();
  };
  const lab = await Laboratory.start({ operation_path, loss: 0, seed, relay: true, onUp, signal });
  try {
    const environment = { PULSE_SERVER: sound.address };
    const { talkgroup } = await lab.addPlayer({ name: "Mouth", role: "alpha", sound: "pulse", environment });
    await talkgroup.channels.join("alpha");
    await talkgroup.ptt.bind("alpha", { channel_id: "alpha" });
    sound.sayForEver(upsample(await readWav(phrase_path), rate_hz));
    await lab.pause(settle_ms);
    const random = new Random(seed);
    const delays: number[] = [];
    for (const end_ms = performance.now() + seconds * 1000; performance.now() < end_ms; ) {
      // Anywhere in a frame, and after the last word has ended.
      await lab.pause(between_ms + random.next() * spread_ms);
      let late: NodeJS.Timeout | undefined;
      const heard = new Promise<number>((resolve, reject) => {
        hear = () => resolve(performance.now());
        late = setTimeout(() => reject(new LabError(`a press: found no voice within ${heard_ms_max} ms`)), heard_ms_max);
      });
      try {
        const pressed_ms = performance.now();
        await talkgroup.ptt.press("alpha");
        delays.push((await heard) - pressed_ms);
      } finally {
        clearTimeout(late);
      }
      hear = undefined;
      await talkgroup.ptt.release("alpha");
    }
    return delays;
  } finally {
    await lab.close();
  }
}

function report(delays: readonly number[]): BenchReport {
  const figures = {
    p50_ms: rounded(percentile(delays, 0.5)),
    p99_ms: rounded(percentile(delays, 0.99)),
    presses: delays.length,
    late: delays.filter((delay_ms) => delay_ms > bound_ms).length,
  };
  const text = `Key down to first datagram, ${figures.presses} presses, ms\n  p50 ${figures.p50_ms}  p99 ${figures.p99_ms}  later than ${bound_ms}: ${figures.late}\n`;
  return { text, figures };
}

const operation_path = fileURLToPath(new URL("../../presets/radio-check.json", import.meta.url));
const phrase_path = fileURLToPath(new URL("../../speech/alpha-lead.wav", import.meta.url));
const rate_hz = 48_000;
const seed = 1;
/** A fresh sink is silent for up to two seconds. */
const settle_ms = 3000;
/** A word's release delay is over by then. */
const between_ms = 400;
const spread_ms = 100;
/** Many times what any press takes. */
const heard_ms_max = 5_000;
/** A frame and 5 ms. */
const bound_ms = 15;
