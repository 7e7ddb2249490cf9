import { accept, type Result, refuse } from "../refusal.js";

/** What a preset extends: a file, by its path from the folder of the one that says so, or a preset that a server keeps. */
export type PresetReference =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "registered"; readonly slug: string; readonly version?: number };

/**
 * Reads the `extends` of an override. Refuses `invalid_params` for what is neither preset:SLUG, preset:SLUG@VERSION nor the relative
 * path of a .json or .jsonc file with `/` between its folders.
 */
export function presetReference(text: string): Result<PresetReference> {
  const registered = /^preset:([a-z0-9][a-z0-9._-]{0,63})(?:@([1-9][0-9]{0,8}))?$/.exec(text);
  if (registered !== null) {
    const [, slug = "", version] = registered;
    return accept({ kind: "registered", slug, ...(version === undefined ? {} : { version: Number(version) }) });
  }
  const relative = !/^[/~]|^[A-Za-z][A-Za-z0-9+.-]*:|[\\\0]/.test(text);
  if (relative && /[^/]\.jsonc?$/.test(text)) return accept({ kind: "file", path: text });
  const expected = "the relative path of a .json file, or preset:SLUG, or preset:SLUG@VERSION";
  return refuse("invalid_params", `extends: found "${text}", expected ${expected}`, "/extends");
}
