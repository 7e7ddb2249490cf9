import { spawnSync } from "node:child_process";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { eventually, runTalkgroup, testFolder } from "./command.suite.js";

let folder: ReturnType<typeof testFolder>;

beforeEach(() => {
  folder = testFolder();
});

afterEach(() => folder.remove());

function path(name: string): string {
  return join(folder.path, name);
}

function talkgroup(...args: readonly string[]): ReturnType<typeof runTalkgroup> {
  return runTalkgroup(["preset", ...args], folder.path);
}

describe("talkgroup preset", () => {
  it("makes, checks, explains, changes, compares and exports a preset", async () => {
    expect(await talkgroup("new", path("a.json"), "--template", "flight")).toMatchObject({ code: 0, errors: "" });
    expect(await talkgroup("check", path("a.json"))).toEqual({
      code: 0,
      output: `${path("a.json")}: nothing is wrong (4 nets, 3 roles, 3 stacks)\n`,
      errors: "",
    });
    expect(await talkgroup("lint", path("a.json"))).toEqual({ code: 0, output: "", errors: "" });
    expect((await talkgroup("explain", path("a.json"), "--role", "lead")).output).toContain("tactical     JLSW");
    const exported = await talkgroup("export", path("a.json"));
    writeFileSync(path("b.json"), `\uFEFF${exported.output}`);
    expect(await talkgroup("diff", path("a.json"), path("b.json"))).toEqual({ code: 0, output: "", errors: "" });
    writeFileSync(path("c.json"), `{ "extends": "b.json", "title": "Other" }\n`);
    const { code, output } = await talkgroup("diff", path("a.json"), path("c.json"));
    expect([code, output]).toEqual([1, `${path("c.json")}:1:33: title was "Flight of four", is "Other"\n`]);
    const plan = fileURLToPath(new URL("../import/samples/tower.txt", import.meta.url));
    expect((await talkgroup("import", plan, "--out", path("plan.json"))).code).toBe(0);
    expect((await talkgroup("check", path("plan.json"))).code).toBe(0);
  });

  it("tells what is wrong apart from what cannot be done, by its exit code", async () => {
    writeFileSync(path("a.json"), `{\n  "id": "a",\n  "titel": "A"\n}\n`);
    const broken = await talkgroup("check", path("a.json"));
    expect(broken.code).toBe(1);
    expect(broken.output).toContain(`${path("a.json")}:3:3: /titel: found a field that is not known (was "title" meant?)`);
    expect(broken.output).not.toContain("\u001b");
    expect((await talkgroup("check", path("none.json"))).code).toBe(2);
    expect((await talkgroup("check", folder.path)).code).toBe(2);
    expect((await talkgroup("check")).code).toBe(2);
    expect((await talkgroup("check", "--jsn", path("a.json"))).code).toBe(2);
    expect((await talkgroup("explain", path("a.json"))).code).toBe(2);
    writeFileSync(path("latin.json"), Buffer.from([0x7b, 0x0a, 0x22, 0xe4, 0x22, 0x7d]));
    expect((await talkgroup("check", path("latin.json"))).output).toContain("found a byte on line 2 that is no UTF-8");
  });

  it("checks again whenever the file or what it extends is saved, however an editor does it", async () => {
    await talkgroup("new", path("a.json"));
    writeFileSync(path("b.json"), `{ "extends": "a.json", "title": "B" }\n`);
    const sound = readFileSync(path("a.json"), "utf8");
    const { code } = await runTalkgroup(["preset", "check", "--watch", path("b.json")], folder.path, async (running) => {
      const told = (text: string, times: number) => eventually(text, () => running.output().split(text).length > times);
      await told("nothing is wrong", 1);
      writeFileSync(path("a.json"), sound.replace(`"priority": 5`, `"priority": 50`));
      await told("found 50, expected an integer", 1);
      writeFileSync(path("a.json.new"), sound);
      renameSync(path("a.json.new"), path("a.json"));
      await told("nothing is wrong", 2);
      writeFileSync(path("b.json"), "{");
      await told("found the end of the file", 1);
      running.kill("SIGINT");
    });
    expect(code).toBe(130);
  });

  it("ends quietly when nobody reads on", () => {
    const main = fileURLToPath(new URL("../../dist/main.js", import.meta.url));
    const { stderr } = spawnSync("sh", ["-c", `"${process.execPath}" "${main}" preset --help | true`], { encoding: "utf8" });
    expect(stderr).not.toContain("EPIPE");
  });
});
