import { type Part, partDescription } from "./part-description.js";
import { type Area, type Contract, referenceName, referred, type Schema, type SchemaFile } from "./schema-file.js";
import { type ContractPrefix, configTypeName, partTypeName, typeName } from "./type-name.js";
import { filledType } from "./validator-writer.js";

/** The shared definitions as types. */
export function writeCommonTypes(definitions: Readonly<Record<string, Schema>>): string {
  const writer = new TypeWriter("common", definitions);
  for (const schema of Object.values(definitions)) writer.declare(typeName(schema.title ?? ""), schema);
  return writer.text();
}

/** Presets as types. */
export function writeOperationTypes(files: readonly SchemaFile[], referables: Readonly<Record<string, Schema>>): string {
  const writer = new TypeWriter("preset", referables);
  for (const { root } of files) writer.declare(typeName(root.title ?? ""), root);
  return writer.text();
}

/** The configuration files as types, each as its validator leaves it: defaults written in. */
export function writeConfigTypes(files: readonly SchemaFile[], referables: Readonly<Record<string, Schema>>): string {
  const writer = new TypeWriter("config", referables);
  for (const { root } of files) writer.declare(configTypeName(root.title ?? "") ?? "", root);
  return writer.text();
}

/** The messages of one contract as types, and the interfaces that map their names to them. */
export function writeMessageTypes(
  area: Contract,
  prefix: ContractPrefix,
  methods: readonly SchemaFile[],
  events: readonly SchemaFile[],
  referables: Readonly<Record<string, Schema>>,
): string {
  const writer = new TypeWriter(area, referables);
  writer.line("/** Every method by its name. `params` as the caller sends them, `filled` as validated: defaults written in. */");
  writer.line(`export interface ${prefix}Methods {`);
  for (const method of methods) {
    writer.line(`  /** ${method.root.description} */`);
    writer.line(`  readonly "${method.root.title}": {`);
    writer.line(`    readonly params: ${partTypeName(method, "params")};`);
    writer.line(`    readonly filled: ${filledType(method)};`);
    writer.line(`    readonly result: ${partTypeName(method, "result")};`);
    writer.line("  };");
  }
  writer.line("}\n");
  if (area !== "api") {
    writer.line("/** Every event by its name, with what it says. */");
    writer.line(`export interface ${prefix}Events {`);
    for (const event of events) {
      writer.line(`  /** ${event.root.description} */`);
      writer.line(`  readonly "${event.root.title}": ${partTypeName(event, "params")};`);
    }
    writer.line("}\n");
  }
  for (const message of [...methods, ...events]) {
    for (const part of ["params", "result"] as const) {
      const schema = message.root.properties?.[part];
      if (schema !== undefined)
        writer.declare(partTypeName(message, part), { ...schema, description: describePart(message, part) });
    }
  }
  return writer.text();
}

/** One module of types: declarations in the order they come in, imports collected on the way. */
class TypeWriter {
  readonly #area: Area;
  readonly #referables: Readonly<Record<string, Schema>>;
  readonly #lines: string[] = [];
  /** Names by the module they come from. */
  readonly #imports = new Map<string, Set<string>>();

  constructor(area: Area, referables: Readonly<Record<string, Schema>>) {
    this.#area = area;
    this.#referables = referables;
  }

  line(text: string): void {
    this.#lines.push(text);
  }

  declare(name: string, schema: Schema): void {
    const nested: [string, Schema][] = [];
    this.line(`/** ${describe(schema, schema)} */`);
    if (schema.properties !== undefined && Object.keys(schema.properties).length > 0) {
      this.line(`export interface ${name} {`);
      this.#lines.push(...this.#fields(schema, "  ", nested));
      this.line("}\n");
    } else {
      this.line(`export type ${name} = ${this.#type(schema, "", nested)};\n`);
    }
    for (const [nested_name, nested_schema] of nested) this.declare(nested_name, nested_schema);
  }

