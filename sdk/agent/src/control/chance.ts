import type { VoiceCrypto } from "@talkgroup/core";
import { readU32 } from "@talkgroup/schemas";

/** A number from 0 to below 1, evenly spread, from the source that keys are drawn from. */
export function chanceOf(crypto: Pick<VoiceCrypto, "random">): number {
  const bytes = new Uint8Array(4);
  crypto.random(bytes);
  return readU32(bytes, 0) / 2 ** 32;
}
