import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The pages that are kept, by their path with `/`; none if there is no such folder. */
export function readPages(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".md"));
  return new Map(paths.sort().map((path) => [path.replaceAll("\\", "/"), readFileSync(join(folder, path), "utf8")]));
}
