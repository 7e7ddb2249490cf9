import { escapeName } from "../json-pointer.js";
import type { Contradictions } from "./contradictions.js";

/**
 * Every key of `titles` and `labels` in `value`, and in what is listed in it, is a language tag as of BCP 47 (RFC 5646 §2.1, without
 * its grandfathered tags and private use alone).
 */
export function addLanguageFaults(found: Contradictions, pointer: string, value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (name !== "titles" && name !== "labels") {
      if (Array.isArray(value) || Array.isArray(inner)) addLanguageFaults(found, `${pointer}/${name}`, inner);
      continue;
    }
    for (const tag of Object.keys((inner as object | undefined) ?? {})) {
      if (language_tag.test(tag)) continue;
      const place = escapeName(tag.slice(0, tag_chars_max));
      found.add(
        `${pointer}/${name}/${place}`,
        `found ${JSON.stringify(tag.slice(0, tag_chars_max))}, expected a language tag such as de or pt-BR`,
      );
    }
  }
}

const language_tag =
  /^[a-z]{2,8}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3})){0,4}(?:-[a-wyz0-9](?:-[a-z0-9]{2,8}){1,4}){0,3}(?:-x(?:-[a-z0-9]{1,8}){1,4})?$/i;
/** As much of a wrong tag as is shown. */
const tag_chars_max = 35;
