import { join } from "node:path";
import type { AgentConfig } from "@talkgroup/schemas/config";
import { Agent } from "./agent.js";
import type { Broadcast } from "./agent-options.js";
import type { AudioNews } from "./audio/audio-message.js";
import type { AudioThread } from "./audio/audio-thread.js";
import { chanceOf } from "./control/chance.js";
import { ControlClient } from "./control/control-client.js";
import { networkOf } from "./control/network-of.js";
import { DeviceEdits } from "./handlers/device-edits.js";
import { ipcHandlers } from "./handlers/ipc-handlers.js";
import { adoptGrants, withKeys } from "./handlers/pairing-handlers.js";
import { hasServer } from "./handlers/radio-handlers.js";
import { connectServer } from "./handlers/server-handlers.js";
import { HotkeyDesk } from "./hotkeys/hotkey-desk.js";
import { type KeySources, startKeySources } from "./hotkeys/key-sources.js";
import { KeySwitches } from "./hotkeys/key-switches.js";
import { IdleWatch } from "./ipc/idle-watch.js";
import { type IpcServer, openIpcServer } from "./ipc/ipc-server.js";
import { web_socket_ports } from "./ipc/loopback-ports.js";
import { createMonotonicClock } from "./machine/monotonic-clock.js";
import { nodeCrypto } from "./machine/node-crypto.js";
import { OperationDesk } from "./operations/operation-desk.js";
import { OperationFiles } from "./operations/operation-files.js";
import { OverlayDesk } from "./overlay/overlay-desk.js";
import { OverlayLauncher } from "./overlay/overlay-launcher.js";
import type { Page } from "./pages/page-desk.js";
import { PageFiles } from "./pages/page-files.js";
import { loadManagerToken, ManagerTokenError } from "./pairing/manager-token.js";
import { Pairing } from "./pairing/pairing.js";
import { ChannelOrder } from "./radio/channel-order.js";
import { hotkeyPort } from "./radio/hotkey-port.js";
import { KeptChannels } from "./radio/kept-channels.js";
import { RadioSettings } from "./radio/radio-settings.js";
import { SettingsNews } from "./radio/settings-news.js";
import { StartConnection } from "./radio/start-connection.js";
import { AccountClient } from "./settings/account-client.js";
import { type AgentSettings, operationKey, type SettingsName } from "./settings/agent-settings.js";
import { ConfigEdits } from "./settings/config-edits.js";
import { mixStore } from "./settings/mix-store.js";
import { postPinned } from "./settings/pinned-request.js";
import { PlayerSecrets } from "./settings/player-secrets.js";
import { orUnwritable } from "./settings/settings-error.js";
import { SignIns } from "./settings/sign-ins.js";
import { settledWithin, systemTimer } from "./sound/timer.js";
import type { StartAgentOptions } from "./start-agent-options.js";

export interface RunningAgent {
  readonly socket_path: string;
  readonly codec: string;
  readonly sound: string;
  /** Why this sound and codec were chosen, in one line. */
  readonly reason: string;
  /** Resolves when the agent has nothing left to do (undefined, see `idle_shutdown_s`), or its audio worker has died: why. */
  readonly ended: Promise<string | undefined>;
  /** Leaves the server, lets devices and socket go. Resolves within 2 s. */
  close(): Promise<void>;
}

/** The parts of a running agent, joined. Its life ends with `close`, or because it says so (`ended`). */
export class Station {
  readonly #options: StartAgentOptions;
  readonly #settings: AgentSettings;
  readonly #started: AgentConfig;
  readonly #audio: AudioThread;
  readonly #config_edits: ConfigEdits;
  readonly #device_edits: DeviceEdits;
  readonly #clock = createMonotonicClock();
  readonly #idle: IdleWatch;
  readonly #agent: Agent;
  readonly #radio_settings: RadioSettings;
  readonly #desk: HotkeyDesk;
  readonly #operation_files: OperationFiles;
  readonly #operations: OperationDesk;
  readonly #order: ChannelOrder;
  readonly #kept_channels: KeptChannels;
  readonly #launcher: OverlayLauncher;
  readonly #overlay: OverlayDesk;
  readonly #pairing: Pairing;
  readonly #ended: Promise<string | undefined>;
  #end: (reason: string | undefined) => void = () => {};
  #sources: KeySources | undefined;
  #ipc: IpcServer | undefined;
  #sign_ins: SignIns | undefined;
  #start_connection: StartConnection | undefined;

