import { isContract, type Problem, referred, type Schema, type SchemaFile } from "./schema-file.js";
import { configTypeName } from "./type-name.js";
import { api_permissions, control_permissions, directions, ipc_scopes, schema_base } from "./vocabulary.js";

/** The rules for a whole file: its name, its place, its policy and the envelope of a message. */
export function judgeFile(file: SchemaFile, referables: Readonly<Record<string, Schema>>): Problem[] {
  return [...judgeName(file), ...judgePolicy(file), ...judgeEnvelope(file, referables)].map(([pointer, message]) => ({
    path: file.path,
    pointer,
    message,
  }));
}

type Finding = readonly [pointer: string, message: string];

function* judgeName({ area, path, root }: SchemaFile): Generator<Finding> {
  const name = path.replace(/^.*\//, "").replace(/\.schema\.json$/, "");
  if (root.title !== name) yield ["/title", `is ${show(root.title)}, expected the file's name: ${show(name)}`];
  if (root.$schema !== dialect) yield ["/$schema", `is ${show(root.$schema)}, expected ${show(dialect)}`];
  if (root.$id !== schema_base + path) yield ["/$id", `is ${show(root.$id)}, expected ${show(schema_base + path)}`];
  if (area === "config" && configTypeName(root.title ?? "") === undefined)
    yield ["/title", "has no name for its type in type-name.ts"];
}

function* judgePolicy({ area, root }: SchemaFile): Generator<Finding> {
  const method = root["x-kind"] === "method";
  yield* judgeWord(root, "x-kind", isContract(area), ["method", "event"]);
  yield* judgeWord(root, "x-direction", area === "control" || area === "ipc", directions);
  const permissions = area === "api" ? api_permissions : control_permissions;
  yield* judgeWord(root, "x-permission", area === "api" || (area === "control" && method), permissions);
  yield* judgeWord(root, "x-scope", area === "ipc", ipc_scopes);
  for (const keyword of ["x-route", "x-status", "x-etag"] as const) {
    if (area !== "api" && root[keyword] !== undefined) yield [`/${keyword}`, "has no meaning here"];
  }
}

function* judgeWord(root: Schema, keyword: PolicyWord, wanted: boolean, words: readonly string[]): Generator<Finding> {
  const word = root[keyword];
  if (word === undefined) {
    if (wanted) yield ["", `has no ${keyword}, expected one of ${words.join(", ")}`];
  } else if (!wanted) {
    yield [`/${keyword}`, "has no meaning here"];
  } else if (typeof word !== "string" || !words.includes(word)) {
    yield [`/${keyword}`, `is ${show(word)}, expected one of ${words.join(", ")}`];
  }
}

/** A method file describes params and result, an event file params, and nothing else. */
function* judgeEnvelope({ area, root }: SchemaFile, referables: Readonly<Record<string, Schema>>): Generator<Finding> {
  if (!isContract(area)) return;
  const expected = root["x-kind"] === "event" ? "params" : "params, result";
  const parts = Object.keys(root.properties ?? {})
    .sort()
    .join(", ");
  if (parts !== expected) yield ["/properties", `are ${parts || "none"}, expected ${expected}`];
  const required = [...(root.required ?? [])].sort().join(", ");
  if (required !== expected) yield ["/required", `is ${required || "none"}, expected ${expected}`];
  for (const [part, schema] of Object.entries(root.properties ?? {})) {
    // The API answers with a thing itself, as its definition has it.
    const meant = area === "api" && part === "result" ? (referred(schema, area, referables) ?? schema) : schema;
    if (meant.type !== "object") yield [`/properties/${part}`, "is no object"];
  }
}

type PolicyWord = "x-kind" | "x-direction" | "x-permission" | "x-scope";

function show(value: unknown): string {
  return JSON.stringify(value) ?? "missing";
}

const dialect = "https://json-schema.org/draft/2020-12/schema";
