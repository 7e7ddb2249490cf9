import { resolve } from "node:path";
import envPaths from "env-paths";

/**
 * Where the player's settings are: `TALKGROUP_CONFIG_DIR`, else `talkgroup` where the system keeps settings (`$XDG_CONFIG_HOME` or
 * `~/.config`; `~/Library/Preferences`; `%APPDATA%\talkgroup\Config`). Absolute.
 */
export function settingsFolder(environment: Readonly<Record<string, string | undefined>>): string {
  const named = environment["TALKGROUP_CONFIG_DIR"];
  return named === undefined || named === "" ? envPaths("talkgroup", { suffix: "" }).config : resolve(named);
}
