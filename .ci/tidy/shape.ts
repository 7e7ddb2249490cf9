import { type Finding, sourcesOf, type Tree } from "./tree.js";

/** Sizes and places: short files, no blobs, and a top level that says what the project is. */
export function judgeShape(tree: Tree): Finding[] {
  return [...judgeLength(tree), ...judgeBytes(tree), ...judgeTopLevel(tree), ...judgeOutput(tree)];
}

function judgeLength(tree: Tree): Finding[] {
  const findings: Finding[] = [];
  for (const [path, text] of sourcesOf(tree)) {
    const lines = text.trimEnd().split("\n").length;
    const lines_max = longer_by_history[path] ?? file_lines_max;
    if (lines > lines_max)
      findings.push({ path, line: 0, message: `${lines} lines, at most ${lines_max}: give its second noun a file` });
  }
  for (const path of Object.keys(longer_by_history)) {
    if (!tree.has(path)) findings.push({ path, line: 0, message: "is gone: take it off the ratchet" });
  }
  return findings;
}

function judgeBytes(tree: Tree): Finding[] {
  return [...tree]
    .filter(([, { bytes }]) => bytes > file_bytes_max)
    .map(([path, { bytes }]) => ({
      path,
      line: 0,
      message: `${bytes} bytes, at most ${file_bytes_max}: it would stay in the history for ever`,
    }));
}

function judgeTopLevel(tree: Tree): Finding[] {
  const names = new Set([...tree.keys()].map((path) => path.split("/")[0] ?? ""));
  return [...names]
    .filter((name) => !name.startsWith(".") && !top_level.includes(name))
    .map((name) => ({ path: name, line: 0, message: "the top level is fixed: it belongs into one of its folders" }));
}

/** Compiler output beside its source is loaded in the source's place and hides every later change. */
function judgeOutput(tree: Tree): Finding[] {
  return [...tree.keys()]
    .filter(
      (path) =>
        /\.(?:d\.ts|js|js\.map|d\.ts\.map)$/.test(path) && tree.has(path.replace(/(?:\.d)?\.(?:ts|js)(?:\.map)?$/, ".ts")),
    )
    .map((path) => ({ path, line: 0, message: "is compiler output beside its source: remove it" }));
}

/** Ratchet: files that may stay longer than the rest until they are next worked on. Entries only go. */
const longer_by_history: Readonly<Record<string, number>> = {};

/** A file that is read in one sitting. */
const file_lines_max = 400;
const file_bytes_max = 1_048_576;
const top_level: readonly string[] = [
  ...["sdk", "overlay", "server", "samples", "schemas", "package.json", "package-lock.json", "tsconfig.json"],
  ...["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "PERFORMANCE.md", "LICENSE"],
];