  constructor({ options, settings, started, audio }: StationParts) {
    this.#options = options;
    this.#settings = settings;
    this.#started = started;
    this.#audio = audio;
    const tellPlayer = (message: string): void => this.#tellPlayer(message);
    this.#config_edits = new ConfigEdits(started, tellPlayer);
    this.#device_edits = new DeviceEdits(audio, () => settings.config.value.devices, tellPlayer);
    this.#ended = new Promise((resolve) => {
      this.#end = resolve;
    });
    this.#idle = new IdleWatch(timer, () => this.#end(undefined));
    this.#agent = this.#makeAgent();
    const settings_news = new SettingsNews(timer, (changed) => this.#broadcast("settings", changed));
    this.#radio_settings = new RadioSettings(this.#agent, settings, this.#idle, settings_news);
    this.#order = this.#makeOrder();
    this.#kept_channels = this.#makeKeptChannels();
    this.#launcher = this.#makeLauncher();
    this.#overlay = this.#makeOverlay();
    this.#desk = this.#makeDesk();
    this.#operation_files = this.#makeOperationFiles();
    this.#operations = this.#makeOperations();
    this.#pairing = withKeys(this.#makePairing(), this.#desk);
  }

  handleNews(news: AudioNews): void {
    if (news.kind === "failed") this.#end(news.message);
    else this.#agent.handleAudio(news);
  }

  /** A settings file was edited by hand. */
  handleReloaded(name: SettingsName): void {
    if (name === "bindings") this.#desk.adopt(this.#settings.bindings.value.hotkeys);
    else if (name === "grants") adoptGrants(this.#settings.grants.value.grants, this.#pairing, this.#desk);
    else if (name === "servers") this.#agent.connection_news.handleServers();
    else if (name === "config") {
      this.#radio_settings.apply();
      this.#agent.mixes.handleReloaded();
      this.#overlay.handleReloaded();
      this.#order.handleReloaded();
      this.#configureKeys();
      this.#device_edits.handleReloaded();
      this.#config_edits.handleReloaded(this.#settings.config.value);
    }
  }

  /** Listens to games and keys. */
  async open(): Promise<RunningAgent> {
    const { socket_path, config_folder, hotkeys, log } = this.#options;
    const found = socket_path === undefined;
    const accounts = new AccountClient((request) => postPinned({ ...request, timer }));
    const sign_ins = new SignIns(await PlayerSecrets.open(config_folder, timer), accounts, this.#clock, timer);
    this.#sign_ins = sign_ins;
    const start_connection = this.#makeStartConnection(sign_ins);
    this.#start_connection = start_connection;
    const [agent, audio, clock, settings] = [this.#agent, this.#audio, this.#clock, this.#settings];
    const [radio_settings, desk, order, overlay] = [this.#radio_settings, this.#desk, this.#order, this.#overlay];
    const [operations, pairing, kept_channels] = [this.#operations, this.#pairing, this.#kept_channels];
    const pages = {
      files: new PageFiles(this.#options.pages_folder),
      servePages: async () => this.#ipc?.servePages(),
      openPage: (page: Page) => pairing.openPage(page),
    };
    void this.#operation_files.start();
    const key_switches = new KeySwitches(settings, () => this.#configureKeys());
    const of_the_radio = {
      ...{ agent, audio, clock, settings, radio_settings, desk, key_switches },
      ...{ operations, order, kept_channels, overlay },
    };
    const ipc = await openIpcServer({
      handlers: ipcHandlers({ ...of_the_radio, pages, pairing, sign_ins, start_connection }),
      agent_version,
      admission: pairing,
      socket_path,
      environment: process.env,
      platform: process.platform,
      alone: found,
      sandboxes: found,
      web_socket_ports: found && this.#started.pairing.websocket ? this.#loopbackPorts(found) : [],
      page_ports: this.#loopbackPorts(found),
      pages: pages.files,
      now_ms: clock,
      timer,
      onClients: (clients) => this.#idle.handleClients(clients),
      onClientGone: (caller) => {
        agent.forgetClient(caller.id);
        overlay.forgetClient(caller.id);
      },
      onFault: (where, error) => log.warn(`${where}: ${error instanceof Error ? error.message : "unknown fault"}`),
    });
    this.#ipc = ipc;
    if (this.#started.pairing.pages) await ipc.servePages();
    const { platform, arch: architecture, env: environment } = process;
    const key_settings = settings.config.value.hotkeys;
    const of_the_machine = { platform, architecture, environment, clock, timer };
    if (hotkeys) this.#sources = startKeySources({ ...of_the_machine, settings: key_settings, listener: desk });
    start_connection.begin();
    const { codec, sound, reason } = audio;
    return { socket_path: ipc.socket_path, codec, sound, reason, ended: this.#ended, close: () => this.#close() };
  }

  async #close(): Promise<void> {
    this.#idle.close();
    this.#sources?.close();
    this.#launcher.close();
    this.#overlay.dispose();
    this.#operation_files.close();
    this.#start_connection?.giveWay();
    this.#agent.close();
    // Nobody changes settings any more once the local connection is closing: what was changed last is kept.
    const settings_closed = settledWithin(timer, settings_close_ms_max, this.#settings.close());
    await Promise.all([this.#ipc?.close(), this.#audio.close(), this.#sign_ins?.close(), settings_closed]);
  }

  #configureKeys(): void {
    this.#sources?.configure(this.#settings.config.value.hotkeys);
  }

  /** In the log, and over the game that keeps the player from seeing it. */
  #tellPlayer(message: string): void {
    this.#options.log.warn(message);
    this.#overlay.toast({ text: message, kind: "warning", duration_ms: toast_ms });
  }

  #makeAgent(): Agent {
    const settings = this.#settings;
    return new Agent({
      crypto: nodeCrypto(),
      clock: this.#clock,
      timer,
      networkOf,
      audio: this.#audio,
      log: this.#options.log,
      connectControl: ControlClient.connect,
      broadcast: this.#broadcast,
      mixes: mixStore(settings),
      servers: () => settings.servers.value.servers,
      operations: () => this.#operations,
      onChannels: () => this.#desk.channelsChanged(),
      onVoice: (active) => this.#desk.setVoice(active),
    });
  }

  #makeDesk(): HotkeyDesk {
    const settings = this.#settings;
    return new HotkeyDesk({
      clock: this.#clock,
      wall_ms: Date.now,
      timer,
      port: hotkeyPort(this.#agent, this.#clock, this.#radio_settings, {
        toggle: () => this.#overlay.toggle(),
        toggleEditing: () => this.#overlay.toggleEditing(),
      }),
      store: {
        load: () => settings.bindings.value.hotkeys,
        save: (hotkey) => orUnwritable(settings.saveHotkey(hotkey)),
        remove: (hotkey_id) => orUnwritable(settings.removeHotkey(hotkey_id)),
      },
      broadcast: this.#broadcast,
      onRefused: (message) => this.#options.log.warn(message),
    });
  }

  #makeOperationFiles(): OperationFiles {
    const { config_folder, log } = this.#options;
    return new OperationFiles({
      folder: join(config_folder, "operations"),
      timer,
      onChanged: () => this.#operations.handleFiles(),
      onWarning: (message) => log.warn(message),
    });
  }

  #makeOperations(): OperationDesk {
    return new OperationDesk({
      agent: this.#agent,
      files: this.#operation_files,
      suggestHotkeys: (hotkeys, slots) => this.#desk.suggest(hotkeys, slots),
      clock: this.#clock,
      timer,
      broadcast: this.#broadcast,
      log: this.#options.log,
    });
  }

  #makeOrder(): ChannelOrder {
    const [agent, settings] = [this.#agent, this.#settings];
    return new ChannelOrder({
      store: {
        load: (url, operation_id) => settings.channelOrder(operationKey(url, operation_id)),
        save: (url, operation_id, ids) => orUnwritable(settings.setChannelOrder(operationKey(url, operation_id), ids)),
      },
      place: () => (hasServer(agent) ? agent.mixes.place : undefined),
      broadcast: this.#broadcast,
    });
  }

  #makeKeptChannels(): KeptChannels {
    const [agent, settings] = [this.#agent, this.#settings];
    return new KeptChannels({
      store: {
        load: ({ url, operation_id }) => settings.memberships(operationKey(url, operation_id)),
        save: ({ url, operation_id }, channel_id, membership) =>
          orUnwritable(settings.keepMembership(operationKey(url, operation_id), channel_id, membership)),
      },
      place: () => (hasServer(agent) ? agent.mixes.place : undefined),
      channels: () => agent.radio.channelStates(),
      join: (channel_id, monitor) => agent.join(channel_id, monitor),
      onWanted: (channel_id) => this.#operations.handleByHand(channel_id),
    });
  }

  #makeStartConnection(sign_ins: SignIns): StartConnection {
    const [agent, settings] = [this.#agent, this.#settings];
    return new StartConnection({
      server: () => settings.servers.value.servers.find(({ connect_at_start }) => connect_at_start === true),
      connect: async (server, gone) => {
        const opened = await connectServer(server, gone, sign_ins, (...connection) => agent.open(...connection));
        if (opened.ok) void this.#kept_channels.rejoin();
        return opened;
      },
      close: () => agent.close(),
      onGivenUp: (message) => this.#options.log.warn(message),
      clock: this.#clock,
      timer,
      networkOf,
      chance: () => chanceOf(nodeCrypto()),
    });
  }

  #makeLauncher(): OverlayLauncher {
    return new OverlayLauncher({
      command: () => this.#settings.config.value.overlay.command,
      environment: () => ({ ...process.env, TALKGROUP_IPC: this.#ipc?.socket_path }),
      clock: this.#clock,
      onWarning: (message) => this.#options.log.warn(message),
    });
  }

  #makeOverlay(): OverlayDesk {
    const settings = this.#settings;
    return new OverlayDesk({
      store: {
        load: () => {
          const { visible, command: _, games, ...layout } = settings.config.value.overlay;
          return { visible, layout, games };
        },
        save: (change, window_title) => orUnwritable(settings.layOutOverlay(change, window_title)),
      },
      broadcast: this.#broadcast,
      launch: () => this.#launcher.launch(),
      timer,
    });
  }

  #makePairing(): Pairing {
    return new Pairing({
      local: () => this.#settings.config.value.pairing.local,
      manager_token: managerToken(this.#options),
      store: this.#settings.grantStore(),
      broadcast: this.#broadcast,
      wall_ms: Date.now,
      now_ms: this.#clock,
    });
  }

  /** An agent with a place of its own is not the player's only one: it leaves the ports that are looked at to that one. */
  #loopbackPorts(found: boolean): readonly number[] {
    const { websocket_port } = this.#started.pairing;
    if (websocket_port !== undefined) return [websocket_port];
    return found ? web_socket_ports : [0];
  }

  readonly #broadcast: Broadcast = (event, params, to_guests) => {
    if (event === "connection" && "state" in params) {
      this.#idle.handleConnection(params.state !== "closed" && params.state !== "lost");
    }
    this.#ipc?.broadcast(event, params, to_guests);
  };
}

/** What a station is made of. */
export interface StationParts {
  readonly options: StartAgentOptions;
  readonly settings: AgentSettings;
  /** What config.json said when the agent was started: some of it counts as long as the agent runs (`config_effects`). */
  readonly started: AgentConfig;
  readonly audio: AudioThread;
}

/** Without it nobody can manage the agent; it talks all the same. */
function managerToken({ config_folder, log }: StartAgentOptions): string | undefined {
  try {
    return loadManagerToken(join(config_folder, "manager-token"));
  } catch (error) {
    if (!(error instanceof ManagerTokenError)) throw error;
    log.warn(error.message);
    return undefined;
  }
}

const timer = systemTimer;
const agent_version = "0.1.0";
/** Long enough to be read beside a game. */
const toast_ms = 8_000;
/** A disk that takes longer has lost the last change. */
const settings_close_ms_max = 1_000;
