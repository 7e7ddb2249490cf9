import { counter_names } from "./settings-readers.js";
import type { SettingsState } from "./settings-state.js";

/**
 * What a player hands to somebody who helps: only what is named here. No address, no name of a player, a server or an account, no id of a
 * device, no reason in somebody's words, nothing that was typed.
 */
export interface Diagnostics {
  readonly format: "talkgroup-diagnostics";
  readonly version: 1;
  readonly agent: { readonly state: string; readonly version: string | null; readonly protocol: number | null };
  readonly scopes: readonly string[];
  readonly connection: { readonly state: string; readonly transport: string; readonly rtt_ms: number };
  readonly servers: { readonly known: number; readonly signed_in: number; readonly pinned: number };
  readonly nets: { readonly known: number; readonly joined: number; readonly monitored: number; readonly muted: number };
  readonly devices: { readonly capture: number; readonly playback: number; readonly uses: readonly DeviceReport[] };
  readonly microphone: Readonly<Record<string, number | boolean>> | null;
  readonly mixer: Readonly<Record<string, number | boolean>> | null;
  readonly keys: { readonly bound: number; readonly sources: Readonly<Record<string, string>> };
  readonly overlay: Readonly<Record<string, number | boolean | string>> | null;
  readonly programs: { readonly allowed: number; readonly asking: number };
  readonly stats: StatsReport | null;
  readonly malformed: number;
}

export interface DeviceReport {
  readonly direction: string;
  readonly state: string;
  /** Whether the player chose one, or has the system's default. */
  readonly chosen: boolean;
}

export interface StatsReport {
  readonly codec: string;
  readonly sound: string;
  readonly talkers: number;
  readonly counters: Readonly<Record<string, number>>;
  readonly drops: Readonly<Record<string, number>>;
}

export function diagnosticsOf(state: SettingsState): Diagnostics {
  const { agent, connection, servers, nets, devices, hotkeys, sources = [], stats } = state;
  const count = <T>(items: readonly T[], is: (item: T) => boolean): number => items.filter(is).length;
  return {
    format: "talkgroup-diagnostics",
    version: 1,
    agent: { state: agent.state, version: versionOf(agent.version), protocol: agent.protocol ?? null },
    scopes: agent.scopes.filter((scope) => /^[a-z]+(\.[a-z]+)?$/.test(scope)),
    connection: { state: connection.state, transport: connection.transport, rtt_ms: connection.rtt_ms },
    servers: {
      known: servers.length,
      signed_in: state.signed_in.size,
      pinned: count(servers, ({ certificate_sha256 }) => certificate_sha256 !== undefined),
    },
    nets: {
      known: nets.length,
      joined: count(nets, ({ membership }) => membership === "joined"),
      monitored: count(nets, ({ membership }) => membership === "monitor"),
      muted: count(nets, ({ muted }) => muted),
    },
    devices: {
      capture: count(devices, ({ direction }) => direction === "capture"),
      playback: count(devices, ({ direction }) => direction === "playback"),
      uses: state.uses.map((use) => ({ direction: use.direction, state: use.state, chosen: use.selected_id !== undefined })),
    },
    microphone: plainOf(state.microphone, microphone_fields),
    mixer: plainOf(state.mixer, mixer_fields),
    keys: { bound: hotkeys.length, sources: Object.fromEntries(sources.map((source) => [source.source, source.state])) },
    overlay: plainOf(state.overlay?.layout, overlay_fields),
    programs: { allowed: state.grants.length, asking: state.asking.length },
    stats: stats === undefined ? null : statsOf(stats),
    malformed: state.malformed,
  };
}

function statsOf(stats: NonNullable<SettingsState["stats"]>): StatsReport {
  const { codec, sound, talkers, counters, drops } = stats;
  const known = Object.fromEntries(Object.entries(counters).filter(([name]) => counter_names.includes(name)));
  return { codec: plainText(codec), sound: plainText(sound), talkers, counters: known, drops };
}

/** Only those fields, and only numbers, switches and choices. */
function plainOf(value: object | undefined, fields: readonly string[]): Readonly<Record<string, number | boolean>> | null {
  if (value === undefined) return null;
  const entries = Object.entries(value).filter(([name, one]) => fields.includes(name) && one !== undefined);
  return Object.fromEntries(entries) as Record<string, number | boolean>;
}

function versionOf(version: string | undefined): string | null {
  return version !== undefined && /^[0-9A-Za-z.+-]{1,32}$/.test(version) ? version : null;
}

/** Names of codecs and of sound systems are short words. */
function plainText(text: string): string {
  return /^[\w .()+-]{1,40}$/.test(text) ? text : "unknown";
}

const microphone_fields: readonly string[] = [
  ...["gain_db", "noise_suppression", "automatic_gain", "echo_cancellation", "echo_cancellation_available"],
  ...["voice_activity", "threshold", "pre_roll_ms", "release_ms", "muted"],
];
const mixer_fields: readonly string[] = [
  ...["gain_db", "duck_db", "duck_own_db", "duck_attack_ms", "duck_hold_ms", "duck_release_ms", "muted"],
];
const overlay_fields: readonly string[] = [
  ...["corner", "scale", "opacity", "detail", "theme", "text_scale", "auto_hide", "mirrored", "offset_x_px", "offset_y_px"],
];
