import type { KeyDraft } from "./key-draft.js";

/** What the pages themselves remember: where the player is, and what is open there. Nothing secret but `uncopied_url`. */
export interface PageState {
  readonly section: Section;
  /** The form that is open, one at a time: `KIND.ID`. */
  readonly form?: string | undefined;
  /** Which of the nets are looked for. */
  readonly query: string;
  /** From 0. */
  readonly page: number;
  readonly key?: KeyDraft | undefined;
  /** Who waits for keys to be pressed: the agent, or this window where the agent hears none. */
  readonly capture?: "agent" | "window" | undefined;
  /** A net that is being dragged, by which pointer, and where it would be let go. */
  readonly drag?: { readonly channel_id: string; readonly index: number; readonly pointer_id: number } | undefined;
  /** True for a moment after something was copied. */
  readonly copied: boolean;
  /** The overlay's address, a secret, while its form is open: the browser refused to copy it. */
  readonly uncopied_url?: string | undefined;
  /** True once the download of the diagnostics was begun, until another section is shown. Whether a file came of it is not told. */
  readonly download_begun: boolean;
}

/** A part of the settings that is shown by itself. */
export type Section = (typeof sections)[number];

/** In the order in which they are offered. */
export const sections = ["servers", "sound", "keys", "nets", "overlay", "programs", "diagnostics"] as const;

export const first_page: PageState = { section: "servers", query: "", page: 0, copied: false, download_begun: false };

/** The section that the end of an address names: `#nets`, `#/nets`. What names none is the first. */
export function sectionOf(hash: string): Section {
  const name = hash.replace(/^#\/?/, "");
  return sections.find((section) => section === name) ?? first_page.section;
}
