import { type Command, InvalidArgumentError } from "commander";
import type { SettingText } from "./setting-text.js";
import type { SettingName } from "./settings.js";

/** What the flags of a command that reads settings hold, as commander gives them. */
export interface SettingFlags {
  readonly config?: string;
  readonly host?: string;
  readonly controlPort?: number;
  readonly voicePort?: number;
  readonly advertiseVoicePort?: number;
  readonly data?: string;
  readonly set?: readonly Assignment[];
}

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
    .option("--control-port <port>", "TCP port of control connections and the API; 0 for any free one", portFrom(0))
    .option("--voice-port <port>", "UDP port of voice; 0 for any free one", portFrom(0))
    .option("--advertise-voice-port <port>", "UDP port players are told, where a router maps it", portFrom(1))
    .option("--data <directory>", "where certificate, keys and the embedded database are kept")
    .option("--set <setting=value>", "any setting of server.yaml, such as limits.max_orgs=10; may come again", assignment);
}

/** The settings that flags give, as text like those of the environment. */
export function settingsOfFlags(flags: SettingFlags): SettingText[] {
  const texts: SettingText[] = [];
  for (const [flag, name, value] of [
    ["--host", "server.bind_address", flags.host],
    ["--control-port", "server.control_port", flags.controlPort],
    ["--voice-port", "server.voice_port", flags.voicePort],
    ["--advertise-voice-port", "server.advertise_voice_port", flags.advertiseVoicePort],
    ["--data", "server.data_directory", flags.data],
  ] as const satisfies readonly (readonly [string, SettingName, unknown])[]) {
    if (value !== undefined) texts.push({ name, text: String(value), where: flag });
  }
  for (const { name, text } of flags.set ?? []) texts.push({ name, text, where: `--set ${name}` });
  return texts;
}

/** For commander: a port not below `least`. */
function portFrom(least: number): (text: string) => number {
  return (text) => {
    const port = Number(text);
    if (Number.isInteger(port) && port >= least && port <= 65_535) return port;
    throw new InvalidArgumentError(`Found ${text}, expected a whole number from ${least} to 65535.`);
  };
}

function assignment(text: string, before: readonly Assignment[] = []): readonly Assignment[] {
  const [, name, value] = /^([^=]{1,64})=(.*)$/s.exec(text) ?? [];
  if (name === undefined || value === undefined) {
    throw new InvalidArgumentError("Expected a setting and its value, such as limits.max_orgs=10.");
  }
  return [...before, { name, text: value }];
}
