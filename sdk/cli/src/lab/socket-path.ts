import { posix, win32 } from "node:path";

/**
 * Where an agent of a laboratory listens: a file in the laboratory's folder. Windows has no such files: there it is a named pipe, and as all
 * pipes of a machine lie in one place, its name holds this process and the name of the folder too.
 *
 * @param folder A folder of the laboratory's own.
 * @param name What the agent is called in it; no path.
 * @param platform Whose paths these are: `process.platform`.
 */
export function socketPath(folder: string, name: string, platform: string = process.platform): string {
  if (platform !== "win32") return posix.join(folder, `${name}.sock`);
  return `\\\\.\\pipe\\talkgroup-lab-${process.pid}-${win32.basename(folder)}-${name}`;
}
