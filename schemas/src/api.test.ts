import { describe, expect, it } from "vitest";
import { apiRoutes } from "./generated/api-routes.js";
import { validateApiParams, validateApiResult } from "./generated/api-validators.js";

const organisation_id = "0190f000-0000-7000-8000-000000000001";
const channel_id = "0190f000-0000-7000-8000-000000000002";
const entry = {
  channel_id,
  organisation_id,
  slug: "alpha",
  type: "radio",
  title: "Alpha",
  label: "ALPHA",
  position: 0,
  has_password: false,
  version: 1,
  created_ms: 0,
  changed_ms: 0,
};
const operation = {
  id: "exercise",
  title: "Exercise",
  roles: [{ id: "lead", title: "Lead" }],
  nets: [{ id: "alpha", title: "Alpha", label: "ALPHA", listen: ["lead"], speak: ["lead"] }],
};

describe("the API's validators", () => {
  it("judge path, query and body members together, and fill in defaults", () => {
    expect(validateApiParams["channel.list"]({ organisation_id })).toEqual({ ok: true, value: { organisation_id, limit: 50 } });
    expect(validateApiParams["channel.create"]({ organisation_id, slug: "alpha", title: "Alpha" })).toEqual({
      ok: true,
      value: { organisation_id, slug: "alpha", title: "Alpha", type: "radio", position: 0 },
    });
  });

  it("fill in nothing that a PATCH leaves out", () => {
    expect(validateApiParams["channel.change"]({ channel_id })).toEqual({ ok: true, value: { channel_id } });
  });

  it("take a whole operation as a preset, and refuse one by its field", () => {
    expect(validateApiParams["preset.create"]({ organisation_id, operation }).ok).toBe(true);
    const spoilt = { ...operation, nets: [{ ...operation.nets[0], label: "far too long a label" }] };
    expect(validateApiParams["preset.create"]({ organisation_id, operation: spoilt })).toMatchObject({
      refusal: { code: "invalid_params", field: "/operation/nets/0/label" },
    });
  });

  it("let through what a newer server adds to an answer, but not what a caller adds", () => {
    expect(validateApiResult["channel.read"]({ ...entry, mood: "calm" }).ok).toBe(true);
    expect(validateApiParams["channel.read"]({ channel_id, mood: "calm" }).ok).toBe(false);
    expect(validateApiResult["channel.list"]({ items: [entry, { ...entry, version: 0 }] })).toMatchObject({
      refusal: { field: "/items/1/version" },
    });
  });

  it("show no secret", () => {
    const refused = [
      validateApiParams["auth.login"]({ username: "ann", password: `hunter2${"!".repeat(128)}` }),
      validateApiParams["auth.register"]({ username: "ann", password: "hunter2" }),
      validateApiParams["auth.login"]({ username: "ann", password: "x", second_factor_code: "hunt" }),
      validateApiParams["auth.refresh"]({ refresh_token: "hunter".repeat(64) }),
      validateApiParams["channel.change"]({ channel_id, password: "hunter".repeat(64) }),
    ];
    for (const result of refused) expect(result).toMatchObject({ refusal: { message: expect.not.stringContaining("hunt") } });
  });

  it("take names of all scripts, and none that could be mistaken for another by a space", () => {
    for (const username of ["ann", "Żółć", "नमस्ते", "李 雷", "xy", "a".repeat(64)]) {
      expect(validateApiParams["auth.login"]({ username, password: "x" }).ok, username).toBe(true);
    }
    for (const username of ["", " ann", "ann ", "an\u200bn", "ann\n", "<b>", "x", "a".repeat(65)]) {
      expect(validateApiParams["auth.login"]({ username, password: "x" }).ok, username).toBe(false);
    }
  });
});

describe("the table of routes", () => {
  const routes = Object.values(apiRoutes);

  it("names the members of each path, and gives a query only to requests without a body", () => {
    for (const { path, path_members, method, query } of routes) {
      expect(path_members).toEqual([...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]));
      if (method !== "GET" && method !== "DELETE") expect(query).toEqual({});
    }
    expect(apiRoutes["channel.list"].query).toEqual({ cursor: "string", limit: "integer" });
  });

  it("lets nobody in unnamed but to sign in", () => {
    const open = Object.entries(apiRoutes).filter(([, { permission }]) => permission === "none");
    expect(open.map(([name]) => name).sort()).toEqual(["auth.login", "auth.logout", "auth.refresh", "auth.register"]);
  });

  it("guards every change of a versioned thing by its version", () => {
    const unguarded = Object.entries(apiRoutes).filter(
      ([, { method, etag, status }]) => (method === "PUT" || method === "PATCH") && etag !== "required" && status !== 204,
    );
    // Whether a preset is published is of no version of it: who says so last has said it for all of them.
    expect(unguarded.map(([name]) => name)).toEqual(["preset.publish"]);
  });

  it("shows to everybody what presets an organisation has published, and nothing else", () => {
    const shown = Object.entries(apiRoutes).filter(([, { permission }]) => permission === "public");
    expect(shown.map(([name]) => name).sort()).toEqual(["preset.read", "preset.search", "preset.version", "preset.versions"]);
    expect(shown.every(([, { method }]) => method === "GET")).toBe(true);
  });
});
