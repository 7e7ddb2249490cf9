import { afterEach, describe, expect, it } from "vitest";
import { default_limits } from "../core/limits.js";
import type { RouteUpdate } from "../core/route-planner.js";
import { loadNativeUdp } from "./udp-fanout-native.js";
import type { VoiceWorkerCounts } from "./voice-message.js";
import { hop_key, VoicePlayer } from "./voice-player.suite.js";
import { VoiceThread } from "./voice-thread.js";

const native = await loadNativeUdp();
const program = new URL("../dist/io/voice-worker.js", import.meta.url);
const burst = 300;
/** Of a player until it is sent to. */
const pings = 2;
const target_id = 5;

function routesOf(sessions: readonly number[]): RouteUpdate {
  return {
    sessions_removed: [],
    sessions_added: sessions.map((session_id) => ({ session_id, hop_key: hop_key.toString("base64url") })),
    targets_removed: [],
    lists_set: [],
    lists_changed: [],
    targets_set: [],
    lists_removed: [],
  };
}

describe.skipIf(native === undefined)("a voice worker that is held up when a burst comes", () => {
  let thread: VoiceThread | undefined;
  let player: VoicePlayer | undefined;
  afterEach(async () => {
    player?.socket.close();
    await thread?.close();
  });

  /** What became of the burst, when all of it is accounted for. */
  async function burstWith(voice_socket_buffer_bytes: number): Promise<VoiceWorkerCounts> {
    const limits = { ...default_limits, voice_socket_buffer_bytes, voice_packets_burst: 2 * burst, voice_bytes_burst: 1e6 };
    thread = await VoiceThread.start({
      ...{ address: "127.0.0.1", family: 4, port: 0, limits, program, way: "sendmmsg" },
      onTunnel: () => {},
      onFailed: () => {},
    });
    thread.applyRoutes({
      ...routesOf([1, 2]),
      lists_set: [{ list_id: 1, listeners: Uint32Array.of(1, 2) }],
      targets_set: [{ session_id: 1, target_id, list_id: 1 }],
    });
    player = await VoicePlayer.open(1, thread.port);
    await player.ping();
    // Takes it some 0.1 s, and comes before whatever it reads next.
    thread.applyRoutes(routesOf(Array.from({ length: 20_000 }, (_, index) => 100 + index)));
    for (let sent = 0; sent < burst; sent += 1) player.talk(target_id);
    for (;;) {
      const counts = await thread.counts();
      if (counts.packets_in + (counts.system_drops ?? 0) >= pings + burst) return counts;
    }
  }

  it("counts what the system dropped of it, where the buffer is small", async () => {
    const { verdicts, system_drops = 0 } = await burstWith(4_096);
    expect(thread?.buffers.receive_bytes).toBe(4_096);
    expect(system_drops).toBeGreaterThan(burst / 2);
    expect(verdicts.forward + verdicts.stale + system_drops).toBe(burst);
  });

  it("has all of it where the buffer has room, and judges for itself what is too late", async () => {
    const { verdicts, system_drops } = await burstWith(default_limits.voice_socket_buffer_bytes);
    expect(system_drops).toBe(0);
    expect(verdicts.forward + verdicts.stale).toBe(burst);
  });
});
