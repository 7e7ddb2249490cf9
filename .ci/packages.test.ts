import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkPackage, createPackageFromTarballData, Package, type Problem } from "@arethetypeswrong/core";
import { publint } from "publint";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { packWorkspaces, publishedWorkspaces, type Tarball } from "../sdk/cli/src/e2e/tarballs.suite.js";
import { judgeTarball, type PackedFiles } from "./tidy/tarball.js";

describe("the tarballs that would be published", () => {
  const folder = mkdtempSync(join(tmpdir(), "packages-"));
  let tarballs: readonly Tarball[];
  beforeAll(async () => {
    tarballs = await packWorkspaces(folder, folder);
    for (const { manifest, path } of tarballs) {
      const { paths } = filesOf(createPackageFromTarballData(readFileSync(path)));
      const kilobytes = (statSync(path).size / 1_024).toFixed(0).padStart(5);
      process.stdout.write(`${kilobytes} kB, ${String(paths.length).padStart(3)} files: ${manifest.name}\n`);
    }
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(publishedWorkspaces())("%s holds what it needs and no more", (workspace) => {
    const { manifest, path } = tarballOf(workspace);
    const files = filesOf(createPackageFromTarballData(readFileSync(path)));
    expect(judgeTarball(manifest, files)).toEqual([]);
    expect(files.textOf("LICENSE"), "the one of the project").toBe(textOf("LICENSE"));
  });

  it("sdk/client has a page that shows the quickstart", () => {
    const { textOf: packed } = filesOf(createPackageFromTarballData(readFileSync(tarballOf("sdk/client").path)));
    const shown = /<!-- quickstart -->\s*```ts\n([\s\S]*?)```/.exec(packed("README.md"))?.[1];
    expect(shown?.trim()).toBe(textOf("samples/quickstart/main.ts").trim());
  });

  it.each(publishedWorkspaces())("%s pleases publint", async (workspace) => {
    const { path } = tarballOf(workspace);
    const { messages } = await publint({ pack: { tarball: Uint8Array.from(readFileSync(path)).buffer }, strict: true });
    expect(messages).toEqual([]);
  });

  it("overlay has its pages, and the licences of what is in them", () => {
    const { paths } = filesOf(createPackageFromTarballData(readFileSync(tarballOf("overlay").path)));
    const pages = ["overlay", "settings"].flatMap((page) => ["css", "html", "js"].map((kind) => `dist/pages/${page}.${kind}`));
    expect([...paths].sort()).toEqual(["LICENSE", "README.md", "dist/pages/licences.txt", "package.json", ...pages].sort());
  });

  // Pages are for browsers: nobody imports them.
  const imported = publishedWorkspaces().filter((workspace) => workspace !== "overlay");
  it.each(imported)("%s has types that are not wrong", async (workspace) => {
    const { manifest, path } = tarballOf(workspace);
    const entries = Object.keys(manifest.exports ?? {});
    // A command has nothing to import.
    expect(entries.length > 0 || manifest.bin !== undefined).toBe(true);
    const result = await checkPackage(createPackageFromTarballData(readFileSync(path)), { entrypoints: entries });
    if (result.types === false) throw new Error(`${manifest.name} has no types`);
    expect(Object.keys(result.entrypoints)).toEqual(entries);
    expect(result.problems.filter((problem) => !isForOthers(problem))).toEqual([]);
  });

  function tarballOf(workspace: string): Tarball {
    const tarball = tarballs.find((one) => one.workspace.endsWith(`/${workspace}`));
    if (tarball === undefined) throw new Error(`${workspace} was not packed`);
    return tarball;
  }
});

describe("a tarball with a fault", () => {
  const manifest = { name: "@talkgroup/sdk", dependencies: { ws: "8" }, optionalDependencies: { "@a/b": "1" } };
  const sound = {
    "dist/index.js": `import { a } from "./a.js";\nimport "node:net";\nimport WebSocket from "ws";\nconst b = await import("@a/b/c");\n`,
    "dist/a.js": `export * from "./b/c.js";\nexport const text = 'import "x"';\n`,
    "dist/b/c.js": `import {\n  d,\n} from "@talkgroup/sdk";\n`,
    "dist/b/c.js.map": JSON.stringify({ sources: ["../../src/b/c.ts"] }),
    "src/b/c.ts": "",
    "ipc/microphone.test.schema.json": "{}",
    LICENSE: "",
  };

  it.each([
    ["nothing", {}, []],
    ["a test", { "dist/a.test.js": "" }, ["dist/a.test.js is of no use to others"]],
    ["a suite's types", { "dist/a.suite.d.ts": "" }, ["dist/a.suite.d.ts is of no use to others"]],
    ["the compiler's memory", { "dist/tsconfig.tsbuildinfo": "" }, ["dist/tsconfig.tsbuildinfo is of no use to others"]],
    [
      "a map to nowhere",
      { "dist/a.js.map": JSON.stringify({ sources: ["../src/a.ts"] }) },
      ["dist/a.js.map points to src/a.ts, which is not there"],
    ],
    ["a map left out", { "dist/d.js": "//# sourceMappingURL=d.js.map\n" }, ["dist/d.js names d.js.map, which is not there"]],
    [
      "a map of types left out",
      { "dist/d.d.ts": "export {};\n//# sourceMappingURL=d.d.ts.map" },
      ["dist/d.d.ts names d.d.ts.map, which is not there"],
    ],
    ["a file left out", { "dist/a.js": `import "./z.js";` }, ["dist/a.js imports ./z.js, which is not there"]],
    [
      "packages nobody asked for",
      { "dist/a.js": `export {\n  x,\n} from "pino";\nconst c = await import("@a/c/d");` },
      [
        "dist/a.js imports pino, which package.json does not ask for",
        "dist/a.js imports @a/c, which package.json does not ask for",
      ],
    ],
  ])("is found: %s", (_, planted, findings) => {
    const files = new Map(Object.entries({ ...sound, ...planted }));
    expect(judgeTarball(manifest, { paths: [...files.keys()], textOf: (path) => files.get(path) ?? "" })).toEqual(findings);
  });

  it("is found: no licence", () => {
    expect(judgeTarball(manifest, { paths: ["README.md"], textOf: () => "" })).toEqual(["LICENSE is not there"]);
  });

  it("is seen by publint, and by are-the-types-wrong for those it is for", async () => {
    const sound = { name: "a", version: "1.0.0", type: "module", license: "MIT", engines: { node: ">=20" } };
    const filesWith = (types: string, exports: object): { name: string; data: string }[] => [
      { name: "a/package.json", data: JSON.stringify({ ...sound, exports: { ".": exports } }) },
      { name: "a/a.js", data: "export const a = 1;\n" },
      { name: `a/${types}`, data: "export declare const a = 1;\n" },
    ];
    const late = filesWith("a.d.ts", { default: "./a.js", types: "./a.d.ts" });
    const { messages } = await publint({ pack: { files: late }, pkgDir: "a", strict: true });
    expect(messages.map(({ code }) => code)).toContain("EXPORTS_TYPES_SHOULD_BE_FIRST");
    const alien = filesWith("a.d.cts", { types: "./a.d.cts", default: "./a.js" });
    const paths = Object.fromEntries(alien.map(({ name, data }) => [`/node_modules/${name}`, data]));
    const result = await checkPackage(new Package(paths, "a", "1.0.0"));
    const found = (result.types === false ? [] : result.problems).filter((problem) => !isForOthers(problem));
    expect(found).toMatchObject([{ kind: "FalseCJS" }]);
    const problem: Problem = { kind: "NoResolution", entrypoint: ".", resolutionKind: "node16-esm" };
    expect(isForOthers(problem)).toBe(false);
    expect(isForOthers({ ...problem, resolutionKind: "node10" })).toBe(true);
  });
});

/**
 * Our packages are modules for Node 20.19 and newer, and for bundlers: `exports` and `type` say so. Left aside is therefore what
 * are-the-types-wrong holds against them for others: resolution as Node 10 had it, which knows no `exports`; and that a CommonJS module
 * that requires them gets a module, which it does, as these Nodes load modules by `require`.
 */
function isForOthers(problem: Problem): boolean {
  if (problem.kind === "CJSResolvesToESM") return true;
  return "resolutionKind" in problem && problem.resolutionKind === "node10";
}

/** A file of the project. */
function textOf(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
}

/** The files of an unpacked package, by path from its own folder. */
function filesOf(unpacked: Package): PackedFiles {
  const folder = `/node_modules/${unpacked.packageName}/`;
  return {
    paths: unpacked.listFiles().map((path) => path.slice(folder.length)),
    textOf: (path) => unpacked.readFile(folder + path),
  };
}
