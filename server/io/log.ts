import { destination, type Logger, pino } from "pino";

export type ServerLog = Pick<Logger, "error" | "warn" | "info" | "debug">;

/**
 * The server's log, JSON lines on stderr. error: given up; warn: recovered by itself; info: one line per change of the whole
 * server's life; debug: single connections. No address, name, join code or key is ever passed to it.
 */
export function openLog(level: "error" | "warn" | "info" | "debug" | "silent"): ServerLog {
  return pino({ level, base: null }, destination({ dest: 2, sync: true }));
}
