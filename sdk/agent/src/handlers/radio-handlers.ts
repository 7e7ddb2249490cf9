import type { PttTarget } from "@talkgroup/core";
import {
  accept,
  type ChannelState,
  type ConnectionOpenResult,
  type IpcMethods,
  type PttBindParams,
  type Result,
  refuse,
  type SimulcastDefineParams,
} from "@talkgroup/schemas";

import type { Agent } from "../agent.js";
import type { AgentAudio } from "../agent-options.js";
import { isOwnBindingId } from "../hotkeys/hotkey-targets.js";
import type { IpcCaller, IpcHandlers } from "../ipc/ipc-handler.js";
import type { MonotonicClock } from "../machine/monotonic-clock.js";
import { ProcessUsage } from "../machine/process-usage.js";
import type { ChannelOrder } from "../radio/channel-order.js";
import { isCarried, pressKey, releaseKey } from "../radio/key-press.js";
import { unknownWhisper } from "./whisper-handlers.js";

/**
 * What the methods of the radio itself do: connection, channels, keys, counters. `hand` hears of the channels that were joined, monitored or
 * left so; `order` is that of lists of channels.
 */
export function radioHandlers(
  agent: Agent,
  audio: AgentAudio,
  clock: MonotonicClock,
  hand: ByHand = nobody,
  order: ListOrder = server_order,
): RadioHandlers {
  const binds = new Map<string, object>();
  const usage = new ProcessUsage(clock);
  const byHand = async (
    channel_id: string,
    caller: IpcCaller,
    change: () => Promise<Result<ChannelState>>,
  ): Promise<Result<{ channel: ChannelState }>> => {
    // Nobody takes away meanwhile what the player is on and asks for.
    if (agent.radio.isOn(channel_id)) hand.handleAsked(channel_id);
    const state = await change();
    if (state.ok) hand.handleChanged(state.value, caller);
    return channelOf(state);
  };
  return {
    "connection.open": async (params) => {
      hand.handleConnecting();
      const opened = await agent.open(params);
      if (opened.ok) hand.handleOpened();
      return inOrder(opened, order);
    },
    "connection.close": async () => {
      hand.handleConnecting();
      agent.close();
      return accept({});
    },
    "connection.retry": async () => {
      const tried = agent.retry();
      return tried.ok ? accept({}) : tried;
    },
    "connection.status": async () => accept({ ...agent.connection }),
    "channels.list": async () => accept(order.arranged(hasServer(agent) ? agent.radio.channelStates() : [])),
    "channels.join": ({ channel_id, password }, caller) =>
      byHand(channel_id, caller, () => agent.join(channel_id, false, password)),
    "channels.monitor": ({ channel_id, password }, caller) =>
      byHand(channel_id, caller, () => agent.join(channel_id, true, password)),
    "channels.leave": ({ channel_id }, caller) => byHand(channel_id, caller, () => agent.leave(channel_id)),
    "simulcast.define": (params, caller) => defineSimulcast(agent, params, caller),
    "simulcast.remove": async ({ simulcast_id }) => {
      if (isOwnBindingId(simulcast_id)) return reserved("simulcast_id", simulcast_id);
      if (agent.simulcasts.channelsOf(simulcast_id) === undefined) return unknownSimulcast(simulcast_id);
      agent.removeSimulcast(simulcast_id);
      return accept({});
    },
    "ptt.bind": (params, caller) => bind(agent, binds, params, caller),
    "ptt.list": async () => accept({ bindings: agent.bindings.list() }),
    "ptt.unbind": async ({ binding_id }) => {
      if (isOwnBindingId(binding_id)) return reserved("binding_id", binding_id);
      binds.delete(binding_id);
      const unbound = agent.keys.unbind(binding_id);
      agent.drain();
      agent.sweepTargets();
      return unbound.ok ? accept({}) : unbound;
    },
    "ptt.press": async ({ binding_id, lease_ms }, caller) => {
      const pressed = pressKey(agent, binding_id, caller.id, lease_ms, clock());
      return pressed.ok ? accept({ talking: isCarried(agent) }) : pressed;
    },
    "ptt.release": async ({ binding_id }, caller) => {
      const released = releaseKey(agent, binding_id, caller.id, clock());
      return released.ok ? accept({}) : released;
    },
    "stats.read": async () => accept(await readStats(agent, audio, usage)),
    "stats.trace": async () => {
      const { ears_started_ms, sent, heard } = await audio.trace();
      return accept({ ears_started_ms, sent: [...sent], heard: [...heard] });
    },
    "microphone.play": async ({ path }) => {
      const played = await audio.play(path);
      return "refused" in played ? refuse(played.refused, played.message, "/path") : accept(played);
    },
  };
}

