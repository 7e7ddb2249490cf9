import type { Problem, SoundPreset } from "@talkgroup/schemas/preset-tools";

/** The nets of a preset that cannot run because channels of the organisation are called so already, where each stands. */
export function takenNets({ preset, placeOf }: SoundPreset, slugs: ReadonlySet<string>): readonly Problem[] {
  return preset.nets.flatMap(({ id }, index): Problem[] => {
    if (!slugs.has(id)) return [];
    const pointer = `/nets/${index}/id`;
    const message = `found ${JSON.stringify(id)}, as a channel of the organisation is called, expected an id that none has`;
    return [{ ...placeOf(pointer), pointer, message }];
  });
}
