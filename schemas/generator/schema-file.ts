import { withPartDescriptions } from "./part-description.js";

/** One `*.schema.json` (P-1), read and known to be JSON Schema 2020-12 by the time anything but the judge sees it. */
export interface SchemaFile {
  /** Relative to the schemas folder, with `/`. */
  readonly path: string;
  readonly area: Area;
  readonly root: Schema;
}

/** Which contract a file belongs to: its folder. */
export type Area = "common" | "control" | "ipc" | "api" | "preset" | "config";

/** An area of messages, which have params and results; the other areas' files describe whole values. */
export type Contract = "control" | "ipc" | "api";

/** The part of JSON Schema 2020-12 that we write; any other keyword is refused. */
export interface Schema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly maxProperties?: number;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly "x-kind"?: unknown;
  readonly "x-direction"?: unknown;
  readonly "x-permission"?: unknown;
  readonly "x-scope"?: unknown;
  readonly "x-route"?: unknown;
  readonly "x-status"?: unknown;
  readonly "x-etag"?: unknown;
  readonly "x-unit"?: unknown;
  readonly "x-secret"?: unknown;
}

/** What is wrong with a schema, and where. */
export interface Problem {
  readonly path: string;
  readonly pointer: string;
  readonly message: string;
}

/** Reads the texts of all schema files, and describes the parts of messages. What is no JSON object becomes a problem. */
export function parseSchemaFiles(texts: ReadonlyMap<string, string>): { files: SchemaFile[]; problems: Problem[] } {
  const files: SchemaFile[] = [];
  const problems: Problem[] = [];
  for (const [path, text] of [...texts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    try {
      const root: unknown = JSON.parse(text);
      if (typeof root !== "object" || root === null || Array.isArray(root)) throw new SyntaxError("not an object");
      const area = areaOf(path);
      files.push({ path, area, root: isContract(area) ? withPartDescriptions(root) : root });
    } catch (error) {
      problems.push({ path, pointer: "", message: `is not a JSON object: ${(error as Error).message}` });
    }
  }
  return { files, problems };
}

/**
 * What a `$ref` names, as a key of `referablesOf`: a definition of common.schema.json, or, where people send whole presets,
 * the file of one. Undefined if it can name neither.
 */
export function referenceName(ref: string, from: Area): string | undefined {
  if ((from === "api" || from === "config") && ref.startsWith("../preset/")) return ref.slice("../".length);
  const prefix = from === "common" ? "#/$defs/" : "../common.schema.json#/$defs/";
  return ref.startsWith(prefix) ? ref.slice(prefix.length) : undefined;
}

/** All that a `$ref` can name: the shared definitions by name, the presets by the path of their file. */
export function referablesOf(files: readonly SchemaFile[]): Readonly<Record<string, Schema>> {
  const presets = files.filter((file) => file.area === "preset").map((file) => [file.path, file.root] as const);
  return { ...definitionsOf(files), ...Object.fromEntries(presets) };
}

/** The schema that another one's `$ref` names, among `referablesOf`. */
export function referred(schema: Schema, from: Area, referables: Readonly<Record<string, Schema>>): Schema | undefined {
  const name = schema.$ref === undefined ? undefined : referenceName(schema.$ref, from);
  return name !== undefined && Object.hasOwn(referables, name) ? referables[name] : undefined;
}

/** The shared definitions by name. */
export function definitionsOf(files: readonly SchemaFile[]): Readonly<Record<string, Schema>> {
  return files.find((file) => file.area === "common")?.root.$defs ?? {};
}

/** A file's messages by the folder they stand in, in the order of their names. */
export function messagesOf(files: readonly SchemaFile[], area: Contract, kind: "method" | "event"): SchemaFile[] {
  return files.filter((file) => file.area === area && file.root["x-kind"] === kind);
}

/** Whether the files of an area are messages. */
export function isContract(area: Area): area is Contract {
  return area === "control" || area === "ipc" || area === "api";
}

function areaOf(path: string): Area {
  const folder = path.split("/")[0];
  return folders.find((area) => area === folder) ?? "common";
}

const folders = ["control", "ipc", "api", "preset", "config"] as const;

/** Where `*.schema.json` files stand, within the schemas folder. */
export const schema_folders: readonly string[] = ["", ...folders.map((folder) => `${folder}/`)];
