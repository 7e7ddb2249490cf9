import { accept, type Result } from "@talkgroup/schemas";

import type { HotkeyDesk } from "../hotkeys/hotkey-desk.js";
import type { IpcHandlers } from "../ipc/ipc-handler.js";
import type { Pairing } from "../pairing/pairing.js";
import type { StoredGrant } from "../pairing/stored-grant.js";

/** Serves what a manager asks about programs and what they may do (P-45). */
export function pairingHandlers(
  pairing: Pairing,
  desk: HotkeyDesk,
): Pick<IpcHandlers, "pairing.list" | "pairing.answer" | "pairing.revoke"> {
  return {
    "pairing.list": async () => accept(pairing.list()),
    "pairing.answer": async ({ request_id, scopes }) => {
      const answered = await pairing.answer(request_id, scopes);
      // Whoever is let in where there is room for no more takes that of the oldest.
      if (answered.ok) void forgetKeys(pairing, desk);
      return answered;
    },
    "pairing.revoke": async ({ client_id }) => {
      const revoked = await pairing.revoke(client_id);
      const forgotten = await forgetKeys(pairing, desk);
      return forgotten.ok ? revoked : forgotten;
    },
  };
}

/** Grants were edited by hand, which counts for the keys too that somebody bound who is allowed nothing any more. */
export function adoptGrants(grants: readonly StoredGrant[], pairing: Pairing, desk: HotkeyDesk): void {
  pairing.adopt(grants);
  void forgetKeys(pairing, desk);
}

/** Grants may have gone while the agent did not run. Gives back the pairing. */
export function withKeys(pairing: Pairing, desk: HotkeyDesk): Pairing {
  void forgetKeys(pairing, desk);
  return pairing;
}

function forgetKeys(pairing: Pairing, desk: HotkeyDesk): Promise<Result<void>> {
  return desk.keepGuests(() => pairing.originsWith("hotkeys"));
}
