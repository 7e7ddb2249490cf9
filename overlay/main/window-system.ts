/** What has to be known of how this program was started. */
export interface Start {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What Electron has chosen, by its switch `ozone-platform`; on Linux it is set before any of this program runs. */
  readonly ozone_platform: string;
}

/**
 * Whether an overlay can be shown as this program was started.
 *
 * - `fits`: it can.
 * - `start_again`: on Linux, Electron uses Wayland, where its windows take every click; started with `argumentsForX` it can.
 * - `no_x`: there is no X server, or it was started again in vain.
 */
export function windowSystem({ platform, environment, ozone_platform }: Start): "fits" | "start_again" | "no_x" {
  if (platform !== "linux" || ozone_platform === "x11") return "fits";
  return environment["DISPLAY"] && !environment[again_variable] ? "start_again" : "no_x";
}

/** With which arguments it is to be started again, so that Electron uses X. What comes after `--` are no switches. */
export function argumentsForX(args: readonly string[]): readonly string[] {
  const end = args.indexOf("--");
  const [switches, rest] = end === -1 ? [args, []] : [args.slice(0, end), args.slice(end)];
  return [...switches.filter((arg) => !/^--ozone-platform(-hint)?(=|$)/.test(arg)), "--ozone-platform=x11", ...rest];
}

/** With which arguments it is to be started again for another game: the settings were opened once. */
export function argumentsForGame(args: readonly string[]): readonly string[] {
  return args.filter((arg) => arg !== "--settings");
}

/** Set in the environment of the one that was started again for X: a script that drops its arguments would start it over and over. */
export const again_variable = "TALKGROUP_OVERLAY_FOR_X";
