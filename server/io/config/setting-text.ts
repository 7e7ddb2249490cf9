import { nearestName, unreachable } from "@talkgroup/schemas";
import { validateServerConfig } from "@talkgroup/schemas/config";
import type { ConfigProblem } from "./config-problem.js";
import type { Origin, SettingLayer } from "./setting-layer.js";
import {
  allSettings,
  environment_prefix,
  environmentName,
  path_settings,
  type Setting,
  type SettingKind,
  type SettingName,
  secret_settings,
} from "./settings.js";

/** A setting given as text. */
export interface SettingText {
  /** As it was written: perhaps no name of ours. */
  readonly name: string;
  readonly text: string;
  /** What problems call it: `--control-port`, `--set limits.max_orgs`. */
  readonly where: string;
}

/** Settings from flags; the last of a name wins. */
export function flagLayer(flags: readonly SettingText[]): SettingLayer {
  return textLayer("flag", flags);
}

/**
 * Settings from the environment. Refuses what begins as ours and is none; a variable that is empty counts as not set.
 * `DATABASE_URL` is `database.url`, unless that has a variable of its own. `secrets` are the texts of files that variables
 * ending in `_FILE` name, by the variable without that ending (`readSecretFiles`).
 */
export function environmentLayer(
  environment: Readonly<Record<string, string | undefined>>,
  secrets: ReadonlyMap<string, string> = new Map(),
): SettingLayer {
  const names = new Map<string, SettingName>(allSettings().map(({ name }) => [environmentName(name), name]));
  const ours = [...names.keys(), ...secretVariables().map((variable) => variable + file_ending), config_variable];
  const given = new Map(Object.entries(environment).filter(([, text]) => text !== undefined && text !== ""));
  const texts: SettingText[] = [];
  const problems: ConfigProblem[] = [];
  for (const variable of [common_variable, ...names.keys()]) {
    const name = names.get(variable) ?? "database.url";
    const text = given.get(variable);
    const secret = secrets.get(variable);
    if (text !== undefined) texts.push({ name, text, where: variable });
    if (secret !== undefined) texts.push({ name, text: secret, where: variable + file_ending });
    if (text !== undefined && secret !== undefined) {
      problems.push({ where: variable, message: `found beside ${variable}${file_ending}, expected one of them` });
    }
  }
  for (const variable of [...given.keys()].sort()) {
    if (variable.startsWith(environment_prefix) && !ours.includes(variable)) {
      problems.push({ where: variable, message: notKnown(variable, ours) });
    }
  }
  const layer = textLayer("environment", texts);
  return { ...layer, problems: [...problems, ...layer.problems] };
}

/**
 * The variables whose value may stand in a file that the variable with `_FILE` after its name names. A setting that is itself the name
 * of a file has none: who names a key by it means the key's own file.
 */
export function secretVariables(): string[] {
  const texts = [...secret_settings].filter((name) => !path_settings.has(name));
  return [common_variable, ...texts.map(environmentName)];
}

/** For a name that is none of ours. The name that was probably meant comes first: a list of all would push it out of sight. */
export function notKnown(name: string, known: readonly string[]): string {
  const meant = nearestName(name, known);
  return `found a setting that is not known${meant === undefined ? "" : ` (was ${meant} meant?)`}, expected one of those of \`talkgroup-server config check\``;
}

function textLayer(kind: "flag" | "environment", texts: readonly SettingText[]): SettingLayer {
  const known = new Map<string, Setting>(allSettings().map((setting) => [setting.name, setting]));
  const values = new Map<SettingName, unknown>();
  const origins = new Map<SettingName, Origin>();
  const problems: ConfigProblem[] = [];
  for (const { name, text, where } of texts) {
    const setting = known.get(name);
    if (setting === undefined) {
      problems.push({ where, message: notKnown(name, [...known.keys()]) });
      continue;
    }
    const value = parsed(setting.kind, text);
    const verdict = validateServerConfig({ [setting.section]: { [setting.member]: structuredClone(value) } });
    if (!verdict.ok) problems.push({ where, message: verdict.refusal.message });
    values.set(setting.name, value);
    origins.set(setting.name, { kind, where });
  }
  return { values, origin: (name) => origins.get(name) ?? { kind: "default" }, problems };
}

/** Text that is nothing of its kind stays text: the validator then says what was expected. */
function parsed(kind: SettingKind, text: string): unknown {
  switch (kind) {
    case "number":
      return /^-?\d{1,15}$/.test(text) ? Number(text) : text;
    case "flag":
      return text === "true" ? true : text === "false" ? false : text;
    case "list":
      return text.split(",").map((item) => item.trim());
    case "map":
      return entriesIn(text) ?? text;
    case "text":
      return text;
    default:
      return unreachable(kind);
  }
}

/** `name=value`, the next after white space, which names and values do not have. Undefined where it is otherwise, or says a name twice. */
function entriesIn(text: string): Record<string, string> | undefined {
  const entries = new Map<string, string>();
  const words = text.split(/\s+/).filter((word) => word !== "");
  for (const word of words) {
    const [, name, value] = /^([^=]+)=(.+)$/.exec(word) ?? [];
    if (name !== undefined && value !== undefined) entries.set(name, value);
  }
  return entries.size === words.length ? Object.fromEntries(entries) : undefined;
}

/** The name many hosts give to it. */
const common_variable = "DATABASE_URL";
/** As container images have it. */
export const file_ending = "_FILE";
/** Names the file that settings are read from. */
export const config_variable: string = `${environment_prefix}CONFIG`;
