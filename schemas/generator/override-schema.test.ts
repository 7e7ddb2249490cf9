import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generate } from "./generate.js";
import { operation_path, override_path, overrideSchemaText } from "./override-schema.js";
import type { Schema } from "./schema-file.js";
import { soundTexts } from "./sloppy.suite.js";

const schemas = join(import.meta.dirname, "..");

describe("the schema of overrides", () => {
  const operation = readFileSync(join(schemas, operation_path), "utf8");
  const text = overrideSchemaText(new Map([[operation_path, operation]])) ?? "";
  const override = JSON.parse(text) as Schema;

  it("stands beside that of operations as it is made", () => {
    expect(readFileSync(join(schemas, override_path), "utf8")).toBe(text);
  });

  it("has every field of an operation, and what only an override has", () => {
    const fields = Object.keys((JSON.parse(operation) as Schema).properties ?? {});
    expect(Object.keys(override.properties ?? {}).sort()).toEqual([...fields, "extends", "unset"].sort());
    expect(override.required).toEqual(["extends"]);
  });

  it("asks of a thing only what it is known by, within a thing too", () => {
    const stack = override.properties?.["stacks"]?.items;
    const radio = stack?.properties?.["radios"]?.items;
    expect([stack?.required, radio?.required]).toEqual([["id"], ["slot"]]);
    for (const thing of [stack, radio]) expect(thing?.properties).toMatchObject({ unset: {}, remove: {} });
    expect(override.properties?.["roles"]?.minItems).toBeUndefined();
    expect(stack?.properties?.["seats"]).toMatchObject({ minItems: 1, items: { type: "string" } });
  });

  it("follows a change of the operation's", () => {
    const texts = soundTexts();
    const before = generate(texts);
    const json = JSON.parse(texts.get(operation_path) ?? "") as { properties: Record<string, Schema> };
    json.properties["fresh"] = { description: "Yes or no.", type: "boolean" };
    const after = generate(texts.set(operation_path, JSON.stringify(json)));
    expect(before.ok && before.schemas.get(override_path)).not.toContain("fresh");
    expect(after.ok && after.schemas.get(override_path)).toContain("fresh");
  });

  it("is not made where there is no operation that can be read", () => {
    expect(overrideSchemaText(new Map())).toBeUndefined();
    for (const bad of ["", "[]", "null", "{"]) expect(overrideSchemaText(new Map([[operation_path, bad]]))).toBeUndefined();
  });
});
