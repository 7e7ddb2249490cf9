import type { Schema } from "./schema-file.js";

/** Where a schema stands within the one around it. */
export type Place = "root" | "definition" | "property" | "items" | "entries";

/** Calls `visit` for `schema` and everything inside it, outermost first. References are not followed. */
export function walkSchema(schema: Schema, visit: (schema: Schema, pointer: string, place: Place) => void): void {
  walk(schema, "", "root", visit);
}

/** The schemas directly inside `schema`, each with its place and the end of its JSON pointer. */
export function childrenOf(schema: Schema): { schema: Schema; pointer: string; place: Place }[] {
  const children: { schema: Schema; pointer: string; place: Place }[] = [];
  for (const [name, child] of Object.entries(schema.$defs ?? {})) {
    children.push({ schema: child, pointer: `/$defs/${name}`, place: "definition" });
  }
  for (const [name, child] of Object.entries(schema.properties ?? {})) {
    children.push({ schema: child, pointer: `/properties/${name}`, place: "property" });
  }
  if (schema.items !== undefined) children.push({ schema: schema.items, pointer: "/items", place: "items" });
  if (typeof schema.additionalProperties === "object") {
    children.push({ schema: schema.additionalProperties, pointer: "/additionalProperties", place: "entries" });
  }
  return children;
}

function walk(schema: Schema, pointer: string, place: Place, visit: Parameters<typeof walkSchema>[1]): void {
  visit(schema, pointer, place);
  for (const child of childrenOf(schema)) walk(child.schema, pointer + child.pointer, child.place, visit);
}
