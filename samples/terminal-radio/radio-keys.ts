import type { ChannelMix, ChannelState, Talkgroup } from "@talkgroup/sdk";

import type { RadioStack } from "./radio-stack.js";

/** Does what a key of the keyboard says: to the chosen channel, or to one by its number. Throws what the SDK throws. */
export async function handleKey(text: string, name: string, radio: Talkgroup, stack: RadioStack): Promise<void> {
  const { chosen } = stack;
  if (/^[1-9]$/.test(text)) await talkOrEnd(radio, stack.channels[Number(text) - 1]);
  else if (name === "up") stack.choose(-1);
  else if (name === "down") stack.choose(1);
  else if (chosen !== undefined && text === "j") stack.handleChannel(await joinOrLeave(radio, chosen));
  else if (chosen !== undefined) {
    const mix = mixOf(text, name, chosen);
    if (mix !== undefined) stack.handleChannel(await radio.channels.mix(chosen.channel_id, mix));
  }
}

/** A terminal tells that a key goes down and never that it comes up: it is pressed once to talk, and once more for "over". */
async function talkOrEnd(radio: Talkgroup, channel: ChannelState | undefined): Promise<void> {
  if (channel === undefined) return;
  const { channel_id, membership } = channel;
  if (!radio.ptt.isHeld(channel_id)) {
    if (membership !== "joined") await radio.channels.join(channel_id);
    await radio.ptt.bind(channel_id, { channel_id });
  }
  await radio.ptt.toggle(channel_id);
}

function joinOrLeave({ channels }: Talkgroup, { channel_id, membership }: ChannelState): Promise<ChannelState> {
  return membership === "joined" ? channels.leave(channel_id) : channels.join(channel_id);
}

function mixOf(text: string, name: string, { gain_db, pan, muted }: ChannelState): ChannelMix | undefined {
  if (text === "+" || text === "=") return { gain_db: Math.min(gain_db + volume_step_db, 12) };
  if (text === "-") return { gain_db: Math.max(gain_db - volume_step_db, -60) };
  if (name === "left") return { pan: Math.max(pan - ear_step, -1) };
  if (name === "right") return { pan: Math.min(pan + ear_step, 1) };
  return text === "m" ? { muted: !muted } : undefined;
}

const volume_step_db = 2;
const ear_step = 0.25;
