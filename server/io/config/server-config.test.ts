import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { default_limits } from "../../core/limits.js";
import { layerOfText } from "./config-file.js";
import { ConfigError } from "./config-problem.js";
import { describeConfig } from "./describe-config.js";
import { type LoadedConfig, loadServerConfig, merged } from "./server-config.js";
import { environmentLayer, flagLayer } from "./setting-text.js";
import { allSettings, environmentName, secret_settings } from "./settings.js";

interface Given {
  readonly file?: string;
  readonly environment?: Record<string, string>;
  readonly flags?: Record<string, string>;
}

function load({ file, environment = {}, flags = {} }: Given): LoadedConfig {
  const texts = Object.entries(flags).map(([name, text]) => ({ name, text, where: `--set ${name}` }));
  const layers = [flagLayer(texts), environmentLayer(environment)];
  if (file !== undefined) layers.push(layerOfText(file, "/etc/talkgroup/server.yaml"));
  return merged(layers, "/srv");
}

function problemsOf(given: Given): readonly string[] {
  try {
    load(given);
  } catch (thrown) {
    if (thrown instanceof ConfigError && thrown.code === "config_refused") return thrown.problems;
    throw thrown;
  }
  return [];
}

describe("the settings of a server", () => {
  it("are all there without being named", () => {
    const { config, limits, origins } = load({});
    expect(config.server).toMatchObject({ control_port: 9000, voice_port: 9001, data_directory: "/srv/data" });
    expect(config.database.url).toBe("sqlite:/srv/data/talkgroup.db");
    expect(config.security).toMatchObject({ registration: "invite", token_keys: "/srv/data/token-keys.json", allow_origins: [] });
    expect(limits).toEqual(default_limits);
    expect(new Set([...origins.values()].map(({ kind }) => kind))).toEqual(new Set(["default"]));
    expect(origins.size).toBe(allSettings().length);
  });

  it("come from a flag before the environment, from that before the file, from that before the defaults", () => {
    const file =
      "server: {control_port: 1, voice_port: 2, max_connections: 3, advertise_voice_port: 4}\nlimits: {max_sessions: 1}";
    const environment = { TALKGROUP_SERVER_CONTROL_PORT: "10", TALKGROUP_SERVER_VOICE_PORT: "20" };
    const { config, origins } = load({ file, environment, flags: { "server.control_port": "100" } });
    expect(config.server).toMatchObject({ control_port: 100, voice_port: 20, max_connections: 3, advertise_voice_port: 4 });
    expect(origins.get("server.control_port")).toEqual({ kind: "flag", where: "--set server.control_port" });
    expect(origins.get("server.voice_port")).toEqual({ kind: "environment", where: "TALKGROUP_SERVER_VOICE_PORT" });
    expect(origins.get("server.max_connections")).toMatchObject({ kind: "file", where: "/etc/talkgroup/server.yaml:1:42" });
    expect(origins.get("log.level")).toEqual({ kind: "default" });
  });

  it("have room for the port of every voice worker", () => {
    const port = (name: string, value: number): string => `server: {${name}: ${value}, voice_workers: 16}`;
    expect(load({ file: port("voice_port", 65_520) }).config.server).toMatchObject({ voice_workers: 16, voice_way: "auto" });
    for (const name of ["voice_port", "advertise_voice_port"]) {
      expect(problemsOf({ file: port(name, 65_521) })).toEqual([
        `/etc/talkgroup/server.yaml:1:10: server/${name}: found 65521, expected room for server/voice_workers, 16, up to 65535`,
      ]);
    }
  });

  it("take paths from the file relative to it, others to where the server was started", () => {
    const file = "server: {data_directory: keep}\ndatabase: {url: 'sqlite:db/a.db'}\norganisations: {directory: /abs}";
    const { config } = load({ file, flags: { "security.token_keys": "keys.json" } });
    expect(config.server.data_directory).toBe("/etc/talkgroup/keep");
    expect(config.database.url).toBe("sqlite:/etc/talkgroup/db/a.db");
    expect(config.security.token_keys).toBe("/srv/keys.json");
    expect(config.organisations.directory).toBe("/abs");
    expect(load({ flags: { "database.url": "sqlite::memory:" } }).config.database.url).toBe("sqlite::memory:");
  });

  it("take database.url from DATABASE_URL, unless it has a variable of its own or a flag", () => {
    const common = "postgres://u:p@h/common";
    const own = "postgres://u:p@h/own";
    const file = "database: {url: 'sqlite:'}";
    expect(load({ file, environment: { DATABASE_URL: common } }).config.database.url).toBe(common);
    const { config, origins } = load({ file, environment: { DATABASE_URL: common, TALKGROUP_SERVER_DATABASE_URL: own } });
    expect(config.database.url).toBe(own);
    expect(origins.get("database.url")).toMatchObject({ where: "TALKGROUP_SERVER_DATABASE_URL" });
    expect(problemsOf({ environment: { DATABASE_URL: "mysql://u:hush@h/d" } })).toEqual([
      expect.stringMatching(/^DATABASE_URL: database\/url: found a string of \d+ characters, expected/),
    ]);
  });

  it("are read as what they are from text", () => {
    const environment = {
      TALKGROUP_SERVER_SECURITY_GUESTS: "false",
      TALKGROUP_SERVER_SECURITY_ALLOW_ORIGINS: "https://a.example, https://b.example",
      TALKGROUP_SERVER_PUBLIC_URL: "",
      TALKGROUP_SERVER_CONFIG: "elsewhere.yaml",
    };
    const { config } = load({ environment });
    expect(config.security).toMatchObject({ guests: false, allow_origins: ["https://a.example", "https://b.example"] });
    expect(config.server.public_url).toBeUndefined();
  });

  it("are refused all at once, each with its source", () => {
    const environment = {
      TALKGROUP_SERVER_CONTOL_PORT: "1",
      TALKGROUP_SERVER_VOICE_PORT: "high",
      TALKGROUP_SERVER_SECURITY_GUESTS: "maybe",
      TALKGROUP_IPC: "not ours",
    };
    expect(problemsOf({ environment, flags: { "limits.max_org": "1", "log.level": "loud" }, file: "limit: {}" })).toEqual([
      expect.stringMatching(/^--set limits\.max_org: found a setting that is not known \(was limits\.max_orgs meant\?\)/),
      expect.stringMatching(/^--set log\.level: log\/level: found "loud", expected one of/),
      expect.stringMatching(/^TALKGROUP_SERVER_CONTOL_PORT: found .* \(was TALKGROUP_SERVER_CONTROL_PORT meant\?\)/),
      expect.stringMatching(
        /^TALKGROUP_SERVER_VOICE_PORT: server\/voice_port: found a string of 4 characters, expected an integer/,
      ),
      expect.stringMatching(
        /^TALKGROUP_SERVER_SECURITY_GUESTS: security\/guests: found a string of 5 characters, expected a boolean/,
      ),
      expect.stringMatching(/^\/etc\/talkgroup\/server\.yaml:1:1: limit: found .*\(was "limits" meant\?\)/),
    ]);
  });

  it("are told by the name that was meant, however many there are, and whichever way they came", () => {
    const message = "found a setting that is not known (was limits.max_channels_per_org meant?)";
    expect(problemsOf({ file: "limits: {max_chanels_per_org: 120}", flags: { "limits.max_chanels_per_org": "120" } })).toEqual([
      expect.stringContaining(`--set limits.max_chanels_per_org: ${message}`),
      expect.stringContaining(`/etc/talkgroup/server.yaml:1:10: limits/max_chanels_per_org: ${message}`),
    ]);
    expect(problemsOf({ file: "limits: {max_orgs: [1, 2]}" })).toEqual([
      expect.stringContaining("limits/max_orgs: found an array"),
    ]);
  });

  it("are refused where they are right by themselves and wrong together", () => {
    const file = ["security: {tls_key: a.pem}", "audio: {max_bitrate: 16000, default_bitrate: 32000}"];
    expect(problemsOf({ file: [...file, "limits: {max_sessions: 9}", "server: {max_connections: 8}"].join("\n") })).toEqual([
      "/etc/talkgroup/server.yaml:1:12: security/tls_key: found without tls_cert, expected both or neither",
      "/etc/talkgroup/server.yaml:3:10: limits/max_sessions: found 9, expected at most server/max_connections, 8",
      "/etc/talkgroup/server.yaml:2:29: audio/default_bitrate: found 32000 bit/s, expected at most audio/max_bitrate, 16000",
    ]);
    expect(load({ file: "audio: {max_bitrate: 16000}" }).config.audio.default_bitrate).toBe(16_000);
    expect(load({ file: "server: {max_connections: 8}" }).limits.sessions_max).toBe(8);
  });

  it("have names in the environment that are all different", () => {
    const names = allSettings().map(({ name }) => environmentName(name));
    expect(new Set(names).size).toBe(names.length);
    expect(environmentName("server.control_port")).toBe("TALKGROUP_SERVER_CONTROL_PORT");
    expect(environmentName("limits.max_orgs")).toBe("TALKGROUP_SERVER_LIMITS_MAX_ORGS");
  });
});

