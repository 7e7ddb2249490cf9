import type {
  BindingEvent,
  ChannelGoneEvent,
  ChannelState,
  ChannelStateEvent,
  ConnectionEvent,
  DevicesEvent,
  DeviceUse,
  Hotkey,
  HotkeysEvent,
  Member,
  MicrophoneConfigureResult,
  MixerConfigureResult,
  OperationRadio,
  OperationState,
  OverlayState,
  PairingEvent,
  PttBinding,
  PttEvent,
  SpeakingEvent,
  StatsReadResult,
  ToastEvent,
} from "@talkgroup/schemas";

import { arranged_max, bindings_max, hotkeys_max, members_max, streams_max, talkers_max } from "./limits.js";
import { flag, list, number, oneOf, pattern, prose, type Reader, record, text, texts, whole } from "./reader.js";

/** What the overlay wants to know of a channel. */
export type KnownChannel = Omit<
  ChannelState,
  | "members"
  | "parent_id"
  | "may_listen"
  | "may_whisper"
  | "may_moderate"
  | "half_duplex"
  | "talk_ms_max"
  | "talkers_max"
  | "effect"
  | "dry"
  | "positional"
  | "codec"
> & { readonly members: readonly KnownMember[] };
export type KnownMember = Pick<Member, "session_id" | "muted" | "deafened" | "priority">;
export type KnownRadio = Pick<OperationRadio, "slot" | "channel_id" | "monitor" | "keys" | "state">;
export type KnownOperation = Pick<OperationState, "operation_id" | "title" | "version" | "phase" | "phases" | "stack"> & {
  readonly radios: readonly KnownRadio[];
};
export type KnownHotkey = Pick<Hotkey, "hotkey_id" | "keys" | "action" | "channel_id" | "simulcast_ids" | "binding_id">;
export type KnownStats = Pick<StatsReadResult, "rtt_ms" | "reported_loss"> & { readonly talkers: readonly KnownStream[] };
export type KnownStream = Pick<StatsReadResult["talkers"][number], "frames_played" | "frames_lost">;
export type KnownMicrophone = Pick<MicrophoneConfigureResult, "muted">;
export type KnownMixer = Pick<MixerConfigureResult, "muted" | "duck_db" | "duck_own_db" | "duck_hold_ms">;
export type KnownOverlay = Pick<OverlayState, "visible" | "layout" | "editing">;
/** Why the server took the player off a channel; undefined: it did not. */
export type Removal = ChannelStateEvent["removed"];
export type KnownUse = Pick<DeviceUse, "direction" | "state" | "device_id" | "title">;

const id: Reader<string> = pattern(/^[a-z0-9][a-z0-9._-]{0,63}$/);
const local_id: Reader<string> = pattern(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/);
const session_id: Reader<number> = whole(1, 4_294_967_295);
const title: Reader<string> = text(80);
const count: Reader<number> = whole(0, Number.MAX_SAFE_INTEGER);
const milliseconds: Reader<number> = number(0, 1e12);
const keys: Reader<readonly string[]> = list(pattern(/^[A-Z][A-Za-z0-9]{0,31}$/), 4);

const readMember: Reader<KnownMember> = record({ session_id }, { muted: flag, deafened: flag, priority: flag });

