import { readFile, stat } from "node:fs/promises";
import { type ParseError, parse, printParseErrorCode } from "jsonc-parser";
import { compileOperation, type OperationContext } from "../core/operation.js";
import type { OrganisationTable } from "../core/organisation-table.js";
import { reasonOf, ServerError } from "./server-error.js";

/**
 * Reads an operation preset, JSON that may have comments and a byte order mark, and judges it; `password_hashes` are those its nets may name. Throws `ServerError` "operation_unreadable"
 * (no such file, too large, not JSON) or "operation_refused", whose `problems` name the file, the field, what was found and what was
 * expected.
 */
export async function readOperationFile(file: string, password_hashes?: PasswordHashes): Promise<unknown> {
  const preset = await readJson(file);
  operationOf(preset, file, password_hashes);
  return preset;
}

/** Judges a preset that is in memory; `source` is what problems call it. Throws `ServerError` "operation_refused". */
export function operationOf(preset: unknown, source: string, password_hashes: PasswordHashes = new Map()): OrganisationTable {
  const verdict = compileOperation(preset, { password_hashes });
  if (verdict.ok) return verdict.value;
  const problems = verdict.refusals.map((refusal) => `${source}: ${refusal.message}`);
  throw new ServerError("operation_refused", problems.join("\n"), { problems });
}

type PasswordHashes = NonNullable<OperationContext["password_hashes"]>;

async function readJson(file: string): Promise<unknown> {
  try {
    const { size } = await stat(file);
    if (size > operation_file_bytes_max) throw new Error(`found ${size} bytes, expected at most ${operation_file_bytes_max}`);
    return whole(parsed(await readFile(file, "utf8")));
  } catch (thrown) {
    throw new ServerError("operation_unreadable", `${file}: ${reasonOf(thrown)}`, { cause: thrown });
  }
}

/** Throws an Error that names the first fault; `talkgroup preset check` names them all. */
function parsed(text: string): unknown {
  const errors: ParseError[] = [];
  const bare = text.replace(/^\uFEFF/, "");
  const preset: unknown = parse(bare, errors, { disallowComments: false, allowTrailingComma: false });
  const [first] = errors;
  if (first === undefined) return preset;
  const before = bare.slice(0, first.offset).split("\n");
  throw new Error(`${before.length}:${(before.at(-1) ?? "").length + 1}: no JSON, ${printParseErrorCode(first.error)}`);
}

/** A preset that extends another is made whole by the tools for authors. */
function whole(preset: unknown): unknown {
  if (typeof preset !== "object" || preset === null || !("extends" in preset)) return preset;
  throw new Error('/extends: found a preset that extends another, expected a whole one, as "talkgroup preset export" writes it');
}

/** 512 nets with all 64 roles in both lists take 5 MB at the longest names; real ones take 10 kB. */
const operation_file_bytes_max = 8_388_608;
