/** One `*.schema.json` (P-1), read and known to be JSON Schema 2020-12 by the time anything but the judge sees it. */
export interface SchemaFile {
  /** Relative to the schemas folder, with `/`. */
  readonly path: string;
  readonly area: Area;
  readonly root: Schema;
}

/** Which contract a file belongs to: its folder. */
export type Area = "common" | "control" | "ipc" | "preset";

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
  readonly "x-unit"?: unknown;
  readonly "x-secret"?: unknown;
}

/** What is wrong with a schema, and where. */
export interface Problem {
  readonly path: string;
  readonly pointer: string;
  readonly message: string;
}

/** Reads the texts of all schema files. What is no JSON object becomes a problem. */
export function parseSchemaFiles(texts: ReadonlyMap<string, string>): { files: SchemaFile[]; problems: Problem[] } {
  const files: SchemaFile[] = [];
  const problems: Problem[] = [];
  for (const [path, text] of [...texts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    try {
      const root: unknown = JSON.parse(text);
      if (typeof root !== "object" || root === null || Array.isArray(root)) throw new SyntaxError("not an object");
      files.push({ path, area: areaOf(path), root });
    } catch (error) {
      problems.push({ path, pointer: "", message: `is not a JSON object: ${(error as Error).message}` });
    }
  }
  return { files, problems };
}

/** The definition in common.schema.json that a `$ref` names, or undefined if it names none. */
export function definitionName(ref: string, from: Area): string | undefined {
  const prefix = from === "common" ? "#/$defs/" : "../common.schema.json#/$defs/";
  return ref.startsWith(prefix) ? ref.slice(prefix.length) : undefined;
}

/** The shared definitions by name. */
export function definitionsOf(files: readonly SchemaFile[]): Readonly<Record<string, Schema>> {
  return files.find((file) => file.area === "common")?.root.$defs ?? {};
}

/** A file's messages by the folder they stand in, in the order of their names. */
export function messagesOf(files: readonly SchemaFile[], area: "control" | "ipc", kind: "method" | "event"): SchemaFile[] {
  return files.filter((file) => file.area === area && file.root["x-kind"] === kind);
}

function areaOf(path: string): Area {
  const folder = path.split("/")[0];
  return folder === "control" || folder === "ipc" || folder === "preset" ? folder : "common";
}
