/**
 * `node .ci/compare-benches.mjs [--baselines <file>] [--cli <file>]`: runs the benchmarks that `baselines.json` names, and ends with 1 if
 * a figure is missing or more than 20 % above its baseline. Only ratios and counts are compared: they are the same on any machine. Less
 * is better in all of them. A machine has bad moments: a benchmark runs up to three times, until each figure was good once. Every run is shown.
 */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const worse_max = 1.2;
const runs_max = 3;
/** A benchmark that hangs is a failure to be seen, not to be waited for. */
const run_ms_max = 120_000;
/** Who is told to end and does not is ended. */
const end_ms_max = 10_000;

const { values } = parseArgs({
  options: {
    baselines: { type: "string", default: beside("baselines.json") },
    cli: { type: "string", default: beside("../sdk/cli/dist/main.js") },
  },
});
const baselines = Object.entries(JSON.parse(readFileSync(values.baselines, "utf8")));
const failed = [];
let compared = 0;
for (const [bench, { flags, figures }] of baselines) {
  compared += Object.keys(figures).length;
  for (const fault of await compare(bench, flags, figures)) failed.push(`${bench}: ${fault}`);
}
// Nothing compared is nothing shown.
if (compared === 0) failed.push(`${values.baselines} has no figures`);
for (const fault of failed) show(`worse than its baseline: ${fault}`);
show(`${compared} figures compared with their baselines, ${failed.length} worse`);
process.exitCode = failed.length > 0 ? 1 : 0;

/** What is wrong with the best of each figure. */
async function compare(bench, flags, figures) {
  const best = {};
  const faults = () => Object.entries(figures).flatMap(([name, baseline]) => faultOf(name, best[name], baseline));
  for (let run = 1; run <= runs_max && faults().length > 0; run += 1) {
    const found = await measure(bench, flags);
    for (const name of Object.keys(figures)) {
      if (Number.isFinite(found[name])) best[name] = Math.min(found[name], best[name] ?? Number.POSITIVE_INFINITY);
    }
    const told = Object.entries(figures).map(([name, baseline]) => `${name} ${found[name]} (baseline ${baseline})`);
    show(`${bench}, run ${run}: ${found.failure ?? told.join(", ")}`);
  }
  return faults();
}

function faultOf(name, found, baseline) {
  const most = round(baseline * worse_max);
  if (found === undefined) return [`${name}: found nothing, expected ${most} at most`];
  return found > most ? [`${name}: found ${found}, expected ${most} at most (baseline ${baseline})`] : [];
}

/** The benchmark's figures; only `failure` if it has none. */
function measure(bench, flags) {
  const options = { timeout: run_ms_max, maxBuffer: 1 << 26 };
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [values.cli, "bench", bench, ...flags, "--json"],
      options,
      (error, stdout, stderr) => {
        clearTimeout(timer);
        const last = stdout.trimEnd().split("\n").at(-1);
        try {
          if (error !== null) throw error;
          resolve(JSON.parse(last));
        } catch (cause) {
          resolve({ failure: `failed: ${cause.message} ${stderr.slice(-500)}` });
        }
      },
    );
    const timer = setTimeout(() => child.kill("SIGKILL"), run_ms_max + end_ms_max);
  });
}

function round(value) {
  return Math.round(value * 1_000) / 1_000;
}

function beside(path) {
  return fileURLToPath(new URL(path, import.meta.url));
}

function show(line) {
  process.stdout.write(`${line}\n`);
}
