import { own_keys, pttTargetKey } from "@talkgroup/core/light";
import { type Hotkey, type Result, refuse } from "@talkgroup/schemas";

import type { Agent } from "../agent.js";
import { setKey } from "../control/target-registry.js";
import type { HotkeyPort } from "../hotkeys/hotkey-desk.js";
import type { MonotonicClock } from "../machine/monotonic-clock.js";
import { notConnected } from "./connection-news.js";
import { bindKey, isCarried, pressKey, releaseKey, unbindKey } from "./key-press.js";

/** The radio's own switches, as hotkeys turn them. */
export interface RadioSwitches {
  toggleMicrophone(): void;
  toggleSound(): void;
}

/** Those of the overlay. */
export interface OverlaySwitches {
  toggle(): void;
  toggleEditing(): void;
}

/** What the player's hotkeys do to the radio. */
export function hotkeyPort(agent: Agent, clock: MonotonicClock, switches: RadioSwitches, overlay: OverlaySwitches): HotkeyPort {
  return {
    bind: (binding_id, channel_ids, capped) => bindKey(agent, binding_id, channel_ids, own_keys, capped),
    unbind: (binding_id) => unbindKey(agent, binding_id),
    press: (binding_id, lease_ms) => pressKey(agent, binding_id, own_keys, lease_ms, clock()),
    release: (binding_id) => void releaseKey(agent, binding_id, own_keys, clock()),
    isConnected: () => isCarried(agent),
    canTalk: (binding_id) => canTalk(agent, binding_id),
    targetOf: (binding_id) => targetOf(agent, binding_id),
    bindVoice: (binding_id) => bindVoice(agent, binding_id),
    act: (hotkey) => act(agent, switches, overlay, hotkey),
  };
}

function canTalk(agent: Agent, binding_id: string): boolean {
  const target = agent.keys.targetOf(binding_id);
  return target !== undefined && agent.canTalk(target);
}

/** By its channels, or for a whisper by its definition: names stay when those who hear them are others. */
function targetOf(agent: Agent, binding_id: string): string | undefined {
  const target = agent.keys.targetOf(binding_id);
  if (target === undefined) return undefined;
  const meant =
    target.kind === "whisper" ? agent.whispers.definitionOf(target.whisper_id) : setKey(agent.channelsOf(target) ?? []);
  return `${pttTargetKey(target)} ${meant}`;
}

/** A whisper is for those it names: nobody's open microphone goes there. */
async function bindVoice(agent: Agent, binding_id: string): Promise<Result<void>> {
  // What it was bound to before is no game's.
  agent.keys.unbind(binding_id);
  agent.drain();
  const target = agent.keys.boundTargets().find((one) => one.kind !== "whisper" && agent.canTalk(one));
  if (target !== undefined) {
    const bound = agent.keys.bind(binding_id, target, own_keys);
    agent.drain();
    agent.sweepTargets();
    return bound;
  }
  const channel_id = agent.joins.firstToSpeakOn(agent.radio.channelStates());
  if (channel_id !== undefined) return bindKey(agent, binding_id, [channel_id], own_keys);
  agent.sweepTargets();
  const { state } = agent.connection;
  if (state !== "open") return notConnected(state);
  return refuse("unknown_target", "channels: found none that is joined and may be spoken on, expected one");
}

function act(agent: Agent, switches: RadioSwitches, overlay: OverlaySwitches, hotkey: Hotkey): void {
  const { action, channel_id, step_db = default_step_db } = hotkey;
  if (action === "overlay") overlay.toggle();
  else if (action === "overlay_edit") overlay.toggleEditing();
  else if (action === "mute_microphone") switches.toggleMicrophone();
  else if (action === "mute_sound") switches.toggleSound();
  else if (channel_id !== undefined) changeChannel(agent, action, channel_id, step_db);
}

/** A channel that is not on the radio has no volume to change. */
function changeChannel(agent: Agent, action: Hotkey["action"], channel_id: string, step_db: number): void {
  const state = agent.radio.channelState(channel_id);
  if (!state.ok) return;
  const { gain_db, muted } = state.value;
  if (action === "mute") agent.mixes.setChannel(channel_id, { muted: !muted });
  else if (action === "louder") agent.mixes.setChannel(channel_id, { gain_db: Math.min(gain_db + step_db, gain_db_max) });
  else if (action === "softer") agent.mixes.setChannel(channel_id, { gain_db: Math.max(gain_db - step_db, gain_db_min) });
}

const default_step_db = 3;
/** As in common.schema.json. */
const gain_db_min = -60;
const gain_db_max = 12;
