import { describe, expect, it } from "vitest";
import { codeOf } from "./tidy/code-text.js";
import { judgeCores } from "./tidy/cores.js";
import { judgeReadme } from "./tidy/documents.js";
import { judgeLayers } from "./tidy/layers.js";
import { judgeLeftovers } from "./tidy/leftovers.js";
import { judgeLock } from "./tidy/lock.js";
import { judgeLayout, judgeRules, uncitedRules } from "./tidy/protocol.js";
import { judgeShape } from "./tidy/shape.js";
import { type Finding, type Tree, treeOf } from "./tidy/tree.js";

/** A small sound workspace; each test plants one violation in it and sees the rule bite, at the right file. */
const sound: Readonly<Record<string, string>> = {
  "package.json": manifest("talkgroup-workspace"),
  "schemas/package.json": manifest("@talkgroup/schemas"),
  "schemas/src/packet.ts": `/** P-1, P-2. */\nexport const packet = 1;\n`,
  "schemas/generator/main.ts": `import "node:fs";\n`,
  "schemas/PROTOCOL.md":
    "- **P-1** One.\n- **P-2** Two.\n\n| offset | size | name |\n| --- | --- | --- |\n| 0 | 1 | kind |\n| 1 | 2 | id |\n",
  "sdk/core/package.json": manifest("@talkgroup/core", ["@talkgroup/schemas"], ["@talkgroup/testing"]),
  "sdk/core/src/mixer.ts": `import { packet } from "@talkgroup/schemas";\n// setTimeout and Date.now() are for shells.\nexport const text = "Math.random()" + packet;\n`,
  "sdk/core/src/mixer.test.ts": `import "@talkgroup/testing";\nimport vectors from "../../../schemas/vectors/packet.json";\nnew URL("../../../samples/quickstart/dist/main.js", import.meta.url);\nDate.now();\n`,
  "sdk/testing/package.json": manifest("@talkgroup/testing", ["@talkgroup/core", "@talkgroup/schemas"]),
  "sdk/client/package.json": manifest("@talkgroup/sdk", ["@talkgroup/schemas"]),
  "sdk/client/src/client.ts": `import "@talkgroup/schemas";\n`,
  "sdk/agent/package.json": manifest("@talkgroup/agent", ["@talkgroup/core", "@talkgroup/schemas"]),
  "sdk/agent/src/run-loop.ts": `setTimeout(() => Date.now(), 1);\nnew URL("./worker.js", import.meta.url);\n`,
  "sdk/cli/package.json": manifest("talkgroup", [
    "@talkgroup/sdk",
    "@talkgroup/testing",
    "@talkgroup/server",
    "@talkgroup/agent",
  ]),
  "server/package.json": manifest("@talkgroup/server", ["@talkgroup/schemas"]),
  "server/core/route.ts": `import "@talkgroup/schemas/api";\nexport const route = 1;\n`,
  "server/io/main.ts": `import "../core/route.js";\n`,
  "samples/quickstart/package.json": manifest("@talkgroup/sample-quickstart", ["@talkgroup/sdk"]),
  "samples/quickstart/main.ts": `import "@talkgroup/sdk";\n`,
  "README.md":
    '# Talkgroup\n\n```sh\nnpm start\n```\n\n<!-- quickstart -->\n```ts\nimport "@talkgroup/sdk";\n```\n<!-- /quickstart -->\n',
};
const layout = [
  { offset: 0, size: 1, name: "kind" },
  { offset: 1, size: 2, name: "id" },
];
const to_do = ["TO", "DO"].join("");

describe("the sound workspace", () => {
  it("has no findings", () => {
    const tree = treeOf(sound);
    const rules = [judgeLayers, judgeCores, judgeShape, judgeLeftovers, judgeReadme, judgeRules];
    expect(rules.flatMap((rule) => rule(tree))).toEqual([]);
    expect(judgeLayout(tree, layout)).toEqual([]);
    expect(uncitedRules(tree)).toEqual([]);
  });
});

