import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { bodyOf } from "../lab/community.js";
import { eventually } from "./command.suite.js";
import { OperationLab, patience_ms, type RadioPlayer } from "./operation-lab.suite.js";
import { strikeOperation } from "./strike-operation.suite.js";

describe("operations of the player's own, in files", () => {
  let lab: OperationLab;
  let player: RadioPlayer;
  let preset_id: string;
  beforeAll(async () => {
    lab = await OperationLab.start();
    player = await lab.addPlayer("player");
    mkdirSync(path(), { recursive: true });
    preset_id = await lab.keep(strikeOperation(1));
    bodyOf(await lab.replace(preset_id, strikeOperation(2)));
  }, 60_000);
  afterAll(() => lab?.close());
  beforeEach(async () => {
    for (const name of readdirSync(path())) rmSync(path(name));
    bodyOf(await lab.apply(preset_id, { version_number: 1 }));
    await player.talkgroup.server.close();
    await player.open(await lab.gameToken("Player", "lead"), { follow: false });
  });

  const path = (name = "."): string => join(player.config_folder, "operations", name);
  /** As most editors save: the new file takes the place of the old one. */
  const save = (name: string, text: string): void => {
    writeFileSync(path(`.${name}.new`), text);
    renameSync(path(`.${name}.new`), path(name));
  };
  const listed = async (): Promise<readonly string[]> => {
    const entries = await player.talkgroup.operations.list();
    return entries.map(({ operation_id, place, title, problem = "" }) => `${place} ${operation_id} ${title} ${problem}`.trim());
  };
  const lists = (...lines: readonly (string | RegExp)[]): Promise<void> =>
    expect
      .poll(listed, { timeout: patience_ms })
      .toEqual(lines.map((line) => (typeof line === "string" ? line : expect.stringMatching(line))));

  it("lay the radio out, follow each save, and are used as they were while they are broken or gone", async () => {
    writeFileSync(path("training.jsonc"), training("Training", "air"));
    await lists("server strike Strike", "file training Training");
    expect(await player.radio()).toEqual([]);
    const state = await player.talkgroup.operations.select({ operation_id: "training", role: "student" });
    expect(state).toMatchObject({ place: "file", role: "student", radios: [{ slot: 1, channel_id: "air", state: "on" }] });
    expect(state).not.toHaveProperty("version");
    expect(await player.radio()).toEqual(["air"]);

    save("training.jsonc", training("Drill", "guard"));
    await player.laidOut((operation) => operation?.title === "Drill");
    expect(await player.radio()).toEqual(["guard"]);

    const told = player.toldOf("operationState").length;
    for (const [text, problem] of broken) {
      save("training.jsonc", text);
      await lists("server strike Strike", problem);
      await eventually("the player is told why", () => problem.test(`file training Drill ${warnedLast(player)}`), patience_ms);
      expect([await player.radio(), (await player.talkgroup.operations.read())?.title]).toEqual([["guard"], "Drill"]);
    }
    save("training.jsonc", training("Mended", "ground"));
    await player.laidOut((operation) => operation?.title === "Mended");
    expect(player.toldOf("operationState").length, "and of nothing in between").toBe(told + 1);
    expect(await player.radio()).toEqual(["ground"]);
    await lists("server strike Strike", "file training Mended");

    rmSync(path("training.jsonc"));
    await lists("server strike Strike");
    expect([await player.radio(), (await player.talkgroup.operations.read())?.title]).toEqual([["ground"], "Mended"]);
    await expect(player.talkgroup.operations.select({ operation_id: "training" })).rejects.toMatchObject({ code: "not_found" });
    expect(await player.talkgroup.operations.select({ place: "server" })).toMatchObject({ operation_id: "strike" });
    expect(await player.radio()).toEqual(["air", "command", "~tanker"]);
  }, 60_000);

  it("may extend what runs on the server, and change with it", async () => {
    const own = {
      extends: "preset:strike",
      id: "own",
      title: "Own",
      stacks: [{ id: "lead", radios: [{ slot: 2, remove: true }] }],
    };
    save("own.json", JSON.stringify({ ...own, stacks: [{ ...own.stacks[0], simulcasts: [{ id: "both", remove: true }] }] }));
    await lists("server strike Strike", "file own Own");
    await player.talkgroup.operations.select({ operation_id: "own", role: "lead" });
    expect(await player.radio()).toEqual(["command", "~tanker"]);
    bodyOf(await lab.apply(preset_id));
    await player.laidOut(
      (operation) => operation?.radios.at(-1)?.channel_id === "tower" && operation.radios.at(-1)?.state === "on",
    );
    expect([await player.radio(), player.operation?.title]).toEqual([["command", "~tower"], "Own"]);

    await lab.stop();
    await lists(/^file own Own own\.json:1:\d+: extends: found "preset:strike", expected what runs on the server/);
    await player.talkgroup.operations.leave();
    rmSync(path("own.json"));
    await lists();
  }, 60_000);
});

/** With comments, as a player may write it. */
function training(title: string, net: string): string {
  return `// Ours.
{
  "id": "training", "title": "${title}",
  "roles": [{ "id": "student", "title": "Student" }],
  "nets": [{ "id": "${net}", "title": "Net", "listen": ["student"], "speak": ["student"] }],
  "stacks": [{ "id": "all", "title": "All", "roles": ["student"], "radios": [{ "slot": 1, "net": "${net}" }] }]
}
`;
}

/** What a file may hold by mistake, and what is said of it. */
const broken: readonly (readonly [text: string, problem: RegExp])[] = [
  [training("Drill", "air").replace('"title": "Drill",', ""), /^file training Drill .*training\.jsonc:2:1: title: .*expected/],
  [
    training("Drill", "air").replace('"net": "air"', '"net": "aire"'),
    /^file training Drill .*training\.jsonc:6:9\d: .*"aire".*"air"/,
  ],
  [training("Drill", "air").slice(0, 60), /^file training Drill .*training\.jsonc:\d:\d+: /],
];

function warnedLast({ warned }: RadioPlayer): string {
  const last = warned.trim().split("\n").at(-1) ?? "";
  // Nothing was told yet.
  if (last === "") return "";
  return (JSON.parse(last) as { readonly msg?: string }).msg ?? "";
}
