import { etagOf, memberPlace, problem_definition, type Route, routeOf, statusOf } from "./route.js";
import { type Area, referenceName, referred, type Schema, type SchemaFile } from "./schema-file.js";
import { typeName } from "./type-name.js";

/**
 * The API as an OpenAPI 3.1 document, whose schemas are JSON Schema 2020-12 as ours are. Shared definitions become components
 * under the names of their types; `x-unit`, `x-secret` and `x-permission` are kept.
 */
export function openapiDocument(methods: readonly SchemaFile[], referables: Readonly<Record<string, Schema>>): Json {
  const components = new Components(referables);
  const paths: Record<string, Record<string, Json>> = {};
  for (const file of methods) {
    const route = routeOf(file.root);
    if (route === undefined) continue;
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operationOf(file, route, components) };
  }
  const problem = components.convert({ $ref: `#/$defs/${problem_definition}` }, "common");
  return {
    openapi: "3.1.0",
    info: { title: "Talkgroup server", version: "1", description: about },
    servers: [{ url: "/", description: "This server." }],
    tags: [...new Set(methods.map(nounOf))].sort().map((name) => ({ name })),
    paths: Object.fromEntries(Object.entries(paths).sort(([a], [b]) => (a < b ? -1 : 1))),
    components: {
      schemas: components.schemas(),
      responses: {
        problem: {
          description: "Refused.",
          headers: { "Retry-After": retry_after },
          content: { "application/problem+json": { schema: problem } },
        },
      },
      parameters: { if_match: if_match },
      headers: { etag, content_etag },
      securitySchemes: security_schemes,
    },
  };
}

type Json = { readonly [name: string]: unknown };

/** The schemas that the document's references name, each taken in once it is first named. */
class Components {
  readonly #referables: Readonly<Record<string, Schema>>;
  readonly #schemas = new Map<string, Schema>();

  constructor(referables: Readonly<Record<string, Schema>>) {
    this.#referables = referables;
  }

  /** A schema with its references turned to the components. */
  convert(schema: Schema, from: Area): Schema {
    const { $schema, $id, $ref, title, properties, items, additionalProperties, ...rest } = schema;
    const convert = (child: Schema): Schema => this.convert(child, from);
    return {
      ...($ref !== undefined && { $ref: `#/components/schemas/${this.#take(schema, from)}` }),
      ...(title !== undefined && { title }),
      ...rest,
      ...(properties && { properties: mapValues(properties, convert) }),
      ...(items && { items: convert(items) }),
      ...(additionalProperties !== undefined && {
        additionalProperties: typeof additionalProperties === "object" ? convert(additionalProperties) : additionalProperties,
      }),
    };
  }

