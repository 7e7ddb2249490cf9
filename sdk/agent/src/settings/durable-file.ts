import { randomBytes } from "node:crypto";
import { type FileHandle, mkdir, open, readdir, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

import type { Timer } from "../sound/timer.js";
import { SettingsError, systemReason } from "./settings-error.js";

/**
 * The bytes of a file, undefined if there is none. Throws `SettingsError` "settings_unreadable": it is no file (one that is a pipe would
 * never end), larger than `file_bytes_max`, or the disk does not give it.
 */
export async function readWhole(path: string): Promise<Buffer | undefined> {
  const name = basename(path);
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new SettingsError("settings_unreadable", `${name}: found something that is no file`);
    if (found.size <= file_bytes_max) return await readFile(path);
    const message = `${name}: found ${found.size} bytes, expected at most ${file_bytes_max}`;
    throw new SettingsError("settings_unreadable", message);
  } catch (thrown) {
    if (thrown instanceof SettingsError) throw thrown;
    if (codeOf(thrown) === "ENOENT") return undefined;
    throw new SettingsError("settings_unreadable", `${name}: cannot be read: ${systemReason(thrown)}`, { cause: thrown });
  }
}

/**
 * Writes a file so that whoever looks finds all of the old or all of the new, also after a crash or a power cut: a temporary file beside it,
 * fsync, rename, fsync of the folder. Mode 0600. A link is followed: what it points to is replaced. Throws `SettingsError`
 * "settings_unwritable"; the file is then as it was.
 */
export async function writeDurably(path: string, data: string | Uint8Array, timer: Timer): Promise<void> {
  let unfinished: string | undefined;
  try {
    const target = await realpath(path).catch(() => path);
    unfinished = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}${unfinished_ending}`);
    const file = await open(unfinished, "wx", 0o600);
    await closing(file, async () => {
      await file.writeFile(data);
      await file.sync();
    });
    await renameAgain(unfinished, target, timer);
    unfinished = undefined;
    await syncFolder(dirname(target));
  } catch (thrown) {
    if (unfinished !== undefined) await rm(unfinished, { force: true }).catch(() => undefined);
    const message = `${basename(path)}: cannot be written: ${systemReason(thrown)}`;
    throw new SettingsError("settings_unwritable", message, { cause: thrown });
  }
}

/**
 * Makes a folder that only this user can enter, and clears away what writes that were cut off have left in it. `now_ms` is wall-clock time,
 * as files are dated. Throws `SettingsError` "settings_unwritable".
 */
export async function openFolder(folder: string, now_ms: number): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    for (const name of await readdir(folder)) {
      if (!name.startsWith(".") || !name.endsWith(unfinished_ending)) continue;
      const path = join(folder, name);
      // Whose it is may be faster.
      const found = await stat(path).catch(() => undefined);
      if (found !== undefined && now_ms - found.mtimeMs > unfinished_age_ms) await rm(path, { force: true });
    }
  } catch (thrown) {
    const message = `the settings' folder cannot be used: ${systemReason(thrown)}`;
    throw new SettingsError("settings_unwritable", message, { cause: thrown });
  }
}

async function closing(file: FileHandle, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } finally {
    await file.close();
  }
}

/** On Windows a virus scanner or an editor may hold the old file for a moment. */
async function renameAgain(from: string, to: string, timer: Timer): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await rename(from, to);
    } catch (thrown) {
      if (attempt === rename_attempts_max || !held_codes.has(codeOf(thrown))) throw thrown;
      await new Promise<void>((resolve) => timer(rename_interval_ms, resolve));
    }
  }
}

/** The new name is on the disk too. Windows has no such call, and needs none. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  await closing(handle, () => handle.sync());
}

function codeOf(thrown: unknown): string {
  return thrown instanceof Error && "code" in thrown && typeof thrown.code === "string" ? thrown.code : "";
}

/** 4 096 channels with a mix each take 600 kB. */
const file_bytes_max = 1_048_576;
const unfinished_ending = ".talkgroup-new";
/** No write takes so long: what is older was cut off. */
const unfinished_age_ms = 3_600_000;
const held_codes: ReadonlySet<string> = process.platform === "win32" ? new Set(["EPERM", "EACCES", "EBUSY"]) : new Set();
const rename_attempts_max = 10;
const rename_interval_ms = 50;
