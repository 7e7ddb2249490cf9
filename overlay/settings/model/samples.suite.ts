import type { ChannelState, OperationState, OverlayState } from "@talkgroup/schemas";

import { channelOf, overlayOf } from "../../core/agent-events.suite.js";

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

export const overlay: OverlayState = overlayOf({}, { attached: 0 });

/** One that lays out two radios, on the server. */
export function operation(about: Partial<OperationState> = {}): OperationState {
  return {
    ...{ operation_id: "strike", place: "server", title: "Strike", version: 3, role: "lead", seats: [], simulcasts: [] },
    roles: [
      { id: "lead", title: "Flight lead" },
      { id: "wing", title: "Wingman" },
    ],
    phases: [],
    radios: [
      { slot: 1, channel_id: "alpha", monitor: false, keys: ["KeyV"], state: "on" },
      { slot: 2, channel_id: "bravo", monitor: true, keys: [], state: "missing" },
    ],
    ...about,
  };
}

/** One that the player is not on. */
export function channel(channel_id: string, about: Partial<ChannelState> = {}): ChannelState {
  return channelOf(channel_id, { membership: "none", members: [], ...about });
}
