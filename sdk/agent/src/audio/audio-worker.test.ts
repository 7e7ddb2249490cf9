import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

/** Every source file of ours that a file loads, directly or not; what is only typed does not count. */
function loadedFrom(entry_path: string): ReadonlySet<string> {
  const loaded = new Set<string>();
  const waiting = [entry_path];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (loaded.has(path)) continue;
    loaded.add(path);
    for (const [, names, specifier] of readFileSync(path, "utf8").matchAll(import_pattern)) {
      const next = names?.startsWith("type ") ? undefined : sourceOf(specifier ?? "", path);
      if (next !== undefined) waiting.push(next);
    }
  }
  return loaded;
}

function sourceOf(specifier: string, importer: string): string | undefined {
  if (specifier.startsWith(".")) return fileURLToPath(new URL(specifier.replace(/\.js$/, ".ts"), `file://${importer}`));
  const [, name, entry = "index"] = /^@talkgroup\/(schemas|core)(?:\/(.+))?$/.exec(specifier) ?? [];
  if (name === undefined) return undefined;
  const folder = name === "schemas" ? "../../../../schemas/src" : "../../../core/src";
  return fileURLToPath(new URL(`${folder}/${entry}.ts`, import.meta.url));
}

describe("the audio worker", () => {
  it("loads no validators: megabytes of code that it has no use for", () => {
    const loaded = [...loadedFrom(fileURLToPath(new URL("audio-worker.ts", import.meta.url)))];
    expect(loaded.length).toBeGreaterThan(100);
    expect(loaded.filter((path) => path.includes("/generated/"))).toEqual([]);
  });
});

const import_pattern = /^(?:import|export) ([^;"]*?)\s?from "([^"]+)";/gm;
