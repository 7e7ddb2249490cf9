import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Check, check, Definitions, type Fault } from "../src/schema-check.js";
import { parseSchemaFiles, referablesOf, referred, type Schema, type SchemaFile, schema_folders } from "./schema-file.js";
import { checkName } from "./type-name.js";

const schemas = join(import.meta.dirname, "..");
const { files } = parseSchemaFiles(schemaTexts());
const referables = referablesOf(files);
const [first, every] = [compiler(false), compiler(true)];

describe.each(["control", "ipc", "api", "config", "operation", "preset"])("the checks of %s-checks", async (area) => {
  const checks: Readonly<Record<string, Check>> = await import(`../src/generated/${area}-checks.ts`);
  const all = area === "preset";
  const judged = files.filter((file) => file.area === (area === "operation" ? "preset" : area)).flatMap(partsOf);

  it.each(judged.filter(({ name }) => checks[name] !== undefined))("$name judges, explains and fills in as Ajv does", (part) => {
    const ajv = (all ? every : first).getSchema(part.reference);
    fc.assert(
      fc.property(sampleOf(part.schema, part.file), fc.option(fault), (sample, spoil) => {
        const value = spoil === null ? sample : spoilt(sample, spoil);
        expect(verdict(checks[part.name], value)).toEqual(verdict(ajv, value));
      }),
      { numRuns: all ? 200 : 25, seed: 4 },
    );
  });

  it("are there for all of it", () => {
    expect(Object.keys(checks).sort()).toEqual(
      judged.flatMap(({ name }) => (area === "operation" && name !== "operation" ? [] : [name])).sort(),
    );
  });
});

describe("a check", () => {
  it("gives each value defaults of its own", () => {
    const own = check(() => ({ type: "object", properties: { names: { type: "array", default: [] } } }), new Definitions({}));
    const [one, other] = [{}, {}] as [{ names?: unknown[] }, { names?: unknown[] }];
    expect([own(one), own(other)]).toEqual([true, true]);
    one.names?.push("Ann");
    expect(other.names).toEqual([]);
  });

  it("makes nothing of a schema by which no value was judged yet", () => {
    let made = 0;
    const late = check(() => {
      made += 1;
      return { type: "string" };
    }, new Definitions({}));
    expect(made).toBe(0);
    expect([late("a"), late("b"), made]).toEqual([true, true, 1]);
  });

  it("forgets what was wrong before", () => {
    const word = check(() => ({ enum: ["yes", "no"] }), new Definitions({}));
    expect([word("maybe"), word.errors?.length, word("yes"), word.errors]).toEqual([false, 1, true, undefined]);
  });
});

/** What a fault is told by: see `validator`. */
function told({ instancePath, keyword, params, parentSchema, data }: Fault | ErrorObject): unknown {
  const { $id: _id, $schema: _schema, description: _description, examples: _examples, ...schema } = parentSchema as Schema;
  const kept = Object.entries(schema).filter(([key]) => !["properties", "items", "additionalProperties"].includes(key));
  const { missingProperty, additionalProperty } = params as Fault["params"];
  const known = Object.keys(schema.properties ?? {});
  return { instancePath, keyword, missingProperty, additionalProperty, schema: Object.fromEntries(kept), known, data };
}

/** What a check says of a value, and what it makes of it. */
function verdict(judge: Check | ValidateFunction | undefined, value: unknown): unknown {
  const judged = structuredClone(value);
  const ok = judge?.(judged);
  return { ok, faults: judge?.errors?.map(told) ?? [], judged };
}

interface Part {
  readonly name: string;
  readonly reference: string;
  readonly schema: Schema;
  readonly file: SchemaFile;
}

/** The parts of a message, or the whole of another value. */
function partsOf(file: SchemaFile): Part[] {
  const { root } = file;
  if (root["x-kind"] === undefined)
    return [{ name: (root.title ?? "").replaceAll("-", "_"), reference: `${root.$id}`, schema: root, file }];
  return (["params", "result"] as const).flatMap((part) => {
    const schema = root.properties?.[part];
    return schema === undefined
      ? []
      : [{ name: checkName(file, part), reference: `${root.$id}#/properties/${part}`, schema, file }];
  });
}

