import { accept } from "@talkgroup/schemas";

import type { IpcHandlers } from "./ipc/ipc-handler.js";
import type { OverlayDesk } from "./overlay-desk.js";

/** What the methods about the overlay do. */
export function overlayHandlers(
  desk: OverlayDesk,
): Pick<IpcHandlers, "overlay.attach" | "overlay.configure" | "overlay.read" | "overlay.toast"> {
  return {
    "overlay.attach": async (_, caller) => accept({ overlay: desk.attach(caller.id) }),
    "overlay.configure": async (change) => {
      const configured = await desk.configure(change);
      return configured.ok ? accept({ overlay: configured.value }) : configured;
    },
    "overlay.read": async () => accept({ overlay: desk.state }),
    "overlay.toast": async (toast) => accept({ shown: desk.toast(toast) }),
  };
}
