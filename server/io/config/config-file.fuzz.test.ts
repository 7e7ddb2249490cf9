import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { organisationOfText } from "../organisation-file.js";
import { layerOfText } from "./config-file.js";

const settings = readFileSync(new URL("../../packaging/server.yaml", import.meta.url), "utf8").replaceAll(
  /^ {2}# (\w+: )/gm,
  "  $1",
);
const rangers = readFileSync(new URL("../../packaging/orgs/rangers.yaml", import.meta.url), "utf8");

const scrap = fc.oneof(
  fc.constantFrom(
    ": ",
    "\n",
    "\n  ",
    "- ",
    "[",
    "]",
    "{",
    "}",
    "*x",
    "&x ",
    "!!str ",
    "|\n",
    '"',
    "'",
    "#",
    "\t",
    "---\n",
    "%YAML 1.1\n",
    "<<: ",
    "? ",
    "\0",
    "\ud800",
    "~",
    "...\n",
    "-1e999",
  ),
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.constantFrom(...settings.split("\n"), ...rangers.split("\n")),
);
/** A few cuts and insertions, each at a share of the text. */
const edits = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), scrap), { minLength: 1, maxLength: 6 });

function mutated(text: string, changes: readonly (readonly [number, number, string])[]): string {
  return changes.reduce((now, [share, cut, put]) => {
    const at = Math.floor(share * now.length);
    return now.slice(0, at) + put + now.slice(at + cut);
  }, text);
}

/** Line, column, and a rule: what was found, and mostly what was expected. */
const judged = /^a\.yaml:\d+:\d+: .*found /s;

describe("files of settings that somebody has spoilt", () => {
  it("never break the reader of server.yaml, and every refusal names its line and its rule", () => {
    let refused = 0;
    fc.assert(
      fc.property(edits, (changes) => {
        const { problems } = layerOfText(mutated(settings, changes), "a.yaml");
        refused += Math.min(problems.length, 1);
        for (const { where, message } of problems) expect(`${where}: ${message}`).toMatch(judged);
      }),
      { numRuns: 1_000, seed: 20 },
    );
    expect(refused).toBeGreaterThan(500);
  });

  it("never break the reader of organisations", () => {
    let refused = 0;
    fc.assert(
      fc.property(edits, (changes) => {
        const { problems, file } = organisationOfText(mutated(rangers, changes), "a.yaml");
        expect(file === undefined).toBe(problems.length > 0);
        refused += Math.min(problems.length, 1);
        for (const { where, message } of problems) expect(`${where}: ${message}`).toMatch(judged);
      }),
      { numRuns: 1_000, seed: 21 },
    );
    expect(refused).toBeGreaterThan(500);
  });

  it("never break it with any text at all", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary", maxLength: 200 }),
          fc.array(scrap, { maxLength: 40 }).map((parts) => parts.join("")),
        ),
        (text) => {
          for (const { where, message } of layerOfText(text, "a.yaml").problems) expect(`${where}: ${message}`).toMatch(judged);
        },
      ),
      { numRuns: 2_000, seed: 22 },
    );
  });
});
