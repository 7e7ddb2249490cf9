import { refuse, refuseFor } from "@talkgroup/schemas";
import { apiRoutes } from "@talkgroup/schemas/api";
import { type Context, Hono } from "hono";
import { cors } from "hono/cors";
import { KeyedBuckets } from "../../core/keyed-buckets.js";
import { addressKey } from "../accounts/address-key.js";
import type { ApiContext, ApiEnv, ApiMethod } from "./api-context.js";
import { docs } from "./docs.js";
import { problemResponse, refusalOfThrown, thrownRecord } from "./problem.js";
import { serve } from "./serve.js";

/**
 * The HTTP API with its documentation: every route of `apiRoutes`, `/openapi.json` and `/docs`. A peer's address comes from the socket
 * (`Bindings` of @hono/node-server); what headers say of it is not believed. The shell bounds connections and how slow a peer may be.
 */
export function createApi(context: ApiContext): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  const gate = gateOf(context);
  addCors(app, context.allow_origins ?? []);
  const methods_by_path = new Map<string, string[]>();
  const add = (method: string, path: string, work: (c: Context<ApiEnv>) => Response | Promise<Response>): void => {
    app.on(method, path, (c) => gate(c, () => work(c)));
    methods_by_path.set(path, [...(methods_by_path.get(path) ?? []), method]);
  };
  for (const [name, route] of Object.entries(apiRoutes)) {
    const path = route.path.replaceAll(/\{(\w+)\}/g, ":$1");
    add(route.method, path, (c) => serve(name as ApiMethod, c.req, addressOf(c), context));
  }
  for (const { path, answer } of docs()) add("GET", path, answer);
  for (const [path, methods] of methods_by_path) app.all(path, (c) => gate(c, () => methodNotAllowed(methods)));
  app.notFound((c) => gate(c, () => problemResponse(unknown_path)));
  return app;
}

/** Bounds the requests of an address, and answers for what a handler throws. */
type Gate = (c: Context<ApiEnv>, work: () => Response | Promise<Response>) => Promise<Response>;

function gateOf({ limits, limit_counts, clock, log }: ApiContext): Gate {
  const requests = new KeyedBuckets({
    per_s: limits.requests_per_address_per_s,
    burst: limits.requests_per_address_burst,
    keys_max: limits.addresses_remembered_max,
  });
  return async (c, work) => {
    const key = addressKey(addressOf(c));
    const now_ms = clock.now_ms();
    if (!requests.take(key, now_ms)) {
      limit_counts.add("requests_per_address_per_s");
      const retry_after_ms = Math.min(requests.retryAfterMs(key, now_ms), retry_after_ms_max);
      return problemResponse(refuseFor(retry_after_ms, "rate_limited", "too many requests from here: try again later").refusal);
    }
    try {
      return await work();
    } catch (thrown) {
      const known = refusalOfThrown(thrown);
      if (known !== undefined) return problemResponse(known);
      log.error(thrownRecord(thrown), "a request could not be handled");
      return problemResponse(internal_refusal);
    }
  };
}

function addressOf(c: Context<ApiEnv>): string {
  return c.env?.incoming?.socket.remoteAddress ?? "";
}

function addCors(app: Hono<ApiEnv>, origins: readonly string[]): void {
  if (origins.length === 0) return;
  const allow = cors({
    origin: [...origins],
    allowMethods: ["GET", "POST", "PUT", "PATCH", "DELETE"],
    allowHeaders: ["Authorization", "Content-Type", "If-Match", "If-None-Match"],
    exposeHeaders: ["ETag", "Retry-After"],
    maxAge: preflight_s,
  });
  app.use("/api/*", allow);
  app.use("/auth/*", allow);
}

function methodNotAllowed(methods: readonly string[]): Response {
  const allow = [...methods, ...(methods.includes("GET") ? ["HEAD"] : [])].sort().join(", ");
  const why = refuse("method_not_allowed", `the path is known, but not with this method: expected ${allow}`);
  return problemResponse(why.refusal, { allow });
}

const unknown_path = refuse("not_found", "there is nothing at this path: see /docs").refusal;
const internal_refusal = refuse("internal", "the server failed, and has written down where").refusal;
/** A rate that refills nothing has no time to wait for. */
const retry_after_ms_max = 3_600_000;
/** How long a browser may remember what it was allowed. */
const preflight_s = 600;
