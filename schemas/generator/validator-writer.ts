import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import type { Contract, Schema, SchemaFile } from "./schema-file.js";
import { straighten } from "./straight-code.js";
import { type ContractPrefix, checkName, configTypeName, partTypeName } from "./type-name.js";

/**
 * The checks of one contract as a module: `checks` maps the name of each to the reference of its schema. Compiled by Ajv's
 * basic class: every keyword we allow means there what it means in 2020-12, and the 2020 class would add bookkeeping for
 * unevaluated properties to each function, which doubles the code and keeps bundlers from dropping what is not used.
 * They stop at the first fault, or name every one, for people who want to see them together.
 */
export function writeChecks(
  files: readonly SchemaFile[],
  checks: Readonly<Record<string, string>>,
  faults: "first fault" | "every fault" = "first fault",
): string {
  const ajv = new Ajv({
    strict: true,
    strictRequired: true,
    useDefaults: true,
    verbose: true,
    allErrors: faults === "every fault",
    messages: false,
    code: { source: true, esm: true, lines: true, optimize: 2 },
  });
  ajv.addVocabulary(["x-unit", "x-secret"]);
  for (const file of files) ajv.addSchema(bare(file.root), file.root.$id);
  return asModule(standalone.default(ajv, { ...checks }));
}

/** The reference of one part of a message, for writeChecks. */
export function partReference(message: SchemaFile, part: "params" | "result"): string {
  return `${message.root.$id}#/properties/${part}`;
}

/** The typed tables over the checks of a folder of messages. `prefix` begins their names. */
export function writeMessageValidators(
  area: Contract,
  prefix: ContractPrefix,
  methods: readonly SchemaFile[],
  events: readonly SchemaFile[],
): string {
  const names = [
    ...methods.flatMap((method) => [checkName(method, "params"), checkName(method, "result")]),
    ...events.map((event) => checkName(event, "params")),
  ];
  return [
    `import { type Validator, validator } from "../validator.js";`,
    `import type { ${area === "api" ? "" : `${prefix}Events, `}${prefix}Methods } from "./${area}.js";`,
    `import {\n${names.map((name) => `  ${name},\n`).join("")}} from "./${area}-checks.js";`,
    "",
    "/** Judges the params of a call, on the side that answers it. Unknown fields are refused, defaults filled in. */",
    `export const validate${prefix}Params: { readonly [M in keyof ${prefix}Methods]: Validator<${prefix}Methods[M]["filled"]> } = {`,
    ...methods.map((method) => `  "${method.root.title}": validator(${checkName(method, "params")}, "params"),`),
    "};",
    "",
    "/** Judges the result of a call, on the side that called. Unknown fields of a newer peer are let through. */",
    `export const validate${prefix}Result: { readonly [M in keyof ${prefix}Methods]: Validator<${prefix}Methods[M]["result"]> } = {`,
    ...methods.map((method) => `  "${method.root.title}": validator(${checkName(method, "result")}, "result"),`),
    "};",
    "",
    ...(area === "api" ? [] : eventValidators(prefix, events)),
  ].join("\n");
}

/** The typed validators of the configuration files. */
export function writeConfigValidators(files: readonly SchemaFile[]): string {
  const names = files.map(({ root }) => ({ title: root.title ?? "", type: configTypeName(root.title ?? "") ?? "" }));
  return [
    `import { type Validator, validator } from "../validator.js";`,
    `import type { ${names.map(({ type }) => type).join(", ")} } from "./config.js";`,
    `import { ${names.map(({ title }) => title).join(", ")} } from "./config-checks.js";`,
    "",
    ...names.flatMap(({ title, type }) => [
      `/** Judges ${title}. Unknown fields are refused, defaults filled in, those of sections that were left out too. */`,
      `export const validate${type}: Validator<${type}> = validator(${title}, "${title}");`,
      "",
    ]),
  ].join("\n");
}

