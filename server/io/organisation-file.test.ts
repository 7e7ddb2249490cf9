import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assert, property, string } from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ConfigError } from "./config/config-problem.js";
import { placedChannels } from "./organisation-faults.js";
import { organisationOfText, readOrganisationFiles } from "./organisation-file.js";

const good = `
# Comments are welcome.
slug: rangers
title: Rangers
registration: invite
roles:
  - { slug: lead, title: Lead, position: 10 }
  - { slug: member, title: Ranger }
allow:
  member: [join, listen]
deny:
  guest: [speak]
channels:
  - slug: alpha
    parent: air
    title: Alpha
    colour: "#112233"
    allow: { lead: [speak, moderate], guest: [] }
  - { slug: air, type: group, title: Air }
`;

function problemsOf(text: string): string[] {
  return organisationOfText(text, "o.yaml").problems.map(({ where, message }) => `${where} ${message}`);
}

describe("organisationOfText", () => {
  it("reads a good file, with what is left out filled in", () => {
    const { file, problems } = organisationOfText(good, "o.yaml");
    expect(problems).toEqual([]);
    expect(file).toEqual({
      slug: "rangers",
      title: "Rangers",
      registration: "invite",
      roles: [
        { slug: "lead", title: "Lead", position: 10 },
        { slug: "member", title: "Ranger" },
      ],
      allow: { member: ["join", "listen"] },
      deny: { guest: ["speak"] },
      channels: [
        {
          slug: "alpha",
          parent: "air",
          type: "radio",
          title: "Alpha",
          colour: "#112233",
          allow: { lead: ["speak", "moderate"], guest: [] },
        },
        { slug: "air", type: "group", title: "Air" },
      ],
    });
  });

  it("names everything the schema refuses, with line and column and the nearest name", () => {
    const text = "slug: Rangers\ntitle: R\nchanels: []\nroles:\n  - slug: lead\nallow:\n  member: [jonn]\n";
    const problems = problemsOf(text);
    expect(problems).toHaveLength(4);
    expect(problems[0]).toMatch(/^o\.yaml:1:1 slug: found "Rangers", expected /);
    expect(problems[1]).toMatch(/^o\.yaml:3:1 chanels: found a field that is not known.*was "channels" meant/);
    expect(problems[2]).toMatch(/^o\.yaml:5:5 roles\/0\/title: found nothing/);
    expect(problems[3]).toMatch(/^o\.yaml:7:12 allow\/member\/0: found "jonn".*was "join" meant/);
  });

  it("names every contradiction at once", () => {
    const text = [
      "slug: rangers",
      "title: Rangers",
      "roles: [{ slug: lead, title: Lead }, { slug: lead, title: Again }]",
      "allow: { leed: [join] }",
      "channels:",
      "  - { slug: alpha, title: A, parent: alpa }",
      "  - { slug: alpha, title: B }",
      "  - { slug: one, title: C, parent: two }",
      "  - { slug: two, title: D, parent: one }",
      "  - { slug: self, title: E, parent: self }",
      "  - { slug: below, title: F, parent: alpha, deny: { admiral: [speak] } }",
    ].join("\n");
    expect(problemsOf(text)).toEqual([
      'o.yaml:3:40 roles/1/slug: found "lead" again, expected it once (it stands at roles/0)',
      'o.yaml:4:10 allow/leed: found "leed", expected a role of this file, perhaps "lead"',
      'o.yaml:6:30 channels/0/parent: found "alpa", expected a channel of this file, perhaps "alpha"',
      'o.yaml:7:7 channels/1/slug: found "alpha" again, expected it once (it stands at channels/0)',
      'o.yaml:8:28 channels/2/parent: found "two", whose parents go round in a circle',
      'o.yaml:9:28 channels/3/parent: found "one", whose parents go round in a circle',
      'o.yaml:10:29 channels/4/parent: found "self", whose parents go round in a circle',
      'o.yaml:11:53 channels/5/deny/admiral: found "admiral", expected a role of this file: lead, member, guest',
    ]);
  });

  it("lets a tree be eight levels deep and no deeper", () => {
    const chain = (length: number): string =>
      Array.from({ length }, (_, at) => `  - { slug: c${at}, title: C${at === 0 ? "" : `, parent: c${at - 1}`} }`)
        .reverse()
        .join("\n");
    const text = (length: number): string => `slug: deep\ntitle: Deep\nchannels:\n${chain(length)}`;
    expect(problemsOf(text(8))).toEqual([]);
    expect(problemsOf(text(10))).toEqual([
      "o.yaml:4:27 channels/0/parent: found a channel 9 levels down or more, expected at most 8",
      "o.yaml:5:27 channels/1/parent: found a channel 9 levels down or more, expected at most 8",
    ]);
  });

  it("puts parents before their children, siblings as they are listed", () => {
    const text = [
      "{ slug: o, title: O, channels: [",
      "  { slug: b1, title: X, parent: b }, { slug: a, title: X }, { slug: b0, title: X, parent: b },",
      "  { slug: b, title: X }, { slug: deep, title: X, parent: b1 }] }",
    ].join("\n");
    const { file } = organisationOfText(text, "o.yaml");
    const placed = placedChannels(file?.channels ?? []).map(({ channel, index }) => `${channel.slug} ${index}`);
    expect(placed).toEqual(["a 1", "b 3", "b1 0", "b0 2", "deep 4"]);
  });

  it("is not kept busy by a large file in which everything is wrong", () => {
    const lines = Array.from({ length: 4096 }, (_, at) => `  - { slug: c${at}, title: C, parent: c${(at + 1) % 4096} }`);
    const text = `slug: big\ntitle: Big\nchannels:\n${lines.join("\n")}`;
    expect(problemsOf(text)).toHaveLength(100);
    expect(problemsOf(text.replaceAll("parent: c", `parent: ${"x".repeat(60)}`))).toHaveLength(100);
  });

  it("never throws, whatever the text, and says something about each that it does not take", () => {
    assert(
      property(string({ unit: "binary", maxLength: 200 }), string({ maxLength: 20 }), (noise, name) => {
        for (const text of [noise, `slug: ${noise}\ntitle: x`, `slug: x\ntitle: x\n${name}: ${noise}`]) {
          const { file, problems } = organisationOfText(text, "o.yaml");
          expect(file === undefined).toBe(problems.length > 0);
        }
      }),
      { numRuns: 300, seed: 3 },
    );
  });
});

