import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

import { licencesOf } from "./bundled-licences.js";

/** A page as it was bundled. */
export interface BundledPage {
  readonly name: PageName;
  /** Of its script, minified and not compressed. */
  readonly script_bytes: number;
}

export type PageName = (typeof page_names)[number];

/** The pages there are. Each is a script, an HTML file and a CSS file of its name, and asks for nothing else; `licences.txt` is of all. */
export const page_names = ["overlay", "settings"] as const;

/**
 * Bundles pages into a folder, which is made if it is not there: NAME.html, NAME.css and NAME.js for each, minified, for browsers of 2023 and
 * later; and `licences.txt`, with those of other people's packages that are in them. Whoever reads a file meanwhile gets the old one or the
 * new one, and never half of one.
 *
 * @throws {Error} Of rolldown for sources that cannot be bundled; of the file system.
 */
export async function bundlePages(out_folder: string, names: readonly PageName[] = page_names): Promise<readonly BundledPage[]> {
  await mkdir(out_folder, { recursive: true });
  const pages: BundledPage[] = [];
  const modules: string[] = [];
  for (const name of names) {
    const { folder, entry } = pages_of[name];
    const source = `${package_folder}${folder}/`;
    const bundle = await bundled(`${source}${entry}`);
    modules.push(...bundle.modules);
    await put(`${out_folder}/${name}.js`, bundle.code);
    for (const kind of ["html", "css"])
      await put(`${out_folder}/${name}.${kind}`, await readFile(`${source}${name}.${kind}`, "utf8"));
    pages.push({ name, script_bytes: Buffer.byteLength(bundle.code) });
  }
  await put(`${out_folder}/licences.txt`, await licencesOf(modules));
  return pages;
}

async function put(path: string, text: string): Promise<void> {
  const fresh = `${path}.${process.pid}`;
  await writeFile(fresh, text);
  await rename(fresh, path);
}

async function bundled(input: string): Promise<Bundled> {
  const bundle = await rolldown({
    input,
    platform: "browser",
    logLevel: "silent",
    plugins: [without_environment],
    // Sources name each other as they are named once they are compiled.
    resolve: { extensionAlias: { ".js": [".ts", ".js"] }, conditionNames: ["browser", "import", "default"] },
    transform: { target: "es2023" },
  });
  const { output } = await bundle.generate({ format: "esm", minify: true, codeSplitting: false });
  await bundle.close();
  const [{ code, moduleIds: modules }] = output;
  return { code, modules };
}

interface Bundled {
  readonly code: string;
  /** Paths of all that is in it. */
  readonly modules: readonly string[];
}

/** Pixi would load what makes its own events and its own accessibility by itself; the pages ask for neither. */
const without_environment = {
  name: "without-environment",
  load: (id: string): string | undefined => (/pixi\.js\/lib\/environment-\w+\/\w+All\.mjs$/.test(id) ? "export {};" : undefined),
};
const pages_of: Readonly<Record<PageName, { readonly folder: string; readonly entry: string }>> = {
  overlay: { folder: "view", entry: "overlay-page.ts" },
  settings: { folder: "settings", entry: "settings-page.ts" },
};
const package_folder = fileURLToPath(new URL(".", import.meta.resolve("@talkgroup/overlay/package.json")));
