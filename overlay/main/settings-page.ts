import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { connect } from "@talkgroup/sdk";

/**
 * Asks the agent where its settings page is, as the player: with the manager's token, which only the player's own programs can read.
 *
 * @param config_folder The agent's.
 * @returns A secret.
 * @throws {TalkgroupError} As `connect` and `pages.open`.
 * @throws {Error} Of the file system, without the manager's token.
 */
export async function openSettingsPage(config_folder: string): Promise<string> {
  const pairing_token = (await readFile(join(config_folder, "manager-token"), "utf8")).trim();
  const scopes = ["overlay", "manage"] as const;
  const radio = await connect({ client_name: "Overlay settings", scopes, pairing_token, reconnect: false });
  try {
    return await radio.pages.open("settings");
  } finally {
    await radio.close();
  }
}

/**
 * Where the agent has its settings, unless it was told otherwise: `TALKGROUP_CONFIG_DIR`, else `talkgroup` where the system keeps settings
 * (`$XDG_CONFIG_HOME` or `~/.config`; `~/Library/Preferences`; `%APPDATA%\talkgroup\Config`). Absolute.
 */
export function agentFolder(environment: Readonly<Record<string, string | undefined>>, platform: NodeJS.Platform): string {
  const { TALKGROUP_CONFIG_DIR: named, APPDATA: roaming, XDG_CONFIG_HOME: configs } = environment;
  const home = homedir();
  if (named) return resolve(named);
  if (platform === "darwin") return join(home, "Library", "Preferences", "talkgroup");
  if (platform === "win32") return join(roaming || join(home, "AppData", "Roaming"), "talkgroup", "Config");
  return join(configs || join(home, ".config"), "talkgroup");
}