export type RadioHandlers = Pick<
  IpcHandlers,
  | "connection.open"
  | "connection.close"
  | "connection.retry"
  | "connection.status"
  | "channels.list"
  | "channels.join"
  | "channels.monitor"
  | "channels.leave"
  | "simulcast.define"
  | "simulcast.remove"
  | "ptt.bind"
  | "ptt.list"
  | "ptt.unbind"
  | "ptt.press"
  | "ptt.release"
  | "stats.read"
  | "stats.trace"
  | "microphone.play"
>;

/** Hears of the connections that are opened and closed, and of the channels that somebody joins, monitors or leaves. */
export interface ByHand {
  /** Somebody is about to open a connection, or to close it. */
  handleConnecting(): void;
  handleOpened(): void;
  /** It is asked for, and the player is on it. */
  handleAsked(channel_id: string): void;
  handleChanged(state: ChannelState, caller: IpcCaller): void;
}

/** In which order channels are listed. */
export type ListOrder = Pick<ChannelOrder, "arranged">;

/** What a connection was opened with, its channels in the player's order. */
export function inOrder(opened: Result<ConnectionOpenResult>, order: ListOrder): Result<ConnectionOpenResult> {
  if (!opened.ok) return opened;
  return accept({ ...opened.value, channels: order.arranged(opened.value.channels).channels });
}

/** Those of a server that was left are nobody's. */
export function hasServer({ connection: { state } }: Agent): boolean {
  return state === "open" || state === "reconnecting";
}

/** The answer of a method that tells how a channel stands now. */
export function channelOf(state: Result<ChannelState>): Result<{ channel: ChannelState }> {
  return state.ok ? accept({ channel: state.value }) : state;
}

/** A set that is refused leaves the one of the same name as it was. */
async function defineSimulcast(
  agent: Agent,
  { simulcast_id, channel_ids }: SimulcastDefineParams,
  caller: IpcCaller,
): Promise<Result<Record<string, never>>> {
  if (isOwnBindingId(simulcast_id)) return reserved("simulcast_id", simulcast_id);
  const checked = agent.simulcasts.check(simulcast_id, channel_ids, caller.id);
  if (!checked.ok) return checked;
  const defined = await agent.prepare(channel_ids, () => {
    if (caller.gone.aborted) return client_gone;
    agent.keys.releaseTarget({ kind: "simulcast", simulcast_id });
    agent.drain();
    agent.simulcasts.define(simulcast_id, channel_ids, caller.id);
    return accept({});
  });
  return aboutChannels(defined, "/channel_ids");
}

/** The server is asked first; of two binds of one key the later one counts, however long each takes. */
async function bind(
  agent: Agent,
  binds: Map<string, object>,
  params: PttBindParams,
  caller: IpcCaller,
): Promise<Result<Record<string, never>>> {
  if (isOwnBindingId(params.binding_id)) return reserved("binding_id", params.binding_id);
  const target = targetOf(params);
  if (!target.ok) return target;
  if (target.value.kind === "whisper") return bindWhisper(agent, binds, params, target.value, caller);
  const channel_ids = agent.channelsOf(target.value);
  if (channel_ids === undefined) return unknownSimulcast(params.simulcast_id ?? "");
  const { binding_id } = params;
  const turn = {};
  binds.set(binding_id, turn);
  const bound = await agent.prepare(channel_ids, () => {
    if (binds.get(binding_id) !== turn)
      return refuse("not_ready", `binding_id: found ${binding_id} bound or unbound again meanwhile`, "/binding_id");
    if (caller.gone.aborted) return client_gone;
    const bound_now = agent.keys.bind(binding_id, target.value, caller.id, params.keys);
    agent.drain();
    return bound_now;
  });
  if (binds.get(binding_id) === turn) binds.delete(binding_id);
  const { simulcast_id } = params;
  return bound.ok ? accept({}) : aboutChannels(bound, simulcast_id === undefined ? "/channel_id" : "/simulcast_id");
}

