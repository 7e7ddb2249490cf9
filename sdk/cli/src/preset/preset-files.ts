import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";

import { accept, type Result, refuse } from "@talkgroup/schemas/light";

/** Where presets are read from and written to. */
export interface PresetFiles {
  /** The text of a file, its byte order mark still before it. Refuses `file_unreadable`, saying why without the path. */
  read(path: string): Result<string>;
  /** Names of what is in a folder; empty where it cannot be read. */
  names(folder: string): readonly string[];
  /** Writes a new file. Refuses `file_unreadable` where there is one already, or it cannot be written, saying why without the path. */
  create(path: string, text: string): Result<undefined>;
  /** `read` takes `preset:SLUG` and `preset:SLUG@VERSION` too, which a server keeps. Default: false. */
  readonly registered?: boolean;
}

/** The files of this machine. Text is UTF-8; what is not becomes U+FFFD, which `read` refuses with its line. */
export const disk_files: PresetFiles = {
  read: (path) => {
    try {
      const { size } = statSync(path);
      if (size > file_bytes_max) return refuse("file_unreadable", `found ${size} bytes, expected at most ${file_bytes_max}`);
      return textOf(readFileSync(path));
    } catch (error) {
      return refuse("file_unreadable", reasonOf(error));
    }
  },
  names: (folder) => {
    try {
      return readdirSync(folder);
    } catch {
      // Whoever asks only looks for a name that was meant.
      return [];
    }
  },
  create: (path, text) => {
    try {
      writeFileSync(path, text, { flag: "wx" });
      return accept(undefined);
    } catch (error) {
      return refuse("file_unreadable", reasonOf(error));
    }
  },
};

function reasonOf(error: unknown): string {
  const { code, message } = error as { readonly code?: string; readonly message?: string };
  return reasons[code ?? ""] ?? code ?? message ?? "no reason was given";
}

function textOf(bytes: Buffer): Result<string> {
  if (bytes.length >= 2 && (bytes.readUInt16BE(0) === 0xfffe || bytes.readUInt16BE(0) === 0xfeff)) {
    return refuse("file_unreadable", "found text in UTF-16, expected UTF-8: save it as UTF-8");
  }
  try {
    return accept(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    // The decoder does not say where: one that goes on does.
    const before = new TextDecoder().decode(bytes).split("\uFFFD")[0] ?? "";
    return refuse(
      "file_unreadable",
      `found a byte on line ${before.split(/\r\n|\r|\n/).length} that is no UTF-8, expected UTF-8: save it as UTF-8`,
    );
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  ENOTDIR: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "it may not be read or written",
  EPERM: "it may not be read or written",
  EEXIST: "there is a file of that name already",
  ENAMETOOLONG: "its name is too long",
};
/** Ten times what 512 nets with stacks for forty roles take: what is longer is no preset. */
const file_bytes_max = 4_194_304;
