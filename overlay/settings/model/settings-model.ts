import { readBindings } from "../../core/agent-readers.js";
import { channels_max } from "../../core/limits.js";
import type { Reader } from "../../core/reader.js";
import { arranged, order_place } from "./net-order.js";
import {
  readConnection,
  readDevices,
  readHotkeys,
  readLevel,
  readMicrophone,
  readMixer,
  readNet,
  readOperation,
  readOperations,
  readOrder,
  readOverlay,
  readPrograms,
  readServers,
  readStats,
} from "./settings-readers.js";
import type { AgentStanding, Draft, Net, RefusalNote, SettingsState } from "./settings-state.js";

/**
 * What the settings pages show, made of what the agent says. It asks nobody and draws nothing. Nothing it is given is trusted: what it
 * cannot read is ignored and counted, and what it knew before stays.
 */
export class SettingsModel {
  #state: SettingsState = beginning;
  /** As the agent lists them: those first that the player has put in an order. */
  readonly #nets = new Map<string, Net>();
  /** Which those are. */
  #arranged: ReadonlySet<string> = none;
  #joined_id: string | undefined;

  get state(): SettingsState {
    return this.#state;
  }

  /** How the agent stands. Where it is gone, nothing is under way any more. */
  handleAgent(agent: AgentStanding): void {
    const is_open = agent.state === "open";
    const { level: _, ...rest } = this.#state;
    this.#state = { ...(is_open ? this.#state : { ...rest, pending: none, drafts: no_drafts }), agent };
    if (!is_open) this.#showNets();
  }

  /** An event of the agent's, or the answer to a question, by the name of the one or the other. Unknown ones change nothing. */
  handle(name: string, value: unknown): void {
    const intake = Object.hasOwn(intakes, name) ? intakes[name] : undefined;
    if (intake !== undefined) this.#takeIn(intake(value));
    else if (name === "channels.list") this.#handleNets(value);
    else if (name === "channelState") this.#handleNet(value);
    else if (name === "channelGone") this.#forgetNet(value);
    else if (name === "channelOrder") this.#handleOrder(fieldOf(value, "channel_ids"));
    else if (name === "channels.order") this.#handleOrder(value);
    else if (name === "settings") this.#handleSettings(value);
  }

  /** An action is under way: what was refused at its place before is gone. */
  begin(place: string): void {
    const refusals = new Map(this.#state.refusals);
    refusals.delete(place);
    this.#state = { ...this.#state, refusals, pending: new Set(this.#state.pending).add(place) };
  }

  /** It is done, or the agent has said no. */
  end(place: string, refusal?: RefusalNote): void {
    const pending = new Set(this.#state.pending);
    pending.delete(place);
    const refusals = new Map(this.#state.refusals);
    if (refusal !== undefined) refusals.set(place, refusal);
    this.#state = { ...this.#state, pending, refusals };
  }

  /** The player wants to see no more of what was refused there. */
  dismiss(place: string): void {
    if (!this.#state.refusals.has(place)) return;
    const refusals = new Map(this.#state.refusals);
    refusals.delete(place);
    this.#state = { ...this.#state, refusals };
  }

  /**
   * What a control shows until the agent has answered; undefined: as the agent says again. At the place `order` the ids of nets: they come
   * first, whatever order the agent says meanwhile.
   */
  draft(place: string, value: Draft | undefined): void {
    const drafts = new Map(this.#state.drafts);
    if (value === undefined) drafts.delete(place);
    else drafts.set(place, value);
    this.#state = { ...this.#state, drafts };
    if (place === order_place) this.#showNets();
  }

  /**
   * The page itself has joined a server by this entry. Where several of the list may be meant the agent names none, and it is this one until
   * the connection ends.
   */
  join(server_id: string): void {
    this.#joined_id = server_id;
    this.#nameServer();
  }

  /** Whether the player hears itself. */
  hearSelf(testing: boolean): void {
    this.#state = { ...this.#state, testing };
  }

  announce(announcement: string): void {
    this.#state = { ...this.#state, announcement };
  }

  /** Nobody looks at the microphone any more. */
  forgetLevel(): void {
    const { level: _, ...rest } = this.#state;
    this.#state = rest;
  }

  #takeIn(change: Partial<SettingsState> | undefined): void {
    this.#take(change);
    const state = change?.connection?.state;
    if (state !== undefined && state !== "open" && state !== "reconnecting") this.#joined_id = undefined;
    if (change !== undefined && "operation" in change) this.#showNets();
    if (change?.connection !== undefined || change?.servers !== undefined) this.#nameServer();
  }

  #nameServer(): void {
    const { connection, servers } = this.#state;
    const joined = servers.find(({ server_id }) => server_id === this.#joined_id);
    if (joined === undefined || connection.server !== undefined) return;
    const { server_id, title, organisation } = joined;
    const server = { server_id, title, ...(organisation === undefined ? {} : { organisation }) };
    this.#state = { ...this.#state, connection: { ...connection, server } };
  }

  #take(change: Partial<SettingsState> | undefined): void {
    this.#state = change === undefined ? this.#miscounted() : { ...this.#state, ...change };
  }

  #handleNets(value: unknown): void {
    if (!Array.isArray(value)) {
      this.#state = this.#miscounted();
      return;
    }
    this.#nets.clear();
    let malformed = 0;
    for (const one of value.slice(0, channels_max)) {
      const net = readNet(one);
      if (net === undefined) malformed += 1;
      else this.#nets.set(net.channel_id, net);
    }
    this.#state = this.#miscounted(malformed);
    this.#showNets();
  }

  #handleNet(value: unknown): void {
    const net = readNet(fieldOf(value, "channel"));
    if (net === undefined || (this.#nets.size >= channels_max && !this.#nets.has(net.channel_id))) {
      this.#state = this.#miscounted();
      return;
    }
    this.#nets.set(net.channel_id, net);
    this.#showNets();
  }

  #forgetNet(value: unknown): void {
    const channel_id = fieldOf(value, "channel_id");
    if (typeof channel_id !== "string") this.#state = this.#miscounted();
    else if (this.#nets.delete(channel_id)) this.#showNets();
  }

  #handleOrder(value: unknown): void {
    const read = readOrder(value);
    if (read === undefined) this.#state = this.#miscounted();
    else {
      this.#arranged = new Set(read);
      this.#showNets();
    }
  }

  /** As the overlay does: the player's own order, then the operation's, then the server's. */
  #showNets(): void {
    const { drafts, operation } = this.#state;
    const wanted = drafts.get(order_place);
    const own = Array.isArray(wanted) ? wanted : [...this.#nets.keys()].filter((id) => this.#arranged.has(id));
    const radios = operation?.radios.map(({ channel_id }) => channel_id) ?? [];
    this.#state = { ...this.#state, nets: arranged(this.#nets, [...own, ...radios]) };
  }

  /** Its microphone does not say what the answer to `microphone.configure` does. */
  #handleSettings(value: unknown): void {
    const [microphone, mixer] = [fieldOf(value, "microphone"), fieldOf(value, "mixer")];
    if (microphone !== undefined) {
      const read = readMicrophone(microphone);
      this.#take(read && { microphone: { ...this.#state.microphone, ...read } });
    }
    if (mixer !== undefined) this.#take(changed(readMixer, "mixer")(mixer));
  }

  #miscounted(count = 1): SettingsState {
    return count === 0 ? this.#state : { ...this.#state, malformed: this.#state.malformed + count };
  }
}

