import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";

import { decodeInput, encodeInput, readCorpus, writeCorpus } from "./corpus.js";
import { bytesOf } from "./fuzz-target.js";
import { fuzz_targets } from "./targets/targets.js";

const folder = mkdtempSync(join(tmpdir(), "corpus-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(["bytes", "text"] as const)("writes any input as %s and reads it again", (form) => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (input) => {
      expect(decodeInput(encodeInput(input, form), form)).toEqual(input);
    }),
  );
  for (const text of ["base64:", "base64:AAAA", "plain", "\ufeff{}"]) {
    expect(decodeInput(encodeInput(bytesOf(text), form), form)).toEqual(bytesOf(text));
  }
});

it("keeps the smallest inputs, and those that failed once for good", () => {
  expect(readCorpus("none", "text", folder)).toEqual([]);
  writeFileSync(join(folder, "one.json"), JSON.stringify({ inputs: ["old"], mended: ["was bad"] }));
  const kept = [bytesOf("b".repeat(20_000)), bytesOf("aa"), bytesOf("c")];
  writeCorpus("one", "text", kept, folder);
  expect(readCorpus("one", "text", folder)).toEqual(["was bad", "c", "aa"].map(bytesOf));
});

describe.each(Object.keys(fuzz_targets))("the corpus of %s", (name) => {
  it("holds nothing that fails, nor do the seeds", async () => {
    const target = await fuzz_targets[name]?.();
    for (const input of [...(target?.seeds ?? []), ...readCorpus(name, target?.form ?? "bytes")]) target?.run(input);
    expect(target?.seeds.length).toBeGreaterThan(1);
  });
});
