import { destination, type Logger, pino } from "pino";
import { redactText } from "./redact.js";

export type ServerLog = Pick<Logger, "error" | "warn" | "info" | "debug">;

export interface LogOptions {
  /** Takes each line. Default: standard error. */
  readonly write?: (line: string) => void;
  /** Monotonic, ms. Default: the system's. */
  readonly now?: () => number;
}

/**
 * The server's log, JSON lines on standard error. error: given up; warn: recovered by itself; info: one line per change of the
 * whole server's life; debug: single connections. Of one kind of info (one text) at most a line a second is written; the next
 * one says how many were left out. Addresses, tokens and URLs' passwords are taken out of every text; names must not be passed.
 */
export function openLog(level: "error" | "warn" | "info" | "debug" | "silent", options: LogOptions = {}): ServerLog {
  const { write, now = (): number => performance.now() } = options;
  const throttle = new LineThrottle();
  const logMethod = function (this: Logger, args: unknown[], method: (...args: unknown[]) => void, line_level: number): void {
    const [fields, text] = typeof args[0] === "string" ? [{}, args[0]] : [args[0], args[1]];
    const kind = String(text ?? "");
    const left_out = line_level === this.levels.values["info"] ? throttle.take(kind, now()) : 0;
    if (left_out === undefined) return;
    method.call(this, left_out > 0 ? { ...(fields as object), left_out } : fields, redactText(kind));
  };
  return pino(
    {
      level,
      base: null,
      hooks: { logMethod },
      formatters: { log: (fields) => redactedIn(fields, 0) as Record<string, unknown> },
    },
    write === undefined ? destination({ dest: 2, sync: true }) : { write },
  );
}

/** When each kind of line was last written. */
class LineThrottle {
  readonly #kinds = new Map<string, { written_ms: number; left_out: number }>();

  /** How many lines of the kind were left out before this one; undefined if this one is to be left out too. */
  take(kind: string, now_ms: number): number | undefined {
    const known = this.#kinds.get(kind);
    if (known !== undefined && now_ms - known.written_ms < line_interval_ms) {
      known.left_out += 1;
      return undefined;
    }
    if (known === undefined && this.#kinds.size >= kinds_max) this.#kinds.clear();
    this.#kinds.set(kind, { written_ms: now_ms, left_out: 0 });
    return known?.left_out ?? 0;
  }
}

function redactedIn(value: unknown, depth: number): unknown {
  if (typeof value === "string") return redactText(value);
  if (typeof value !== "object" || value === null) return value;
  if (depth >= depth_max) return "[more]";
  if (Array.isArray(value)) return value.map((item) => redactedIn(item, depth + 1));
  if (value instanceof Error) return redactText(value.message);
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, redactedIn(field, depth + 1)]));
}

const line_interval_ms = 1_000;
/** Kinds are texts of ours, some dozens; more would be one that somebody put a value into. */
const kinds_max = 256;
/** Fields of ours are flat. */
const depth_max = 3;
