import { mkdir, readFile, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";

/** Who asks, for a desktop: the name of its menu entry. */
export const desktop_entry_id = "dev.talkgroup.agent";

/** Where menu entries of this user are (XDG Base Directory Specification). */
export function entriesFolder({ XDG_DATA_HOME, HOME }: NodeJS.ProcessEnv): string {
  return join(XDG_DATA_HOME || join(HOME || homedir(), ".local", "share"), "applications");
}

/**
 * Keeps a menu entry that no menu shows: a desktop gives shortcuts to programs alone of which it has one (org.freedesktop.host.portal.Registry).
 * `command`: what starts this program. Rejects if the disk does not play along.
 */
export async function keepDesktopEntry(folder: string, command: readonly string[]): Promise<void> {
  const path = join(folder, `${desktop_entry_id}.desktop`);
  const text = [
    "[Desktop Entry]",
    "Type=Application",
    "Name=Talkgroup",
    "Comment=Radio for games: keys that the desktop gives it",
    `Exec=${command.map(quoted).join(" ")}`,
    "NoDisplay=true",
    "",
  ].join("\n");
  if ((await readFile(path, "utf8").catch(() => "")) === text) return;
  await mkdir(folder, { recursive: true });
  await writeFile(path, text);
}

/** An argument as `Exec` wants it: quoted, and escaped once for the quotes and once for the value (Desktop Entry Specification, "The Exec key"). */
function quoted(argument: string): string {
  const in_quotes = argument.replaceAll(/["`$\\]/g, "\\$&").replaceAll("%", "%%");
  return `"${in_quotes.replaceAll("\\", "\\\\")}"`;
}
