import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "idle-code-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Files that the main thread of an agent has loaded when it is ready, nobody has asked it for anything, and it is to end. */
async function loadedByIdleAgent(): Promise<readonly string[]> {
  const list = join(folder, "list");
  const hook = `
    import { appendFileSync } from "node:fs";
    export function load(url, context, next) {
      appendFileSync(${JSON.stringify(list)}, url + "\\n");
      return next(url, context);
    }`;
  const preload = `
    import { appendFileSync } from "node:fs";
    import { createRequire, register } from "node:module";
    import { isMainThread } from "node:worker_threads";
    if (isMainThread) {
      register(${JSON.stringify(`data:text/javascript,${encodeURIComponent(hook)}`)});
      const { cache } = createRequire(${JSON.stringify(import.meta.url)});
      process.on("exit", () => appendFileSync(${JSON.stringify(list)}, Object.keys(cache).join("\\n")));
    }`;
  const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));
  const places = ["--socket", join(folder, "agent.sock"), "--config", join(folder, "settings")];
  const flags = [...places, "--sound", "null", "--no-hotkeys", "--attached", "--ready-json"];
  const agent = spawn(process.execPath, ["--import", `data:text/javascript,${encodeURIComponent(preload)}`, main, ...flags]);
  let errors = "";
  agent.stderr.on("data", (text) => {
    errors += text;
  });
  const ended = once(agent, "exit");
  await Promise.race([once(agent.stdout, "data"), ended]);
  agent.stdin.end();
  await ended;
  if (!existsSync(list)) throw new Error(errors);
  const lines = readFileSync(list, "utf8").split("\n");
  return lines.map((line) => (line.startsWith("file:") ? fileURLToPath(line) : line)).filter((path) => path.startsWith("/"));
}

describe("the main thread of an agent that nobody uses", () => {
  it("has loaded no more than it needs: the rest of the code would be megabytes of memory", async () => {
    const loaded = await loadedByIdleAgent();
    const named = (part: RegExp): readonly string[] => loaded.filter((path) => part.test(path));
    expect(named(/\/(agent\/dist\/start-agent|core\/dist\/light|schemas\/dist\/index)\.js$/)).toHaveLength(3);
    expect(named(/\/ws\/lib\/websocket\.js$/), "packages that are loaded by `require` are in the list").not.toEqual([]);

    expect(named(/\/core\/dist\/(index|voice-engine|mixer|jitter-buffer)\./), "the sound is the worker's").toEqual([]);
    expect(named(/\/pino\//), "no line was logged").toEqual([]);
    expect(named(/\/operation-text\.js$/), "there is no file of an operation").toEqual([]);
    expect(named(/\/commander\//), "its command line is Node's to read").toEqual([]);
    const large = loaded.filter((path) => path.endsWith(".js") && statSync(path).size > large_bytes);
    expect([...new Set(large.map((path) => basename(path)))]).toEqual([]);
  });
});

const large_bytes = 50_000;
