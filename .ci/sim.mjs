/**
 * `npm run sim -- --seeds N [--from S] [--json] [--steps]`: hunts for bugs in N simulated worlds, seeds S (default 1) and up. Ends with 1
 * if something was broken, with 2 if it was asked for something it does not know.
 */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createViteServer } from "vitest/node";

const failed_max = 10;
const options = readOptions();
const vite = await createViteServer({
  root: fileURLToPath(new URL("..", import.meta.url)),
  configFile: false,
  logLevel: "error",
  appType: "custom",
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
try {
  const { replayCommand, sweep } = await vite.ssrLoadModule("/server/sim/hunt/sweep.suite.ts");
  const started_ms = performance.now();
  const result = await sweep({ ...options, failed_max, onHunt: options.json ? undefined : showProgress });
  if (options.json) show(`${JSON.stringify(forReaders(result, replayCommand))}\n`);
  else showResult(result, replayCommand, (performance.now() - started_ms) / 1000);
  if (result.failed.length > 0) process.exitCode = 1;
} finally {
  await vite.close();
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        seeds: { type: "string", default: "100" },
        from: { type: "string", default: "1" },
        json: { type: "boolean", default: false },
        steps: { type: "boolean", default: false },
      },
    });
    const { json, steps } = values;
    return { seeds: wholeNumber(values.seeds, "--seeds"), from: wholeNumber(values.from, "--from"), json, steps };
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
}

function wholeNumber(text, name) {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 0xffff_ffff) {
    throw new RangeError(`${name}: found ${text}, expected a whole number, 1 or more`);
  }
  return number;
}

function showProgress({ seed, violations }, done) {
  const { seeds, steps } = options;
  const clear = process.stdout.isTTY ? "\r\u001b[K" : "";
  if (violations.length > 0 && !steps) show(`${clear}seed ${seed}: ${violations[0]}\n`);
  if (process.stdout.isTTY) show(`\r${done} of ${seeds} hunts`);
  else if (done % 100 === 0) show(`${done} of ${seeds} hunts\n`);
}

function showResult({ from, seeds, virtual_s, spurts, outcomes, failed }, replayCommand, real_s) {
  if (process.stdout.isTTY) show("\n");
  for (const { seed, violations, steps } of failed) {
    show(`\nSeed ${seed} broke:\n  ${violations.join("\n  ")}\n`);
    if (options.steps) show(`Steps:\n  ${steps.join("\n  ")}\n`);
    show(`Again: ${replayCommand(seed)}\n`);
  }
  const heard = Object.entries(outcomes).map(([outcome, count]) => `${count} ${outcome}`);
  show(
    `\nSeeds ${from} to ${from + seeds - 1}: ${failed.length} broke something. ${spurts} spurts in calm air were heard as they should be.\n`,
  );
  show(`Packets at agents: ${heard.join(", ")}.\n`);
  show(`${(virtual_s / 3600).toFixed(1)} simulated hours in ${real_s.toFixed(0)} s.\n`);
}

function forReaders({ failed, ...result }, replayCommand) {
  const told = failed.map(({ seed, violations, steps }) => ({
    seed,
    violations,
    replay: replayCommand(seed),
    ...(options.steps ? { steps } : {}),
  }));
  return { ...result, failed: told };
}

function show(text) {
  process.stdout.write(text);
}
