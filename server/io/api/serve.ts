import { accept, type Result } from "@talkgroup/schemas";
import { type ApiRoute, apiRoutes, validateApiParams } from "@talkgroup/schemas/api";
import type { HonoRequest } from "hono";
import type { ApiCall, ScopedCall } from "./api-call.js";
import type { ApiContext, ApiMethod } from "./api-context.js";
import { authorise, judgeKind } from "./authorise.js";
import { callerOf, presentCaller } from "./caller.js";
import { contentEtagOf, etagOf, isKnown, judgeIfMatch } from "./etag.js";
import { handlers } from "./handlers.js";
import { JsonText } from "./json-text.js";
import { problemResponse } from "./problem.js";
import { paramsOf } from "./request-params.js";
import { api_headers } from "./secure-header.js";

/**
 * Serves one request of a method: who asks, what for, may they, do it, say how it went. Each step may refuse, and nothing of a body is
 * read for who may not ask at all. Throws what the store and the accounts throw.
 */
export async function serve(method: ApiMethod, request: HonoRequest, address: string, context: ApiContext): Promise<Response> {
  const route = apiRoutes[method];
  const admitted = await admit(method, route, request, address, context);
  if (!admitted.ok) return refusal(route, admitted, context);
  const { params, call } = admitted.value;
  // One table, one method: what its entry takes is what its validator gave.
  const handle: (params: never, call: never) => Result<unknown> | Promise<Result<unknown>> = handlers[method];
  const done = await handle(params as never, call as never);
  if (!done.ok) return refusal(route, done, context);
  return answer(route, done.value, request.header("if-none-match"));
}

interface Admitted {
  readonly params: unknown;
  readonly call: ApiCall | ScopedCall;
}

async function admit(
  method: ApiMethod,
  route: ApiRoute,
  request: HonoRequest,
  address: string,
  context: ApiContext,
): Promise<Result<Admitted>> {
  // A sign-in is for whoever comes: a token that is over must not keep its owner from a fresh one.
  const authorization = route.permission === "none" ? undefined : request.header("authorization");
  const came = await callerOf(authorization, context);
  if (!came.ok) return came;
  const kind = judgeKind(route, came.value);
  if (!kind.ok) return kind;
  const brought = await paramsOf(request, route, bodyBytesMax(method, route, context));
  if (!brought.ok) return brought;
  const caller = await presentCaller(came.value, context);
  if (!caller.ok) return caller;
  const judged = validateApiParams[method](brought.value.params);
  if (!judged.ok) return judged;
  const scope = await authorise(method, { ...judged.value }, caller.value, context);
  if (!scope.ok) return scope;
  const if_match =
    route.method === "GET" ? accept(undefined) : judgeIfMatch(request.header("if-match"), route.etag === "required");
  if (!if_match.ok) return if_match;
  const { ids, fields } = brought.value;
  const call: ApiCall = { context, method, caller: caller.value, address, ids, fields, if_match: if_match.value };
  return accept({ params: judged.value, call: scope.value === undefined ? call : { ...call, scope: scope.value } });
}

/** Only presets are long. To read a body is work for the thread that also serves the players, and costs its sender little. */
function bodyBytesMax(method: ApiMethod, { permission }: ApiRoute, { limits }: ApiContext): number {
  const { request_body_bytes_max } = limits;
  if (method.startsWith("preset.")) return request_body_bytes_max;
  const short = permission === "none" || permission === "self";
  return Math.min(request_body_bytes_max, short ? sign_in_bytes_max : change_bytes_max);
}

/** To remove what is not there is to have removed it; that it is another's looks the same. */
function refusal(
  route: ApiRoute,
  { refusal: why }: Extract<Result<never>, { readonly ok: false }>,
  { limit_counts }: ApiContext,
): Response {
  limit_counts.note(why);
  if (route.method === "DELETE" && why.code === "not_found") return new Response(null, { status: 204, headers: api_headers });
  return problemResponse(why);
}

function answer(route: ApiRoute, value: unknown, if_none_match: string | undefined): Response {
  if (route.status === 204) return new Response(null, { status: 204, headers: api_headers });
  if (route.etag === "none") return new Response(textOf(value), { status: route.status, headers: json_headers });
  const text = route.etag === "content" ? textOf(value) : undefined;
  const etag = text === undefined ? etagOf((value as { readonly version: number }).version) : contentEtagOf(text);
  if (route.method === "GET" && isKnown(if_none_match, etag)) {
    return new Response(null, { status: 304, headers: { ...versioned_headers, etag } });
  }
  return new Response(text ?? textOf(value), { status: route.status, headers: { ...versioned_headers, etag } });
}

function textOf(value: unknown): string {
  return value instanceof JsonText ? value.text : JSON.stringify(value);
}

/** Names, two passwords and a code take 5 kB, even where every sign of them is escaped. */
const sign_in_bytes_max = 8_192;
/** A game token that grants a hundred channels takes 15 kB. */
const change_bytes_max = 65_536;
const json_headers = { ...api_headers, "content-type": "application/json" } as const;
/** May be kept by its reader, who asks each time whether it is still so. */
const versioned_headers = { ...json_headers, "cache-control": "private, no-cache" } as const;
