import { readFile, stat } from "node:fs/promises";
import { compileOperation } from "../core/operation.js";
import type { OrganisationTable } from "../core/organisation-table.js";
import { reasonOf, ServerError } from "./server-error.js";

/**
 * Reads an operation preset and judges it. Throws `ServerError` "operation_unreadable" (no such file, too large, not JSON) or
 * "operation_refused", whose `problems` name the file, the field, what was found and what was expected.
 */
export async function readOperationFile(file: string): Promise<unknown> {
  const preset = await readJson(file);
  operationOf(preset, file);
  return preset;
}

/** Judges a preset that is in memory; `source` is what problems call it. Throws `ServerError` "operation_refused". */
export function operationOf(preset: unknown, source: string): OrganisationTable {
  const verdict = compileOperation(preset);
  if (verdict.ok) return verdict.value;
  const problems = verdict.refusals.map((refusal) => `${source}: ${refusal.message}`);
  throw new ServerError("operation_refused", problems.join("\n"), { problems });
}

async function readJson(file: string): Promise<unknown> {
  try {
    const { size } = await stat(file);
    if (size > operation_file_bytes_max) throw new Error(`found ${size} bytes, expected at most ${operation_file_bytes_max}`);
    return JSON.parse(await readFile(file, "utf8"));
  } catch (thrown) {
    throw new ServerError("operation_unreadable", `${file}: ${reasonOf(thrown)}`, { cause: thrown });
  }
}

/** 512 nets with all 64 roles in both lists take 5 MB at the longest names; real ones take 10 kB. */
const operation_file_bytes_max = 8_388_608;
