import type { PttTarget } from "@talkgroup/core";
import { accept, type ChannelState, type IpcMethods, type PttBindParams, type Result, refuse } from "@talkgroup/schemas";

import type { Agent } from "./agent.js";
import type { IpcHandlers } from "./ipc/ipc-handler.js";
import type { MonotonicClock } from "./monotonic-clock.js";

/** What each method of the local socket does. A new schema does not compile until it is served here. */
export function ipcHandlers(agent: Agent, clock: MonotonicClock): IpcHandlers {
  return {
    "connection.open": (params) => agent.open(params),
    "connection.close": async () => {
      agent.close();
      return accept({});
    },
    "connection.status": async () => accept({ ...agent.connection }),
    "channels.list": async () => accept({ channels: [...agent.radio.channelStates()] }),
    "channels.join": async ({ channel_id }) => channelAfter(agent, channel_id, await agent.join(channel_id, false)),
    "channels.monitor": async ({ channel_id }) => channelAfter(agent, channel_id, await agent.join(channel_id, true)),
    "channels.leave": async ({ channel_id }) => channelAfter(agent, channel_id, await agent.leave(channel_id)),
    "channels.mix": async ({ channel_id, ...mix }) => {
      const state = agent.radio.setMix(channel_id, mix);
      agent.drain();
      return state.ok ? accept({ channel: state.value }) : state;
    },
    "simulcast.define": ({ simulcast_id, channel_ids }) => defineSimulcast(agent, simulcast_id, channel_ids),
    "simulcast.remove": async ({ simulcast_id }) => {
      if (agent.channelsOf({ kind: "simulcast", simulcast_id }) === undefined) return unknownSimulcast(simulcast_id);
      agent.setSimulcast(simulcast_id, undefined);
      return accept({});
    },
    "ptt.bind": async (params, caller) => {
      const target = targetOf(params);
      if (!target.ok) return target;
      const prepared = await agent.prepareTarget(target.value);
      if (!prepared.ok) return prepared;
      // A binding lives as long as its client: one that left while the server was asked gets none.
      if (caller.gone.aborted) return refuse("not_ready", "client: found gone, expected connected");
      const bound = agent.keys.bind(params.binding_id, target.value, caller.id);
      agent.drain();
      return bound.ok ? accept({}) : bound;
    },
    "ptt.unbind": async ({ binding_id }) => {
      const unbound = agent.keys.unbind(binding_id);
      agent.drain();
      return unbound.ok ? accept({}) : unbound;
    },
    "ptt.press": async (params, caller) => press(agent, params, caller.id, clock()),
    "ptt.release": async ({ binding_id }, caller) => {
      const released = agent.keys.release(binding_id, caller.id, clock());
      agent.drain();
      return released.ok ? accept({}) : released;
    },
    "stats.read": async () => accept(await readStats(agent)),
    "stats.trace": async () => {
      const { ears_started_ms, sent, heard } = await agent.audio.trace();
      return accept({ ears_started_ms, sent: [...sent], heard: [...heard] });
    },
    "microphone.play": async ({ path }) => {
      const played = await agent.audio.play(path);
      return "refused" in played ? refuse(played.refused, played.message, "/path") : accept(played);
    },
  };
}

function channelAfter(agent: Agent, channel_id: string, done: Result<void>): Result<{ channel: ChannelState }> {
  if (!done.ok) return done;
  const state = agent.radio.channelState(channel_id);
  return state.ok ? accept({ channel: state.value }) : state;
}

async function defineSimulcast(
  agent: Agent,
  simulcast_id: string,
  channel_ids: readonly string[],
): Promise<Result<Record<string, never>>> {
  const known = agent.channelsOf({ kind: "simulcast", simulcast_id }) !== undefined;
  if (!known && agent.simulcast_count >= simulcasts_max) {
    return refuse("limit_reached", `simulcast_id: found ${simulcasts_max} sets, expected fewer`, "/simulcast_id");
  }
  if (new Set(channel_ids).size < 2)
    return refuse("invalid_params", "channel_ids: found one channel, expected two different ones", "/channel_ids");
  agent.setSimulcast(simulcast_id, channel_ids);
  const prepared = await agent.prepareTarget({ kind: "simulcast", simulcast_id });
  if (prepared.ok) return accept({});
  agent.setSimulcast(simulcast_id, undefined);
  return prepared;
}

/** Nothing here waits: key-up may follow in the same read, and must find the key down. */
function press(
  agent: Agent,
  params: IpcMethods["ptt.press"]["filled"],
  owner: number,
  now_ms: number,
): Result<IpcMethods["ptt.press"]["result"]> {
  const { binding_id, lease_ms } = params;
  const target = agent.keys.targetOf(binding_id);
  if (target !== undefined && !agent.canTalk(target)) {
    if (agent.connection.state !== "open")
      return refuse("not_connected", `connection: found ${agent.connection.state}, expected open`);
    return refuse(
      "unknown_target",
      `binding_id: found ${binding_id} bound to what is not on the radio, expected joined channels`,
      "/binding_id",
    );
  }
  const pressed = agent.keys.press(binding_id, owner, lease_ms, now_ms);
  agent.drain();
  return pressed.ok ? accept({ talking: true }) : pressed;
}

function targetOf(params: PttBindParams): Result<PttTarget> {
  const { channel_id, simulcast_id } = params;
  if (channel_id !== undefined && simulcast_id === undefined) return accept({ kind: "channel", channel_id });
  if (simulcast_id !== undefined && channel_id === undefined) return accept({ kind: "simulcast", simulcast_id });
  return refuse(
    "invalid_params",
    "channel_id: found both or neither, expected exactly one of channel_id and simulcast_id",
    "/channel_id",
  );
}

function unknownSimulcast(simulcast_id: string): Result<never> {
  return refuse("unknown_simulcast", `simulcast_id: found ${simulcast_id}, expected one that was defined`, "/simulcast_id");
}

async function readStats(agent: Agent): Promise<IpcMethods["stats.read"]["result"]> {
  const stats = await agent.audio.stats();
  return {
    ...stats,
    codec: agent.audio.codec,
    sound: agent.audio.sound,
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
      stalls: stream?.stalls ?? 0,
      stretched_samples: stream?.stretched_samples ?? 0,
      delay_ms: Math.max(0, stream?.delay_ms ?? 0),
      jitter_ms: Math.max(0, stream?.jitter_ms ?? 0),
    })),
  };
}

/** As many as bindings. */
const simulcasts_max = 64;
