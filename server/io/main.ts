#!/usr/bin/env node
import { Command, InvalidArgumentError } from "commander";
import { openLog } from "./log.js";
import { readOperationFile } from "./operation-file.js";
import { reasonOf, ServerError } from "./server-error.js";
import { type RunningServer, startServer } from "./start-server.js";

interface Flags {
  readonly operation: string;
  readonly host: string;
  readonly controlPort: number;
  readonly voicePort: number;
  readonly advertiseVoicePort?: number;
  readonly data?: string;
  readonly joinCode?: string;
  readonly readyJson?: true;
  readonly attached?: true;
}

function commandLine(): Command {
  return new Command("talkgroup-server")
    .description("Routes Talkgroup voice for one operation.")
    .requiredOption("--operation <file>", "operation preset, JSON")
    .option("--host <address>", 'address to listen on; "::" for all', "127.0.0.1")
    .option("--control-port <port>", "TCP port of the control connection; 0 for any free one", portFrom(0), 0)
    .option("--voice-port <port>", "UDP port of voice; 0 for any free one", portFrom(0), 0)
    .option("--advertise-voice-port <port>", "UDP port players are told, where a router maps it", portFrom(1))
    .option("--data <directory>", "where the certificate is kept; without it, each start makes a new one")
    .option("--join-code <code>", "what players must know to get in; random if not given", joinCode)
    .option("--ready-json", "print one line of JSON when ready, for launchers")
    .option("--attached", "end when standard input closes");
}

async function run(flags: Flags): Promise<void> {
  const operation = await readOperationFile(flags.operation);
  const server = await startServer({
    operation,
    host: flags.host,
    control_port: flags.controlPort,
    voice_port: flags.voicePort,
    log: openLog("info"),
    ...(flags.advertiseVoicePort === undefined ? {} : { advertise_voice_port: flags.advertiseVoicePort }),
    ...(flags.data === undefined ? {} : { data_directory: flags.data }),
    ...(flags.joinCode === undefined ? {} : { join_code: flags.joinCode }),
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void server.close());
  if (flags.attached) process.stdin.resume().once("close", () => void server.close());
  process.stdout.write(flags.readyJson ? readyJson(server) : readyText(server));
  const failure = await server.closed;
  if (failure !== undefined) throw failure;
}

function readyJson({ url, certificate_sha256, join_code, control_port, voice_port }: RunningServer): string {
  return `${JSON.stringify({ url, certificate_sha256, join_code, control_port, voice_port })}\n`;
}

function readyText(server: RunningServer): string {
  return [
    "Talkgroup server is ready. Players need these three:",
    `  url          ${server.url}`,
    `  fingerprint  ${server.certificate_sha256}`,
    `  join code    ${server.join_code}`,
    `Voice is on UDP port ${server.advertised_voice_port}.`,
    "",
  ].join("\n");
}

function portFrom(least: number): (text: string) => number {
  return (text) => {
    const port = Number(text);
    if (Number.isInteger(port) && port >= least && port <= 65_535) return port;
    throw new InvalidArgumentError(`Found ${text}, expected a whole number from ${least} to 65535.`);
  };
}

function joinCode(text: string): string {
  if (text.length >= 1 && text.length <= 64) return text;
  throw new InvalidArgumentError(`Found ${text.length} characters, expected 1 to 64.`);
}

try {
  await run(commandLine().parse().opts<Flags>());
} catch (thrown) {
  const lines = thrown instanceof ServerError && thrown.problems.length > 0 ? thrown.problems : [reasonOf(thrown)];
  process.stderr.write(lines.map((line) => `talkgroup-server: ${line}\n`).join(""));
  process.exitCode = 1;
}
