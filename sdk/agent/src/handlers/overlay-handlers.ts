import { accept, type OverlayState, type Result } from "@talkgroup/schemas";

import type { IpcCaller, IpcHandlers } from "../ipc/ipc-handler.js";
import type { MonotonicClock } from "../machine/monotonic-clock.js";
import type { OverlayDesk, OverlayPart } from "../overlay/overlay-desk.js";
import { ToastPace } from "./toast-pace.js";

/** What the methods about the overlay do. */
export function overlayHandlers(desk: OverlayDesk, clock: MonotonicClock): OverlayHandlers {
  const pace = new ToastPace(clock);
  const told = (overlay: OverlayState): Result<{ overlay: OverlayState }> => accept({ overlay });
  return {
    "overlay.attach": async ({ host = false }, caller) => told(desk.attach(caller.id, partOf(caller, host))),
    "overlay.close": async (_, caller) => told(desk.close(caller.id)),
    "overlay.configure": async (change) => {
      const configured = await desk.configure(change);
      return configured.ok ? told(configured.value) : configured;
    },
    "overlay.open": async ({ window_title }, caller) => told(desk.open(caller.id, window_title)),
    "overlay.read": async () => told(desk.state),
    "overlay.toast": async (toast, caller) => {
      const paced = pace.take(caller);
      return paced.ok ? accept({ shown: desk.toast(toast) }) : paced;
    },
  };
}

/** A page in a browser lays nothing over a game's window, whatever it says. */
function partOf({ place }: IpcCaller, is_host: boolean): OverlayPart {
  if (place === "page" || place === "web") return "page";
  return is_host ? "host" : "program";
}

export type OverlayHandlers = Pick<
  IpcHandlers,
  "overlay.attach" | "overlay.close" | "overlay.configure" | "overlay.open" | "overlay.read" | "overlay.toast"
>;
