import { describe, expect, it } from "vitest";
import {
  at,
  close,
  config,
  control,
  field,
  type Json,
  list,
  params,
  problemsOf,
  refused,
  route,
  soundTexts,
} from "./sloppy.suite.js";

/** Each case spoils a sound file of the API or of the configuration in one way; the generator must name file, place and fault. */
const planted: readonly [name: string, path: string, pointer: string, message: RegExp, spoil: (json: Json) => void][] = [
  ["a title without a verb", route, "/title", /is "things", expected noun.verb/, (json) => (json["title"] = "things")],
  ["an event", route, "/x-kind", /has methods only/, (json) => (json["x-kind"] = "event")],
  ["x-direction", route, "/x-direction", /no meaning here/, (json) => (json["x-direction"] = "c2s")],
  ["no x-permission", route, "", /has no x-permission/, (json) => delete json["x-permission"]],
  ["a permission of the control connection", route, "/x-permission", /is "speak"/, (json) => (json["x-permission"] = "speak")],
  ["no x-route", route, "/x-route", /is missing, expected METHOD/, (json) => delete json["x-route"]],
  ["a method that HTTP has but we do not", route, "/x-route", /expected METHOD/, reroute("HEAD /api/v1/things/{thing_id}")],
  ["a route elsewhere", route, "/x-route", /expected METHOD/, reroute("PATCH /api/v2/things/{thing_id}")],
  ["a route with a query", route, "/x-route", /expected METHOD/, reroute("PATCH /api/v1/things/{thing_id}?all")],
  ["a route that ends in a slash", route, "/x-route", /expected METHOD/, reroute("PATCH /api/v1/things/{thing_id}/")],
  ["a path member that is no param", route, "/x-route", /\{thing\} is not among/, reroute("PATCH /api/v1/things/{thing}")],
  [
    "a path member twice",
    route,
    "/x-route",
    /names a path member twice/,
    reroute("PATCH /api/v1/things/{thing_id}/of/{thing_id}"),
  ],
  [
    "a path member that may be left out",
    route,
    "/properties/params",
    /required: thing_id is missing/,
    (json) => delete at(json, "properties.params")["required"],
  ],
  [
    "a path member that is a number",
    route,
    `${params}/thing_id`,
    /a path member, expected a string/,
    (json) => (field(json, "thing_id")["$ref"] = "../common.schema.json#/$defs/unit"),
  ],
  [
    "a path member that may hold anything",
    route,
    `${params}/thing_id`,
    /without pattern or enum/,
    (json) => (at(json, "properties.params.properties")["thing_id"] = text()),
  ],
  [
    "a secret in a path",
    route,
    `${params}/thing_id`,
    /a secret in a path/,
    (json) => (at(json, "properties.params.properties")["thing_id"] = { ...text(), pattern: "^[a-z]{9}$", "x-secret": true }),
  ],
  [
    "a secret in a query",
    list,
    `${params}/mode`,
    /a secret in a query/,
    (json) => (at(json, "properties.params.properties")["mode"] = { ...text(), "x-secret": true }),
  ],
  ...(["GET", "DELETE"] as const).flatMap((method) =>
    [{ type: "array", items: text(), maxItems: 3 }, fraction(), { $ref: "../common.schema.json#/$defs/thing" }].map(
      (schema): (typeof planted)[number] => [
        `${"$ref" in schema ? "an object" : `a ${schema["type"]}`} in the query of a ${method}`,
        list,
        `${params}/mode`,
        /expected a string, an integer or a boolean/,
        (json) => {
          json["x-route"] = `${method} /api/v1/things`;
          at(json, "properties.params.properties")["mode"] = { description: "Which.", ...schema };
        },
      ],
    ),
  ),
  ["an unknown status", list, "/x-status", /is 202, expected one of/, (json) => (json["x-status"] = 202)],
  ["a status in words", list, "/x-status", /is "created", expected one of/, (json) => (json["x-status"] = "created")],
  ["something made by a GET", list, "/x-status", /only a POST makes/, (json) => (json["x-status"] = 201)],
  ["a result without a body to hold it", list, "/x-status", /expected an empty result/, (json) => (json["x-status"] = 204)],
  [
    "a body with nothing in it",
    list,
    "/x-status",
    /an empty result, expected 204/,
    (json) => (at(json, "properties")["result"] = { description: "Answered.", type: "object", properties: {} }),
  ],
  ["an unknown x-etag", route, "/x-etag", /is "wanted", expected one of/, (json) => (json["x-etag"] = "wanted")],
  ["an ETag of nothing", list, "/x-etag", /a required integer version/, (json) => (json["x-etag"] = "returned")],
  [
    "an ETag of a version that may be left out",
    "common.schema.json",
    "/x-etag",
    /a required integer version/,
    (json) => delete at(json, "$defs.thing")["required"],
  ],
  [
    "a version in the body as well",
    route,
    `${params}/version`,
    /comes in If-Match/,
    (json) => (at(json, "properties.params.properties")["version"] = { $ref: "../common.schema.json#/$defs/version" }),
  ],
  ["If-Match where nothing is replaced", route, "/x-etag", /a POST replaces nothing/, reroute("POST /api/v1/things/{thing_id}")],
  [
    "an ETag of the content of what is no question",
    route,
    "/x-etag",
    /a PATCH is not asked again/,
    (json) => (json["x-etag"] = "content"),
  ],
  ["a default in a PATCH", route, `${params}/note`, /leaves as it is/, (json) => (field(json, "note")["default"] = "a")],
  [
    "a result that is no object",
    route,
    "/properties/result",
    /is no object/,
    (json) => (at(json, "properties.result")["$ref"] = "../common.schema.json#/$defs/unit"),
  ],
  ["a closed result", list, "/properties/result", /expected no additionalProp/, (json) => close(at(json, "properties.result"))],
  ["open params", list, "/properties/params", /expected additionalProperties: false/, (json) => open(json)],
  ["x-route on another contract", control, "/x-route", /no meaning here/, reroute("GET /api/v1/things")],
  ["x-etag on another contract", control, "/x-etag", /no meaning here/, (json) => (json["x-etag"] = "returned")],
  [
    "a preset in another contract",
    control,
    `${params}/unit`,
    /names no definition/,
    (json) => (field(json, "unit")["$ref"] = "../preset/operation.schema.json"),
  ],
  ["x-kind on a configuration", config, "/x-kind", /no meaning here/, (json) => (json["x-kind"] = "method")],
  ["an open section", config, "/properties/listen", /expected additionalProperties/, (json) => open(json, "listen")],
  [
    "a section whose defaults nothing fills in",
    config,
    "/properties/listen",
    /expected default: \{\}/,
    (json) => delete at(json, "properties.listen")["default"],
  ],
  [
    "a section's default that does not fit",
    config,
    "/properties/listen",
    /does not fit/,
    (json) => (at(json, "properties.listen")["default"] = { port: 99 }),
  ],
  [
    "a section's default that does not fit a shared definition",
    config,
    "/properties/listen",
    /does not fit/,
    (json) => (at(json, "properties.listen")["default"] = { unit: 99 }),
  ],
];

