import { join } from "node:path";
import type { TalkerMix } from "@talkgroup/core/light";
import type { ChannelState, Hotkey, OverlayLayout, Result, ServerEntry, Validator } from "@talkgroup/schemas";
import type { AgentConfig, BindingsFile, GrantsFile, ServersFile, StoredGrant } from "@talkgroup/schemas/config";

import { withGame } from "../overlay/overlay-games.js";
import type { Timer } from "../sound/timer.js";
import { openFolder } from "./durable-file.js";
import { SettingsError } from "./settings-error.js";
import { SettingsFile } from "./settings-file.js";
import { judgeBindings, judgeConfig, judgeGrants, judgeServers } from "./settings-rules.js";
import { SettingsWatch } from "./settings-watch.js";

/**
 * What the agent keeps for its player: config.json, servers.json, bindings.json and grants.json in one folder. Each may be edited by hand
 * while the agent runs; secrets are in none of them. What is changed here counts at once, but for hotkeys; the promise is that of
 * `SettingsFile.update`.
 */
export class AgentSettings {
  readonly config: SettingsFile<AgentConfig>;
  readonly servers: SettingsFile<ServersFile>;
  readonly bindings: SettingsFile<BindingsFile>;
  readonly grants: SettingsFile<GrantsFile>;
  readonly #watch: SettingsWatch;

  /**
   * Makes the folder (mode 0700) if there is none, reads all files and begins to watch them. Never rejects: where the disk does not play along
   * the defaults count, `onWarning` says so, and changes are answered with `SettingsError`.
   */
  static async open(options: AgentSettingsOptions): Promise<AgentSettings> {
    const { folder, timer } = options;
    await openFolder(folder, options.wall_ms()).catch((thrown: unknown) => {
      if (!(thrown instanceof SettingsError)) throw thrown;
      options.onWarning(thrown.message);
    });
    const changed = new Set<SettingsName>();
    let onChanged = (name: SettingsName): unknown => changed.add(name);
    // First, so that nothing is missed between reading and watching.
    const watch = await SettingsWatch.start({
      folder,
      files: settings_names.map(fileOf),
      timer,
      onChanged: (file) => void onChanged(nameOf(file)),
    });
    const settings = new AgentSettings(watch, {
      config: await openFile(options, "config", "agent", judgeConfig),
      servers: await openFile(options, "servers", "servers", judgeServers),
      bindings: await openFile(options, "bindings", "bindings", judgeBindings),
      grants: await openFile(options, "grants", "grants", judgeGrants),
    });
    onChanged = (name) => settings[name].reload();
    for (const name of changed) void settings[name].reload();
    return settings;
  }

  private constructor(watch: SettingsWatch, files: SettingsFiles) {
    this.#watch = watch;
    this.config = files.config;
    this.servers = files.servers;
    this.bindings = files.bindings;
    this.grants = files.grants;
  }

  /** Watches no more. Resolves when all that was changed is written, or could not be. */
  async close(): Promise<void> {
    this.#watch.close();
    await Promise.all(settings_names.map((name) => this[name].idle()));
  }

  /** Changes sections of config.json; what a section leaves out stays as it is. */
  configure(change: ConfigChange): Promise<Result<void>> {
    return this.config.update((config) => ({
      ...config,
      microphone: { ...config.microphone, ...change.microphone },
      mixer: { ...config.mixer, ...change.mixer },
      hotkeys: { ...config.hotkeys, ...change.hotkeys },
    }));
  }

  /** Lays the overlay out for the game of this window, else for all that have no layout of their own. */
  layOutOverlay(change: Partial<OverlayLayout>, window_title: string | undefined): Promise<Result<void>> {
    return this.config.update((config) => {
      const { overlay } = config;
      const laid_out = window_title === undefined ? change : { games: withGame(overlay.games, window_title, change) };
      return { ...config, overlay: { ...overlay, ...laid_out } };
    });
  }

  /** In which order the channels of an operation (`operationKey`) are shown; empty if the player never said. */
  channelOrder(key: string): readonly string[] {
    const { channel_order } = this.config.value;
    return (Object.hasOwn(channel_order, key) ? channel_order[key] : undefined) ?? [];
  }

  /** Keeps that order; empty forgets it. Of more than `orders_max` the one that was added first is forgotten. */
  setChannelOrder(key: string, channel_ids: readonly string[]): Promise<Result<void>> {
    return this.config.update((config) => {
      const { [key]: _, ...others } = config.channel_order;
      const orders = Object.entries(channel_ids.length === 0 ? others : { ...config.channel_order, [key]: channel_ids });
      return { ...config, channel_order: Object.fromEntries(orders.slice(-orders_max)) };
    });
  }

