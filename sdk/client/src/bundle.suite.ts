import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { expect } from "vitest";

/** What a bundler makes of an entry. */
export interface Bundle {
  readonly code: string;
  /** What it needs from elsewhere. */
  readonly imports: readonly string[];
  /** The files that went into it. */
  readonly modules: readonly string[];
}

/** A bundle of an entry's exports, or of one of them. The schemas are taken as they are built. */
export async function bundled(entry: string, name?: string, format: "esm" | "iife" = "esm"): Promise<Bundle> {
  const path = fileURLToPath(new URL(`./${entry}`, import.meta.url));
  expect(existsSync(path)).toBe(true);
  const names = name === undefined ? "*" : `{ ${name} }`;
  const bundle = await rolldown({
    input: "entry",
    platform: "browser",
    external: /^node:/,
    logLevel: "silent",
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === "entry" ? "\0entry" : undefined),
        load: (id) => (id === "\0entry" ? `export ${names} from ${JSON.stringify(path)};` : undefined),
      },
    ],
    resolve: { extensionAlias: { ".js": [".ts", ".js"] } },
  });
  const { output } = await bundle.generate({ format, minify: true, name: "bundle" });
  await bundle.close();
  const [{ code, imports, modules }] = output;
  return { code, imports, modules: Object.keys(modules) };
}
