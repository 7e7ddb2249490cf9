import type { Random } from "@talkgroup/testing";
import { default_limits, type ServerLimits } from "../../core/limits.js";

/** The limits of one world: shorter times and smaller stores than in life, so that they run out within a hunt. In some worlds voice is scarce. */
export function anyLimits(random: Random): ServerLimits {
  const scarce = random.next() < scarce_share;
  return {
    ...default_limits,
    resume_window_ms: 6_000,
    liveness_interval_ms: 2_000,
    silence_ms_max: 4_000,
    hello_timeout_ms: 2_000,
    events_kept_max: 8 + random.integer(16),
    addresses_remembered_max: 32,
    garbage_per_address_burst: 50,
    control_backlog_bytes_max: 8_192,
    tunnel_backlog_bytes_max: 4_096,
    control_excess_messages_max: 100,
    targets_per_session_max: 16,
    ...(scarce ? { voice_packets_per_s: 130, voice_packets_burst: 40 } : {}),
  };
}

/** Share of the worlds where one key at a time is all that a player may talk by. */
const scarce_share = 0.3;
