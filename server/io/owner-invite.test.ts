import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";

const program = fileURLToPath(new URL("../dist/io/main.js", import.meta.url));
let directory = "";
let server: ChildProcess | undefined;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "talkgroup-owner-"));
});
afterEach(async () => {
  server?.kill("SIGKILL");
  await rm(directory, { recursive: true });
});

it("lets in one more owner, beside a server that runs and an owner who forgot", async () => {
  const { api_url, admin_invite } = await start();
  const register = (username: string, invite_code: string): Promise<Answer> =>
    send("POST", `${api_url}/auth/register`, { organisation: "home", username, password: "cold-otter-walks-9", invite_code });
  const forgetful = await register("forgetful", admin_invite);
  const { code, out } = await run("owner-invite", "home", "--operator", ...settings());
  expect(code).toBe(0);
  const { status, body } = await register("saviour", out.trim());
  expect(status).toBe(201);
  // Which is what it is for: the owner of before is given another password.
  const { organisation_id, access_token } = body;
  const account = `${api_url}/api/v1/orgs/${organisation_id}/users/${forgetful.body["user_id"]}`;
  const headers = { authorization: `Bearer ${access_token}`, "if-match": "*" };
  expect(await send("PATCH", account, { password: "warm-heron-swims-4" }, headers)).toMatchObject({ status: 200 });
  const login = { organisation: "home", username: "forgetful", password: "warm-heron-swims-4" };
  expect(await send("POST", `${api_url}/auth/login`, login)).toMatchObject({ status: 200 });
  expect(await register("third", out.trim())).toMatchObject({ status: 403 });
});

it("makes nothing of what is not there", async () => {
  const nowhere = await run("owner-invite", "home", ...settings());
  expect(nowhere).toMatchObject({ code: 1, err: expect.stringContaining("talkgroup-server: database.url") });
  await start();
  const stranger = await run("owner-invite", "rangers", ...settings());
  const err = 'talkgroup-server: organisation: found "rangers", expected the slug of one there is\n';
  expect(stranger).toEqual({ code: 1, out: "", err });
});

function settings(): readonly string[] {
  const own = ["server.control_port=0", "server.voice_port=0", `server.data_directory=${directory}`];
  return own.flatMap((setting) => ["--set", setting]);
}

async function start(): Promise<{ readonly api_url: string; readonly admin_invite: string }> {
  const child = spawn(process.execPath, [program, ...settings(), "--ready-json"], {
    stdio: ["ignore", "pipe", "ignore"],
    env: {},
  });
  server = child;
  const [line] = (await once(createInterface(child.stdout), "line")) as [string];
  return JSON.parse(line);
}

async function run(...words: readonly string[]): Promise<{ readonly code: unknown; readonly out: string; readonly err: string }> {
  const child = spawn(process.execPath, [program, ...words], { stdio: ["ignore", "pipe", "pipe"], env: {} });
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]);
  return { code, out, err };
}

interface Answer {
  readonly status: number | undefined;
  readonly body: Readonly<Record<string, string>>;
}

async function send(method: string, url: string, body: object, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const all = { "content-type": "application/json", ...headers };
  const asked = request(url, { method, headers: all, rejectUnauthorized: false });
  asked.end(JSON.stringify(body));
  const [answer] = await once(asked, "response");
  return { status: answer.statusCode, body: JSON.parse(await text(answer)) };
}
