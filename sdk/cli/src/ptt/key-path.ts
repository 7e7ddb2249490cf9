import { createHash } from "node:crypto";
import { join } from "node:path";
import { accept, type Result, refuse } from "@talkgroup/schemas/light";

/** What of the surroundings says where a user's sockets are. */
export interface KeyPlace {
  readonly platform: string;
  readonly environment: { readonly XDG_RUNTIME_DIR?: string | undefined; readonly TMPDIR?: string | undefined };
}

/**
 * The socket of a key that talks on these channels, whatever their order, through the agent that is named; in a folder of the user's own.
 * Refuses `unsupported` where there is none: on Windows hotkeys hear every window, and no command is needed.
 */
export function keyPath(channel_ids: readonly string[], agent: string, { platform, environment }: KeyPlace): Result<string> {
  if (platform === "win32") {
    return refuse("unsupported", "platform: found Windows, expected Linux or macOS; bind a hotkey in the settings instead");
  }
  const name = platform === "darwin" ? "TMPDIR" : "XDG_RUNTIME_DIR";
  const folder = environment[name];
  if (folder === undefined || folder === "") {
    return refuse("unsupported", `${name}: found nothing, expected the user's folder for sockets`);
  }
  const what = JSON.stringify([agent, ...new Set(channel_ids.toSorted())]);
  const digest = createHash("sha256").update(what).digest("hex").slice(0, digest_digits);
  return accept(join(folder, `talkgroup-ptt-${digest}.sock`));
}

/** So short that a socket's path, of 103 bytes at most, is long enough. */
const digest_digits = 16;
