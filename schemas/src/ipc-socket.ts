/**
 * Where the agent's local socket may be: `talkgroup-ipc-0…9` in the first directory that suits (P-15). The agent takes the
 * first path that is free; a game tries all, in the same order. Pure: the environment and the platform are arguments.
 */

/** The process environment, as far as it matters here. */
export interface IpcEnvironment {
  /** The one path there is; overrules all others. */
  readonly TALKGROUP_IPC?: string | undefined;
  readonly XDG_RUNTIME_DIR?: string | undefined;
  readonly TMPDIR?: string | undefined;
  /** Set inside a Flatpak. */
  readonly FLATPAK_ID?: string | undefined;
}

/**
 * The paths to try, best first, each once. `platform` as Node's `process.platform`.
 *
 * `side` "agent": where to listen; inside a Flatpak, first in the one folder that is shared with the host.
 * `side` "game": where to look; also in the sub-folders of an agent that runs in a Flatpak or a Snap.
 */
export function ipcSocketCandidates(side: "agent" | "game", environment: IpcEnvironment, platform: string): readonly string[] {
  const { TALKGROUP_IPC, XDG_RUNTIME_DIR, TMPDIR, FLATPAK_ID } = environment;
  if (isSet(TALKGROUP_IPC)) return [TALKGROUP_IPC];
  if (platform === "win32") return numbered("\\\\.\\pipe\\");
  const bases = [...[XDG_RUNTIME_DIR, TMPDIR].filter(isAbsolute).map(withoutTrailingSlash), "/tmp"];
  const folders = side === "agent" ? agentFolders(bases, FLATPAK_ID) : bases.flatMap(gameFolders);
  return [...new Set(folders)].flatMap((folder) => numbered(`${folder}/`));
}

function agentFolders(bases: readonly string[], flatpak_id: string | undefined): readonly string[] {
  return isSet(flatpak_id) ? [`${bases[0]}/app/${flatpak_id}`, ...bases] : bases;
}

function gameFolders(base: string): readonly string[] {
  return [base, `${base}/app/${agent_flatpak_id}`, `${base}/snap.${agent_snap_name}`];
}

function numbered(prefix: string): readonly string[] {
  return Array.from({ length: ipc_socket_numbers }, (_, number) => `${prefix}talkgroup-ipc-${number}`);
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== "";
}

/** The XDG base directory rules tell us to ignore a relative path. */
function isAbsolute(path: string | undefined): path is string {
  return path?.startsWith("/") ?? false;
}

function withoutTrailingSlash(path: string): string {
  return path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path;
}

/** The one version of the local protocol there is; `agent.hello` picks among what both sides speak. */
export const protocol_version = 1;
/** Several agents may run at once: one a player, one a bot, one a test. */
export const ipc_socket_numbers = 10;
/** The agent's names in the stores: part of the contract, as games look for its folders. */
export const agent_flatpak_id = "dev.talkgroup.Agent";
export const agent_snap_name = "talkgroup";
