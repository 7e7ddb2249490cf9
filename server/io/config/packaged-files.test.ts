import { execFile, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { loadCertificate } from "../certificate.js";
import { organisationOfText } from "../organisation-file.js";
import { layerOfText } from "./config-file.js";
import { instructionsOf, judgeCompose, judgeDockerfile } from "./packaging.suite.js";
import { merged } from "./server-config.js";
import { environmentLayer } from "./setting-text.js";
import { allSettings } from "./settings.js";

const root = join(import.meta.dirname, "..", "..", "..");
const packaging = join(root, "server", "packaging");
const read = (name: string): string => readFileSync(join(packaging, name), "utf8");
const defaults = merged([], "/srv").config;
const ports = [`${defaults.server.control_port}/tcp`, `${defaults.server.voice_port}/udp`];

describe("server.yaml, as it is shipped", () => {
  const text = read("server.yaml");
  const switched_on = text.replaceAll(/^ {2}# (\w+: )/gm, "  $1");

  it("is a good file that changes nothing", () => {
    expect(merged([layerOfText(text, "/srv/server.yaml")], "/srv").config).toEqual(defaults);
  });

  it("names every setting once, in the order of the schema", () => {
    const { values, problems } = layerOfText(switched_on, "/srv/server.yaml");
    expect(problems).toEqual([]);
    expect([...values.keys()]).toEqual(allSettings().map(({ name }) => name));
    expect(Object.values(parse(switched_on) as object).flatMap((section) => Object.keys(section as object))).toEqual(
      allSettings().map(({ member }) => member),
    );
  });

  it("shows the default of each setting that has one", () => {
    const { values } = layerOfText(switched_on, "/srv/server.yaml");
    const shown: string[] = [];
    for (const { name, section, member } of allSettings()) {
      const value = (merged([], "").config[section] as unknown as Readonly<Record<string, unknown>>)[member];
      const unlike = ["database.url", "security.token_keys", "server.data_directory"].includes(name);
      if (value !== undefined && !unlike && JSON.stringify(values.get(name)) !== JSON.stringify(value)) shown.push(name);
    }
    expect(shown).toEqual([]);
  });
});

describe("the organisation that is shipped as an example", () => {
  it("is a good file", () => {
    const { file, problems } = organisationOfText(read("orgs/rangers.yaml"), "rangers.yaml");
    expect(problems).toEqual([]);
    expect(file?.channels.find(({ slug }) => slug === "command")?.allow?.["pilot"]).toEqual([
      "join",
      "listen",
      "speak",
      "whisper",
    ]);
  });
});

describe("the Dockerfile", () => {
  const text = read("Dockerfile");
  const { workspaces } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { workspaces: string[] };
  const judge = (dockerfile: string): string[] =>
    judgeDockerfile(dockerfile, { exists: (path) => existsSync(join(root, path)), workspaces, ports });

  it("copies what is there, runs as somebody else than root, and listens where the defaults say", () => {
    expect(judge(text)).toEqual([]);
  });

  it.each([
    ["a source that is gone", "COPY server/ server/", "COPY servers/ server/", "copies servers/, which is not there"],
    ["a workspace that was forgotten", "COPY sdk/cli/package.json sdk/cli/\n", "", "the manifest of sdk/cli is not copied"],
    ["root", "USER node\n", "", "it runs as root"],
    ["root by name", "USER node", "USER root", "it runs as root"],
    ["another port", "EXPOSE 9000/tcp", "EXPOSE 9002/tcp", "exposes 9002/tcp 9001/udp"],
    ["an image that moves", "FROM node:20-bookworm-slim\n", "FROM node:latest\n", "node:latest has no fixed version"],
    ["a stage that is none", "--from=build /out", "--from=built /out", "copies from built"],
    ["no health check", "HEALTHCHECK --interval", "# HEALTHCHECK --interval", "has no HEALTHCHECK"],
  ])("would not pass with %s", (_what, before, after, problem) => {
    expect(text).toContain(before);
    expect(judge(text.replace(before, after)).join("\n")).toContain(problem);
  });

  it("starts the program of this package", () => {
    const { bin } = JSON.parse(readFileSync(join(root, "server", "package.json"), "utf8")) as { bin: Record<string, string> };
    const entry = instructionsOf(text).find(({ keyword }) => keyword === "ENTRYPOINT")?.text;
    expect(entry).toBe(JSON.stringify(["node", `/app/server/${bin["talkgroup-server"]}`]).replace(",", ", "));
  });

  it("has a health check that tells a ready server from others", async () => {
    const check = instructionsOf(text).find(({ keyword }) => keyword === "HEALTHCHECK")?.text ?? "";
    const [, ...words] = JSON.parse(check.slice(check.indexOf("["))) as string[];
    const ask = (port: number): Promise<number> =>
      promisify(execFile)(process.execPath, words, { env: { TALKGROUP_SERVER_CONTROL_PORT: String(port) } }).then(
        () => 0,
        (failure: { code: number }) => failure.code,
      );
    const { pem } = await loadCertificate(undefined);
    const statuses = new Map([["/readyz", 200]]);
    const server = createServer({ key: pem, cert: pem }, ({ url }, response) =>
      response.writeHead(statuses.get(url ?? "") ?? 404).end(),
    );
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    expect(await ask(port)).toBe(0);
    statuses.set("/readyz", 503);
    expect(await ask(port)).toBe(1);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    expect(await ask(port)).toBe(1);
  });
});

describe("compose.yaml", () => {
  const text = read("compose.yaml");

  it("has what it names, health checks for all, and no secret", () => {
    expect(judgeCompose(parse(text), ports)).toEqual([]);
    const { services } = parse(text) as {
      services: Record<string, { image?: string; build?: { context: string; dockerfile: string } }>;
    };
    expect(services["database"]?.image).toMatch(/^postgres:15\b/);
    const { context = "", dockerfile = "" } = services["server"]?.build ?? {};
    expect(join(packaging, context, dockerfile)).toBe(join(packaging, "Dockerfile"));
  });

  it("gives the server only variables that it knows", () => {
    const { environment } =
      (parse(text) as { services: Record<string, { environment: Record<string, string> }> }).services["server"] ?? {};
    expect(Object.keys(environment ?? {})).toContain("DATABASE_URL_FILE");
    expect(environmentLayer(environment ?? {}).problems).toEqual([]);
  });

  it.each([
    [
      "a secret in the file",
      "DATABASE_URL_FILE: /run/secrets/database_url",
      "DATABASE_URL: postgres://u:p@h/d",
      "a secret stands in the file",
    ],
    ["a secret that is not handed out", "    secrets: [database_url]\n", "", "does not ask for the secret database_url"],
    [
      "a secret without a file",
      "  database_url:\n    file: ./secrets/database_url\n",
      "  database_url: {}\n",
      "the secret database_url has no file",
    ],
    ["a volume that is not declared", "  data: {}\n", "", "the volume data is not declared"],
    ["no health check", "    healthcheck:", "    x-healthcheck:", "database: has no health check"],
    [
      "a service that is not there",
      "      database:\n        condition",
      "      postgres:\n        condition",
      "waits for postgres",
    ],
    ["an image that moves", "postgres:15-bookworm", "postgres", "has no fixed version"],
    ["another port", "9001:9001/udp", "9001:9001/tcp", "server/ports"],
    [
      "a key that is misspelt",
      "    restart: unless-stopped\n    init",
      "    restrat: always\n    init",
      "server/restrat: not known",
    ],
  ])("would not pass with %s", (_what, before, after, problem) => {
    expect(text).toContain(before);
    expect(judgeCompose(parse(text.replace(before, after)), ports).join("\n")).toContain(problem);
  });
});

describe("talkgroup-server.service", () => {
  const text = read("talkgroup-server.service");
  const verifier = "systemd-analyze";
  let directory = "";
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "talkgroup-unit-"));
  });
  afterAll(() => rm(directory, { recursive: true }));

  /** All that systemd-analyze has to say; it exits with 0 where it only ignores a line. */
  async function verify(unit: string): Promise<string> {
    const file = join(directory, "talkgroup-server.service");
    await writeFile(file, unit.replace("/usr/bin/node", process.execPath));
    const { stdout, stderr, status } = spawnSync(verifier, ["verify", "--man=no", file], { encoding: "utf8" });
    return `${stdout}${stderr}${status === 0 ? "" : `exit code ${status}`}`;
  }

  it("passes systemd-analyze verify, which finds a line that means nothing", async (context) => {
    if (spawnSync(verifier, ["--version"]).status !== 0) context.skip(`${verifier} is not on this machine`);
    expect(await verify(text)).toBe("");
    expect(await verify(text.replace("ProtectHome=", "ProtectHmoe="))).toContain("ProtectHmoe");
  });

  it.each([
    "User=talkgroup",
    "StateDirectory=talkgroup",
    "NoNewPrivileges=yes",
    "ProtectSystem=strict",
    "AmbientCapabilities=",
    "CapabilityBoundingSet=",
    "SystemCallFilter=@system-service",
    "Restart=on-failure",
    "LimitNOFILE=16384",
  ])("says %s", (line) => {
    expect(text.split("\n")).toContain(line);
  });

  it("does not forbid what V8 needs, and gives the server only variables that it knows", () => {
    expect(text).not.toMatch(/^MemoryDenyWriteExecute/m);
    const variables = [...text.matchAll(/^Environment=(\w+)=(.*)$/gm)].map(([, name = "", value = ""]) => [name, value] as const);
    expect(variables.map(([name]) => name)).toContain("TALKGROUP_SERVER_DATA_DIRECTORY");
    expect(environmentLayer(Object.fromEntries(variables)).problems).toEqual([]);
  });

  it("has files enough for every connection", () => {
    const files = Number(/^LimitNOFILE=(\d+)$/m.exec(text)?.[1]);
    expect(files).toBeGreaterThan(defaults.server.max_connections + 1_024);
    expect(
      (parse(read("compose.yaml")) as { services: { server: { ulimits: { nofile: number } } } }).services.server.ulimits.nofile,
    ).toBe(files);
  });
});
