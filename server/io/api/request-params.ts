import { accept, escapeName, type Result, refuse } from "@talkgroup/schemas";
import type { ApiRoute } from "@talkgroup/schemas/api";
import type { HonoRequest } from "hono";
import { readJsonObject } from "./request-body.js";

export interface RequestParams {
  /** From path, query and body together, still to be judged. */
  readonly params: Readonly<Record<string, unknown>>;
  /** Those that came in the path. */
  readonly ids: Readonly<Record<string, string>>;
  /** Names of those that came in the body. */
  readonly fields: readonly string[];
}

/**
 * Brings together what a request says: path members and query as texts, numbers and booleans as the route has them, and the members of
 * the body. GET and DELETE have no body; what comes with them is not read. Refuses what `readJsonObject` does, and `invalid_params` for
 * a query member that is not known or comes twice, and a body member that belongs in the path.
 */
export async function paramsOf(request: HonoRequest, route: ApiRoute, bytes_max: number): Promise<Result<RequestParams>> {
  const query = queryOf(request, route);
  if (!query.ok) return query;
  const has_body = route.method !== "GET" && route.method !== "DELETE";
  const body = has_body ? await readJsonObject(request.raw, bytes_max) : accept(nothing);
  if (!body.ok) return body;
  const ids: Record<string, string> = {};
  for (const name of route.path_members) {
    if (Object.hasOwn(body.value, name)) {
      return refuse("invalid_params", `${name}: found in the body, expected in the path alone`, `/${name}`);
    }
    ids[name] = request.param(name) ?? "";
  }
  return accept({ params: { ...body.value, ...query.value, ...ids }, ids, fields: Object.keys(body.value) });
}

function queryOf(request: HonoRequest, { query }: ApiRoute): Result<Readonly<Record<string, unknown>>> {
  const texts = new URL(request.url).searchParams;
  if (texts.size === 0) return accept(nothing);
  const values: Record<string, unknown> = {};
  for (const [name, text] of texts) {
    const shown = name.slice(0, name_chars_shown);
    if (!Object.hasOwn(query, name)) {
      const known = Object.keys(query).join(", ");
      const expected = known === "" ? "none" : `one of ${known}`;
      return refuse("invalid_params", `${shown}: found in the query, expected ${expected} there`, pointerTo(shown));
    }
    if (Object.hasOwn(values, name)) return refuse("invalid_params", `${name}: found twice, expected once`, `/${name}`);
    values[name] = readText(text, query[name]);
  }
  return accept(values);
}

/** A text that is not what it should be stays a text, for the schema to refuse. */
function readText(text: string, kind: ApiRoute["query"][string] | undefined): unknown {
  if (kind === "integer" && /^-?[0-9]{1,15}$/.test(text)) return Number(text);
  if (kind === "boolean" && (text === "true" || text === "false")) return text === "true";
  return text;
}

function pointerTo(name: string): string {
  return `/${escapeName(name)}`;
}

const nothing: Readonly<Record<string, unknown>> = {};
const name_chars_shown = 40;
