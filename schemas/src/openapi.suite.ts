import { Ajv2020 } from "ajv/dist/2020.js";

/** What is wrong with an OpenAPI 3.1 document, as far as tools would stumble over it; the pages of the specification are not at hand. */
export function documentFaults(document: Json): string[] {
  const ajv = new Ajv2020({ strict: false, logger: false });
  return [
    ...judgeHead(document),
    ...judgeReferences(document),
    ...operationsOf(document).flatMap((place) => [...judgeOperation(ajv, document, place)]),
    ...judgeOperationIds(document),
    ...judgeComponents(ajv, document),
  ];
}

/** Every operation with its path and method. */
export function operationsOf(document: Json): Place[] {
  return Object.entries(child(document, "paths")).flatMap(([path, item]) =>
    Object.entries(item as Json).map(([method, operation]) => ({ path, method, operation: operation as Json })),
  );
}

export type Json = { readonly [name: string]: unknown };

export interface Place {
  readonly path: string;
  readonly method: string;
  readonly operation: Json;
}

function* judgeHead(document: Json): Generator<string> {
  if (!/^3\.1\.\d+$/.test(String(document["openapi"]))) yield "openapi: is no 3.1";
  for (const name of ["title", "version"]) if (typeof child(document, "info")[name] !== "string") yield `info: has no ${name}`;
  const members = ["openapi", "info", "servers", "tags", "paths", "components", "security", "externalDocs"];
  for (const name of Object.keys(document)) if (!members.includes(name)) yield `${name}: OpenAPI has no such member`;
}

function* judgeReferences(document: Json): Generator<string> {
  for (const reference of referencesIn(document)) {
    if (resolve(document, reference) === undefined) yield `${reference}: refers to nothing`;
  }
}

function* judgeOperation(ajv: Ajv2020, document: Json, { path, method, operation }: Place): Generator<string> {
  const name = `${method} ${path}`;
  if (!["get", "put", "post", "delete", "patch"].includes(method)) yield `${name}: no method`;
  if (!path.startsWith("/")) yield `${name}: a path begins with /`;
  const parameters = ((operation["parameters"] ?? []) as Json[]).map((entry) => referredTo(document, entry));
  const templated = [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1]).sort();
  const declared = parameters.filter((parameter) => parameter["in"] === "path").map((parameter) => String(parameter["name"]));
  if (templated.join() !== declared.sort().join()) yield `${name}: path members ${templated}, declared ${declared}`;
  for (const parameter of parameters) {
    if (!["path", "query", "header"].includes(String(parameter["in"]))) yield `${name}: a parameter nowhere`;
    if (parameter["in"] === "path" && parameter["required"] !== true) yield `${name}: a path member that may be left out`;
    if (typeof parameter["description"] !== "string") yield `${name}: a parameter without description`;
    yield* judgeSchema(ajv, `${name} ${parameter["name"]}`, parameter["schema"]);
  }
  const keys = parameters.map((parameter) => `${parameter["in"]} ${parameter["name"]}`);
  if (new Set(keys).size < keys.length) yield `${name}: a parameter twice`;
  yield* judgeBodies(ajv, document, name, method, operation);
  const tags = (document["tags"] as Json[]).map((tag) => tag["name"]);
  for (const tag of operation["tags"] as unknown[]) if (!tags.includes(tag)) yield `${name}: tag ${tag} is not declared`;
  for (const scheme of (operation["security"] as Json[]).flatMap(Object.keys)) {
    if (child(document, "components.securitySchemes")[scheme] === undefined) yield `${name}: no scheme ${scheme}`;
  }
}

function* judgeBodies(ajv: Ajv2020, document: Json, name: string, method: string, operation: Json): Generator<string> {
  const body = operation["requestBody"] as Json | undefined;
  if (body !== undefined && (method === "get" || method === "delete")) yield `${name}: a body on a ${method}`;
  if (body !== undefined) yield* judgeSchema(ajv, `${name} body`, child(body, "content.application/json")["schema"]);
  const responses = child(operation, "responses");
  if (!Object.keys(responses).some((status) => status.startsWith("2"))) yield `${name}: never succeeds`;
  for (const [status, entry] of Object.entries(responses)) {
    const response = referredTo(document, entry as Json);
    if (!/^[1-5]\d\d$/.test(status)) yield `${name}: ${status} is no status`;
    if (typeof response["description"] !== "string") yield `${name}: ${status} without description`;
    const contents = Object.entries((response["content"] ?? {}) as Json);
    if ((contents.length === 0) !== (status === "204")) yield `${name}: ${status} with ${contents.length} contents`;
    for (const [, content] of contents) yield* judgeSchema(ajv, `${name} ${status}`, (content as Json)["schema"]);
  }
}

function* judgeOperationIds(document: Json): Generator<string> {
  const ids = operationsOf(document).map(({ operation }) => operation["operationId"]);
  for (const id of ids) if (typeof id !== "string") yield "an operation without operationId";
  if (new Set(ids).size < ids.length) yield "an operationId twice";
}

function* judgeComponents(ajv: Ajv2020, document: Json): Generator<string> {
  const used = new Set(referencesIn(document));
  for (const [kind, entries] of Object.entries(child(document, "components"))) {
    for (const [name, entry] of Object.entries(entries as Json)) {
      if (!/^[\w.-]+$/.test(name)) yield `components.${kind}: ${name} is no name`;
      if (kind !== "securitySchemes" && !used.has(`#/components/${kind}/${name}`)) yield `components.${kind}.${name}: unused`;
      if (kind === "schemas") yield* judgeSchema(ajv, `components.schemas.${name}`, entry);
    }
  }
}

/** JSON Schema 2020-12, and not empty. */
function* judgeSchema(ajv: Ajv2020, name: string, schema: unknown): Generator<string> {
  if (typeof schema !== "object" || schema === null || Object.keys(schema).length === 0) yield `${name}: no schema`;
  else if (ajv.validateSchema(schema) !== true) yield `${name}: ${ajv.errorsText()}`;
  else if (!isTyped(schema as Json)) yield `${name}: neither type nor enum`;
}

function isTyped(schema: Json): boolean {
  return ["$ref", "type", "enum"].some((keyword) => schema[keyword] !== undefined);
}

function referencesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = (value as Json)["$ref"];
  return [...(typeof own === "string" ? [own] : []), ...Object.values(value).flatMap(referencesIn)];
}

function referredTo(document: Json, entry: Json): Json {
  const reference = entry["$ref"];
  return typeof reference === "string" ? { ...resolve(document, reference), ...entry } : entry;
}

function resolve(document: Json, reference: string): Json | undefined {
  if (!reference.startsWith("#/")) return undefined;
  let found: unknown = document;
  for (const part of reference.slice(2).split("/")) found = (found as Json | undefined)?.[part];
  return found as Json | undefined;
}

function child(json: Json, path: string): Json {
  return path.split(/\.(?!json)/).reduce((inner, name) => (inner[name] ?? {}) as Json, json);
}
