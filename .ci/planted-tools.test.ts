import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readTree } from "./tidy/tree.js";

/**
 * The tools that hold the house rules are run once each on a copy with a violation planted: a check that cannot fail is
 * none. (The generator's are in schemas/generator, the rules of our own in planted.test.ts.)
 */
const root = join(import.meta.dirname, "..");
const copy = mkdtempSync(join(tmpdir(), "talkgroup-planted-"));
afterAll(() => rmSync(copy, { recursive: true }));

describe("tsc refuses IO in a core", () => {
  const core_projects = ["schemas", "sdk/core", "sdk/testing", "server/core"];

  it.each(core_projects)("%s", (project) => {
    const folder = join(copy, project);
    const violations = [
      "setTimeout(() => 1, 1)",
      "process.exit(1)",
      "Buffer.alloc(1)",
      "performance.now()",
      `await import("node:fs")`,
    ];
    const compilerOptions = {
      rootDir: folder,
      outDir: join(folder, "dist"),
      noEmit: true,
      composite: false,
      declarationMap: false,
    };
    write(
      join(folder, "tsconfig.json"),
      JSON.stringify({
        extends: join(root, project, "tsconfig.json"),
        compilerOptions,
        include: ["planted.ts"],
        references: [],
      }),
    );
    write(join(folder, "package.json"), `{"type":"module"}`);
    write(join(folder, "planted.ts"), `export {};\n${violations.map((code) => `${code};\n`).join("")}`);
    const said = run("typescript/bin/tsc", ["-p", folder, "--pretty", "false"], copy);
    const lines = new Set(
      [...said.text.matchAll(/planted\.ts\((\d+),\d+\): error TS(?:2304|2307|2580|2584|2591)/g)].map((match) => Number(match[1])),
    );
    expect([...lines].sort()).toEqual([2, 3, 4, 5, 6]);
    expect(said.code).not.toBe(0);
  });
});

describe("Biome refuses", () => {
  const folder = join(copy, "biome");
  const planted: Readonly<Record<string, readonly [string, string]>> = {
    "lint/correctness/noUndeclaredDependencies": ["src/undeclared.ts", `import "@talkgroup/server";\n`],
    "lint/suspicious/noConsole": ["src/print.ts", "console.error(1);\n"],
    "lint/suspicious/noImportCycles": ["src/cycle-a.ts", `export { b } from "./cycle-b.js";\nexport const a = 1;\n`],
    "lint/suspicious/noExplicitAny": ["src/untyped.ts", "export const x: any = 1;\n"],
    "lint/suspicious/noFocusedTests": ["src/alone.test.ts", `it.only("x", () => {});\n`],
    "lint/suspicious/noTsIgnore": ["src/silenced.ts", "// @ts-ignore\nexport const y = 1;\n"],
    "lint/style/noNonNullAssertion": ["src/sure.ts", "export const z = [1][0]!;\n"],
    "lint/style/noDefaultExport": ["src/unnamed.ts", "export default 1;\n"],
    "lint/style/useImportType": ["src/type.ts", `import { A } from "./sure.js";\nexport type B = A;\n`],
    "lint/style/useNodejsImportProtocol": ["src/builtin.ts", `import { join } from "path";\nexport const j = join;\n`],
    "lint/complexity/noExcessiveLinesPerFunction": ["src/long.ts", `export function f(): void {\n${"  g();\n".repeat(61)}}\n`],
    "lint/style/useFilenamingConvention": ["src/NotKebab.ts", "export const w = 1;\n"],
    format: ["src/crooked.ts", "export   const v = 1;\n"],
  };

  it("each of the house rules, in the file it was broken in", () => {
    write(join(folder, "package.json"), JSON.stringify({ name: "planted", type: "module", dependencies: {} }));
    write(join(folder, ".gitignore"), "dist/\n");
    cpSync(join(root, ".biome.json"), join(folder, ".biome.json"));
    write(join(folder, "src/cycle-b.ts"), `export { a } from "./cycle-a.js";\nexport const b = 1;\n`);
    for (const [path, text] of Object.values(planted)) write(join(folder, path), text);
    const said = run("@biomejs/biome/bin/biome", ["ci", "--colors=off", "--max-diagnostics=200", "."], folder);
    for (const [rule, [path]] of Object.entries(planted)) {
      expect(
        said.text.split("\n").some((line) => line.startsWith(path) && line.includes(rule)),
        `${rule} in ${path}`,
      ).toBe(true);
    }
    expect(said.code).not.toBe(0);
  });
});

