import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { Client } from "pg";

/** A PostgreSQL of the test's own: a process, a folder, a Unix socket in it. Nothing of it is left after `stop`. */
export interface TestPostgres {
  /** Of a database that is empty at first. */
  readonly url: string;
  /** Url of a further empty database. */
  create(): Promise<string>;
  /** The server goes away at once, with every connection. */
  pause(): Promise<void>;
  /** It is back, with all that was committed. */
  resume(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * For `describe.skipIf`: undefined where a PostgreSQL can be had, else why not, for the name of what is left out. In CI it must be
 * there: then this is never a reason, and `startPostgres` throws.
 */
export function whyNoPostgres(): string | undefined {
  return findPostgres() === undefined && process.env["CI"] === undefined ? "left out: no PostgreSQL on this machine" : undefined;
}

/** Takes 2 s. Throws if there is none. */
export async function startPostgres(): Promise<TestPostgres> {
  const bin = findPostgres();
  if (bin === undefined) throw new Error("no PostgreSQL on this machine: install the package postgresql-15");
  const folder = mkdtempSync(join(tmpdir(), "talkgroup-postgres-"));
  const account = accountOf(folder);
  const data = join(folder, "data");
  run(account, join(bin, "initdb"), ["-D", data, "-U", user, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]);
  const server = new PostgresProcess(
    account,
    join(bin, "postgres"),
    ["-D", data, "-k", folder, ...settings],
    urlOf(folder, "postgres"),
  );
  await server.start();
  let databases = 0;
  const create = async (): Promise<string> => {
    databases += 1;
    await ask(urlOf(folder, "postgres"), `create database store_${databases}`);
    return urlOf(folder, `store_${databases}`);
  };
  return {
    url: await create(),
    create,
    pause: () => server.stop(),
    resume: () => server.start(),
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Runs one statement by itself. */
export async function ask(url: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Where `initdb` and `postgres` are: on the path, or where Debian puts them. Undefined if nowhere. */
function findPostgres(): string | undefined {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((one, other) => Number(other) - Number(one)) : [];
  const folders = [...versions.map((version) => join(debian, version, "bin")), ...(process.env["PATH"] ?? "").split(delimiter)];
  return folders.find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres")));
}

/** What a program is started through: the server will not run as root, and is not to outlive the tests if they are killed. */
type Account = readonly string[];

function accountOf(folder: string): Account {
  const with_us = ["setpriv", "--pdeathsig", "QUIT"];
  if (process.getuid?.() !== 0) return spawnSync(...commandOf(with_us, "true", [])).status === 0 ? with_us : [];
  const account = spawnSync("id", ["-u", "postgres"], { encoding: "utf8" });
  const group = spawnSync("id", ["-g", "postgres"], { encoding: "utf8" });
  chownSync(folder, Number(account.stdout), Number(group.stdout));
  return [...with_us, "--reuid=postgres", "--regid=postgres", "--clear-groups"];
}

function commandOf(account: Account, program: string, flags: readonly string[]): [string, string[]] {
  const [first = program, ...rest] = [...account, program, ...flags];
  return [first, rest];
}

function run(account: Account, program: string, flags: readonly string[]): void {
  const [command, all] = commandOf(account, program, flags);
  const { status, stderr, error } = spawnSync(command, all, { encoding: "utf8", cwd: "/", env: environment });
  if (status !== 0) throw new Error(`${program} failed: ${stderr ?? ""}`, { cause: error });
}

class PostgresProcess {
  readonly #command: [string, string[]];
  readonly #url: string;
  #child: ChildProcess | undefined;
  #said = "";

  constructor(account: Account, program: string, flags: readonly string[], url: string) {
    this.#command = commandOf(account, program, flags);
    this.#url = url;
  }

  /** Resolves when it answers. */
  async start(): Promise<void> {
    const [command, flags] = this.#command;
    const child = spawn(command, flags, { stdio: ["ignore", "ignore", "pipe"], cwd: "/", env: environment });
    this.#child = child;
    child.stderr.on("data", (bytes: Buffer) => {
      this.#said = (this.#said + bytes.toString()).slice(-said_chars_max);
    });
    // If the tests are ended, so is it.
    process.once("exit", this.#kill);
    for (let attempt = 0; attempt < attempts_max; attempt += 1) {
      if (child.exitCode !== null) break;
      if (await ask(this.#url, "select 1").then(...yes_or_no)) return;
      await new Promise((resolve) => setTimeout(resolve, attempt_pause_ms));
    }
    await this.stop();
    throw new Error(`PostgreSQL did not start: ${this.#said}`);
  }

  /** Resolves when it is gone. SIGQUIT: at once, without a word to who is connected. */
  async stop(): Promise<void> {
    const child = this.#child;
    if (child === undefined) return;
    this.#child = undefined;
    process.off("exit", this.#kill);
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGQUIT");
    await gone;
  }

  readonly #kill = (): void => {
    this.#child?.kill("SIGQUIT");
  };
}

function urlOf(folder: string, database: string): string {
  return `postgres://${user}@/${database}?host=${encodeURIComponent(folder)}`;
}

const user = "talkgroup";
const environment = { PATH: process.env["PATH"] ?? "", LC_ALL: "C.UTF-8" };
const yes_or_no = [() => true, () => false] as const;
const attempt_pause_ms = 20;
/** A minute on a slow machine that is busy besides. */
const attempts_max = 3_000;
const said_chars_max = 4_096;
/** What is lost in a power cut does not matter here; what is lost in `pause` does, and nothing is. */
const settings = ["-c", "listen_addresses=", "-c", "fsync=off", "-c", "full_page_writes=off", "-c", "max_connections=60"];