describe("describeConfig", () => {
  it("shows every setting and where it came from, and no secret", () => {
    const environment = { DATABASE_URL: "postgres://talkgroup:hush@db:5432/talkgroup" };
    const file = "metrics: {token: hush-hush-hush-hush}\nsecurity: {tls_cert: c.pem, tls_key: hush.pem}";
    const text = describeConfig(load({ environment, file, flags: { "server.control_port": "1" } }));
    const lines = text.trimEnd().split("\n");
    expect(lines.map((line) => line.split(" ", 1)[0])).toEqual(allSettings().map(({ name }) => name));
    expect(text).not.toContain("hush");
    expect(text).toMatch(/^server\.control_port +1 +--set server\.control_port$/m);
    expect(text).toMatch(/^server\.voice_port +9001 +default$/m);
    expect(text).toMatch(/^server\.public_url +- +default$/m);
    expect(text).toMatch(/^server\.advertise_voice_port +9001 +default$/m);
    expect(text).toMatch(/^limits\.max_sessions +4096 +default$/m);
    expect(text).toMatch(/^database\.url +postgres:\/\/talkgroup:\*\*\*@db:5432\/talkgroup +DATABASE_URL$/m);
    expect(text).toMatch(/^security\.tls_key +\(set, not shown\) +\/etc\/talkgroup\/server\.yaml:2:29$/m);
    expect([...secret_settings].filter((name) => !text.includes(name))).toEqual([]);
  });
});

