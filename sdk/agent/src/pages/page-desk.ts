import { accept, type PagesOpenParams, type Result, refuse } from "@talkgroup/schemas";

import { isGuest } from "../ipc/client-place.js";
import type { IpcCaller, IpcHandlers } from "../ipc/ipc-handler.js";
import type { PageFiles } from "./page-files.js";

export interface PageDeskOptions {
  readonly files: Pick<PageFiles, "refresh">;
  /** Serves them from now on: the port, or undefined where none is free. */
  readonly servePages: () => Promise<number | undefined>;
  /** A token for a page that is about to be opened. */
  readonly openPage: (page: Page) => string;
}

/** Which of the agent's own pages. */
export type Page = PagesOpenParams["page"];

/** What `pages.open` does (P-52): tells the address of a page of the agent's own, which is served from then on. */
export function pageHandlers({ files, servePages, openPage }: PageDeskOptions): Pick<IpcHandlers, "pages.open"> {
  return {
    "pages.open": async ({ page }, caller) => {
      const refused = refusalFor(page, caller);
      if (refused !== undefined) return refused;
      if (!(await files.refresh()).has(`${page}.html`)) {
        return refuse("unsupported", `page: found the ${page} not installed, expected the package @talkgroup/overlay`, "/page");
      }
      const port = await servePages();
      if (port === undefined) return refuse("limit_reached", "port: found none free on this machine's loopback, expected one");
      return accept({ url: `http://127.0.0.1:${port}/${page}.html#token=${openPage(page)}` });
    },
  };
}

/** A guest would get more by a page than it was allowed itself. */
function refusalFor(page: Page, { place, scopes }: IpcCaller): Result<never> | undefined {
  if (isGuest(place)) {
    return refuse("scope_denied", "pages.open: found a guest, expected a program of the player's own");
  }
  const may = page === "overlay" || scopes.has("manage");
  return may
    ? undefined
    : refuse("scope_denied", 'pages.open: found no scope "manage", expected it to be granted for the settings');
}
