import type { OwnMix } from "@talkgroup/core";
import {
  type Channel,
  type ControlMethods,
  type Hotkey,
  type Operation,
  type OperationState,
  type Result,
  type RunningPreset,
  refuse,
  type SessionHelloResult,
} from "@talkgroup/schemas";

import { FakeWorld, game, login, settled } from "../fake-world.suite.js";
import { HotkeyDesk } from "../hotkeys/hotkey-desk.js";
import { hotkeyPort } from "../radio/hotkey-port.js";
import { OperationDesk } from "./operation-desk.js";
import type { OperationBook } from "./operation-files.js";

/** An agent whose radio is laid out by operations, with a server that offers what the test says. */
export class OperationRig {
  readonly world = new FakeWorld();
  readonly hotkeys: HotkeyDesk;
  readonly desk: OperationDesk;
  readonly warned: string[] = [];
  readonly kept_hotkeys: Hotkey[] = [];
  readonly files = new Map<string, Operation>();
  /** What the server runs; undefined: nothing. */
  running: (RunningPreset & { readonly text: string | undefined; readonly roles: readonly string[] }) | undefined;
  channels: readonly Channel[];
  /** Channels whose join is refused. */
  readonly closed = new Set<string>();
  /** How often the radio was laid out. */
  suggested = 0;
  /** How long the server takes to answer. */
  rtt_ms = 0;

  constructor(channel_ids: readonly string[] = ["air", "guard", "tanker", "ground"]) {
    const { world } = this;
    this.channels = channel_ids.map(offer);
    world.answers = (method, params) => this.#answerLater(method, params);
    const clock = (): number => world.clock.now_ms;
    const timer = (delay_ms: number, run: () => void): (() => void) => world.clock.schedule(world.clock.now_ms + delay_ms, run);
    const switches = { toggleMicrophone: () => {}, toggleSound: () => {} };
    this.hotkeys = new HotkeyDesk({
      clock,
      wall_ms: clock,
      timer,
      port: hotkeyPort(world.agent, clock, switches, { toggle: () => {}, toggleEditing: () => {} }),
      store: {
        load: () => this.kept_hotkeys,
        save: async (hotkey) => {
          this.kept_hotkeys.push(hotkey);
          return { ok: true, value: undefined };
        },
        remove: async () => ({ ok: true, value: undefined }),
      },
      broadcast: () => {},
      onRefused: () => {},
    });
    const files: OperationBook = {
      entries: () => [...this.files.values()].map(({ id: operation_id, title }) => ({ operation_id, place: "file", title })),
      preset: (operation_id) => this.files.get(operation_id),
      setServer: () => {},
    };
    this.desk = new OperationDesk({
      agent: world.agent,
      files,
      suggestHotkeys: (hotkeys, slots) => {
        this.suggested += 1;
        this.hotkeys.suggest(hotkeys, slots);
      },
      clock,
      timer,
      broadcast: (event, params) => void world.events.push({ event, params }),
      log: { info: () => {}, warn: (message) => void this.warned.push(message) },
    });
    world.operations = this.desk;
    world.onByHand = (channel_id) => this.desk.handleByHand(channel_id);
    world.onChannels = () => this.hotkeys.channelsChanged();
  }

  /** The server runs this, or another version or phase of it. */
  run(
    preset: Operation,
    about: { readonly version?: number; readonly phase?: string; readonly roles?: readonly string[] } = {},
  ): void {
    const { version = 1, phase, roles = ["lead"] } = about;
    const { id, title } = preset;
    this.running = { id, title, version, text: JSON.stringify(preset), roles, ...(phase === undefined ? {} : { phase }) };
  }

  /** Connects; all that follows is done when it resolves. */
  async connect(params: { readonly follow?: boolean; readonly url?: string } = {}): Promise<void> {
    void this.world.handlers["connection.open"]({ ...login, ...params }, game);
    await this.rest();
  }

  /** Tells of what runs now. */
  async tell(): Promise<void> {
    const { running } = this;
    this.world.server.event({ name: "session.preset_changed", params: running === undefined ? {} : { running } });
    await this.rest();
  }

  /** Other channels are offered now. */
  async offer(channel_ids: readonly string[]): Promise<void> {
    this.channels = channel_ids.map(offer);
    this.world.server.event({ name: "session.channels", params: { channels: this.channels } });
    await this.rest();
  }

  async rest(): Promise<void> {
    await this.world.advance(300);
    await settled();
  }

  /** Joined channels by their names, monitored ones with a "~". */
  get radio(): readonly string[] {
    return this.world.agent.radio
      .channelStates()
      .filter(({ membership }) => membership !== "none")
      .map(({ channel_id, membership }) => (membership === "monitor" ? `~${channel_id}` : channel_id));
  }

  /** What was asked of the server that changes the radio, since this was read last. */
  asked(): string[] {
    const asked = this.world.servers.flatMap((server) => server.asked.splice(0));
    return asked.flatMap(({ method, params }) => {
      const { channel_id, monitor } = params as { readonly channel_id?: string; readonly monitor?: boolean };
      if (method === "channel.join") return [`${monitor === true ? "monitor" : "join"} ${channel_id}`];
      return method === "channel.leave" ? [`leave ${channel_id}`] : [];
    });
  }

  /** The states that local clients were told. */
  get told(): readonly (OperationState | undefined)[] {
    return this.world.events.flatMap(({ event, params }) =>
      event === "operationState" ? [(params as { readonly operation?: OperationState }).operation] : [],
    );
  }

  /** Each radio of the stack with its state, as it is told. */
  get states(): readonly string[] {
    return (this.desk.read()?.radios ?? []).map(({ channel_id, state }) => `${channel_id} ${state}`);
  }

  mix(channel_id: string): OwnMix | undefined {
    const state = this.world.agent.radio.channelState(channel_id);
    return state.ok ? state.value : undefined;
  }

  #answerLater(method: keyof ControlMethods, params: unknown): Result<unknown> | undefined {
    const asked = this.rtt_ms === 0 ? undefined : this.world.server.asked.at(-1);
    if (asked === undefined) return this.#answer(method, params);
    this.world.clock.schedule(this.world.clock.now_ms + this.rtt_ms, () => asked.answer(this.#answer(method, params)));
    return undefined;
  }

  #answer(method: keyof ControlMethods, params: unknown): Result<unknown> {
    const { running } = this;
    if (method === "session.preset") {
      const { text, roles, ...about } = running ?? { text: undefined, roles: [] };
      return { ok: true, value: running === undefined ? { roles } : { running: about, roles, preset: text } };
    }
    const { channel_id } = params as { readonly channel_id?: string };
    if (method === "channel.join" && this.closed.has(channel_id ?? "")) return refuse("wrong_password", "password: found none");
    const answer = this.world.agree(method, params);
    if (method !== "session.hello" || !answer.ok) return answer;
    const hello = answer.value as SessionHelloResult;
    return { ok: true, value: { ...hello, channels: this.channels, ...(running === undefined ? {} : { preset: running }) } };
  }
}

function offer(channel_id: string): Channel {
  return { channel_id, title: channel_id, label: channel_id, may_listen: true, may_speak: true };
}
