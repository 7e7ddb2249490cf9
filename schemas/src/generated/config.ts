// Written by `npm run generate` from the schemas: change those, not this file.
import type {
  ChannelId,
  Colour,
  DisplayName,
  Gain,
  Hotkey,
  KeptPage,
  Label,
  Pan,
  RoleId,
  ServerEntry,
  Title,
  Uuid,
  WallClock,
} from "./common.js";

/** The settings of the voice agent, config.json. Each has a default: an empty object is valid. It may hold comments. */
export interface AgentConfig {
  /** Where this schema is, for completion in an editor. 0 … 256 characters. */
  readonly "$schema"?: string;
  /** How the microphone is processed. Default {}. */
  readonly microphone: MicrophoneSettings;
  /** What the whole radio sounds like. Default {}. */
  readonly mixer: MixerSettings;
  /** The devices to use. Those left out: the system's default. Default {}. */
  readonly devices: DeviceSettings;
  /** How channels are heard and talked on: by host:port/operation/channel. At most 4096 entries, default {}. */
  readonly channels: { readonly [name: string]: KeptChannelMix };
  /** How the overlay looks. Default {}. */
  readonly overlay: OverlaySettings;
  /** Which programs may use this radio. Default {}. */
  readonly pairing: PairingSettings;
  /** The order in which the player wants channels: by host:port/operation. The others come after. At most 64 entries, default {}. */
  readonly channel_order: { readonly [name: string]: readonly ChannelId[] };
  /** The channels that the player has joined or monitored in the settings pages: by host:port/operation. They are joined again after connecting. At most 64 entries, default {}. */
  readonly joined_channels: { readonly [name: string]: { readonly [name: string]: "joined" | "monitor" } };
  /** Talkers whom the player does not hear as everybody else, the one set longest ago first: each is heard so whenever they come. 0 … 256 items, default []. */
  readonly talkers: readonly KeptTalkerMix[];
  /** Exit when nobody has been connected to the agent for this long. Left out: never. 10 … 604800 s. */
  readonly idle_shutdown_s?: number;
  /** Where key presses come from. Default {}. */
  readonly hotkeys: HotkeySettings;
  /** How sound is cut and encoded. Default {}. */
  readonly audio: SoundSettings;
}

/** How the microphone is processed. Default {}. */
export interface MicrophoneSettings {
  /** Volume of the microphone. -30 … 30 dB, default 0. */
  readonly gain_db: number;
  /** Remove noise. Default true. */
  readonly noise_suppression: boolean;
  /** Bring quiet and loud voices to the same level. Default true. */
  readonly automatic_gain: boolean;
  /** Remove what the speakers play; needs an optional package. Default false. */
  readonly echo_cancellation: boolean;
  /** Talk by voice. Default false. */
  readonly voice_activity: boolean;
  /** How sure the agent must be that it hears a voice. 0 … 1, default 0.6. */
  readonly threshold: number;
  /** How much audio from before the key press is also sent. 0 … 500 ms, default 200. */
  readonly pre_roll_ms: number;
  /** How much audio from after the key release is also sent. 0 … 2000 ms, default 120. */
  readonly release_ms: number;
  /** True: nothing is sent, whatever is pressed. Default false. */
  readonly muted: boolean;
}

/** What the whole radio sounds like. Default {}. */
export interface MixerSettings {
  /** Volume of everything. -60 … 12 dB, default 0. */
  readonly gain_db: Gain;
  /** By how much lower priorities are turned down while a higher one is heard. 0: not at all. -60 … 0 dB, default -12. */
  readonly duck_db: number;
  /** By how much everything is turned down while the player talks. 0: not at all. -60 … 0 dB, default 0. */
  readonly duck_own_db: number;
  /** How fast the volume goes down. 1 … 1000 ms, default 20. */
  readonly duck_attack_ms: number;
  /** How long it stays down after the last word. 0 … 5000 ms, default 300. */
  readonly duck_hold_ms: number;
  /** How fast the volume comes back. 1 … 5000 ms, default 250. */
  readonly duck_release_ms: number;
  /** True: nothing is heard at all. Default false. */
  readonly muted: boolean;
}

