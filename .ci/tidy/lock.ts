import type { Finding, Tree } from "./tree.js";

/** The lock file names every optional package: `npm ci` refuses one that does not, and only on somebody else's machine. */
export function judgeLock(tree: Tree): Finding[] {
  const path = "package-lock.json";
  const text = tree.get(path)?.text;
  if (text === undefined) return [{ path, line: 0, message: "is not there" }];
  const { packages } = JSON.parse(text) as { packages: Readonly<Record<string, Entry>> };
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !placesOf(name, place).some((key) => key in packages)),
  );
  return missing.map((name) => ({ path, line: 0, message: `has no entry for ${name}: run node .ci/complete-lock.mjs` }));
}

interface Entry {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Where a package that `place` asks for may stand, nearest first. */
function placesOf(name: string, place: string): string[] {
  const places: string[] = [];
  for (let around = place; ; around = around.replace(/(?:^|\/)(?:node_modules\/)?(?:@[^/]+\/)?[^/]+$/, "")) {
    places.push(around === "" ? `node_modules/${name}` : `${around}/node_modules/${name}`);
    if (around === "") return places;
  }
}
