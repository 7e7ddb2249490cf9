import type { Quality, SlotStanding, ToastCode, TransmitState } from "../overlay-view.js";

/** All that the overlay says by itself, in one language. `{0}`, `{1}` stand for what is put in. */
export interface OverlayWords {
  /** Of its own words; names run as they do. */
  readonly direction: "ltr" | "rtl";
  readonly transmit: Readonly<Record<TransmitState, string>>;
  readonly standing: Readonly<Record<SlotStanding, string>>;
  readonly connection: Readonly<Record<"closed" | "connecting" | "open" | "lost" | "reconnecting", string>>;
  readonly quality: Readonly<Record<Exclude<Quality, "gone">, string>>;
  readonly marks: Readonly<Record<MarkWord, string>>;
  /** `{0}` is how many. */
  readonly more: string;
  readonly unread: string;
  /** `{0}` is a share of voice, in percent. */
  readonly lost: string;
  /** By what they tell: a device, a title, a label or two, a number of nets, the name of a program. */
  readonly toasts: Readonly<Record<ToastCode, string>>;
}

export type MarkWord =
  | "receive"
  | "locked"
  | "monitor"
  | "muted"
  | "hushed"
  | "solo"
  | "priority"
  | "ducked"
  | "whisper"
  | "tunnel"
  | "microphone_muted"
  | "microphone_lost"
  | "sound_muted"
  | "sound_lost"
  | "keys_failed"
  | "agent_gone"
  | "silent"
  | "left_ear"
  | "right_ear";

export const english_words: OverlayWords = {
  direction: "ltr",
  transmit: {
    none: "",
    armed: "READY",
    transmitting: "ON AIR",
    blocked: "BLOCKED",
    no_microphone: "NO MIC",
    microphone_off: "MIC OFF",
    time_out: "TIME OUT",
  },
  standing: { on: "", left: "LEFT", missing: "MISSING", refused: "REFUSED" },
  connection: { closed: "OFF", connecting: "CONNECTING", open: "", lost: "LOST", reconnecting: "RECONNECTING" },
  quality: { good: "GOOD", poor: "POOR", bad: "BAD" },
  marks: {
    receive: "RECEIVING",
    locked: "LOCKED",
    monitor: "LISTEN",
    muted: "MUTED",
    hushed: "NOT SOLO",
    solo: "SOLO",
    priority: "PRIORITY",
    ducked: "LOWER",
    whisper: "WHISPER",
    tunnel: "TUNNEL",
    microphone_muted: "MIC OFF",
    microphone_lost: "NO MIC",
    sound_muted: "SOUND OFF",
    sound_lost: "NO SOUND",
    keys_failed: "NO KEYS",
    agent_gone: "RADIO GONE",
    silent: "Silent",
    left_ear: "L",
    right_ear: "R",
  },
  more: "+{0} more",
  unread: "{0} NEW",
  lost: "{0} % lost",
  toasts: {
    microphone_lost: "No microphone: nobody hears you",
    microphone_replaced: "The microphone is gone. In use now: {0}",
    microphone_back: "Microphone back: {0}",
    sound_lost: "No sound device: you can’t hear anyone",
    sound_replaced: "The sound device is gone. In use now: {0}",
    sound_back: "Sound device back: {0}",
    reconnecting: "Connection lost. Reconnecting",
    reconnected: "Connected again",
    connection_lost: "Connection lost",
    agent_gone: "The radio is not running",
    agent_back: "The radio is back",
    operation_changed: "Operation: {0}",
    operation_over: "Operation over: {0}",
    phase_changed: "Phase: {0}",
    channel_left: "Off {0}",
    channels_left: "Off {0} nets",
    channel_moved: "Moved from {0} to {1}",
    channel_kicked: "A moderator took you off {0}",
    channel_forbidden: "You no longer have access to {0}",
    channel_gone: "{0} is gone",
    channel_busy: "Busy: someone else is talking",
    talked_too_long: "Cut off: talked for too long",
    keys_failed: "Hotkeys are not working",
    pairing: "{0} wants to use the radio",
  },
};
