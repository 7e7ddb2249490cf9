import type { Schema } from "./schema-file.js";

/** The two parts of a message. */
export type Part = "params" | "result";

/**
 * A message's schema in which `params` and `result` are described: a part that says nothing itself, and refers to nothing that does, is
 * named after the message. Any other schema, and one that is no sound message, comes back as it is.
 */
export function withPartDescriptions(root: Schema): Schema {
  if (!isRecord(root.properties)) return root;
  const parts = Object.entries(root.properties).map(([name, schema]) => {
    const is_bare = isPart(name) && isRecord(schema) && schema["description"] === undefined && schema["$ref"] === undefined;
    return [name, is_bare ? { description: partDescription(root, name), ...schema } : schema] as const;
  });
  return { ...root, properties: Object.fromEntries(parts) };
}

/** What there is to say of a part when the file says nothing. */
export function partDescription({ title, "x-kind": kind }: Schema, part: Part): string {
  if (part === "result") return `Result of \`${title}\`.`;
  return kind === "event" ? `Data of the event \`${title}\`.` : `Parameters of \`${title}\`.`;
}

function isPart(name: string): name is Part {
  return name === "params" || name === "result";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
