import type { PttTarget } from "@talkgroup/core";
import { accept, type Result, refuse } from "@talkgroup/schemas";

import type { Agent } from "../agent.js";
import { type ChannelSets, setKey } from "../control/target-registry.js";
import { notConnected } from "./connection-news.js";
import { isHeard } from "./own-speech.js";

/**
 * Key down, or held still. Refuses `not_connected`, `unknown_binding`, `unknown_target` for what is not on the radio, and `channel_busy`
 * where another talks and only one may. Nothing here waits: key-up may follow at once, and must find the key down.
 */
export function pressKey(agent: Agent, binding_id: string, owner: number, lease_ms: number, now_ms: number): Result<void> {
  const target = agent.keys.targetOf(binding_id);
  if (target !== undefined && !agent.canTalk(target)) {
    if (agent.connection.state !== "open") return notConnected(agent.connection.state);
    return refuse(
      "unknown_target",
      `binding_id: found ${binding_id} bound to what is not on the radio, expected joined channels`,
      "/binding_id",
    );
  }
  const pressed = agent.keys.press(binding_id, owner, lease_ms, now_ms);
  agent.drain();
  if (!pressed.ok || agent.keys.isTalking(binding_id)) return pressed;
  return refuse(
    "channel_busy",
    `binding_id: found ${binding_id} cut off, expected it let go and the channel free`,
    "/binding_id",
  );
}

/**
 * True while what is talked to is carried to the server; a connection that dropped carries it as long as the player is heard without it (P-37).
 * A session that is still being brought to where the last one was carries nothing yet, though its datagrams are answered.
 */
export function isCarried(agent: Agent): boolean {
  const { connection, keys, radio } = agent;
  if (connection.state === "open") return true;
  if (!isHeard(connection)) return false;
  return keys.openTargets().every((target) => radio.targetOf(target, agent.channelsOf(target) ?? []) !== undefined);
}

/** Key up by one owner. Refuses `unknown_binding`. */
export function releaseKey(agent: Agent, binding_id: string, owner: number, now_ms: number): Result<void> {
  const released = agent.keys.release(binding_id, owner, now_ms);
  agent.drain();
  return released;
}

/**
 * Gives a key its channels, several of them as a simulcast set of the same name; `capped`: see `PttLeases.bind`. Refuses as `Agent.prepare` and
 * `PttLeases.bind`.
 */
export async function bindKey(
  agent: Agent,
  binding_id: string,
  channel_ids: readonly string[],
  owner: number,
  capped = false,
): Promise<Result<void>> {
  const [channel_id, ...others] = channel_ids;
  if (channel_id === undefined) return refuse("invalid_params", "channel_ids: found none, expected at least one");
  return agent.prepare(channel_ids, () => {
    const bind = (target: PttTarget): Result<void> => bound(agent, agent.keys.bind(binding_id, target, owner, undefined, capped));
    if (others.length === 0) return bind({ kind: "channel", channel_id });
    const checked = agent.simulcasts.check(binding_id, channel_ids, owner);
    if (!checked.ok) return checked;
    const target: PttTarget = { kind: "simulcast", simulcast_id: binding_id };
    // Nothing is swept in between: what has just been prepared is named by nobody before it is bound.
    agent.keys.releaseTarget(target);
    agent.drain();
    agent.simulcasts.define(binding_id, channel_ids, owner);
    return bind(target);
  });
}

/** Takes a key's channels away. */
export function unbindKey(agent: Agent, binding_id: string): void {
  const target = agent.keys.targetOf(binding_id);
  if (target === undefined) return;
  agent.keys.unbind(binding_id);
  agent.drain();
  if (target.kind === "simulcast") agent.removeSimulcast(binding_id);
  else agent.sweepTargets();
}

/** Lets go of the keys on targets whose channels are meant. Whoever calls drains. */
export function releaseKeys(agent: Agent, concerned: (channel_ids: readonly string[]) => boolean): void {
  for (const target of agent.keys.openTargets()) {
    if (concerned(agent.channelsOf(target) ?? [])) agent.keys.releaseTarget(target);
  }
}

/** Lets go of the keys on the target with these channels. */
export function releaseSet(agent: Agent, channel_ids: readonly string[]): void {
  const key = setKey(channel_ids);
  releaseKeys(agent, (other) => setKey(other) === key);
  agent.drain();
}

/** The channels of all keys and simulcast sets. */
export function namedSets(agent: Agent): ChannelSets {
  return [...agent.keys.boundTargets().map((target) => agent.channelsOf(target) ?? []), ...agent.simulcasts.sets()];
}

function bound(agent: Agent, result: Result<void>): Result<void> {
  agent.drain();
  return result.ok ? accept(undefined) : result;
}
