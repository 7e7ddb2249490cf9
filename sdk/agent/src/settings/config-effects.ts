import { isDeepStrictEqual } from "node:util";
import type { AgentConfig } from "@talkgroup/schemas/config";

/** A member of config.json: `pairing.local`, or a whole section whose members the player names: `channels`. */
export type ConfigMember = {
  [Section in keyof Sections]: MembersOf<Section, Sections[Section]>;
}[keyof Sections];

/** at_once: a hand edit counts while the agent runs. next_start: what counts is what the file said when the agent started. */
export type ConfigEffect = "at_once" | "next_start";

/** When a hand edit of each member counts. */
export const config_effects: Readonly<Record<ConfigMember, ConfigEffect>> = {
  "microphone.gain_db": "at_once",
  "microphone.noise_suppression": "at_once",
  "microphone.automatic_gain": "at_once",
  "microphone.echo_cancellation": "at_once",
  "microphone.voice_activity": "at_once",
  "microphone.threshold": "at_once",
  "microphone.pre_roll_ms": "at_once",
  "microphone.release_ms": "at_once",
  "microphone.muted": "at_once",
  "mixer.gain_db": "at_once",
  "mixer.duck_db": "at_once",
  "mixer.duck_own_db": "at_once",
  "mixer.duck_attack_ms": "at_once",
  "mixer.duck_hold_ms": "at_once",
  "mixer.duck_release_ms": "at_once",
  "mixer.muted": "at_once",
  "devices.capture_id": "at_once",
  "devices.playback_id": "at_once",
  channels: "at_once",
  // Whether it is shown now is what the player or a game said last.
  "overlay.visible": "next_start",
  "overlay.corner": "at_once",
  "overlay.scale": "at_once",
  "overlay.opacity": "at_once",
  "overlay.detail": "at_once",
  "overlay.theme": "at_once",
  "overlay.text_scale": "at_once",
  "overlay.auto_hide": "at_once",
  "overlay.mirrored": "at_once",
  "overlay.offset_x_px": "at_once",
  "overlay.offset_y_px": "at_once",
  "overlay.command": "at_once",
  "overlay.games": "at_once",
  "pairing.local": "at_once",
  "pairing.websocket": "next_start",
  "pairing.websocket_port": "next_start",
  "pairing.pages": "next_start",
  channel_order: "at_once",
  joined_channels: "at_once",
  talkers: "at_once",
  idle_shutdown_s: "at_once",
  "hotkeys.evdev": "at_once",
  "hotkeys.portal": "at_once",
  // The codec is made for one length, and its bit rate is no command of the voice engine.
  "audio.frame_ms": "next_start",
  "audio.bitrate_bps": "next_start",
};

/** The members that were changed between `before` and `now`, and do not say any more what the agent was started with. */
export function changedForNextStart(started: AgentConfig, before: AgentConfig, now: AgentConfig): readonly ConfigMember[] {
  const other = (a: AgentConfig, b: AgentConfig, member: string): boolean =>
    !isDeepStrictEqual(memberOf(a, member), memberOf(b, member));
  return members.filter(
    (member) => config_effects[member] === "next_start" && other(before, now, member) && other(started, now, member),
  );
}

/** All it holds but where its schema is. */
type Sections = Required<Omit<AgentConfig, "$schema">>;

type MembersOf<Section extends string, Value> = Value extends readonly unknown[]
  ? Section
  : Value extends object
    ? string extends keyof Value
      ? Section
      : `${Section}.${keyof Value & string}`
    : Section;

function memberOf(config: AgentConfig, member: string): unknown {
  let value: unknown = config;
  for (const name of member.split(".")) value = (value as Readonly<Record<string, unknown>>)[name];
  return value;
}

const members = Object.keys(config_effects) as readonly ConfigMember[];
