import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generate } from "./generate.js";
import { schema_folders } from "./schema-file.js";

const schemas = join(import.meta.dirname, "..");

describe("what is generated", () => {
  const generated = generate(readSchemas());
  const files = generated.ok ? generated.files : new Map<string, string>();

  it("is what stands in src/generated", () => {
    expect(generated.ok ? [] : generated.problems).toEqual([]);
    for (const [name, text] of files) expect(readFileSync(join(schemas, "src/generated", name), "utf8"), name).toBe(text);
    expect(readdirSync(join(schemas, "src/generated")).sort()).toEqual([...files.keys()].sort());
  });

  it("is the same each time", () => {
    const again = generate(readSchemas());
    expect(again.ok && [...again.files]).toEqual([...files]);
  });

  it("says range, unit and default of a field", () => {
    expect(files.get("ipc.ts")).toContain("/** How long the lease lasts if it is not renewed. 100 … 5000 ms, default 500. */");
  });

  it("lets the caller leave a default out and the receiver rely on it", () => {
    expect(files.get("ipc.ts")).toContain("readonly lease_ms?: number;");
    expect(files.get("ipc.ts")).toContain(`readonly filled: PttPressParams & Required<Pick<PttPressParams, "lease_ms">>;`);
  });

  it("relies on the defaults of a configuration, which nobody sends on", () => {
    expect(files.get("config.ts")).toContain("readonly server: ServerSettings;");
    expect(files.get("config.ts")).toContain("readonly control_port: number;");
    expect(files.get("config.ts")).toContain("readonly tls_cert?: string;");
  });

  it("knows a preset within a request as the type it has elsewhere", () => {
    expect(files.get("api.ts")).toMatch(/import type \{\s+Operation,\s+\} from "\.\/operation\.js";/);
    expect(files.get("api.ts")).toContain("readonly operation: Operation;");
  });

  it("needs nothing of its compiler, and no evaluation of text, when it runs", () => {
    for (const [name, text] of files) {
      expect(text, name).not.toMatch(/\brequire\(|\bnew Function\b|\beval\(|from "ajv/);
      expect(text, name).not.toMatch(/schemaPath:|,schema:/);
    }
  });
});

describe("the generator as a command", () => {
  const copy = mkdtempSync(join(tmpdir(), "talkgroup-generator-"));

  beforeAll(() => {
    const folders = schema_folders.filter((folder) => folder !== "");
    for (const part of [...folders, "common.schema.json", "package.json", "src/generated", "dist/generator"]) {
      cpSync(join(schemas, part), join(copy, part), { recursive: true });
    }
    symlinkSync(join(schemas, "..", "node_modules"), join(copy, "node_modules"));
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  it("exits 0 when all is fresh", () => {
    expect(run(copy)).toEqual({ code: 0, said: "" });
  });

  it("exits 1 and writes when a schema changed, then 0", () => {
    const path = join(copy, "ipc/ptt.press.schema.json");
    writeFileSync(path, readFileSync(path, "utf8").replace(`"default": 500`, `"default": 400`));
    const { code, said } = run(copy);
    expect(code).toBe(1);
    expect(said.split("\n")).toEqual([
      "schemas/src/generated/ipc.ts was stale",
      "schemas/src/generated/ipc-checks.ts was stale",
      "",
    ]);
    expect(readFileSync(join(copy, "src/generated/ipc.ts"), "utf8")).toContain("default 400");
    expect(run(copy).code).toBe(0);
  });

  it("exits 1 and removes a file that it no longer makes", () => {
    writeFileSync(join(copy, "src/generated/left.ts"), "export {};\n");
    expect(run(copy)).toEqual({ code: 1, said: "schemas/src/generated/left.ts was stale\n" });
    expect(run(copy).code).toBe(0);
  });

  it("exits 2, names file and place, and writes nothing when a schema is sloppy", () => {
    const path = join(copy, "ipc/ptt.press.schema.json");
    writeFileSync(path, readFileSync(path, "utf8").replace(`"maximum": 5000,`, ""));
    const { code, said } = run(copy);
    expect(code).toBe(2);
    expect(said).toMatch(
      /^schemas\/ipc\/ptt.press.schema.json#\/properties\/params\/properties\/lease_ms: number without minimum/,
    );
  });
});

describe("the package under a strict content security policy", () => {
  it("loads as an ES module with code generation forbidden", () => {
    const folder = mkdtempSync(join(tmpdir(), "talkgroup-csp-"));
    const program = join(folder, "main.mjs");
    writeFileSync(
      program,
      `import { validateIpcParams } from ${JSON.stringify(join(schemas, "dist/index.js"))};
       process.stdout.write(JSON.stringify(validateIpcParams["ptt.press"]({ binding_id: "a" })));`,
    );
    const said = execFileSync(process.execPath, ["--disallow-code-generation-from-strings", program], { encoding: "utf8" });
    rmSync(folder, { recursive: true });
    expect(JSON.parse(said)).toEqual({ ok: true, value: { binding_id: "a", lease_ms: 500 } });
  });
});

function run(copy: string): { code: number | null; said: string } {
  const { status, stderr } = spawnSync(process.execPath, [join(copy, "dist/generator/main.js")], { encoding: "utf8" });
  return { code: status, said: stderr };
}

function readSchemas(): Map<string, string> {
  const texts = new Map<string, string>();
  for (const folder of schema_folders) {
    for (const name of readdirSync(join(schemas, folder))) {
      if (name.endsWith(".schema.json")) texts.set(folder + name, readFileSync(join(schemas, folder, name), "utf8"));
    }
  }
  return texts;
}