/** The devices to use. Those left out: the system's default. Default {}. */
export interface DeviceSettings {
  /** The microphone, as devices.list names it. 1 … 256 characters. */
  readonly capture_id?: string;
  /** The headset or speakers, as devices.list names them. 1 … 256 characters. */
  readonly playback_id?: string;
}

/** How one channel is heard and talked on. */
export interface KeptChannelMix {
  /** Volume of the channel. -60 … 12 dB, default 0. */
  readonly gain_db: Gain;
  /** -1 is the left ear, 0 both, 1 the right ear. -1 … 1, default 0. */
  readonly pan: Pan;
  /** True: not heard. Default false. */
  readonly muted: boolean;
  /** True: only channels with solo are heard. Default false. */
  readonly solo: boolean;
  /** True: without its radio effect. Default false. */
  readonly dry: boolean;
  /** True: talkers are heard from where they are. Default false. */
  readonly positional: boolean;
  /** How much audio from before the key press is also sent on it. Left out: as the net says, else as the microphone's. 0 … 500 ms. */
  readonly pre_roll_ms?: number;
  /** How much audio from after the key release is also sent on it. Left out: as the net says, else as the microphone's. 0 … 2000 ms. */
  readonly release_ms?: number;
}

/** How the overlay looks. Default {}. */
export interface OverlaySettings {
  /** True: shown from the start. Default true. */
  readonly visible: boolean;
  /** The corner of the game's window that it is attached to. Default "top_right". */
  readonly corner: "top_left" | "top_right" | "bottom_left" | "bottom_right";
  /** Its size; 1 is its normal size. 0.5 … 3, default 1. */
  readonly scale: number;
  /** 1: fully opaque. 0.1 … 1, default 0.9. */
  readonly opacity: number;
  /** full: every radio of the stack. speaking: only those where somebody talks. compact: a line for each. one_line: all in one line. Default "full". */
  readonly detail: "full" | "compact" | "speaking" | "one_line";
  /** Its colours. dark and light: as named. high_contrast: 7 to 1 for all text. colour_blind: people who see fewer colours can easily tell the states apart. Default "dark". */
  readonly theme: "dark" | "light" | "high_contrast" | "colour_blind";
  /** Size of its text relative to everything else; 1 is the normal size. 0.75 … 2, default 1. */
  readonly text_scale: number;
  /** True: hidden while nothing happens on the radio. Default false. */
  readonly auto_hide: boolean;
  /** True: laid out from right to left. Default false. */
  readonly mirrored: boolean;
  /** How far it is from the left or right edge, whichever its corner is at. 0 … 4096 px, default 0. */
  readonly offset_x_px: number;
  /** How far it is from the upper or lower edge, whichever its corner is at. 0 … 4096 px, default 0. */
  readonly offset_y_px: number;
  /** The program that draws the overlay, and its arguments: it is started when a game opens the overlay and nobody draws it. Empty: none. 0 … 32 items, default []. */
  readonly command: readonly string[];
  /** What differs for one game: by the title of its window. At most 64 entries, default {}. */
  readonly games: { readonly [name: string]: GameOverlaySettings };
}

/** How the overlay looks on one game. What is left out is as on all games. */
export interface GameOverlaySettings {
  /** The corner of the game's window that it is attached to. */
  readonly corner?: "top_left" | "top_right" | "bottom_left" | "bottom_right";
  /** Its size; 1 is its normal size. 0.5 … 3. */
  readonly scale?: number;
  /** 1: fully opaque. 0.1 … 1. */
  readonly opacity?: number;
  /** full: every radio of the stack. speaking: only those where somebody talks. compact: a line for each. one_line: all in one line. */
  readonly detail?: "full" | "compact" | "speaking" | "one_line";
  /** Its colours. dark and light: as named. high_contrast: 7 to 1 for all text. colour_blind: people who see fewer colours can easily tell the states apart. */
  readonly theme?: "dark" | "light" | "high_contrast" | "colour_blind";
  /** Size of its text relative to everything else; 1 is the normal size. 0.75 … 2. */
  readonly text_scale?: number;
  /** True: hidden while nothing happens on the radio. */
  readonly auto_hide?: boolean;
  /** True: laid out from right to left. */
  readonly mirrored?: boolean;
  /** How far it is from the left or right edge, whichever its corner is at. 0 … 4096 px. */
  readonly offset_x_px?: number;
  /** How far it is from the upper or lower edge, whichever its corner is at. 0 … 4096 px. */
  readonly offset_y_px?: number;
}

