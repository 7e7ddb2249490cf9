import { community } from "./0001-community.js";
import type { StoreMigration } from "./migration.js";

/** All steps, oldest first. */
export const migrations: readonly StoreMigration[] = [community];
