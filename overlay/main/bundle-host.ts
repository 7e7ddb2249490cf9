import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

/**
 * Bundles the Electron program into a folder, which is made if it is not there: `electron-main.js`, and `preload.cjs` for pages in a sandbox,
 * which load nothing else. What is left outside are Electron itself and electron-overlay-window, which has a native part.
 *
 * @throws {Error} Of rolldown for sources that cannot be bundled; of the file system.
 */
export async function bundleHost(out_folder: string): Promise<void> {
  await mkdir(out_folder, { recursive: true });
  await writeFile(join(out_folder, "electron-main.js"), await bundled("electron-main.ts", "esm"));
  await writeFile(join(out_folder, "preload.cjs"), await bundled("preload.ts", "cjs"));
}

async function bundled(entry: string, format: "esm" | "cjs"): Promise<string> {
  const bundle = await rolldown({
    input: join(source_folder, entry),
    platform: "node",
    external: ["electron", "electron-overlay-window"],
    logLevel: "silent",
    // Sources name each other as they are named once they are compiled.
    resolve: { extensionAlias: { ".js": [".ts", ".js"] }, conditionNames: ["node", "import", "default"] },
    transform: { target: "es2023" },
  });
  const { output } = await bundle.generate({ format, codeSplitting: false });
  await bundle.close();
  const [{ code }] = output;
  return code;
}

const source_folder = fileURLToPath(new URL("main/", import.meta.resolve("@talkgroup/overlay/package.json")));
