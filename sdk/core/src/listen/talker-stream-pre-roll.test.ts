import { fakeCodec, Random, speechLike } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";
import { TalkerStream } from "./talker-stream.js";

interface Kept {
  readonly pre_roll_ms: number;
  /** What was kept comes one packet each so many ms. */
  readonly apart_ms: number;
  /** Each packet is held up by up to this, and holds up those behind it. */
  readonly jitter_ms: number;
  /** The last packet of each spurt is lost. Default false. */
  readonly loses_last?: boolean;
}

/** A key that goes down with what was said before it, first of all and after a spurt without. The delay at each tick after either. */
function press({ pre_roll_ms, apart_ms, jitter_ms, loses_last = false }: Kept) {
  const said = speechLike(11, new Random(7));
  const encoder = fakeCodec.createEncoder({
    frame_samples: 480,
    bitrate_bps: 24_000,
    fec: true,
    expected_loss_percent: 10,
    dtx: false,
  });
  const stream = new TalkerStream({ decoder: fakeCodec.createDecoder(), packet_bytes_max: 4096 });
  const random = new Random(3);
  const bytes = new Uint8Array(4096);
  const out = new Float32Array(480);
  const delays_ms: number[][] = [];
  let [sequence, tick_ms, free_ms] = [0, 3.3, 0];
  const playUntil = (end_ms: number, delays: number[]): void => {
    for (; tick_ms < end_ms; tick_ms += 10) {
      stream.renderInto(out, tick_ms);
      delays.push(stream.stats.delay_ms);
    }
  };
  for (const [key_ms, kept_ms] of [
    [1_000, pre_roll_ms],
    [5_000, 0],
    [9_000, pre_roll_ms],
  ] as const) {
    const delays: number[] = [];
    playUntil(key_ms, []);
    for (let captured_ms = key_ms - kept_ms + 10; captured_ms <= key_ms + 2_500; captured_ms += 10) {
      const frame = (captured_ms / 10) % 1000;
      const packet_bytes = encoder.encodeInto(said.subarray(frame * 480, frame * 480 + 480), bytes);
      const kept = captured_ms <= key_ms;
      free_ms = Math.max(free_ms + (kept ? apart_ms : 0.1), Math.max(captured_ms, key_ms) + 20 + jitter_ms * random.next());
      playUntil(free_ms, delays);
      const last = captured_ms === key_ms + 2_500;
      if (!last || !loses_last) stream.push(sequence, captured_ms * 48 - 480, last, bytes.subarray(0, packet_bytes), free_ms);
      sequence += 1;
    }
    if (kept_ms > 0) delays_ms.push(delays);
    playUntil(key_ms + 3_500, []);
  }
  return { stats: stream.stats, delays_ms };
}

describe("a spurt that begins with what was said before the key", () => {
  for (const pre_roll_ms of [100, 200, 500])
    for (const apart_ms of [0, 2, 3, 5, 7])
      for (const jitter_ms of [0, 5])
        it(`loses none of ${pre_roll_ms} ms, ${apart_ms} ms apart at ${jitter_ms} ms of jitter, and is soon as late as any`, () => {
          const { stats, delays_ms } = press({ pre_roll_ms, apart_ms, jitter_ms });
          expect(stats).toMatchObject({ overflow: 0, late: 0, frames_lost: 0, frames_concealed: 0 });
          expect(delays_ms).toHaveLength(2);
          for (const [spurt, delays] of delays_ms.entries()) {
            expect(Math.max(...delays)).toBeGreaterThan(pre_roll_ms / 5);
            // Of a talker never heard before a third of a second must be known first.
            const patience = (pre_roll_ms > 200 ? 160 : 75) + (spurt === 0 ? 80 : 0);
            expect(Math.max(...delays.slice(patience)), `spurt ${spurt}`).toBeLessThan(25);
          }
        });

  it.each([100, 200, 500])("loses none of %i ms though the end of the spurt before was lost", (pre_roll_ms) => {
    const { stats } = press({ pre_roll_ms, apart_ms: 0, jitter_ms: 5, loses_last: true });
    expect(stats).toMatchObject({ overflow: 0, late: 0, frames_lost: 2 });
  });
});
