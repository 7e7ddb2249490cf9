import { accept, type Hotkey, type IpcScope, type Result, refuse } from "@talkgroup/schemas";

import { isGuest } from "../ipc/client-place.js";
import type { IpcCaller } from "../ipc/ipc-handler.js";
import { isPressedInPassing } from "./passing-keys.js";

/** True if a client gave a binding its channels, and nobody since. */
export type IsBoundBy = (binding_id: string, client_id: number) => boolean;

/**
 * Whether a caller may give keys a hotkey's work, or take it away: no hotkey does for a program what that may not do itself. A guest may so for
 * its own bindings alone, of those that talk: the player's own keys are not its business. Refuses `scope_denied`.
 */
export function mayChange(hotkey: Hotkey, caller: IpcCaller, isBoundBy: IsBoundBy): Result<void> {
  const { action, binding_id } = hotkey;
  const opens = action === "mute_microphone" && isGuest(caller.place);
  const needed: readonly IpcScope[] = opens ? [scope_of[action], "voice.talk"] : [scope_of[action]];
  const missing = needed.find((scope) => !caller.scopes.has(scope));
  if (missing !== undefined) {
    return denied(`action: found ${action}, expected the scope "${missing}" to be granted for that`, "/hotkey/action");
  }
  if (action !== "talk" || !isGuest(caller.place)) return accept(undefined);
  if (binding_id !== undefined && isBoundBy(binding_id, caller.id)) return accept(undefined);
  return denied("binding_id: found none of this guest's, expected one that it has bound itself", "/hotkey/binding_id");
}

/** Whether a caller may give keys a hotkey's work where `replaced` go for it, by its name, its keys or its place. Refuses `scope_denied`. */
export function mayReplace(hotkey: Hotkey, replaced: readonly Hotkey[], caller: IpcCaller, isBoundBy: IsBoundBy): Result<void> {
  const may = mayChange(hotkey, caller, isBoundBy);
  if (!may.ok) return may;
  for (const other of replaced) {
    const may_other = mayChange(other, caller, isBoundBy);
    if (may_other.ok) continue;
    if (other.hotkey_id === hotkey.hotkey_id) return may_other;
    return denied(
      `hotkey: found that "${other.hotkey_id}" would go for it, expected none that this program may not change`,
      "/hotkey",
    );
  }
  return accept(undefined);
}

/**
 * Whether the keys are any that a caller may hear pressed: events tell whoever bound a hotkey when it is pressed, and so, key by key, what is
 * typed elsewhere. Refuses `scope_denied`.
 */
export function mayHear({ keys }: Hotkey, { place }: IpcCaller): Result<void> {
  if (!isGuest(place) || !isPressedInPassing(keys)) return accept(undefined);
  return denied("keys: found those one types or plays with, expected others from a guest, such as F9 or Mouse4", "/hotkey/keys");
}

/** Whether a caller may be told whatever is pressed next, wherever that is typed. Refuses `scope_denied`. */
export function mayCapture({ place }: IpcCaller): Result<void> {
  return isGuest(place) ? denied("hotkeys.capture: found a guest, expected a program of the player's own") : accept(undefined);
}

/** Whether a guest is still there when its turn has come: what it asked for before it was revoked is not done after. Refuses `scope_denied`. */
export function isThere({ place, gone }: IpcCaller): Result<void> {
  return isGuest(place) && gone.aborted ? denied("program: found it gone, expected a connected one") : accept(undefined);
}

function denied(message: string, field?: string): Result<never> {
  return refuse("scope_denied", message, field);
}

/** What a program needs to do the same by a method: `ptt.press`, `channels.mix`, `microphone.configure`, `mixer.configure`, `overlay.configure`. */
const scope_of: Readonly<Record<Hotkey["action"], IpcScope>> = {
  talk: "voice.talk",
  mute: "channels.write",
  louder: "channels.write",
  softer: "channels.write",
  mute_microphone: "sound",
  mute_sound: "channels.write",
  overlay: "overlay",
  overlay_edit: "overlay",
};