/** Which programs may use this radio. Default {}. */
export interface PairingSettings {
  /** Programs of this user, at the local socket. allow: whatever they ask for. ask: what the player allowed. Default "allow". */
  readonly local: "allow" | "ask";
  /** True: web pages and programs without pipes may ask too, on this machine's loopback address. Default false. */
  readonly websocket: boolean;
  /** TCP port for them. Left out: any free one. 1024 … 65535. */
  readonly websocket_port?: number;
  /** True: the overlay and the settings can be shown by a browser from the start. False: only once somebody asks for their address. Default false. */
  readonly pages: boolean;
}

/** How one talker is heard. */
export interface KeptTalkerMix {
  /** Where the name counts: host:port/operation. 1 … 512 characters. */
  readonly operation: string;
  /** What other players see. 1 … 40 characters. */
  readonly name: DisplayName;
  /** Volume change. -60 … 12 dB, default 0. */
  readonly gain_db: Gain;
  /** Silence this talker. Default false. */
  readonly muted: boolean;
}

/** Where key presses come from. Default {}. */
export interface HotkeySettings {
  /** True: read keyboards, mice, joysticks and gamepads directly where this user may (Linux). False: none of them. Left out: joysticks and gamepads, and where there is a Wayland display the others, too. */
  readonly evdev?: boolean;
  /** Ask the desktop for shortcuts (org.freedesktop.portal.GlobalShortcuts), which it asks the player to give keys to: Shortcut1 … Shortcut8. Default false. */
  readonly portal: boolean;
}

/** How sound is cut and encoded. Default {}. */
export interface SoundSettings {
  /** Length of an Opus frame: 10 or 20. 10 … 20 ms, default 10. */
  readonly frame_ms: number;
  /** Opus bit rate while nothing is lost. Left out: as the nets ask for, else as the server does, else 48 kbit/s. 6000 … 128000 bit/s. */
  readonly bitrate_bps?: number;
}

/** The player's key combinations, bindings.json. */
export interface BindingsFile {
  /** Where this schema is, for completion in an editor. 0 … 256 characters. */
  readonly "$schema"?: string;
  /** Each with what it does. 0 … 64 items, default []. */
  readonly hotkeys: readonly Hotkey[];
}

/** The programs that may use this radio, grants.json. To revoke what a program may do, remove its entry. */
export interface GrantsFile {
  /** Where this schema is, for completion in an editor. 0 … 256 characters. */
  readonly "$schema"?: string;
  /** One for each program. 0 … 256 items, default []. */
  readonly grants: readonly StoredGrant[];
}

/** What one program may do, and how it is recognised. */
export interface StoredGrant {
  /** The program, as this agent calls it. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly client_id: Uuid;
  /** What the program calls itself. 1 … 40 characters. */
  readonly client_name: DisplayName;
  /** The web page's origin; left out for programs. 1 … 256 characters. */
  readonly origin?: string;
  /** What it may do. 0 … 16 items. */
  readonly scopes: readonly string[];
  /** When it was last connected. 0 … 253402300799999 ms. */
  readonly last_used_ms: WallClock;
  /** Hash of the token it shows; the token itself is not kept. Matches `^[0-9a-f]{64}$`. */
  readonly token_sha256: string;
  /** This is a page of the agent's own, not a program: it only reads (P-52). */
  readonly page?: KeptPage;
}

/** An organisation kept as a file, orgs/*.yaml: its roles, its channels, and who may do what. Accounts are not in it. */
export interface OrganisationFile {
  /** The short name people type. It never changes: a different one means a different organisation. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly slug: ChannelId;
  /** A name for people. 1 … 80 characters. */
  readonly title: Title;
  /** Who may make an account. Left out: security.registration of server.yaml. */
  readonly registration?: "open" | "invite" | "closed";
  /** The roles beside member, which every account has, and guest. Those two may be named to give them a title. 0 … 256 items, default []. */
  readonly roles: readonly DeclaredRole[];
  /** What roles may do on every channel, unless a channel says otherwise: role to permissions. At most 256 entries. */
  readonly allow?: { readonly [name: string]: readonly ("join" | "listen" | "speak" | "whisper" | "moderate" | "manage")[] };
  /** What roles may not do on any channel, unless a channel says otherwise: role to permissions. At most 256 entries. */
  readonly deny?: { readonly [name: string]: readonly ("join" | "listen" | "speak" | "whisper" | "moderate" | "manage")[] };
  /** The channels, in the order they are shown. A parent may stand before or after what is below it. 0 … 4096 items, default []. */
  readonly channels: readonly DeclaredChannel[];
}

