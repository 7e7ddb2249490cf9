import { lstatSync, type Stats, statSync, unlinkSync } from "node:fs";
import { connect, type Server } from "node:net";
import { dirname } from "node:path";

import type { Timer } from "../sound/timer.js";

/**
 * Takes a path for the local socket, if it is free or holds a dead agent's file. Resolves with undefined when `server` listens there,
 * else with why not. Windows pipes have no files: there the pipe's name is simply free or not.
 *
 * Node cannot read a peer's credentials (SO_PEERCRED), so the file system is the gate: the socket is born with mode 0600, in a
 * directory where nobody else can put another in its place.
 */
export async function listenAt(server: Server, path: string, platform: string, timer: Timer): Promise<PlaceFault | undefined> {
  if (platform === "win32") return listenOnce(server, path);
  const fault = placeFault(path);
  if (fault !== undefined) return fault;
  const first = await listenOnce(server, path);
  if (first !== "in_use") return first;
  if (!(await removeDeadSocket(path, timer))) return "in_use";
  return listenOnce(server, path);
}

/** Why a path was not taken. */
export type PlaceFault =
  /** A live agent, another user's socket, or something that is no socket. */
  | "in_use"
  /** Others than the owner may put files there, or take them away. */
  | "directory_unsafe"
  | "directory_missing"
  /** The system would cut the path short. */
  | "path_too_long"
  | "not_permitted";

function placeFault(path: string): PlaceFault | undefined {
  if (Buffer.byteLength(path) > socket_path_bytes_max) return "path_too_long";
  const directory = statOf(dirname(path), statSync);
  if (directory === undefined || !directory.isDirectory()) return "directory_missing";
  const own = directory.uid === process.getuid?.();
  const sticky = (directory.mode & sticky_bit) !== 0;
  const closed = (directory.mode & writable_by_others) === 0;
  return (own && closed) || (sticky && (own || directory.uid === 0)) ? undefined : "directory_unsafe";
}

function listenOnce(server: Server, path: string): Promise<PlaceFault | undefined> {
  return new Promise((resolve) => {
    const settle = (error?: NodeJS.ErrnoException) => {
      server.off("error", settle);
      server.off("listening", settle);
      resolve(error === undefined ? undefined : error.code === "EADDRINUSE" ? "in_use" : "not_permitted");
    };
    server.once("error", settle);
    server.once("listening", settle);
    // The file is made within the call: with this mask it is never open to others, not even for a moment.
    const mask = process.umask(0o177);
    try {
      server.listen(path);
    } finally {
      process.umask(mask);
    }
  });
}

/** True if the path is free now. */
async function removeDeadSocket(path: string, timer: Timer): Promise<boolean> {
  const before = statOf(path, lstatSync);
  if (before === undefined) return true;
  if (!before.isSocket() || before.uid !== process.getuid?.()) return false;
  if (await isAlive(path, timer)) return false;
  // Another agent may have done the same meanwhile: what is there now must be what was found dead. From here to the next
  // listen() nothing is awaited.
  const now = statOf(path, lstatSync);
  if (now === undefined) return true;
  if (now.ino !== before.ino || now.ctimeMs !== before.ctimeMs) return false;
  try {
    unlinkSync(path);
    return true;
  } catch {
    return false;
  }
}

/** Dead is only what refuses a connection at once. */
function isAlive(path: string, timer: Timer): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    const settle = (alive: boolean) => {
      cancel();
      socket.destroy();
      resolve(alive);
    };
    const cancel = timer(probe_ms, () => settle(true));
    socket.once("connect", () => settle(true));
    socket.once("error", (error: NodeJS.ErrnoException) => settle(error.code !== "ECONNREFUSED" && error.code !== "ENOENT"));
  });
}

function statOf(path: string, stat: (path: string) => Stats): Stats | undefined {
  try {
    return stat(path);
  } catch {
    return undefined;
  }
}

const sticky_bit = 0o1000;
const writable_by_others = 0o022;
/** sun_path of macOS and the BSDs, less its closing zero; Linux has 4 more. */
const socket_path_bytes_max = 103;
/** A local connection is made or refused at once; one that hangs has a full backlog, so somebody lives there. */
const probe_ms = 1_000;
