import { accept } from "@talkgroup/schemas";

import type { IpcHandlers } from "../ipc/ipc-handler.js";
import type { HotkeyDesk } from "./hotkey-desk.js";

/** The hotkeys of the player over the local socket. */
export function hotkeyHandlers(
  desk: HotkeyDesk,
): Pick<IpcHandlers, "hotkeys.bind" | "hotkeys.unbind" | "hotkeys.list" | "hotkeys.capture"> {
  return {
    "hotkeys.bind": ({ hotkey }) => desk.bind(hotkey),
    "hotkeys.unbind": async ({ hotkey_id }) => {
      const unbound = await desk.unbind(hotkey_id);
      return unbound.ok ? accept({}) : unbound;
    },
    "hotkeys.list": async () => accept({ hotkeys: desk.list(), sources: desk.sources() }),
    "hotkeys.capture": async ({ timeout_ms }, caller) => {
      const keys = await desk.capture(timeout_ms, caller.gone);
      return keys.ok ? accept({ keys: keys.value }) : keys;
    },
  };
}
