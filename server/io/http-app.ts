import type { RequestListener } from "node:http";
import { getRequestListener, type HttpBindings } from "@hono/node-server";
import { type Context, Hono } from "hono";
import { routePath } from "hono/route";
import type { ApiEnv } from "./api/api-context.js";
import type { Tally } from "./tally.js";

export interface HttpAppParts {
  readonly api: Hono<ApiEnv>;
  /** `/healthz`, `/readyz`, `/metrics`. */
  readonly operations: Hono;
  /** Labels method, route, status. */
  readonly requests: Tally;
}

/** Everything that is served by HTTP, as one listener for the control port. */
export function httpListener({ api, operations, requests }: HttpAppParts): RequestListener {
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.use(async (c, next) => {
    await next();
    // The pattern, never the path: that holds ids, and may hold anything.
    requests.add(known_methods.has(c.req.method) ? c.req.method : "other", routePath(c, -1), String(c.res.status));
  });
  app.route("/", operations);
  app.route("/", api);
  // The API's own word for what is nowhere: a route does not bring it along.
  app.notFound((c) => api.fetch(c.req.raw, c.env));
  return getRequestListener(app.fetch, { overrideGlobalObjects: false });
}

/** The peer's address as text; what headers say of it is not believed. */
export function peerAddress(context: Context): string {
  const { incoming } = (context.env ?? {}) as Partial<HttpBindings>;
  return incoming?.socket.remoteAddress ?? "";
}

/** The platform lets thirty through. */
const known_methods: ReadonlySet<string> = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);
