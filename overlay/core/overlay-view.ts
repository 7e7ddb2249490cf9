import type { OverlayLayout } from "@talkgroup/schemas";

/** All that an overlay shows at one moment, in no particular size, colour or language. Parts that have not changed are the same objects. */
export interface OverlayView {
  readonly header: HeaderView;
  /** What the player has put in an order, then the operation's radios in theirs, then other channels it is on, in that of the server. */
  readonly slots: readonly SlotView[];
  readonly whispers: WhispersView;
  /** Oldest first. At most `toasts_max`. */
  readonly toasts: readonly ToastView[];
  /** How the player wants it shown. */
  readonly layout: OverlayLayout;
  /** False: the player has hidden it. */
  readonly visible: boolean;
  /** True while the player moves it about. It is shown then, whatever `visible` says. */
  readonly editing: boolean;
  /** True: the player wants to see nothing of it (`layout.auto_hide`), and nothing has happened for a while. */
  readonly quiet: boolean;
}

/** What is true of the radio as a whole. */
export interface HeaderView {
  /** gone: no agent answers; all else is as it was last known. */
  readonly agent: "open" | "gone";
  readonly connection: ConnectionView;
  /** muted: the player has switched it off. lost: there is none. Either way nothing is sent. */
  readonly microphone: SoundState;
  readonly sound: SoundState;
  /** failed: the agent hears no keys, so the player's own do nothing. */
  readonly keys: "on" | "failed";
  /** Of the operation that the radio is laid out by, if any. */
  readonly operation_title?: string;
  /** Of the phase that lasts, if any. */
  readonly phase_title?: string;
}

export type SoundState = "on" | "muted" | "lost";

export interface ConnectionView {
  readonly state: "closed" | "connecting" | "open" | "lost" | "reconnecting";
  readonly quality: Quality;
  /** True: voice goes through the control connection, because datagrams do not arrive. */
  readonly tunnelled: boolean;
  /** Round trip, in steps that an eye can follow; left out while not known. */
  readonly rtt_ms?: number;
  /** Share of voice that is lost, in either direction, whichever is more: 0 … 1 in steps of 0.01; left out while not known. */
  readonly loss?: number;
}

/** good: nobody notices. poor: one does. bad: words are lost. gone: nothing gets through. */
export type Quality = "good" | "poor" | "bad" | "gone";

/** One radio of the stack. */
export interface SlotView {
  readonly channel_id: string;
  /** In the player's language. The channel id where the server does not offer the channel. */
  readonly label: string;
  readonly title: string;
  /** Its place in the operation's stack, from 1; left out for a channel that is on the radio besides. */
  readonly place?: number;
  /** #rrggbb. */
  readonly colour?: string;
  /** What a dial would show. */
  readonly number?: string;
  /** Name of an icon. The overlay may not have it. */
  readonly icon?: string;
  readonly standing: SlotStanding;
  /** True: joining needs a password. */
  readonly locked: boolean;
  /** True: it is only listened to. */
  readonly monitor: boolean;
  /** Who is heard, most recent first. At most `talkers_shown_max`. */
  readonly talkers: readonly TalkerView[];
  /** How many more are heard, or were just now. */
  readonly talkers_more: number;
  /** True while somebody is heard on it, loud or not. */
  readonly receiving: boolean;
  readonly transmit: TransmitState;
  /** What is pressed to talk on it, where that is heard: combinations of keys as `KeyboardEvent.code` has them. At most 2. */
  readonly keys: readonly (readonly string[])[];
  readonly gain_db: number;
  /** −1 the left ear … 1 the right ear. */
  readonly pan: number;
  readonly muted: boolean;
  readonly solo: boolean;
  /** True: not heard because others have solo. */
  readonly hushed: boolean;
  /** 0: nothing special. Higher ducks lower. */
  readonly priority: number;
  /** True while it is turned down for something else. */
  readonly ducked: boolean;
  /** How many are on it, the player included. */
  readonly members: number;
}

/** on: the player is on the channel. left: it has left. missing: the server does not offer it. refused: the server let nobody in. */
export type SlotStanding = "on" | "left" | "missing" | "refused";

/**
 * Whether the player's voice gets out there. none: no key that is heard, or only listened to. armed: a key is bound. transmitting: it is
 * heard. blocked: the key was refused, or is (another talks, a moderator, no connection). no_microphone: there is none. microphone_off: the
 * player has switched it off. time_out: it talked for as long as the channel lets one.
 */
export type TransmitState = "none" | "armed" | "transmitting" | "blocked" | "no_microphone" | "microphone_off" | "time_out";

export interface TalkerView {
  readonly session_id: number;
  readonly name: string;
  /** True for a priority speaker. */
  readonly priority: boolean;
  /** True: the player has silenced this one. */
  readonly muted: boolean;
  /** `fade_steps` while it is heard, then one less at each step until it is gone. */
  readonly level: number;
}

/** Whispers are on no channel. */
export interface WhispersView {
  /** As in a slot. */
  readonly talkers: readonly TalkerView[];
  readonly talkers_more: number;
  /** How many have whispered since the player last answered or looked. */
  readonly unread: number;
  /** True while the player whispers. */
  readonly transmitting: boolean;
}

export interface ToastView {
  /** Told apart by it; grows. */
  readonly toast_id: number;
  readonly kind: "info" | "good" | "warning" | "error";
  readonly message: ToastMessage;
}

/** Somebody else's words, or ours in whatever language: a sentence and what is put into it. */
export type ToastMessage = { readonly text: string } | { readonly code: ToastCode; readonly values: readonly string[] };

/** What the overlay says by itself; the values that each takes are in `OverlayWords.toasts`. */
export type ToastCode =
  | "microphone_lost"
  | "microphone_replaced"
  | "microphone_back"
  | "sound_lost"
  | "sound_replaced"
  | "sound_back"
  | "reconnecting"
  | "reconnected"
  | "connection_lost"
  | "agent_gone"
  | "agent_back"
  | "operation_changed"
  | "operation_over"
  | "phase_changed"
  | "channel_left"
  | "channels_left"
  | "channel_moved"
  | "channel_kicked"
  | "channel_forbidden"
  | "channel_gone"
  | "channel_busy"
  | "talked_too_long"
  | "keys_failed"
  | "pairing";