/** What an account can be in the organisation. */
export interface DeclaredRole {
  /** A role of the operation. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly slug: RoleId;
  /** A name for people. 1 … 80 characters. */
  readonly title: Title;
  /** Of a player's roles, the one with the smallest position is shown. Left out: as the roles are listed. 0 … 1000000. */
  readonly position?: number;
}

/** A channel, or a group that only holds channels. */
export interface DeclaredChannel {
  /** A channel (net) within the operation: lower-case letters, digits, dot, dash, underscore. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly slug: ChannelId;
  /** Slug of the channel above it. Left out: the organisation itself. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly parent?: ChannelId;
  /** radio: players talk on it; group: it only groups channels, nobody can be on it. Default "radio". */
  readonly type: "radio" | "group";
  /** A name for people. 1 … 80 characters. */
  readonly title: Title;
  /** A short name for a radio's display. Left out: the first 12 characters of the title. 1 … 12 characters. */
  readonly label?: Label;
  /** An sRGB colour, #rrggbb. Matches `^#[0-9a-f]{6}$`. */
  readonly colour?: Colour;
  /** Players on it at once. Left out: limits.max_users_per_channel of server.yaml. 1 … 4096. */
  readonly members_max?: number;
  /** What roles may do here and below: role to permissions. At most 256 entries. */
  readonly allow?: { readonly [name: string]: readonly ("join" | "listen" | "speak" | "whisper" | "moderate" | "manage")[] };
  /** What roles may not do here and below: role to permissions. At most 256 entries. */
  readonly deny?: { readonly [name: string]: readonly ("join" | "listen" | "speak" | "whisper" | "moderate" | "manage")[] };
}

/** The settings of a community's server, server.yaml. Each can also come from a flag or from the environment, and each has a default: an empty file is valid. */
export interface ServerConfig {
  /** Where the server listens and keeps its files. Default {}. */
  readonly server: ServerSettings;
  /** Where accounts, organisations and channels are kept. Default {}. */
  readonly database: DatabaseSettings;
  /** Certificate, keys, and who may make an account. Default {}. */
  readonly security: SecuritySettings;
  /** How much sound a player may send. Default {}. */
  readonly audio: AudioSettings;
  /** Limits an owner may change. What exceeds one is refused, and counted under the limit's name. Default {}. */
  readonly limits: LimitSettings;
  /** What is written to standard error, as JSON lines. Default {}. */
  readonly log: LogSettings;
  /** Numbers for Prometheus, at /metrics. Default {}. */
  readonly metrics: MetricsSettings;
  /** Organisations that are kept as files. Default {}. */
  readonly organisations: OrganisationsSettings;
}

/** Where the server listens and keeps its files. Default {}. */
export interface ServerSettings {
  /** Address or name to listen on, for control, API and voice. "::" is every address, IPv4 too where the system can. 1 … 255 characters, default "::". */
  readonly bind_address: string;
  /** TCP port of control connections and the API. 0 is any free one. 0 … 65535, default 9000. */
  readonly control_port: number;
  /** UDP port of voice, of the first of voice_workers; the others have those after it. 0 is any free one for each. 0 … 65535, default 9001. */
  readonly voice_port: number;
  /** UDP port that players are told, where a router maps it; of further voice_workers those after it. Left out: voice_port. 1 … 65535. */
  readonly advertise_voice_port?: number;
  /** Threads that route voice. More than one serves a large server with processors to spare: each takes a part of the players, and a port. 1 … 16, default 1. */
  readonly voice_workers: number;
  /** How voice leaves. sendmmsg: many copies by one system call, on Linux; dgram: each by its own; auto: the faster that is there. Default "auto". */
  readonly voice_way: "auto" | "sendmmsg" | "dgram";
  /** Control connections at once, those that have not said hello included. 1 … 65536, default 4608. */
  readonly max_connections: number;
  /** Where people reach this server from outside, https://host:port. Left out: they are told the address it listens on. Matches `^https://[A-Za-z0-9.:\[\]-]+(/[A-Za-z0-9._~/-]*)?$`. */
  readonly public_url?: string;
  /** Where players are sent when the server shuts down, wss://host:port/control. Left out: back here. Matches `^wss://[A-Za-z0-9.:\[\]-]+(/[A-Za-z0-9._~/-]*)?$`. */
  readonly reconnect_url?: string;
  /** How long players are told to wait before they reconnect when the server shuts down. 0 … 600000 ms, default 2000. */
  readonly reconnect_after_ms: number;
  /** Where certificate, keys and the embedded database are kept. Relative to the file it is named in. 1 … 1024 characters, default "data". */
  readonly data_directory: string;
}

