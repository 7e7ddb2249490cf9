/** What a player reads whose overlay, or whose settings, cannot be shown: what is the matter, and what to do. */
export interface FailureText {
  readonly title: string;
  readonly detail: string;
}

/** @param what Cannot be shown. @param code Of the error. Names no address and no file. */
export function failureText(what: "overlay" | "settings", code: string): FailureText {
  const title = what === "overlay" ? "The Talkgroup overlay cannot start" : "The Talkgroup settings cannot be opened";
  const detail = details.get(code) ?? `Start the voice agent again, then the overlay. (${code})`;
  return { title, detail };
}

/** The code of a refusal or of the system's error; `internal` if it has none. Messages may hold a page's address, which is a secret. */
export function codeOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : "internal";
}

const details: ReadonlyMap<string, string> = new Map(
  Object.entries({
    agent_unreachable: "The voice agent does not run. Start it (talkgroup-agent), then start the overlay again.",
    not_ready: "The voice agent is just ending. Start it again (talkgroup-agent), then the overlay.",
    unsupported_version: "The voice agent and the overlay have incompatible versions. Install the latest of both.",
    limit_reached: "Too many programs use the voice agent. Close one of them, then start the overlay again.",
    scope_denied: "The voice agent does not let the overlay do this. Allow it in the settings, under Programs.",
    no_x: "This desktop has no X server (XWayland), and with Wayland alone a window cannot let the mouse through. Switch XWayland on, or use the overlay as a browser source; started with --settings, this program still opens the settings.",
    ENOENT:
      "The voice agent's folder is not where it is looked for. Start the overlay with --config and the folder that the agent has.",
    EACCES: "The voice agent's folder may not be read. Start the overlay as the same user as the agent.",
  }),
);
