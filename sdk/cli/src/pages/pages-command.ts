import { Command } from "commander";

/** `talkgroup settings` and `talkgroup overlay-url`. Each sets the exit code of the process, and is loaded when it is asked for. */
export function pageCommands(): readonly Command[] {
  const settings = pageCommand("settings", "settings")
    .description("show the address of the settings for a browser; a secret that is good until the agent ends")
    .option("--open", "open them in the browser, instead of showing the address");
  const overlay = pageCommand("overlay-url", "overlay")
    .description(
      "show the address of the overlay for a browser, OBS and the like; a secret that stays the same until it is revoked",
    )
    .option("--open", "open it in the browser, instead of showing the address");
  return [settings, overlay];
}

/** What the command line says. */
export interface PageFlags {
  readonly open?: boolean;
  readonly socket?: string;
  readonly config?: string;
}

function pageCommand(name: string, page: "overlay" | "settings"): Command {
  return new Command(name)
    .option("--socket <path>", "the agent's local socket; without it the player's own agent is looked for")
    .option("--config <folder>", "the settings' folder of that agent; without it TALKGROUP_CONFIG_DIR, else the system's")
    .action(async (flags: PageFlags) => {
      const [{ openPage }, { openInBrowser }, { settingsFolder }] = await Promise.all([
        import("./open-page.js"),
        import("./open-in-browser.js"),
        import("@talkgroup/agent"),
      ]);
      const { stdout, stderr, env, platform } = process;
      process.exitCode = await openPage(page, flags, {
        config_folder: flags.config ?? settingsFolder(env),
        out: (text) => void stdout.write(text),
        err: (text) => void stderr.write(text),
        show: (url, folder) => openInBrowser(url, folder, platform),
      });
    });
}
