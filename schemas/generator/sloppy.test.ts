import { describe, expect, it } from "vitest";
import { generate } from "./generate.js";
import {
  at,
  close,
  control,
  event,
  field,
  flag,
  type Json,
  makeMap,
  open,
  params,
  preset,
  problemsOf,
  refused,
  require,
  set,
  soundTexts,
  spare,
} from "./sloppy.suite.js";

/** Each case spoils a sound set of schemas in one way; the generator must name file, place and fault. */
const planted: readonly [name: string, path: string, pointer: string, message: RegExp, spoil: (json: Json) => void][] = [
  [
    "a definition without title",
    "common.schema.json",
    "/$defs/unit",
    /has no title/,
    (json) => delete at(json, "$defs.unit")["title"],
  ],
  ["a file without description", control, "", /has no description/, (json) => delete json["description"]],
  [
    "a property without description",
    control,
    `${params}/count`,
    /no description/,
    (json) => delete field(json, "count")["description"],
  ],
  ["a blank description", control, `${params}/count`, /no description/, (json) => (field(json, "count")["description"] = " ")],
  [
    "a string without bounds",
    control,
    `${params}/note`,
    /string without maxLength/,
    (json) => delete field(json, "note")["maxLength"],
  ],
  [
    "a pattern without ends",
    control,
    `${params}/note`,
    /expected \^ at its start/,
    (json) => (field(json, "note")["pattern"] = "a"),
  ],
  [
    "a pattern of any length",
    control,
    `${params}/note`,
    /of any length/,
    (json) => set(field(json, "note"), "^a+$", "pattern", "maxLength"),
  ],
  [
    "a pattern that is none",
    control,
    `${params}/note`,
    /no regular expression/,
    (json) => (field(json, "note")["pattern"] = "^[a$"),
  ],
  ["an array without maxItems", control, `${params}/list`, /without maxItems/, (json) => delete field(json, "list")["maxItems"]],
  ["an array without items", control, `${params}/list`, /without items/, (json) => delete field(json, "list")["items"]],
  [
    "an integer without maximum",
    control,
    `${params}/count`,
    /integer without min/,
    (json) => delete field(json, "count")["maximum"],
  ],
  [
    "an integer without minimum",
    control,
    `${params}/count`,
    /integer without min/,
    (json) => delete field(json, "count")["minimum"],
  ],
  ["a range the wrong way round", control, `${params}/count`, /above maximum/, (json) => (field(json, "count")["minimum"] = 99)],
  [
    "a number without range",
    control,
    `${params}/wait_ms`,
    /number without min/,
    (json) => delete field(json, "wait_ms")["minimum"],
  ],
  ["a number without x-unit", control, `${params}/wait_ms`, /without x-unit/, (json) => delete field(json, "wait_ms")["x-unit"]],
  [
    "open params",
    control,
    "/properties/params",
    /expected additionalProperties: false/,
    (json) => open(at(json, "properties.params")),
  ],
  [
    "an open object within params",
    control,
    `${params}/inner`,
    /additionalProperties: false/,
    (json) => open(field(json, "inner")),
  ],
  [
    "a closed result",
    control,
    "/properties/result",
    /expected no additionalProp/,
    (json) => close(at(json, "properties.result")),
  ],
  ["a closed event", event, "/properties/params", /expected no additionalProp/, (json) => close(at(json, "properties.params"))],
  ["an open preset", preset, "", /expected additionalProperties: false/, (json) => open(json)],
  ["a map without end", control, `${params}/inner`, /map without maxProperties/, (json) => makeMap(field(json, "inner"))],
  [
    "an object of nothing",
    control,
    `${params}/inner`,
    /object without prop/,
    (json) => delete field(json, "inner")["properties"],
  ],
  ["a required field that is none", control, "/properties/params", /required: cuont/, (json) => require(json, "cuont")],
  ["an unknown x- keyword", control, "", /x-unti: a keyword we do not use/, (json) => (json["x-unti"] = "ms")],
  [
    "an unknown keyword within",
    control,
    `${params}/count`,
    /multipleOf: a keyword/,
    (json) => (field(json, "count")["multipleOf"] = 2),
  ],
  [
    "a keyword of the wrong type",
    control,
    `${params}/count/maximum`,
    /must be number/,
    (json) => (field(json, "count")["maximum"] = "9"),
  ],
  ["a type that is none", control, `${params}/count`, /type: found none/, (json) => delete field(json, "count")["type"]],
  [
    "enum values that are no strings",
    control,
    `${params}/mode`,
    /strings only/,
    (json) => (field(json, "mode")["enum"] = [1, 2]),
  ],
  ["an unknown x-kind", control, "/x-kind", /is "signal", expected one of method, event/, (json) => (json["x-kind"] = "signal")],
  ["no x-kind", control, "", /has no x-kind/, (json) => delete json["x-kind"]],
  ["no x-direction", control, "", /has no x-direction/, (json) => delete json["x-direction"]],
  ["a control method without x-permission", control, "", /has no x-permission/, (json) => delete json["x-permission"]],
  ["an unknown x-permission", control, "/x-permission", /is "talk", expected/, (json) => (json["x-permission"] = "talk")],
  ["x-permission on an event", event, "/x-permission", /no meaning here/, (json) => (json["x-permission"] = "speak")],
  ["a local event without x-scope", event, "", /has no x-scope/, (json) => delete json["x-scope"]],
  ["an unknown x-scope", event, "/x-scope", /is "stat", expected/, (json) => (json["x-scope"] = "stat")],
  [
    "a title unlike the file's name",
    control,
    "/title",
    /expected the file's name: "thing.do"/,
    (json) => (json["title"] = "thing.does"),
  ],
  ["an $id of another place", control, "/$id", /expected "https:.*control.thing.do/, (json) => (json["$id"] = "elsewhere")],
  ["another dialect", control, "/$schema", /expected "https:.*2020-12/, (json) => (json["$schema"] = "elsewhere")],
  [
    "a method without result",
    control,
    "/properties",
    /are params, expected params, result/,
    (json) => delete at(json, "properties")["result"],
  ],
  [
    "an event with result",
    event,
    "/properties",
    /expected params/,
    (json) => (at(json, "properties")["result"] = at(json, "properties.params")),
  ],
  [
    "params that are no object",
    event,
    "/properties/params",
    /is no object/,
    (json) => (at(json, "properties")["params"] = flag()),
  ],
  ["a $ref to nothing", control, `${params}/unit`, /names no definition/, (json) => (field(json, "unit")["$ref"] += "s")],
  [
    "a $ref into another file",
    control,
    `${params}/unit`,
    /names no definition/,
    (json) => (field(json, "unit")["$ref"] = "other.schema.json"),
  ],
  ["a $ref with company", control, `${params}/unit`, /maximum: beside a \$ref/, (json) => (field(json, "unit")["maximum"] = 3)],
  [
    "a default on a definition",
    "common.schema.json",
    "/$defs/unit",
    /has no effect here/,
    (json) => (at(json, "$defs.unit")["default"] = 3),
  ],
  [
    "a default on a required field",
    control,
    `${params}/count`,
    /no effect on a required/,
    (json) => (field(json, "count")["default"] = 3),
  ],
  ["a default out of range", control, `${params}/wait_ms`, /does not fit/, (json) => (field(json, "wait_ms")["default"] = -1)],
  [
    "a secret without x-secret",
    control,
    `${params}/join_code`,
    /x-secret: true/,
    (json) => delete field(json, "join_code")["x-secret"],
  ],
  [
    "a definition within itself",
    "common.schema.json",
    "/$defs/pair",
    /leads back to itself/,
    (json) => (at(json, "$defs.pair.properties")["inner"] = { $ref: "#/$defs/pair" }),
  ],
  ["a definition nobody uses", "common.schema.json", "/$defs/spare", /nothing refers to it/, (json) => spare(json)],
];

describe("the generator refuses", () => {
  it("nothing in the sound set", () => {
    const generated = generate(soundTexts());
    expect(generated.ok ? [] : generated.problems).toEqual([]);
  });

  it.each(planted)("%s", (_name, path, pointer, message, spoil) => {
    expect(problemsOf(path, spoil)).toContainEqual({ path, pointer, message: expect.stringMatching(message) });
  });

  it("two files with one title", () => {
    const twice = soundTexts();
    twice.set("ipc/thing.do.schema.json", twice.get(control) ?? "");
    expect(refused(twice)).toContainEqual({
      path: "ipc/thing.do.schema.json",
      pointer: "",
      message: expect.stringMatching(/title thing.do is already that of control\/thing.do/),
    });
  });

  it("two types of one name", () => {
    const found = problemsOf("common.schema.json", (json) => (at(json, "$defs.unit")["title"] = "thing do params"));
    expect(found).toContainEqual({
      path: control,
      pointer: "/properties/params",
      message: expect.stringMatching(/ThingDoParams is already/),
    });
  });

  it("text that is no JSON object", () => {
    for (const text of ["{", "[]", "null"]) expect(refused(soundTexts().set(control, text))[0]?.path).toBe(control);
  });

  it("everything at once, each with its place", () => {
    const found = problemsOf(control, (json) => {
      delete json["description"];
      delete field(json, "count")["minimum"];
      delete field(json, "list")["maxItems"];
    });
    expect(found.map(({ pointer }) => pointer)).toEqual(["", `${params}/count`, `${params}/list`]);
  });

  it("not a shared definition that both directions use, open or closed", () => {
    for (const change of [open, close]) {
      expect(problemsOf("common.schema.json", (json) => change(at(json, "$defs.pair")))).toEqual([]);
    }
  });
});