/**
 * Who has named channels is told so by the member it named them with (P-7), whatever the server calls it: it refuses one target too many by a
 * number that no client has given.
 */
function aboutChannels<T>(result: Result<T>, field: string): Result<T> {
  if (result.ok || result.refusal.field === undefined) return result;
  const { field: server_field, message } = result.refusal;
  if (server_field === "/target_id") {
    return { ok: false, refusal: { ...result.refusal, message: message.replace(/^target_id:/, `${field.slice(1)}:`), field } };
  }
  return server_field.startsWith("/channel_id") ? { ok: false, refusal: { ...result.refusal, field } } : result;
}

/** The server was asked when the set was defined. */
function bindWhisper(
  agent: Agent,
  binds: Map<string, object>,
  { binding_id, keys }: PttBindParams,
  target: Extract<PttTarget, { kind: "whisper" }>,
  caller: IpcCaller,
): Result<Record<string, never>> {
  if (!agent.whispers.has(target.whisper_id)) return unknownWhisper(target.whisper_id);
  // One that waits for the server is superseded.
  binds.delete(binding_id);
  const bound = agent.keys.bind(binding_id, target, caller.id, keys);
  agent.drain();
  agent.sweepTargets();
  return bound.ok ? accept({}) : bound;
}

function targetOf({ channel_id, simulcast_id, whisper_id }: PttBindParams): Result<PttTarget> {
  const targets: PttTarget[] = [
    ...(channel_id === undefined ? [] : [{ kind: "channel", channel_id } as const]),
    ...(simulcast_id === undefined ? [] : [{ kind: "simulcast", simulcast_id } as const]),
    ...(whisper_id === undefined ? [] : [{ kind: "whisper", whisper_id } as const]),
  ];
  const [target] = targets;
  if (target !== undefined && targets.length === 1) return accept(target);
  return refuse(
    "invalid_params",
    `channel_id: found ${targets.length} targets, expected exactly one of channel_id, simulcast_id and whisper_id`,
    "/channel_id",
  );
}

/** Or a program could put its own in place of the player's hotkeys. */
function reserved(field: string, found: string): Result<never> {
  return refuse("invalid_params", `${field}: found ${found}, expected a name that no hotkey has`, `/${field}`);
}

function unknownSimulcast(simulcast_id: string): Result<never> {
  return refuse("unknown_simulcast", `simulcast_id: found ${simulcast_id}, expected one that was defined`, "/simulcast_id");
}

async function readStats(agent: Agent, audio: AgentAudio, usage: ProcessUsage): Promise<IpcMethods["stats.read"]["result"]> {
  const stats = await audio.stats();
  return {
    ...stats,
    ...usage.read(),
    rtt_ms: agent.connection.rtt_ms,
    codec: audio.codec,
    drops: { ...stats.drops },
    talkers: stats.talkers.map(({ stats: stream, ...talker }) => ({
      session_id: talker.session_id,
      target_id: talker.target_id,
      channel_ids: [...talker.channel_ids],
      datagrams: talker.datagrams,
      opened: talker.opened,
      duplicates: talker.replayed + (stream?.duplicates ?? 0),
      late: stream?.late ?? 0,
      frames_played: stream?.frames_played ?? 0,
      frames_lost: stream?.frames_lost ?? 0,
      frames_rebuilt: stream?.frames_rebuilt ?? 0,
      frames_concealed: stream?.frames_concealed ?? 0,
      frames_from_copies: stream?.frames_from_copies ?? 0,
      stalls: stream?.stalls ?? 0,
      stretched_samples: stream?.stretched_samples ?? 0,
      delay_ms: Math.max(0, stream?.delay_ms ?? 0),
      jitter_ms: Math.max(0, stream?.jitter_ms ?? 0),
    })),
  };
}

const nobody: ByHand = { handleConnecting: () => {}, handleOpened: () => {}, handleAsked: () => {}, handleChanged: () => {} };
const server_order: ListOrder = { arranged: (channels) => ({ channels }) };
/** What a client that left while the server was asked has asked for is not done in its name. */
const client_gone = refuse("not_ready", "client: found gone, expected connected");
