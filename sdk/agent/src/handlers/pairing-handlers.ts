import { accept } from "@talkgroup/schemas";

import type { IpcHandlers } from "../ipc/ipc-handler.js";
import type { Pairing } from "../pairing/pairing.js";

/** Serves what a manager asks about programs and what they may do (P-45). */
export function pairingHandlers(pairing: Pairing): Pick<IpcHandlers, "pairing.list" | "pairing.answer" | "pairing.revoke"> {
  return {
    "pairing.list": async () => accept(pairing.list()),
    "pairing.answer": ({ request_id, scopes }) => pairing.answer(request_id, scopes),
    "pairing.revoke": ({ client_id }) => pairing.revoke(client_id),
  };
}
