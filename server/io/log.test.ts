import { describe, expect, it } from "vitest";
import { openLog, type ServerLog } from "./log.js";
import { leaksIn } from "./log.suite.js";

function logInto(lines: string[], clock: { now_ms: number }): ServerLog {
  return openLog("debug", { write: (line) => lines.push(line), now: () => clock.now_ms });
}

describe("openLog", () => {
  it("writes one JSON line each, with level, time and fields", () => {
    const lines: string[] = [];
    logInto(lines, { now_ms: 0 }).info({ control_port: 9000 }, "listening");
    expect(JSON.parse(lines[0] ?? "")).toEqual({ level: 30, time: expect.any(Number), control_port: 9000, msg: "listening" });
  });

  it("writes of one kind of info at most one line a second, and says how many it left out", () => {
    const lines: string[] = [];
    const clock = { now_ms: 0 };
    const log = logInto(lines, clock);
    for (; clock.now_ms < 3_000; clock.now_ms += 100) {
      log.info({ at: clock.now_ms }, "store is back");
      log.info("other");
      log.warn({ at: clock.now_ms }, "store does not answer");
    }
    const parsed = lines.map((line) => JSON.parse(line));
    expect(parsed.filter(({ msg }) => msg === "store is back")).toMatchObject([
      { at: 0 },
      { at: 1_000, left_out: 9 },
      { at: 2_000, left_out: 9 },
    ]);
    expect(parsed.filter(({ msg }) => msg === "other")).toHaveLength(3);
    expect(parsed.filter(({ level }) => level === 40)).toHaveLength(30);
  });

  it("shows no address and no token, wherever they were put", () => {
    const lines: string[] = [];
    const log = logInto(lines, { now_ms: 0 });
    const token = "eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.c2lnbmF0dXJlc2lnbmF0dXJl";
    const key = "q1w2e3r4t5y6u7i8o9p0a1s2d3f4g5h6j7k8l9z0x1c";
    log.error({ reason: "connect ECONNREFUSED 192.0.2.7:5432" }, "store does not answer");
    log.warn(
      { reason: "connect ECONNREFUSED 2001:db8::7:5432", nested: { peer: ["fe80::1%eth0", "::ffff:192.0.2.7"] } },
      "again",
    );
    log.info(
      { err: new Error(`bad url postgres://talkgroup:hush@db:5432/x`) },
      `refused ${token} 7K3QX-9PVMD SWMA-04ND-MEH0-H4SC`,
    );
    log.debug({ key, header: `Bearer ${token}` }, "closed");
    expect(lines).toHaveLength(4);
    expect(leaksIn(lines.join(""), { names: [], secrets: [token, key, "hush", "192.0.2.7"] })).toEqual([]);
    expect(lines.join("")).toContain("ECONNREFUSED [address]");
  });

  it("leaves alone what only looks like one", () => {
    const lines: string[] = [];
    const fields = {
      at: "12:34:56",
      id: "0198b5c2-7f6e-7d41-9c1e-0123456789ab",
      version: "1.2.3",
      type: "std::move",
      words: "a-word-of-ours-that-is-quite-long-and-has-no-digit",
    };
    logInto(lines, { now_ms: 0 }).info(fields, "started 20.20.2");
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ ...fields, msg: "started 20.20.2" });
    expect(leaksIn(lines.join(""), { names: ["Ada"], secrets: ["sesame"] })).toEqual([]);
  });
});

describe("leaksIn", () => {
  it.each([
    ["an IPv4 address", '{"peer":"10.1.2.3"}'],
    ["an IPv6 address", '{"peer":"2001:db8:0:1:2:3:4:5"}'],
    ["an IPv6 address", '{"peer":"::1"}'],
    ["a JSON web token", '{"t":"eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiIx.c2ln"}'],
    ["a key or token", `{"k":"${"Ab1-_".repeat(9)}"}`],
    ["a join code", '{"code":"7K3QX-9PVMD"}'],
    ["an invite", '{"code":"SWMA-04ND-MEH0-H4SC"}'],
    ["a password hash", '{"h":"$argon2id$v=19$"}'],
    ["a password in a URL", '{"u":"postgres://a:b@c"}'],
    ["a name", '{"msg":"Ada joined"}'],
    ["a secret", '{"msg":"sesame"}'],
  ])("sees %s", (what, line) => {
    const found = leaksIn(`${line}\n{"level":30,"time":1763000000000,"voice_port":9001,"msg":"listening"}\n`, {
      names: ["Ada"],
      secrets: ["sesame"],
    });
    expect(found).toContain(`${what}: ${line}`);
    expect(found.every((leak) => leak.endsWith(line))).toBe(true);
  });
});
