import type { VoiceCommand } from "@talkgroup/core";
import { type ControlMethods, type IpcEvents, type Result, refuse, type SessionHelloResult } from "@talkgroup/schemas";
import { toyCrypto, VirtualClock } from "@talkgroup/testing";

import { Agent } from "./agent.js";
import type { ConnectOptions, ControlLink, ControlListener } from "./control/control-client.js";
import type { IpcCaller, IpcHandlers } from "./ipc/ipc-handler.js";
import { ipcHandlers } from "./ipc-handlers.js";

interface Asked {
  readonly method: keyof ControlMethods;
  readonly params: unknown;
  readonly answer: (result: Result<unknown>) => void;
}

/** A control connection whose answers the test gives when it likes. */
export class FakeServer implements ControlLink {
  readonly host = "192.0.2.1";
  readonly listener: ControlListener;
  readonly asked: Asked[] = [];
  closed = false;
  /** Answers at once what a server without objections would; undefined leaves it to the test. */
  answers: (method: keyof ControlMethods, params: unknown) => Result<unknown> | undefined = agreeable;

  constructor(listener: ControlListener) {
    this.listener = listener;
  }

  request<M extends keyof ControlMethods>(
    method: M,
    params: ControlMethods[M]["params"],
  ): Promise<Result<ControlMethods[M]["result"]>> {
    return new Promise((resolve) => {
      const answer = resolve as (result: Result<unknown>) => void;
      this.asked.push({ method, params, answer });
      const at_once = this.answers(method, params);
      if (at_once !== undefined) answer(at_once);
    });
  }

  sendTunnel(): void {}

  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.listener.onClosed("player", "closed by the player");
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
  readonly agent: Agent;
  readonly handlers: IpcHandlers;
  /** How the next connection goes; undefined lets it succeed. */
  connecting: ((options: ConnectOptions) => Promise<Result<ControlLink>>) | undefined;

  constructor() {
    const audio = {
      codec: "fake",
      sound: "null",
      command: (command: VoiceCommand) => void this.commands.push(command),
      tunnel: () => {},
      stats: () => Promise.reject(new TypeError("not asked here")),
      trace: () => Promise.reject(new TypeError("not asked here")),
      play: () => Promise.reject(new TypeError("not asked here")),
    };
    const clock = (): number => this.clock.now_ms;
    this.agent = new Agent({
      crypto: toyCrypto(),
      clock,
      timer: (delay_ms, run) => this.clock.schedule(this.clock.now_ms + delay_ms, run),
      audio,
      connectControl: (options) => (this.connecting ?? this.connect)(options),
      broadcast: (event, params) => void this.events.push({ event, params }),
      log: { info: () => {}, warn: () => {} },
    });
    this.handlers = ipcHandlers(this.agent, audio, clock);
  }

  readonly connect = async (options: ConnectOptions): Promise<Result<ControlLink>> => {
    const server = new FakeServer(options.listener);
    this.servers.push(server);
    return { ok: true, value: server };
  };

  get server(): FakeServer {
    const server = this.servers.at(-1);
    if (server === undefined) throw new TypeError("nothing is connected");
    return server;
  }

  /** The talk commands given to the voice side: "target on|off". */
  get talks(): readonly string[] {
    return this.commands.flatMap((one) => (one.kind === "talk" ? [`${one.target_id} ${one.talking ? "on" : "off"}`] : []));
  }

  /** Connected, with channels joined. */
  static async on(channel_ids: readonly string[]): Promise<FakeWorld> {
    const world = new FakeWorld();
    await world.handlers["connection.open"](login, game);
    for (const channel_id of channel_ids) await world.handlers["channels.join"]({ channel_id }, game);
    return world;
  }
}

/** A local client. */
export function client(id: number): IpcCaller & { readonly leave: AbortController } {
  const leave = new AbortController();
  return { id, name: `client ${id}`, scopes: new Set(), gone: leave.signal, leave };
}

export const game: IpcCaller = client(1);
export const login = { url: "wss://192.0.2.1:9", join_code: "code", name: "Ada", role: "lead" };

const secret = "A".repeat(43);
const hello: SessionHelloResult = {
  protocol: 1,
  session_id: 7,
  hop_key: secret,
  voice_port: 9,
  keepalive_ms: 5000,
  operation: { id: "op", title: "Op" },
  channels: ["alpha", "bravo", "charlie"].map((channel_id) => ({
    channel_id,
    title: channel_id,
    label: channel_id,
    may_listen: true,
    may_speak: true,
  })),
};

function agreeable(method: keyof ControlMethods): Result<unknown> {
  if (method === "session.hello") return { ok: true, value: hello };
  if (method === "channel.join")
    return { ok: true, value: { members: [], epoch: { epoch: 1, secret, activate_after_ms: 0 }, targets: [] } };
  return { ok: true, value: {} };
}

export const refused = refuse("permission_denied", "no");
