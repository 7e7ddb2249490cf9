import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createCodec, type OpusCodec } from "../opus/opus.js";
import { type LossRun, runLoss } from "./loss-run.suite.js";
import { recordedSpeech } from "./recorded-speech.suite.js";

/** What each run was worth, for the table at the end. */
const rows: string[] = [];

function note(what: string, run: LossRun): LossRun {
  const columns = Object.entries(run).map(([name, value]) => `${name} ${value.toFixed(3)}`);
  rows.push(`${what.padEnd(34)} ${columns.join("  ")}`);
  return run;
}

describe("speech through burst loss, mean burst 2, over real Opus and real cryptography", () => {
  const speech = recordedSpeech(4);
  let codec: OpusCodec;
  beforeAll(async () => {
    codec = await createCodec();
  });
  afterAll(() => {
    process.stdout.write(`${rows.join("\n")}\n`);
  });

  it.each<[frame_ms: number, loss: number, stoi_min: number, seeds: readonly number[]]>([
    [10, 0, 0.98, [1]],
    [10, 0.05, 0.96, [1, 2]],
    [10, 0.1, 0.95, [1, 2, 3]],
    [10, 0.2, 0.9, [1, 2, 3]],
    [20, 0, 0.98, [1]],
    [20, 0.1, 0.95, [1, 2]],
    [20, 0.2, 0.9, [1, 2]],
  ])(
    "is understood: frames of %i ms, loss %f, intelligibility %f or more",
    { timeout: 60_000 },
    (frame_ms, loss, stoi_min, seeds) => {
      for (const seed of seeds) {
        const run = note(
          `${frame_ms} ms, loss ${loss}, seed ${seed}`,
          runLoss({ codec, speech, loss, seed, frame_samples: 48 * frame_ms }),
        );
        expect(Math.abs(run.lost - loss)).toBeLessThan(0.035);
        expect(run.stoi).toBeGreaterThanOrEqual(stoi_min);
        // Protection costs waiting and bits, within bounds.
        expect(run.delay_ms).toBeLessThan(60);
        // Some 10 of it are padding.
        expect(run.sent_kbps).toBeLessThan(160);
        if (loss === 0) expect(run.delay_ms).toBeLessThan(12);
      }
    },
  );

  it("is understood with jitter of 20 ms besides", { timeout: 60_000 }, () => {
    const run = note("10 ms, loss 0.1, jitter 20 ms", runLoss({ codec, speech, loss: 0.1, seed: 4, jitter_ms: 20 }));
    expect(run.stoi).toBeGreaterThanOrEqual(0.95);
    expect(run.delay_ms).toBeLessThan(70);
  });

  it("has its single losses rebuilt by in-band FEC alone", { timeout: 60_000 }, () => {
    let [single_losses, rebuilt] = [0, 0];
    for (const seed of [1, 2, 3]) {
      const run = note(`FEC alone, loss 0.1, seed ${seed}`, runLoss({ codec, speech, loss: 0.1, seed, reports: false }));
      single_losses += run.single_losses;
      rebuilt += run.single_losses * run.single_rebuilt;
      expect(run.rebuilt_distance_db).toBeGreaterThan(0.5);
      expect(run.rebuilt_distance_db).toBeLessThanOrEqual(7);
    }
    expect(single_losses).toBeGreaterThan(60);
    expect(rebuilt / single_losses).toBeGreaterThanOrEqual(0.6);
  });
});
