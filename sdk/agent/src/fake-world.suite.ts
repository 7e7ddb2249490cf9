import type { ControlEvent, OwnMix, TalkerMix, VoiceCommand } from "@talkgroup/core";
import {
  type ControlEvents,
  type ControlMethods,
  type IpcEvents,
  type Result,
  refuse,
  type SessionHelloParams,
  type SessionHelloResult,
} from "@talkgroup/schemas";
import { toyCrypto, VirtualClock } from "@talkgroup/testing";

import { Agent } from "./agent.js";
import type { SessionWatch } from "./agent-options.js";
import type { Closed, ConnectOptions, ControlLink, ControlListener } from "./control/control-client.js";
import { type RadioHandlers, radioHandlers } from "./handlers/radio-handlers.js";
import type { IpcCaller } from "./ipc/ipc-handler.js";

type Answers = (method: keyof ControlMethods, params: unknown) => Result<unknown> | undefined;

interface Asked {
  readonly method: keyof ControlMethods;
  readonly params: unknown;
  readonly answer: (result: Result<unknown>) => void;
}

/** A control connection whose answers the test gives when it likes. */
export class FakeServer implements ControlLink {
  host = "192.0.2.1";
  readonly listener: ControlListener;
  readonly asked: Asked[] = [];
  readonly url: string;
  /** Closed by the agent. */
  closed = false;
  over = false;
  events_heard = 0;
  heartbeat_ms: number | undefined;
  /** Answers at once what a server without objections would; undefined leaves it to the test. */
  answers: Answers;
  readonly tunnelled: Uint8Array[] = [];

  constructor({ url, listener }: Pick<ConnectOptions, "url" | "listener">, answers: Answers) {
    this.url = url;
    this.listener = listener;
    this.answers = answers;
  }

  expectEventsAfter(seq: number): void {
    this.events_heard = seq;
  }

  expectHeartbeat(heartbeat_ms: number): void {
    this.heartbeat_ms = heartbeat_ms;
  }

  request<M extends keyof ControlMethods>(
    method: M,
    params: ControlMethods[M]["params"],
  ): Promise<Result<ControlMethods[M]["result"]>> {
    if (this.over) return Promise.resolve(cut_off);
    return new Promise((resolve) => {
      const answer = resolve as (result: Result<unknown>) => void;
      this.asked.push({ method, params, answer });
      const at_once = this.answers(method, params);
      if (at_once !== undefined) answer(at_once);
    });
  }

  sendTunnel(bytes: Uint8Array): void {
    this.tunnelled.push(bytes);
  }

  close(): void {
    if (this.over) return;
    this.closed = true;
    this.end({ by: "player", reason: "closed by the player" });
  }

  /** The cable is pulled. */
  drop(): void {
    this.end({ by: "drop", reason: "cable" });
  }

  /** The server says that it is over. */
  dismiss(ending: ControlEvents["session.ending"]): void {
    this.events_heard += 1;
    this.end({ by: "server", reason: `the server ended the session: ${ending.reason}`, ending });
  }

  end(closed: Closed): void {
    if (this.over) return;
    this.over = true;
    for (const { answer } of this.asked) answer(cut_off);
    this.listener.onClosed(closed);
  }

  event(event: ControlEvent): void {
    this.events_heard += 1;
    this.listener.onEvent(event);
  }

  /** Methods asked, in order. */
  get methods(): readonly string[] {
    return this.asked.map(({ method }) => method);
  }

  /** The newest request of a method. */
  last(method: keyof ControlMethods): Asked | undefined {
    return this.asked.findLast((asked) => asked.method === method);
  }
}

