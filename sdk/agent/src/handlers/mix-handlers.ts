import { accept, refuse } from "@talkgroup/schemas";

import type { Agent } from "../agent.js";
import type { IpcHandlers } from "../ipc/ipc-handler.js";
import type { RadioSettings } from "../radio/radio-settings.js";
import { mayOpen } from "./may-open.js";
import { channelOf } from "./radio-handlers.js";

/** How things are heard: `channels.mix`, `talkers.mix`, `position.set`, `mixer.configure`. */
export function mixHandlers(
  agent: Agent,
  settings: RadioSettings,
): Pick<IpcHandlers, "channels.mix" | "talkers.mix" | "position.set" | "mixer.configure"> {
  return {
    "channels.mix": async ({ channel_id, ...mix }, caller) => {
      const may = mayOpen(mix, opening, caller);
      return may.ok ? channelOf(agent.mixes.setChannel(channel_id, mix)) : may;
    },
    "talkers.mix": async ({ session_id, gain_db, muted }) => {
      const change = { ...(gain_db === undefined ? {} : { gain_db }), ...(muted === undefined ? {} : { muted }) };
      const set = agent.mixes.setTalker(session_id, change);
      return set.ok ? accept({}) : set;
    },
    "position.set": async ({ listener, talkers = [], near_m, far_m }, { id }) => {
      const turned = listener.facing_x !== 0 || listener.facing_y !== 0 || listener.facing_z !== 0;
      if (!turned) return refuse("invalid_params", "listener: found facing 0, 0, 0, expected a direction", "/listener/facing_x");
      agent.places.set(id, { listener, talkers, near_m, far_m });
      return accept({});
    },
    "mixer.configure": async (mixer) => {
      const changed = await settings.change({ mixer });
      return changed.ok ? accept({ ...settings.mixer }) : changed;
    },
  };
}

/** By these the player is heard for longer, or not. */
const opening = ["pre_roll_ms", "release_ms", "unset"];
