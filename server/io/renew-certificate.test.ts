import { type ChildProcess, type ChildProcessByStdio, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface, type Interface } from "node:readline";
import type { Readable } from "node:stream";
import { connect } from "node:tls";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { loadCertificate } from "./certificate.js";

const program = fileURLToPath(new URL("../dist/io/main.js", import.meta.url));
let directory = "";
let server: ChildProcess | undefined;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "talkgroup-renew-"));
});
afterEach(async () => {
  server?.kill("SIGKILL");
  await rm(directory, { recursive: true });
});

it("shows a renewed certificate after SIGHUP, keeps the one before if the new one is none, and goes on", async () => {
  const first = await putCertificate();
  const { ready, log, child } = await start();
  expect(ready.certificate_sha256).toBe(first);
  expect(await shownBy(ready.control_port)).toBe(first);
  const staying = connect({ host: "127.0.0.1", port: ready.control_port, rejectUnauthorized: false });
  await once(staying, "secureConnect");

  const second = await putCertificate();
  expect(await shownBy(ready.control_port)).toBe(first);
  child.kill("SIGHUP");
  const told = JSON.parse(await said(log, "certificate renewed"));
  expect(told.fingerprint.replaceAll(":", "").toLowerCase()).toBe(second);
  expect(await shownBy(ready.control_port)).toBe(second);
  expect(staying.closed).toBe(false);

  await writeFile(file("chain.pem"), "no certificate");
  child.kill("SIGHUP");
  await said(log, "the certificate was not renewed");
  expect(await shownBy(ready.control_port)).toBe(second);
  staying.destroy();
  child.kill("SIGTERM");
  expect(await once(child, "exit")).toEqual([0, null]);
});

it("makes none of its own in place of one that players have pinned", async () => {
  const { ready, log, child } = await start([]);
  child.kill("SIGHUP");
  await said(log, "the certificate is the same as before");
  await rm(file("server-certificate.pem"));
  child.kill("SIGHUP");
  await said(log, "the certificate was not renewed");
  expect(await shownBy(ready.control_port)).toBe(ready.certificate_sha256);
});

it("outlives a renewal that comes while it starts, and takes it up then", async () => {
  await putCertificate();
  const child = run(certificateSettings());
  const log = createInterface(child.stderr);
  await said(log, "voice threads started");
  child.kill("SIGHUP");
  await said(log, "the certificate is the same as before");
});

function file(name: string): string {
  return join(directory, name);
}

/** Puts another certificate where the server looks; resolves with its fingerprint. */
async function putCertificate(): Promise<string> {
  const { pem, sha256 } = await loadCertificate(undefined);
  const begin = pem.indexOf("-----BEGIN CERTIFICATE-----");
  await writeFile(file("key.pem"), pem.slice(0, begin));
  await writeFile(file("chain.pem"), pem.slice(begin));
  return sha256;
}

interface Started {
  readonly ready: { readonly control_port: number; readonly certificate_sha256: string };
  readonly log: Interface;
  readonly child: ChildProcess;
}

async function start(certificate: readonly string[] = certificateSettings()): Promise<Started> {
  const child = run(certificate);
  const log = createInterface(child.stderr);
  const [line] = (await once(createInterface(child.stdout), "line")) as [string];
  return { ready: JSON.parse(line), log, child };
}

function run(certificate: readonly string[]): ChildProcessByStdio<null, Readable, Readable> {
  const own = ["server.control_port=0", "server.voice_port=0", `server.data_directory=${directory}`];
  const flags = ["--ready-json", ...[...own, ...certificate].flatMap((setting) => ["--set", setting])];
  const child = spawn(process.execPath, [program, ...flags], { stdio: ["ignore", "pipe", "pipe"], env: {} });
  server = child;
  return child;
}

function certificateSettings(): readonly string[] {
  return [`security.tls_cert=${file("chain.pem")}`, `security.tls_key=${file("key.pem")}`];
}

/** Waits for a line of the log. */
function said(log: Interface, words: string): Promise<string> {
  return new Promise((resolve) => {
    const look = (line: string): void => {
      if (!line.includes(words)) return;
      log.off("line", look);
      resolve(line);
    };
    log.on("line", look);
  });
}

async function shownBy(port: number): Promise<string> {
  const socket = connect({ host: "127.0.0.1", port, rejectUnauthorized: false });
  await once(socket, "secureConnect");
  const { raw } = socket.getPeerCertificate();
  socket.destroy();
  return createHash("sha256").update(raw).digest("hex");
}