  /** The channels of an operation (`operationKey`) that the player is on. */
  memberships(key: string): AgentConfig["joined_channels"][string] {
    const { joined_channels } = this.config.value;
    return (Object.hasOwn(joined_channels, key) ? joined_channels[key] : undefined) ?? {};
  }

  /** Keeps one, or forgets it. Of more than `memberships_max` channels, and `places_max` operations, those that were added first are forgotten. */
  keepMembership(key: string, channel_id: string, membership: ChannelState["membership"]): Promise<Result<void>> {
    return this.config.update((config) => {
      const left = Object.entries(this.memberships(key)).filter(([other]) => other !== channel_id);
      const kept = membership === "none" ? left : [...left, [channel_id, membership] as const].slice(-memberships_max);
      const others = Object.entries(config.joined_channels).filter(([other]) => other !== key);
      const places = kept.length === 0 ? others : [...others, [key, Object.fromEntries(kept)] as const];
      return { ...config, joined_channels: Object.fromEntries(places.slice(-places_max)) };
    });
  }

  /** Chooses a device; undefined: the system's default. */
  selectDevice(direction: "capture" | "playback", device_id: string | undefined): Promise<Result<void>> {
    return this.config.update(({ devices, ...config }) => {
      const name = `${direction}_id` as const;
      const { [name]: _, ...others } = devices;
      return { ...config, devices: device_id === undefined ? others : { ...others, [name]: device_id } };
    });
  }

  /** How a channel (`channelKey`) is heard and talked on; undefined if the player never said. */
  channelMix(key: string): KeptMix | undefined {
    const { channels } = this.config.value;
    return Object.hasOwn(channels, key) ? channels[key] : undefined;
  }

  /** Keeps how a channel (`channelKey`) is heard and talked on. Of more than `channels_max` the one that was added first is forgotten. */
  setChannelMix(key: string, mix: KeptMix): Promise<Result<void>> {
    return this.config.update((config) => {
      const channels = { ...config.channels, [key]: keptMix(mix) };
      const names = Object.keys(channels);
      for (const name of names.slice(0, Math.max(0, names.length - channels_max))) delete channels[name];
      return { ...config, channels };
    });
  }

  /** By name, how talkers of an operation (`operationKey`) are heard who are not heard as everybody else. */
  talkerMixes(key: string): ReadonlyMap<string, TalkerMix> {
    const here = this.config.value.talkers.filter(({ operation }) => operation === key);
    return new Map(here.map(({ name, gain_db, muted }) => [name, { gain_db, muted }]));
  }

  /** Keeps how one is heard; as everybody else is: forgets it. Of more than `talkers_max` the one that was set longest ago is forgotten. */
  setTalkerMix(key: string, name: string, { gain_db, muted }: TalkerMix): Promise<Result<void>> {
    return this.config.update((config) => {
      const others = config.talkers.filter((talker) => talker.operation !== key || talker.name !== name);
      const kept = gain_db === 0 && !muted ? others : [...others, { operation: key, name, gain_db, muted }];
      return { ...config, talkers: kept.slice(-talkers_max) };
    });
  }

  /** The server of an id. */
  server(server_id: string): ServerEntry | undefined {
    return this.servers.value.servers.find((entry) => entry.server_id === server_id);
  }

  /** Adds a server, or puts it in the place of the one with its id. Where the agent is to connect to it by itself, it is to no other. */
  saveServer(entry: ServerEntry): Promise<Result<void>> {
    return this.servers.update((file) => {
      const known =
        entry.connect_at_start === true ? file.servers.map(({ connect_at_start: _, ...other }) => other) : file.servers;
      const index = known.findIndex(({ server_id }) => server_id === entry.server_id);
      return { ...file, servers: index < 0 ? [...known, entry] : known.with(index, entry) };
    });
  }

  removeServer(server_id: string): Promise<Result<void>> {
    return this.servers.update((file) => ({
      ...file,
      servers: file.servers.filter((entry) => entry.server_id !== server_id),
    }));
  }