  text(): string {
    const imports = [...this.#imports]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([module, names]) => `import type {\n  ${[...names].sort().join(",\n  ")},\n} from "${module}";\n`);
    return `${imports.join("")}${imports.length === 0 ? "" : "\n"}${this.#lines.join("\n").trimEnd()}\n`;
  }

  #fields(schema: Schema, indent: string, nested: [string, Schema][]): string[] {
    return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
      const filled = this.#area === "config" && field.default !== undefined;
      const optional = filled || schema.required?.includes(name) === true ? "" : "?";
      const key = /^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name);
      return [
        `${indent}/** ${describe(field, this.#resolve(field))} */`,
        `${indent}readonly ${key}${optional}: ${this.#type(field, indent, nested)};`,
      ];
    });
  }

  #type(schema: Schema, indent: string, nested: [string, Schema][]): string {
    if (schema.$ref !== undefined) {
      const name = typeName(this.#resolve(schema).title ?? "");
      const module = referenceName(schema.$ref, this.#area)?.includes("/") ? "./operation.js" : "./common.js";
      const names = this.#imports.get(module) ?? new Set();
      if (this.#area !== "common") this.#imports.set(module, names.add(name));
      return name;
    }
    if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
    if (schema.type === "array" && schema.items !== undefined) {
      const item = this.#type(schema.items, indent, nested);
      return `readonly ${item.includes(" | ") && !item.startsWith("{") ? `(${item})` : item}[]`;
    }
    if (schema.type === "object") return this.#objectType(schema, indent, nested);
    return schema.type === "integer" ? "number" : (schema.type ?? "unknown");
  }

  #objectType(schema: Schema, indent: string, nested: [string, Schema][]): string {
    if (typeof schema.additionalProperties === "object") {
      return `{ readonly [name: string]: ${this.#type(schema.additionalProperties, indent, nested)} }`;
    }
    if (Object.keys(schema.properties ?? {}).length === 0) return "Readonly<Record<string, never>>";
    if (schema.title !== undefined && indent !== "") {
      nested.push([typeName(schema.title), schema]);
      return typeName(schema.title);
    }
    return `{\n${this.#fields(schema, `${indent}  `, nested).join("\n")}\n${indent}}`;
  }

  #resolve(schema: Schema): Schema {
    return referred(schema, this.#area, this.#referables) ?? schema;
  }
}

function describePart(message: SchemaFile, part: Part): string {
  if (part === "params") return `${message.root.title}: ${message.root.description}`;
  return message.root.properties?.["result"]?.description ?? partDescription(message.root, part);
}

/** `field` says what it means here, `meaning` (the definition it refers to, if any) what it may hold. */
function describe(field: Schema, meaning: Schema): string {
  const facts = [rangeOf(meaning), field.default === undefined ? "" : `default ${JSON.stringify(field.default)}`];
  const known = facts.filter((fact) => fact !== "").join(", ");
  const text = field.description ?? meaning.description ?? "";
  return (known === "" ? text : `${text} ${known.charAt(0).toUpperCase()}${known.slice(1)}.`).replaceAll("*/", "*\\/");
}

function rangeOf(schema: Schema): string {
  const unit = typeof schema["x-unit"] === "string" && schema["x-unit"] !== "1" ? ` ${schema["x-unit"]}` : "";
  if (schema.minimum !== undefined) return `${schema.minimum} … ${schema.maximum}${unit}`;
  if (schema.pattern !== undefined) return `matches \`${schema.pattern}\``;
  if (schema.maxLength !== undefined) return `${schema.minLength ?? 0} … ${schema.maxLength} characters`;
  if (schema.maxItems !== undefined) return `${schema.minItems ?? 0} … ${schema.maxItems} items`;
  if (schema.maxProperties !== undefined) return `at most ${schema.maxProperties} entries`;
  return "";
}
