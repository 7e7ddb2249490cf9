import type { Schema } from "./schema-file.js";

/** How a method of the API is called over HTTP, as `x-route` says it. */
export interface Route {
  readonly method: RouteMethod;
  /** With each path member in braces: `/channels/{channel_id}`. */
  readonly path: string;
  /** In the order of the path. */
  readonly path_members: readonly string[];
}

export type RouteMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** The route of an API file, or undefined if `x-route` is none. */
export function routeOf(root: Schema): Route | undefined {
  const text = root["x-route"];
  if (typeof text !== "string" || !route_pattern.test(text)) return undefined;
  const [method, path = ""] = text.split(" ");
  return { method: method as RouteMethod, path, path_members: [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "") };
}

/** Where the caller puts a member of params. */
export function memberPlace(route: Route, name: string): "path" | "query" | "body" {
  if (route.path_members.includes(name)) return "path";
  return route.method === "GET" || route.method === "DELETE" ? "query" : "body";
}

/** Status of an answer that is no refusal. Only one of `statuses` once the file has been judged. */
export function statusOf(root: Schema): number {
  return typeof root["x-status"] === "number" ? root["x-status"] : 200;
}

/**
 * Whether the answer names its version (`returned`), the request must too (`required`), the answer has a name made of what it says
 * (`content`), or none of these (`none`).
 */
export function etagOf(root: Schema): string {
  return typeof root["x-etag"] === "string" ? root["x-etag"] : "none";
}

/** What a text in a path or a query is read as, or undefined if it cannot be written as such a text. */
export function textKind(schema: Schema): "string" | "integer" | "boolean" | undefined {
  if (schema.enum !== undefined) return "string";
  return schema.type === "string" || schema.type === "integer" || schema.type === "boolean" ? schema.type : undefined;
}

const route_pattern = /^(?:GET|POST|PUT|PATCH|DELETE) \/(?:auth|api\/v1)(?:\/(?:[a-z]+(?:-[a-z]+)*|\{[a-z]+(?:_[a-z]+)*\}))+$/;
/** The definition of what the API answers when it refuses. */
export const problem_definition = "problem";
export const statuses: readonly number[] = [200, 201, 204];
export const etags: readonly string[] = ["returned", "required", "content"];
