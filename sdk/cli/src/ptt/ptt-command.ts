import { setTimeout as sleep } from "node:timers/promises";
import { Command, InvalidArgumentError } from "commander";

import type { Pause } from "./held-key.js";
import type { TalkEnd } from "./talk.js";

/**
 * `talkgroup ptt`: talk keys for whoever can start a command when a key goes down and another when it goes up: compositors of Wayland, macro
 * keyboards, Stream Decks. Each command sets the exit code of the process, and loads what it needs when it is asked for.
 */
export function pttCommand(signal: AbortSignal): Command {
  const ptt = new Command("ptt").description("talk while a key is down that something else hears, such as a Wayland compositor");
  const add = (name: string, description: string): Command =>
    ptt
      .command(name)
      .description(description)
      .argument("<net...>", "ids of nets that you are on; several talk on all of them at once")
      .option("--socket <path>", "the agent's local socket; without it the player's own agent is looked for");
  for (const name of ["press", "toggle"] as const) {
    add(name, name === "press" ? press_words : toggle_words)
      .option("--limit <seconds>", "let go after this long, whatever happens", limitOf, limit_s_default)
      .action(async (channel_ids: string[], flags: { socket?: string; limit: number }) => {
        process.exitCode = await hold(channel_ids, { ...flags, toggled: name === "toggle" }, signal);
      });
  }
  add("release", release_words).action(async (channel_ids: string[], flags: { socket?: string }) => {
    const path = await pathOf(channel_ids, flags.socket);
    const { HeldKey } = await import("./held-key.js");
    if (path !== undefined && (await HeldKey.letGo(path, pause, late_press_ms))) return;
    if (path !== undefined) process.stderr.write("talkgroup: nothing holds this key\n");
    process.exitCode = 1;
  });
  return ptt;
}

interface HoldFlags {
  readonly socket?: string;
  readonly limit: number;
  readonly toggled: boolean;
}

/** Resolves with the exit code. */
async function hold(channel_ids: readonly string[], { socket, limit, toggled }: HoldFlags, signal: AbortSignal): Promise<number> {
  const path = await pathOf(channel_ids, socket);
  if (path === undefined) return 1;
  const [{ HeldKey }, { talk }] = await Promise.all([import("./held-key.js"), import("./talk.js")]);
  if (toggled && (await HeldKey.letGo(path, pause, 0))) return 0;
  const clock = (): number => performance.now();
  const end = await talk({ channel_ids, path, socket_path: socket, limit_s: limit, toggled, signal, pause, clock });
  const words = end_words[end];
  if (words !== undefined) process.stderr.write(`talkgroup: ${words}\n`);
  return words === undefined ? 0 : 1;
}

async function pathOf(channel_ids: readonly string[], socket: string | undefined): Promise<string | undefined> {
  const { keyPath } = await import("./key-path.js");
  const { env, platform } = process;
  const path = keyPath(channel_ids, socket ?? env["TALKGROUP_IPC"] ?? "", { platform, environment: env });
  if (path.ok) return path.value;
  process.stderr.write(`talkgroup: ${path.refusal.message}\n`);
  return undefined;
}

function limitOf(text: string): number {
  const seconds = Number(text);
  if (Number.isFinite(seconds) && seconds > 0 && seconds <= limit_s_max) return seconds;
  throw new InvalidArgumentError(`found ${text}, expected seconds: more than 0, at most ${limit_s_max}`);
}

const pause: Pause = (delay_ms) => sleep(delay_ms);

const press_words = "talk on a net until the key is released; nothing happens if it is down already";
const toggle_words = "talk on a net until the next toggle";
const release_words = "end what press or toggle began on the same nets";
const end_words: Readonly<Partial<Record<TalkEnd, string>>> = {
  limit: "the key was down for as long as --limit allows, and is up now",
  cut_off: "the talk was cut off",
};
const limit_s_default = 120;
const limit_s_max = 3600;
/** A release waits so long for its press: both are started within moments, and either may be slow. */
const late_press_ms = 1000;