  /** What a member means, its own description first. */
  describe(schema: Schema, from: Area): string | undefined {
    return schema.description ?? referred(schema, from, this.#referables)?.description;
  }

  schemas(): Readonly<Record<string, Schema>> {
    return Object.fromEntries([...this.#schemas].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  #take(schema: Schema, from: Area): string {
    const meant = referred(schema, from, this.#referables) ?? {};
    const name = typeName(meant.title ?? "");
    if (this.#schemas.has(name)) return name;
    this.#schemas.set(name, {});
    const area = referenceName(schema.$ref ?? "", from)?.includes("/") === true ? "preset" : "common";
    this.#schemas.set(name, this.convert(meant, area));
    return name;
  }
}

function operationOf(file: SchemaFile, route: Route, components: Components): Json {
  const { root } = file;
  const [summary = "", ...more] = (root.description ?? "").split(/(?<=\.) /);
  const parameters = [
    ...parametersOf(file, route, components),
    ...(etagOf(root) === "required" ? [{ $ref: "#/components/parameters/if_match" }] : []),
  ];
  return {
    operationId: root.title,
    tags: [nounOf(file)],
    summary: summary.replace(/\.$/, ""),
    ...(more.length > 0 && { description: more.join(" ") }),
    "x-permission": root["x-permission"],
    security: securityOf(root["x-permission"]),
    ...(parameters.length > 0 && { parameters }),
    ...bodyOf(file, route, components),
    responses: { ...answerOf(file, components), ...refusalsOf(root, route) },
  };
}

function* parametersOf({ area, root }: SchemaFile, route: Route, components: Components): Generator<Json> {
  const params = root.properties?.["params"];
  for (const place of ["path", "query"] as const) {
    for (const [name, member] of Object.entries(params?.properties ?? {})) {
      if (memberPlace(route, name) !== place) continue;
      const { description, ...schema } = components.convert(member, area);
      const required = params?.required?.includes(name) === true;
      yield { name, in: place, required, description: components.describe(member, area), schema };
    }
  }
}

function bodyOf({ area, root }: SchemaFile, route: Route, components: Components): Json {
  const params = root.properties?.["params"] ?? {};
  const members = Object.entries(params.properties ?? {}).filter(([name]) => memberPlace(route, name) === "body");
  if (members.length === 0) return {};
  const required = (params.required ?? []).filter((name) => memberPlace(route, name) === "body");
  const properties = Object.fromEntries(members.map(([name, member]) => [name, components.convert(member, area)]));
  const schema = { type: "object", properties, ...(required.length > 0 && { required }), additionalProperties: false };
  return { requestBody: { required: required.length > 0, content: { "application/json": { schema } } } };
}

function answerOf({ area, root }: SchemaFile, components: Components): Json {
  const status = statusOf(root);
  const result = root.properties?.["result"] ?? {};
  if (status === 204) return { 204: { description: "Done." } };
  return {
    [status]: {
      description: status === 201 ? "Made." : "Done.",
      ...(etagOf(root) !== "none" && {
        headers: { ETag: { $ref: `#/components/headers/${etagOf(root) === "content" ? "content_etag" : "etag"}` } },
      }),
      content: { "application/json": { schema: components.convert(result, area) } },
    },
  };
}

function refusalsOf(root: Schema, { method, path_members }: Route): Json {
  const sends = method !== "GET" && method !== "DELETE";
  const permission = root["x-permission"];
  const open = permission === "none";
  const refusals: [number, string, boolean][] = [
    [400, "The request is not as described here.", true],
    [401, open ? "The credentials are wrong." : "Nobody is signed in.", true],
    [403, "The caller may not do that.", true],
    [404, "It does not exist, or the caller may not know of it.", path_members.length > 0],
    [409, "It conflicts with what is there already, or exceeds a limit.", method !== "GET"],
    [412, "It has been changed since the version in If-Match.", etagOf(root) === "required"],
    [413, "The body is too large.", sends],
    [415, "The body is not JSON.", sends],
    [428, "If-Match is missing.", etagOf(root) === "required"],
    [429, "Too many requests.", true],
    [503, "The server cannot do that now.", true],
  ];
  const meant = refusals.filter(([, , applies]) => applies);
  return Object.fromEntries(
    meant.map(([status, description]) => [status, { $ref: "#/components/responses/problem", description }]),
  );
}

function securityOf(permission: unknown): readonly Json[] {
  if (permission === "none") return [];
  if (permission === "public") return [{}, { bearer: [] }];
  return [permission === "game_key" ? { game_key: [] } : { bearer: [] }];
}

function nounOf({ root }: SchemaFile): string {
  return root.title?.split(".")[0] ?? "";
}

function mapValues(record: Readonly<Record<string, Schema>>, change: (schema: Schema) => Schema): Record<string, Schema> {
  return Object.fromEntries(Object.entries(record).map(([name, schema]) => [name, change(schema)]));
}

const about =
  "Organisations, channels, roles, accounts and who is on the air. Requests and answers are JSON; a refusal is a problem with a stable code.";
const if_match: Json = {
  name: "If-Match",
  in: "header",
  required: true,
  description: "The ETag of what is to be changed, so that nobody's change is overwritten unseen.",
  schema: { type: "string", pattern: '^"[1-9][0-9]{0,9}"$' },
};
const etag: Json = { description: "The version, in quotes.", schema: { type: "string", pattern: '^"[1-9][0-9]{0,9}"$' } };
const content_etag: Json = { description: "Derived from the content of the answer.", schema: { type: "string", maxLength: 64 } };
const retry_after: Json = {
  description: "How long to wait before trying again, if waiting helps.",
  schema: { type: "integer", minimum: 0, "x-unit": "s" },
};
const security_schemes: Json = {
  bearer: { type: "http", scheme: "bearer", bearerFormat: "JWT", description: "The access token of auth.login." },
  game_key: { type: "http", scheme: "bearer", description: "The secret of game_key.create." },
};
