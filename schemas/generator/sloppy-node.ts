import { Ajv2020 } from "ajv/dist/2020.js";
import { type Problem, referred, type Schema, type SchemaFile } from "./schema-file.js";
import type { Place } from "./schema-walk.js";
import { schema_base } from "./vocabulary.js";

/** How strict an object must be: closed where we judge people and callers, open where a newer peer may say more. */
export type Side = "strict" | "open";

/** One schema within a file, with what must be known to judge it. */
export interface Node {
  readonly file: SchemaFile;
  readonly schema: Schema;
  readonly pointer: string;
  readonly place: Place;
  readonly side: Side | undefined;
  readonly referables: Readonly<Record<string, Schema>>;
}

/** The rules for one schema, whatever is inside it. */
export function judgeNode(node: Node): Problem[] {
  const rules = [
    judgeKeywords,
    judgeMeaning,
    judgeReference,
    judgeText,
    judgeNumber,
    judgeArray,
    judgeObject,
    judgeDefault,
    judgeSection,
    judgeSecret,
  ];
  return rules.flatMap((rule) => [...rule(node)].map((message) => ({ path: node.file.path, pointer: node.pointer, message })));
}

function* judgeKeywords({ schema, place }: Node): Generator<string> {
  const allowed = place === "root" ? [...node_keywords, ...root_keywords] : node_keywords;
  for (const keyword of Object.keys(schema)) {
    if (!allowed.includes(keyword)) yield `${keyword}: a keyword we do not use here`;
  }
  if (schema.$ref === undefined && schema.enum === undefined && !types.includes(schema.type ?? "") && place !== "root") {
    yield `type: found ${JSON.stringify(schema.type) ?? "none"}, expected one of ${types.join(", ")}, or enum, or $ref`;
  }
}

function* judgeMeaning({ schema, place, file, referables }: Node): Generator<string> {
  const described = schema.description ?? referred(schema, file.area, referables)?.description;
  if (described === undefined || described.trim() === "") yield "has no description";
  if ((place === "root" || place === "definition") && (schema.title ?? "").trim() === "") yield "has no title";
}

function* judgeReference({ schema, file, referables }: Node): Generator<string> {
  if (schema.$ref === undefined) return;
  if (referred(schema, file.area, referables) === undefined) {
    yield `$ref: ${schema.$ref} names no definition of common.schema.json`;
  }
  const beside = Object.keys(schema).filter((keyword) => !["$ref", "description", "default"].includes(keyword));
  if (beside.length > 0) yield `${beside.join(", ")}: beside a $ref only description and default may stand`;
}

function* judgeText({ schema }: Node): Generator<string> {
  if (schema.enum?.every((value) => typeof value === "string") === false) yield "enum: expected strings only";
  if (schema.type !== "string" || schema.enum !== undefined) return;
  if (schema.maxLength === undefined && schema.pattern === undefined) yield "a string without maxLength, pattern or enum";
  if (schema.pattern === undefined) return;
  if (!schema.pattern.startsWith("^") || !schema.pattern.endsWith("$")) yield "pattern: expected ^ at its start and $ at its end";
  const outside_classes = schema.pattern.replaceAll(/\\./g, "").replaceAll(/\[[^\]]*\]/g, "");
  if (schema.maxLength === undefined && /[*+]|\{\d+,\}/.test(outside_classes))
    yield "pattern: of any length, expected a maxLength beside it";
}

function* judgeNumber({ schema }: Node): Generator<string> {
  if (schema.type !== "integer" && schema.type !== "number") return;
  if (schema.minimum === undefined || schema.maximum === undefined) yield `${schema.type} without minimum and maximum`;
  else if (schema.minimum > schema.maximum) yield "minimum is above maximum";
  const unit = schema["x-unit"];
  if (unit === undefined ? schema.type === "number" : typeof unit !== "string" || unit === "") {
    yield `${schema.type} without x-unit ("1" for a plain ratio)`;
  }
}

function* judgeArray({ schema }: Node): Generator<string> {
  if (schema.type !== "array") return;
  if (schema.maxItems === undefined) yield "an array without maxItems";
  if (schema.items === undefined) yield "an array without items";
}

