import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

import { presetCommand } from "./preset-command.js";

const text = readFileSync(join(import.meta.dirname, "../../../../schemas/PRESETS.md"), "utf8");

it("has the commands that the document of presets tells of, with their options", () => {
  const { commands } = presetCommand(new AbortController().signal);
  const rows = new Map([...text.matchAll(/^\| `([a-z]+)[ `].*$/gm)].map(([row, name = ""]) => [name, row]));
  // What this one does takes a paragraph.
  const told = [...rows.keys(), ...(text.includes("talkgroup preset apply ") ? ["apply"] : []), "versions"];
  expect(commands.map((command) => command.name()).sort()).toEqual([...new Set(told)].sort());
  for (const command of commands) {
    const known = command.options.map(({ long }) => long);
    for (const [option] of (rows.get(command.name()) ?? "").matchAll(/--[a-z]+/g))
      expect(known, command.name()).toContain(option);
  }
});
