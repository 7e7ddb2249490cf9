import { generate } from "./generate.js";

/** The files of the sound set, and where a member of params stands in them. */
export const control = "control/thing.do.schema.json";
export const event = "ipc/thing.done.schema.json";
export const preset = "preset/operation.schema.json";
export const route = "api/thing.change.schema.json";
export const list = "api/thing.list.schema.json";
export const config = "config/server.schema.json";
export const params = "/properties/params/properties";

/** A schema file as JSON, to be spoilt. */
export type Json = { [name: string]: unknown };

/** The problems of the sound set after one of its files was spoilt. */
export function problemsOf(
  path: string,
  spoil: (json: Json) => void,
): readonly { path: string; pointer: string; message: string }[] {
  const spoilt = soundTexts();
  const json: Json = JSON.parse(spoilt.get(path) ?? "");
  spoil(json);
  return refused(spoilt.set(path, JSON.stringify(json)));
}

/** The problems of a set of schema texts. */
export function refused(files: ReadonlyMap<string, string>): readonly { path: string; pointer: string; message: string }[] {
  const generated = generate(files);
  return generated.ok ? [] : generated.problems;
}

/** The object at a dotted path. */
export function at(json: Json, path: string): Json {
  return path.split(".").reduce((inner, name) => inner[name] as Json, json);
}

/** The schema of a member of params. */
export function field(json: Json, name: string): Json {
  return at(json, `properties.params.properties.${name}`);
}

/** Sets `name` in place of `without`. */
export function set(json: Json, value: unknown, name: string, without: string): void {
  json[name] = value;
  delete json[without];
}

/** Lets an object have more members. */
export function open(json: Json): void {
  delete json["additionalProperties"];
}

/** Lets an object have no more members. */
export function close(json: Json): void {
  json["additionalProperties"] = false;
}

/** Makes a map of an object. */
export function makeMap(json: Json): void {
  delete json["properties"];
  json["additionalProperties"] = flag();
}

/** Requires one member of params. */
export function require(json: Json, name: string): void {
  at(json, "properties.params")["required"] = [name];
}

/** Adds a definition that nothing refers to. */
export function spare(json: Json): void {
  at(json, "$defs")["spare"] = { title: "spare", ...flag() };
}

/** A sound yes or no. */
export function flag(): Json {
  return { description: "Yes or no.", type: "boolean" };
}

/** A small sound set of schemas: one file of each kind. */
export function soundTexts(): Map<string, string> {
  const files = {
    "common.schema.json": commonFile(),
    [control]: controlFile(),
    [event]: eventFile(),
    [preset]: presetFile(),
    [route]: routeFile(),
    [list]: listFile(),
    [config]: configFile(),
  };
  return new Map(Object.entries(files).map(([path, json]) => [path, JSON.stringify({ ...head(path), ...json })]));
}

function head(path: string): Json {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `https://talkgroup.dev/schemas/${path}`,
    title: path.replace(/^.*\//, "").replace(".schema.json", ""),
    description: "A file.",
  };
}

function commonFile(): Json {
  const pair = { title: "pair", description: "Two.", type: "object", properties: { left: flag() }, required: ["left"] };
  return {
    $defs: { unit: { title: "unit", description: "One.", type: "integer", minimum: 1, maximum: 9 }, pair, ...apiDefinitions() },
  };
}

function apiDefinitions(): Json {
  const version = { title: "version", description: "Which.", type: "integer", minimum: 1, maximum: 9 };
  const properties = { version: { $ref: "#/$defs/version" }, note: { description: "A note.", type: "string", maxLength: 9 } };
  return {
    version,
    thing_id: { title: "thing id", description: "Its id.", type: "string", pattern: "^[a-z]{1,9}$" },
    thing: { title: "thing", description: "It.", type: "object", properties, required: ["version"] },
    problem: { title: "problem", description: "Why not.", type: "object", properties: { on: flag() } },
  };
}

function controlFile(): Json {
  const properties = {
    count: { description: "How many.", type: "integer", minimum: 0, maximum: 9 },
    note: { description: "A note.", type: "string", maxLength: 9 },
    wait_ms: { description: "How long.", type: "number", minimum: 0, maximum: 9, "x-unit": "ms", default: 5 },
    list: { description: "Some.", type: "array", items: { $ref: "../common.schema.json#/$defs/unit" }, maxItems: 3 },
    inner: { description: "In it.", type: "object", properties: { on: flag() }, required: ["on"], additionalProperties: false },
    mode: { description: "Which.", enum: ["one", "two"] },
    unit: { $ref: "../common.schema.json#/$defs/unit" },
    pair: { $ref: "../common.schema.json#/$defs/pair" },
    join_code: { description: "A code.", type: "string", maxLength: 9, "x-secret": true },
  };
  const params_schema = { description: "Sent.", type: "object", properties, required: ["count"], additionalProperties: false };
  const result = { description: "Answered.", type: "object", properties: { pair: properties.pair }, required: ["pair"] };
  const policy = { "x-kind": "method", "x-direction": "c2s", "x-permission": "none" };
  return { ...policy, type: "object", properties: { params: params_schema, result }, required: ["params", "result"] };
}

function eventFile(): Json {
  const params_schema = { description: "Said.", type: "object", properties: { on: flag() }, required: ["on"] };
  const policy = { "x-kind": "event", "x-direction": "s2c", "x-scope": "stats" };
  return { ...policy, type: "object", properties: { params: params_schema }, required: ["params"] };
}

function presetFile(): Json {
  return { type: "object", properties: { on: flag() }, required: ["on"], additionalProperties: false };
}

function routeFile(): Json {
  const properties = {
    thing_id: { $ref: "../common.schema.json#/$defs/thing_id" },
    note: { description: "A note.", type: "string", maxLength: 9 },
    operation: { $ref: "../preset/operation.schema.json" },
  };
  const params_schema = { description: "Sent.", type: "object", properties, required: ["thing_id"], additionalProperties: false };
  const result = { $ref: "../common.schema.json#/$defs/thing" };
  const policy = {
    "x-kind": "method",
    "x-permission": "manage",
    "x-route": "PATCH /api/v1/things/{thing_id}",
    "x-etag": "required",
  };
  return { ...policy, type: "object", properties: { params: params_schema, result }, required: ["params", "result"] };
}

function listFile(): Json {
  const properties = {
    count: { description: "How many.", type: "integer", minimum: 0, maximum: 9, default: 5 },
    mode: { description: "Which.", enum: ["one", "two"] },
    all: flag(),
  };
  const params_schema = { description: "Sent.", type: "object", properties, additionalProperties: false };
  const items = { description: "Some.", type: "array", items: { $ref: "../common.schema.json#/$defs/thing" }, maxItems: 3 };
  const result = { description: "Answered.", type: "object", properties: { items }, required: ["items"] };
  const policy = { "x-kind": "method", "x-permission": "member", "x-route": "GET /api/v1/things" };
  return { ...policy, type: "object", properties: { params: params_schema, result }, required: ["params", "result"] };
}

function configFile(): Json {
  const port = { description: "Where.", type: "integer", minimum: 0, maximum: 9, default: 4 };
  const unit = { $ref: "../common.schema.json#/$defs/unit", default: 3 };
  const section = { title: "section", description: "Part.", type: "object", additionalProperties: false, default: {} };
  return { type: "object", properties: { listen: { ...section, properties: { port, unit } } }, additionalProperties: false };
}
