import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AgentFlags, flagsHelp, readFlags } from "./agent-flags.js";

function flagsOf(...words: string[]): AgentFlags {
  const read = readFlags(words);
  if (!read.ok || read.value === "help") throw new Error(JSON.stringify(read));
  return read.value;
}

function refusalOf(...words: string[]): string {
  const read = readFlags(words);
  return read.ok ? "accepted" : read.refusal.message;
}

describe("the agent's command line", () => {
  it("has a default for all that it needs", () => {
    expect(flagsOf()).toEqual({ sound: "auto", hotkeys: true, trace: false, ready_json: false, attached: false });
  });

  it("takes each flag", () => {
    const places = ["--ears", "ears.wav", "--socket", "a.sock", "--config=/c", "--pages", "/p"];
    const numbers = ["--frame-ms", "20", "--bitrate=24000"];
    expect(flagsOf("--sound", "file", ...places, ...numbers, "--no-hotkeys", "--trace", "--ready-json", "--attached")).toEqual({
      sound: "file",
      ears: "ears.wav",
      socket: "a.sock",
      config: "/c",
      pages: "/p",
      frame_ms: 20,
      bitrate_bps: 24_000,
      hotkeys: false,
      trace: true,
      ready_json: true,
      attached: true,
    });
  });

  it("takes the last of two, and a value that begins as a flag does", () => {
    expect(flagsOf("--sound", "null", "--sound", "file").sound).toBe("file");
    expect(flagsOf("--socket", "-odd").socket).toBe("-odd");
  });

  it.each([
    ["--frame-ms", "7"],
    ["--frame-ms", "0"],
    ["--frame-ms", "40"],
    ["--frame-ms", "ten"],
    ["--frame-ms", ""],
    ["--bitrate", "5999"],
    ["--bitrate", "128001"],
    ["--bitrate", "many"],
    ["--bitrate", "-1"],
    ["--bitrate", ""],
    ["--sound", "loud"],
  ])("refuses %s %s with a line that names it", (flag, value) => {
    expect(refusalOf(flag, value)).toMatch(new RegExp(`^${flag}: found "${value}", expected `));
  });

  it.each([
    [["--socket"], "command line: found --socket alone, expected --socket <path>"],
    [["--trace=1"], "command line: found --trace=1, expected --trace alone"],
    [["--atached"], "command line: found --atached, expected one of the flags that --help tells (was --attached meant?)"],
    [["--hotkeys"], "command line: found --hotkeys, expected one of the flags that --help tells (was --no-hotkeys meant?)"],
    [["-x"], "command line: found -x, expected one of the flags that --help tells"],
    [["start"], `command line: found "start", expected a flag: there are no other words`],
    [["--", "--trace"], `command line: found "--trace", expected a flag: there are no other words`],
  ])("refuses %j", (words, message) => {
    expect(refusalOf(...words)).toBe(message);
  });

  it("takes or refuses any words", () => {
    const word = fc.oneof(fc.string(), fc.constantFrom("--sound", "--no-hotkeys", "--socket=", "--", "-h", "--frame-ms=10"));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        const read = readFlags(words);
        if (!read.ok) expect(read.refusal.code).toBe("invalid_params");
      }),
      { seed: 7 },
    );
  });
});

describe("the help on it", () => {
  it("is asked for by either name, and names each flag in lines that fit", () => {
    expect([readFlags(["-h"]), readFlags(["--help"])]).toEqual([
      { ok: true, value: "help" },
      { ok: true, value: "help" },
    ]);
    const lines = flagsHelp(80).split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    for (const name of ["sound", "ears", "socket", "config", "frame-ms", "bitrate", "pages", "no-hotkeys", "trace", "help"])
      expect(lines.filter((line) => new RegExp(`^ +(?:-h, )?--${name}(?: |$)`).test(line))).toHaveLength(1);
  });
});

describe("the program", () => {
  const run = (...words: string[]) => {
    const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));
    const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...words], { encoding: "utf8" });
    return { status, stdout, stderr };
  };

  it("says what it takes, on standard output, and ends with 0", () => {
    expect(run("--help")).toEqual({ status: 0, stdout: flagsHelp(80), stderr: "" });
  });

  it("says what it does not take, on standard error, and ends with 1", () => {
    expect(run("--sound", "loud")).toEqual({
      status: 1,
      stdout: "",
      stderr: `error: --sound: found "loud", expected auto, pulse, portaudio, webaudio, file, null\n`,
    });
  });
});
