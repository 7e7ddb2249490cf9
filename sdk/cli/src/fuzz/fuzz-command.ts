import { encodeInput, writeCorpus } from "./corpus.js";
import type { FuzzResult } from "./fuzz-message.js";
import { watchFuzz } from "./fuzz-watch.js";
import { fuzz_targets } from "./targets/targets.js";

export interface FuzzFlags {
  readonly json: boolean;
  /** For each target. */
  readonly seconds: number;
  readonly seed: number;
  /** Writes the inputs that reach most with least into the corpus. */
  readonly keep: boolean;
  readonly signal: AbortSignal;
}

/** Fuzzes one target, or all one after another; resolves with the exit code: 1 if one failed. Rejects when it is interrupted. */
export async function runFuzz(name: string | undefined, flags: FuzzFlags): Promise<number> {
  if (name !== undefined && !Object.hasOwn(fuzz_targets, name)) {
    process.stderr.write(`talkgroup fuzz: found ${name}, expected one of ${Object.keys(fuzz_targets).join(", ")}\n`);
    return 2;
  }
  const { seconds, seed, signal, json, keep } = flags;
  const results: [string, object][] = [];
  let ok = true;
  for (const target of name === undefined ? Object.keys(fuzz_targets) : [name]) {
    const result = await watchFuzz({ target, seconds, seed }, signal);
    const { form } = (await fuzz_targets[target]?.()) ?? { form: "bytes" };
    if (keep && result.failure === undefined) writeCorpus(target, form, result.kept);
    const input = result.failure && encodeInput(result.failure.input, form);
    if (!json) process.stdout.write(lineOf(target, result, seed, input));
    const { runs, covered, kept, slowest_ms, failure } = result;
    const told = failure === undefined ? {} : { failure: { what: failure.what, input } };
    results.push([target, { runs, covered, kept: kept.length, slowest_ms, ...told }]);
    ok &&= failure === undefined;
  }
  if (json) process.stdout.write(`${JSON.stringify({ fuzz: "all", ok, seed, seconds, targets: Object.fromEntries(results) })}\n`);
  return ok ? 0 : 1;
}

function lineOf(target: string, { runs, covered, kept, slowest_ms, failure }: FuzzResult, seed: number, input?: string): string {
  const counts = `${runs} inputs, ${covered} characters of code reached, ${kept.length} kept, slowest ${slowest_ms.toFixed(1)} ms, seed ${seed}`;
  if (failure === undefined) return `${target}: nothing found: ${counts}\n`;
  return `${target}: FOUND: ${failure.what}\n  ${counts}\n  input ${JSON.stringify(input)}\n`;
}
