import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { packet_layout } from "../schemas/src/packet.js";
import { judgeCores } from "./tidy/cores.js";
import { judgeReadme } from "./tidy/documents.js";
import { judgeLayers } from "./tidy/layers.js";
import { judgeLeftovers } from "./tidy/leftovers.js";
import { judgeLock } from "./tidy/lock.js";
import { judgeLayout, judgeRules, uncitedRules } from "./tidy/protocol.js";
import { judgeShape } from "./tidy/shape.js";
import { type Finding, readTree } from "./tidy/tree.js";

/** What no tool checks. Each rule is shown to bite in planted.test.ts. */
describe("the working tree", () => {
  const tree = readTree(join(import.meta.dirname, ".."));

  it("keeps to the layers", () => expect(told(judgeLayers(tree))).toEqual([]));
  it("keeps clocks, chance and IO out of the cores", () => expect(told(judgeCores(tree))).toEqual([]));
  it("has short files, no blobs and a fixed top level", () => expect(told(judgeShape(tree))).toEqual([]));
  it("has no leftovers", () => expect(told(judgeLeftovers(tree))).toEqual([]));
  it("has a lock file that npm ci takes", () => expect(told(judgeLock(tree))).toEqual([]));
  it("has a README that runs", () => expect(told(judgeReadme(tree))).toEqual([]));
  it("cites only rules of the protocol", () => {
    const uncited = uncitedRules(tree).map((rule) => `P-${rule}`);
    if (uncited.length > 0) process.stdout.write(`rules of PROTOCOL.md that nothing cites: ${uncited.join(", ")}\n`);
    expect(told(judgeRules(tree))).toEqual([]);
  });
  it("has one byte layout of the voice packet", () => expect(told(judgeLayout(tree, packet_layout))).toEqual([]));
});

function told(findings: readonly Finding[]): string[] {
  return findings.map(({ path, line, message }) => `${path}${line > 0 ? `:${line}` : ""} ${message}`);
}
