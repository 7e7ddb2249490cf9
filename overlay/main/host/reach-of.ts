import type { Reach } from "./host-core.js";

/** What has to be known of this machine to say whether windows can be followed. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** On Linux: whether this program's own windows are X's. */
  readonly uses_x: boolean;
  /** True if electron-overlay-window could be loaded. */
  readonly has_library: boolean;
  /** On macOS: whether the player allows this program to see other programs' windows. */
  readonly is_trusted: boolean;
}

/** Whether a game's window can be followed on this machine, by electron-overlay-window. */
export function reachOf({ platform, environment, uses_x, has_library, is_trusted }: Surroundings): Reach {
  if (platform !== "win32" && platform !== "darwin" && platform !== "linux") return { kind: "none", reason: "platform" };
  const is_wayland = platform === "linux" && isWayland(environment);
  // Without an X server the library would take the whole process with it.
  const sees_x = uses_x && isSet(environment["DISPLAY"]);
  if (platform === "linux" && !sees_x) return { kind: "none", reason: is_wayland ? "wayland" : "platform" };
  if (!has_library) return { kind: "none", reason: "no_library" };
  if (platform === "darwin" && !is_trusted) return { kind: "none", reason: "not_trusted" };
  // Games that use X are seen there too.
  return is_wayland ? { kind: "doubtful", reason: "wayland" } : { kind: "sure" };
}

function isWayland(environment: Surroundings["environment"]): boolean {
  return environment["XDG_SESSION_TYPE"] === "wayland" || isSet(environment["WAYLAND_DISPLAY"]);
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "";
}
