/**
 * What the program in whose window the page is has to say: where it hangs. attached: on the game's window, as it is meant to. elevated: so,
 * but the game has more rights than it. waiting: the game's window is not there yet. The others: it is an ordinary window on top of all,
 * and why.
 */
export type HostNotice = (typeof host_notices)[number];

export const host_notices = [
  "attached",
  "elevated",
  "waiting",
  "no_game",
  "no_library",
  "wayland",
  "not_trusted",
  "platform",
] as const;

/** What its preload script offers to the page; there is none in a browser. */
export interface HostBridge {
  /** Calls `listener` with the latest notice, and with each that follows. */
  onNotice(listener: (notice: unknown) => void): void;
}

/** The bridge of this window, if there is one. */
export function hostBridge(): HostBridge | undefined {
  const { talkgroup_host: bridge } = globalThis as { readonly talkgroup_host?: unknown };
  const is_bridge =
    typeof bridge === "object" && bridge !== null && "onNotice" in bridge && typeof bridge.onNotice === "function";
  return is_bridge ? (bridge as HostBridge) : undefined;
}

/** A notice as it came; undefined for what is none. */
export function readNotice(value: unknown): HostNotice | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { kind, reason, elevated } = value as { readonly kind?: unknown; readonly reason?: unknown; readonly elevated?: unknown };
  const name = kind === "plain" ? reason : kind === "attached" && elevated === true ? "elevated" : kind;
  return host_notices.find((notice) => notice === name);
}