describe("layers", () => {
  it.each([
    [
      "schemas depends on core",
      "schemas/package.json",
      manifest("@talkgroup/schemas", ["@talkgroup/core"]),
      "must not depend on @talkgroup/core",
    ],
    [
      "the client depends on core",
      "sdk/client/package.json",
      manifest("@talkgroup/sdk", ["@talkgroup/core"]),
      "must not depend on @talkgroup/core",
    ],
    [
      "the agent depends on the server",
      "sdk/agent/package.json",
      manifest("@talkgroup/agent", ["@talkgroup/server"]),
      "must not depend on @talkgroup/server",
    ],
    [
      "the agent ships the test kit",
      "sdk/agent/package.json",
      manifest("@talkgroup/agent", ["@talkgroup/testing"]),
      "must not depend on @talkgroup/testing",
    ],
    [
      "the server depends on core",
      "server/package.json",
      manifest("@talkgroup/server", ["@talkgroup/core"]),
      "must not depend on @talkgroup/core",
    ],
    [
      "a sample depends on the agent",
      "samples/quickstart/package.json",
      manifest("@talkgroup/sample-quickstart", ["@talkgroup/agent"]),
      "must not depend on @talkgroup/agent",
    ],
    ["a new package without a layer", "sdk/extra/package.json", manifest("@talkgroup/extra"), "no place in the layer table"],
    [
      "a server test outside the simulation imports core",
      "server/core/route.test.ts",
      `import "@talkgroup/core";\n`,
      "must not import @talkgroup/core",
    ],
    ["schemas imports core", "schemas/src/packet.ts", `import "@talkgroup/core";\n`, "must not import @talkgroup/core"],
    [
      "core imports the agent",
      "sdk/core/src/mixer.ts",
      `export { run } from "@talkgroup/agent";\n`,
      "must not import @talkgroup/agent",
    ],
    [
      "core imports the test kit outside a test",
      "sdk/core/src/mixer.ts",
      `import "@talkgroup/testing";\n`,
      "must not import @talkgroup/testing",
    ],
    [
      "the client imports the agent, late",
      "sdk/client/src/client.ts",
      `await import("@talkgroup/agent");\n`,
      "must not import @talkgroup/agent",
    ],
    ["a deep import", "sdk/client/src/client.ts", `import "@talkgroup/schemas/src/packet.js";\n`, "reaches inside a package"],
    [
      "a subpath that the package does not export",
      "sdk/client/src/client.ts",
      `import "@talkgroup/schemas/apis";\n`,
      "reaches inside a package",
    ],
    [
      "a folder below an exported subpath",
      "server/core/route.ts",
      `import "@talkgroup/schemas/api/x";\n`,
      "reaches inside a package",
    ],
    [
      "an exported subpath of a package out of reach",
      "sdk/client/src/client.ts",
      `import "@talkgroup/server/api";\n`,
      "must not import @talkgroup/server/api",
    ],
    [
      "a relative import across packages",
      "sdk/agent/src/run-loop.ts",
      `import "../../core/src/mixer.js";\n`,
      "leaves the package",
    ],
    [
      "a worker across packages",
      "sdk/agent/src/run-loop.ts",
      `new URL("../../../server/io/main.js", import.meta.url);\n`,
      "leaves the package",
    ],
    [
      "vectors of another package in product code",
      "sdk/core/src/mixer.ts",
      `import "../../../schemas/vectors/packet.json";\n`,
      "leaves the package",
    ],
    ["the server's core imports its shell", "server/core/route.ts", `import "../io/main.js";\n`, "must not reach into server/io"],
    [
      "schemas imports its generator",
      "schemas/src/packet.ts",
      `import "../generator/main.js";\n`,
      "must not reach into schemas/generator",
    ],
  ])("%s", (_name, path, text, message) => {
    expect(judgeLayers(planted(path, text))).toEqual([finding(path, message)]);
  });
});

