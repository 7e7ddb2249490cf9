import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { connect, type Talkgroup } from "@talkgroup/sdk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { Child } from "../lab/child.js";
import type { AgentReady, ServerReady } from "../lab/laboratory.js";
import { Chromium } from "./chromium.suite.js";
import { eventually, processesNaming, testFolder } from "./command.suite.js";
import { installPrograms, installSdk } from "./empty-folder.suite.js";
import { PageServer } from "./page-server.suite.js";
import { type PageReport, pageFiles } from "./quickstart-page.suite.js";
import { packWorkspaces, type Tarball, workspace_root } from "./tarballs.suite.js";

const ci = process.env["CI"] === "true";
const has_browser = ci || Chromium.installed();
if (!has_browser) process.stderr.write("the quickstart in a browser is skipped: there is no chromium that starts\n");

const run = promisify(execFile);
let folder: ReturnType<typeof testFolder>;
const at = (...names: readonly string[]): string => join(folder.path, ...names);
/** A bin as npm has put it there. */
const bin = (name: string): string => at("programs", "node_modules", ".bin", name);

describe("the packed tarballs, installed into empty folders", () => {
  const { signal } = new AbortController();
  const agents: Child<AgentReady>[] = [];
  const heard: string[] = [];
  let tarballs: readonly Tarball[];
  let server: Child<ServerReady> | undefined;
  let listener: Talkgroup | undefined;

  beforeAll(async () => {
    folder = testFolder();
    mkdirSync(at("tarballs"));
    tarballs = await packWorkspaces(at("tarballs"), folder.path);
    await installSdk(at("game"), tarballs, folder.path);
    await installPrograms(at("programs"), tarballs, folder.path);
    const operation_path = at("programs", "node_modules", "talkgroup", "presets", "radio-check.json");
    const args = ["--operation", operation_path, "--data", at("data"), "--host", "127.0.0.1"];
    server = await Child.start<ServerReady>("the server", bin("talkgroup-server"), args, signal);
    const { socket_path } = (await startAgent("listener", {})).ready;
    listener = await connect({ client_name: "Listener", socket_path });
    listener.on("speaking", ({ name, channel_id, speaking }) => heard.push(`${name} ${channel_id} ${speaking}`));
    await listener.server.open({ ...place(), name: "Listener", role: "alpha" });
    await listener.channels.join("alpha");
  }, 240_000);

  afterAll(async () => {
    await listener?.close();
    await Promise.all([server, ...agents].map((child) => child?.close()));
    folder.remove();
  });

  it("holds programs that start by their names", async () => {
    for (const name of tarballs.flatMap(({ manifest }) => Object.keys(manifest.bin ?? {}))) {
      const { stdout } = await run(bin(name), ["--help"], { timeout: command_ms_max });
      expect(stdout).toContain(`Usage: ${name} `);
    }
    const { stdout } = await run(bin("talkgroup"), ["preset", "new", at("mine.json")]);
    expect(stdout).toContain("mine.json");
    expect((await run(bin("talkgroup"), ["preset", "check", at("mine.json")])).stdout).toContain("nothing is wrong");
  });

  it("holds the pages of the agent, which serves them", async () => {
    const port = await freePort();
    await startAgent("watcher", { pairing: { pages: true, websocket_port: port } });
    for (const page of ["overlay", "settings"]) {
      const answers = await Promise.all(
        [`${page}.html`, `${page}.css`, `${page}.js`].map((name) => fetch(`http://127.0.0.1:${port}/${name}`)),
      );
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    }
  });

  it("compiles in a strict project that checks its libraries too", async () => {
    writeFileSync(at("game", "talk.mts"), readmeQuickstart());
    writeFileSync(
      at("game", "page.mts"),
      `import { connect } from "@talkgroup/sdk";\nexport const radio = await connect({ ports: [1] });\n`,
    );
    const strict = ["--noEmit", "--strict", "--skipLibCheck", "false", "--module", "nodenext", "--target", "es2023"];
    const node = ["--types", "node", "--typeRoots", join(workspace_root, "node_modules", "@types")];
    await compile([...strict, ...node, "talk.mts"]);
    // A page knows nothing of Node, and has an entry of its own.
    const page = ["--types", "", "--lib", "es2023,dom", "--customConditions", "browser"];
    await compile([...strict, ...page, "page.mts"]);
    await expect(compile([...strict, "--types", "", "page.mts"]), "the other entry knows no ports").rejects.toThrow("ports");
  });

  it("runs the README's quickstart, and another player hears it", async () => {
    await startAgent("player", {});
    const frames_before = await openedFrames();
    // It is plain JavaScript as well, and finds the agent by itself.
    writeFileSync(at("game", "talk.mjs"), readmeQuickstart());
    const { url, certificate_sha256, join_code } = place();
    const env = environmentOf("player");
    const game = await run(process.execPath, ["talk.mjs", url, certificate_sha256, join_code], {
      cwd: at("game"),
      env,
      timeout: command_ms_max,
    });
    expect(game.stderr).toBe("");
    expect(game.stdout).toMatch(/^alpha: Ada is talking$/m);
    await eventually("the spurt ends", () => heard.includes("Ada alpha false"));
    expect(heard.filter((line) => line.startsWith("Ada"))).toEqual(["Ada alpha true", "Ada alpha false"]);
    expect(await openedFrames()).toBeGreaterThan(frames_before + frames_min);
  }, 60_000);

  it.skipIf(!has_browser)(
    "runs it in a page of a real browser, with the player's consent, and another player hears it",
    async () => {
      const frames_before = await openedFrames();
      const port = await freePort();
      const agent = await startAgent("surfer", { pairing: { websocket: true, websocket_port: port } });
      const player = await connect({
        socket_path: agent.ready.socket_path,
        pairing_token: managerToken("surfer"),
        scopes: ["manage"],
      });
      const asked: unknown[] = [];
      const allowed = ["channels.read", "channels.write", "connection", "voice.talk"];
      player.on("pairing", ({ request_id, client_name, origin, scopes, open }) => {
        if (!open) return;
        asked.push({ client_name, origin });
        void player.pairing.answer(
          request_id,
          scopes.filter((scope) => allowed.includes(scope)),
        );
      });
      const page = await PageServer.start(at("game"), pageFiles(await importsOfPage(), port, place()));
      const browser = new Chromium(page.origin, at("chromium"));
      try {
        const report = (await Promise.race([page.report, gone(browser), tooLate(browser)])) as PageReport;
        expect(report, browser.errors).toEqual({
          scopes: allowed,
          said: ["alpha: Eve is talking", "alpha: Eve is silent"],
          scopes_again: allowed,
        });
        expect(asked, "once, and not when it came again").toEqual([{ client_name: "Quickstart", origin: page.origin }]);
        await eventually("the spurt ends", () => heard.includes("Eve alpha false"));
        expect(heard.filter((line) => line.startsWith("Eve"))).toEqual(["Eve alpha true", "Eve alpha false"]);
        expect(await openedFrames()).toBeGreaterThan(frames_before + frames_min);
      } finally {
        await browser.close();
        await page.close();
        await player.close();
      }
      expect(processesNaming(at("chromium"))).toEqual([]);
    },
    90_000,
  );

  /** Starts the installed agent of a player as players do: it finds its own place. */
  async function startAgent(player: string, config: object): Promise<Child<AgentReady>> {
    for (const name of ["run", "config"]) mkdirSync(at(player, name), { recursive: true, mode: 0o700 });
    writeFileSync(at(player, "config", "config.json"), JSON.stringify(config));
    const args = ["--sound", "file", "--ears", at(player, "ears.wav"), "--config", at(player, "config"), "--no-hotkeys"];
    const agent = await Child.start<AgentReady>(player, bin("talkgroup-agent"), args, signal, environmentOf(player));
    agents.push(agent);
    return agent;
  }

  function place(): Readonly<Record<"url" | "certificate_sha256" | "join_code", string>> {
    if (server === undefined) throw new Error("the server is not there");
    const { url, certificate_sha256, join_code } = server.ready;
    return { url, certificate_sha256, join_code };
  }

  /** Frames the listener has decrypted, of all talkers. */
  async function openedFrames(): Promise<number> {
    const stats = await listener?.stats.read();
    return stats?.talkers.reduce((sum, { opened }) => sum + opened, 0) ?? 0;
  }
});

