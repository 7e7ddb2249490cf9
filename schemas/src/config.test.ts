import { describe, expect, it } from "vitest";
import { validateOrganisationFile, validateServerConfig } from "./generated/config-validators.js";

describe("the configuration's validators", () => {
  it("make the whole configuration of an empty file", () => {
    const result = validateServerConfig({});
    expect(result).toMatchObject({ ok: true, value: { server: { control_port: 9000, voice_port: 9001 } } });
    expect(result).toEqual(validateServerConfig({ server: {} }));
  });

  it("fill in the rest of a section that is there", () => {
    expect(validateServerConfig({ server: { control_port: 1 } })).toMatchObject({
      value: { server: { control_port: 1, voice_port: 9001 } },
    });
  });

  it("give no two files the same lists and sections", () => {
    const [one, other] = [validateServerConfig({}), validateServerConfig({})];
    expect(one.ok && other.ok && one.value.server !== other.value.server).toBe(true);
  });

  it("name an unknown key's place and the nearest known name", () => {
    expect(validateServerConfig({ server: { contol_port: 1 } })).toMatchObject({
      refusal: { field: "/server/contol_port", message: expect.stringContaining(`was "control_port" meant?`) },
    });
    expect(validateServerConfig([])).toMatchObject({ refusal: { message: expect.stringMatching(/^server: found an array/) } });
  });

  it("fill in defaults within a list", () => {
    const file = { slug: "rangers", title: "Rangers", channels: [{ slug: "alpha", title: "Alpha" }] };
    expect(validateOrganisationFile(file)).toMatchObject({ value: { roles: [], channels: [{ type: "radio" }] } });
  });
});