describe("a copy of the workspace", () => {
  const folder = join(copy, "workspace");
  const core = "server/core/planted-export";

  beforeAll(() => {
    for (const path of readTree(root).keys()) cpSync(join(root, path), join(folder, path));
    linkModules(folder);
  });

  it("with loose ends: knip names the orphan, the unused export and the undeclared dependency", () => {
    write(join(folder, "sdk/core/src/planted-orphan.ts"), "export const orphan = 1;\n");
    write(join(folder, `${core}.ts`), "export const used = 1;\nexport const planted_unused = 2;\n");
    write(join(folder, `${core}.test.ts`), `import { used } from "./planted-export.js";\nimport "ajv";\nused.toFixed();\n`);
    const said = run("knip/bin/knip.js", ["--no-progress"], folder);
    for (const path of ["sdk/core/src/planted-orphan.ts", `${core}.ts`, `${core}.test.ts`]) rmSync(join(folder, path));
    expect(said.text).toMatch(/sdk\/core\/src\/planted-orphan\.ts/);
    expect(said.text).toMatch(/planted_unused\s.*server\/core\/planted-export\.ts/);
    expect(said.text).toMatch(/ajv\s.*server\/core\/planted-export\.test\.ts/);
    expect(said.code).not.toBe(0);
  });

  it("with a new message of each kind: the generator writes it, and the compiler names the place that must handle it", () => {
    plantMessage(folder, "schemas/ipc/ptt.release.schema.json", "schemas/ipc/ptt.planted.schema.json");
    plantMessage(folder, "schemas/control/channel.leave.schema.json", "schemas/control/channel.planted.schema.json");
    plantMessage(folder, "schemas/api/auth.logout.schema.json", "schemas/api/auth.planted.schema.json", ["/logout", "/planted"]);
    run("typescript/bin/tsc", ["-b", "schemas/generator"], folder);
    const generated = spawnSync(process.execPath, ["schemas/dist/generator/main.js"], { cwd: folder, encoding: "utf8" });
    expect({ code: generated.status, said: generated.stderr }).toMatchObject({
      code: 1,
      said: expect.stringContaining("ipc.ts was stale"),
    });
    const said = run("typescript/bin/tsc", ["-b", "--pretty", "false", "sdk/agent", "server/core", "server/io"], folder);
    expect(said.text).toMatch(/^sdk\/agent\/src\/handlers\/ipc-handlers\.ts\(.*"ptt\.planted"/m);
    expect(said.text).toMatch(/^server\/core\/calls\.ts\(.*"channel\.planted"/m);
    expect(said.text).toMatch(/^server\/io\/api\/\S+\.ts\(.*"auth\.planted"/m);
  });
});

function plantMessage(folder: string, from: string, to: string, [old_path, new_path] = ["", ""]): void {
  const name = (path: string): string => path.replace(/^.*\//, "").replace(".schema.json", "");
  const text = readFileSync(join(folder, from), "utf8").replaceAll(name(from), name(to));
  write(join(folder, to), old_path === "" ? text : text.replace(old_path, new_path));
}

/** The installed packages, but our own from the copy. */
function linkModules(folder: string): void {
  const modules = join(root, "node_modules");
  mkdirSync(join(folder, "node_modules"));
  for (const name of readdirSync(modules)) {
    if (name !== "@talkgroup" && !name.startsWith(".")) symlinkSync(join(modules, name), join(folder, "node_modules", name));
  }
  cpSync(join(modules, "@talkgroup"), join(folder, "node_modules/@talkgroup"), { recursive: true, verbatimSymlinks: true });
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function run(tool: string, parameters: readonly string[], cwd: string): { code: number | null; text: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "node_modules", tool), ...parameters], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  return { code: status, text: stdout + stderr };
}
