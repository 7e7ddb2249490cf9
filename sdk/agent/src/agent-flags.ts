import { Command, InvalidArgumentError, Option } from "commander";

import type { AudioOptions } from "./audio/audio-message.js";

/** What the agent's command line says. */
export interface AgentFlags {
  readonly sound: AudioOptions["sound"];
  readonly ears?: string;
  readonly socket?: string;
  /** The settings' folder; default: TALKGROUP_CONFIG_DIR, else the system's. */
  readonly config?: string;
  /** 10 or 20; default: as in the settings. */
  readonly frameMs?: number;
  /** 6,000 … 128,000; default: as in the settings, which may leave it to nets and server. */
  readonly bitrate?: number;
  readonly hotkeys: boolean;
  /** Where the agent's own pages are; default: in the package of the overlay. */
  readonly pages?: string;
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
        .choices(["auto", "pulse", "portaudio", "file", "null"])
        .default("auto"),
    )
    .option("--ears <file>", "with --sound file: record what is heard as WAV")
    .option("--socket <path>", "the local socket; without it the first free place (PROTOCOL.md, P-15)")
    .option("--config <folder>", "the settings' folder; without it TALKGROUP_CONFIG_DIR, else the system's")
    .option("--frame-ms <ms>", "length of an Opus frame, 10 or 20; without it as in the settings", frameOf)
    .option(
      "--bitrate <bps>",
      "Opus bit rate, 6000 to 128000; without it as in the settings, else as nets and server ask",
      bitrateOf,
    )
    .option("--pages <folder>", "the pages of overlay and settings; without it those that are installed")
    .option("--no-hotkeys", "listen to no keys of the system")
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