/** The typed validator of the preset. */
export function writeOperationValidator(): string {
  return [
    `import { type Validator, validator } from "../validator.js";`,
    `import type { Operation } from "./operation.js";`,
    `import { operation } from "./operation-checks.js";`,
    "",
    "/** Judges an operation preset. Unknown fields are refused. */",
    `export const validateOperation: Validator<Operation> = validator(operation, "operation");`,
    "",
  ].join("\n");
}

/** The default-bearing fields of a message's params; the receiver sees them filled in. */
export function filledType(message: SchemaFile): string {
  const params = partTypeName(message, "params");
  const filled = Object.entries(message.root.properties?.["params"]?.properties ?? {})
    .filter(([, schema]) => schema.default !== undefined)
    .map(([name]) => JSON.stringify(name));
  return filled.length === 0 ? params : `${params} & Required<Pick<${params}, ${filled.join(" | ")}>>`;
}

function eventValidators(prefix: ContractPrefix, events: readonly SchemaFile[]): string[] {
  return [
    "/** Judges the params of an event, on the side that hears it. Unknown fields of a newer peer are let through. */",
    `export const validate${prefix}Event: { readonly [E in keyof ${prefix}Events]: Validator<${prefix}Events[E]> } = {`,
    ...events.map((event) => `  "${event.root.title}": validator(${checkName(event, "params")}, "params"),`),
    "};",
    "",
  ];
}

/** What is only for people is left out, so that the checks stay small: they carry their schemas to explain a refusal. */
function bare(schema: Schema): Schema {
  const { $schema, $id, description, examples, ...kept } = schema;
  const rest = Object.fromEntries(Object.entries(kept).filter(([key]) => !key.startsWith("x-") || carried.includes(key)));
  return {
    ...rest,
    ...(schema.$defs && { $defs: mapValues(schema.$defs, bare) }),
    ...(schema.properties && { properties: mapValues(schema.properties, bare) }),
    ...(schema.items && { items: bare(schema.items) }),
    ...(typeof schema.additionalProperties === "object" && { additionalProperties: bare(schema.additionalProperties) }),
  };
}

function mapValues(record: Readonly<Record<string, Schema>>, change: (schema: Schema) => Schema): Record<string, Schema> {
  return Object.fromEntries(Object.entries(record).map(([name, schema]) => [name, change(schema)]));
}

/**
 * Ajv's ESM output still calls `require` for its run time: here it is pointed at our own. What a refusal does not need of a
 * fault (the path within the schema, the keyword's value) is taken out, a fifth of the code.
 */
function asModule(code: string): string {
  const used = new Set<string>();
  const body = straighten(code)
    .replace(/^"use strict";\n/, "")
    .replaceAll(/^const (\w+) = require\("ajv\/dist\/runtime\/(\w+)"\)\.default;$/gm, (_, local: string, name: string) => {
      if (!provided.includes(name)) throw new Error(`the checks need ${name}: write it in src/ajv-runtime.ts first`);
      used.add(name);
      return `const ${local} = ${name};`;
    })
    .replaceAll(/schemaPath:"(?:[^"\\]|\\.)*",(?=keyword:)/g, "")
    .replaceAll(/,schema:(?:"(?:[^"\\]|\\.)*"|[^,]*)(?=,parentSchema:)/g, "")
    .replaceAll(/^export const (\w+) = (\w+);$/gm, "export const $1: Check = $2;");
  const imports = [`import type { Check } from "../validator.js";`];
  if (used.size > 0) imports.unshift(`import { ${[...used].sort().join(", ")} } from "../ajv-runtime.js";`);
  if (/\brequire\(|\bnew Function\b|\beval\(/.test(body)) throw new Error("the checks would need require or eval at run time");
  return `// @ts-nocheck: compiled from the schemas; the tables in *-validator*.ts give these checks their types.\n${imports.join("\n")}\n${body.trimEnd()}\n`;
}

const carried: readonly string[] = ["x-unit", "x-secret"];
const provided: readonly string[] = ["ucs2length"];
