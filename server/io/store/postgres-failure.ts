import { DatabaseError } from "pg";
import { StatementError } from "./statement-error.js";
import { StoreError } from "./store-error.js";

export interface PostgresFailure {
  readonly error: StoreError;
  /** The connection is of no further use. */
  readonly broken: boolean;
}

/**
 * What an error of `pg` means to us (PostgreSQL's manual, appendix A). Its texts are shown where they hold no values: details name
 * rows, and errors of class 22 quote what they were given.
 */
export function postgresFailure(thrown: unknown): PostgresFailure {
  if (!(thrown instanceof DatabaseError)) return { error: unreachable(codeOf(thrown)), broken: true };
  const code = thrown.code ?? "";
  if (trouble_of[code] !== undefined)
    return {
      error: new StatementError(trouble_of[code], `PostgreSQL: ${code} ${thrown.constraint ?? ""}`.trim()),
      broken: false,
    };
  const broken = thrown.severity !== "ERROR";
  if (code === disk_full) return { error: new StoreError("store_full", `PostgreSQL has no room (${code})`), broken };
  if (unavailable.test(code)) return { error: unreachable(code), broken };
  if (/^XX00[12]$/.test(code))
    return { error: new StoreError("store_damaged", `PostgreSQL says its data is damaged (${code})`), broken: true };
  const said = code.startsWith("22") ? "" : `: ${thrown.message}`;
  return { error: new StoreError("store_failed", `PostgreSQL refused a statement (${code})${said}`), broken: false };
}

function unreachable(code: string): StoreError {
  return new StoreError("store_unavailable", `the database cannot be reached or is too busy (${code})`);
}

/** Of a failed connection there is no more to say: its text may hold the address. */
function codeOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return "unknown";
  if ("code" in thrown && typeof thrown.code === "string") return thrown.code;
  return /timeout|timed out/i.test(thrown.message) ? "timeout" : "connection lost";
}

const trouble_of: Readonly<Record<string, StatementError["trouble"]>> = {
  "23505": "unique",
  "23503": "foreign_key",
  // Serialisation failure and deadlock.
  "40001": "contended",
  "40P01": "contended",
};

const disk_full = "53100";

/**
 * Connections (08), sign-in (28, 3D000), no resources but a disk (53 without 53100), locks (55P03), a standby (25006), a transaction
 * that idled (25P03), a statement that took too long (57014), the server stopping or starting (57P).
 */
const unavailable = /^(?:08|28|57P|53(?!100))|^(?:3D000|55P03|25006|25P03|57014)$/;
