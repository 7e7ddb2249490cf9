import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { normalPreset } from "@talkgroup/schemas/preset";
import { beforeEach, describe, expect, it } from "vitest";

import { sound_text } from "../../../../../schemas/src/preset/text/sound-text.suite.js";
import { loadPreset } from "../load-preset.js";
import { memoryFiles } from "../memory-files.suite.js";
import { type ApplyOptions, applyPreset } from "./apply-preset.js";
import { type FakeDesk, fakeDesk } from "./fake-desk.suite.js";
import { FakePresets, presetId, problemOf } from "./fake-presets.suite.js";
import { ServerFailure } from "./server-failure.js";

const sound = loadPreset("a.json", memoryFiles({ "a.json": sound_text })).sound?.preset;
const once: ApplyOptions = { dry_run: false, json: false, watch: false, signal: new AbortController().signal };
const path = "/api/v1/orgs/0b7e3b52-6f5b-4a53-8f0a-2f7a5d3c1a12/operation";

let fake: FakePresets;
let texts: Record<string, string>;
let desk: FakeDesk;
beforeEach(() => {
  fake = new FakePresets();
  texts = { "a.json": sound_text };
  desk = fakeDesk(fake, texts);
});

describe("apply", () => {
  it("keeps and runs a new preset, then what was changed of it, and of the same nothing", async () => {
    expect(await applyPreset(desk, "a.json", once)).toBe(0);
    expect(desk.output()).toBe("strike: version 1 runs (4 nets, 3 roles, 3 stacks; nets: 4 added)\n");
    expect(JSON.stringify(fake.kept.get("strike")?.[0])).toBe(JSON.stringify(sound && normalPreset(sound)));
    texts["a.json"] = sound_text.replace("243.000", "121.500").replace(`"priority": 9,`, "");
    expect(await applyPreset(desk, "a.json", once)).toBe(0);
    expect(desk.output()).toBe(
      [
        'a.json:33:17: net "guard": number was "243.000", is "121.500"',
        // Where it is in what the server has: what `pull` writes.
        'preset:strike@1:67:19: net "guard": priority was 9, is left out now',
        "strike: version 2 runs (2 changes; nets: 1 changed; in place of version 1)\n",
      ].join("\n"),
    );
    expect(fake.heard.filter((request) => !request.startsWith("GET"))).toEqual([
      "POST /auth/login",
      "POST /api/v1/orgs/0b7e3b52-6f5b-4a53-8f0a-2f7a5d3c1a12/presets",
      `PUT ${path} "1"`,
      `PUT /api/v1/presets/${presetId("strike")} "1"`,
      `PUT ${path} "2"`,
    ]);
    expect(await applyPreset(desk, "a.json", once)).toBe(0);
    expect(desk.output()).toBe("strike: version 2 runs already\n");
    expect(desk.errors()).toBe("");
  });

  it("says as JSON what it did", async () => {
    expect(await applyPreset(desk, "a.json", { ...once, json: true, phase: "egress" })).toBe(0);
    expect(JSON.parse(desk.output())).toMatchObject({
      ...{ ok: true, preset: "strike", preset_id: presetId("strike"), version: 1, phase: "egress" },
      ...{ dry_run: false, written: true, applied: true, changes: [], nets_added: ["air", "guard", "attack", "field"] },
    });
    texts["a.json"] = "{";
    expect(await applyPreset(desk, "a.json", { ...once, json: true })).toBe(1);
    expect(JSON.parse(desk.output())).toMatchObject({ ok: false, files: [{ file: "a.json", problems: [{ line: 1 }] }] });
    fake.intercept = () => problemOf(503, "busy");
    texts["a.json"] = sound_text;
    expect(await applyPreset(desk, "a.json", { ...once, json: true })).toBe(2);
    expect(JSON.parse(desk.output())).toEqual({ ok: false, error: { code: "busy", message: "because of busy" } });
  });

  it("sends nothing where anything is wrong", async () => {
    texts["a.json"] = sound_text.replace(`"priority": 9,`, `"priority": 99,`);
    expect(await applyPreset(desk, "a.json", once)).toBe(1);
    expect(desk.output()).toContain("a.json:37:19: /nets/1/priority: found 99, expected an integer from 0 to 10");
    expect(await applyPreset(desk, "b.json", once)).toBe(2);
    expect(desk.output()).toContain("b.json: cannot be read");
    texts["a.json"] = sound_text;
    expect(await applyPreset(desk, "a.json", { ...once, phase: "egres" })).toBe(2);
    expect(desk.errors()).toContain('--phase: found "egres", expected a phase of the preset (was "egress" meant?)');
    expect(fake.heard).toEqual([]);
  });

  it("changes nothing where it is only to say what would change", async () => {
    expect(await applyPreset(desk, "a.json", { ...once, dry_run: true })).toBe(0);
    expect(desk.output()).toBe("strike: is new on the server (4 nets, 3 roles, 3 stacks); nothing runs; nothing was changed\n");
    if (sound !== undefined) fake.write({ ...sound, title: "Other" });
    expect(await applyPreset(desk, "a.json", { ...once, dry_run: true })).toBe(0);
    expect(desk.output()).toContain('title was "Other", is "Strike"\nstrike: 1 change to version 1; nothing runs');
    expect(fake.heard.every((request) => request.startsWith("GET") || request === "POST /auth/login")).toBe(true);
  });

  it("keeps nothing that cannot run beside the channels of the organisation, and says so of a dry run too", async () => {
    fake.channels.push("attack");
    for (const dry_run of [true, false]) {
      expect(await applyPreset(desk, "a.json", { ...once, dry_run })).toBe(1);
      expect(desk.output()).toBe(
        'a.json:42:13: /nets/2/id: found "attack", as a channel of the organisation is called, expected an id that none has\na.json: 1 error\n',
      );
    }
    expect(await applyPreset(desk, "a.json", { ...once, json: true })).toBe(1);
    expect(JSON.parse(desk.output())).toMatchObject({
      ok: false,
      files: [{ file: "a.json", problems: [{ pointer: "/nets/2/id" }] }],
    });
    expect(fake.kept.size).toBe(0);
    fake.channels.pop();
    expect(await applyPreset(desk, "a.json", once)).toBe(0);
  });

  it("mends a key that a version of the server has, and that there is not", async () => {
    const first = JSON.stringify(sound).replace(`"CapsLock"`, `"Capslock"`);
    fake.write(JSON.parse(first));
    expect(await applyPreset(desk, "a.json", once)).toBe(0);
    expect(desk.output()).toContain("version 2 runs (1 change");
    texts["a.json"] = first;
    expect(await applyPreset(desk, "a.json", once)).toBe(1);
    expect(desk.output()).toContain('found "Capslock", expected the name of a key (was "CapsLock" meant?)');
  });

  it("says who wrote a version meanwhile, and writes over it only when it is asked again", async () => {
    await applyPreset(desk, "a.json", once);
    desk.output();
    texts["a.json"] = sound_text.replace("243.000", "121.500");
    fake.intercept = (request) => {
      if (!request.startsWith("PUT /api/v1/presets/")) return undefined;
      fake.intercept = () => undefined;
      if (sound !== undefined) fake.write({ ...sound, title: "Theirs" });
      return undefined;
    };
    expect(await applyPreset(desk, "a.json", once)).toBe(2);
    expect(desk.errors()).toBe(
      'talkgroup: "strike" was changed meanwhile: found version 2 by Ada, expected version 1, which was looked at; apply again to write over it\n',
    );
    expect(fake.running.preset_version).toBe(1);
    expect(await applyPreset(desk, "a.json", once)).toBe(0);
    expect(desk.output()).toContain('title was "Theirs", is "Strike"');
    expect(fake.kept.get("strike")).toHaveLength(3);
  });

  it("says who made one of that id meanwhile, or had something else run", async () => {
    fake.intercept = (request) => {
      if (request.startsWith("POST /api/v1/orgs/") && sound !== undefined) fake.write(sound);
      return undefined;
    };
    expect(await applyPreset(desk, "a.json", once)).toBe(2);
    expect(desk.errors()).toContain('"strike" was changed meanwhile: found version 1 by Ada, expected none');
    fake.intercept = (request) => {
      if (request === `PUT ${path}`) fake.running = { ...fake.running, version: fake.running.version + 1 };
      return undefined;
    };
    expect(await applyPreset(desk, "a.json", once)).toBe(2);
    expect(desk.errors()).toContain("strike: version 1 is kept, but does not run: somebody changed meanwhile what runs");
  });

  it("says what goes on where the server does not run it", async () => {
    await applyPreset(desk, "a.json", once);
    texts["a.json"] = sound_text.replace("243.000", "121.500");
    fake.intercept = (request) => (request === `PUT ${path}` ? problemOf(409, "conflict", "/preset_id") : undefined);
    expect(await applyPreset(desk, "a.json", once)).toBe(1);
    expect(desk.errors()).toContain("strike: version 2 is kept, but does not run: because of conflict; strike version 1 goes on");
  });

  it("says that the version is kept where nobody knows whether it runs, and finds out when it is asked again", async () => {
    fake.intercept = async (request) => {
      if (request !== `PUT ${path}`) return undefined;
      throw new ServerFailure("server_unreachable", "the server cannot be reached: no answer within 15000 ms");
    };
    expect(await applyPreset(desk, "a.json", once)).toBe(2);
    expect(desk.errors()).toBe(
      "talkgroup: strike: version 1 is kept, but nobody knows whether it runs: the server cannot be reached: no answer within 15000 ms\n",
    );
    fake.intercept = () => undefined;
    expect(await applyPreset(desk, "a.json", once)).toBe(0);
    expect(desk.output()).toContain("version 1 runs (");
    expect(fake.kept.get("strike")).toHaveLength(1);
  });

  it("cannot be done without a server, an account, or one that answers as a server does", async () => {
    fake.intercept = () => {
      throw new ServerFailure("server_unreachable", "the server cannot be reached: nobody listens there (ECONNREFUSED)");
    };
    expect(await applyPreset(desk, "a.json", once)).toBe(2);
    expect(desk.errors()).toBe("talkgroup: the server cannot be reached: nobody listens there (ECONNREFUSED)\n");
    fake.intercept = () => ({ status: 200, body: "<html>" });
    expect(await applyPreset(desk, "a.json", once)).toBe(2);
    expect(desk.errors()).toBe("talkgroup: the server: its answer to auth.login does not fit\n");
    const nobody = fakeDesk(fake, texts, { user: undefined });
    expect(await applyPreset(nobody, "a.json", once)).toBe(2);
    expect(nobody.errors()).toContain("nobody is signed in: expected --user NAME with a password, or TALKGROUP_TOKEN");
    fake.intercept = () => undefined;
    if (sound !== undefined) fake.write({ ...sound, nets: sound.nets.map((net) => ({ ...net, listen: ["nobody"] })) });
    expect(await applyPreset(desk, "a.json", once)).toBe(2);
    expect(desk.errors()).toContain("talkgroup: the server: its preset:strike@1 has what is wrong: found");
  });

  it("extends what the server keeps", async () => {
    if (sound !== undefined) fake.write(sound);
    if (sound !== undefined) fake.write({ ...sound, title: "Newer" });
    texts["night.json"] = `{ "extends": "preset:strike@1", "id": "night", "nets": [{ "id": "guard", "number": "121.500" }] }`;
    expect(await applyPreset(desk, "night.json", once)).toBe(0);
    expect(fake.kept.get("night")?.[0]).toMatchObject({ id: "night", title: "Strike" });
    texts["night.json"] = `{ "extends": "preset:strike", "id": "night" }`;
    await applyPreset(desk, "night.json", once);
    expect(fake.kept.get("night")?.[1]).toMatchObject({ id: "night", title: "Newer" });
    if (sound !== undefined) fake.write({ ...sound, title: "Newest" });
    await applyPreset(desk, "night.json", once);
    expect(fake.kept.get("night")?.[2]).toMatchObject({ id: "night", title: "Newest" });
    desk.output();
    texts["night.json"] = `{ "extends": "preset:strik" }`;
    expect(await applyPreset(desk, "night.json", once)).toBe(1);
    expect(desk.output()).toContain('/extends: found "preset:strik": the server keeps no such preset');
  });
});

