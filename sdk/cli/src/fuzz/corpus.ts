import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { bytesOf, type FuzzTarget, textOf } from "./fuzz-target.js";

/** The inputs that are kept of a target: one file of JSON each, texts as they are, bytes in base64. */
export interface CorpusFile {
  /** Inputs that reach all code that was ever reached. */
  readonly inputs: readonly string[];
  /** Inputs that failed once. They never may again. */
  readonly mended: readonly string[];
}

/** All inputs of a target's file; none where there is no such file, as in the published package. */
export function readCorpus(name: string, form: FuzzTarget["form"], folder: string = corpus_folder): readonly Uint8Array[] {
  const { inputs, mended } = readFile(name, folder);
  return [...mended, ...inputs].map((text) => decodeInput(text, form));
}

/** Writes what is kept of a target; those that failed once stay. The smallest inputs up to a bound, so that the file stays small. */
export function writeCorpus(
  name: string,
  form: FuzzTarget["form"],
  kept: readonly Uint8Array[],
  folder: string = corpus_folder,
): void {
  const { mended } = readFile(name, folder);
  const smallest = [...kept].sort((a, b) => a.length - b.length);
  const inputs: string[] = [];
  let size_bytes = 0;
  for (const input of smallest) {
    size_bytes += input.length;
    if (size_bytes > corpus_bytes_max) break;
    inputs.push(encodeInput(input, form));
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify({ inputs, mended }, null, 2)}\n`);
}

/** An input in one line. Bytes that are no UTF-8 are written in base64 even where text is meant, behind a mark. */
export function encodeInput(input: Uint8Array, form: FuzzTarget["form"]): string {
  const text = textOf(input);
  const is_text = form === "text" && Buffer.from(bytesOf(text)).equals(input) && !text.startsWith(base64_mark);
  return is_text ? text : `${form === "text" ? base64_mark : ""}${Buffer.from(input).toString("base64")}`;
}

/** The input of such a line. */
export function decodeInput(line: string, form: FuzzTarget["form"]): Uint8Array {
  if (form === "text" && !line.startsWith(base64_mark)) return bytesOf(line);
  return new Uint8Array(Buffer.from(form === "text" ? line.slice(base64_mark.length) : line, "base64"));
}

function readFile(name: string, folder: string): CorpusFile {
  try {
    return JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as CorpusFile;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return { inputs: [], mended: [] };
    throw error;
  }
}

const corpus_folder = fileURLToPath(new URL("../../corpus", import.meta.url));
const corpus_bytes_max = 12_288;
const base64_mark = "base64:";
