import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { test_operation } from "../core/control-desk.suite.js";

const program = fileURLToPath(new URL("../dist/io/main.js", import.meta.url));

describe("talkgroup-server", () => {
  let directory = "";
  let operation = "";
  let child: ChildProcess | undefined;
  /** All of it: what is set where the tests run is not for the servers they start. */
  let environment: Record<string, string> = {};

  beforeEach(async () => {
    environment = {};
    directory = await mkdtemp(join(tmpdir(), "talkgroup-server-"));
    operation = join(directory, "operation.json");
    await writeFile(operation, JSON.stringify(test_operation));
  });
  afterEach(async () => {
    child?.kill("SIGKILL");
    await rm(directory, { recursive: true });
  });

  function run(...flags: string[]): { stdout: NodeJS.ReadableStream; stderr: Promise<string>; exit: Promise<unknown[]> } {
    const started = spawn(process.execPath, [program, ...flags], { stdio: ["ignore", "pipe", "pipe"], env: environment });
    child = started;
    return { stdout: started.stdout, stderr: text(started.stderr), exit: once(started, "exit") };
  }

  it.each(["SIGTERM", "SIGINT"] as const)("says in one line of JSON when it is ready, and ends at %s", async (signal) => {
    const { stdout, exit } = run("--operation", operation, "--ready-json", "--data", directory, "--join-code", "sesame");
    const [line] = (await once(stdout, "data")) as [Buffer];
    const ready = JSON.parse(line.toString());
    expect(ready).toEqual({
      url: `wss://127.0.0.1:${ready.control_port}/control`,
      certificate_sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      join_code: "sesame",
      control_port: expect.any(Number),
      voice_port: expect.any(Number),
    });
    child?.kill(signal);
    expect(await exit).toEqual([0, null]);
  });

  it("says to people what players need", async () => {
    const { stdout } = run("--operation", operation, "--advertise-voice-port", "4242");
    const [block] = (await once(stdout, "data")) as [Buffer];
    for (const words of [/wss:\/\/127/, /[0-9a-f]{64}/, /[0-9A-Z]{5}-[0-9A-Z]{5}/, /4242/])
      expect(block.toString()).toMatch(words);
    expect(block.toString()).not.toContain("other machines");
    child?.kill("SIGKILL");
    const [open] = (await once(run("--operation", operation, "--host", "0.0.0.0").stdout, "data")) as [Buffer];
    expect(open.toString()).toContain("Players on other machines put this machine's name or address in place of 127.0.0.1.\n");
  });

  it("names every problem of a preset with file and field, and exits with 1", async () => {
    const nets = [{ id: "n", title: "N", label: "N", listen: ["nobody"], speak: ["lead"] }];
    await writeFile(operation, JSON.stringify({ ...test_operation, nets }));
    const { stderr, exit } = run("--operation", operation);
    expect(await exit).toEqual([1, null]);
    const lines = (await stderr).trim().split("\n");
    expect(lines).toEqual([
      expect.stringContaining(`${operation}: nets/0/listen/0: found "nobody"`),
      expect.stringContaining(`${operation}: nets/0/speak/0: found "lead"`),
    ]);
  });

  it.each([
    ["a file that is not there", ["--operation", "nowhere.json"], "nowhere.json"],
    ["a port that is none", ["--operation", "x", "--voice-port", "70000"], "70000"],
    [
      "settings for a casual server",
      ["--operation", "x", "--set", "log.level=warn"],
      "--set log.level: log/level: found beside --operation, expected security.channel_passwords alone",
    ],
    ["a password from nowhere", ["password-hash"], "standard input: found nothing, expected a password"],
    ["a join code for a community", ["--join-code", "sesame"], "--join-code: found without --operation"],
    ["a setting without a value", ["--set", "limits.max_orgs"], "limits.max_orgs=10"],
    ["a command that is none", ["config", "chek"], "chek"],
    [
      "a command that is none, in the place of serve",
      ["bakup"],
      "found bakup, expected a command: serve, config, backup, restore, owner-invite, password-hash (was backup",
    ],
  ])("refuses %s", async (_what, flags, word) => {
    const { stderr, exit } = run(...flags);
    expect(await exit).toEqual([1, null]);
    expect(await stderr).toContain(word);
  });

  it("hashes a password, which a casual server then takes from its settings", async () => {
    const hashing = spawn(process.execPath, [program, "password-hash"], { stdio: ["pipe", "pipe", "inherit"], env: environment });
    // It stays open, as a terminal does.
    hashing.stdin.write("sesame\n");
    const phc = (await text(hashing.stdout)).trim();
    expect(phc).toMatch(/^\$argon2id\$v=19\$\S+$/);
    const [net, ...others] = test_operation.nets;
    await writeFile(operation, JSON.stringify({ ...test_operation, nets: [{ ...net, password_name: "staff" }, ...others] }));
    const without = run("--operation", operation);
    expect(await without.exit).toEqual([1, null]);
    expect(await without.stderr).toContain('nets/0/password_name: found "staff"');
    const config = join(directory, "server.yaml");
    await writeFile(config, `security:\n  channel_passwords:\n    staff: ${phc}\n`);
    const [line] = (await once(run("--operation", operation, "--config", config, "--ready-json").stdout, "data")) as [Buffer];
    expect(JSON.parse(line.toString())).toHaveProperty("join_code");
  });

  it("says which version it is", async () => {
    const { stdout, exit } = run("--version");
    expect(await text(stdout)).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(await exit).toEqual([0, null]);
  });

  describe("for a community", () => {
    /** Settings of a server that keeps to itself. */
    async function settings(...more: string[]): Promise<string> {
      const file = join(directory, "server.yaml");
      const own = [
        "server: { bind_address: 127.0.0.1, control_port: 0, voice_port: 0, data_directory: kept }",
        "log: { level: warn }",
      ];
      await writeFile(file, [...own, ...more, ""].join("\n"));
      return file;
    }

    async function output(...flags: string[]): Promise<{ code: unknown; stdout: string; stderr: string }> {
      const { stdout, stderr, exit } = run(...flags);
      const [out, err, [code]] = await Promise.all([text(stdout), stderr, exit]);
      return { code, stdout: out, stderr: err };
    }

    it("says where it is and who may come first, keeps what it makes, and ends at a signal", async () => {
      const file = await settings();
      const { stdout, exit } = run("--config", file, "--ready-json");
      const [line] = (await once(stdout, "data")) as [Buffer];
      const ready = JSON.parse(line.toString());
      expect(ready).toEqual({
        url: `wss://127.0.0.1:${ready.control_port}/control`,
        api_url: `https://127.0.0.1:${ready.control_port}`,
        certificate_sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        control_port: expect.any(Number),
        voice_port: expect.any(Number),
        admin_invite: expect.stringMatching(/^[0-9A-Z-]{10,}$/),
        admin_organisation: "home",
      });
      child?.kill("SIGTERM");
      expect(await exit).toEqual([0, null]);
      expect(await readdir(join(directory, "kept"))).toEqual(expect.arrayContaining(["talkgroup.db", "token-keys.json"]));
    });

    it("says to people what the first admin needs", async () => {
      const public_url = "server.public_url=https://radio.example:9000";
      const { stdout } = run("serve", "--config", await settings(), "--set", public_url, "--host", "0.0.0.0");
      const [block] = (await once(stdout, "data")) as [Buffer];
      for (const words of [
        /wss:\/\/127/,
        /https:\/\/radio\.example:9000\/docs/,
        /[0-9a-f]{64}/,
        /invite +[0-9A-Z-]{10,}/,
        /other machines put radio\.example in place of 127\.0\.0\.1\./,
        /POST https:\/\/radio\.example:9000\/auth\/register with organisation "home", invite_code/,
      ]) {
        expect(block.toString()).toMatch(words);
      }
    });

    it("tells the owners' invites of organisations that it made from files, once", async () => {
      const file = await settings("organisations: { directory: orgs }");
      await mkdir(join(directory, "orgs"));
      await writeFile(join(directory, "orgs", "a.yaml"), "slug: rangers\ntitle: Rangers\n");
      await writeFile(join(directory, "orgs", "b.yaml"), "slug: wolves\ntitle: Wolves\n");
      const readyOnce = async (...flags: string[]): Promise<string> => {
        const { stdout, exit } = run("--config", file, ...flags);
        const [block] = (await once(stdout, "data")) as [Buffer];
        child?.kill("SIGTERM");
        await exit;
        return block.toString();
      };
      const { admin_organisation, owner_invites } = JSON.parse(await readyOnce("--ready-json"));
      // The first one's owner is the admin, whose invite replaced it.
      expect(admin_organisation).toBe("rangers");
      expect(owner_invites).toEqual([{ organisation: "wolves", code: expect.stringMatching(/^[0-9A-Z-]{10,}$/) }]);
      await rm(join(directory, "kept"), { recursive: true });
      expect(await readyOnce()).toMatch(/invite +[0-9A-Z-]{10,}, for the owner of wolves\n/);
      expect(await readyOnce()).not.toContain("for the owner of wolves");
    });

    it("ends at once at the second signal", async () => {
      const { stdout, exit } = run("--config", await settings());
      await once(stdout, "data");
      child?.kill("SIGTERM");
      child?.kill("SIGINT");
      const [code] = await exit;
      expect([130, 143]).toContain(code);
    });

    it("backs up and restores, also while it runs", async () => {
      const file = await settings();
      const { stdout, exit } = run("--config", file, "--ready-json");
      await once(stdout, "data");
      const server = child;
      const backup = join(directory, "backup");
      expect(await output("backup", backup, "--config", file)).toMatchObject({
        code: 0,
        stdout: expect.stringMatching(/: written, \d+ rows, \d+ bytes\n$/),
      });
      expect(await output("restore", backup, "--config", file)).toMatchObject({ code: 0 });
      const elsewhere = join(directory, "another", "machine");
      expect(await output("restore", backup, "--config", file, "--data", elsewhere)).toMatchObject({
        code: 0,
        stdout: expect.stringContaining(`${backup}: restored, `),
      });
      expect(await readdir(elsewhere)).toContain("talkgroup.db");
      await writeFile(backup, "not a backup");
      expect(await output("restore", backup, "--config", file)).toMatchObject({
        code: 1,
        stderr: expect.stringContaining(`talkgroup-server: ${backup}: `),
      });
      const none = join(directory, "none");
      const stderr = `talkgroup-server: ${none}: found no file that can be read (ENOENT), expected a backup\n`;
      expect(await output("restore", none, "--config", file)).toMatchObject({ code: 1, stderr });
      server?.kill("SIGTERM");
      expect(await exit).toEqual([0, null]);
    });

    it("checks the settings, says where each came from, and shows no secret", async () => {
      const file = await settings("organisations: { directory: orgs }");
      await mkdir(join(directory, "orgs"));
      await writeFile(join(directory, "orgs", "a.yaml"), "slug: rangers\ntitle: Rangers\n");
      await writeFile(join(directory, "orgs", "b.yaml"), "slug: wolves\ntitle: Wolves\n");
      environment = { DATABASE_URL: "postgres://talkgroup:hush@db.example/talkgroup" };
      const workers = ["--voice-workers", "2", "--voice-way", "dgram"];
      const { code, stdout } = await output("config", "check", "--config", file, "--voice-port", "7", ...workers);
      expect(code).toBe(0);
      expect(stdout).toMatch(/^server\.voice_port +7 +--voice-port$/m);
      expect(stdout).toMatch(/^server\.voice_workers +2 +--voice-workers$/m);
      expect(stdout).toMatch(/^server\.voice_way +dgram +--voice-way$/m);
      expect(stdout).toMatch(/^log\.level +warn +\S+server\.yaml:2:8$/m);
      expect(stdout).toMatch(/^database\.url +postgres:\/\/talkgroup:\*\*\*@db\.example\/talkgroup +DATABASE_URL$/m);
      expect(stdout).toContain("2 organisations are kept as files: rangers, wolves\n");
      expect(stdout).not.toContain("hush");
    });

    it("names the database that is damaged or away, where it was set, and no password", async () => {
      const file = await settings("database: { url: 'sqlite:broken.db' }");
      await writeFile(join(directory, "broken.db"), "no database, but long enough to be taken for one".repeat(100));
      const damaged = await output("--config", file);
      expect(damaged.code).toBe(1);
      const place = `talkgroup-server: database.url sqlite:${join(directory, "broken.db")} (${file}:3:13): `;
      expect(damaged.stderr.startsWith(place)).toBe(true);
      expect(damaged.stderr).toContain("restore FILE");
      environment = { DATABASE_URL: "postgres://talkgroup:hush@127.0.0.1:1/talkgroup" };
      const away = await output("backup", join(directory, "b"), "--config", await settings());
      expect(away.stderr).toContain("postgres://talkgroup:***@127.0.0.1:1/talkgroup (DATABASE_URL): ");
    });

    it("checks that certificate and key can be read", async () => {
      const files = ["--set", "security.tls_cert=none.pem", "--set", "security.tls_key=none.key"];
      const { code, stderr } = await output("config", "check", "--config", await settings(), ...files);
      expect(code).toBe(1);
      expect(stderr).toContain("none.pem");
    });

    it("names everything that is wrong in settings and organisations, a line each", async () => {
      const file = await settings("limts: {}", "audio: { max_bitrate: loud }");
      const { code, stderr } = await output("config", "check", "--config", file, "--set", "log.level=loud");
      expect(code).toBe(1);
      expect(stderr.trimEnd().split("\n")).toEqual([
        expect.stringContaining('talkgroup-server: --set log.level: log/level: found "loud"'),
        expect.stringContaining(`talkgroup-server: ${file}:3:1: limts: found a field that is not known`),
        expect.stringContaining(`talkgroup-server: ${file}:4:10: audio/max_bitrate: found a string`),
      ]);
      await mkdir(join(directory, "orgs"));
      await writeFile(join(directory, "orgs", "a.yaml"), "slug: RANGERS\n");
      const wrong = await output("config", "check", "--config", await settings("organisations: { directory: orgs }"));
      expect(wrong).toMatchObject({ code: 1, stderr: expect.stringContaining("a.yaml:1:1: slug: found") });
      const missing = await output("--config", join(directory, "none.yaml"));
      expect(missing).toMatchObject({ code: 1, stderr: expect.stringMatching(/none\.yaml: ENOENT/) });
    });
  });
});