describe("apply --watch", () => {
  it("applies each save, tells a bad one, and goes on after what does not work", async () => {
    const folder = mkdtempSync(join(tmpdir(), "apply-"));
    const file = join(folder, "a.json");
    const end = new AbortController();
    Object.defineProperty(texts, file, { get: () => readFileSync(file, "utf8"), enumerable: true });
    try {
      writeFileSync(file, sound_text);
      const code = applyPreset(desk, file, { ...once, watch: true, signal: end.signal });
      await told("version 1 runs (4 nets");
      writeFileSync(file, "{");
      await told("1 error");
      fake.intercept = () => problemOf(503, "busy");
      writeFileSync(file, sound_text.replace("243.000", "121.500"));
      await told("because of busy");
      fake.intercept = () => undefined;
      writeFileSync(file, sound_text.replace("243.000", "121.600"));
      await told("version 2 runs (1 change");
      expect(fake.kept.get("strike")?.[1]?.nets[1]?.number).toBe("121.600");
      // What another wrote since is not written over unseen, though this does not read it each time.
      if (sound !== undefined) fake.write({ ...sound, title: "Theirs" });
      writeFileSync(file, sound_text.replace("243.000", "121.700"));
      await told("found version 3 by Ada, expected version 2, which was looked at; save again to write over it");
      writeFileSync(file, sound_text);
      await told("version 4 runs");
      expect(fake.tokens_made).toBe(1);
      fake.intercept = () => problemOf(403, "permission_denied");
      writeFileSync(file, sound_text.replace("243.000", "121.800"));
      expect(await code).toBe(2);
    } finally {
      end.abort();
      rmSync(folder, { recursive: true });
    }
  });

  async function told(text: string): Promise<void> {
    await expect.poll(() => desk.terminal.output + desk.terminal.errors, { timeout: 5_000 }).toContain(text);
    desk.output();
    desk.errors();
  }
});
