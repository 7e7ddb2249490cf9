import { spawn } from "node:child_process";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { mainOf } from "../lab/child.js";
import { socketPath } from "../lab/socket-path.js";
import type { ChaosOptions, ChaosReport } from "./chaos.js";
import { type Expected, Findings } from "./findings.js";
import { descendantsOf } from "./process-marks.js";

/** What must be so when a port, or the agent's socket, is another program's. */
const expected = {
  control: "a server whose TCP port is taken does not start: exit code 1, one line that names the port and the reason",
  voice: "a server whose UDP port is taken does not start: exit code 1, one line that names the port and the reason",
  agent: "an agent whose socket is another program's does not start: exit code 1, one line that names it",
  time: "each says so within 10 s",
  holder: "who holds the port does not notice more than a connection",
  left: "nothing is left behind",
} satisfies Expected<string>;

/** Starts servers and an agent where somebody else is already. */
export async function portTaken({ signal }: ChaosOptions): Promise<ChaosReport> {
  const findings = new Findings("a port is taken", expected);
  const folder = await mkdtemp(join(tmpdir(), "talkgroup-ports-"));
  const tcp = createServer((socket) => socket.on("error", () => {}).end());
  const udp = createSocket("udp4");
  const local = createServer((socket) => socket.on("error", () => {}).resume());
  const socket_path = socketPath(folder, "taken");
  try {
    tcp.listen(0, host);
    udp.bind(0, host);
    local.listen(socket_path);
    await Promise.all([once(tcp, "listening"), once(udp, "listening"), once(local, "listening")]);
    const { port: tcp_port } = tcp.address() as AddressInfo;
    const server = [mainOf("@talkgroup/server"), "--operation", operation_path, "--host", host];
    const control = await start([...server, "--control-port", String(tcp_port)], signal);
    judgeStart(findings, "control", control, `TCP port ${tcp_port}`);
    const { port: udp_port } = udp.address();
    judgeStart(findings, "voice", await start([...server, "--voice-port", String(udp_port)], signal), `UDP port ${udp_port}`);
    const agent = [mainOf("@talkgroup/agent"), "--socket", socket_path, "--config", join(folder, "config")];
    judgeStart(findings, "agent", await start([...agent, "--sound", "null", "--no-hotkeys"], signal), socket_path);
    const holders = [tcp, local].every(({ listening }) => listening);
    findings.judge("holder", holders, holders ? "it still listens" : "it listens no more");
    const left = (await descendantsOf(process.pid)).filter(
      ({ command }) => command.includes(folder) || command.includes(String(tcp_port)),
    );
    findings.judge("left", left.length === 0, `${left.length} processes`);
  } finally {
    tcp.close();
    udp.close();
    local.close();
    await rm(folder, { recursive: true, force: true });
  }
  return findings.report();
}

/** How a program that should not start ended. */
interface Ended {
  readonly code: number | null;
  readonly errors: string;
  readonly took_ms: number;
}

/** Runs a program to its end; one that does start is ended after the limit. */
async function start(words: readonly string[], signal: AbortSignal): Promise<Ended> {
  const begun_ms = performance.now();
  const child = spawn(process.execPath, words, { stdio: ["ignore", "ignore", "pipe"], signal, killSignal: "SIGKILL" });
  child.on("error", () => {});
  let errors = "";
  child.stderr.on("data", (text: Buffer) => {
    errors = (errors + text.toString("utf8")).slice(-error_chars_max);
  });
  const killer = setTimeout(() => child.kill("SIGKILL"), start_ms_max);
  const [code] = (await once(child, "close")) as [number | null];
  clearTimeout(killer);
  return { code, errors, took_ms: performance.now() - begun_ms };
}

/** What the program says to people: its log, which is JSON, left out. */
function judgeStart(
  findings: Findings<"time" | "control" | "voice" | "agent">,
  key: "control" | "voice" | "agent",
  ended: Ended,
  name: string,
): void {
  const lines = ended.errors.split("\n").filter((line) => line !== "" && !line.startsWith("{"));
  const ok = ended.code === 1 && lines.length === 1 && (lines[0] ?? "").includes(name);
  findings.judge(key, ok, `code ${ended.code}: ${lines.join(" / ").slice(0, line_chars_max) || "no line"}`);
  findings.judge("time", ended.took_ms <= start_ms_max, `at most ${start_ms_max} ms`);
}

const host = "127.0.0.1";
const operation_path = fileURLToPath(new URL("../../presets/radio-check.json", import.meta.url));
const start_ms_max = 10_000;
const error_chars_max = 4_096;
const line_chars_max = 160;