/** A player's surroundings: an own place for sockets, no keychain, and no way back into this workspace. */
function environmentOf(player: string): NodeJS.ProcessEnv {
  const { NODE_PATH: _, TALKGROUP_IPC: __, ...others } = process.env;
  return { ...others, XDG_RUNTIME_DIR: at(player, "run"), DBUS_SESSION_BUS_ADDRESS: "unix:path=/nowhere" };
}

function managerToken(player: string): string {
  return readFileSync(at(player, "config", "manager-token"), "utf8").trim();
}

function readmeQuickstart(): string {
  const readme = readFileSync(join(workspace_root, "README.md"), "utf8");
  const shown = /<!-- quickstart -->\s*```ts\n([\s\S]*?)```/.exec(readme)?.[1];
  if (shown === undefined) throw new Error("README.md shows no quickstart");
  return shown;
}

/** Rejects with what the compiler found. */
async function compile(args: readonly string[]): Promise<void> {
  const compiler = join(workspace_root, "node_modules", "typescript", "bin", "tsc");
  try {
    await run(process.execPath, [compiler, ...args], { cwd: at("game"), timeout: command_ms_max });
  } catch (error) {
    throw new Error((error as { readonly stdout?: string }).stdout ?? String(error));
  }
}

/** Where a page finds the installed packages: what their `exports` say to browsers. */
async function importsOfPage(): Promise<Readonly<Record<string, string>>> {
  const names = ["@talkgroup/sdk", "@talkgroup/schemas"];
  const program = `console.log(JSON.stringify(${JSON.stringify(names)}.map((name) => import.meta.resolve(name))))`;
  const args = ["--conditions=browser", "--input-type=module", "--eval", program];
  const { stdout } = await run(process.execPath, args, { cwd: at("game"), timeout: command_ms_max });
  const begin = pathToFileURL(at("game")).href.length;
  return Object.fromEntries((JSON.parse(stdout) as string[]).map((url, index) => [names[index] ?? "", url.slice(begin)]));
}

async function gone(browser: Chromium): Promise<never> {
  await browser.ended;
  throw new Error(`chromium ended: ${browser.errors}`);
}

/** Sooner than the test's own time limit, after which nobody would close the browser. */
async function tooLate(browser: Chromium): Promise<never> {
  await setTimeout(report_ms_max, undefined, { ref: false });
  throw new Error(`not within ${report_ms_max} ms: a report of the page; chromium says: ${browser.errors}`);
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Half a second of them, of the second at least that is talked. */
const frames_min = 25;
/** A cold start of a browser on a busy machine, and two seconds of radio. */
const report_ms_max = 60_000;
const command_ms_max = 40_000;