type Intake = (value: unknown) => Partial<SettingsState> | undefined;

/** A field of the state by what it is read with. */
function changed<K extends keyof SettingsState>(reader: Reader<SettingsState[K] & {}>, field: K): Intake {
  return (value) => {
    const read = reader(value);
    return read === undefined ? undefined : ({ [field]: read } as Partial<SettingsState>);
  };
}

function fieldOf(value: unknown, name: string): unknown {
  const is_record = typeof value === "object" && value !== null;
  return is_record && Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

const takeOverlay: Intake = changed(readOverlay, "overlay");
const takeConnection: Intake = changed(readConnection, "connection");
const takeOperation: Intake = (value) => {
  const read = readOperation(value);
  // None is news as well.
  return read && { operation: read.operation, simulcasts: read.operation?.simulcasts ?? [] };
};

/** By method and by event. */
const intakes: Readonly<Record<string, Intake>> = {
  connection: takeConnection,
  "connection.status": takeConnection,
  "devices.list": (value) => readDevices(value),
  "hotkeys.list": (value) => readHotkeys(value),
  level: changed(readLevel, "level"),
  "microphone.configure": changed(readMicrophone, "microphone"),
  "mixer.configure": changed(readMixer, "mixer"),
  operationState: takeOperation,
  "operations.list": changed(readOperations, "operations"),
  "operations.read": (value) => takeOperation({ operation: value }),
  overlay: (value) => takeOverlay(fieldOf(value, "overlay")),
  "overlay.read": takeOverlay,
  "pairing.list": (value) => readPrograms(value),
  "ptt.list": (value) => readBindings({ bindings: value }),
  "servers.list": (value) => {
    const read = readServers(value);
    return read && { servers: read.servers, signed_in: new Set(read.signed_in) };
  },
  "stats.read": changed(readStats, "stats"),
};

const none: ReadonlySet<string> = new Set();
const no_drafts: ReadonlyMap<string, Draft> = new Map();

const beginning: SettingsState = {
  agent: { state: "searching", scopes: [] },
  connection: { state: "closed", transport: "none", rtt_ms: 0 },
  servers: [],
  signed_in: none,
  devices: [],
  uses: [],
  hotkeys: [],
  bindings: [],
  nets: [],
  operations: [],
  simulcasts: [],
  grants: [],
  asking: [],
  pending: none,
  refusals: new Map(),
  drafts: no_drafts,
  testing: false,
  announcement: "",
  malformed: 0,
};
