import { fileURLToPath } from "node:url";

import { bundleHost } from "./bundle-host.js";

await bundleHost(fileURLToPath(new URL("../app", import.meta.url)));
