import { posix } from "node:path";

/** The files of a package as it is published, by path from its own folder; text only of those that are read. */
export interface PackedFiles {
  readonly paths: readonly string[];
  textOf(path: string): string;
}

/** What of its package.json is judged. */
export interface PackedManifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/**
 * What a tarball holds that nobody who installs it can use, or lacks that its programs need: tests and suites, the compiler's memory,
 * source maps to sources that are not there; modules that import files that are not there, or packages that are not asked for, or that name
 * a source map which is not there; no licence.
 */
export function judgeTarball(manifest: PackedManifest, files: PackedFiles): string[] {
  const held = new Set(files.paths);
  const { name, dependencies, optionalDependencies, peerDependencies } = manifest;
  const asked = new Set([name, ...Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })]);
  const unlicensed = held.has("LICENSE") ? [] : ["LICENSE is not there"];
  const faults = files.paths.flatMap((path) => {
    if (useless.test(path)) return [`${path} is of no use to others`];
    if (path.endsWith(".map")) return judgeMap(path, files.textOf(path), held);
    if (!module_pattern.test(path)) return [];
    const text = files.textOf(path);
    return [...judgeMapName(path, text, held), ...(path.endsWith(".js") ? judgeImports(path, text, held, asked) : [])];
  });
  return [...unlicensed, ...faults];
}

/** A debugger would ask for it, and warn. */
function judgeMapName(path: string, text: string, held: ReadonlySet<string>): string[] {
  const map = map_name.exec(text)?.groups?.["map"];
  if (map === undefined || held.has(posix.join(posix.dirname(path), map))) return [];
  return [`${path} names ${map}, which is not there`];
}

function judgeMap(path: string, text: string, held: ReadonlySet<string>): string[] {
  const map = JSON.parse(text) as { readonly sources: readonly string[]; readonly sourceRoot?: string };
  const sources = map.sources.map((source) => posix.join(posix.dirname(path), map.sourceRoot ?? "", source));
  return sources.filter((source) => !held.has(source)).map((source) => `${path} points to ${source}, which is not there`);
}

function judgeImports(path: string, text: string, held: ReadonlySet<string>, asked: ReadonlySet<string>): string[] {
  return [...text.matchAll(import_pattern)].flatMap(({ groups }) => {
    const target = groups?.["target"] ?? "";
    if (target.startsWith("node:")) return [];
    if (target.startsWith(".")) {
      return held.has(posix.join(posix.dirname(path), target)) ? [] : [`${path} imports ${target}, which is not there`];
    }
    const name = target
      .split("/")
      .slice(0, target.startsWith("@") ? 2 : 1)
      .join("/");
    return asked.has(name) ? [] : [`${path} imports ${name}, which package.json does not ask for`];
  });
}

const useless = /(?:\.(?:test|suite)\.(?:d\.)?[jt]s(?:\.map)?|\.tsbuildinfo|tsconfig\.json)$/;
const module_pattern = /\.(?:js|d\.ts)$/;
const map_name = /^\/\/# sourceMappingURL=(?<map>[^\s:]+)\s*$/m;
/** Imports and exports as the compiler writes them, at the beginning of a line, and imports of a name that is known when it is compiled. */
const import_pattern = /(?:^(?:import|export) (?:[^"';]*? from )?|\bimport\()"(?<target>[^"]+)"/gm;
