import { join } from "node:path";

import type { ReferencePlaces } from "./reference.js";

/** Where things are in this repository; `pages` is where the reference is kept. */
export function projectPlaces(): ReferencePlaces & { readonly pages: string } {
  const root = join(import.meta.dirname, "..", "..", "..");
  const client = join(root, "sdk", "client");
  return {
    client,
    schemas: join(root, "schemas"),
    guide: join(root, "sdk", "reference", "guide.md"),
    pages: join(client, "reference"),
  };
}
