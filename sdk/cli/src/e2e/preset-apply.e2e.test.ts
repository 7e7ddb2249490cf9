import { readdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ControlEvents } from "@talkgroup/schemas";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { accepted, bodyOf, Community, patient_limits } from "../lab/community.js";
import { LightPlayer } from "../lab/light-player.js";
import { eventually, runTalkgroup, testFolder } from "./command.suite.js";

const password = "a manager's long password";
/** But one has a password, which this server does not keep. */
const samples = join(import.meta.dirname, "../../../../samples/presets");
const variables = ["TALKGROUP_PASSWORD", "TALKGROUP_TOKEN"] as const;

let community: Community;
let player: Watcher;
let folder: ReturnType<typeof testFolder>;
/** What every command needs to find the server and sign in. */
let there: readonly string[];

beforeAll(async () => {
  community = await Community.start({ signal: new AbortController().signal, limits: patient_limits });
  const { api_url, certificate_sha256 } = community.ready;
  there = ["--server", api_url, "--certificate-sha256", certificate_sha256, "--user", "nova"];
  const users = `/api/v1/orgs/${community.organisation_id}/users`;
  const nova = bodyOf<{ user_id: string; version: number }>(
    await community.api.call("POST", users, { username: "nova", password, display_name: "Nova" }),
  );
  const owner = await community.api.call(
    "PATCH",
    `${users}/${nova.user_id}`,
    { owner: true },
    { "if-match": `"${nova.version}"` },
  );
  bodyOf(owner);
}, 30_000);
afterAll(() => community?.close());

beforeEach(async () => {
  folder = testFolder();
  process.env["TALKGROUP_PASSWORD"] = password;
  player = await Watcher.connect(community);
});
afterEach(async () => {
  player.close();
  process.env["TALKGROUP_PASSWORD"] = password;
  expect((await talkgroup("stop")).code).toBe(0);
  for (const name of variables) delete process.env[name];
  folder.remove();
});

function path(name: string): string {
  return join(folder.path, name);
}

function talkgroup(...args: readonly string[]): ReturnType<typeof runTalkgroup> {
  return runTalkgroup(["preset", ...args, ...there], folder.path);
}

