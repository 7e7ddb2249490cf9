/**
 * The token that a page was opened with, `#token=…`. It is taken out of the address, where others could see it, and kept for as long as the
 * tab lives: a recording program loads the page again without it. Undefined if there is none.
 */
export function takePageToken(page: PageLike): string | undefined {
  const [, given] = /^#token=([A-Za-z0-9_-]{16,128})$/.exec(page.location.hash) ?? [];
  try {
    if (given === undefined) return page.sessionStorage.getItem(keyOf(page)) ?? undefined;
    page.sessionStorage.setItem(keyOf(page), given);
    page.history.replaceState(null, "", `${page.location.pathname}${page.location.search}`);
  } catch {
    // A page that may keep nothing asks its address each time.
  }
  return given;
}

/** What is needed of a window. */
export interface PageLike {
  readonly location: { readonly hash: string; readonly pathname: string; readonly search: string };
  readonly sessionStorage: { getItem(key: string): string | null; setItem(key: string, value: string): void };
  readonly history: { replaceState(data: null, unused: string, url: string): void };
}

/** Each page has its own: one tab may show both, one after the other. */
function keyOf({ location }: PageLike): string {
  return `talkgroup.page_token ${location.pathname}`;
}
