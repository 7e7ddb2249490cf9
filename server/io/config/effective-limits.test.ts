import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { default_limits } from "../../core/limits.js";
import { layerOfText } from "./config-file.js";
import { limit_settings, limits_not_for_owners } from "./effective-limits.js";
import { merged } from "./server-config.js";
import { allSettings, path_settings, secret_settings } from "./settings.js";

interface Member {
  readonly type?: string;
  readonly default?: unknown;
  readonly "x-secret"?: true;
}

const schema = JSON.parse(readFileSync(new URL("../../../schemas/config/server.schema.json", import.meta.url), "utf8")) as {
  readonly properties: Readonly<Record<string, { readonly properties: Readonly<Record<string, Member>> }>>;
};

const follows: readonly string[] = ["tunnel_messages_per_s", "tunnel_messages_burst"];

function limitsWith(text: string): typeof default_limits {
  return merged([layerOfText(text, "server.yaml")], "/srv").limits;
}

describe("limitsOf", () => {
  it("has every limit either as a setting or on the list of those without, with a reason", () => {
    const turned = Object.keys(limit_settings);
    const kept = Object.keys(limits_not_for_owners);
    expect([...turned, ...kept].sort()).toEqual(Object.keys(default_limits).sort());
    expect(Object.entries(limits_not_for_owners).filter(([, reason]) => reason.length < 10)).toEqual([]);
  });

  it("uses every setting of the section limits, each once", () => {
    const used = Object.values(limit_settings).map(({ setting }) => setting);
    const offered = allSettings().filter(({ section }) => section === "limits");
    expect(used.filter((name) => name.startsWith("limits.")).sort()).toEqual(offered.map(({ name }) => name).sort());
  });

  it.each(Object.entries(limit_settings))("changes %s, and what follows from it, by its setting alone", (limit, { setting }) => {
    const [section = "", member = ""] = setting.split(".");
    const now = schema.properties[section]?.properties[member]?.default;
    const changed = limitsWith(`${section}: {${member}: ${Number(now ?? 7) + 1}}`);
    const different = Object.entries(changed).filter(
      ([name, value]) => value !== default_limits[name as keyof typeof default_limits],
    );
    const names = different.map(([name]) => name);
    expect(names).toContain(limit);
    expect(names.filter((name) => name !== limit && !follows.includes(name))).toEqual([]);
  });

  it("counts in the limit's own unit", () => {
    const limits = limitsWith(
      "limits: {resume_window_s: 7, wrong_passwords_per_account_per_hour: 36, sign_ins_per_address_per_minute: 90, packets_per_user_per_s: 800}",
    );
    expect(limits).toMatchObject({
      resume_window_ms: 7_000,
      attempts_per_account_per_s: 0.01,
      attempts_per_address_per_s: 1.5,
      voice_packets_per_s: 800,
      tunnel_messages_per_s: 1_000,
    });
  });

  it("lets in the bytes of four keys at the highest bitrate, and never less than a packet", () => {
    expect(limitsWith("audio: {max_bitrate: 128000}")).toMatchObject({ voice_bytes_per_s: 102_080, voice_bytes_burst: 51_040 });
    for (const bitrate of [16_000, 64_000, 256_000]) {
      const { voice_bytes_per_s, voice_bytes_burst } = limitsWith(`audio: {max_bitrate: ${bitrate}}`);
      expect(voice_bytes_per_s).toBeGreaterThan(4 * (bitrate / 8 + 100 * 72));
      expect(voice_bytes_burst).toBeGreaterThan(1_200);
    }
  });
});

describe("the schema of server.yaml", () => {
  const members = Object.entries(schema.properties).flatMap(([section, { properties }]) =>
    Object.entries(properties).map(([name, member]) => [`${section}.${name}`, member] as const),
  );

  it("has the settings we know, of the kinds we take them for", () => {
    const kinds = { string: "text", integer: "number", boolean: "flag", array: "list", object: "map" } as const;
    const expected = members.map(([name, { type }]) => [name, kinds[(type ?? "string") as keyof typeof kinds]]);
    expect(allSettings().map(({ name, kind }) => [name, kind])).toEqual(expected);
  });

  it("marks as secret what we never show, and nothing else", () => {
    expect([...secret_settings].sort()).toEqual(
      members
        .filter(([, member]) => member["x-secret"])
        .map(([name]) => name)
        .sort(),
    );
    expect(members.filter(([name, member]) => path_settings.has(name as never) && member.type !== "string")).toEqual([]);
  });

  it("has the defaults of limits.ts", () => {
    for (const [limit, { setting, ...unit }] of Object.entries(limit_settings)) {
      const value = members.find(([name]) => name === setting)?.[1].default;
      if (setting === "limits.max_sessions") expect(value).toBeUndefined();
      else {
        const { times = 1, per = 1 } = unit;
        expect([limit, (Number(value) * times) / per]).toEqual([limit, default_limits[limit as keyof typeof default_limits]]);
      }
    }
  });
});
