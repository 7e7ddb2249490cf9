import { accepted, Community, lobby, patient_limits } from "../lab/community.js";
import type { BenchOptions, BenchReport } from "./bench.js";
import { percentile, rounded } from "./distribution.js";

/**
 * From nothing to the first frame heard: TCP, TLS, WebSocket, hello with a code that is looked up in the store, join, and the next
 * datagram of a player who talks all the time, one every 20 ms.
 */
export async function joinBench({ signal, seconds }: BenchOptions): Promise<BenchReport> {
  const community = await Community.start({ signal, limits: patient_limits });
  try {
    const join_code = await community.guestCode();
    const talker = await community.guest(join_code, "Talker");
    accepted(await talker.request("channel.join", { channel_id: lobby, monitor: false }));
    accepted(await talker.request("target.define", { target_id: 1, channel_ids: [lobby] }));
    talker.ping();
    const talking = setInterval(() => talker.talk(1, frame), frame_interval_ms);
    const joins_ms: number[] = [];
    try {
      for (const until_ms = performance.now() + seconds * 1000; performance.now() < until_ms && !signal.aborted; ) {
        joins_ms.push(await joinOnce(community, join_code));
      }
    } finally {
      clearInterval(talking);
      talker.close();
    }
    return report(joins_ms);
  } finally {
    await community.close();
  }
}

async function joinOnce(community: Community, join_code: string): Promise<number> {
  const started_ms = performance.now();
  const listener = await community.guest(join_code, "Listener");
  const heard = new Promise<number>((resolve) => {
    listener.onVoice = (packet) => {
      // A pong is shorter than a frame.
      if (packet.length > frame.length) resolve(performance.now());
    };
  });
  listener.ping();
  accepted(await listener.request("channel.join", { channel_id: lobby, monitor: true }));
  const heard_ms = await heard;
  listener.close();
  await listener.closed;
  return heard_ms - started_ms;
}

function report(joins_ms: readonly number[]): BenchReport {
  const figures = {
    joins: joins_ms.length,
    p50_ms: rounded(percentile(joins_ms, 0.5)),
    p99_ms: rounded(percentile(joins_ms, 0.99)),
    worst_ms: rounded(percentile(joins_ms, 1)),
  };
  const { joins, p50_ms, p99_ms, worst_ms } = figures;
  const text = `Connect to first frame heard, ${joins} joins, ms\n  p50 ${p50_ms}  p99 ${p99_ms}  worst ${worst_ms}\n`;
  return { text, figures };
}

const frame = new Uint8Array(100);
const frame_interval_ms = 20;
