import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "./generate.js";
import { schema_folders } from "./schema-file.js";

/**
 * Brings src/generated, and schemas that are made of others, up to date with the schemas beside it. Exit code 0: it was; 1: it was stale and is now written;
 * 2: a schema is refused and nothing was written.
 */
function main(schemas: string): number {
  const generated = generate(readSchemas(schemas));
  if (!generated.ok) {
    for (const { path, pointer, message } of generated.problems) process.stderr.write(`schemas/${path}#${pointer}: ${message}\n`);
    process.stderr.write(`${generated.problems.length} problems; nothing written\n`);
    return 2;
  }
  const stale = [
    ...writeStale(join(schemas, "src", "generated"), generated.files).map((name) => `src/generated/${name}`),
    ...writeDerived(schemas, generated.schemas),
  ];
  for (const path of stale) process.stderr.write(`schemas/${path} was stale\n`);
  return stale.length === 0 ? 0 : 1;
}

function readSchemas(schemas: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const folder of schema_folders) {
    for (const name of readdirSync(join(schemas, folder))) {
      if (name.endsWith(".schema.json")) texts.set(folder + name, readFileSync(join(schemas, folder, name), "utf8"));
    }
  }
  return texts;
}

/** Writes the schemas that differ or are not there; returns their paths. */
function writeDerived(folder: string, texts: ReadonlyMap<string, string>): string[] {
  const stale = [...texts].filter(
    ([path, text]) => !existsSync(join(folder, path)) || readFileSync(join(folder, path), "utf8") !== text,
  );
  for (const [path, text] of stale) writeFileSync(join(folder, path), text);
  return stale.map(([path]) => path);
}

/** Writes what differs, removes what is no longer made; returns the names of both. */
function writeStale(folder: string, files: ReadonlyMap<string, string>): string[] {
  mkdirSync(folder, { recursive: true });
  const present = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
  const changed = [...files].filter(([name, text]) => present.get(name) !== text);
  for (const [name, text] of changed) writeFileSync(join(folder, name), text);
  const gone = [...present.keys()].filter((name) => !files.has(name));
  for (const name of gone) rmSync(join(folder, name));
  return [...changed.map(([name]) => name), ...gone];
}

process.exitCode = main(join(import.meta.dirname, "..", ".."));
