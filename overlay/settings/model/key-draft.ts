import { accept, type Hotkey, type Result, refuse } from "@talkgroup/schemas/light";

import { freeId } from "./free-id.js";
import { slotText } from "./key-words.js";
import { stackOf } from "./net-order.js";
import type { Net, SettingsState } from "./settings-state.js";

/** A key that the player is about to bind. */
export interface KeyDraft {
  /** Of the one that is changed; left out: a new one. */
  readonly hotkey_id?: string;
  /** Empty: none pressed yet. */
  readonly keys: readonly string[];
  readonly mode: Hotkey["mode"];
  readonly action: Hotkey["action"];
  /** What it is about: `net:ID`, `set:ID,ID`, `slot:N`, `binding:ID`, or empty. */
  readonly target: string;
  readonly step_db: number;
  readonly press_delay_ms: number;
}

/** Something that a key can be about, for a list to choose from. */
export interface KeyTarget {
  readonly target: string;
  readonly title: string;
}

export const new_key: KeyDraft = { keys: [], mode: "hold", action: "talk", target: "", step_db: 3, press_delay_ms: 0 };

export function draftOf(hotkey: Hotkey): KeyDraft {
  const { hotkey_id, keys, mode, action, step_db = 3, press_delay_ms = 0 } = hotkey;
  return { hotkey_id, keys, mode, action, step_db, press_delay_ms, target: targetOf(hotkey) };
}

/** The hotkey that a draft stands for. Refuses one that says too little, naming the field of the form: `keys` or `target`. */
export function hotkeyOf(draft: KeyDraft, { hotkeys }: Pick<SettingsState, "hotkeys">): Result<Hotkey> {
  const { action, keys, target, step_db, press_delay_ms } = draft;
  if (keys.length === 0) return refuse("invalid_params", "keys: found none, expected one to four. Press them first.", "/keys");
  const [kind = "", ids = ""] = target.split(/:(.*)/s);
  const is_complete = kind === "set" ? severalOf(draft).length > 1 : ids !== "";
  if (needsTarget(action) && !is_complete)
    return refuse("invalid_params", "net: found none, expected the one it is about.", "/target");
  const taken = new Set(hotkeys.map(({ hotkey_id }) => hotkey_id));
  return accept({
    hotkey_id: draft.hotkey_id ?? freeId(kind === "slot" ? `${action} radio ${ids}` : `${action} ${ids}`, taken),
    keys: [...keys],
    mode: action === "talk" ? draft.mode : "hold",
    action,
    ...(needsTarget(action) ? aboutOf(draft) : {}),
    ...(action === "louder" || action === "softer" ? { step_db } : {}),
    ...(mayDelay(draft) && press_delay_ms > 0 ? { press_delay_ms } : {}),
  });
}

function targetOf({ channel_id, simulcast_ids, binding_id, slot }: Hotkey): string {
  if (binding_id !== undefined) return `binding:${binding_id}`;
  if (simulcast_ids !== undefined) return severalTarget(simulcast_ids);
  // What has a slot has the channel of now, too.
  if (slot !== undefined) return `slot:${slot}`;
  return channel_id === undefined ? "" : `net:${channel_id}`;
}

function aboutOf(draft: KeyDraft): Pick<Hotkey, "channel_id" | "simulcast_ids" | "binding_id" | "slot"> {
  const [kind = "", id = ""] = draft.target.split(/:(.*)/s);
  if (kind === "set") return { simulcast_ids: [...severalOf(draft)] };
  if (kind === "binding") return { binding_id: id };
  return kind === "slot" ? { slot: Number(id) } : { channel_id: id };
}

/** True where a press may be asked to last: not where a quick second one means more. */
export function mayDelay({ action, mode }: KeyDraft): boolean {
  return action !== "talk" || mode === "hold" || mode === "toggle";
}

/** True for actions that are about a net. */
export function needsTarget(action: Hotkey["action"]): boolean {
  return ["talk", "mute", "louder", "softer"].includes(action);
}

/**
 * What an action can be about: the nets the player is on and may talk on, sets of several where it talks, the radios of an operation, whichever
 * it is, and what the draft is about already, even if it is not there now.
 */
export function targetsOf(
  draft: KeyDraft,
  state: Pick<SettingsState, "nets" | "simulcasts" | "operation">,
): readonly KeyTarget[] {
  const is_talk = draft.action === "talk";
  const nets = (is_talk ? talkNets(state) : stackOf(state.nets)).map(({ channel_id, title }) => ({
    target: `net:${channel_id}`,
    title,
  }));
  const sets = state.simulcasts.map(({ channel_ids, title }) => ({
    target: severalTarget(channel_ids),
    title: `${title} (several nets)`,
  }));
  const by_hand = nets.length > 1 ? [{ target: several, title: "Several nets at once" }] : [];
  const targets = [...nets, ...(is_talk ? [...sets, ...by_hand] : []), ...slotTargets(state)];
  const chosen = choiceOf(draft, state);
  if (chosen === "" || targets.some(({ target }) => target === chosen)) return targets;
  const [, id = ""] = chosen.split(/:(.*)/s);
  return [...targets, { target: chosen, title: lostTitle(chosen, id, state.nets) }];
}

/** As many as are common, and all that the operation in use has. */
function slotTargets({ nets, operation }: Pick<SettingsState, "nets" | "operation">): readonly KeyTarget[] {
  const channels = new Map(operation?.radios.map(({ slot, channel_id }) => [slot, channel_id]));
  const slots = [...channels.keys()].filter((slot) => slot !== undefined);
  return Array.from({ length: Math.max(common_slots, ...slots) }, (_, index) => {
    const channel_id = channels.get(index + 1);
    return { target: `slot:${index + 1}`, title: slotText(index + 1, channel_id && titleOf(channel_id, nets)) };
  });
}

function lostTitle(target: string, id: string, nets: readonly Net[]): string {
  if (target === several) return "Several nets at once";
  return target.startsWith("slot:") ? slotText(Number(id), undefined) : titleOf(id, nets);
}

/** Which of `targetsOf` a draft has: a set that the operation does not name is `several`. */
export function choiceOf({ target }: KeyDraft, { simulcasts }: Pick<SettingsState, "simulcasts">): string {
  if (!target.startsWith(several) || simulcasts.some(({ channel_ids }) => severalTarget(channel_ids) === target)) return target;
  return several;
}

/** The target that is a set of nets, and names none yet. */
export const several = "set:";

/** The nets of a draft that talks on several. */
export function severalOf({ target }: KeyDraft): readonly string[] {
  return target.startsWith(several) ? target.slice(several.length).split(",").filter(Boolean) : [];
}

export function severalTarget(channel_ids: readonly string[]): string {
  return `${several}${channel_ids.join(",")}`;
}

/** The nets that one may talk on now, and those of `also`, as far as they are known. */
export function talkNets({ nets }: Pick<SettingsState, "nets">, also: readonly string[] = []): readonly Net[] {
  return nets.filter(
    ({ channel_id, membership, may_speak, group }) =>
      also.includes(channel_id) || (membership === "joined" && may_speak && !group),
  );
}

/** Radios that are offered without an operation. */
const common_slots = 6;

function titleOf(channel_id: string, nets: readonly Net[]): string {
  return nets.find((net) => net.channel_id === channel_id)?.title ?? channel_id;
}
