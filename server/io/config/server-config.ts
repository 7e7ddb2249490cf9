import { isAbsolute, join, resolve } from "node:path";
import { assert } from "@talkgroup/schemas";
import { type ServerConfig, validateServerConfig } from "@talkgroup/schemas/config";
import type { ServerLimits } from "../../core/limits.js";
import { hashParametersOf } from "../accounts/hash-parameters.js";
import { fileLayer } from "./config-file.js";
import { ConfigError, type ConfigProblem } from "./config-problem.js";
import { limitsOf } from "./effective-limits.js";
import { readSecretFiles } from "./secret-file.js";
import type { Origin, SettingLayer } from "./setting-layer.js";
import { environmentLayer, flagLayer, type SettingText } from "./setting-text.js";
import { allSettings, path_settings, type SettingName } from "./settings.js";

/** Where settings may come from; a flag beats the environment, that the file, that the defaults. */
export interface ConfigSources {
  /** A server.yaml, if there is one. */
  readonly file?: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly flags: readonly SettingText[];
  /** Where relative paths begin that are in no file. */
  readonly directory: string;
}

/** The settings a server runs with. */
export interface LoadedConfig {
  /** Defaults written in, paths absolute. */
  readonly config: ServerConfig;
  readonly limits: ServerLimits;
  /** Of every setting. */
  readonly origins: ReadonlyMap<SettingName, Origin>;
}

/**
 * Reads and judges the settings of a community's server. Throws `ConfigError`: "config_unreadable" (the file cannot be read) or
 * "config_refused", with everything that is wrong in any of the sources.
 */
export async function loadServerConfig({ file, environment, flags, directory }: ConfigSources): Promise<LoadedConfig> {
  const secrets = await readSecretFiles(environment);
  const layers = [flagLayer(flags), environmentLayer(environment, secrets)];
  if (file !== undefined) layers.push(await fileLayer(file));
  return merged(layers, directory);
}

/** Of each setting the first layer's value. Throws `ConfigError` "config_refused". */
export function merged(layers: readonly SettingLayer[], directory: string): LoadedConfig {
  const problems = layers.flatMap((layer) => layer.problems);
  if (problems.length > 0) throw new ConfigError("config_refused", problems);
  const values: Record<string, Record<string, unknown>> = {};
  const origins = new Map<SettingName, Origin>();
  for (const { name, section, member } of allSettings()) {
    const layer = layers.find((candidate) => candidate.values.has(name));
    const origin = layer?.origin(name) ?? { kind: "default" };
    origins.set(name, origin);
    values[section] ??= {};
    if (layer !== undefined) values[section][member] = placed(name, layer.values.get(name), origin, directory);
  }
  const verdict = validateServerConfig(values);
  assert(verdict.ok, "each setting was judged by itself");
  const contradictions = [...contradictionsIn(verdict.value, origins)];
  if (contradictions.length > 0) throw new ConfigError("config_refused", contradictions);
  const config = completed(verdict.value, directory);
  return { config, limits: limitsOf(config), origins };
}

/** A path as it is from anywhere. */
function placed(name: SettingName, value: unknown, origin: Origin, directory: string): unknown {
  if (typeof value !== "string") return value;
  const base = origin.kind === "file" ? origin.directory : directory;
  if (path_settings.has(name)) return resolve(base, value);
  if (name !== "database.url") return value;
  const file = /^sqlite:(.+)$/.exec(value)?.[1];
  return file === undefined || file === ":memory:" || isAbsolute(file) ? value : `sqlite:${resolve(base, file)}`;
}

/** Settings that are right by themselves and wrong together. */
function* contradictionsIn(config: ServerConfig, origins: ReadonlyMap<SettingName, Origin>): Generator<ConfigProblem> {
  const { server, security, audio, limits } = config;
  if ((security.tls_cert === undefined) !== (security.tls_key === undefined)) {
    const [given, missing] =
      security.tls_key === undefined ? (["tls_cert", "tls_key"] as const) : (["tls_key", "tls_cert"] as const);
    yield { where: place(`security.${given}`), message: `security/${given}: found without ${missing}, expected both or neither` };
  }
  for (const [name, hash] of Object.entries(security.channel_passwords ?? {})) {
    if (hashParametersOf(hash) !== undefined) continue;
    const message = `security/channel_passwords/${name}: found a hash that costs more than a password may, expected one of \`talkgroup-server password-hash\``;
    yield { where: place("security.channel_passwords"), message };
  }
  for (const member of ["voice_port", "advertise_voice_port"] as const) {
    const port = server[member] ?? 0;
    if (port + server.voice_workers - 1 <= port_max) continue;
    const message = `server/${member}: found ${port}, expected room for server/voice_workers, ${server.voice_workers}, up to ${port_max}`;
    yield { where: place(`server.${member}`), message };
  }
  const sessions = limits.max_sessions ?? 1;
  if (sessions > server.max_connections) {
    const message = `limits/max_sessions: found ${sessions}, expected at most server/max_connections, ${server.max_connections}`;
    yield { where: place("limits.max_sessions"), message };
  }
  if (audio.default_bitrate > audio.max_bitrate && origins.get("audio.default_bitrate")?.kind !== "default") {
    const message = `audio/default_bitrate: found ${audio.default_bitrate} bit/s, expected at most audio/max_bitrate, ${audio.max_bitrate}`;
    yield { where: place("audio.default_bitrate"), message };
  }

  function place(name: SettingName): string {
    const origin = origins.get(name);
    return origin === undefined || origin.kind === "default" ? "default" : origin.where;
  }
}

/** Writes in the defaults that follow from other settings. */
function completed(config: ServerConfig, directory: string): ServerConfig {
  const { server, database, security, audio } = config;
  const data_directory = resolve(directory, server.data_directory);
  return {
    ...config,
    server: { ...server, data_directory },
    database: { ...database, url: database.url === "sqlite:" ? `sqlite:${join(data_directory, "talkgroup.db")}` : database.url },
    security: { ...security, token_keys: security.token_keys ?? join(data_directory, "token-keys.json") },
    audio: { ...audio, default_bitrate: Math.min(audio.default_bitrate, audio.max_bitrate) },
  };
}

const port_max = 65_535;
