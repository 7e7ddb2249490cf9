import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

interface Written {
  readonly lines: readonly { readonly level: number; readonly name: string; readonly msg: string }[];
  readonly loaded: boolean;
}

/** What a process writes that logs and then ends at once. */
function written(level: string, calls: string, end = "process.exit(0);"): Written {
  const script = `
    import { writeSync } from "node:fs";
    import { createRequire } from "node:module";
    import { agentLog } from ${JSON.stringify(new URL("../dist/agent-log.js", import.meta.url).href)};
    const log = agentLog(${JSON.stringify(level)});
    ${calls}
    const loaded = Object.keys(createRequire(import.meta.url).cache).some((path) => path.includes("pino"));
    writeSync(1, JSON.stringify(loaded));
    ${end}`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], { encoding: "utf8" });
  if (stdout === "") throw new Error(stderr);
  const lines = stderr.split("\n").filter((line) => line.startsWith("{"));
  return { lines: lines.map((line) => JSON.parse(line)), loaded: JSON.parse(stdout) };
}

/** What was logged, in its order; only the first line, which is on its way when the process ends, may be overtaken, and comes first here. */
function inOrder(lines: Written["lines"], first: string): readonly string[] {
  const said = lines.map(({ msg }) => msg);
  return [...said.filter((msg) => msg === first), ...said.filter((msg) => msg !== first)];
}

describe("the agent's log", () => {
  it("loads pino for no line that is left out", () => {
    expect(written("warn", `log.info("a"); log.info("b");`)).toEqual({ lines: [], loaded: false });
    expect(written("error", `log.info("a"); log.warn("b");`)).toEqual({ lines: [], loaded: false });
    expect(written("silent", `log.warn("a");`)).toEqual({ lines: [], loaded: false });
  });

  it.each(["process.exit(1);", "throw new Error('a bug');"])(
    "has written every line of a process that goes on with %s",
    (end) => {
      const many = 1_000;
      const calls = `for (let count = 0; count < ${many}; count += 1) log.warn("line " + count);`;
      const { lines, loaded } = written("info", calls, end);
      expect(loaded).toBe(true);
      expect(inOrder(lines, "line 0")).toEqual(Array.from({ length: many }, (_, count) => `line ${count}`));
    },
  );

  it.each([
    ["warn", ["later"]],
    ["info", ["first", "later"]],
    ["trace", ["first", "later"]],
  ])("at %s writes %j", (level, messages) => {
    const { lines } = written(level, `log.info("first"); log.warn("later");`);
    expect(inOrder(lines, "first")).toEqual(messages);
    expect(lines.find(({ msg }) => msg === "later")).toMatchObject({ name: "talkgroup-agent", level: 40 });
  });

  it("takes a level that there is not for warn, and says so without the word itself", () => {
    const { lines } = written("loud-secret", `log.info("first"); log.warn("later");`);
    const refusal = "TALKGROUP_LOG: found none of its levels, expected one of trace, debug, info, warn, error, fatal, silent";
    expect(inOrder(lines, refusal)).toEqual([refusal, "later"]);
  });
});
