import { dirname, normalize } from "node:path/posix";
import { codeOf } from "./code-text.js";
import { type Finding, isTest, lineAt, sourcesOf, type Tree } from "./tree.js";

/** Who may use whom among our packages. The graph is the architecture: a new edge is a decision, made here. */
const layers: Readonly<Record<string, readonly string[]>> = {
  "@talkgroup/schemas": [],
  "@talkgroup/core": ["@talkgroup/schemas"],
  "@talkgroup/testing": ["@talkgroup/core", "@talkgroup/schemas"],
  // Serves the pages of the overlay as files, where they are installed, and imports nothing of them.
  "@talkgroup/agent": ["@talkgroup/core", "@talkgroup/schemas", "@talkgroup/overlay"],
  "@talkgroup/sdk": ["@talkgroup/schemas"],
  "@talkgroup/server": ["@talkgroup/schemas"],
  // Reads the declarations of the SDK as files, and imports nothing.
  "@talkgroup/reference": [],
  "@talkgroup/overlay": ["@talkgroup/sdk", "@talkgroup/schemas"],
  talkgroup: [
    "@talkgroup/sdk",
    "@talkgroup/testing",
    "@talkgroup/server",
    "@talkgroup/agent",
    // Its benchmarks measure the voice engine by itself.
    "@talkgroup/core",
    "@talkgroup/schemas",
  ],
};
const sample_layer: readonly string[] = ["@talkgroup/sdk"];
/** What every package's tests may use besides. */
const test_layer: readonly string[] = ["@talkgroup/testing"];
/** The simulated world (design.md §5) joins both cores in one process: in tests only, and only there. */
const simulation = { package: "@talkgroup/server", folder: "server/sim/", layer: ["@talkgroup/core"] as readonly string[] };

/** Folders that are compiled apart within one package, and which of the others each may reach into by a relative path. */
const compartments: Readonly<Record<string, readonly string[]>> = {
  "schemas/src": [],
  // A test of its holds what is generated to what Ajv says.
  "schemas/generator": ["schemas/src"],
  "overlay/core": [],
  "overlay/view": ["overlay/core"],
  // Shows the layout as the overlay will draw it.
  "overlay/settings": ["overlay/core", "overlay/view"],
  "overlay/main": ["overlay/core"],
  "overlay/bundle": [],
  "server/core": [],
  "server/io": ["server/core"],
  "server/sim": ["server/core", "server/io"],
};

/** Dependencies in package.json files and imports in sources follow the table. */
export function judgeLayers(tree: Tree): Finding[] {
  const packages = packagesOf(tree);
  return [...judgeManifests(packages), ...sourcesOf(tree).flatMap(([path, text]) => judgeImports(path, text, packages))];
}

interface Package {
  readonly folder: string;
  readonly path: string;
  readonly manifest: Manifest;
}

interface Manifest {
  readonly name?: string;
  readonly workspaces?: readonly string[];
  readonly exports?: object;
  readonly [field: string]: unknown;
}

function packagesOf(tree: Tree): Package[] {
  return [...tree]
    .filter(([path]) => /(?:^|\/)package\.json$/.test(path))
    .map(([path, { text }]) => ({ path, folder: dirname(path), manifest: JSON.parse(text) as Manifest }));
}

function judgeManifests(packages: readonly Package[]): Finding[] {
  const ours = new Set(packages.map(({ manifest }) => manifest.name ?? ""));
  const findings: Finding[] = [];
  for (const { path, folder, manifest } of packages) {
    const name = manifest.name ?? "";
    if (folder !== "." && layerOf(name) === undefined)
      findings.push({ path, line: 0, message: `${name} has no place in the layer table` });
    for (const field of ["dependencies", "optionalDependencies", "peerDependencies", "devDependencies"]) {
      const simulated = name === simulation.package ? simulation.layer : [];
      const allowed = [...(layerOf(name) ?? []), ...(field === "devDependencies" ? [...test_layer, ...simulated] : [])];
      for (const other of Object.keys((manifest[field] ?? {}) as object)) {
        if (ours.has(other) && !allowed.includes(other))
          findings.push({ path, line: 0, message: `${name} must not depend on ${other}` });
      }
    }
  }
  return findings;
}

function judgeImports(path: string, text: string, packages: readonly Package[]): Finding[] {
  const code = codeOf(text, "keep");
  const own = ownerOf(path, packages);
  const findings: Finding[] = [];
  for (const match of code.matchAll(import_pattern)) {
    const target = match[2] ?? "";
    const message = target.startsWith(".") ? judgeRelative(path, target, own, packages) : judgeNamed(path, target, own, packages);
    if (message !== undefined) findings.push({ path, line: lineAt(code, match.index), message });
  }
  return findings;
}

function judgeNamed(path: string, target: string, own: Package | undefined, packages: readonly Package[]): string | undefined {
  const other = packages.find(({ manifest }) => target === manifest.name || target.startsWith(`${manifest.name}/`));
  const name = own?.manifest.name ?? "";
  if (other === undefined || own === undefined || own.folder === ".") return undefined;
  const other_name = other.manifest.name ?? "";
  const subpath = `.${target.slice(other_name.length)}`;
  if (subpath !== "." && !Object.hasOwn(other.manifest.exports ?? {}, subpath)) {
    return `${target} reaches inside a package; its name and the subpaths it exports are its surface`;
  }
  const simulated = path.startsWith(simulation.folder) ? simulation.layer : [];
  const allowed = [name, ...(layerOf(name) ?? []), ...(isTest(path) ? [...test_layer, ...simulated] : [])];
  return allowed.includes(other_name) ? undefined : `${name} must not import ${target}`;
}

function judgeRelative(path: string, target: string, own: Package | undefined, packages: readonly Package[]): string | undefined {
  if (own === undefined || own.folder === ".") return undefined;
  const resolved = normalize(`${dirname(path)}/${target}`);
  // Golden vectors and generators of messages are for every package's tests, and an end-to-end test runs built programs and samples.
  if (isTest(path) && isShared(resolved)) return undefined;
  if (ownerOf(resolved, packages) !== own) return `${target} leaves the package; import it by its name`;
  const [from, to] = [compartmentOf(path), compartmentOf(resolved)];
  if (to === undefined || from === to || (from !== undefined && compartments[from]?.includes(to))) return undefined;
  return `${from ?? own.folder} must not reach into ${to}`;
}

function isShared(path: string): boolean {
  if (path.endsWith(".json") || path.includes("/dist/") || path.startsWith("samples/clients/")) return true;
  // Pages are tested as they are bundled.
  if (path.startsWith("overlay/bundle/")) return true;
  return path.startsWith("schemas/") && path.endsWith(".suite.js");
}

function layerOf(name: string): readonly string[] | undefined {
  return name.startsWith("@talkgroup/sample-") ? sample_layer : layers[name];
}

function ownerOf(path: string, packages: readonly Package[]): Package | undefined {
  const around = packages.filter(({ folder }) => folder === "." || `${path}/`.startsWith(`${folder}/`));
  return around.sort((a, b) => b.folder.length - a.folder.length)[0];
}

function compartmentOf(path: string): string | undefined {
  return Object.keys(compartments).find((folder) => path.startsWith(`${folder}/`));
}

const import_pattern = /(?:\bfrom\s*|\bimport\s*\(?\s*|\bnew URL\(\s*|\bimport\.meta\.resolve\(\s*)(["'])([^"'\n]+)\1/g;