function* judgeObject({ schema, side, place }: Node): Generator<string> {
  const unknown = (schema.required ?? []).filter((name) => !Object.hasOwn(schema.properties ?? {}, name));
  if (unknown.length > 0) yield `required: ${unknown.join(", ")} are not among the properties`;
  if (schema.type !== "object" || (place === "root" && side === undefined)) return;
  if (typeof schema.additionalProperties === "object") {
    if (schema.maxProperties === undefined) yield "a map without maxProperties";
    if (schema.properties !== undefined) yield "a map with properties";
  } else if (side === "strict" && schema.additionalProperties !== false) {
    yield "an object we judge a caller by, expected additionalProperties: false";
  } else if (side === "open" && schema.additionalProperties !== undefined) {
    yield "an object that a newer peer sends, expected no additionalProperties";
  }
  if (schema.properties === undefined && typeof schema.additionalProperties !== "object") yield "an object without properties";
}

/** A default is filled in only where it stands beside an optional property. */
function* judgeDefault({ schema, place, pointer, file, referables }: Node): Generator<string> {
  if (schema.default === undefined) return;
  if (place !== "property") yield "default: has no effect here, expected it beside a property";
  else if (requiredIn(file.root, pointer)) yield "default: has no effect on a required property";
  if (!fitsDefault(file, pointer, schema.default, referables)) yield "default: does not fit its own schema";
}

/** Within a section that is left out nothing can be filled in: its own default, `{}`, brings it there first. */
function* judgeSection({ schema, place, pointer, file }: Node): Generator<string> {
  if (file.area !== "config" || place !== "property" || schema.type !== "object") return;
  if (schema.default !== undefined || requiredIn(file.root, pointer) || (schema.required ?? []).length > 0) return;
  const filled = Object.values(schema.properties ?? {}).some((inner) => inner.default !== undefined);
  if (filled) yield "an optional section with defaults inside, expected default: {}";
}

/** What must never be printed says so, whatever else it is called: refusals show found values. */
function* judgeSecret({ schema, pointer, place, file, referables }: Node): Generator<string> {
  const meaning = referred(schema, file.area, referables) ?? schema;
  if (schema["x-secret"] !== undefined && schema["x-secret"] !== true) yield "x-secret: expected true";
  const name = pointer.replace(/^.*\//, "");
  if (place !== "property" && place !== "definition") return;
  if (meaning.type === "string" && secret_name.test(name) && meaning["x-secret"] !== true)
    yield "a secret by its name, expected x-secret: true";
}

function fitsDefault(file: SchemaFile, pointer: string, value: unknown, referables: Node["referables"]): boolean {
  const ajv = new Ajv2020({ strict: false, validateSchema: false, logger: false });
  const entries = Object.entries(referables);
  const definitions = Object.fromEntries(entries.filter(([name]) => !name.includes("/")));
  const roots = new Map(entries.filter(([name]) => name.includes("/")));
  for (const [path, { $id, ...root }] of roots.set(file.path, file.root).set("common.schema.json", { $defs: definitions })) {
    ajv.addSchema(root, schema_base + path);
  }
  try {
    return ajv.validate({ $ref: `${schema_base}${file.path}#${pointer}` }, value);
  } catch (error) {
    // A reference within it names nothing, which is told where it stands.
    if (error instanceof Ajv2020.MissingRefError) return true;
    throw error;
  }
}

/** Is the property at `pointer` required by the object around it? */
function requiredIn(root: Schema, pointer: string): boolean {
  const parts = pointer.split("/").slice(1);
  const name = parts.pop() ?? "";
  let around: unknown = root;
  for (const part of parts.slice(0, -1)) around = (around as Readonly<Record<string, unknown>>)[part];
  return (around as Schema).required?.includes(name) === true;
}

const types: readonly string[] = ["string", "integer", "number", "boolean", "array", "object"];
const node_keywords: readonly string[] = [
  ...["$ref", "title", "description", "type", "default", "enum", "pattern", "minLength", "maxLength", "minimum", "maximum"],
  ...["items", "minItems", "maxItems", "properties", "required", "additionalProperties", "maxProperties", "x-unit", "x-secret"],
];
const root_keywords: readonly string[] = [
  ...["$schema", "$id", "$defs", "examples", "x-kind", "x-direction", "x-permission", "x-scope"],
  ...["x-route", "x-status", "x-etag"],
];
const secret_name = /(?:^|_)(?:secret|sealed|key|join_code|password|token)$/;
