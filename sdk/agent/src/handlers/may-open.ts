import { accept, type Result, refuse } from "@talkgroup/schemas";

import { isGuest } from "../ipc/client-place.js";
import type { IpcCaller } from "../ipc/ipc-handler.js";

/**
 * Whether a caller may change these members, by which the player is heard when they were not before, or for longer. That is no matter of devices or
 * volumes: a guest needs `voice.talk` as well. Refuses `scope_denied`, naming the first that it may not.
 */
export function mayOpen(change: object, opening: readonly string[], { place, scopes }: IpcCaller): Result<void> {
  if (!isGuest(place) || scopes.has("voice.talk")) return accept(undefined);
  const name = Object.keys(change).find((one) => opening.includes(one));
  if (name === undefined) return accept(undefined);
  return refuse("scope_denied", `${name}: found a guest without the scope "voice.talk", expected it to be granted`, `/${name}`);
}
