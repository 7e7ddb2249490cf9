import { community } from "./0001-community.js";
import { runningPresets } from "./0002-running-presets.js";
import { signedOut } from "./0003-signed-out.js";
import { tokenBefore } from "./0004-token-before.js";
import type { StoreMigration } from "./migration.js";

/** All steps, oldest first. */
export const migrations: readonly StoreMigration[] = [community, runningPresets, signedOut, tokenBefore];
