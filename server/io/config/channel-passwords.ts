import type { ServerConfig } from "@talkgroup/schemas/config";
import { ConfigError } from "./config-problem.js";
import { loadServerConfig } from "./server-config.js";
import type { SettingFlags } from "./setting-flags.js";
import { file_ending } from "./setting-text.js";
import { environmentName, type SettingName } from "./settings.js";

/** The passwords that presets may name: Argon2id in PHC form, by name. */
export function channelPasswordsOf({ security }: Pick<ServerConfig, "security">): ReadonlyMap<string, string> {
  return new Map(Object.entries(security.channel_passwords ?? {}));
}

/**
 * The same for a casual server, which has no other settings: from a server.yaml, `--set` and the environment. Throws `ConfigError`:
 * what `loadServerConfig` throws, and "config_refused" for every other setting in the file or a flag. Other variables are left unread.
 */
export async function loadChannelPasswords(
  { config: file, set = [] }: Pick<SettingFlags, "config" | "set">,
  environment: Readonly<Record<string, string | undefined>>,
  directory: string,
): Promise<ReadonlyMap<string, string>> {
  const variable = environmentName(the_setting);
  const { config, origins } = await loadServerConfig({
    ...(file === undefined ? {} : { file }),
    environment: Object.fromEntries([variable, variable + file_ending].map((name) => [name, environment[name]])),
    flags: set.map(({ name, text }) => ({ name, text, where: `--set ${name}` })),
    directory,
  });
  const problems = [...origins].flatMap(([name, origin]) => {
    if (name === the_setting || origin.kind === "default") return [];
    const message = `${name.replace(".", "/")}: found beside --operation, expected ${the_setting} alone: a casual server has no other settings`;
    return [{ where: origin.where, message }];
  });
  if (problems.length > 0) throw new ConfigError("config_refused", problems);
  return channelPasswordsOf(config);
}

const the_setting: SettingName = "security.channel_passwords";