describe("the generator refuses, of API and configuration,", () => {
  it.each(planted)("%s", (_name, path, pointer, message, spoil) => {
    const at_route = path === "common.schema.json" ? route : path;
    expect(problemsOf(path, spoil)).toContainEqual({ path: at_route, pointer, message: expect.stringMatching(message) });
  });

  it.each([
    ["the same route", "PATCH /api/v1/things/{thing_id}", /is already that of api\/thing\.change/],
    ["the same route in other words", "PATCH /api/v1/things/{other_id}", /is already that of api\/thing\.change/],
    ["a path member of two names", "GET /api/v1/things/{other_id}", /the same path is \/api\/v1\/things\/\{thing_id\} elsewhere/],
  ])("%s", (_name, text_of_route, message) => {
    const twice = soundTexts();
    const json: Json = JSON.parse(twice.get(route) ?? "");
    const path = "api/thing.other.schema.json";
    Object.assign(json, { $id: `https://talkgroup.dev/schemas/${path}`, title: "thing.other", "x-route": text_of_route });
    const found = refused(twice.set(path, JSON.stringify(json)));
    expect(found).toContainEqual({ path, pointer: "/x-route", message: expect.stringMatching(message) });
  });

  it("a configuration file whose type has no name", () => {
    const path = "config/other.schema.json";
    const other = {
      ...(JSON.parse(soundTexts().get(config) ?? "") as Json),
      title: "other",
      $id: `https://talkgroup.dev/schemas/${path}`,
    };
    const found = refused(soundTexts().set(path, JSON.stringify(other)));
    expect(found).toContainEqual({ path, pointer: "/title", message: expect.stringMatching(/no name for its type/) });
  });

  it("an API that cannot say why it refused", () => {
    const found = problemsOf("common.schema.json", (json) => delete at(json, "$defs")["problem"]);
    expect(found).toContainEqual({
      path: "common.schema.json",
      pointer: "/$defs/problem",
      message: expect.stringMatching(/is missing/),
    });
  });
});

function reroute(text_of_route: string): (json: Json) => void {
  return (json) => (json["x-route"] = text_of_route);
}

function open(json: Json, section?: string): void {
  delete at(json, section === undefined ? "properties.params" : `properties.${section}`)["additionalProperties"];
}

function text(): Json {
  return { description: "A text.", type: "string", maxLength: 9 };
}

function fraction(): Json {
  return { type: "number", minimum: 0, maximum: 1, "x-unit": "1" };
}
