import { raisePriority } from "../machine/process-priority.js";
import { HeldKeys } from "./held-keys.js";
import { type HookMessage, hook_alive_interval_ms } from "./hook-message.js";
import { loadKeyState } from "./key-state.js";
import { uiohookButtons, uiohookKeys } from "./uiohook-keys.js";

/**
 * The hook process: hears the whole system's keys and mouse buttons, and tells them to the agent. It is a process of its own because the
 * library aborts where there is no display, and ends with it.
 */

// First of all: Windows passes over a hook that answers late.
raisePriority();
const library = await import("uiohook-napi").catch((error: unknown) => {
  tell({ kind: "missing", reason: `uiohook-napi cannot be loaded: ${messageOf(error)}` });
  return undefined;
});
// Without the agent there is nobody to hear for, and nobody to end this process.
process.once("disconnect", () => process.exit(0));
if (library !== undefined) {
  const { uIOhook } = library;
  const isDown = loadKeyState(process.platform);
  const held = isDown === undefined ? undefined : new HeldKeys(isDown);
  const tellKey = (key: string | undefined, down: boolean): void => {
    if (key === undefined) return;
    held?.note(key, down);
    tell({ kind: "key", key, down });
  };
  uIOhook.on("keydown", ({ keycode }) => tellKey(uiohookKeys.get(keycode), true));
  uIOhook.on("keyup", ({ keycode }) => tellKey(uiohookKeys.get(keycode), false));
  uIOhook.on("mousedown", ({ button }) => tellKey(uiohookButtons.get(Number(button)), true));
  uIOhook.on("mouseup", ({ button }) => tellKey(uiohookButtons.get(Number(button)), false));
  // Where the display is gone the library may never come back from its start: that it was called is said before.
  tell({ kind: "loaded" }, () => {
    try {
      uIOhook.start();
      tell({ kind: "ready" });
      setInterval(() => {
        for (const key of held?.takeReleased() ?? []) tell({ kind: "key", key, down: false });
        tell({ kind: "alive" });
      }, hook_alive_interval_ms);
    } catch (error) {
      tell({ kind: "refused", reason: messageOf(error) });
    }
  });
}

/** `onTold`: the message is on its way. */
function tell(message: HookMessage, onTold: () => void = () => {}): void {
  if (process.connected) process.send?.(message, onTold);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : "unknown fault";
}
