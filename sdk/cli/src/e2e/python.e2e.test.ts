import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";

import { Child, mainOf } from "../lab/child.js";
import { bodyOf, Community } from "../lab/community.js";
import { type AgentReady, Laboratory } from "../lab/laboratory.js";
import { eventually, testFolder } from "./command.suite.js";

const has_python = spawnSync("python3", ["-c", "import sys; sys.exit(sys.version_info < (3, 9))"]).status === 0;
if (!has_python) process.stderr.write("the contract tests in Python are skipped: there is no python3 of version 3.9 or newer\n");

let folder: ReturnType<typeof testFolder>;
let before: Readonly<Record<string, string | undefined>>;

beforeEach(() => {
  folder = testFolder();
  before = Object.fromEntries(Object.keys(agentEnvironment(folder.path)).map((name) => [name, process.env[name]]));
  Object.assign(process.env, agentEnvironment(folder.path));
});

afterEach(() => {
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  folder.remove();
});

it.skipIf(!has_python)(
  "every method and every refusal of the local connection is as PROTOCOL.md and the schemas say, to a client of another language",
  async () => {
    const { signal } = new AbortController();
    const [community, lab] = await Promise.all([
      Community.start({ signal }),
      Laboratory.start({ operation_path: contractOperation(folder.path), loss: 0, seed: 1 }),
    ]);
    let agent: Child<AgentReady> | undefined;
    try {
      agent = await agentOfItsOwn(folder.path, signal);
      const other = await lab.addAgent("the other player", { sound: "null" });
      const { url, certificate_sha256, join_code } = lab.server.ready;
      const told = join(folder.path, "laboratory.json");
      writeFileSync(
        told,
        JSON.stringify({
          path: agent.ready.socket_path,
          config_folder: join(folder.path, "config"),
          other_path: other.ready.socket_path,
          server: { url, certificate_sha256, join_code },
          community: await withAccount(community),
        }),
        { mode: 0o600 },
      );
      const { code, lines } = await runContract(told);
      expect(lines.filter((line) => "failed" in line)).toEqual([]);
      expect([code, lines.at(-1)]).toMatchObject([0, { summary: { ok: true } }]);
    } finally {
      await agent?.close();
      await lab.close();
      await community.close();
    }
  },
  180_000,
);

it.skipIf(!has_python)(
  "the demo pairs, joins, talks and says so, and whoever watches sees it",
  async () => {
    const lab = await Laboratory.start({ operation_path: contractOperation(folder.path), loss: 0, seed: 1 });
    try {
      const { socket_path } = (await lab.addAgent("the player", { sound: "null" })).ready;
      const { url, certificate_sha256, join_code } = lab.server.ready;
      const place = ["--path", socket_path, "--token-file", join(folder.path, "token")];
      const server = [
        "--server",
        url,
        "--certificate",
        certificate_sha256,
        "--code",
        join_code,
        "--name",
        "Ada",
        "--role",
        "alpha-lead",
      ];
      const watching = runPython([join(python_path, "talkgroup.py"), "--watch", "--path", socket_path]);
      await eventually("the watch has begun", () => watching.output().includes("\n") || watching.ended());
      const demo = runPython([join(python_path, "demo.py"), ...place, ...server, "--channel", "alpha", "--seconds", "0.5"]);
      expect(await demo.code).toBe(0);
      for (const line of printed_stack) expect(demo.output()).toContain(line);
      expect(demo.output()).toContain("on Alpha squad with Ada");
      const seen = ["alpha: you talking", "talking=False cause=released", "alpha: you silent"];
      for (const line of seen) expect(demo.output()).toContain(line);
      await lab.close();
      // The agent is gone, and says so.
      expect(await watching.code).toBe(1);
      for (const line of [...seen, "not_ready: "]) expect(watching.output()).toContain(line);
    } finally {
      await lab.close();
    }
  },
  60_000,
);

/** The agent's search for a place and the Python client's end in the test's folder, and no keychain is asked. */
function agentEnvironment(path: string): Readonly<Record<string, string>> {
  return { XDG_RUNTIME_DIR: join(path, "run"), DBUS_SESSION_BUS_ADDRESS: "unix:path=/nowhere" };
}

