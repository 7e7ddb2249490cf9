import { fileURLToPath } from "node:url";

import { bundlePages } from "./bundle-pages.js";

const out_folder = fileURLToPath(new URL("../pages", import.meta.url));
for (const { name, script_bytes } of await bundlePages(out_folder))
  process.stdout.write(`${name}: ${Math.ceil(script_bytes / 1_000)} kB\n`);
