import { type AgentFlags, flagsHelp, readFlags } from "./agent-flags.js";
import { agentLog } from "./agent-log.js";
import type { AgentLog } from "./agent-options.js";
import { AudioError } from "./audio/audio-thread.js";
import { AgentRunningError, IpcServerError } from "./ipc/ipc-server.js";
import { findRunningAgent } from "./ipc/running-agent.js";
import { raisePriority } from "./machine/process-priority.js";
import { returnSpareMemory } from "./machine/spare-memory.js";
import { settingsFolder } from "./settings/settings-folder.js";
import { samples_per_ms } from "./sound/sound-backend.js";
import { startAgent } from "./start-agent.js";
import type { RunningAgent } from "./station.js";

/**
 * The program: does what the command line says and ends the process when it is done; where an agent of this user runs already, says where.
 * Calls `beforeAudio` before it starts the audio worker. Throws only what is a bug.
 */
export async function runAgent(beforeAudio: () => void): Promise<void> {
  const flags = flagsOrEnd(process.argv.slice(2));
  // On standard error: standard output is for people and launchers.
  const log = agentLog(process.env["TALKGROUP_LOG"] ?? "warn");
  // Before anything is opened: one that runs already has the devices.
  const running = flags.socket === undefined ? await findRunningAgent(process.env, process.platform) : undefined;
  if (running !== undefined) attach(flags, running.socket_path);
  if (!raisePriority()) log.info("runs at ordinary priority");
  beforeAudio();
  try {
    serve(flags, await startByFlags(flags, log));
  } catch (error) {
    if (error instanceof AgentRunningError) attach(flags, error.socket_path);
    if (!(error instanceof AudioError || error instanceof IpcServerError)) throw error;
    process.stderr.write(`talkgroup-agent: ${error.message}\n`);
    process.exit(1);
  }
}

/** Where there is nothing to run, it ends the process. */
function flagsOrEnd(words: readonly string[]): AgentFlags {
  const read = readFlags(words);
  if (!read.ok) {
    process.stderr.write(`error: ${read.refusal.message}\n`);
    process.exit(1);
  }
  if (read.value !== "help") return read.value;
  process.stdout.write(flagsHelp(process.stdout.columns ?? default_columns));
  process.exit(0);
}

function startByFlags(flags: AgentFlags, log: AgentLog): Promise<RunningAgent> {
  return startAgent({
    audio: {
      sound: flags.sound,
      ears_path: flags.ears,
      trace: flags.trace,
      ...(flags.frame_ms === undefined ? {} : { frame_samples: flags.frame_ms * samples_per_ms }),
      ...(flags.bitrate_bps === undefined ? {} : { bitrate_bps: flags.bitrate_bps }),
    },
    config_folder: flags.config ?? settingsFolder(process.env),
    socket_path: flags.socket,
    hotkeys: flags.hotkeys,
    pages_folder: flags.pages,
    log,
  });
}

/** Says where the agent is, and ends the process with it. */
function serve(flags: AgentFlags, agent: RunningAgent): void {
  // Closing standard input and a signal may both come: whoever is second waits for the first.
  let ending = false;
  let exit_code = 0;
  const end = (): void => {
    if (ending) return;
    ending = true;
    void agent.close().then(() => process.exit(exit_code));
  };
  void agent.ended.then((message) => {
    if (message !== undefined) {
      exit_code = 1;
      process.stderr.write(`talkgroup-agent: the audio worker failed: ${message}\n`);
    }
    end();
  });
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
  // Its terminal is closed: on Windows too, where the system ends it some 10 s later by itself (Node's process, signal events).
  process.once("SIGHUP", end);
  // Only now: whoever reads it may end this process at once.
  const { socket_path, codec, sound, reason } = agent;
  const ready = { socket_path, codec, sound, reason };
  process.stdout.write(
    flags.ready_json ? `${JSON.stringify(ready)}\n` : `Talkgroup agent at ${socket_path}\n  sound ${sound} (${reason})\n`,
  );
  setTimeout(() => void returnSpareMemory(), start_ms).unref();
  if (flags.attached) process.stdin.resume().once("close", end).once("end", end);
}

/** The agent that runs is as good: whoever started this one is told where it is. */
function attach(flags: AgentFlags, socket_path: string): never {
  const text = `Talkgroup agent at ${socket_path}\n  it ran already\n`;
  process.stdout.write(flags.ready_json ? `${JSON.stringify({ socket_path, attached: true })}\n` : text);
  process.exit(0);
}

/** By then all that belongs to the start has been done. */
const start_ms = 10_000;
/** Of whoever reads it, if it is no terminal. */
const default_columns = 80;