/** The radio check's roles and nets with more of them, and all that a radio can be laid out by. The Python tests know what is in it. */
function contractOperation(path: string): string {
  const { $schema: _, ...operation } = JSON.parse(readFileSync(operation_path, "utf8")) as RadioCheck;
  const all = ["command", "alpha-lead", "alpha"];
  const nets = [
    { id: "shared", title: "Shared net", label: "SHARE", half_duplex: true, listen: all, speak: all },
    { id: "narrow", title: "Net for one", members_max: 1, listen: all, speak: all },
    { id: "tower", title: "Tower", listen: ["command", "alpha-lead"], speak: ["command"] },
  ];
  const whole = {
    ...{ ...operation, id: "contract", title: "Contract", nets: [...operation.nets, ...nets] },
    relays: [{ id: "tower-to-alpha", from: "tower", to: "alpha", gain_db: -6 }],
    simulcasts: [{ id: "wide", title: "Alpha and command", nets: ["alpha", "command"] }],
    stacks: leadStacks(),
    phases: [
      { id: "egress", title: "Egress", stacks: ["egress"] },
      { id: "debrief", title: "Debriefing", stacks: [] },
    ],
  };
  const file = join(path, "operation.json");
  writeFileSync(file, JSON.stringify(whole));
  return file;
}

interface RadioCheck {
  readonly $schema: string;
  readonly nets: readonly object[];
}

/** Alpha Lead's: for any seat, for two, and for a phase. */
function leadStacks(): readonly object[] {
  const roles = ["alpha-lead"];
  const lead = [
    { slot: 1, net: "alpha", keys: ["CapsLock"] },
    { slot: 2, net: "command", gain_db: -3, pan: 0.5, keys: ["ControlLeft", "KeyG"] },
    { slot: 3, net: "bravo", monitor: true, muted: true, pan: -1 },
  ];
  const radios = (...nets: readonly string[]): object[] => nets.map((net, index) => ({ slot: index + 1, net }));
  return [
    { id: "lead", title: "Lead", roles, radios: lead, simulcasts: [{ id: "wide", keys: ["F14"] }] },
    { id: "vehicle", title: "Vehicle", roles, seats: ["Vehicle"], radios: radios("shared", "alpha") },
    { id: "gunner", title: "Gunner", roles, seats: ["Gunner"], radios: radios("narrow", "alpha") },
    { id: "egress", title: "Way out", roles, radios: radios("alpha", "shared") },
  ];
}

/** An agent that finds its own place, as only such a one has the WebSocket and the sandboxes' sockets (P-46, P-47). */
async function agentOfItsOwn(path: string, signal: AbortSignal): Promise<Child<AgentReady>> {
  const config = join(path, "config");
  const pages = join(path, "pages");
  for (const one of [config, join(path, "run"), pages]) mkdirSync(one, { mode: 0o700 });
  for (const page of ["overlay", "settings"]) writeFileSync(join(pages, `${page}.html`), page);
  const pairing = { websocket: true, websocket_port: await freeTcpPort() };
  writeFileSync(join(config, "config.json"), JSON.stringify({ pairing }));
  const args = ["--config", config, "--sound", "file", "--ears", join(path, "ears.wav"), "--no-hotkeys", "--pages", pages];
  return Child.start<AgentReady>("the agent", mainOf("@talkgroup/agent"), args, signal);
}

async function withAccount(community: Community): Promise<object> {
  const { url, api_url, certificate_sha256 } = community.ready;
  const { organisation_id, api } = community;
  const account = { username: "nova", password: "a player's long password" };
  const path = `/api/v1/orgs/${organisation_id}/users`;
  bodyOf(await api.call("POST", path, { ...account, display_name: "Nova" }));
  const server = { url, api_url, certificate_sha256, organisation: "home", organisation_id };
  return { ...server, ...account, operator_token: api.token };
}

/** Runs the Python tests; a line that is no JSON counts as a failure. */
async function runContract(told: string): Promise<{ readonly code: number | null; readonly lines: readonly object[] }> {
  const running = runPython([join(python_path, "contract.py")], { TALKGROUP_CONTRACT: told });
  const code = await running.code;
  return { code, lines: running.output().trim().split("\n").map(lineOf) };
}

interface Running {
  readonly code: Promise<number | null>;
  /** All it has said. */
  output(): string;
  ended(): boolean;
}

function runPython(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Running {
  const child = spawn("python3", ["-B", ...args], { env: { ...process.env, ...environment }, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  const read = (text: Buffer): void => {
    output += text.toString("utf8");
  };
  child.stdout.on("data", read);
  child.stderr.on("data", read);
  return {
    code: new Promise((resolve) => child.once("close", resolve)),
    output: () => output,
    ended: () => child.exitCode !== null,
  };
}

function lineOf(line: string): object {
  try {
    return JSON.parse(line) as object;
  } catch {
    return { failed: line };
  }
}

function freeTcpPort(): Promise<number> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

/** Alpha Lead's radios in the demo's words. */
const printed_stack = [
  "Contract role=alpha-lead\n",
  "    1 alpha            on       CapsLock\n",
  "    3 bravo            on       monitor\n",
  "relay tower            on       monitor\n",
  "  all alpha,command             F14\n",
];
const operation_path = fileURLToPath(new URL("../../presets/radio-check.json", import.meta.url));
const python_path = fileURLToPath(new URL("../../../../samples/clients/python", import.meta.url));