describe("a preset on a server", () => {
  it("is applied, seen by who is connected, changed, gone back from and taken away", async () => {
    expect(player.nets()).toEqual(["lobby"]);
    writeFileSync(path("a.json"), strike({ number: "243.000" }));
    expect(await talkgroup("apply", path("a.json"), "--dry-run")).toEqual({
      code: 0,
      output: "strike: is new on the server (2 nets, 1 role, 1 stack); nothing runs; nothing was changed\n",
      errors: "",
    });
    expect(await talkgroup("apply", path("a.json"))).toEqual({
      code: 0,
      output: "strike: version 1 runs (2 nets, 1 role, 1 stack; nets: 2 added)\n",
      errors: "",
    });
    await eventually("the nets are there", () => player.nets().length === 3);
    expect(player.nets()).toEqual(["air", "guard", "lobby"]);
    expect(player.running).toMatchObject({ id: "strike", version: 1 });

    writeFileSync(path("a.json"), strike({ number: "121.500", more: `{ "id": "moon", "title": "Moon", "listen": ["pilot"] }` }));
    const second = await talkgroup("apply", path("a.json"), "--phase", "night");
    expect(second.output).toContain('net "moon" added\n');
    expect(second.output).toContain('net "guard": number was "243.000", is "121.500"\n');
    expect(second.output).toContain("version 2 runs, phase night (2 changes; nets: 1 added, 1 changed; in place of version 1)\n");
    await eventually("the new net is there", () => player.nets().includes("moon"));
    expect(player.numberOf("guard")).toBe("121.500");

    expect((await talkgroup("rollback", "strike")).output).toContain("strike: version 1 runs (2 changes");
    await eventually("the old nets are there", () => !player.nets().includes("moon"));
    expect(player.numberOf("guard")).toBe("243.000");
    expect((await talkgroup("phase")).output).toBe("strike: version 1 runs, phase night\n");
    expect((await talkgroup("phase", "--none")).output).toBe("strike: version 1 runs, no phase\n");
    expect((await talkgroup("versions", "strike")).output).toMatch(
      /^version 2 .* Nova +Strike\nversion 1 .* Nova +Strike +runs\n$/,
    );
    expect((await talkgroup("list", "STRI")).output).toMatch(/^strike +version 2 .* Strike +version 1 runs\n$/);

    expect((await talkgroup("stop")).output).toBe("nothing runs\n");
    await eventually("the nets are gone", () => player.nets().length === 1);
  }, 120_000);

  it("is exported as it was applied: in its normal form", async () => {
    writeFileSync(path("a.json"), strike({ number: "243.000" }));
    writeFileSync(path("b.json"), `{ "extends": "a.json", "id": "copy", "titles": { "pl": "P", "de": "D" } }`);
    expect((await talkgroup("apply", path("b.json"))).code).toBe(0);
    const normal = await runTalkgroup(["preset", "export", path("b.json")], folder.path);
    expect(await talkgroup("pull", "copy")).toEqual(normal);
    expect((await talkgroup("pull", "copy@1", "--out", path("c.json"))).code).toBe(0);
    expect(await runTalkgroup(["preset", "diff", path("b.json"), path("c.json")], folder.path)).toMatchObject({
      code: 0,
      output: "",
    });
    expect((await talkgroup("apply", path("c.json"))).output).toBe("copy: version 1 runs already\n");
    writeFileSync(path("d.json"), `{ "extends": "preset:copy@1", "title": "Other" }`);
    expect((await talkgroup("check", path("d.json"))).output).toContain("nothing is wrong (2 nets");
    expect((await talkgroup("diff", "preset:copy", path("d.json"))).output).toContain('title was "Strike", is "Other"');
    expect((await runTalkgroup(["preset", "check", path("d.json")], folder.path)).code).toBe(1);
  }, 120_000);

  it.each(readdirSync(samples).filter((name) => !name.startsWith("platoon")))(
    "is the same again after it was applied: %s",
    async (name) => {
      const applied = await talkgroup("apply", join(samples, name), "--json");
      expect(applied).toMatchObject({ code: 0, errors: "" });
      const { preset } = JSON.parse(applied.output) as { readonly preset: string };
      expect(await talkgroup("pull", preset)).toEqual(await runTalkgroup(["preset", "export", join(samples, name)], folder.path));
    },
    60_000,
  );

  it("is refused whole where it is wrong, and the old one goes on", async () => {
    writeFileSync(path("a.json"), strike({ id: "whole", number: "243.000" }));
    expect((await talkgroup("apply", path("a.json"))).code).toBe(0);
    await eventually("the nets are there", () => player.nets().length === 3);
    writeFileSync(path("a.json"), strike({ id: "whole", number: "" }));
    const broken = await talkgroup("apply", path("a.json"));
    expect(broken).toMatchObject({ code: 1, errors: "" });
    expect(broken.output).toContain(`${path("a.json")}:5:`);
    // The server's organisation has a channel of that name: nothing is kept, and a dry run says the same.
    const lobby = `{ "id": "lobby", "title": "Lobby", "listen": ["pilot"] }`;
    writeFileSync(path("a.json"), strike({ id: "whole", number: "121.500", more: lobby }));
    for (const dry_run of [["--dry-run"], []]) {
      const refused = await talkgroup("apply", path("a.json"), ...dry_run);
      expect(refused).toMatchObject({ code: 1, errors: "" });
      expect(refused.output).toContain('found "lobby", as a channel of the organisation is called, expected an id that none has');
    }
    expect(JSON.parse((await talkgroup("versions", "whole", "--json")).output).versions).toHaveLength(1);
    expect((await talkgroup("phase")).output).toBe("whole: version 1 runs, no phase\n");
    expect([player.nets(), player.numberOf("guard")]).toEqual([["air", "guard", "lobby"], "243.000"]);
  }, 120_000);

  it("is applied whenever it is saved, by who has a token", async () => {
    process.env["TALKGROUP_TOKEN"] = community.api.token;
    delete process.env["TALKGROUP_PASSWORD"];
    const file = path("a.json");
    writeFileSync(file, strike({ id: "saved", number: "243.000" }));
    const { code } = await runTalkgroup(["preset", "apply", file, "--watch", ...there], folder.path, async (running) => {
      await eventually("it is applied", () => running.output().includes("version 1 runs"));
      writeFileSync(file, "{");
      await eventually("it is told", () => running.output().includes("a.json: 1 error"));
      expect(player.numberOf("guard")).toBe("243.000");
      writeFileSync(`${file}.new`, strike({ id: "saved", number: "121.500" }));
      renameSync(`${file}.new`, file);
      await eventually("it is applied", () => running.output().includes("version 2 runs"));
      await eventually("it is seen", () => player.numberOf("guard") === "121.500");
      running.kill("SIGINT");
    });
    expect(code).toBe(130);
  }, 60_000);

  it("is nobody else's business: no server of another certificate, no wrong password, no stranger", async () => {
    const { api_url } = community.ready;
    const wrong = ["--server", api_url, "--certificate-sha256", "0".repeat(64), "--user", "nova"];
    expect(await runTalkgroup(["preset", "list", ...wrong], folder.path)).toEqual({
      code: 2,
      output: "",
      errors: "talkgroup: the server has another certificate than the pinned one\n",
    });
    process.env["TALKGROUP_PASSWORD"] = "not that one";
    const refused = await talkgroup("list");
    expect(refused).toMatchObject({ code: 2, output: "" });
    expect(refused.errors).not.toContain("not that one");
    delete process.env["TALKGROUP_PASSWORD"];
    expect(await talkgroup("stop")).toMatchObject({ code: 2, errors: expect.stringContaining("found no password") });
    const nobody = [...there.slice(0, 4), "--organisation", "home"];
    process.env["TALKGROUP_PASSWORD"] = password;
    writeFileSync(path("a.json"), strike({ id: "public", number: "243.000" }));
    expect((await talkgroup("apply", path("a.json"))).code).toBe(0);
    expect((await runTalkgroup(["preset", "list", "public", ...nobody], folder.path)).output).toBe("no presets\n");
    expect((await talkgroup("publish", "public")).output).toBe("public: everybody may read it\n");
    const read = await runTalkgroup(["preset", "pull", "public", ...nobody], folder.path);
    expect(JSON.parse(read.output)).toMatchObject({ id: "public" });
    expect((await runTalkgroup(["preset", "apply", path("a.json"), ...nobody], folder.path)).code).toBe(2);
  }, 120_000);
});