/** Its strict mode refuses what a schema may not leave open as well. */
function compiler(all: boolean): Ajv {
  const ajv = new Ajv({ strict: true, strictRequired: true, useDefaults: true, verbose: true, messages: false, allErrors: all });
  for (const keyword of [
    "x-unit",
    "x-secret",
    "x-kind",
    "x-direction",
    "x-permission",
    "x-scope",
    "x-route",
    "x-status",
    "x-etag",
  ])
    ajv.addKeyword(keyword);
  for (const { root } of files) {
    const { $schema: _, ...schema } = root;
    ajv.addSchema(schema, root.$id);
  }
  return ajv;
}

function schemaTexts(): Map<string, string> {
  const paths = schema_folders.flatMap((folder) => readdirSync(join(schemas, folder)).map((name) => folder + name));
  return new Map(
    paths.filter((path) => path.endsWith(".schema.json")).map((path) => [path, readFileSync(join(schemas, path), "utf8")]),
  );
}

/** Values that fit a schema, or nearly: patterns are only sometimes met. */
function sampleOf(schema: Schema, file: SchemaFile): fc.Arbitrary<unknown> {
  const other = referred(schema, file.area, referables);
  if (other !== undefined) return sampleOf(other, Object.values(files).find(({ root }) => root === other) ?? commonOf(file));
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const { minimum: min = -5, maximum: max = 5, minItems: minLength = 0 } = schema;
  if (schema.type === "integer") return fc.integer({ min: Math.ceil(min), max: Math.floor(max) });
  if (schema.type === "number") return fc.double({ min, max, noNaN: true });
  if (schema.type === "boolean") return fc.boolean();
  if (schema.type === "array") return fc.array(sampleOf(schema.items ?? {}, file), { minLength, maxLength: minLength + 2 });
  if (schema.type === "object") return objectOf(schema, file);
  if (schema.type === "string" && schema.pattern !== undefined)
    return fc.stringMatching(new RegExp(schema.pattern, "u"), { size: "xsmall" });
  return fc.string({ minLength: schema.minLength ?? 0, maxLength: Math.min(schema.maxLength ?? 8, (schema.minLength ?? 0) + 8) });
}

function objectOf(schema: Schema, file: SchemaFile): fc.Arbitrary<unknown> {
  const fields = Object.entries(schema.properties ?? {}).map(([name, inner]) => [name, sampleOf(inner, file)] as const);
  const known = fc.record(Object.fromEntries(fields), { requiredKeys: [...(schema.required ?? [])], noNullPrototype: true });
  if (typeof schema.additionalProperties !== "object") return known;
  const others = fc.dictionary(fc.string({ maxLength: 4 }), sampleOf(schema.additionalProperties, file), {
    maxKeys: 2,
    noNullPrototype: true,
  });
  return fc.tuple(others, known).map(([more, least]) => ({ ...more, ...least }));
}

/** References within common.schema.json are written from there. */
function commonOf(file: SchemaFile): SchemaFile {
  return files.find(({ area }) => area === "common") ?? file;
}

/** One wrong thing somewhere: `steps` say where, as far as the value goes. */
function spoilt(value: unknown, { steps, wrong, name }: Spoil): unknown {
  const [step, ...others] = steps;
  if (step === undefined || typeof value !== "object" || value === null) return wrong;
  const inner = { steps: others, wrong, name };
  if (Array.isArray(value))
    return value.length === 0 ? [wrong] : value.map((item, at) => (at === step % value.length ? spoilt(item, inner) : item));
  const names = Object.keys(value);
  const at = step % (names.length + 2);
  if (at === names.length) return { ...value, [name]: wrong };
  if (at > names.length) return Object.fromEntries(Object.entries(value).slice(1));
  return Object.fromEntries(Object.entries(value).map(([key, item], index) => [key, index === at ? spoilt(item, inner) : item]));
}

interface Spoil {
  readonly steps: readonly number[];
  readonly wrong: unknown;
  readonly name: string;
}

const fault = fc.record({
  steps: fc.array(fc.nat({ max: 40 }), { maxLength: 5 }),
  wrong: fc.oneof(fc.jsonValue(), fc.constantFrom(-1, 0, 0.5, 1e9, "", "x".repeat(3000), [], {}, null, true)),
  name: fc.string({ maxLength: 6 }),
});
