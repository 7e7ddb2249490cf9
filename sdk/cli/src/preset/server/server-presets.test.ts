import { normalPreset } from "@talkgroup/schemas/preset";
import { beforeEach, describe, expect, it } from "vitest";

import { sound_text } from "../../../../../schemas/src/preset/text/sound-text.suite.js";
import { checkPresets } from "../check-preset.js";
import { diffPresets } from "../diff-presets.js";
import { loadPreset } from "../load-preset.js";
import { memoryFiles } from "../memory-files.suite.js";
import { applyPreset } from "./apply-preset.js";
import { type FakeDesk, fakeDesk } from "./fake-desk.suite.js";
import { answerOf, FakePresets, problemOf } from "./fake-presets.suite.js";
import { listCommand, publishCommand, pullCommand, versionsCommand } from "./kept-commands.js";
import { phaseCommand, rollbackPreset, stopCommand } from "./running-commands.js";

const sound = loadPreset("a.json", memoryFiles({ "a.json": sound_text })).sound?.preset;
const plain = { json: false };
const json = { json: true };
const once = { json: false, watch: false, signal: new AbortController().signal };

let fake: FakePresets;
let texts: Record<string, string>;
let desk: FakeDesk;
/** Version 2 of a strike runs, and there is a race. */
beforeEach(async () => {
  fake = new FakePresets();
  texts = { "a.json": sound_text };
  desk = fakeDesk(fake, texts);
  if (sound === undefined) return;
  fake.write(sound);
  texts["a.json"] = sound_text.replace("243.000", "121.500");
  await applyPreset(desk, "a.json", { ...once, dry_run: false });
  fake.write({ ...sound, id: "race", title: "Race" });
  desk.output();
});

describe("rollback", () => {
  it("runs the version before, or the one that is named, and says what that changes", async () => {
    if (sound !== undefined) fake.write({ ...sound, title: "Not run yet" });
    expect(await rollbackPreset(desk, "strike", plain)).toBe(0);
    expect(desk.output()).toBe(
      'net "guard": number was "121.500", is "243.000"\nstrike: version 1 runs (1 change; nets: 1 changed; in place of version 2)\n',
    );
    expect(fake.running).toMatchObject({ slug: "strike", preset_version: 1 });
    expect(fake.kept.get("strike")).toHaveLength(3);
    expect(await rollbackPreset(desk, "strike", { ...json, to: 2 })).toBe(0);
    expect(JSON.parse(desk.output())).toMatchObject({
      ...{ ok: true, preset: "strike", version: 2, nets_changed: ["guard"] },
      changes: [{ kind: "changed", subject: "nets/guard", field: "number" }],
    });
    expect(await rollbackPreset(desk, "strike", { ...plain, to: 2 })).toBe(0);
    expect(desk.output()).toBe("strike: version 2 runs already\n");
    fake.running = { organisation_id: fake.running.organisation_id, version: 9 };
    expect(await rollbackPreset(desk, "strike", plain)).toBe(0);
    expect(desk.output()).toBe("strike: version 2 runs (0 changes; nets: 4 added)\n");
  });

  it("cannot go to what is not there", async () => {
    expect(await rollbackPreset(desk, "strike", { ...plain, to: 7 })).toBe(2);
    expect(desk.errors()).toContain('"strike": found version 7, expected one that the server keeps');
    expect(await rollbackPreset(desk, "race", plain)).toBe(2);
    expect(desk.errors()).toContain('"race": found version 1, expected one that another is before');
    expect(await rollbackPreset(desk, "rice", json)).toBe(2);
    expect(JSON.parse(desk.output())).toEqual({
      ok: false,
      error: { code: "not_found", message: 'found "rice", expected the id of a preset that the server keeps' },
    });
    expect(fake.running.preset_version).toBe(2);
  });
});

describe("phase and stop", () => {
  it("begin and end what lasts, and say so", async () => {
    expect(await phaseCommand(desk, undefined, { ...plain, none: false })).toBe(0);
    expect(desk.output()).toBe("strike: version 2 runs, no phase\n");
    expect(await phaseCommand(desk, "egress", { ...plain, none: false })).toBe(0);
    expect(desk.output()).toBe("strike: version 2 runs, phase egress\n");
    expect(await phaseCommand(desk, undefined, { ...json, none: true })).toBe(0);
    expect(JSON.parse(desk.output())).toMatchObject({ ok: true, preset: "strike", version: 2 });
    expect(await phaseCommand(desk, "egress", { ...plain, none: true })).toBe(2);
    expect(desk.errors()).toContain("--none: found a phase too");
    expect(await stopCommand(desk, plain)).toBe(0);
    expect(await phaseCommand(desk, undefined, { ...plain, none: false })).toBe(0);
    expect(desk.output()).toBe("nothing runs\nnothing runs\n");
  });
});

