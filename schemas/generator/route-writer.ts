import { etagOf, memberPlace, type Route, routeOf, statusOf, textKind } from "./route.js";
import { referred, type Schema, type SchemaFile } from "./schema-file.js";
import { api_permissions } from "./vocabulary.js";

/** How each method of the API is called, as a table that the server makes its routes from. */
export function writeRoutes(methods: readonly SchemaFile[], referables: Readonly<Record<string, Schema>>): string {
  return [
    `import type { ApiMethods } from "./api.js";`,
    "",
    "/** What the caller of a route must be, or must be allowed. */",
    `export type ApiPermission = ${api_permissions.map((name) => JSON.stringify(name)).join(" | ")};`,
    "",
    ...route_interface,
    "",
    "/** How each method of the API is called. */",
    "export const apiRoutes: Readonly<Record<keyof ApiMethods, ApiRoute>> = {",
    ...methods.flatMap((file) => {
      const route = routeOf(file.root);
      return route === undefined ? [] : [`  "${file.root.title}": ${JSON.stringify(entryOf(file, route, referables))},`];
    }),
    "};",
    "",
  ].join("\n");
}

function entryOf({ area, root }: SchemaFile, route: Route, referables: Readonly<Record<string, Schema>>): object {
  const query = Object.entries(root.properties?.["params"]?.properties ?? {})
    .filter(([name]) => memberPlace(route, name) === "query")
    .map(([name, schema]) => [name, textKind(referred(schema, area, referables) ?? schema)]);
  return {
    ...route,
    query: Object.fromEntries(query),
    status: statusOf(root),
    permission: root["x-permission"],
    etag: etagOf(root),
  };
}

const route_interface: readonly string[] = [
  "/** How one method of the API is called over HTTP. */",
  "export interface ApiRoute {",
  `  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";`,
  "  /** With each path member in braces: `/channels/{channel_id}`. */",
  "  readonly path: string;",
  "  /** In the order of the path; each a string. */",
  "  readonly path_members: readonly string[];",
  "  /** What the query may hold, and what each text there is read as. Params that are in neither come in the body. */",
  `  readonly query: Readonly<Record<string, "string" | "integer" | "boolean">>;`,
  "  /** Of an answer that is no refusal; one of 204 has no body. */",
  "  readonly status: 200 | 201 | 204;",
  "  readonly permission: ApiPermission;",
  "  /**",
  "   * returned: the answer's ETag is its `version`; required: the request's If-Match must name it as well; content: the ETag is made of what",
  "   * the answer says.",
  "   */",
  `  readonly etag: "none" | "returned" | "required" | "content";`,
  "}",
];
