import { parseArgs } from "node:util";

/** What the host was started with. */
export interface HostFlags {
  /** `--window-title <title>`: for games that do not name their window. */
  readonly window_title: string | undefined;
  /** `--config <folder>`: the agent's, where that is not where it usually is. */
  readonly config_folder: string | undefined;
  /** `--settings`: open the settings window. */
  readonly settings: boolean;
}

/** Reads them among those that are Electron's own, which are left alone. */
export function readFlags(args: readonly string[]): HostFlags {
  const options = { "window-title": { type: "string" }, config: { type: "string" }, settings: { type: "boolean" } } as const;
  const { values } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true });
  const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);
  return {
    window_title: text(values["window-title"]),
    config_folder: text(values.config),
    settings: values.settings === true,
  };
}

/** True if another start of the program, which has handed over this, was for the settings. What is handed over is another process's word. */
export function asksForSettings(handed_over: unknown): boolean {
  return typeof handed_over === "object" && handed_over !== null && "settings" in handed_over && handed_over.settings === true;
}
