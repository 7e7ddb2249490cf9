import type {
  ChannelState,
  ClientGrant,
  ConnectedServer,
  Device,
  DeviceUse,
  Hotkey,
  LevelEvent,
  MixerState,
  OperationEntry,
  OverlayLayout,
  OverlayState,
  ServerEntry,
} from "@talkgroup/schemas";
import { readConnection as readBareConnection } from "../../core/agent-readers.js";
import { arranged_max, members_max } from "../../core/limits.js";
import { flag, list, number, oneOf, pattern, prose, type Reader, record, text, whole } from "../../core/reader.js";
import type {
  AskingProgram,
  ConnectionStanding,
  KeySource,
  MicrophoneStanding,
  Net,
  OperationStanding,
  SimulcastSet,
  StatsStanding,
} from "./settings-state.js";
import { readTalkers } from "./talkers.js";

const id: Reader<string> = pattern(/^[a-z0-9][a-z0-9._-]{0,63}$/);
const local_id: Reader<string> = pattern(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/);
const uuid: Reader<string> = pattern(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const scope: Reader<string> = text(32);
const gain_db: Reader<number> = number(-60, 12);
const level_db: Reader<number> = number(-120, 0);
const share: Reader<number> = number(0, 1);
const keys: Reader<string[]> = copied(list(pattern(/^[A-Z][A-Za-z0-9]{0,31}$/), 4));

type ListedChannel = Omit<Net, "members" | "talkers" | "group" | "locked" | "priority"> &
  Partial<Pick<ChannelState, "group" | "locked" | "priority">> & { readonly members: readonly unknown[] };

const listed_channel: Reader<ListedChannel> = record(
  {
    channel_id: id,
    title: text(80),
    label: text(12),
    may_listen: flag,
    may_speak: flag,
    membership: oneOf(["none", "joined", "monitor"]),
    gain_db,
    pan: number(-1, 1),
    muted: flag,
    solo: flag,
    dry: flag,
    positional: flag,
    members: (value) => (Array.isArray(value) && value.length <= members_max ? value : undefined),
  },
  {
    colour: pattern(/^#[0-9a-f]{6}$/),
    number: text(16),
    parent_id: id,
    group: flag,
    locked: flag,
    priority: whole(0, 10),
    pre_roll_ms: number(0, 500),
    release_ms: number(0, 2_000),
  },
);

/** Of `channels.order` and of `channelOrder`: the channels that the player has put in an order. */
export const readOrder: Reader<readonly string[]> = list(id, arranged_max);

/** A `channel` of `channels.list` and of `channelState`. */
export const readNet: Reader<Net> = (value) => {
  const channel = listed_channel(value);
  if (channel === undefined) return undefined;
  const { members, ...about } = channel;
  const talkers = readTalkers(members, (value as Pick<ChannelState, "talker_mixes">).talker_mixes);
  return { group: false, locked: false, priority: 0, ...about, members: members.length, talkers };
};

const server: Reader<ServerEntry> = record(
  { server_id: local_id, title: text(80), url: pattern(/^wss:\/\/[^\s/]+(\/[^\s]*)?$/) },
  { certificate_sha256: pattern(/^[0-9a-f]{64}$/), organisation: id, username: text(64), connect_at_start: flag },
);
/** Of `servers.list`. */
export const readServers: Reader<{ readonly servers: readonly ServerEntry[]; readonly signed_in: readonly string[] }> = record({
  servers: list(server, 256),
  signed_in: list(local_id, 256),
});

const with_server: Reader<Pick<ConnectionStanding, "server">> = record(
  {},
  { server: record<ConnectedServer, object>({ server_id: local_id, title: text(80) }, { organisation: id }) },
);
/** Of `connection.status` and of `connection`. */
export const readConnection: Reader<ConnectionStanding> = (value) => {
  const [bare, there] = [readBareConnection(value), with_server(value)];
  return bare && there && { ...bare, ...there };
};

const direction = oneOf(["capture", "playback"]);
const device: Reader<Device> = record({ device_id: prose(256), title: prose(256), direction, default: flag });
const use: Reader<DeviceUse> = record(
  { direction, state: oneOf(["open", "lost"]) },
  { device_id: prose(256), title: prose(256), selected_id: prose(256) },
);
/** Of `devices.list`. */
export const readDevices: Reader<{ readonly devices: readonly Device[]; readonly uses: readonly DeviceUse[] }> = record({
  devices: list(device, 256),
  uses: list(use, 2),
});

/** Of `microphone.configure`, and of the event `settings`, which does not say whether echo cancellation can be had. */
export const readMicrophone: Reader<MicrophoneStanding> = record(
  {
    gain_db: number(-30, 30),
    noise_suppression: flag,
    automatic_gain: flag,
    echo_cancellation: flag,
    voice_activity: flag,
    threshold: share,
    pre_roll_ms: number(0, 500),
    release_ms: number(0, 2_000),
    muted: flag,
  },
  { echo_cancellation_available: flag },
);

export const readMixer: Reader<MixerState> = record({
  gain_db,
  duck_db: number(-60, 0),
  duck_own_db: number(-60, 0),
  duck_attack_ms: number(1, 1_000),
  duck_hold_ms: number(0, 5_000),
  duck_release_ms: number(1, 5_000),
  muted: flag,
});

export const readLevel: Reader<LevelEvent> = record({ peak_db: level_db, rms_db: level_db, voice: share, sent: flag });

const hotkey: Reader<Hotkey> = record(
  {
    hotkey_id: local_id,
    keys,
    mode: oneOf(["hold", "toggle", "latch", "double"]),
    // An action of a newer agent is shown by its name; it can be taken away, if not changed.
    action: pattern(/^[a-z_]{1,32}$/) as Reader<Hotkey["action"]>,
  },
  {
    channel_id: id,
    simulcast_ids: copied(list(id, 16)),
    binding_id: local_id,
    slot: whole(1, 32),
    step_db: number(0.5, 12),
    press_delay_ms: number(0, 1_000),
    bound_by: prose(256),
  },
);
const source: Reader<KeySource> = record(
  { source: oneOf(["hook", "evdev", "portal"]), state: oneOf(["running", "off", "failed"]) },
  { reason: prose(512) },
);
/** Of `hotkeys.list`. Older agents ask no desktop. */
export const readHotkeys: Reader<{
  readonly hotkeys: readonly Hotkey[];
  readonly sources: readonly KeySource[];
  readonly portal?: boolean;
}> = record({ hotkeys: list(hotkey, 64), sources: list(source, 4) }, { portal: flag });

const overlay_layout: Reader<OverlayLayout> = record({
  corner: oneOf(["top_left", "top_right", "bottom_left", "bottom_right"]),
  scale: number(0.5, 3),
  opacity: number(0.1, 1),
  detail: oneOf(["full", "compact", "speaking", "one_line"]),
  theme: oneOf(["dark", "light", "high_contrast", "colour_blind"]),
  text_scale: number(0.75, 2),
  auto_hide: flag,
  mirrored: flag,
  offset_x_px: number(0, 4_096),
  offset_y_px: number(0, 4_096),
});
/** Of `overlay.read`, and of the event. */
export const readOverlay: Reader<OverlayState> = record(
  { visible: flag, layout: overlay_layout, attached: whole(0, 32), editing: flag },
  { window_title: prose(256) },
);

const scopes: Reader<string[]> = copied(list(scope, 16));
const grant: Reader<ClientGrant> = record(
  { client_id: uuid, client_name: text(40), scopes, last_used_ms: whole(0, 253_402_300_799_999) },
  { origin: prose(256), page: oneOf(["overlay"]) },
);
const asking: Reader<AskingProgram> = record({ request_id: uuid, client_name: text(40), scopes }, { origin: prose(256) });
/** Of `pairing.list`. */
export const readPrograms: Reader<{ readonly grants: readonly ClientGrant[]; readonly asking: readonly AskingProgram[] }> =
  record({
    grants: list(grant, 256),
    asking: list(asking, 32),
  });

const simulcast: Reader<SimulcastSet> = record({ simulcast_id: id, title: text(80), channel_ids: list(id, 16) });
const titled: Reader<{ id: string; title: string }> = record({ id, title: text(80) });
const place = oneOf(["server", "file"]);
const operation: Reader<OperationStanding & { readonly simulcasts: readonly SimulcastSet[] }> = record(
  {
    operation_id: id,
    place,
    title: text(80),
    roles: list(titled, 64),
    phases: list(titled, 32),
    seats: list(text(80), 256),
    radios: list(record({ channel_id: id, state: oneOf(["on", "left", "missing", "refused"]) }, { slot: whole(1, 32) }), 512),
    simulcasts: list(simulcast, 128),
  },
  { role: id, phase: id, seat: text(80), stack: titled },
);
/** Of `operations.read` and of `operationState`. */
export const readOperation: Reader<{
  readonly operation?: OperationStanding & { readonly simulcasts: readonly SimulcastSet[] };
}> = record({}, { operation });
const entry: Reader<OperationEntry> = record(
  { operation_id: id, place, title: text(80) },
  { file: prose(256), problem: prose(1_024) },
);
/** Of `operations.list`. */
export const readOperations: Reader<readonly OperationEntry[]> = list(entry, 257);

const any_number: Reader<number> = number(-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
/** Of `stats.read`: numbers by their names, and no names of players. */
export const readStats: Reader<StatsStanding> = (value) => {
  const read = record({
    codec: prose(40),
    sound: prose(40),
    drops: numbers,
    talkers: (talkers: unknown) => (Array.isArray(talkers) ? talkers.length : undefined),
  })(value);
  return read === undefined ? undefined : { ...read, counters: pickNumbers(value as Record<string, unknown>, counter_names) };
};

/** Those of the answer to `stats.read` that are shown and exported. */
export const counter_names: readonly string[] = [
  ...["rtt_ms", "reported_loss", "bitrate_bps", "cpu_share", "resident_mb", "datagrams_sent", "datagrams_received"],
  ...["capture_frames", "render_frames", "sound_dropped_frames", "sound_late_frames", "redundant_frames"],
];

function numbers(value: unknown): Readonly<Record<string, number>> | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const names = Object.keys(value).filter((name) => /^[a-z_]{1,64}$/.test(name));
  return pickNumbers(value as Record<string, unknown>, names.slice(0, drops_max));
}

function pickNumbers(values: Readonly<Record<string, unknown>>, names: readonly string[]): Readonly<Record<string, number>> {
  const picked: Record<string, number> = {};
  for (const name of names) {
    const one = Object.hasOwn(values, name) ? any_number(values[name]) : undefined;
    if (one !== undefined) picked[name] = one;
  }
  return picked;
}

/** A list that its owner may change, as the types of the wire have it. */
function copied<T>(reader: Reader<readonly T[]>): Reader<T[]> {
  return (value) => {
    const items = reader(value);
    return items === undefined ? undefined : [...items];
  };
}

/** As stats.read.schema.json allows. */
const drops_max = 32;
