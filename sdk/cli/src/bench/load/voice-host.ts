import { default_limits, type ServerLimits, type VoiceWorkerCounts } from "@talkgroup/server";

import { obey } from "./order-desk.js";
import { hop_key, target_id } from "./orders.js";

/** What of the server's voice thread is used here: the worker itself, without a control plane that would be measured too. */
interface VoiceThreadModule {
  readonly VoiceThread: { start(options: object): Promise<HostedVoice> };
}
interface HostedVoice {
  readonly port: number;
  readonly way: string;
  readonly rank: string;
  applyRoutes(update: object): void;
  counts(): Promise<VoiceWorkerCounts>;
}

const { VoiceThread } = (await import(
  new URL("./voice-thread.js", import.meta.resolve("@talkgroup/server")).href
)) as VoiceThreadModule;
/** Each talker's frames are judged as ever, but never found too many. */
const unlimited: ServerLimits = {
  ...default_limits,
  voice_packets_per_s: 1e6,
  voice_packets_burst: 1e6,
  voice_bytes_per_s: 1e9,
  voice_bytes_burst: 1e9,
};
let voice: HostedVoice | undefined;

obey({
  async "host.start"({ way, talkers, listeners, limited }) {
    const limits = limited ? default_limits : unlimited;
    voice = await VoiceThread.start({
      address: "127.0.0.1",
      family: 4,
      port: 0,
      limits,
      way,
      onTunnel: () => {},
      onFailed: () => {},
    });
    const sessions = Array.from({ length: talkers + listeners + 1 }, (_, index) => ({ session_id: index + 1, hop_key }));
    const heard = Uint32Array.from({ length: listeners }, (_, index) => talkers + index + 1);
    voice.applyRoutes({
      sessions_removed: [],
      sessions_added: sessions,
      targets_removed: [],
      lists_set: [{ list_id: 1, listeners: heard }],
      lists_changed: [],
      targets_set: sessions.map(({ session_id }) => ({ session_id, target_id, list_id: 1 })),
      lists_removed: [],
    });
    return { port: voice.port, way: voice.way, rank: voice.rank };
  },
  async "host.counts"() {
    const counts = await voice?.counts();
    return {
      forwarded: counts?.verdicts.forward ?? 0,
      copies: counts?.copies ?? 0,
      dropped: counts?.copies_dropped ?? 0,
      send_errors: (counts?.send_errors ?? 0) + (counts?.send_no_buffers ?? 0),
      rate_limited: counts?.verdicts.rate_limited ?? 0,
      stale: counts?.verdicts.stale ?? 0,
    };
  },
});
