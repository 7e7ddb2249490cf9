import { readFileSync } from "node:fs";
import { join } from "node:path";
import { connect } from "@talkgroup/sdk";

import type { PageFlags } from "./pages-command.js";

export interface PageSurroundings {
  /** Where the agent keeps its settings, and the manager's token (P-42). */
  readonly config_folder: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Shows a page in the player's browser; `folder` is one that nobody else can read. False if none could be started. */
  readonly show: (url: string, folder: string) => Promise<boolean>;
}

/** Asks the agent for a page and says where it is, or shows it. Resolves with the exit code; throws TalkgroupError. */
export async function openPage(page: "overlay" | "settings", flags: PageFlags, around: PageSurroundings): Promise<number> {
  const { config_folder, out, err, show } = around;
  const pairing_token = managerToken(config_folder);
  if (page === "settings" && pairing_token === undefined) {
    err(`talkgroup: found no manager-token in ${config_folder}, expected the settings' folder of the agent (--config)\n`);
    return 1;
  }
  const radio = await connect({
    client_name: "Talkgroup",
    scopes: page === "settings" ? ["overlay", "manage"] : ["overlay"],
    socket_path: flags.socket,
    pairing_token,
    reconnect: false,
  });
  try {
    const url = await radio.pages.open(page);
    if (flags.open && (await show(url, config_folder))) return 0;
    if (flags.open) err("talkgroup: found no browser that could be started; this is the address\n");
    out(`${url}\n`);
    return flags.open ? 1 : 0;
  } finally {
    await radio.close();
  }
}

function managerToken(config_folder: string): string | undefined {
  try {
    return readFileSync(join(config_folder, "manager-token"), "utf8").trim();
  } catch {
    return undefined;
  }
}