describe("cores", () => {
  const violations = [
    ["Date.now()", "now_ms"],
    ["new Date()", "now_ms"],
    ["performance.now()", "now_ms"],
    ["Math.random()", "chance"],
    ["crypto.getRandomValues(bytes)", "chance"],
    ["setTimeout(() => 1, 2)", "pollTimeout"],
    ["process.env", "shell"],
    ["Buffer.from(text)", "shell"],
    ["globalThis.crypto", "shell"],
    [`fetch("x")`, "shell"],
    [`await import("node:fs")`, "must not import"],
    [["`$", "{Date.now()}`"].join(""), "now_ms"],
  ] as const;

  it.each(violations)("%s", (code, message) => {
    for (const path of ["schemas/src/packet.ts", "sdk/core/src/mixer.ts", "sdk/testing/src/clock.ts", "server/core/route.ts"]) {
      expect(judgeCores(planted(path, `export const x = 1;\n${code};\n`))).toEqual([finding(path, message, 2)]);
    }
  });

  it("a method that happens to be called process is none", () => {
    expect(judgeCores(planted("sdk/core/src/mixer.ts", "mixer.process(frame);\nclass A { process(): void {} }\n"))).toEqual([]);
  });
});

describe("shape", () => {
  it("a long file", () => {
    expect(judgeShape(planted("server/core/route.ts", "let x;\n".repeat(401)))).toEqual([
      finding("server/core/route.ts", "401 lines"),
    ]);
    expect(judgeShape(planted("server/core/route.ts", "let x;\n".repeat(400)))).toEqual([]);
  });
  it("a large file", () => {
    const tree = new Map(treeOf(sound)).set("samples/music.wav", { bytes: 1_048_577, text: "" });
    expect(judgeShape(tree)).toEqual([finding("samples/music.wav", "1048577 bytes")]);
  });
  it.each(["js", "js.map", "d.ts", "d.ts.map"])("compiler output beside its source: .%s", (ending) => {
    const path = `server/core/route.${ending}`;
    expect(judgeShape(planted(path, ""))).toEqual([finding(path, "compiler output")]);
  });
  it("something new at the top", () => {
    expect(judgeShape(planted("scripts/do.sh", ""))).toEqual([finding("scripts", "top level is fixed")]);
    expect(judgeShape(planted(".github/hook", ""))).toEqual([]);
  });
});

describe("leftovers", () => {
  it.each([
    ["a note without owner", "server/core/route.ts", `// ${to_do}: later\n`, "without an owner"],
    ["one in a document", "README.md", `${sound["README.md"]}${to_do}\n`, "without an owner"],
    ["somebody's machine", "server/core/route.ts", `const x = "/${"home"}/ann/talkgroup";\n`, "somebody's machine"],
    ["a silenced compiler", "server/core/route.ts", `// @ts-${"ignore"}\n`, "not to be silenced"],
    ["a type that checks nothing", "server/core/route.ts", `const x = y as ${"any"};\n`, "checks nothing"],
    ["a print", "server/core/route.ts", `${"console"}.log(1);\n`, "through the logger"],
    ["a test alone", "server/core/route.test.ts", `it.${"only"}("x", () => {});\n`, "would not run"],
    ["a test left out", "server/core/route.test.ts", `it.${"skip"}("x", () => {});\n`, "without a reason"],
  ])("%s", (_name, path, text, message) => {
    expect(judgeLeftovers(planted(path, text))).toEqual([
      expect.objectContaining({ path, message: expect.stringContaining(message) }),
    ]);
  });

  it("let through what has an owner or a reason", () => {
    expect(judgeLeftovers(planted("server/core/route.ts", `// ${to_do}(ann): later\n`))).toEqual([]);
    const reason = `// Needs a sound card.\nit.${"skip"}("x", () => {});\n`;
    expect(judgeLeftovers(planted("server/core/route.test.ts", reason))).toEqual([]);
  });
});

describe("the lock file", () => {
  const lock = (packages: object): Tree => treeOf({ "package-lock.json": JSON.stringify({ packages }) });
  const asking = { optionalDependencies: { "@x/linux": "1.0.0" } };

  it.each([
    ["the root", { "": asking }],
    ["a workspace", { "sdk/agent": asking }],
    ["a package", { "node_modules/@y/z": asking }],
    ["a package within one", { "node_modules/w/node_modules/@y/z": asking, "node_modules/v/node_modules/@x/linux": {} }],
  ])("leaves out an optional package of %s", (_name, packages) => {
    expect(judgeLock(lock(packages))).toEqual([finding("package-lock.json", "no entry for @x/linux", 0)]);
  });
  it.each([
    "node_modules/@x/linux",
    "node_modules/w/node_modules/@x/linux",
    "node_modules/w/node_modules/@y/z/node_modules/@x/linux",
  ])("may have it at %s", (place) =>
    expect(judgeLock(lock({ "node_modules/w/node_modules/@y/z": asking, [place]: {} }))).toEqual([]),
  );
  it("is missing", () => expect(judgeLock(treeOf({}))).toEqual([finding("package-lock.json", "is not there", 0)]));
});

