import type { ServerConfig } from "@talkgroup/schemas/config";
import { type Command, InvalidArgumentError, Option } from "commander";
import { voice_workers_max } from "../../core/listener-list.js";
import type { SettingText } from "./setting-text.js";
import type { SettingName } from "./settings.js";

/** What the flags of a command that reads settings hold, as commander gives them. */
export interface SettingFlags {
  readonly config?: string;
  readonly host?: string;
  readonly controlPort?: number;
  readonly voicePort?: number;
  readonly advertiseVoicePort?: number;
  readonly voiceWorkers?: number;
  readonly voiceWay?: VoiceWay;
  readonly data?: string;
  readonly set?: readonly Assignment[];
}

type VoiceWay = ServerConfig["server"]["voice_way"];

/** One `--set limits.max_orgs=10`. */
export interface Assignment {
  readonly name: string;
  readonly text: string;
}

/** Gives a command the flags for settings: the file, a few that are often changed, and `--set` for any. */
export function withSettingFlags(command: Command): Command {
  return command
    .option("--config <file>", "settings, YAML; else the file that TALKGROUP_SERVER_CONFIG names, else defaults")
    .option("--host <address>", 'address to listen on; "::" for all')
    .option("--control-port <port>", "TCP port of control connections and the API; 0 for any free one", wholeNumber(0, port_max))
    .option("--voice-port <port>", "UDP port of voice; 0 for any free one", wholeNumber(0, port_max))
    .option("--advertise-voice-port <port>", "UDP port players are told, where a router maps it", wholeNumber(1, port_max))
    .option(
      "--voice-workers <count>",
      "threads that route voice, each on a port of its own: 1 to 16",
      wholeNumber(1, voice_workers_max),
    )
    .addOption(new Option("--voice-way <way>", "how voice is sent to listeners").choices(voice_ways))
    .option("--data <directory>", "where certificate, keys and the embedded database are kept")
    .option("--set <setting=value>", "any setting of server.yaml, such as limits.max_orgs=10; may be repeated", assignment);
}

/** The settings that flags give, as text like those of the environment. */
export function settingsOfFlags(flags: SettingFlags): SettingText[] {
  const texts: SettingText[] = [];
  for (const [flag, name, value] of [
    ["--host", "server.bind_address", flags.host],
    ["--control-port", "server.control_port", flags.controlPort],
    ["--voice-port", "server.voice_port", flags.voicePort],
    ["--advertise-voice-port", "server.advertise_voice_port", flags.advertiseVoicePort],
    ["--voice-workers", "server.voice_workers", flags.voiceWorkers],
    ["--voice-way", "server.voice_way", flags.voiceWay],
    ["--data", "server.data_directory", flags.data],
  ] as const satisfies readonly (readonly [string, SettingName, unknown])[]) {
    if (value !== undefined) texts.push({ name, text: String(value), where: flag });
  }
  for (const { name, text } of flags.set ?? []) texts.push({ name, text, where: `--set ${name}` });
  return texts;
}

/** For commander. */
function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (Number.isInteger(number) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(`Found ${text}, expected a whole number from ${least} to ${most}.`);
  };
}

function assignment(text: string, before: readonly Assignment[] = []): readonly Assignment[] {
  const [, name, value] = /^([^=]{1,64})=(.*)$/s.exec(text) ?? [];
  if (name === undefined || value === undefined) {
    throw new InvalidArgumentError("Expected a setting and its value, such as limits.max_orgs=10.");
  }
  return [...before, { name, text: value }];
}

const voice_ways: readonly VoiceWay[] = ["auto", "sendmmsg", "dgram"];
const port_max = 65_535;
