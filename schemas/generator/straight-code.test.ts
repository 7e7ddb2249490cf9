import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { compileFunction } from "node:vm";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSchemaFiles, referablesOf, referred, type Schema, type SchemaFile, schema_folders } from "./schema-file.js";
import { straighten } from "./straight-code.js";

const schemas = join(import.meta.dirname, "..");
const { files } = parseSchemaFiles(schemaTexts());
const referables = referablesOf(files);

describe("checks without the counting of faults", () => {
  for (const file of files.filter(({ area }) => area !== "common")) {
    it(`judge, explain and fill in as before: ${file.path}`, () => {
      const references = referencesOf(file);
      const code = compiled(references);
      const [before, after] = [evaluated(code), evaluated(straighten(code))];
      for (const [name, schema] of Object.values(references).map(
        (reference, index) => [`check${index}`, schemaAt(reference)] as const,
      )) {
        fc.assert(
          fc.property(sampleOf(schema, file), fc.option(fault), (sample, spoil) => {
            const value = spoil === null ? sample : spoilt(sample, spoil);
            expect(verdict(after[name], value)).toEqual(verdict(before[name], value));
          }),
          { numRuns: 25, seed: 4 },
        );
      }
    });
  }

  it("hold nothing of it, and are flat", () => {
    const operation = files.find(({ path }) => path === "preset/operation.schema.json");
    const code = operation === undefined ? "" : compiled(referencesOf(operation));
    const straight = straighten(code);
    expect(code).toMatch(/\b_errs1\b/);
    expect(straight).not.toMatch(/\b(?:_errs\d+|valid\d+|vErrors)\b|\berrors\s*===/);
    expect(deepest(straight)).toBeLessThan(deepest(code) / 3);
  });

  it("are left as they are where they name every fault", () => {
    const file = files.find(({ path }) => path === "config/agent.schema.json");
    const code = file === undefined ? "" : compiled(referencesOf(file), true);
    expect(code).toContain("errors++;");
    expect(straighten(code)).toBe(code);
  });

  it("are not made of what is not known", () => {
    const odd =
      "function validate1(data){\nlet vErrors = null;\nlet errors = 0;\nif(errors < 1){\nreturn false;\n}\nreturn errors === 0;\n}";
    expect(() => straighten(odd)).toThrow("validate1: found errors in a form that is not known");
  });
});

interface Compiled {
  (value: unknown): boolean;
  errors?: readonly object[] | null;
}

function schemaTexts(): Map<string, string> {
  const paths = schema_folders.flatMap((folder) => readdirSync(join(schemas, folder)).map((name) => folder + name));
  return new Map(
    paths.filter((path) => path.endsWith(".schema.json")).map((path) => [path, readFileSync(join(schemas, path), "utf8")]),
  );
}

/** The parts of a message, or the whole of another value. */
function referencesOf({ root }: SchemaFile): readonly string[] {
  const parts = ["params", "result"].filter((part) => root["x-kind"] !== undefined && root.properties?.[part] !== undefined);
  return parts.length === 0 ? [`${root.$id}`] : parts.map((part) => `${root.$id}#/properties/${part}`);
}

function schemaAt(reference: string): Schema {
  const [id, path = ""] = reference.split("#/properties/");
  const root = files.find((file) => file.root.$id === id)?.root ?? {};
  return path === "" ? root : (root.properties?.[path] ?? {});
}

function compiled(references: readonly string[], every_fault = false): string {
  const code = { source: true, lines: true, optimize: 2 };
  const ajv = new Ajv({
    strict: false,
    useDefaults: true,
    verbose: true,
    messages: false,
    validateSchema: false,
    allErrors: every_fault,
    code,
  });
  for (const { root } of files) {
    const { $schema: _, ...schema } = root;
    ajv.addSchema(schema, root.$id);
  }
  return standalone.default(ajv, Object.fromEntries(references.map((reference, index) => [`check${index}`, reference])));
}

function evaluated(code: string): Readonly<Record<string, Compiled>> {
  const exported: Record<string, Compiled> = {};
  compileFunction(code, ["require", "exports"])(createRequire(import.meta.url), exported);
  return exported;
}

/** What a check says of a value, and what it makes of it. */
function verdict(check: Compiled | undefined, value: unknown): unknown {
  const judged = structuredClone(value);
  const ok = check?.(judged);
  return { ok, fault: check?.errors?.[0], judged };
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

/** How many blocks deep the code goes. */
function deepest(code: string): number {
  let depth = 0;
  let most = 0;
  for (const line of code.split("\n")) {
    if (line === "}") depth -= 1;
    else if (line.endsWith("{")) depth += 1;
    most = Math.max(most, depth);
  }
  return most;
}
