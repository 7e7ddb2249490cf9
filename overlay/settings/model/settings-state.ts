import type {
  ClientGrant,
  ConnectedServer,
  Device,
  DeviceUse,
  Hotkey,
  HotkeysListResult,
  LevelEvent,
  MicrophoneConfigureResult,
  MixerState,
  OperationEntry,
  OperationRadio,
  OperationState,
  OverlayState,
  PairingListResult,
  PttBinding,
  ServerEntry,
} from "@talkgroup/schemas";

/** All that the settings pages know at one moment. What has not changed is the same object as before. */
export interface SettingsState {
  readonly agent: AgentStanding;
  readonly connection: ConnectionStanding;
  readonly servers: readonly ServerEntry[];
  /** Ids of servers with a kept sign-in. */
  readonly signed_in: ReadonlySet<string>;
  readonly devices: readonly Device[];
  readonly uses: readonly DeviceUse[];
  readonly microphone?: MicrophoneStanding;
  readonly mixer?: MixerState;
  /** Of the microphone, while it is watched. */
  readonly level?: LevelEvent;
  readonly hotkeys: readonly Hotkey[];
  /** Left out until the agent has said. None: it looks for no keys. */
  readonly sources?: readonly KeySource[];
  /** Whether the desktop is asked for shortcuts. */
  readonly portal?: boolean;
  /** Keys of games, which hear them themselves. */
  readonly bindings: readonly PttBinding[];
  /** In the player's own order. */
  readonly nets: readonly Net[];
  /** What lays the radio out; left out: nothing does. */
  readonly operation?: OperationStanding | undefined;
  /** What could. */
  readonly operations: readonly OperationEntry[];
  /** Of the operation that lays it out. */
  readonly simulcasts: readonly SimulcastSet[];
  readonly overlay?: OverlayState;
  readonly grants: readonly ClientGrant[];
  readonly asking: readonly AskingProgram[];
  readonly stats?: StatsStanding;
  /** Actions that have no answer yet, by their place. */
  readonly pending: ReadonlySet<string>;
  /** What the agent said no to last, by the place of the action; gone when it is tried again. */
  readonly refusals: ReadonlyMap<string, RefusalNote>;
  /** What a control shows until the agent has answered, by its place. */
  readonly drafts: ReadonlyMap<string, Draft>;
  /** True while the player hears itself. */
  readonly testing: boolean;
  /** Last thing that happened, for who hears the page instead of seeing it. Empty: nothing yet. */
  readonly announcement: string;
  /** How much of what came could not be read. */
  readonly malformed: number;
}

/**
 * searching: no answer yet. open: it is there. gone: it was there, and is looked for; all else is as last known. refused: it answers, and
 * does not let this page in. over: it is gone for good.
 */
export interface AgentStanding {
  readonly state: "searching" | "open" | "gone" | "refused" | "over";
  /** Why it is not open, for people. */
  readonly reason?: string;
  readonly version?: string;
  readonly protocol?: number;
  readonly scopes: readonly string[];
}

export interface ConnectionStanding {
  readonly state: "closed" | "connecting" | "open" | "lost" | "reconnecting";
  readonly transport: "none" | "udp" | "tunnel";
  readonly rtt_ms: number;
  readonly reason?: string;
  /** Where that is, if it is one of the player's list. */
  readonly server?: ConnectedServer;
  /** The player's own. */
  readonly session_id?: number;
}

export type MicrophoneStanding = Omit<MicrophoneConfigureResult, "echo_cancellation_available"> & {
  /** Left out while nobody has asked. */
  readonly echo_cancellation_available?: boolean;
};

export type KeySource = HotkeysListResult["sources"][number];

/** A channel as the settings need it. */
export interface Net {
  readonly channel_id: string;
  readonly title: string;
  readonly label: string;
  readonly colour?: string;
  readonly number?: string;
  readonly parent_id?: string;
  /** True: it only orders the tree. */
  readonly group: boolean;
  readonly locked: boolean;
  readonly may_listen: boolean;
  readonly may_speak: boolean;
  readonly membership: "none" | "joined" | "monitor";
  readonly gain_db: number;
  readonly pan: number;
  readonly muted: boolean;
  readonly solo: boolean;
  readonly dry: boolean;
  readonly positional: boolean;
  /** The player's own, else the net's. Left out: as of the microphone. */
  readonly pre_roll_ms?: number;
  readonly release_ms?: number;
  readonly priority: number;
  /** How many are on it, as far as this radio knows. */
  readonly members: number;
  /** Those of them who are listed, by name. */
  readonly talkers: readonly Talker[];
}

/** Somebody on a net, and how they are heard on every net. */
export interface Talker {
  readonly session_id: number;
  readonly name: string;
  readonly gain_db: number;
  readonly muted: boolean;
}

/** The operation that lays the radio out, and the player's part in it. */
export type OperationStanding = Pick<OperationState, "operation_id" | "place" | "title" | "role" | "phase" | "seat" | "stack"> & {
  readonly roles: readonly Titled[];
  readonly phases: readonly Titled[];
  readonly seats: readonly string[];
  readonly radios: readonly Pick<OperationRadio, "channel_id" | "state" | "slot">[];
};

export interface Titled {
  readonly id: string;
  readonly title: string;
}

/** Nets that the running operation puts on one key. */
export interface SimulcastSet {
  readonly simulcast_id: string;
  readonly title: string;
  readonly channel_ids: readonly string[];
}

export type AskingProgram = PairingListResult["asking"][number];

/** The counters that are shown and exported. */
export interface StatsStanding {
  readonly codec: string;
  readonly sound: string;
  readonly counters: Readonly<Record<string, number>>;
  readonly drops: Readonly<Record<string, number>>;
  readonly talkers: number;
}

/** What a control was set to; of the order of the nets, their ids. */
export type Draft = number | boolean | string | readonly string[];

/** What the agent said no to. */
export interface RefusalNote {
  readonly code: string;
  /** The agent's own words. */
  readonly message: string;
  /** The last name of the parameter it is about: `password`. */
  readonly field?: string;
}
