import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

import { npm, type Tarball } from "./tarballs.suite.js";

/**
 * A game developer's first two commands in an empty folder: `npm init`, and `npm install` of the SDK's tarball and of the one package of
 * ours that it needs. Nobody else's package is in the way, so npm does it without a network and without help.
 */
export async function installSdk(folder: string, tarballs: readonly Tarball[], scratch: string): Promise<void> {
  mkdirSync(folder);
  const chosen = tarballs.filter(({ manifest }) => sdk_packages.includes(manifest.name));
  await npm(["init", "--yes"], folder, scratch);
  await npm(["install", ...chosen.map(({ path }) => path)], folder, scratch);
}

/**
 * Agent, server and command in an empty folder, all of ours from tarballs. Other people's packages are linked from this workspace, each
 * package's own: `npm ci` has put them there and built what is native, which a clean machine has no network, no cache and no ten
 * minutes to do again. npm is told so by `overrides`, and still decides alone what is installed: a package that one of ours uses but does
 * not ask for is not there, nor is one of ours that was left out of its tarball. Scripts stay off: npm would run those of linked folders
 * in the workspace.
 */
export async function installPrograms(folder: string, tarballs: readonly Tarball[], scratch: string): Promise<void> {
  mkdirSync(folder);
  const overrides = Object.fromEntries(tarballs.map((tarball) => [tarball.manifest.name, linksOf(tarball, tarballs)]));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, overrides }));
  await npm(["install", "--ignore-scripts", ...tarballs.map(({ path }) => path)], folder, scratch);
}

/** Where other people's packages are that a package asks for. Those that are optional may be missing. */
function linksOf({ manifest, workspace }: Tarball, tarballs: readonly Tarball[]): Readonly<Record<string, string>> {
  const ours = new Set(tarballs.map((tarball) => tarball.manifest.name));
  const theirs = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies }).filter((name) => !ours.has(name));
  return Object.fromEntries(
    theirs.flatMap((name) => {
      const place = placeOf(name, workspace);
      return place === undefined ? [] : [[name, `file:${place}`]];
    }),
  );
}

/** As Node looks for it. */
function placeOf(name: string, folder: string): string | undefined {
  const place = join(folder, "node_modules", name);
  if (existsSync(place)) return place;
  const above = resolve(folder, "..");
  return above === folder ? undefined : placeOf(name, above);
}

const sdk_packages: readonly string[] = ["@talkgroup/schemas", "@talkgroup/sdk"];
