import type { Hotkey, Result } from "@talkgroup/schemas";

/** Where hotkeys are kept between two runs. */
export interface HotkeyStore {
  /** Those that are kept; each valid by its schema, each id once. */
  load(): readonly Hotkey[];
  /** Keeps one, in the place of the one with its id. Refuses `settings_unwritable` if it cannot be kept. */
  save(hotkey: Hotkey): Promise<Result<void>>;
  /** Forgets one. Refuses as `save`. */
  remove(hotkey_id: string): Promise<Result<void>>;
}
