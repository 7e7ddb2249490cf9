import { accept, type Refusal, type RefusalCode, type Result, refusalCodes, refuse } from "@talkgroup/schemas";
import { type ApiMethods, apiRoutes, validateApiResult } from "@talkgroup/schemas/api";

import type { HttpAnswer, HttpCall, HttpTransport } from "./pinned-call.js";
import { ServerFailure } from "./server-failure.js";

/** A method of a server's HTTP API. */
export type ApiMethod = keyof ApiMethods;

/** With what a method is called, beside its params. */
export interface CallOptions {
  /** Sent as bearer. */
  readonly token?: string | undefined;
  /** The version that is to be changed. */
  readonly if_match?: number | undefined;
}

/**
 * Calls methods of a server's HTTP API. Refuses what the server refuses, with the same codes. Rejects with `ServerFailure` where there is
 * no answer, or one that does not fit the method's schema.
 */
export class ApiCaller {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  async call<M extends ApiMethod>(
    method: M,
    params: ApiMethods[M]["params"],
    options: CallOptions = {},
  ): Promise<Result<ApiMethods[M]["result"]>> {
    const answer = await this.#transport(httpCall(method, params as Members, options));
    const content = answer.status === no_content ? {} : parsed(answer);
    if (answer.status !== apiRoutes[method].status) return { ok: false, refusal: refusalOf(answer, content) };
    const judged: Result<ApiMethods[M]["result"]> = validateApiResult[method](content);
    // What does not fit may be a token: it is not shown.
    if (!judged.ok) throw unfit(`its answer to ${method} does not fit`);
    return accept(judged.value);
  }
}

type Members = Readonly<Record<string, unknown>>;

function httpCall(method: ApiMethod, params: Members, { token, if_match }: CallOptions): HttpCall {
  const route = apiRoutes[method];
  const path = route.path.replace(/\{([a-z_]+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const query = new URLSearchParams();
  const body: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(params)) {
    if (value === undefined || route.path_members.includes(name)) continue;
    if (Object.hasOwn(route.query, name)) query.set(name, String(value));
    else body[name] = value;
  }
  const has_body = route.method !== "GET" && route.method !== "DELETE";
  return {
    method: route.method,
    path: query.size === 0 ? path : `${path}?${query}`,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(if_match === undefined ? {} : { "if-match": `"${if_match}"` }),
    },
    body: has_body ? JSON.stringify(body) : undefined,
  };
}

/** An RFC 9457 problem as the refusal it was. What a newer server may refuse with is told by its kind. */
function refusalOf({ status }: HttpAnswer, content: unknown): Refusal {
  const { code, detail, field } = typeof content === "object" && content !== null ? (content as Members) : {};
  if (status < 400 || typeof code !== "string" || typeof detail !== "string") {
    throw unfit(`found an answer of status ${status}, expected one of a Talkgroup server`);
  }
  const known = Object.hasOwn(refusalCodes, code) ? (code as RefusalCode) : (codes_of_status[status] ?? "internal");
  return refuse(known, detail, typeof field === "string" ? field : undefined).refusal;
}

function parsed({ body }: HttpAnswer): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    // Whoever asked says that it does not fit: the parser's own message quotes the text.
    return undefined;
  }
}

function unfit(reason: string): ServerFailure {
  return new ServerFailure("answer_unfit", `the server: ${reason}`);
}

const no_content = 204;
const codes_of_status: Readonly<Partial<Record<number, RefusalCode>>> = {
  400: "invalid_params",
  401: "unauthenticated",
  403: "permission_denied",
  404: "not_found",
  409: "conflict",
  412: "version_mismatch",
  413: "message_too_large",
  429: "rate_limited",
  503: "busy",
};
