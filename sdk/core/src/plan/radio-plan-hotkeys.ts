import type { Hotkey, StackRadio } from "@talkgroup/schemas/light";

/** Keys of a simulcast of the stack. */
export interface SimulcastKeys {
  readonly channel_ids: readonly string[];
  readonly keys: readonly string[] | undefined;
  readonly mode: Hotkey["mode"] | undefined;
}

/**
 * The hotkeys of a stack. The same keys, in any order, are one hotkey that talks on all their channels; it has the id of the first of
 * them: radio-SLOT, or simulcast-N for the Nth simulcast of the stack. So a player's own keys stay with a slot when the preset changes.
 */
export function planHotkeys(radios: readonly StackRadio[], simulcasts: readonly SimulcastKeys[]): readonly Hotkey[] {
  const uses = [
    ...radios.map(({ slot, net, keys, mode }) => ({ hotkey_id: `radio-${slot}`, channel_ids: [net], keys, mode })),
    ...simulcasts.map(({ channel_ids, keys, mode }, index) => ({ hotkey_id: `simulcast-${index + 1}`, channel_ids, keys, mode })),
  ];
  const presses = new Map<string, Press>();
  for (const { hotkey_id, channel_ids, keys = [], mode = "hold" } of uses) {
    if (keys.length === 0) continue;
    const chord = [...keys].sort().join(" ");
    const press = presses.get(chord) ?? { hotkey_id, keys, mode, channels: new Set() };
    presses.set(chord, press);
    for (const channel_id of channel_ids) press.channels.add(channel_id);
  }
  return [...presses.values()].map(hotkeyOf);
}

interface Press {
  readonly hotkey_id: string;
  readonly keys: readonly string[];
  readonly mode: Hotkey["mode"];
  readonly channels: Set<string>;
}

function hotkeyOf({ hotkey_id, keys, mode, channels }: Press): Hotkey {
  const [channel_id = "", ...more] = channels;
  const about = more.length === 0 ? { channel_id } : { simulcast_ids: [channel_id, ...more] };
  return { hotkey_id, keys, mode, action: "talk", ...about };
}
