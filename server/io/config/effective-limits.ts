import { assert } from "@talkgroup/schemas";
import type { ServerConfig } from "@talkgroup/schemas/config";
import { default_limits, type ServerLimits } from "../../core/limits.js";
import type { SettingName } from "./settings.js";

/** The bounds a server runs with: the owner's settings where there are any, `default_limits` elsewhere. */
export function limitsOf(config: ServerConfig): ServerLimits {
  const turned: Partial<Record<Turned, number>> = {};
  for (const [limit, { setting, per = 1, times = 1 }] of Object.entries(limit_settings) as [Turned, LimitSetting][]) {
    const [section = "", member = ""] = setting.split(".");
    const value = (config as unknown as Readonly<Record<string, Readonly<Record<string, unknown>>>>)[section]?.[member];
    if (typeof value === "number") turned[limit] = (value * times) / per;
  }
  const limits = { ...default_limits, ...turned };
  const voice_bytes_per_s = bytesPerSecond(config.audio.max_bitrate);
  const effective = {
    ...limits,
    sessions_max: config.limits.max_sessions ?? Math.min(default_limits.sessions_max, limits.connections_max),
    voice_bytes_per_s,
    voice_bytes_burst: voice_bytes_per_s / 2,
    tunnel_messages_per_s: Math.ceil(limits.voice_packets_per_s * tunnel_slack),
    tunnel_messages_burst: Math.max(default_limits.tunnel_messages_burst, limits.voice_packets_burst),
  };
  assert(effective.sessions_max <= effective.connections_max, "every session has a connection");
  return effective;
}

/**
 * What one player may send at this bitrate: four keys held at once, each a packet of its own every 10 ms, each packet with its
 * header, SFrame header and tag, padding and hop trailer; and a little more, because a bitrate is kept only on average.
 */
function bytesPerSecond(bitrate_bps: number): number {
  const packet_bytes = bitrate_bps / 8 / packets_per_key_per_s + overhead_bytes;
  return Math.ceil((keys_held * packets_per_key_per_s * packet_bytes * average_slack_percent) / 100);
}

/** The setting of each limit that an owner may turn. One more limit that is in neither table, and this does not compile. */
export const limit_settings: Readonly<Record<Turned, LimitSetting>> = {
  connections_max: { setting: "server.max_connections" },
  sessions_max: { setting: "limits.max_sessions" },
  organisations_max: { setting: "limits.max_orgs" },
  channels_per_organisation_max: { setting: "limits.max_channels_per_org" },
  users_per_organisation_max: { setting: "limits.max_users_per_org" },
  roles_per_organisation_max: { setting: "limits.max_roles_per_org" },
  presets_per_organisation_max: { setting: "limits.max_presets_per_org" },
  preset_versions_max: { setting: "limits.max_versions_per_preset" },
  invites_per_organisation_max: { setting: "limits.max_invites_per_org" },
  bans_per_organisation_max: { setting: "limits.max_bans_per_org" },
  game_keys_per_organisation_max: { setting: "limits.max_game_keys_per_org" },
  channel_depth_max: { setting: "limits.max_channel_depth" },
  members_per_channel_max: { setting: "limits.max_users_per_channel" },
  sessions_per_player_max: { setting: "limits.max_sessions_per_user" },
  guests_per_address_max: { setting: "limits.max_guests_per_address" },
  targets_per_session_max: { setting: "limits.max_talk_targets_per_user" },
  connections_per_address_max: { setting: "limits.max_connections_per_address" },
  connections_per_address_per_s: { setting: "limits.connections_per_address_per_s" },
  connections_per_address_burst: { setting: "limits.connections_per_address_burst" },
  requests_per_address_per_s: { setting: "limits.requests_per_address_per_s" },
  requests_per_address_burst: { setting: "limits.requests_per_address_burst" },
  attempts_per_address_per_s: { setting: "limits.sign_ins_per_address_per_minute", per: 60 },
  attempts_per_address_burst: { setting: "limits.sign_ins_per_address_burst" },
  attempts_per_account_per_s: { setting: "limits.wrong_passwords_per_account_per_hour", per: 3_600 },
  attempts_per_account_burst: { setting: "limits.wrong_passwords_per_account_burst" },
  hashes_waiting_max: { setting: "limits.max_waiting_sign_ins" },
  control_messages_per_s: { setting: "limits.messages_per_user_per_s" },
  control_messages_burst: { setting: "limits.messages_per_user_burst" },
  voice_packets_per_s: { setting: "limits.packets_per_user_per_s" },
  voice_packets_burst: { setting: "limits.packets_per_user_burst" },
  garbage_per_address_per_s: { setting: "limits.garbage_per_address_per_s" },
  garbage_per_address_burst: { setting: "limits.garbage_per_address_burst" },
  request_body_bytes_max: { setting: "limits.max_request_bytes" },
  resume_window_ms: { setting: "limits.resume_window_s", times: 1_000 },
};

