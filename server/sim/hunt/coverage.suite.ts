import { default_limits, type ServerLimits } from "../../core/limits.js";
import { VoiceRouter } from "../../core/voice-router.js";

/**
 * What hunts are to come to, each at least once over many seeds: every verdict of the voice router, every limit that they have to do with,
 * and what else bugs hide behind. What is never come to is never checked.
 */
export function mustBeReached(): readonly string[] {
  const { counts } = new VoiceRouter({ importKey: () => 0, verify: () => false, sign: () => {} }, "");
  const verdicts = Object.keys(counts).map((verdict) => `verdict ${verdict}`);
  const limits = (Object.keys(default_limits) as (keyof ServerLimits)[]).flatMap((limit) => sign_of_limit[limit] ?? []);
  return [...new Set([...verdicts, ...limits, ...happenings])];
}

/** What else was meant to happen. */
const happenings: readonly string[] = [
  "a lease ends",
  "an old token is tried",
  "a datagram comes late from elsewhere",
  "a stranger is written as who asks for voice",
  "voice by the tunnel",
  "a probe while voice takes the tunnel",
  "a secret changes at once",
  "voice is given up by a worker that is behind",
];

/** By limit: what is counted when it says no. Undefined: the hunt has nothing to which it could. */
const sign_of_limit: Readonly<Record<keyof ServerLimits, string | undefined>> = {
  sessions_per_player_max: "limit sessions_per_player_max",
  garbage_per_address_per_s: "verdict ignored_address",
  garbage_per_address_burst: "verdict ignored_address",
  addresses_remembered_max: "limit addresses_remembered_max",
  resume_window_ms: "limit resume_window_ms",
  events_kept_max: "limit events_kept_max",
  targets_per_session_max: "limit targets_per_session_max",
  hello_timeout_ms: "limit hello_timeout_ms",
  hello_refusals_max: "limit hello_refusals_max",
  control_messages_per_s: "limit control_messages_per_s",
  control_messages_burst: "limit control_messages_per_s",
  control_excess_messages_max: "limit control_excess_messages_max",
  control_backlog_bytes_max: "limit control_backlog_bytes_max",
  silence_ms_max: "limit silence_ms_max",
  voice_packets_per_s: "limit voice_packets",
  voice_packets_burst: "limit voice_packets",
  voice_bytes_per_s: "limit voice_bytes",
  voice_bytes_burst: "limit voice_bytes",
  tunnel_backlog_bytes_max: "limit tunnel_backlog_bytes_max",
  // Say no to nobody.
  liveness_interval_ms: undefined,
  talk_gap_ms: undefined,
  // Whoever is turned away by these is honest: that its radio is right could not be asked any more.
  sessions_max: undefined,
  connections_max: undefined,
  members_per_channel_max: undefined,
  targets_per_session_on_channel_max: undefined,
  simulcasts_per_session_on_channel_max: undefined,
  targets_per_channel_max: undefined,
  simulcasts_per_channel_max: undefined,
  // Nobody reads a preset, watches a net or asks for a password.
  preset_bytes_per_session_per_s: undefined,
  preset_bytes_per_session_burst: undefined,
  watches_per_session_max: undefined,
  questions_per_connection_max: undefined,
  // Sockets, threads and HTTP, and what is kept on disk: none of it is here.
  connections_per_address_max: undefined,
  guests_per_address_max: undefined,
  connections_per_address_per_s: undefined,
  connections_per_address_burst: undefined,
  requests_per_address_per_s: undefined,
  requests_per_address_burst: undefined,
  attempts_per_address_per_s: undefined,
  attempts_per_address_burst: undefined,
  attempts_per_account_per_s: undefined,
  attempts_per_account_burst: undefined,
  hashes_waiting_max: undefined,
  organisations_max: undefined,
  users_per_organisation_max: undefined,
  channels_per_organisation_max: undefined,
  roles_per_organisation_max: undefined,
  presets_per_organisation_max: undefined,
  preset_versions_max: undefined,
  invites_per_organisation_max: undefined,
  bans_per_organisation_max: undefined,
  game_keys_per_organisation_max: undefined,
  channel_depth_max: undefined,
  request_body_bytes_max: undefined,
  preset_work_ms_per_user_per_s: undefined,
  preset_work_ms_per_user_burst: undefined,
  preset_work_ms_max: undefined,
  preset_works_waiting_max: undefined,
  control_message_bytes_max: undefined,
  tunnel_messages_per_s: undefined,
  tunnel_messages_burst: undefined,
  tunnel_packets_in_flight_max: undefined,
  voice_send_queue_bytes_max: undefined,
  voice_socket_buffer_bytes: undefined,
};
