import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";

/** A working tree as the rules see it: the files that would be committed, by path from the root with `/`. */
export type Tree = ReadonlyMap<string, TreeFile>;

export interface TreeFile {
  readonly bytes: number;
  /** Empty for files that are no text. */
  readonly text: string;
}

/** What a rule found. `line` counts from 1; 0 is the whole file. */
export interface Finding {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

/** Reads the tree at `root`, leaving out what `.gitignore` names. */
export function readTree(root: string): Tree {
  const ignored = readFileSync(join(root, ".gitignore"), "utf8").split("\n").filter(Boolean);
  const tree = new Map<string, TreeFile>();
  const visit = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      if (entry.name === ".git" || isIgnored(entry.name, ignored)) continue;
      const path = folder + entry.name;
      if (entry.isDirectory()) visit(`${path}/`);
      else if (entry.isFile()) tree.set(path, readFile(root, path));
    }
  };
  visit("");
  return tree;
}

/** A tree in memory, for planting. */
export function treeOf(texts: Readonly<Record<string, string>>): Tree {
  return new Map(Object.entries(texts).map(([path, text]) => [path, { text, bytes: text.length }]));
}

/** Our own TypeScript: what is written by the generator is judged by the generator. */
export function sourcesOf(tree: Tree): [path: string, text: string][] {
  return [...tree]
    .filter(([path]) => path.endsWith(".ts") && !path.includes("/generated/"))
    .map(([path, { text }]) => [path, text]);
}

/** Tests, conformance suites and benchmarks: they may use what product code may not. */
export function isTest(path: string): boolean {
  return /\.(?:test|suite)\.ts$|\/(?:bench|sim)\//.test(path);
}

/** Number of the line that the character at `index` stands on. */
export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}

function readFile(root: string, path: string): TreeFile {
  const is_text = text_extensions.includes(extname(path)) || !path.includes(".", path.lastIndexOf("/") + 2);
  const { size } = statSync(join(root, path));
  return { bytes: size, text: is_text ? readFileSync(join(root, path), "utf8") : "" };
}

/** `.gitignore` holds only plain names, folders with `/` at the end, and `*.ending`. */
function isIgnored(name: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) =>
    pattern.startsWith("*") ? name.endsWith(pattern.slice(1)) : name === pattern.replace(/\/$/, ""),
  );
}

const text_extensions: readonly string[] = [".ts", ".js", ".json", ".md", ".txt", ".html", ".css", ".yml", ".sh"];
