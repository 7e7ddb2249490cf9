import type { ChannelState, OverlayState } from "@talkgroup/schemas";

/** Answers of an agent as the schemas have them. */
export const microphone = {
  gain_db: 0,
  noise_suppression: true,
  automatic_gain: true,
  echo_cancellation: false,
  voice_activity: false,
  threshold: 0.6,
  pre_roll_ms: 200,
  release_ms: 120,
  muted: false,
  echo_cancellation_available: true,
} as const;

export const mixer = {
  gain_db: 0,
  duck_db: -12,
  duck_own_db: 0,
  duck_attack_ms: 20,
  duck_hold_ms: 300,
  duck_release_ms: 250,
  muted: false,
} as const;

export const overlay: OverlayState = {
  visible: true,
  attached: 0,
  editing: false,
  layout: {
    corner: "top_right",
    scale: 1,
    opacity: 0.9,
    detail: "full",
    theme: "dark",
    text_scale: 1,
    auto_hide: false,
    mirrored: false,
    offset_x_px: 0,
    offset_y_px: 0,
  },
};

export function channel(channel_id: string, about: Partial<ChannelState> = {}): ChannelState {
  return {
    channel_id,
    title: `Net ${channel_id}`,
    label: channel_id.slice(0, 12).toUpperCase(),
    may_listen: true,
    may_speak: true,
    membership: "none",
    gain_db: 0,
    pan: 0,
    muted: false,
    members: [],
    solo: false,
    dry: false,
    positional: false,
    ...about,
  };
}