describe("documents", () => {
  const readme = sound["README.md"] ?? "";

  it("no README", () => {
    const { "README.md": _gone, ...rest } = sound;
    expect(judgeReadme(treeOf(rest))).toEqual([finding("README.md", "is not there")]);
  });
  it.each([
    ["a long README", `${readme}${"\n".repeat(100)}end\n`, "at most 100"],
    ["nothing to run on the first screen", `${"\n".repeat(20)}${readme}`, "by line 20"],
    ["no quickstart", "```sh\nnpm start\n```\n", "between <!-- quickstart -->"],
    ["another quickstart", readme.replace("@talkgroup/sdk", "@talkgroup/sdc"), "differ from its line 1 on"],
  ])("%s", (_name, text, message) => {
    const line = message.includes("line 20") ? 23 : 0;
    expect(judgeReadme(planted("README.md", text))).toEqual([finding("README.md", message, line)]);
  });
});

describe("protocol", () => {
  const page = sound["schemas/PROTOCOL.md"] ?? "";
  const path = "schemas/PROTOCOL.md";

  it("a rule numbered twice", () => {
    expect(judgeRules(planted(path, `- **P-1** One.\n- **P-2** Two.\n- **P-2** Again.\n`))).toEqual([
      finding(path, "P-2 is numbered twice"),
    ]);
  });
  it("a rule out of order", () => {
    expect(judgeRules(planted(path, `- **P-2** Two.\n- **P-1** One.\n`))).toEqual([finding(path, "P-1 comes after P-2")]);
  });
  it("a citation of no rule", () => {
    const core = "server/core/route.ts";
    expect(judgeRules(planted(core, "\n// P-3\n"))).toEqual([finding(core, "P-3 is no rule", 2)]);
    expect(judgeRules(planted(core, "// NIST P-256\n"))).toEqual([]);
  });
  it("a rule that nothing cites", () => {
    expect(uncitedRules(planted(path, `${page}- **P-3** Three.\n`))).toEqual([3]);
  });
  it("a byte layout that differs", () => {
    expect(judgeLayout(planted(path, page.replace("| 1 | 2 |", "| 1 | 3 |")), layout)).toEqual([finding(path, "1 3 id")]);
    expect(judgeLayout(planted(path, ""), layout)).toEqual([finding(path, "the byte layout is []")]);
  });
});

describe("code without its comments and strings", () => {
  it.each([
    ["a /* b */ 'c' // d\ne", "a         ' '     \ne"],
    [String.raw`"f\"g" + 'h\'i'`, `"    " + '    '`],
    ["/[/'\"]/.test(j) / 2; k / 'l'", "/[/'\"]/.test(j) / 2; k / ' '"],
    ["`m $", "{n(`o`)} p` // q", "`  $", "{n(` `)}  `     "],
    ["`r\\`s` + t", "`    ` + t"],
    ["// u 'v\nw", "       \nw"],
    ["'unclosed\nx", "'       d\nx"],
  ])("%j", (...texts) => {
    const half = texts.length / 2;
    const text = texts.slice(0, half).join("");
    expect(codeOf(text, "blank")).toBe(texts.slice(half).join(""));
    expect(codeOf(text, "keep")).toHaveLength(text.length);
  });
});

function manifest(name: string, dependencies: readonly string[] = [], devDependencies: readonly string[] = []): string {
  const versions = (names: readonly string[]): Record<string, string> =>
    Object.fromEntries(names.map((other) => [other, "0.1.0"]));
  const exports = { ".": "./dist/index.js", "./api": "./dist/api.js" };
  return JSON.stringify({ name, exports, dependencies: versions(dependencies), devDependencies: versions(devDependencies) });
}

function planted(path: string, text: string): Tree {
  return treeOf({ ...sound, [path]: text });
}

function finding(path: string, message: string, line: number = expect.any(Number)): Finding {
  return { path, line, message: expect.stringContaining(message) };
}
