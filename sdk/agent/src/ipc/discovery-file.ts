import { lstatSync, readFileSync, renameSync, unlinkSync, writeFileSync } from "node:fs";

/**
 * Writes beside the local socket where the loopback WebSocket is (P-46): `<socket>.json` with `web_socket_port`, mode 0600. Returns
 * a function that takes it away, or undefined where there is no such place: clients then try the ports in turn.
 */
export function writeDiscoveryFile(socket_path: string, web_socket_port: number, platform: string): (() => void) | undefined {
  // A pipe's name is no place for files.
  if (platform === "win32") return undefined;
  const path = `${socket_path}.json`;
  const temporary = `${path}.${process.pid}.new`;
  const text = `${JSON.stringify({ web_socket_port })}\n`;
  try {
    removeOwn(temporary);
    writeFileSync(temporary, text, { flag: "wx", mode: 0o600 });
    renameSync(temporary, path);
  } catch {
    removeOwn(temporary);
    return undefined;
  }
  return () => {
    if (holds(path, text)) removeOwn(path);
  };
}

/** Another agent may have taken the place meanwhile. */
function holds(path: string, text: string): boolean {
  try {
    return lstatSync(path).isFile() && readFileSync(path, "utf8") === text;
  } catch {
    return false;
  }
}

function removeOwn(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It was not there, or is not ours to take.
  }
}
