import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadChannelPasswords } from "./channel-passwords.js";
import { ConfigError } from "./config-problem.js";
import type { Assignment } from "./setting-flags.js";

const hash = (letter: string, cost = "m=19456,t=2,p=1"): string =>
  `$argon2id$v=19$${cost}$${letter.repeat(22)}$${letter.repeat(43)}`;
const variable = "TALKGROUP_SERVER_SECURITY_CHANNEL_PASSWORDS";

describe("the channel passwords of a casual server", () => {
  let directory = "";
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "talkgroup-passwords-"));
  });
  afterAll(() => rm(directory, { recursive: true }));

  interface Given {
    readonly file?: string;
    readonly environment?: Readonly<Record<string, string>>;
    readonly set?: readonly Assignment[];
  }

  async function load({ file, environment = {}, set }: Given): Promise<[string, string][]> {
    const config = join(directory, "server.yaml");
    if (file !== undefined) await writeFile(config, file);
    const flags = { ...(file === undefined ? {} : { config }), ...(set === undefined ? {} : { set }) };
    return [...(await loadChannelPasswords(flags, environment, directory))];
  }

  async function problemsOf(given: Given): Promise<readonly string[]> {
    const thrown: unknown = await load(given).catch((error: unknown) => error);
    if (!(thrown instanceof ConfigError)) throw new Error("it was taken");
    return thrown.problems;
  }

  it("are none without settings", async () => {
    expect(await load({})).toEqual([]);
    expect(await load({ environment: { TALKGROUP_SERVER_LIMITS_MAX_ORGS: "not read", DATABASE_URL: "nor this" } })).toEqual([]);
  });

  it("come from a file, the environment, a file it names, or a flag", async () => {
    const both = [
      ["staff", hash("A")],
      ["tower", hash("B")],
    ];
    const file = `security:\n  channel_passwords:\n    staff: ${hash("A")}\n    tower: "${hash("B")}"\n`;
    expect(await load({ file })).toEqual(both);
    const text = `staff=${hash("A")}\n  tower=${hash("B")}\n`;
    expect(await load({ environment: { [variable]: text } })).toEqual(both);
    const secret = join(directory, "secret");
    await writeFile(secret, text);
    expect(await load({ environment: { [`${variable}_FILE`]: secret } })).toEqual(both);
    expect(await load({ file, set: [{ name: "security.channel_passwords", text: `own=${hash("C")}` }] })).toEqual([
      ["own", hash("C")],
    ]);
  });

  it("are refused where they are no hashes, without being shown", async () => {
    const bad = [
      { file: "security: { channel_passwords: { staff: hush-hush } }" },
      { file: "security: { channel_passwords: [hush-hush] }" },
      { file: "security: { channel_passwords: hush-hush }" },
      { file: `security: { channel_passwords: { staff: "${hash("A")} hush" } }` },
      { environment: { [variable]: "hush-hush" } },
      { environment: { [variable]: "staff=hush-hush" } },
      { environment: { [variable]: `staff=${hash("A")} staff=${hash("B")}` } },
      { set: [{ name: "security.channel_passwords", text: "staff=hush-hush" }] },
    ];
    for (const given of bad) {
      const problems = await problemsOf(given);
      expect(problems).toHaveLength(1);
      expect(problems[0]).toContain("security/channel_passwords");
      expect(problems[0]).not.toMatch(/hush|AAAA/);
    }
  });

  it("are refused where to check one would cost too much", async () => {
    for (const cost of ["m=9999999,t=2,p=1", "m=19456,t=99,p=1", "m=19456,t=2,p=9", "m=19456,t=0,p=1"]) {
      const problems = await problemsOf({ file: `security: { channel_passwords: { staff: "${hash("A", cost)}" } }` });
      expect(problems).toEqual([expect.stringContaining("server.yaml:1:")]);
      expect(problems[0]).toContain("security/channel_passwords/staff: found a hash that costs more");
    }
  });

  it("are the only setting there is", async () => {
    const file = `server: { control_port: 7 }\nsecurity: { guests: false, channel_passwords: { staff: "${hash("A")}" } }`;
    expect(await problemsOf({ file, set: [{ name: "log.level", text: "warn" }] })).toEqual([
      expect.stringContaining("server.yaml:1:11: server/control_port: found beside --operation"),
      expect.stringContaining("server.yaml:2:13: security/guests: found beside --operation"),
      expect.stringContaining("--set log.level: log/level: found beside --operation"),
    ]);
  });
});
