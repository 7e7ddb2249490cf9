import type { ServerLimits } from "../core/limits.js";
import type { ControlServerCounts } from "./control-server.js";
import type { TallyCount } from "./tally.js";
import type { VoiceWorkerCounts } from "./voice-message.js";

/** Where limits say no, part by part. */
export interface LimitSources {
  /** The control core's and the API's: by the limit's name. */
  readonly named: readonly ReadonlyMap<string, number>[];
  readonly control: ControlServerCounts | undefined;
  readonly hashes_refused: number;
  /** What the voice worker said last. */
  readonly voice: VoiceWorkerCounts | undefined;
}

/** How often each limit said no, by its name in `ServerLimits`. */
export function limitRefusals({ named, control, hashes_refused, voice }: LimitSources): readonly TallyCount[] {
  const counts = new Map<string, number>();
  const add = (limit: keyof ServerLimits, count: number | undefined): void => {
    counts.set(limit, (counts.get(limit) ?? 0) + (count ?? 0));
  };
  add("hashes_waiting_max", hashes_refused);
  add("connections_max", control?.refused.server_full);
  add("connections_per_address_max", control?.refused.address_full);
  add("connections_per_address_per_s", control?.refused.address_rate);
  add("control_backlog_bytes_max", control?.slow);
  add("voice_packets_per_s", voice?.verdicts.rate_limited);
  add("garbage_per_address_per_s", voice?.verdicts.ignored_address);
  add("tunnel_packets_in_flight_max", voice?.tunnel_dropped);
  add("voice_send_queue_bytes_max", voice?.copies_dropped);
  for (const part of named) for (const [limit, count] of part) counts.set(limit, (counts.get(limit) ?? 0) + count);
  return [...counts].map(([limit, count]) => ({ labels: { limit }, count }));
}