/** Where accounts, organisations and channels are kept. Default {}. */
export interface DatabaseSettings {
  /** sqlite:FILE, or postgres://user:password@host:port/name. "sqlite:" alone is talkgroup.db in the data directory. Matches `^(sqlite:|postgres://|postgresql://)[ -~]*$`, default "sqlite:". */
  readonly url: string;
  /** Connections to PostgreSQL at once. The embedded database has one. 1 … 100, default 10. */
  readonly max_connections: number;
}

/** Certificate, keys, and who may make an account. Default {}. */
export interface SecuritySettings {
  /** File of the certificate chain, PEM; needs tls_key. Left out: the server makes its own, whose fingerprint players need. 1 … 1024 characters. */
  readonly tls_cert?: string;
  /** File of the certificate's private key, PEM. 1 … 1024 characters. */
  readonly tls_key?: string;
  /** File of the keys that access tokens are signed with; made at the first start. Left out: in the data directory. 1 … 1024 characters. */
  readonly token_keys?: string;
  /** Who may make an account in an organisation that does not say: anyone, anyone with an invite, nobody. Default "invite". */
  readonly registration: "open" | "invite" | "closed";
  /** Players may join by a guest's code, without an account. Default true. */
  readonly guests: boolean;
  /** Web pages that may use the API from a browser, by origin, such as https://admin.example.org. 0 … 32 items, default []. */
  readonly allow_origins: readonly string[];
  /** Passwords that presets name by password_name: the Argon2id hash of each in PHC form, by its name; `talkgroup-server password-hash` makes one. Left out: none. At most 512 entries. */
  readonly channel_passwords?: { readonly [name: string]: string };
}

/** How much sound a player may send. Default {}. */
export interface AudioSettings {
  /** The highest Opus bitrate a player may talk at; sets how many bytes each may send, for four keys held at once. 16000 … 256000 bit/s, default 128000. */
  readonly max_bitrate: number;
  /** The Opus bitrate players talk at unless they choose another. Not above max_bitrate. 6000 … 256000 bit/s, default 32000. */
  readonly default_bitrate: number;
}

