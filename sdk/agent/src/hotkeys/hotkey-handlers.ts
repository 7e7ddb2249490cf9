import { accept, type Hotkey, refuse } from "@talkgroup/schemas";

import { isGuest } from "../ipc/client-place.js";
import type { IpcCaller, IpcHandlers } from "../ipc/ipc-handler.js";
import type { HotkeyDesk } from "./hotkey-desk.js";
import { type IsBoundBy, isThere, mayCapture, mayChange, mayHear, mayReplace } from "./hotkey-rules.js";
import type { KeySwitches } from "./key-switches.js";

/** The hotkeys of the player over the local socket. Who may change which: see `mayChange`, `mayReplace`, `mayHear` and `mayCapture`. */
export function hotkeyHandlers(
  desk: HotkeyDesk,
  isBoundBy: IsBoundBy,
  switches: Pick<KeySwitches, "portal" | "setPortal">,
): Pick<IpcHandlers, "hotkeys.bind" | "hotkeys.unbind" | "hotkeys.list" | "hotkeys.capture" | "hotkeys.configure"> {
  return {
    "hotkeys.bind": async ({ hotkey: given }, caller) => {
      const hotkey = withoutShown(given);
      const heard = mayHear(hotkey, caller);
      if (!heard.ok) return heard;
      return desk.bind(signed(hotkey, caller), (replaced) => {
        const there = isThere(caller);
        return there.ok ? mayReplace(hotkey, replaced, caller, isBoundBy) : there;
      });
    },
    "hotkeys.unbind": async ({ hotkey_id }, caller) => {
      const unbound = await desk.unbind(hotkey_id, (hotkey) => mayChange(hotkey, caller, isBoundBy));
      return unbound.ok ? accept({}) : unbound;
    },
    "hotkeys.list": async (_, caller) =>
      accept({
        hotkeys: desk.shown().map((hotkey) => seenBy(hotkey, caller)),
        sources: desk.sources(),
        portal: switches.portal,
      }),
    "hotkeys.capture": async ({ timeout_ms }, caller) => {
      const may = mayCapture(caller);
      if (!may.ok) return may;
      const keys = await desk.capture(timeout_ms, caller.gone);
      return keys.ok ? accept({ keys: keys.value }) : keys;
    },
    "hotkeys.configure": async ({ portal }, { place }) => {
      // The desktop would ask the player in this radio's name, and not in the guest's.
      if (isGuest(place))
        return refuse("scope_denied", "hotkeys.configure: found a guest, expected a program of the player's own");
      const kept = portal === undefined ? accept(undefined) : await switches.setPortal(portal);
      return kept.ok ? accept({}) : kept;
    },
  };
}

/** The channel that a hotkey of a slot has now is told, and not kept: what was listed can be bound as it is. */
function withoutShown(hotkey: Hotkey): Hotkey {
  const { channel_id: _, ...bare } = hotkey;
  return hotkey.slot === undefined ? hotkey : bare;
}

/** With whose it is (P-45): a guest's, or the player's own, whatever the caller says of it. */
function signed({ bound_by: _, ...hotkey }: Hotkey, { place, origin }: IpcCaller): Hotkey {
  return isGuest(place) && origin !== undefined ? { ...hotkey, bound_by: origin } : hotkey;
}

/** Only a manager is told which other programs the player uses, as by `pairing.list`. */
function seenBy(hotkey: Hotkey, { scopes, origin }: IpcCaller): Hotkey {
  const { bound_by, ...bare } = hotkey;
  return bound_by === undefined || bound_by === origin || scopes.has("manage") ? hotkey : bare;
}
