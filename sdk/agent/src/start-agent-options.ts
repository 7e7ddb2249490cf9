import type { AgentLog } from "./agent-options.js";
import type { AudioOptions } from "./audio/audio-message.js";

export interface StartAgentOptions {
  /** What the command line says; the rest is in the settings. */
  readonly audio: Pick<AudioOptions, "sound" | "ears_path" | "trace"> &
    Partial<Pick<AudioOptions, "frame_samples" | "bitrate_bps">>;
  /** Where the player's settings are: `settingsFolder`. */
  readonly config_folder: string;
  /** The local socket's path; undefined takes the first free place (P-15), and then there is one agent for each user (P-48). */
  readonly socket_path: string | undefined;
  /** False: no keys of the system are listened to. */
  readonly hotkeys: boolean;
  /** Where the agent's own pages are; default: in the package of the overlay. */
  readonly pages_folder?: string | undefined;
  readonly log: AgentLog;
}
