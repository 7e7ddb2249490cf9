import { createRequire } from "node:module";
import type { Logger } from "pino";

import type { AgentLog } from "./agent-options.js";

/**
 * The agent's log: JSON, a line each, on standard error; it holds no address, token, key or name. Lines below `level` are left out: "trace",
 * "debug", "info", "warn", "error", "fatal" or "silent"; of another word the log says that it is none, and takes it for "warn".
 *
 * pino is loaded for the first line that is written: most agents never write one, and half a megabyte stays free. A process that ends right
 * after the call, by itself or by an error, has written the line all the same.
 */
export function agentLog(level: string): AgentLog {
  const known = levels.includes(level);
  const least = known ? level : default_level;
  let pino: Logger | undefined;
  const write = (line_level: "info" | "warn", message: string): void => {
    if (levels.indexOf(line_level) < levels.indexOf(least)) return;
    pino ??= openLog(least);
    pino[line_level](message);
  };
  const log: AgentLog = { info: (message) => write("info", message), warn: (message) => write("warn", message) };
  if (!known) log.warn(`TALKGROUP_LOG: found none of its levels, expected one of ${levels.join(", ")}`);
  return log;
}

/**
 * Not by `import()`, which would come too late for a process that ends. What comes while standard error takes nothing waits in memory: a
 * launcher that does not read it holds up no key.
 */
function openLog(level: string): Logger {
  const { pino } = createRequire(import.meta.url)("pino") as typeof import("pino");
  return pino({ name: "talkgroup-agent", level }, pino.destination(standard_error));
}

const levels: readonly string[] = ["trace", "debug", "info", "warn", "error", "fatal", "silent"];
const default_level = "warn";
const standard_error = 2;
