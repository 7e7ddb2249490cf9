import { accept, type Result, refuse } from "@talkgroup/schemas/light";

/** The environment variables that say where PulseAudio (or pipewire-pulse) listens. */
export interface PulseEnvironment {
  readonly PULSE_SERVER?: string | undefined;
  readonly PULSE_RUNTIME_PATH?: string | undefined;
  readonly XDG_RUNTIME_DIR?: string | undefined;
}

/**
 * The path of the sound server's Unix socket. `PULSE_SERVER` is a list: the first Unix address in it counts ("unix:/path", "/path", each
 * perhaps after a "{machine}" mark). Refuses `unsupported` when it names only servers on a network: voice over one would be late anyway.
 */
export function pulseSocketPath(environment: PulseEnvironment, user_id: number): Result<string> {
  const servers = (environment.PULSE_SERVER ?? "").split(/\s+/).filter((server) => server !== "");
  for (const server of servers) {
    const address = server.replace(/^\{[^}]*\}/, "").replace(/^unix:/, "");
    if (address.startsWith("/")) return accept(address);
  }
  if (servers.length > 0) return refuse("unsupported", `PULSE_SERVER: found "${servers.join(" ")}", expected a Unix socket`);
  if (environment.PULSE_RUNTIME_PATH) return accept(`${environment.PULSE_RUNTIME_PATH}/native`);
  if (environment.XDG_RUNTIME_DIR) return accept(`${environment.XDG_RUNTIME_DIR}/pulse/native`);
  return accept(`/run/user/${user_id}/pulse/native`);
}
