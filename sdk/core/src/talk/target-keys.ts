import { assert } from "@talkgroup/schemas/light";

import type { TargetKeys } from "../seal/key-ring.js";
import type { OwnTarget } from "../voice-command.js";

/** What a target's packets are sealed with: the set's secret, the whisper's, or the secrets of its one channel. */
export function targetKeys(target: OwnTarget): TargetKeys {
  const { target_id, simulcast, whisper } = target;
  if (simulcast !== undefined) return { target_id, simulcast };
  if (whisper !== undefined) return { target_id, whisper };
  const [channel_id] = target.channel_ids;
  assert(channel_id !== undefined, "a target has a channel");
  return { target_id, channel_id };
}