/** Limits an owner may change. What exceeds one is refused, and counted under the limit's name. Default {}. */
export interface LimitSettings {
  /** Players at once. Left out: 4096, or max_connections if that is less. 1 … 65536. */
  readonly max_sessions?: number;
  /** Organisations. 1 … 4096, default 256. */
  readonly max_orgs: number;
  /** Channels of one organisation, groups included. 1 … 4096, default 100. */
  readonly max_channels_per_org: number;
  /** Accounts of one organisation. 1 … 100000, default 1000. */
  readonly max_users_per_org: number;
  /** Roles of one organisation, member and guest included. 2 … 256, default 64. */
  readonly max_roles_per_org: number;
  /** Presets of one organisation, versions not counted. 1 … 10000, default 100. */
  readonly max_presets_per_org: number;
  /** Versions of one preset that are kept. The oldest goes first, the one that runs never. 1 … 100000, default 1000. */
  readonly max_versions_per_preset: number;
  /** Invites of one organisation. 1 … 100000, default 200. */
  readonly max_invites_per_org: number;
  /** Bans of one organisation. 1 … 100000, default 1000. */
  readonly max_bans_per_org: number;
  /** Keys for games' back ends, of one organisation. 1 … 1000, default 16. */
  readonly max_game_keys_per_org: number;
  /** How deep the channel tree may be below the organisation. 1 … 32, default 8. */
  readonly max_channel_depth: number;
  /** Players on one channel at once, monitors included. 2 … 4096, default 1024. */
  readonly max_users_per_channel: number;
  /** Sessions of one account, or of one player of a game, at once. 1 … 1024, default 8. */
  readonly max_sessions_per_user: number;
  /** Guests from one address at once. One whose connection dropped gives up their place to the next. 1 … 65536, default 32. */
  readonly max_guests_per_address: number;
  /** Talk targets of one player: one for each key, simulcast set and whisper. 1 … 256, default 32. */
  readonly max_talk_targets_per_user: number;
  /** Control connections of one address at once. 1 … 65536, default 128. */
  readonly max_connections_per_address: number;
  /** Connections one address may open, in the long run. 1 … 10000 1/s, default 10. */
  readonly connections_per_address_per_s: number;
  /** Connections one address may open at once. 1 … 65536, default 128. */
  readonly connections_per_address_burst: number;
  /** API requests of one address, in the long run. 1 … 100000 1/s, default 50. */
  readonly requests_per_address_per_s: number;
  /** API requests of one address at once. 1 … 100000, default 200. */
  readonly requests_per_address_burst: number;
  /** Attempts of one address to log in, register, refresh or use a code, in the long run. 1 … 100000 1/min, default 60. */
  readonly sign_ins_per_address_per_minute: number;
  /** Attempts of one address to sign in at once. 1 … 100000, default 64. */
  readonly sign_ins_per_address_burst: number;
  /** Wrong passwords and codes for one account, in the long run. 1 … 100000 1/h, default 30. */
  readonly wrong_passwords_per_account_per_hour: number;
  /** Wrong passwords and codes for one account at once. 1 … 1000, default 10. */
  readonly wrong_passwords_per_account_burst: number;
  /** Passwords that may wait to be checked; beyond that, callers are told to try again later. 1 … 1024, default 64. */
  readonly max_waiting_sign_ins: number;
  /** Control messages of one player, in the long run. 5 … 10000 1/s, default 50. */
  readonly messages_per_user_per_s: number;
  /** Control messages of one player at once. 20 … 10000, default 200. */
  readonly messages_per_user_burst: number;
  /** Voice packets of one player, in the long run: 100 for each key held at once. 50 … 2000 1/s, default 400. */
  readonly packets_per_user_per_s: number;
  /** Voice packets of one player at once. 10 … 2000, default 100. */
  readonly packets_per_user_burst: number;
  /** Bad datagrams of one address, in the long run, before all from it are ignored. 1 … 100000 1/s, default 100. */
  readonly garbage_per_address_per_s: number;
  /** Bad datagrams of one address at once. 1 … 100000, default 500. */
  readonly garbage_per_address_burst: number;
  /** Bytes of one API request's body. 4096 … 16777216 bytes, default 2097152. */
  readonly max_request_bytes: number;
  /** How long a player whose connection dropped keeps their place. 1 … 600 s, default 60. */
  readonly resume_window_s: number;
}

/** What is written to standard error, as JSON lines. Default {}. */
export interface LogSettings {
  /** error: given up; warn: recovered automatically; info: the server's own life; debug: single connections. Default "info". */
  readonly level: "error" | "warn" | "info" | "debug" | "silent";
}

/** Numbers for Prometheus, at /metrics. Default {}. */
export interface MetricsSettings {
  /** Serve metrics at /metrics. Default true. */
  readonly enabled: boolean;
  /** What a reader on another machine must send as a bearer token. Left out: only this machine may read. Matches `^[A-Za-z0-9._~+/=-]+$`. */
  readonly token?: string;
}

/** Organisations that are kept as files. Default {}. */
export interface OrganisationsSettings {
  /** Folder of *.yaml files, one for each organisation. Left out: organisations are made through the API alone. Relative to the file it is named in. 1 … 1024 characters. */
  readonly directory?: string;
}

/** The servers the player knows, servers.json. Their sign-ins are not in it. */
export interface ServersFile {
  /** Where this schema is, for completion in an editor. 0 … 256 characters. */
  readonly "$schema"?: string;
  /** In the order they are shown. 0 … 256 items, default []. */
  readonly servers: readonly ServerEntry[];
}
