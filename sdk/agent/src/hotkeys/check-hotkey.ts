import { Hotkeys } from "@talkgroup/core/light";
import { accept, type Hotkey, isKeyName, meantKey, type Result, refuse } from "@talkgroup/schemas";

import { hotkey_id_chars_max } from "./hotkey-targets.js";

/**
 * Whether `hotkey` can be bound beside `others`: one of the same id is replaced. Refuses as `Hotkeys.check`, and `invalid_params` for a key that
 * no source knows, or an id that leaves no room for the name of its binding. The field is that of `hotkeys.bind`.
 */
export function checkHotkey(hotkey: Hotkey, others: readonly Hotkey[]): Result<{ readonly overlaps: readonly string[] }> {
  const named = checkNames(hotkey);
  if (!named.ok) return named;
  const bound = new Hotkeys();
  for (const other of others) bound.bind(other);
  return bound.check(hotkey);
}

/**
 * Whether the hotkeys of a file can be bound, one after the other. Refuses the first that cannot, as `checkHotkey` does; the field is that of
 * the file, and the message names the hotkey.
 */
export function judgeHotkeys(hotkeys: readonly Hotkey[]): Result<void> {
  const bound = new Hotkeys();
  for (const [index, hotkey] of hotkeys.entries()) {
    const named = checkNames(hotkey);
    const set = named.ok ? bound.bind(hotkey) : named;
    if (set.ok) continue;
    const { code, message, field = "" } = set.refusal;
    // The keys are at fault together: without one of them they would be others, and in the way of a hotkey that is sound.
    const member = field.split("/")[2] ?? "hotkey_id";
    const place = `hotkeys/${index}/${member}`;
    return refuse(code, `${place}: hotkey "${hotkey.hotkey_id}": ${message.replace(/^\w+: /, "")}`, `/${place}`);
  }
  return accept(undefined);
}

function checkNames({ hotkey_id, keys }: Hotkey): Result<void> {
  if (hotkey_id.length > hotkey_id_chars_max) {
    const found = `${hotkey_id.length} characters`;
    return refuse("invalid_params", `hotkey_id: found ${found}, expected at most ${hotkey_id_chars_max}`, "/hotkey/hotkey_id");
  }
  const unknown = keys.findIndex((key) => !isKeyName(key));
  if (unknown < 0) return accept(undefined);
  const found = keys[unknown] ?? "";
  const meant = meantKey(found);
  const expected = meant === undefined ? "a key's name, such as KeyV, F13 or Mouse4" : `${meant}, perhaps`;
  return refuse("invalid_params", `keys: found ${found}, expected ${expected}`, `/hotkey/keys/${unknown}`);
}
