import { refuse, type TargetDefineParams } from "@talkgroup/schemas/light";
import type { VoiceCommand } from "./voice-command.js";

/** What the radio wants done: a command to the voice side, news for games, a target to be registered again or given up. */
export type RadioOut =
  | { readonly kind: "voice"; readonly command: VoiceCommand }
  /** Something of the channel changed: ask for its state when it suits. */
  | { readonly kind: "channel"; readonly channel_id: string }
  | { readonly kind: "define"; readonly params: TargetDefineParams }
  /** These channels cannot be talked to any more until their target is registered again: let go of its keys. */
  | { readonly kind: "target_lost"; readonly channel_ids: readonly string[] }
  /** A set of players cannot be whispered to any more: forget it, and let go of its keys. */
  | { readonly kind: "whisper_lost"; readonly whisper_id: string };

/** The channel is not one the server offers. */
export function refuseChannel(channel_id: string): ReturnType<typeof refuse> {
  return refuse("unknown_channel", `channel_id: found ${channel_id}, expected a channel of the operation`, "/channel_id");
}
