import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/**
 * A file of another package as it was built, which is none of its surface: what stands behind a server's or an agent's door is to be fuzzed
 * without the door. Only here; whoever wants to use such a thing imports the package. Rejects if there is no such file.
 */
export async function builtModule<Exports>(
  package_name: "@talkgroup/server" | "@talkgroup/agent",
  path: string,
): Promise<Exports> {
  // The entry is in dist/io or in dist.
  const entry = fileURLToPath(import.meta.resolve(package_name));
  const built = dirname(entry).replace(/\/io$/, "");
  return (await import(pathToFileURL(join(built, path)).href)) as Exports;
}
