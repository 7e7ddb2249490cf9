import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { getConfig, validateConfiguration } from "app-builder-lib/out/util/config/config.js";
import { Arch, build, type Configuration, Platform } from "electron-builder";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { english_words } from "../core/layout/overlay-words.js";
import { wordsFor } from "../core/layout/words-for.js";
import { bundleHost } from "./bundle-host.js";

const package_folder = fileURLToPath(new URL("..", import.meta.url));
const config_path = join(package_folder, "packaging/electron-builder.yml");

const no_log = { isEnabled: false } as Parameters<typeof validateConfiguration>[1];

let folder = "";
let config: Configuration;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "talkgroup-packaging-"));
  config = await getConfig(package_folder, config_path, undefined);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the configuration", () => {
  it("is one that electron-builder takes, and it would say if not", async () => {
    await validateConfiguration(config, no_log);
    await expect(validateConfiguration({ ...config, appIdd: "x" } as Configuration, no_log)).rejects.toThrow(/appIdd/);
  });

  it("packs for three systems, with no way around the program", () => {
    const targetsOf = (key: "win" | "mac" | "linux"): unknown =>
      [config[key]?.target ?? []].flat().map((target) => (typeof target === "string" ? target : target.target));
    expect({ win: targetsOf("win"), mac: targetsOf("mac"), linux: targetsOf("linux") }).toEqual({
      win: ["nsis"],
      mac: ["dmg"],
      linux: ["AppImage", "deb"],
    });
  });

  it("starts without a flag for X from a menu: where there is no X, Electron would end before the program can say so", () => {
    expect(config.linux?.executableArgs ?? []).toEqual([]);
  });

  it("packs the languages that there are words for: a page is told of no other", () => {
    const packed = [config.electronLanguages ?? []].flat().map((language) => language.split("-")[0] ?? "");
    const spoken = two_letters.filter((language) => wordsFor([language]) !== english_words);
    expect(packed.sort()).toEqual(["en", ...spoken].sort());
    expect(spoken.length).toBeGreaterThan(0);
  });

  it("packs the Electron that the types are of, and names files that are there", () => {
    const manifest = JSON.parse(readFileSync(join(package_folder, "package.json"), "utf8")) as Manifest;
    expect(config.electronVersion).toBe(manifest.devDependencies["electron"]);
    for (const key of ["win", "mac", "linux"] as const)
      expect(existsSync(join(package_folder, config[key]?.icon ?? "none"))).toBe(true);
  });
});

describe("a package for Linux, with a file in the place of Electron's program", () => {
  let files: ReadonlyMap<string, boolean>;
  beforeAll(async () => {
    await bundleHost(join(package_folder, "dist/app"));
    const electronDist = standInElectron(join(folder, "electron"));
    await build({
      projectDir: package_folder,
      targets: Platform.LINUX.createTarget("dir", Arch.x64),
      config: { extends: config_path, electronDist, directories: { output: join(folder, "out"), buildResources: "packaging" } },
      publish: "never",
    });
    files = filesIn(readFileSync(join(folder, "out/linux-unpacked/resources/app.asar")));
  }, 120_000);

  it("holds the program, its preload script and the native library, unpacked, and nothing else of ours", () => {
    const paths = [...files.keys()];
    const ours = paths.filter((path) => !path.startsWith("node_modules/"));
    expect(ours.sort()).toEqual(["dist/app/electron-main.js", "dist/app/preload.cjs", "package.json"]);
    const packages = new Set(paths.filter((path) => path.startsWith("node_modules/")).map((path) => path.split("/")[1]));
    expect([...packages].sort()).toEqual(["electron-overlay-window", "node-gyp-build", "throttle-debounce"]);
    for (const system of ["linux-x64", "win32-x64", "darwin-arm64", "darwin-x64"]) {
      expect(files.get(`node_modules/electron-overlay-window/prebuilds/${system}/electron-overlay-window.node`)).toBe(true);
    }
  });

  it("holds the languages that are wanted of Electron's, and no others", () => {
    const locales = readdirSync(join(folder, "out/linux-unpacked/locales"));
    expect(locales.sort()).toEqual(["ar.pak", "de.pak", "en-US.pak"]);
  });

  it("starts the program", () => {
    const asar = readFileSync(join(folder, "out/linux-unpacked/resources/app.asar")).toString("latin1");
    expect(asar).toContain('"main": "dist/app/electron-main.js"');
    expect(existsSync(join(folder, "out/linux-unpacked/talkgroup-overlay"))).toBe(true);
  });

  it("has its fuses set", () => {
    const program = readFileSync(join(folder, "out/linux-unpacked/talkgroup-overlay")).toString("latin1");
    const [, wire = ""] = program.split(fuse_sentinel);
    // In the order of their numbers: run as Node, encrypted cookies, NODE_OPTIONS, --inspect, checked asar, asar only, own snapshot, file: pages.
    expect(wire.slice(2, 10)).toBe("00001110");
  });
});

/** What a packager copies and changes of an unpacked Electron, with all fuses as they come. */
function standInElectron(path: string): string {
  mkdirSync(join(path, "locales"), { recursive: true });
  mkdirSync(join(path, "resources"));
  writeFileSync(join(path, "electron"), `#!/bin/false ${fuse_sentinel}\u0001\u0008${"11110011"} the end`, {
    mode: 0o755,
    encoding: "latin1",
  });
  for (const file of ["LICENSE", "LICENSES.chromium.html"]) writeFileSync(join(path, file), "");
  for (const language of ["ar", "de", "en-US", "en-GB", "fr"]) writeFileSync(join(path, `locales/${language}.pak`), "");
  writeFileSync(join(path, "version"), "45.4.1");
  return path;
}

/** The files of an asar archive, and whether each is kept beside it instead. */
function filesIn(asar: Buffer): ReadonlyMap<string, boolean> {
  const header = JSON.parse(asar.subarray(16, 16 + asar.readUInt32LE(12)).toString("utf8")) as AsarEntry;
  const files = new Map<string, boolean>();
  const visit = (entry: AsarEntry, path: string): void => {
    for (const [name, child] of Object.entries(entry.files ?? {})) {
      if (child.files === undefined) files.set(`${path}${name}`, child.unpacked === true);
      else visit(child, `${path}${name}/`);
    }
  };
  visit(header, "");
  return files;
}

interface AsarEntry {
  readonly files?: Readonly<Record<string, AsarEntry>>;
  readonly unpacked?: boolean;
}

interface Manifest {
  readonly devDependencies: Readonly<Record<string, string>>;
}

const letters = [..."abcdefghijklmnopqrstuvwxyz"];
const two_letters = letters.flatMap((first) => letters.map((second) => first + second));
const fuse_sentinel = "dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX";
