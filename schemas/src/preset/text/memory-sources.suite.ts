import { accept, refuse } from "../../refusal.js";
import type { PresetSources } from "./preset-sources.js";

/** Texts of a test by their names. A file that is extended is named by its path; `preset:` names what a server would keep. */
export function memorySources(texts: Readonly<Record<string, string>>): PresetSources {
  return {
    read: (name) => {
      const text = texts[name];
      return text === undefined ? refuse("file_unreadable", "there is no such text") : accept(text);
    },
    nameOf: (reference) => accept(reference.kind === "file" ? reference.path : `preset:${reference.slug}`),
  };
}
