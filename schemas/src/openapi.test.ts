import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { apiRoutes } from "./generated/api-routes.js";
import { openapi } from "./generated/openapi.js";
import { documentFaults, type Json, operationsOf } from "./openapi.suite.js";

const document = openapi as unknown as Json;
const routes = Object.entries(apiRoutes);
const paths = "paths./api/v1/channels/{channel_id}";

describe("the OpenAPI document", () => {
  it("is one that tools can read", () => expect(documentFaults(document)).toEqual([]));

  it("has every route of the API and no other", () => {
    const described = operationsOf(document).map(({ path, method, operation }) => [operation["operationId"], method, path]);
    const served = routes.map(([name, { method, path }]) => [name, method.toLowerCase(), path]);
    expect(described.sort()).toEqual(served.sort());
  });

  it("says of each what the table says", () => {
    for (const { operation } of operationsOf(document)) {
      const route = apiRoutes[operation["operationId"] as keyof typeof apiRoutes];
      const parameters = (operation["parameters"] ?? []) as Json[];
      const query = parameters.filter((parameter) => parameter["in"] === "query").map((parameter) => parameter["name"]);
      expect(query).toEqual(Object.keys(route.query));
      expect(Object.keys(operation["responses"] as Json)[0]).toBe(String(route.status));
      expect(operation["x-permission"]).toBe(route.permission);
      expect(operation["security"]).toEqual(security[route.permission] ?? [{ bearer: [] }]);
      const if_match = { $ref: "#/components/parameters/if_match" };
      expect(parameters.some((parameter) => parameter["$ref"] === if_match.$ref)).toBe(route.etag === "required");
    }
  });

  it("keeps units, secrets, bounds and defaults", () => {
    const { schemas } = openapi.components;
    expect(schemas?.["Lifetime"]).toMatchObject({ "x-unit": "s", minimum: 60 });
    expect(schemas?.["AccountPassword"]).toMatchObject({ "x-secret": true, minLength: 10 });
    const list = at(document, "paths./api/v1/orgs.get.parameters") as readonly Json[];
    expect(list.find((parameter) => parameter["name"] === "limit")).toMatchObject({ schema: { default: 50 } });
  });

  it("judges a body as the server does", () => {
    const ajv = new Ajv2020({ strict: false });
    ajv.addSchema(document, "document");
    const pointer = "/paths/~1api~1v1~1orgs~1{organisation_id}~1channels/post/requestBody/content/application~1json/schema";
    const check = ajv.compile({ $ref: `document#${encodeURI(pointer)}` });
    expect(check({ slug: "alpha", title: "Alpha", colour: "#00ff00" })).toBe(true);
    expect(check({ slug: "alpha", title: "Alpha", color: "#00ff00" })).toBe(false);
    expect(check({ slug: "Alpha", title: "Alpha" })).toBe(false);
    expect(check({ title: "Alpha" })).toBe(false);
  });
});

describe("the check of it finds", () => {
  it.each<[name: string, fault: RegExp, spoil: (copy: Spoilt) => void]>([
    ["another version", /is no 3\.1/, (copy) => set(copy, "openapi", "3.0.3")],
    ["a document without version", /no version/, (copy) => set(copy, "info", { title: "x" })],
    ["a stray member", /no such member/, (copy) => set(copy, "definitions", {})],
    ["a reference to nothing", /refers to nothing/, (copy) => remove(copy, "components.schemas.Slug")],
    [
      "a path member that is not declared",
      /path members channel_id, declared/,
      (copy) => remove(copy, `${paths}.get.parameters`),
    ],
    ["a path member that may be left out", /may be left out/, (copy) => set(copy, `${paths}.get.parameters.0.required`, false)],
    ["a parameter without schema", /no schema/, (copy) => remove(copy, `${paths}.get.parameters.0.schema`)],
    ["a parameter twice", /parameter twice/, (copy) => push(copy, `${paths}.get.parameters`, { name: "channel_id", in: "path" })],
    ["a body where there is none", /a body on a get/, (copy) => set(copy, `${paths}.get.requestBody`, { content: {} })],
    ["one name for two", /operationId twice/, (copy) => set(copy, `${paths}.get.operationId`, "channel.change")],
    ["an operation that never succeeds", /never succeeds/, (copy) => remove(copy, `${paths}.get.responses.200`)],
    ["an answer without content", /200 with 0 contents/, (copy) => remove(copy, `${paths}.get.responses.200.content`)],
    ["a tag that is not declared", /tag chanel is not/, (copy) => set(copy, `${paths}.get.tags`, ["chanel"])],
    ["a scheme that is none", /no scheme/, (copy) => set(copy, `${paths}.get.security`, [{ basic: [] }])],
    ["a component nobody uses", /unused/, (copy) => set(copy, "components.schemas.Spare", { type: "string" })],
    ["a schema that is none", /type/, (copy) => set(copy, "components.schemas.Slug.type", "text")],
  ])("%s", (_name, fault, spoil) => {
    const copy = structuredClone(document) as Spoilt;
    spoil(copy);
    expect(documentFaults(copy).join("\n")).toMatch(fault);
  });
});

type Spoilt = { [name: string]: unknown };

function at(json: Json, path: string): unknown {
  return path.split(".").reduce<unknown>((inner, name) => (inner as Json)[name], json);
}

function around(json: Spoilt, path: string): [around: Spoilt, name: string] {
  const parts = path.split(".");
  const name = parts.pop() ?? "";
  return [(parts.length === 0 ? json : at(json, parts.join("."))) as Spoilt, name];
}

function set(json: Spoilt, path: string, value: unknown): void {
  const [object, name] = around(json, path);
  object[name] = value;
}

function remove(json: Spoilt, path: string): void {
  const [object, name] = around(json, path);
  delete object[name];
}

function push(json: Spoilt, path: string, value: unknown): void {
  (at(json, path) as unknown[]).push(value);
}

const security: Readonly<Record<string, readonly Json[]>> = {
  none: [],
  public: [{}, { bearer: [] }],
  game_key: [{ game_key: [] }],
};
