import { describe, expect, it } from "vitest";
import { generate } from "./generate.js";
import { parseSchemaFiles } from "./schema-file.js";
import { at, control, event, type Json, list, preset, problemsOf, route, soundTexts } from "./sloppy.suite.js";

describe("a message's params and result", () => {
  it("are described by the message's name when the file says nothing", () => {
    const described = (path: string, part: string) => descriptionOf(path, part, (json) => delete json["description"]);
    expect(described(control, "params")).toBe("Parameters of `thing.do`.");
    expect(described(control, "result")).toBe("Result of `thing.do`.");
    expect(described(event, "params")).toBe("Data of the event `thing.done`.");
    expect(problemsOf(control, (json) => delete at(json, "properties.params")["description"])).toEqual([]);
  });

  it("keep what the file says, and what a definition says", () => {
    expect(descriptionOf(control, "params", () => {})).toBe("Sent.");
    expect(descriptionOf(route, "result", () => {})).toBeUndefined();
  });

  it("are refused with a blank description", () => {
    const found = problemsOf(control, (json) => (at(json, "properties.result")["description"] = " "));
    expect(found).toEqual([{ path: control, pointer: "/properties/result", message: "has no description" }]);
  });

  it("are described in the OpenAPI document", () => {
    const texts = soundTexts();
    texts.set(
      list,
      spoilt(list, (json) => delete at(json, "properties.result")["description"]),
    );
    const generated = generate(texts);
    expect(generated.ok && generated.files.get("openapi.ts")).toContain("Result of `thing.list`.");
  });

  it("mean nothing outside of messages", () => {
    const found = problemsOf(preset, (json) => (at(json, "properties")["params"] = { type: "boolean" }));
    expect(found).toContainEqual({ path: preset, pointer: "/properties/params", message: "has no description" });
  });

  it("are left to the other rules when they are no schemas", () => {
    for (const properties of [null, 5, [], { params: null }, { params: [] }])
      expect(problemsOf(control, (json) => (json["properties"] = properties))).not.toEqual([]);
  });
});

function descriptionOf(path: string, part: string, change: (part: Json) => void): string | undefined {
  const texts = soundTexts().set(
    path,
    spoilt(path, (json) => change(at(json, `properties.${part}`))),
  );
  return parseSchemaFiles(texts).files.find((file) => file.path === path)?.root.properties?.[part]?.description;
}

function spoilt(path: string, spoil: (json: Json) => void): string {
  const json: Json = JSON.parse(soundTexts().get(path) ?? "");
  spoil(json);
  return JSON.stringify(json);
}