/** An agent with a fake server and no sound, on virtual time; what it says and orders is kept. */
export class FakeWorld {
  readonly clock = new VirtualClock();
  readonly commands: VoiceCommand[] = [];
  readonly events: { readonly event: keyof IpcEvents; readonly params: IpcEvents[keyof IpcEvents] }[] = [];
  readonly servers: FakeServer[] = [];
  /** Voice that came through the tunnel. */
  readonly tunnelled: Uint8Array[] = [];
  readonly agent: Agent;
  readonly handlers: RadioHandlers;
  /** Mixes that are kept, by server, operation and channel. */
  readonly kept = new Map<string, OwnMix>();
  /** Talkers' that are kept, by server and operation, then by name. */
  readonly #kept_talkers = new Map<string, Map<string, TalkerMix>>();
  /** Hears how sessions go. */
  operations: SessionWatch | undefined;
  /** Hears which channels a game has joined or left. */
  onByHand: ((channel_id: string) => void) | undefined;
  /** Hears that channels came or went. */
  onChannels: (() => void) | undefined;
  /** How the next connection goes; undefined lets it succeed. */
  connecting: ((options: ConnectOptions) => Promise<Result<ControlLink>>) | undefined;
  /** What the servers that come answer, in place of agreeing. */
  answers: Answers = (method, params) => this.agree(method, params);
  /** Where the server was each time that voice was to look for its way anew; "": as before. */
  readonly moves: string[] = [];
  /** Sessions opened. The first has the number 7. */
  sessions = 0;
  /** The networks that the machine is on. */
  network = "192.0.2.7";
  readonly #rules: { half_duplex?: boolean; talk_ms_max?: number } = {};

  constructor() {
    const audio = {
      codec: "fake",
      sound: "null",
      command: (command: VoiceCommand) => void this.commands.push(command),
      tunnel: (bytes: Uint8Array) => void this.tunnelled.push(bytes),
      moved: (host = "") => void this.moves.push(host),
      stats: () => Promise.reject(new TypeError("not asked here")),
      trace: () => Promise.reject(new TypeError("not asked here")),
      play: () => Promise.reject(new TypeError("not asked here")),
    };
    const clock = (): number => this.clock.now_ms;
    this.agent = new Agent({
      crypto: toyCrypto(),
      clock,
      timer: (delay_ms, run) => this.clock.schedule(this.clock.now_ms + delay_ms, run),
      networkOf: () => this.network,
      audio,
      connectControl: (options) => (this.connecting ?? this.connect)(options),
      mixes: {
        load: (url, operation_id, channel_id) => this.kept.get(`${url} ${operation_id} ${channel_id}`),
        save: (url, operation_id, channel_id, mix) => void this.kept.set(`${url} ${operation_id} ${channel_id}`, mix),
        loadTalkers: (url, operation_id) => this.talkersAt(url, operation_id),
        saveTalker: (url, operation_id, name, mix) => void this.talkersAt(url, operation_id).set(name, mix),
      },
      operations: () => this.operations,
      onChannels: () => this.onChannels?.(),
      broadcast: (event, params) => void this.events.push({ event, params }),
      log: { info: () => {}, warn: () => {} },
    });
    this.handlers = radioHandlers(this.agent, audio, clock, {
      handleConnecting: () => {},
      handleOpened: () => {},
      handleAsked: (channel_id) => this.onByHand?.(channel_id),
      handleChanged: ({ channel_id }) => this.onByHand?.(channel_id),
    });
  }

  readonly connect = async (options: ConnectOptions): Promise<Result<ControlLink>> => {
    const server = new FakeServer(options, this.answers);
    this.servers.push(server);
    return { ok: true, value: server };
  };

  /** Talkers of one place that are kept, by name. */
  talkersAt(url: string, operation_id: string): Map<string, TalkerMix> {
    const place = `${url} ${operation_id}`;
    const kept = this.#kept_talkers.get(place) ?? new Map<string, TalkerMix>();
    this.#kept_talkers.set(place, kept);
    return kept;
  }

