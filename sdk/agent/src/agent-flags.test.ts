import { describe, expect, it } from "vitest";
import { type AgentFlags, agentCommand } from "./agent-flags.js";

function flagsOf(...words: string[]): AgentFlags {
  const command = agentCommand()
    .exitOverride()
    .configureOutput({ writeErr: () => undefined });
  return command.parse(words, { from: "user" }).opts<AgentFlags>();
}

describe("the agent's command line", () => {
  it("has a default for all that it needs", () => {
    expect(flagsOf()).toMatchObject({ sound: "auto", hotkeys: true, trace: false, attached: false });
  });

  it("takes frames of 10 and 20 ms", () => {
    expect([flagsOf("--frame-ms", "10").frameMs, flagsOf("--frame-ms", "20").frameMs]).toEqual([10, 20]);
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
    ["--sound", "loud"],
  ])("refuses %s %s with a line that names it", (flag, value) => {
    expect(() => flagsOf(flag, value)).toThrow(flag);
  });
});
