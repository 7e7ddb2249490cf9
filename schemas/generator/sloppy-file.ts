import type { Problem, Schema, SchemaFile } from "./schema-file.js";
import { control_permissions, directions, ipc_scopes, schema_base } from "./vocabulary.js";

/** The rules for a whole file: its name, its place, its policy and the envelope of a message. */
export function judgeFile(file: SchemaFile): Problem[] {
  return [...judgeName(file), ...judgePolicy(file), ...judgeEnvelope(file)].map(([pointer, message]) => ({
    path: file.path,
    pointer,
    message,
  }));
}

type Finding = readonly [pointer: string, message: string];

function* judgeName({ path, root }: SchemaFile): Generator<Finding> {
  const name = path.replace(/^.*\//, "").replace(/\.schema\.json$/, "");
  if (root.title !== name) yield ["/title", `is ${show(root.title)}, expected the file's name: ${show(name)}`];
  if (root.$schema !== dialect) yield ["/$schema", `is ${show(root.$schema)}, expected ${show(dialect)}`];
  if (root.$id !== schema_base + path) yield ["/$id", `is ${show(root.$id)}, expected ${show(schema_base + path)}`];
}

function* judgePolicy({ area, root }: SchemaFile): Generator<Finding> {
  const message = area === "control" || area === "ipc";
  const method = root["x-kind"] === "method";
  yield* judgeWord(root, "x-kind", message, ["method", "event"]);
  yield* judgeWord(root, "x-direction", message, directions);
  yield* judgeWord(root, "x-permission", area === "control" && method, control_permissions);
  yield* judgeWord(root, "x-scope", area === "ipc", ipc_scopes);
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
function* judgeEnvelope({ area, root }: SchemaFile): Generator<Finding> {
  if (area !== "control" && area !== "ipc") return;
  const expected = root["x-kind"] === "event" ? "params" : "params, result";
  const parts = Object.keys(root.properties ?? {})
    .sort()
    .join(", ");
  if (parts !== expected) yield ["/properties", `are ${parts || "none"}, expected ${expected}`];
  const required = [...(root.required ?? [])].sort().join(", ");
  if (required !== expected) yield ["/required", `is ${required || "none"}, expected ${expected}`];
  for (const [part, schema] of Object.entries(root.properties ?? {})) {
    if (schema.type !== "object") yield [`/properties/${part}`, "is no object"];
  }
}

type PolicyWord = "x-kind" | "x-direction" | "x-permission" | "x-scope";

function show(value: unknown): string {
  return JSON.stringify(value) ?? "missing";
}

const dialect = "https://json-schema.org/draft/2020-12/schema";
