// npm makes a command executable when it links it, which is before there is one to be built.
import { chmodSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const manifestOf = (folder) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

for (const folder of manifestOf(".").workspaces) {
  for (const file of Object.values(manifestOf(folder).bin ?? {})) {
    const path = join(folder, file);
    if (existsSync(path)) chmodSync(path, 0o755);
  }
}