export const readChannel: Reader<KnownChannel> = record(
  {
    channel_id: id,
    title,
    label: text(12),
    may_speak: flag,
    membership: oneOf(["none", "joined", "monitor"]),
    gain_db: number(-60, 12),
    pan: number(-1, 1),
    muted: flag,
    solo: flag,
    members: list(readMember, members_max),
  },
  {
    colour: pattern(/^#[0-9a-f]{6}$/),
    group: flag,
    locked: flag,
    priority: whole(0, 10),
    titles: texts(title, 32),
    labels: texts(text(12), 32),
    number: text(16),
    icon: pattern(/^[a-z][a-z0-9-]{0,31}$/),
    talker_mixes: list(record({ session_id, gain_db: number(-60, 12), muted: flag }), talkers_max),
  },
);

export const readChannelOrder: Reader<{ readonly channel_ids: readonly string[] }> = record({
  channel_ids: list(id, arranged_max),
});

const removed: Reader<Exclude<Removal, undefined>> = oneOf(["kicked", "moved", "permission", "gone"]);

export const readChannelState: Reader<{ readonly channel: KnownChannel; readonly removed?: Exclude<Removal, undefined> }> =
  record({ channel: readChannel }, { removed });

export const readChannelGone: Reader<ChannelGoneEvent> = record({ channel_id: id }, { removed });

export const readSpeaking: Reader<SpeakingEvent> = record(
  { session_id, name: text(40), speaking: flag, own: flag },
  { channel_id: id, whisper: flag },
);

export const readPtt: Reader<PttEvent> = record({
  binding_id: local_id,
  talking: flag,
  cause: oneOf(["pressed", "released", "expired", "client_gone", "closed", "timeout", "busy"]),
});

export const readConnection: Reader<ConnectionEvent> = record(
  {
    state: oneOf(["closed", "connecting", "open", "lost", "reconnecting"]),
    transport: oneOf(["none", "udp", "tunnel"]),
    rtt_ms: milliseconds,
  },
  { reason: prose(512), session_id },
);

const named: Reader<{ readonly id: string; readonly title: string }> = record({ id, title });
const readRadio: Reader<KnownRadio> = record(
  { channel_id: id, monitor: flag, keys, state: oneOf(["on", "left", "missing", "refused"]) },
  { slot: whole(1, 32) },
);
const readOperation: Reader<KnownOperation> = record(
  { operation_id: id, title, phases: list(named, 32), radios: list(readRadio, 512) },
  { version: whole(1, 2_147_483_647), phase: id, stack: named },
);

/** Of the event and of `operations.read`. */
export const readOperationState: Reader<{ readonly operation?: KnownOperation }> = record({}, { operation: readOperation });

export const readOverlay: Reader<KnownOverlay> = record({
  visible: flag,
  editing: flag,
  layout: record({
    corner: oneOf(["top_left", "top_right", "bottom_left", "bottom_right"]),
    scale: number(0.5, 3),
    opacity: number(0.1, 1),
    detail: oneOf(["full", "compact", "speaking", "one_line"]),
    theme: oneOf(["dark", "light", "high_contrast", "colour_blind"]),
    text_scale: number(0.75, 2),
    auto_hide: flag,
    mirrored: flag,
    offset_x_px: whole(0, 4_096),
    offset_y_px: whole(0, 4_096),
  }),
});
export const readOverlayEvent: Reader<{ readonly overlay: KnownOverlay }> = record({ overlay: readOverlay });

export const readToast: Reader<ToastEvent> = record({
  text: text(200),
  kind: oneOf(["info", "good", "warning", "error"]),
  duration_ms: number(500, 30_000),
});

const source: Reader<HotkeysEvent["sources"][number]> = record(
  { source: oneOf(["hook", "evdev", "portal"]), state: oneOf(["running", "off", "failed"]) },
  { reason: prose(512) },
);
export const readHotkeySources: Reader<HotkeysEvent> = record({ sources: list(source, 4) });

const readHotkey: Reader<KnownHotkey> = record(
  {
    hotkey_id: local_id,
    keys,
    action: oneOf(["talk", "mute", "louder", "softer", "mute_microphone", "mute_sound", "overlay", "overlay_edit"]),
  },
  { channel_id: id, simulcast_ids: list(id, 16), binding_id: local_id },
);
export const readHotkeys: Reader<HotkeysEvent & { readonly hotkeys: readonly KnownHotkey[] }> = record({
  hotkeys: list(readHotkey, hotkeys_max),
  sources: list(source, 4),
});

const readBinding: Reader<PttBinding> = record({ binding_id: local_id, channel_ids: list(id, 16) }, { keys });
/** Of `ptt.list`. */
export const readBindings: Reader<{ readonly bindings: readonly PttBinding[] }> = record({
  bindings: list(readBinding, bindings_max),
});
export const readBindingEvent: Reader<BindingEvent> = record({ binding: readBinding, bound: flag });

const readUse: Reader<KnownUse> = record(
  { direction: oneOf(["capture", "playback"]), state: oneOf(["open", "lost"]) },
  { device_id: prose(256), title: prose(256) },
);
export const readDevices: Reader<Pick<DevicesEvent, "cause"> & { readonly uses: readonly KnownUse[] }> = record({
  uses: list(readUse, 2),
  cause: oneOf(["selected", "lost", "returned", "changed"]),
});
/** Of `devices.list`. */
export const readUses: Reader<{ readonly uses: readonly KnownUse[] }> = record({ uses: list(readUse, 2) });

export const readPairing: Reader<Pick<PairingEvent, "client_name" | "open">> = record({ client_name: text(40), open: flag });

export const readStats: Reader<KnownStats> = record({
  rtt_ms: milliseconds,
  reported_loss: number(0, 1),
  talkers: list(record({ frames_played: count, frames_lost: count }), streams_max),
});

export const readMicrophone: Reader<KnownMicrophone> = record({ muted: flag });

export const readMixer: Reader<KnownMixer> = record({
  muted: flag,
  duck_db: number(-60, 0),
  duck_own_db: number(-60, 0),
  duck_hold_ms: number(0, 5_000),
});

/** Each of the two whole, if it has changed. */
export const readSettings: Reader<{ readonly microphone?: KnownMicrophone; readonly mixer?: KnownMixer }> = record(
  {},
  { microphone: readMicrophone, mixer: readMixer },
);
