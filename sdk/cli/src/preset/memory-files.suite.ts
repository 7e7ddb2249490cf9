import { basename, dirname, normalize } from "node:path";

import { accept, refuse } from "@talkgroup/schemas";

import type { PresetDesk } from "./preset-desk.js";
import type { PresetFiles } from "./preset-files.js";
import type { Terminal } from "./terminal.js";

/** Files of a test by their paths. */
export function memoryFiles(texts: Record<string, string>): PresetFiles {
  return {
    read: (path) => {
      const text = texts[normalize(path)];
      return text === undefined ? refuse("file_unreadable", "there is no such file") : accept(text);
    },
    create: (path, text) => {
      if (texts[normalize(path)] !== undefined) return refuse("file_unreadable", "there is a file of that name already");
      texts[normalize(path)] = text;
      return accept(undefined);
    },
    names: (folder) => Object.keys(texts).flatMap((path) => (dirname(path) === normalize(folder) ? [basename(path)] : [])),
  };
}

/** A terminal that keeps what was written. */
export class MemoryTerminal implements Terminal {
  output = "";
  errors = "";
  readonly coloured: boolean;

  constructor(coloured = false) {
    this.coloured = coloured;
  }

  out(text: string): void {
    this.output += text;
  }

  err(text: string): void {
    this.errors += text;
  }
}

/** A desk on files of a test. */
export function memoryDesk(texts: Record<string, string>, registered_base?: string): MemoryDesk {
  return { files: memoryFiles(texts), terminal: new MemoryTerminal(), registered_base };
}

export interface MemoryDesk extends PresetDesk {
  readonly terminal: MemoryTerminal;
}
