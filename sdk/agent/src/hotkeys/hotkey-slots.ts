import type { Hotkey } from "@talkgroup/schemas";

/** Which channel is in each slot of the operation in use, for hotkeys that name a slot, and no channel. */
export class HotkeySlots {
  #channels: ReadonlyMap<number, string> = new Map();

  /** From now on these are the slots. Gives those of `hotkeys` that mean another channel than before, or one or none for the first time. */
  replace(channels: ReadonlyMap<number, string>, hotkeys: readonly Hotkey[]): readonly Hotkey[] {
    const before = this.#channels;
    this.#channels = channels;
    return hotkeys.filter(({ slot }) => slot !== undefined && before.get(slot) !== channels.get(slot));
  }

  /** The hotkey with the channel that its slot has now; without one where the slot is empty. */
  meant(hotkey: Hotkey): Hotkey {
    const channel_id = hotkey.slot === undefined ? undefined : this.#channels.get(hotkey.slot);
    return channel_id === undefined ? hotkey : { ...hotkey, channel_id };
  }
}