  /** What a server without objections answers. */
  agree(method: keyof ControlMethods, params: unknown): Result<unknown> {
    if (method === "session.hello") return { ok: true, value: this.#greet(params as SessionHelloParams) };
    if (method !== "channel.join") return { ok: true, value: {} };
    // The player is on the channel too, by the name the server knows.
    const members = [{ session_id: hello.session_id - 1 + this.sessions, name: "Ada", role: "lead", monitor: false }];
    return { ok: true, value: { members, epoch: { epoch: 1, secret, activate_after_ms: 0 }, targets: [] } };
  }

  /** The servers that come know no session of before; to all else they agree. */
  refuseResume(): void {
    this.answers = (method, params) =>
      method === "session.hello" && "resume" in (params as object) ? refuse("resume_failed", "gone") : this.agree(method, params);
  }

  #greet({ resume }: SessionHelloParams): SessionHelloResult {
    if (resume !== undefined) return { ...hello, session_id: resume.session_id, resumed: true };
    this.sessions += 1;
    const channels = hello.channels.map((channel) => ({ ...channel, ...this.#rules }));
    return { ...hello, session_id: hello.session_id - 1 + this.sessions, channels };
  }

  /** Lets time pass, and every promise that is ready go on after each thing that happens. */
  async advance(duration_ms: number): Promise<void> {
    const until_ms = this.clock.now_ms + duration_ms;
    for (;;) {
      await settled();
      const next_ms = this.clock.next_ms;
      if (next_ms === undefined || next_ms > until_ms) break;
      this.clock.advanceTo(next_ms);
    }
    this.clock.advanceTo(until_ms);
  }

  /** The states the connection went through, as games were told, each once. */
  get states(): readonly string[] {
    const states = this.events.flatMap(({ event, params }) =>
      event === "connection" && "state" in params ? [params.state] : [],
    );
    return states.filter((state, index) => state !== states[index - 1]);
  }

  /** Channel and membership of each `channelState` that games were told. */
  get memberships(): readonly string[] {
    return this.events.flatMap(({ event, params }) =>
      event === "channelState" && "channel" in params ? [`${params.channel.channel_id} ${params.channel.membership}`] : [],
    );
  }

  get server(): FakeServer {
    const server = this.servers.at(-1);
    if (server === undefined) throw new TypeError("nothing is connected");
    return server;
  }

  /** The talk commands given to the voice side: "target on|off". */
  get talks(): readonly string[] {
    return this.commands.flatMap((one) => (one.kind === "talk" ? [`${one.target_id} ${one.talking ? "on" : "off"}`] : []));
  }

  /** Connected, with channels joined; all channels have these rules. */
  static async on(
    channel_ids: readonly string[],
    rules: { readonly half_duplex?: boolean; readonly talk_ms_max?: number } = {},
  ): Promise<FakeWorld> {
    const world = new FakeWorld();
    Object.assign(world.#rules, rules);
    await world.handlers["connection.open"](login, game);
    for (const channel_id of channel_ids) await world.handlers["channels.join"]({ channel_id }, game);
    return world;
  }

  /** On alpha (joined) and bravo (monitored), and a key on alpha held for 5 s; what was said and ordered until then is forgotten. */
  static async talking(): Promise<FakeWorld> {
    const world = await FakeWorld.on(["alpha"]);
    await world.handlers["channels.monitor"]({ channel_id: "bravo" }, game);
    await world.handlers["ptt.bind"]({ binding_id: "k", channel_id: "alpha" }, game);
    await world.handlers["ptt.press"]({ binding_id: "k", lease_ms: 5000 }, game);
    await world.advance(100);
    world.events.length = 0;
    world.commands.length = 0;
    return world;
  }
}

/** News of a new secret on alpha. */
export function epochOf(epoch: number): ControlEvent {
  return { name: "channel.epoch", params: { channel_id: "alpha", epoch: { epoch, secret, activate_after_ms: 0 } } };
}

/** A local client. */
export function client(id: number): IpcCaller & { readonly leave: AbortController } {
  const leave = new AbortController();
  return { id, name: `client ${id}`, place: "own", scopes: new Set(), reads_only: false, gone: leave.signal, leave };
}

export const game: IpcCaller = client(1);
export const login = { url: "wss://192.0.2.1:9", join_code: "code", name: "Ada", role: "lead" };

export const secret: string = "A".repeat(43);
const hello: SessionHelloResult = {
  protocol: 1,
  session_id: 7,
  hop_key: secret,
  voice_port: 9,
  keepalive_ms: 5000,
  resume_token: secret,
  resume_window_ms: 60_000,
  heartbeat_ms: 15_000,
  resumed: false,
  operation: { id: "op", title: "Op" },
  channels: ["alpha", "bravo", "charlie"].map((channel_id) => ({
    channel_id,
    title: channel_id,
    label: channel_id,
    may_listen: true,
    may_speak: true,
  })),
};

/** Lets every promise that is ready go on. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

const cut_off = refuse("not_connected", "server: cable");
export const refused = refuse("permission_denied", "no");
