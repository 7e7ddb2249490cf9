import type { ApiMethods } from "@talkgroup/schemas/api";
import { apiRoutes } from "@talkgroup/schemas/api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { textOf } from "../../../../../schemas/src/preset/text/broken-preset.suite.js";
import { broken_presets } from "../../../../../schemas/src/preset/text/broken-presets.suite.js";
import { sound_text } from "../../../../../schemas/src/preset/text/sound-text.suite.js";
import { bodyOf, Community, patient_limits } from "../../lab/community.js";
import { checkPresets } from "../check-preset.js";
import { diffPresets } from "../diff-presets.js";
import { explainCommand } from "../explain-command.js";
import { exportPreset } from "../export-preset.js";
import { lintCommand } from "../lint-command.js";
import { type MemoryDesk, memoryDesk } from "../memory-files.suite.js";

const json = { json: true };
const once = { json: true, watch: false, signal: new AbortController().signal };
const kept = "preset:strike";

let community: Community;
/** The text of the one that the server keeps. */
let kept_text = "";

beforeAll(async () => {
  community = await Community.start({ signal: new AbortController().signal, limits: patient_limits });
  kept_text = await printed({ text: sound_text }, (desk) => exportPreset(desk, "text"));
  const path = `/api/v1/orgs/${community.organisation_id}/presets`;
  bodyOf(await community.api.call("POST", path, { operation: JSON.parse(kept_text) }));
}, 30_000);

afterAll(() => community?.close());

/** What the server answers. */
async function told<M extends "preset.check" | "preset.lint" | "preset.explain" | "preset.diff" | "preset.export">(
  method: M,
  params: ApiMethods[M]["params"],
): Promise<ApiMethods[M]["result"]> {
  return bodyOf(await community.api.call("POST", apiRoutes[method].path, params));
}

/** What a command prints for files of these texts; the kept one is there as from a server. */
async function printed(texts: Record<string, string>, run: (desk: MemoryDesk) => unknown): Promise<string> {
  const desk = memoryDesk({ [kept]: kept_text, ...texts });
  await run({ ...desk, files: { ...desk.files, registered: true } });
  return desk.terminal.output;
}

describe("what a server tells of presets", () => {
  const slip = `{ "extends": "${kept}", "nets": [{ "id": "gaurd", "number": "1" }] }`;
  // Its own tests send it all of them: each costs some of the account's time.
  const some = broken_presets.filter((_, index) => index % 12 === 0).map((one) => [one.name, textOf(one)] as const);

  it.each([...some, ["a slip over a kept one", slip] as const])("is what check prints: %s", async (_, broken) => {
    const text = `\uFEFF${broken}`;
    const [{ problems }] = JSON.parse(await printed({ text }, (desk) => checkPresets(desk, ["text"], once))).files;
    expect(problems.length).toBeGreaterThan(0);
    expect(await told("preset.check", { text })).toEqual({ problems });
  });

  it("is what lint, explain, export and diff print", async () => {
    const text = sound_text.replace(`"label": "GUARD"`, `"label": "F1ELD"`);
    const [{ findings }] = JSON.parse(await printed({ text }, (desk) => lintCommand(desk, ["text"], json))).files;
    expect(findings.length).toBeGreaterThan(0);
    expect(await told("preset.lint", { text })).toEqual({ problems: [], findings });
    const scope = { role: "flight", net: "field" };
    const explanation = JSON.parse(await printed({ text }, (desk) => explainCommand(desk, "text", { ...json, ...scope })));
    expect(await told("preset.explain", { text, ...scope })).toEqual({ problems: [], explanation });
    const operation = JSON.parse(await printed({ text }, (desk) => exportPreset(desk, "text")));
    expect(await told("preset.export", { text })).toEqual({ problems: [], operation });
    const after = text.replace("243.000", "121.500").replace(`"priority": 9,`, "");
    for (const before of [text, kept]) {
      const name = before === kept ? kept : "before";
      const { changes } = JSON.parse(await printed({ before, after }, (desk) => diffPresets(desk, name, "after", json)));
      expect(changes.length).toBeGreaterThanOrEqual(2);
      expect(await told("preset.diff", { before, after })).toEqual({ problems: [], changes });
    }
  });
});
