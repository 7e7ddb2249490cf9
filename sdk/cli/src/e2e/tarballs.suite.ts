import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** What of a package.json matters to whoever installs it. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly exports?: object;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** A package as it would be published. */
export interface Tarball {
  readonly manifest: Manifest;
  /** The folder it was packed from. */
  readonly workspace: string;
  /** Where the tarball is. */
  readonly path: string;
}

/** The folders of all packages that are not private, from the root of the workspace. */
export function publishedWorkspaces(): readonly string[] {
  const { workspaces } = JSON.parse(readFileSync(join(workspace_root, "package.json"), "utf8")) as {
    readonly workspaces: readonly string[];
  };
  return workspaces.filter((workspace) => manifestOf(join(workspace_root, workspace)).private !== true);
}

/**
 * Packs all that is published, as it is built, into a folder: `npm pack`. `scratch` is for npm's own files. Rejects with what npm said.
 */
export async function packWorkspaces(folder: string, scratch: string): Promise<readonly Tarball[]> {
  const workspaces = publishedWorkspaces();
  const chosen = workspaces.flatMap((workspace) => ["--workspace", workspace]);
  await npm(["pack", "--silent", "--pack-destination", folder, ...chosen], workspace_root, scratch);
  return workspaces.map((workspace) => {
    const manifest = manifestOf(join(workspace_root, workspace));
    const file = `${manifest.name.replace("@", "").replace("/", "-")}-${manifest.version}.tgz`;
    return { manifest, workspace: join(workspace_root, workspace), path: join(folder, file) };
  });
}

/**
 * Runs npm as on a machine that never ran it and has no network: no cache, no settings of this user, none of those that an npm that runs
 * these tests hands down. Rejects with what npm said.
 */
export async function npm(args: readonly string[], folder: string, scratch: string): Promise<void> {
  const kept = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name));
  const env = {
    ...Object.fromEntries(kept),
    npm_config_cache: join(scratch, "npm-cache"),
    npm_config_userconfig: join(scratch, "npmrc"),
    npm_config_update_notifier: "false",
    npm_config_offline: "true",
    npm_config_audit: "false",
    npm_config_fund: "false",
  };
  await promisify(execFile)("npm", args, { cwd: folder, env, timeout: npm_ms_max });
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

/** The root of this workspace. */
export const workspace_root: string = dirname(fileURLToPath(new URL("../../../../package.json", import.meta.url)));
const npm_ms_max = 90_000;
