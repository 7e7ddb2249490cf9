import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";

import type { PageFiles } from "./page-files.js";

/**
 * Answers a request for a file of the agent's own pages (P-52). The Host was judged before. Nobody but such a page, or who opens one, is
 * answered: neither a script of another page nor one that frames it. Never rejects.
 */
export async function servePage(
  files: PageFiles,
  request: IncomingMessage,
  response: ServerResponse,
  origins: Origins,
): Promise<void> {
  response.on("error", () => {});
  const { method = "", url = "", headers } = request;
  if (isForeign(headers, origins)) return refuse(response, 403);
  if (method !== "GET" && method !== "HEAD") return refuse(response, 405, { Allow: "GET, HEAD" });
  const name = /^\/([^/?#]*)(?:\?|$)/.exec(url)?.[1] ?? "";
  const file = await files.open(name);
  if (file === undefined) return refuse(response, 404);
  const { handle, bytes, content_type } = file;
  try {
    const own_headers = name === "overlay.html" ? overlay_headers : page_headers;
    response.writeHead(200, { ...own_headers, "Content-Type": content_type, "Content-Length": bytes });
    // Who does not read keeps no file open.
    response.setTimeout(idle_ms_max, () => response.destroy());
    if (method === "HEAD" || bytes === 0) response.end();
    else await pipeline(handle.createReadStream({ start: 0, end: bytes - 1, autoClose: false }), response);
  } catch {
    // The browser went away, or the file grew shorter: what it has is not whole, and it can tell.
    response.destroy();
  } finally {
    await handle.close();
  }
}

/** The agent's own, by all names of the loopback. */
export type Origins = ReadonlySet<string>;

function isForeign(headers: IncomingMessage["headers"], origins: Origins): boolean {
  const { origin } = headers;
  if (origin !== undefined && !origins.has(origin)) return true;
  // Browsers say of a request that another page makes them send where it is from; following a link is no more than opening it.
  const site = headers["sec-fetch-site"];
  const is_own = site === undefined || site === "none" || site === "same-origin";
  return !is_own && headers["sec-fetch-mode"] !== "navigate";
}

function refuse(response: ServerResponse, status: number, more: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { ...page_headers, ...more, Connection: "close", "Content-Length": 0 }).end();
}

/** Scripts and styles of its own alone, no other network, kept nowhere. `frames`: who may show it in a frame. */
function contentPolicy(frames: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self' ws://127.0.0.1:* ws://localhost:*",
    `frame-ancestors ${frames}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

const page_headers: Readonly<Record<string, string>> = {
  "Content-Security-Policy": contentPolicy("'none'"),
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "no-store",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
};
const { "X-Frame-Options": _, ...frameable_headers } = page_headers;
/** A game in a browser on this machine may lay it over itself. It shows nothing to who has no token, and takes no click that matters. */
const overlay_headers: Readonly<Record<string, string>> = {
  ...frameable_headers,
  "Content-Security-Policy": contentPolicy("http://127.0.0.1:* http://localhost:*"),
};
/** A browser on this machine reads at once. */
const idle_ms_max = 10_000;