/** Limits without a setting of their own, and why. */
export const limits_not_for_owners: Readonly<Record<Kept, string>> = {
  voice_bytes_per_s: "follows from audio.max_bitrate",
  voice_bytes_burst: "follows from audio.max_bitrate: half a second of it",
  tunnel_messages_per_s: "follows from limits.packets_per_user_per_s: a quarter above it",
  tunnel_messages_burst: "follows from limits.packets_per_user_burst",
  addresses_remembered_max: "memory for buckets; more than players at once, so that none is forgotten",
  preset_work_ms_per_user_per_s: "a share of one thread that is behind all others; an editor needs no more",
  preset_work_ms_per_user_burst: "follows from what a folder of presets takes",
  preset_work_ms_max: "only a preset that is meant to be slow takes as long",
  preset_works_waiting_max: "memory for texts that wait",
  preset_bytes_per_session_per_s: "a radio reads its preset when it changes; none of ours reads it more often",
  preset_bytes_per_session_burst: "follows from the largest preset that players can be told",
  questions_per_connection_max: "what a client may ask before it waits; none of ours asks more",
  watches_per_session_max: "what one screen can show",
  talk_gap_ms: "follows from the frame length and how often speaking is told",
  events_kept_max: "memory for what a dropped player has missed",
  targets_per_session_on_channel_max: "a share of targets_per_channel_max; no keyboard has as many keys for one net",
  simulcasts_per_session_on_channel_max: "a share of simulcasts_per_channel_max: with it no address fills a channel",
  targets_per_channel_max: "channel.join lists no more",
  simulcasts_per_channel_max: "keeps the answer to channel.join within P-10",
  control_message_bytes_max: "fixed by P-10",
  hello_timeout_ms: "fixed by P-12",
  hello_refusals_max: "a client that was refused so often asks a person first",
  control_excess_messages_max: "only a flood gets there",
  control_backlog_bytes_max: "fixed by P-10: the largest answer",
  liveness_interval_ms: "told to clients as heartbeat_ms; P-38",
  silence_ms_max: "twice liveness_interval_ms, fixed by P-38",
  tunnel_backlog_bytes_max: "older voice is not worth hearing",
  tunnel_packets_in_flight_max: "memory between two threads",
  voice_send_queue_bytes_max: "memory of one socket; beyond it the machine cannot send what is asked",
  voice_socket_buffer_bytes: "the system's to give",
};

export interface LimitSetting {
  readonly setting: SettingName;
  /** How many of the setting's unit make one of the limit's. Default 1. */
  readonly per?: number;
  /** How many of the limit's unit make one of the setting's. Default 1. */
  readonly times?: number;
}

type Turned = Exclude<keyof ServerLimits, Kept>;

type Kept =
  | "voice_bytes_per_s"
  | "voice_bytes_burst"
  | "tunnel_messages_per_s"
  | "tunnel_messages_burst"
  | "addresses_remembered_max"
  | "preset_work_ms_per_user_per_s"
  | "preset_work_ms_per_user_burst"
  | "preset_work_ms_max"
  | "preset_works_waiting_max"
  | "preset_bytes_per_session_per_s"
  | "preset_bytes_per_session_burst"
  | "questions_per_connection_max"
  | "watches_per_session_max"
  | "talk_gap_ms"
  | "events_kept_max"
  | "targets_per_session_on_channel_max"
  | "simulcasts_per_session_on_channel_max"
  | "targets_per_channel_max"
  | "simulcasts_per_channel_max"
  | "control_message_bytes_max"
  | "hello_timeout_ms"
  | "hello_refusals_max"
  | "control_excess_messages_max"
  | "control_backlog_bytes_max"
  | "liveness_interval_ms"
  | "silence_ms_max"
  | "tunnel_backlog_bytes_max"
  | "tunnel_packets_in_flight_max"
  | "voice_send_queue_bytes_max"
  | "voice_socket_buffer_bytes";

const keys_held = 4;
const packets_per_key_per_s = 100;
/** Header 12, SFrame header up to 20 and tag 16, padding some 12, hop trailer 12 (P-19, P-20). */
const overhead_bytes = 72;
const average_slack_percent = 110;
/** The voice rate decides, and this only guards the thread before it. */
const tunnel_slack = 1.25;
