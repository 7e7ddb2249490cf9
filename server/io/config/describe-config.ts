import { redactUrl } from "../redact.js";
import type { LoadedConfig } from "./server-config.js";
import type { Origin } from "./setting-layer.js";
import { allSettings, secret_settings } from "./settings.js";

/**
 * Every setting on a line of its own: name, value, where it came from. No secret is in it: of a database's address all but the
 * password is shown, of the others that they are set. What was left out and follows from another setting is shown as it holds.
 */
export function describeConfig({ config, limits, origins }: LoadedConfig): string {
  const following: Readonly<Record<string, unknown>> = {
    "limits.max_sessions": limits.sessions_max,
    "server.advertise_voice_port": config.server.voice_port,
  };
  const rows = allSettings().map(({ name, section, member }) => {
    const value = (config[section] as unknown as Readonly<Record<string, unknown>>)[member] ?? following[name];
    return [name, shown(name, value), whence(origins.get(name) ?? { kind: "default" })] as const;
  });
  const widths = [0, 1].map((column) => Math.min(column_chars_max, Math.max(...rows.map((row) => row[column]?.length ?? 0))));
  const lines = rows.map(([name, value, origin]) => `${name.padEnd(widths[0] ?? 0)}  ${value.padEnd(widths[1] ?? 0)}  ${origin}`);
  return `${lines.join("\n")}\n`;
}

/** Where a value came from, in words. */
export function whence(origin: Origin): string {
  return origin.kind === "default" ? "default" : origin.where;
}

function shown(name: string, value: unknown): string {
  if (value === undefined) return "-";
  if (name === "database.url") return redactUrl(String(value));
  if (secret_settings.has(name as Parameters<typeof secret_settings.has>[0])) return "(set, not shown)";
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** A longer value only pushes its own line out. */
const column_chars_max = 48;
