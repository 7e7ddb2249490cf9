import { accept, type Result, refuse } from "@talkgroup/schemas";

import type { Agent } from "../agent.js";
import type { IpcHandlers } from "../ipc/ipc-handler.js";

/** What the methods about whispers do. */
export function whisperHandlers(agent: Agent): Pick<IpcHandlers, "whispers.define" | "whispers.remove"> {
  return {
    "whispers.define": ({ whisper_id, session_ids }, caller) => agent.whispers.define(whisper_id, session_ids, caller),
    "whispers.remove": async ({ whisper_id }) => {
      if (!agent.whispers.has(whisper_id)) return unknownWhisper(whisper_id);
      agent.whispers.remove(whisper_id);
      return accept({});
    },
  };
}

/** The set is not one that was defined in this session. */
export function unknownWhisper(whisper_id: string): Result<never> {
  const message = `whisper_id: found ${whisper_id}, expected one that was defined on this connection to the server`;
  return refuse("unknown_target", message, "/whisper_id");
}