/** Somebody with all roles, who is told what there is to hear. */
class Watcher {
  running: ControlEvents["session.preset_changed"]["running"];
  readonly #player: LightPlayer;
  #channels: ControlEvents["session.channels"]["channels"];

  static async connect({ ready: { url }, api: { token } }: Community): Promise<Watcher> {
    if (token === undefined) throw new Error("nobody is signed in");
    return new Watcher(accepted(await LightPlayer.connect({ url, hello: { token }, voice: false })));
  }

  private constructor(player: LightPlayer) {
    this.#player = player;
    this.#channels = player.hello.channels;
    player.onEvent = (event, params) => {
      if (event === "session.channels") this.#channels = (params as ControlEvents["session.channels"]).channels;
      if (event === "session.preset_changed") this.running = (params as ControlEvents["session.preset_changed"]).running;
    };
  }

  nets(): readonly string[] {
    return this.#channels.map(({ channel_id }) => channel_id).sort();
  }

  numberOf(net: string): string | undefined {
    return this.#channels.find(({ channel_id }) => channel_id === net)?.number;
  }

  close(): void {
    this.#player.close();
  }
}

/** A preset of two nets; `more` is a third. */
function strike({ id = "strike", number, more }: { id?: string; number: string; more?: string }): string {
  return `{
  "id": "${id}", "title": "Strike", "roles": [{ "id": "pilot", "title": "Pilot" }],
  "nets": [
    { "id": "air", "title": "Air", "listen": ["pilot"], "speak": ["pilot"] },
    { "id": "guard", "title": "Guard", "number": "${number}", "listen": ["pilot"] }${more === undefined ? "" : `,\n    ${more}`}
  ],
  "stacks": [{ "id": "pilot", "title": "Pilot", "roles": ["pilot"], "radios": [{ "slot": 1, "net": "air" }] }],
  "phases": [{ "id": "night", "title": "Night", "stacks": ["pilot"] }]
}
`;
}
