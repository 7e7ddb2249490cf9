/**
 * What the host has to tell the player.
 *
 * - `attached`: the overlay hangs on the game's window. `elevated`: the game runs with more rights than the overlay; the player's keys may
 *   not be heard in it.
 * - `waiting`: the game's window is not there, or was not in front yet.
 * - `plain`: the overlay is an ordinary window on top of all others, because of `reason`.
 */
export type HostNotice =
  | { readonly kind: "attached"; readonly elevated: boolean }
  | { readonly kind: "waiting" }
  | { readonly kind: "plain"; readonly reason: PlainReason };

/**
 * Why there is no window to hang on.
 *
 * - `no_game`: no game has named its window.
 * - `no_library`: `electron-overlay-window` is not installed or cannot be loaded.
 * - `wayland`: programs may not see each other's windows there.
 * - `not_trusted`: macOS asks the player to allow it (accessibility) first.
 * - `platform`: nobody knows how to do it on this system.
 */
export type PlainReason = "no_game" | "no_library" | "wayland" | "not_trusted" | "platform";

/** The notice in one English line, for menus and logs. Names no game. */
export function noticeText(notice: HostNotice): string {
  if (notice.kind === "plain") return `an ordinary window on top: ${reason_texts[notice.reason]}`;
  if (notice.kind === "waiting") return "waiting for the game's window";
  return notice.elevated ? "on the game, which runs with more rights: keys may not be heard in it" : "on the game";
}

/** True if both say the same. */
export function sameNotice(one: HostNotice, other: HostNotice): boolean {
  return noticeText(one) === noticeText(other);
}

const reason_texts: Readonly<Record<PlainReason, string>> = {
  no_game: "no game has named its window",
  no_library: "electron-overlay-window is missing",
  wayland: "Wayland keeps windows apart",
  not_trusted: "macOS has not been told to allow it (Privacy & Security, Accessibility)",
  platform: "not known how on this system",
};
