import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { readPages } from "./pages.js";
import { projectPlaces } from "./project-places.js";
import { makeReference } from "./reference.js";

/**
 * Brings sdk/client/reference up to date with the SDK's sources. Exit code 0: it was; 1: it was stale and is now written; 2: comments are
 * missing, which its pages show.
 */
async function main(): Promise<number> {
  const places = projectPlaces();
  const { pages, missing } = await makeReference(places);
  const stale = writeStale(places.pages, pages);
  for (const path of stale) process.stderr.write(`sdk/client/reference/${path} was stale\n`);
  for (const line of missing) process.stderr.write(`${line}\n`);
  if (missing.length > 0) return 2;
  return stale.length === 0 ? 0 : 1;
}

/** Writes what differs, removes what is no longer made; returns the paths of both. */
function writeStale(folder: string, pages: ReadonlyMap<string, string>): string[] {
  const present = readPages(folder);
  const changed = [...pages].filter(([path, text]) => present.get(path) !== text);
  for (const [path, text] of changed) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const gone = [...present.keys()].filter((path) => !pages.has(path));
  for (const path of gone) rmSync(join(folder, path));
  return [...changed.map(([path]) => path), ...gone];
}

process.exitCode = await main();
