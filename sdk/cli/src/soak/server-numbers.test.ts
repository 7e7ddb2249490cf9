import { expect, it } from "vitest";

import { gaugesOf } from "./server-numbers.js";

it("reads the gauges of a server, and nothing else", () => {
  const text = [
    "# HELP talkgroup_sessions Players.",
    "# TYPE talkgroup_sessions gauge",
    "talkgroup_sessions 198",
    'talkgroup_limit{limit="sessions_max"} 4096',
    "process_resident_memory_bytes 1.5e8",
    "",
  ].join("\n");
  expect([...gaugesOf(text)]).toEqual([
    ["talkgroup_sessions", 198],
    ["process_resident_memory_bytes", 150_000_000],
  ]);
});
