#!/usr/bin/env node
import { Command, InvalidArgumentError, Option } from "commander";
import { pino } from "pino";

import type { AudioOptions } from "./audio/audio-message.js";
import { AudioError } from "./audio/audio-thread.js";
import { IpcServerError } from "./ipc/ipc-server.js";
import { raisePriority } from "./process-priority.js";
import { startAgent } from "./start-agent.js";

const samples_per_ms = 48;

interface Flags {
  readonly sound: AudioOptions["sound"];
  readonly ears?: string;
  readonly socket?: string;
  readonly frameMs: number;
  readonly bitrate: number;
  readonly trace: boolean;
  readonly readyJson: boolean;
  readonly attached: boolean;
}

const flags = new Command("talkgroup-agent")
  .description("The background voice agent: sound, Opus, encryption, UDP and push-to-talk for games on this machine.")
  .addOption(
    new Option("--sound <backend>", "where sound comes from and goes to")
      .choices(["auto", "pulse", "file", "null"])
      .default("auto"),
  )
  .option("--ears <file>", "with --sound file: record what is heard as WAV")
  .option("--socket <path>", "the local socket; without it the first free place (PROTOCOL.md, P-15)")
  .addOption(new Option("--frame-ms <ms>", "length of an Opus frame").choices(["10", "20"]).default("10").argParser(Number))
  .option("--bitrate <bps>", "Opus bit rate, 6000 to 128000", bitrateOf, 48_000)
  .option("--trace", "keep the stage times of frames for stats.trace", false)
  .option("--ready-json", "print one line of JSON when ready", false)
  .option("--attached", "end when standard input closes", false)
  .parse()
  .opts<Flags>();

// Standard output is for people and launchers; the log goes to standard error and holds no address, token, key or name.
const log = pino({ name: "talkgroup-agent", level: process.env["TALKGROUP_LOG"] ?? "warn" }, pino.destination(2));

if (!raisePriority()) log.info("runs at ordinary priority");

try {
  const agent = await startAgent({
    audio: {
      sound: flags.sound,
      ears_path: flags.ears,
      frame_samples: flags.frameMs * samples_per_ms,
      bitrate_bps: flags.bitrate,
      trace: flags.trace,
    },
    socket_path: flags.socket,
    log: { info: (message) => log.info(message), warn: (message) => log.warn(message) },
  });
  const { socket_path, codec, sound, reason } = agent;
  const ready = { socket_path, codec, sound, reason };
  process.stdout.write(
    flags.readyJson ? `${JSON.stringify(ready)}\n` : `Talkgroup agent at ${socket_path}\n  sound ${sound} (${reason})\n`,
  );
  const end = (): void => void agent.close().then(() => process.exit(0));
  void agent.failed.then((message) => {
    process.stderr.write(`talkgroup-agent: the audio worker failed: ${message}\n`);
    process.exit(1);
  });
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
  if (flags.attached) process.stdin.resume().once("close", end).once("end", end);
} catch (error) {
  if (!(error instanceof AudioError || error instanceof IpcServerError)) throw error;
  process.stderr.write(`talkgroup-agent: ${error.message}\n`);
  process.exit(1);
}

function bitrateOf(text: string): number {
  const bitrate_bps = Number(text);
  if (!(Number.isInteger(bitrate_bps) && bitrate_bps >= 6_000 && bitrate_bps <= 128_000)) {
    throw new InvalidArgumentError(`found ${text}, expected 6000 to 128000.`);
  }
  return bitrate_bps;
}
