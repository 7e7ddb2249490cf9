import {
  chmodSync,
  closeSync,
  constants,
  fstatSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { basename } from "node:path";

import { newPairingToken } from "./pairing-token.js";

/**
 * The manager's token (P-42) from the file at `path`, which is made if there is none: mode 0600, one line. A file that another user
 * owns, that others may read, or that holds no token is replaced: its token may be known. Programs of the player read it to manage;
 * sandboxes cannot. Throws ManagerTokenError.
 */
export function loadManagerToken(path: string): string {
  const kept = readToken(path);
  if (kept !== undefined) return kept;
  const token = newPairingToken();
  const temporary = `${path}.${process.pid}.new`;
  try {
    removeIfThere(temporary);
    // "wx": never through a link that somebody else has put there.
    writeFileSync(temporary, `${token}\n`, { flag: "wx", mode: file_mode });
    // The process's file mask may have taken away what the owner needs.
    chmodSync(temporary, file_mode);
    put(temporary, path);
  } catch (error) {
    throw new ManagerTokenError(`manager's token: found no way to write ${basename(path)}`, { cause: error });
  } finally {
    removeIfThere(temporary);
  }
  return readToken(path) ?? token;
}

/** The manager's token could not be kept: nobody can manage this agent. */
export class ManagerTokenError extends Error {
  override readonly name = "ManagerTokenError";
  readonly code = "unwritable";
}

/** Of agents that start at the same moment the first one's token stays: none has told another by then. What is no token is replaced. */
function put(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
  } catch {
    // There is one already, or the disk knows no links.
    if (readToken(path) === undefined) renameSync(temporary, path);
  }
}

function readToken(path: string): string | undefined {
  let file: number;
  try {
    // Not blocked by a pipe that nobody writes to.
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch {
    return undefined;
  }
  try {
    const found = fstatSync(file);
    const own = process.getuid === undefined || (found.uid === process.getuid() && (found.mode & open_to_others) === 0);
    if (!own || !found.isFile() || found.size > token_file_bytes_max) return undefined;
    const token = readFileSync(file, "utf8").trim();
    return token_pattern.test(token) ? token : undefined;
  } catch {
    return undefined;
  } finally {
    closeSync(file);
  }
}

function removeIfThere(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // There was none, or writing it will say why not.
  }
}

const file_mode = 0o600;
const open_to_others = 0o077;
const token_file_bytes_max = 256;
const token_pattern = /^[A-Za-z0-9_-]{43}$/;