describe("what a server keeps", () => {
  it("is listed, page by page, and marked where it runs", async () => {
    expect(await listCommand(desk, [], plain)).toBe(0);
    expect(desk.output()).toBe(
      ["strike  version 2  2026-11-18 11:06Z  Strike  version 2 runs", "race    version 1  2026-11-18 11:06Z  Race\n"].join("\n"),
    );
    expect(await listCommand(desk, ["ra", "ce"], plain)).toBe(0);
    expect(desk.output()).toBe("no presets\n");
    expect(fake.heard).toContain("GET /api/v1/presets?organisation=home&q=ra+ce&limit=200");
    expect(await versionsCommand(desk, "strike", plain)).toBe(0);
    expect(desk.output()).toBe(
      [
        "version 2  2026-11-18 11:06Z  Ada  Strike  runs", //
        "version 1  2026-11-18 11:06Z  Ada  Strike\n",
      ].join("\n"),
    );
  });

  it("is written as it is applied, in its normal form", async () => {
    expect(await pullCommand(desk, "strike@1", plain)).toBe(0);
    expect(desk.output()).toBe(`${JSON.stringify(sound && normalPreset(sound), undefined, 2)}\n`);
    expect(await pullCommand(desk, "strike", { ...plain, out: "b.json" })).toBe(0);
    expect(desk.output()).toBe("b.json: written (strike version 2)\n");
    expect(diffPresets(desk, "a.json", "b.json", plain)).toBe(0);
    expect(await pullCommand(desk, "strike", { ...plain, out: "b.json" })).toBe(2);
    expect(desk.errors()).toBe("talkgroup: b.json: there is a file of that name already\n");
    expect(await pullCommand(desk, "../strike", plain)).toBe(2);
    expect(await pullCommand(desk, "strike@9", plain)).toBe(2);
  });

  it("steers no terminal, and says the same", async () => {
    const title = "\u009b2J\u007f";
    if (sound !== undefined) fake.write({ ...sound, id: "evil", title });
    const outputs: string[] = [];
    const run = async (code: number | Promise<number>): Promise<void> => {
      await code;
      outputs.push(desk.output());
    };
    await run(pullCommand(desk, "evil", plain));
    await run(pullCommand(desk, "evil", json));
    await run(versionsCommand(desk, "evil", json));
    texts["evil.json"] = `{ "extends": "preset:evil" }`;
    await run(applyPreset(desk, "evil.json", { ...once, json: true, dry_run: true, phase: "none" }));
    fake.intercept = () => ({ status: 409, body: JSON.stringify({ code: "conflict", detail: title }) });
    await run(stopCommand(desk, json));
    for (const output of outputs) expect(output).not.toMatch(/[\u007f-\u009f]/u);
    expect(JSON.parse(outputs[0] ?? "")).toMatchObject({ title });
    expect(JSON.parse(outputs[2] ?? "")).toMatchObject({ versions: [{ title }] });
    expect(JSON.parse(outputs[4] ?? "")).toMatchObject({ error: { message: expect.stringContaining("2J") } });
    fake.intercept = () => undefined;
    await pullCommand(desk, "evil", { ...plain, out: "b.json" });
    expect(diffPresets(desk, "preset:evil", "b.json", plain)).toBe(0);
  });

  it("can be read by nobody in particular where it is published", async () => {
    const nobody = fakeDesk(fake, texts, { user: undefined });
    expect(await listCommand(nobody, [], plain)).toBe(2);
    expect(nobody.errors()).toContain("expected --organisation SLUG, or --user NAME, or TALKGROUP_TOKEN");
    const reader = fakeDesk(fake, texts, { user: undefined, organisation: "home" });
    expect(await listCommand(reader, ["race"], json)).toBe(0);
    expect(JSON.parse(reader.output())).toMatchObject({ ok: true, presets: [{ slug: "race" }] });
    expect(await stopCommand(reader, plain)).toBe(2);
    expect(reader.errors()).toContain("nobody is signed in");
    fake.intercept = (request) => (request.endsWith("/published") ? answerOf(200, { ...race, published: true }) : undefined);
    expect(await publishCommand(desk, "race", { ...plain, withdraw: false })).toBe(0);
    expect(desk.output()).toBe("race: everybody may read it\n");
    expect(fake.bodies).toContain('{"published":true}');
  });
});

describe("a preset that a server keeps", () => {
  it("can be extended and compared as if it were a file", async () => {
    texts["night.json"] = `{ "extends": "preset:strike@1", "nets": [{ "id": "gaurd", "number": "1" }] }`;
    expect(await checkPresets(desk, ["night.json"], once)).toBe(1);
    expect(desk.output()).toContain('was "guard" meant?');
    expect(await desk.prepare?.(["preset:strike@1", "a.json"])).toBeUndefined();
    expect(diffPresets(desk, "preset:strike@1", "a.json", plain)).toBe(1);
    expect(desk.output()).toBe('a.json:33:17: net "guard": number was "243.000", is "121.500"\n');
    texts["night.json"] = `{ "extends": "preset:strike@9" }`;
    expect(await checkPresets(desk, ["night.json"], once)).toBe(1);
    expect(desk.output()).toContain('/extends: found "preset:strike@9": the server keeps no such version');
    fake.intercept = () => problemOf(503, "busy");
    expect(await checkPresets(desk, ["night.json"], once)).toBe(2);
    expect(desk.errors()).toBe("talkgroup: because of busy\n");
  });

  it("is asked for only where something needs it", async () => {
    const asked = fake.heard.length;
    expect(await checkPresets(desk, ["a.json"], once)).toBe(0);
    expect(fake.heard).toHaveLength(asked);
  });
});

const race = {
  ...{ preset_id: "0b7e3b52-6f5b-4a53-8f0a-2f7a5d3c1a19", organisation_id: "0b7e3b52-6f5b-4a53-8f0a-2f7a5d3c1a12" },
  ...{ slug: "race", title: "Race", version: 1, created_ms: 1, changed_ms: 1 },
};
