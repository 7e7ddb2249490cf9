import { Command, InvalidArgumentError, Option } from "commander";

import type { AudioOptions } from "./audio/audio-message.js";

/** What the agent's command line says. */
export interface AgentFlags {
  readonly sound: AudioOptions["sound"];
  readonly ears?: string;
  readonly socket?: string;
  /** 10 (default) or 20. */
  readonly frameMs: number;
  /** 6,000 … 128,000; default 48,000. */
  readonly bitrate: number;
  readonly trace: boolean;
  readonly readyJson: boolean;
  readonly attached: boolean;
}

/** The agent's command line, to be parsed into AgentFlags. What it does not take ends the process with a line for people. */
export function agentCommand(): Command {
  return new Command("talkgroup-agent")
    .description("The background voice agent: sound, Opus, encryption, UDP and push-to-talk for games on this machine.")
    .addOption(
      new Option("--sound <backend>", "where sound comes from and goes to")
        .choices(["auto", "pulse", "file", "null"])
        .default("auto"),
    )
    .option("--ears <file>", "with --sound file: record what is heard as WAV")
    .option("--socket <path>", "the local socket; without it the first free place (PROTOCOL.md, P-15)")
    .option("--frame-ms <ms>", "length of an Opus frame, 10 or 20", frameOf, 10)
    .option("--bitrate <bps>", "Opus bit rate, 6000 to 128000", bitrateOf, 48_000)
    .option("--trace", "keep the stage times of frames for stats.trace", false)
    .option("--ready-json", "print one line of JSON when ready", false)
    .option("--attached", "end when standard input closes", false);
}

function frameOf(text: string): number {
  if (text !== "10" && text !== "20") throw new InvalidArgumentError(`found ${text}, expected 10 or 20.`);
  return Number(text);
}

function bitrateOf(text: string): number {
  const bitrate_bps = Number(text);
  if (!(Number.isInteger(bitrate_bps) && bitrate_bps >= 6_000 && bitrate_bps <= 128_000)) {
    throw new InvalidArgumentError(`found ${text}, expected 6000 to 128000.`);
  }
  return bitrate_bps;
}
