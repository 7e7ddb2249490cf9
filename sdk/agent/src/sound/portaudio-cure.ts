/** What is in PortAudio's way on this machine. */
export interface PortaudioTrouble {
  readonly platform: NodeJS.Platform;
  readonly architecture: string;
  /** npm leaves no folder of a package it could not build. */
  readonly installed: boolean;
}

/**
 * What the player can do where naudiodon cannot be loaded, for the end of a reason, in one line; undefined where nothing is known to help. It
 * is compiled where it is installed.
 */
export function portaudioCure({ platform, architecture, installed }: PortaudioTrouble): string | undefined {
  const unsupported = portaudioUnsupported(platform, architecture);
  if (unsupported !== undefined) return unsupported;
  const tools = build_tools[platform];
  return tools === undefined
    ? undefined
    : `install ${tools}, then run ${installed ? "npm rebuild naudiodon" : "npm install again"}`;
}

/**
 * Why nothing helps, or undefined: of Windows and macOS naudiodon brings PortAudio for x64 alone (its portaudio/bin). It may be compiled without
 * a complaint all the same, and its process aborts at the first call (Streampunk/naudiodon 90).
 */
export function portaudioUnsupported(platform: NodeJS.Platform, architecture: string): string | undefined {
  if ((platform !== "win32" && platform !== "darwin") || architecture === "x64") return undefined;
  return `naudiodon's PortAudio is not built for ${architecture}`;
}

const build_tools: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  win32: "the Visual Studio Build Tools (C++) and Python",
  darwin: "the command line tools (xcode-select --install) and Python",
};