describe("readOrganisationFiles", () => {
  let directory: string;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), "talkgroup-orgs-"));
  });

  afterEach(() => rm(directory, { recursive: true }));

  const put = (name: string, text: string | Uint8Array): Promise<void> => writeFile(join(directory, name), text);
  const problems = async (): Promise<readonly string[]> => {
    const thrown: unknown = await readOrganisationFiles(directory).catch((error: unknown) => error);
    if (!(thrown instanceof ConfigError)) throw new Error("expected a ConfigError");
    return [thrown.code, ...thrown.problems.map((line) => line.replaceAll(`${directory}/`, ""))];
  };

  it("reads the YAML files of a directory in the order of their names, and nothing else", async () => {
    await put("b.yaml", "slug: b\ntitle: B");
    await put("a.yml", "slug: a\ntitle: A");
    await put("README.md", "no organisation");
    await put(".hidden.yaml", "no: organisation");
    await put("c.yaml~", "no: organisation");
    expect((await readOrganisationFiles(directory)).map(({ slug }) => slug)).toEqual(["a", "b"]);
  });

  it("finds none where there is no directory", async () => {
    expect(await readOrganisationFiles(join(directory, "orgs"))).toEqual([]);
  });

  it("names the problems of all files at once", async () => {
    await put("a.yaml", "slug: a");
    await put("b.yaml", "slug: same\ntitle: B");
    await put("c.yaml", "title: C\nslug: same");
    await put("d.yaml", "slug: [\n");
    const [code, missing, broken, repeated] = await problems();
    expect(code).toBe("config_refused");
    expect(missing).toMatch(/^a\.yaml:1:1: title: found nothing/);
    expect(broken).toMatch(/^d\.yaml:2:1: /);
    expect(repeated).toBe('c.yaml:2:1: slug: found "same" again, expected it once (it stands at b.yaml:1:1)');
  });

  it("refuses what it cannot read", async () => {
    await put("a.yaml", Uint8Array.of(0xff, 0xfe, 0x00));
    expect((await problems())[0]).toBe("config_unreadable");
    await put("a.yaml", "#".repeat(2_000_000));
    expect((await problems())[1]).toMatch(/^a\.yaml: found 2000000 bytes, expected at most /);
  });

  it("refuses more organisations than the server keeps", async () => {
    for (let index = 0; index < 257; index += 1) await put(`${index}.yaml`, `slug: o${index}\ntitle: O`);
    expect(await problems()).toEqual([
      "config_refused",
      expect.stringContaining("found 257 organisations, expected at most 256"),
    ]);
  });
});