describe("loadServerConfig", () => {
  let directory = "";
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "talkgroup-config-"));
  });
  afterAll(() => rm(directory, { recursive: true }));

  it("reads a file", async () => {
    const file = join(directory, "server.yaml");
    await writeFile(file, "\ufeffserver:\r\n  control_port: 7\r\n");
    const { config } = await loadServerConfig({ file, environment: {}, flags: [], directory });
    expect(config.server).toMatchObject({ control_port: 7, data_directory: join(directory, "data") });
  });

  it("asks flags first, then the environment, then the file", async () => {
    const file = join(directory, "order.yaml");
    await writeFile(file, "server: {control_port: 1, voice_port: 2, max_connections: 3}");
    const environment = { TALKGROUP_SERVER_CONTROL_PORT: "10", TALKGROUP_SERVER_VOICE_PORT: "20" };
    const flags = [{ name: "server.control_port", text: "100", where: "--control-port" }];
    const { config } = await loadServerConfig({ file, environment, flags, directory });
    expect(config.server).toMatchObject({ control_port: 100, voice_port: 20, max_connections: 3 });
  });

  it("reads secrets from files that the environment names", async () => {
    const file = join(directory, "database_url");
    await writeFile(file, "postgres://u:hush@h/d\n");
    const load = (environment: Record<string, string>): Promise<LoadedConfig> =>
      loadServerConfig({ environment, flags: [], directory });
    const { config, origins } = await load({ DATABASE_URL_FILE: file });
    expect(config.database.url).toBe("postgres://u:hush@h/d");
    expect(origins.get("database.url")).toEqual({ kind: "environment", where: "DATABASE_URL_FILE" });
    expect((await load({ TALKGROUP_SERVER_DATABASE_URL_FILE: file })).config.database.url).toBe("postgres://u:hush@h/d");
    await expect(load({ DATABASE_URL_FILE: file, DATABASE_URL: "sqlite:" })).rejects.toMatchObject({
      problems: ["DATABASE_URL: found beside DATABASE_URL_FILE, expected one of them"],
    });
    await expect(load({ TALKGROUP_SERVER_METRICS_TOKEN_FILE: file })).rejects.toMatchObject({
      problems: [expect.stringMatching(/^TALKGROUP_SERVER_METRICS_TOKEN_FILE: metrics\/token: found a string of 21 characters/)],
    });
    await expect(load({ TALKGROUP_SERVER_LOG_LEVEL_FILE: file })).rejects.toMatchObject({ code: "config_refused" });
    await expect(load({ DATABASE_URL_FILE: join(directory, "none") })).rejects.toMatchObject({
      code: "config_unreadable",
      problems: [expect.stringMatching(/^DATABASE_URL_FILE: .*none: ENOENT/)],
    });
    // The key is a file already: what stands in a file that names it is its name, which nobody means.
    await expect(load({ TALKGROUP_SERVER_SECURITY_TLS_KEY_FILE: file })).rejects.toMatchObject({
      problems: [expect.stringContaining("(was TALKGROUP_SERVER_SECURITY_TLS_KEY meant?)")],
    });
  });

  it.each([
    ["one that is not there", undefined, "ENOENT"],
    ["a folder", "folder", "no file"],
    ["one that is too large", "#".repeat(1_048_577), "1048577 bytes"],
    ["one that is not UTF-8", Buffer.from([0x61, 0xff]), "utf-8"],
  ])("cannot read %s", async (_what, content, word) => {
    const file = content === "folder" ? directory : join(directory, `${word.replace(/\W/g, "")}.yaml`);
    if (content !== undefined && content !== "folder") await writeFile(file, content);
    const error = await loadServerConfig({ file, environment: {}, flags: [], directory }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConfigError);
    expect(error).toMatchObject({ code: "config_unreadable", problems: [expect.stringContaining(file)] });
    expect((error as ConfigError).message).toContain(word);
  });
});
