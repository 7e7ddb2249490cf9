import type { OverlayLayout } from "@talkgroup/schemas";

/** What is otherwise for single games, by the titles of their windows. */
export type OverlayGames = { readonly [window_title: string]: Partial<OverlayLayout> };

/** How the overlay is laid out on a game's window, or where it is on none. */
export function layoutOn(layout: OverlayLayout, games: OverlayGames, window_title: string | undefined): OverlayLayout {
  return window_title === undefined ? layout : { ...layout, ...gameOf(games, window_title) };
}

/**
 * With a game laid out otherwise. Of more than `games_max` the one that was added first is forgotten, of those whose titles are numbers the
 * smallest before: objects have no other order for them.
 */
export function withGame(games: OverlayGames, window_title: string, change: Partial<OverlayLayout>): OverlayGames {
  const all = Object.entries({ ...games, [window_title]: { ...gameOf(games, window_title), ...change } });
  const others = all.filter(([title]) => title !== window_title);
  const forgotten = new Set(others.slice(0, Math.max(0, all.length - games_max)).map(([title]) => title));
  return Object.fromEntries(all.filter(([title]) => !forgotten.has(title)));
}

/** A title may be the name of anything that objects have. */
function gameOf(games: OverlayGames, window_title: string): Partial<OverlayLayout> {
  return (Object.hasOwn(games, window_title) ? games[window_title] : undefined) ?? {};
}

/** As the schema has it. */
const games_max = 64;
