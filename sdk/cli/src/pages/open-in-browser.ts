import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * Shows a page in the player's browser. Its address is a secret, and the words of a command are none: other users of the machine can read
 * them. So the browser is given a file of the player's own that leads there. Resolves with false if no browser could be started.
 */
export async function openInBrowser(
  url: string,
  folder: string,
  platform: string,
  start: (program: string, args: readonly string[], options: SpawnOptions) => ChildProcess = spawn,
): Promise<boolean> {
  const path = join(folder, "open-page.html");
  try {
    rmSync(path, { force: true });
    // "wx": never through a link that somebody else has put there.
    writeFileSync(path, leadingTo(url), { flag: "wx", mode: 0o600 });
  } catch {
    return false;
  }
  const [program, ...args] = opener(platform, path);
  return started(start(program, args, { stdio: "ignore", detached: true }));
}

/** Resolves when it runs, or could not. What becomes of it is its own affair. */
function started(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    child.once("spawn", () => {
      child.unref();
      resolve(true);
    });
    child.once("error", () => resolve(false));
  });
}

function opener(platform: string, path: string): readonly [string, ...string[]] {
  if (platform === "darwin") return ["open", path];
  // No shell: it would read meaning into the path.
  if (platform === "win32") return ["rundll32.exe", "url.dll,FileProtocolHandler", pathToFileURL(path).href];
  return ["xdg-open", path];
}

function leadingTo(url: string): string {
  // An address of the agent's has none of these; whatever else it may say stays within the attribute.
  const target = url.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<!doctype html><meta charset="utf-8"><meta name="referrer" content="no-referrer"><meta http-equiv="refresh" content="0;url=${target}"><title>Talkgroup</title>\n`;
}
