import { parseArgs } from "node:util";
import { accept, nearestName, type Result, refuse } from "@talkgroup/schemas";

import type { AudioOptions } from "./audio/audio-message.js";

/** What the agent's command line says. */
export interface AgentFlags {
  readonly sound: AudioOptions["sound"];
  readonly ears?: string;
  readonly socket?: string;
  /** The settings' folder; default: TALKGROUP_CONFIG_DIR, else the system's. */
  readonly config?: string;
  /** 10 or 20; default: as in the settings. */
  readonly frame_ms?: number;
  /** 6,000 … 128,000; default: as in the settings, which may leave it to nets and server. */
  readonly bitrate_bps?: number;
  readonly hotkeys: boolean;
  /** Where the agent's own pages are; default: in the package of the overlay. */
  readonly pages?: string;
  readonly trace: boolean;
  readonly ready_json: boolean;
  readonly attached: boolean;
}

/**
 * Reads the words behind the program's name; "help" if they ask for it. Of a flag that is given twice the last counts. Refuses
 * `invalid_params`: a flag that is not known, a value that is missing or not taken, a word that belongs to no flag. Node's own parser reads
 * them: a library for it would stay in memory as long as the agent runs.
 */
export function readFlags(words: readonly string[]): Result<AgentFlags | "help"> {
  const { tokens } = parseArgs({ args: [...words], options: parsed_options, strict: false, tokens: true });
  let flags = defaults;
  for (const token of tokens) {
    if (token.kind === "option-terminator") continue;
    if (token.kind === "positional") return refused(JSON.stringify(token.value), "a flag: there are no other words");
    const { name, rawName: said, value } = token;
    if (name === "help") return accept("help");
    const option = options.find((one) => one.name === name);
    if (option === undefined) return unknown(said);
    const read = option.argument === undefined ? readSwitch(option, value) : readArgument(option, value);
    if (!read.ok) return read;
    flags = { ...flags, ...read.value };
  }
  return accept(flags);
}

/** The agent's command line for people, in lines of at most `columns` characters. */
export function flagsHelp(columns: number): string {
  const help = { name: "help", short: "-h, ", text: "show this help" };
  const rows = [...options, help].map((option) => ({ head: headOf(option), text: option.text }));
  const indent = Math.max(...rows.map(({ head }) => head.length)) + 4;
  return [
    "Usage: talkgroup-agent [options]",
    "",
    ...wrapped("The background voice agent: sound, Opus, encryption, UDP and push-to-talk for games on this machine.", columns),
    "",
    "Options:",
    ...rows.map(({ head, text }) =>
      `  ${head}`.padEnd(indent).concat(wrapped(text, columns - indent).join(`\n${" ".repeat(indent)}`)),
    ),
    "",
  ].join("\n");
}

interface Option {
  readonly name: string;
  readonly short?: string;
  /** What its value is called; undefined: it takes none. */
  readonly argument?: string;
  readonly text: string;
  /** What it changes; undefined: it does not take the value. A switch gets "". */
  readonly read: (value: string) => Partial<AgentFlags> | undefined;
  readonly expected?: string;
}

function readSwitch(option: Option, value: string | undefined): Result<Partial<AgentFlags>> {
  return value === undefined ? accept(option.read("") ?? {}) : refused(`--${option.name}=${value}`, `--${option.name} alone`);
}

function readArgument(option: Option, value: string | undefined): Result<Partial<AgentFlags>> {
  if (value === undefined) return refused(`--${option.name} alone`, `--${headOf(option).slice(2)}`);
  const read = option.read(value);
  if (read !== undefined) return accept(read);
  return refuse("invalid_params", `--${option.name}: found ${JSON.stringify(value)}, expected ${option.expected}`);
}

function unknown(said: string): Result<never> {
  const meant = nearestName(
    said,
    options.map(({ name }) => `--${name}`),
  );
  return refused(said, `one of the flags that --help tells${meant === undefined ? "" : ` (was ${meant} meant?)`}`);
}

function refused(found: string, expected: string): Result<never> {
  return refuse("invalid_params", `command line: found ${found}, expected ${expected}`);
}

function headOf({ name, short = "", argument }: Pick<Option, "name" | "short" | "argument">): string {
  return `${short}--${name}${argument === undefined ? "" : ` <${argument}>`}`;
}

function wrapped(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= columns) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function soundOf(value: string): Partial<AgentFlags> | undefined {
  const sound = sounds.find((known) => known === value);
  return sound === undefined ? undefined : { sound };
}

function bitrateOf(value: string): Partial<AgentFlags> | undefined {
  const bitrate_bps = Number(value);
  return Number.isInteger(bitrate_bps) && bitrate_bps >= 6_000 && bitrate_bps <= 128_000 ? { bitrate_bps } : undefined;
}

const sounds: readonly AudioOptions["sound"][] = ["auto", "pulse", "portaudio", "webaudio", "file", "null"];
const defaults: AgentFlags = { sound: "auto", hotkeys: true, trace: false, ready_json: false, attached: false };
const options: readonly Option[] = [
  {
    name: "sound",
    argument: "backend",
    text: `where sound comes from and goes to: ${sounds.join(", ")}; without it auto`,
    read: soundOf,
    expected: sounds.join(", "),
  },
  {
    name: "ears",
    argument: "file",
    text: "with --sound file: record what is heard as WAV",
    read: (ears) => ({ ears }),
  },
  {
    name: "socket",
    argument: "path",
    text: "the local socket; without it the first free place (PROTOCOL.md, P-15)",
    read: (socket) => ({ socket }),
  },
  {
    name: "config",
    argument: "folder",
    text: "the settings' folder; without it TALKGROUP_CONFIG_DIR, else the system's",
    read: (config) => ({ config }),
  },
  {
    name: "frame-ms",
    argument: "ms",
    text: "length of an Opus frame, 10 or 20; without it as in the settings",
    read: (value) => (value === "10" || value === "20" ? { frame_ms: Number(value) } : undefined),
    expected: "10 or 20",
  },
  {
    name: "bitrate",
    argument: "bps",
    text: "Opus bit rate, 6000 to 128000; without it as in the settings, else as nets and server ask",
    read: bitrateOf,
    expected: "6000 to 128000",
  },
  {
    name: "pages",
    argument: "folder",
    text: "the pages of overlay and settings; without it those that are installed",
    read: (pages) => ({ pages }),
  },
  { name: "no-hotkeys", text: "do not listen for system-wide hotkeys", read: () => ({ hotkeys: false }) },
  { name: "trace", text: "keep the stage times of frames for stats.trace", read: () => ({ trace: true }) },
  { name: "ready-json", text: "print one line of JSON when ready", read: () => ({ ready_json: true }) },
  { name: "attached", text: "end when standard input closes", read: () => ({ attached: true }) },
];
const parsed_options: Readonly<Record<string, { type: "string" | "boolean"; short?: string }>> = {
  ...Object.fromEntries(options.map(({ name, argument }) => [name, { type: argument === undefined ? "boolean" : "string" }])),
  help: { type: "boolean", short: "h" },
};
