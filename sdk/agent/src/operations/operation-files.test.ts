import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";

import { systemTimer } from "../sound/timer.js";
import { files_max, OperationFiles } from "./operation-files.js";
import { serverSource } from "./operation-use.js";
import { strike } from "./strike.suite.js";

describe("OperationFiles", () => {
  it("lists what is in the folder, and hears of what is saved, renamed and deleted", async () => {
    const { files, folder } = await opened({ "strike.json": JSON.stringify(strike) });
    await becomes(() => listed(files), ["strike.json strike Strike"]);
    await writeFile(join(folder, "strike.json"), JSON.stringify({ ...strike, title: "Second" }));
    await becomes(() => listed(files), ["strike.json strike Second"]);
    await writeFile(join(folder, "strike.json.new"), JSON.stringify({ ...strike, title: "Third" }));
    await rename(join(folder, "strike.json.new"), join(folder, "strike.json"));
    await becomes(() => listed(files), ["strike.json strike Third"]);
    await writeFile(join(folder, "alpha.jsonc"), `// more\n${JSON.stringify({ ...strike, id: "alpha" })}`);
    await becomes(() => listed(files), ["alpha.jsonc alpha Strike", "strike.json strike Third"]);
    expect(files.preset("alpha")).toMatchObject({ id: "alpha" });
    await rm(join(folder, "alpha.jsonc"));
    await becomes(() => listed(files), ["strike.json strike Third"]);
    expect(files.preset("alpha")).toBeUndefined();
    await rm(folder, { recursive: true });
    await becomes(() => listed(files), []);
    await mkdir(folder);
    await writeFile(join(folder, "again.json"), JSON.stringify(strike));
    await becomes(() => listed(files), ["again.json strike Strike"]);
  }, 20_000);

  it("keeps the last good one of a file that is broken, and says why, once", async () => {
    const { files, folder, warned } = await opened({ "strike.json": JSON.stringify(strike), "Bad one!.json": "{" });
    await becomes(
      () => listed(files),
      [
        "Bad one!.json bad-one- Bad one!.json: Bad one!.json:1:2: found the end too early, expected a closing }",
        "strike.json strike Strike",
      ],
    );
    await writeFile(join(folder, "strike.json"), `{\n"id": "strike", "titel": "x"}`);
    await becomes(() => listed(files)[1], expect.stringMatching(/^strike\.json strike Strike: strike\.json:2:/));
    expect(files.preset("strike")).toEqual(strike);
    await writeFile(join(folder, "strike.json"), Buffer.from([0xff, 0xfe, 0x7b]));
    await becomes(() => listed(files)[1], expect.stringMatching(/strike\.json:1:1: found text that is not UTF-8/));
    await writeFile(join(folder, "strike.json"), JSON.stringify(strike));
    await becomes(() => listed(files)[1], "strike.json strike Strike");
    expect(warned.map((message) => message.slice(0, 30))).toHaveLength(3);
  });

  it("lays files over others of the folder and over what the server runs, and refuses every other base", async () => {
    const over = (extended: string, id: string): string => JSON.stringify({ extends: extended, id });
    const { files, folder } = await opened({
      "a.json": over("b.json", "a"),
      "b.json": over("./strike.json", "b"),
      "strike.json": JSON.stringify(strike),
      "loop.json": over("pool.json", "loop"),
      "pool.json": over("loop.json", "pool"),
      "out.json": over("../strike.json", "out"),
      "gone.json": over("strik.json", "gone"),
      "live.json": over("preset:strike@2", "live"),
      "twin.json": over("strike.json", "strike"),
    });
    const problems = (): Record<string, string | undefined> =>
      Object.fromEntries(files.entries().map(({ file, problem }) => [file, problem?.slice(0, 70)]));
    await becomes(problems, {
      "a.json": undefined,
      "b.json": undefined,
      "strike.json": undefined,
      "loop.json": 'loop.json:1:12: extends: found "pool.json", which cannot be used itsel',
      "pool.json": 'pool.json:1:12: extends: found "loop.json", which extends this file it',
      "out.json": 'out.json:1:12: extends: found "../strike.json", expected a file of the',
      "gone.json": 'gone.json:1:12: extends: found "strik.json", which is not there, expec',
      "live.json": 'live.json:1:12: extends: found "preset:strike@2", expected what runs o',
      "twin.json": 'twin.json:1:31: id: found "strike", which strike.json has, expected an',
    });
    files.setServer(serverSource({ id: "strike", title: "Strike", version: 2 }, { ...strike, title: "Live" }, []));
    await becomes(() => files.preset("live")?.title, "Live");
    files.setServer(undefined);
    await becomes(() => problems()["live.json"] !== undefined, true);
    expect(files.preset("live"), "as it was").toMatchObject({ title: "Live" });
    await writeFile(join(folder, "strike.json"), JSON.stringify({ ...strike, title: "Changed" }));
    await becomes(() => files.preset("a")?.title, "Changed");
  });

  it("judges them one after the other, and lets others have their turn between two", async () => {
    const many = Array.from({ length: 20 }, (_, n) => [`f${n}.json`, JSON.stringify({ extends: "preset:strike", id: `f${n}` })]);
    const { files, changes } = await opened(Object.fromEntries(many));
    await becomes(() => files.entries().filter(({ problem }) => problem !== undefined).length, many.length);
    const before = changes.count;
    files.setServer(serverSource({ id: "strike", title: "Strike", version: 1 }, strike, []));
    let turns = 0;
    for (; changes.count === before && turns < 1000; turns++) await setImmediate();
    expect(turns).toBeGreaterThanOrEqual(many.length);
    expect(turns).toBeLessThan(1000);
    expect(files.preset("f19")).toMatchObject({ title: "Strike" });
  });

  it("lets others have their turn between two of a chain as well, whoever comes first by name", async () => {
    const chain = Array.from({ length: 8 }, (_, n) => [
      `f${n}.json`,
      JSON.stringify({ extends: n < 7 ? `f${n + 1}.json` : "preset:strike", id: `f${n}` }),
    ]);
    const { files, changes } = await opened(Object.fromEntries(chain));
    await becomes(() => files.entries().filter(({ problem }) => problem !== undefined).length, chain.length);
    const before = changes.count;
    files.setServer(serverSource({ id: "strike", title: "Strike", version: 1 }, strike, []));
    let turns = 0;
    for (; changes.count === before && turns < 1000; turns++) await setImmediate();
    expect(turns).toBeGreaterThanOrEqual(2 * chain.length - 1);
    expect(turns).toBeLessThan(1000);
    expect(files.preset("f0")).toMatchObject({ id: "f0", title: "Strike" });
  });

  it("takes no more files than it says, none that are too large, and nothing that is no file", async () => {
    const many = Object.fromEntries(
      Array.from({ length: files_max + 1 }, (_, n) => [
        `f${String(n).padStart(3, "0")}.json`,
        n === 0 ? " ".repeat(1_048_577) : "{}",
      ]),
    );
    const { files, folder, warned } = await opened({ ...many, ".hidden.json": "{}", "notes.txt": "" });
    await becomes(() => warned[0], "operations: found 257 files, expected at most 256");
    await symlink("/dev/zero", join(folder, "a.json"));
    await becomes(() => files.entries()[0]?.problem, "a.json: found something that is no file");
    expect(files.entries()).toHaveLength(files_max);
    expect(files.entries()[1]?.problem).toBe("f000.json: found 1048577 bytes, expected at most 1048576");
    expect(
      warned.filter((message) => message.includes("expected at most 256")),
      "once",
    ).toHaveLength(1);
  });
});

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function opened(
  texts: Readonly<Record<string, string>>,
): Promise<{ files: OperationFiles; folder: string; warned: string[]; changes: { count: number } }> {
  const above = await mkdtemp(join(tmpdir(), "talkgroup-operations-"));
  const folder = join(above, "operations");
  await mkdir(folder);
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text);
  const warned: string[] = [];
  const changes = { count: 0 };
  const files = new OperationFiles({
    folder,
    // So that nobody waits for the next look into the folder.
    timer: (delay_ms, run) => systemTimer(delay_ms / 20, run),
    onChanged: () => {
      changes.count += 1;
    },
    onWarning: (message) => void warned.push(message),
  });
  closing.push(async () => {
    files.close();
    await rm(above, { recursive: true });
  });
  await files.start();
  return { files, folder, warned, changes };
}

function listed(files: OperationFiles): string[] {
  return files.entries().map(({ file, operation_id, title, problem }) => {
    return `${file} ${operation_id} ${title}${problem === undefined ? "" : `: ${problem}`}`;
  });
}

async function becomes<T>(look: () => T, wanted: unknown): Promise<void> {
  await expect.poll(look, { timeout: 10_000, interval: 20 }).toEqual(wanted);
}
