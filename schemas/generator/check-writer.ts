import { type Area, isContract, referenceName, type Schema, type SchemaFile } from "./schema-file.js";
import { checkName } from "./type-name.js";

/** What a check judges by: a schema, and where it stands. */
export interface Judged {
  readonly schema: Schema;
  readonly area: Area;
}

/**
 * The checks of one contract as a module, by their names. They are no code but the schemas themselves, by which `src/schema-check.ts` judges:
 * whoever loads them holds a tenth of what compiled checks would be. They stop at the first fault, or name every one, for people who want to
 * see them together.
 */
export function writeChecks(
  checks: Readonly<Record<string, Judged>>,
  faults: "first fault" | "every fault" = "first fault",
): string {
  const wanted = faults === "first fault" ? "" : `, "${faults}"`;
  return [
    `import { type Check, check } from "../schema-check.js";`,
    `import { definitions } from "./definitions.js";`,
    "",
    ...Object.entries(checks).map(
      ([name, judged]) => `export const ${name}: Check = /* @__PURE__ */ check(${schemaText(judged)}, definitions${wanted});`,
    ),
    "",
  ].join("\n");
}

/** All that a `$ref` can name, as the module that the checks share. */
export function writeDefinitions(files: readonly SchemaFile[]): string {
  const common = files.filter(({ area }) => area === "common").flatMap(({ area, root }) => definitionsIn(root, area));
  const presets = files
    .filter(({ area }) => area === "preset")
    .map(({ path, area, root }) => [path, { schema: root, area }] as const);
  return [
    `import { Definitions } from "../schema-check.js";`,
    "",
    "/** The schemas that others refer to: shared definitions by name, whole presets by the path of their file. */",
    "export const definitions: Definitions = /* @__PURE__ */ new Definitions({",
    ...[...common, ...presets].map(([name, judged]) => `  "${name}": ${schemaText(judged)},`),
    "});",
    "",
  ].join("\n");
}

/** The checks of messages: of the params of each, and of the result of a method. */
export function messageChecks(messages: readonly SchemaFile[]): Record<string, Judged> {
  const checks: Record<string, Judged> = {};
  for (const message of messages.filter(({ area }) => isContract(area))) {
    for (const part of ["params", "result"] as const) {
      const schema = message.root.properties?.[part];
      if (schema !== undefined) checks[checkName(message, part)] = { schema, area: message.area };
    }
  }
  return checks;
}

/** The checks of whole values, by the titles of their schemas. A preset's schema stands among the definitions. */
export function wholeChecks(files: readonly SchemaFile[]): Record<string, Judged> {
  const judged = ({ path, area, root }: SchemaFile): Judged => ({
    schema: area === "preset" ? { $ref: `../${path}` } : root,
    area: area === "preset" ? "config" : area,
  });
  return Object.fromEntries(files.map((file) => [(file.root.title ?? "").replaceAll("-", "_"), judged(file)]));
}

function definitionsIn({ $defs = {} }: Schema, area: Area): (readonly [string, Judged])[] {
  return Object.entries($defs).map(([name, schema]) => [name, { schema, area }] as const);
}

function schemaText({ schema, area }: Judged): string {
  return `() => (${JSON.stringify(bare(schema, area))})`;
}

/** What is only for people is left out; the rest explains a refusal. A reference is the name of a definition. */
function bare(schema: Schema, area: Area): Schema {
  const { $schema: _schema, $id: _id, $defs: _defs, description: _description, examples: _examples, ...kept } = schema;
  const rest = Object.fromEntries(Object.entries(kept).filter(([key]) => !key.startsWith("x-") || carried.includes(key)));
  const reference = schema.$ref === undefined ? undefined : referenceName(schema.$ref, area);
  return {
    ...rest,
    ...(reference !== undefined && { $ref: reference }),
    ...(schema.properties && { properties: bareProperties(schema.properties, area) }),
    ...(schema.items && { items: bare(schema.items, area) }),
    ...(typeof schema.additionalProperties === "object" && { additionalProperties: bare(schema.additionalProperties, area) }),
  };
}

function bareProperties(properties: Readonly<Record<string, Schema>>, area: Area): Record<string, Schema> {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, bare(schema, area)]));
}

const carried: readonly string[] = ["x-unit", "x-secret"];