  /** Adds a hotkey, or puts it in the place of the one with its id. Where it cannot be kept, it does not count: `SettingsFile.keep`. */
  saveHotkey(hotkey: Hotkey): Promise<Result<void>> {
    return this.bindings.keep((file) => {
      const index = file.hotkeys.findIndex(({ hotkey_id }) => hotkey_id === hotkey.hotkey_id);
      return { ...file, hotkeys: index < 0 ? [...file.hotkeys, hotkey] : file.hotkeys.with(index, hotkey) };
    });
  }

  /** Forgets a hotkey; where that cannot be kept, it stays. */
  removeHotkey(hotkey_id: string): Promise<Result<void>> {
    return this.bindings.keep((file) => ({ ...file, hotkeys: file.hotkeys.filter((other) => other.hotkey_id !== hotkey_id) }));
  }

  /** What programs may do, for who judges them. `save` rejects with `SettingsError` if it cannot be kept; it counts for this run. */
  grantStore(): GrantStore {
    return {
      load: () => this.grants.value.grants,
      save: async (change) => {
        const saved = await this.grants.update((file) => ({ ...file, grants: change(file.grants) }));
        if (!saved.ok) throw new SettingsError("settings_unwritable", saved.refusal.message);
      },
    };
  }
}

/** One channel of one operation at one server, as config.json names it: `voice.example.org:9000/rangers/command`. */
export function channelKey(url: string, operation_id: string, channel_id: string): string {
  return `${operationKey(url, operation_id)}/${channel_id}`;
}

/** One operation at one server, as config.json names it: `voice.example.org:9000/rangers`. */
export function operationKey(url: string, operation_id: string): string {
  const host = URL.canParse(url) ? new URL(url).host : url;
  return `${host}/${operation_id}`;
}

/** Programs and what they may do. */
export interface GrantStore {
  load(): readonly StoredGrant[];
  /** Keeps what `change` makes of those that are kept. It may be called again on a file that was edited by hand meanwhile. */
  save(change: (grants: readonly StoredGrant[]) => readonly StoredGrant[]): Promise<void>;
}

/** Which file. */
export type SettingsName = "config" | "servers" | "bindings" | "grants";

export interface AgentSettingsOptions {
  /** `settingsFolder` */
  readonly folder: string;
  readonly timer: Timer;
  /** Wall-clock time: files are dated by it. */
  readonly wall_ms: () => number;
  /** A file was edited by hand, and what it says counts now. */
  readonly onReloaded: (name: SettingsName) => void;
  /** What the player should know: a file that is broken, with line and column of everything that is wrong. It may have several lines. */
  readonly onWarning: (message: string) => void;
}

/** How one channel is heard and talked on. */
export type KeptMix = AgentConfig["channels"][string];

/** Sections of config.json that are changed piece by piece. */
export interface ConfigChange {
  readonly microphone?: Partial<AgentConfig["microphone"]>;
  readonly mixer?: Partial<AgentConfig["mixer"]>;
  readonly hotkeys?: Partial<AgentConfig["hotkeys"]>;
}

interface SettingsFiles {
  readonly config: SettingsFile<AgentConfig>;
  readonly servers: SettingsFile<ServersFile>;
  readonly bindings: SettingsFile<BindingsFile>;
  readonly grants: SettingsFile<GrantsFile>;
}

function openFile<T extends object>(
  { folder, timer, onReloaded, onWarning }: AgentSettingsOptions,
  name: SettingsName,
  schema: string,
  validate: Validator<T>,
): Promise<SettingsFile<T>> {
  return SettingsFile.open<T>({
    path: join(folder, fileOf(name)),
    validate,
    schema_url: `https://talkgroup.dev/schemas/config/${schema}.schema.json`,
    timer,
    onReloaded: () => onReloaded(name),
    onWarning,
  });
}

/** The file says nothing else of a channel. */
function keptMix({ gain_db, pan, muted, solo, dry, positional, pre_roll_ms, release_ms }: KeptMix): KeptMix {
  return {
    ...{ gain_db, pan, muted, solo, dry, positional },
    ...(pre_roll_ms === undefined ? {} : { pre_roll_ms }),
    ...(release_ms === undefined ? {} : { release_ms }),
  };
}

function fileOf(name: SettingsName): string {
  return `${name}.json`;
}

function nameOf(file: string): SettingsName {
  return settings_names.find((name) => fileOf(name) === file) ?? "config";
}

const settings_names = ["config", "servers", "bindings", "grants"] as const;
/** As the schema has it. */
const channels_max = 4096;
const orders_max = 64;
const places_max = 64;
const memberships_max = 64;
const talkers_max = 256;
