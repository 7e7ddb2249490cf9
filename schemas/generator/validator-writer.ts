import type { Contract, SchemaFile } from "./schema-file.js";
import { type ContractPrefix, checkName, configTypeName, partTypeName } from "./type-name.js";

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
