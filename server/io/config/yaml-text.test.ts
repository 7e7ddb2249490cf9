import { describe, expect, it } from "vitest";
import { readYamlText } from "./yaml-text.js";

function problemsOf(text: string): string[] {
  return readYamlText(text, "a.yaml").problems.map(({ where, message }) => `${where}: ${message}`);
}

describe("readYamlText", () => {
  it("makes plain values, and knows where they stand", () => {
    const { value, root, where } = readYamlText("a: 1\nb:\n  - x\n  - {c: true}\n", "a.yaml");
    expect(value).toEqual({ a: 1, b: ["x", { c: true }] });
    const list = root.entries?.get("b");
    expect(where(list ?? root)).toBe("a.yaml:2:1");
    expect(where(list?.items?.[1]?.entries?.get("c") ?? root)).toBe("a.yaml:4:6");
  });

  it("takes an empty text for an empty object, and a key without a value for one left out", () => {
    expect(readYamlText("# nothing\n", "a.yaml").value).toEqual({});
    expect(readYamlText("a:\nb: ~\nc: [~]\n", "a.yaml").value).toEqual({ c: [null] });
  });

  it("reads a word that only older YAML takes for true as text", () => {
    expect(readYamlText("a: yes\nb: 010\n", "a.yaml").value).toEqual({ a: "yes", b: 10 });
  });

  it("makes a member of its own of a key that is special elsewhere", () => {
    const { value } = readYamlText("__proto__: {x: 1}\n", "a.yaml");
    expect(Object.keys(value as object)).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it("follows aliases", () => {
    expect(readYamlText("a: &x [1]\nb: *x\n", "a.yaml").value).toEqual({ a: [1], b: [1] });
  });

  it("names every key that comes twice", () => {
    expect(problemsOf("a: 1\nb: {c: 1, c: 2}\na: 3\n")).toEqual([
      'a.yaml:2:11: found "c" a second time, expected each key once',
      'a.yaml:3:1: found "a" a second time, expected each key once',
    ]);
  });

  it.each([
    ["an alias of nothing", "a: *nothing", "a.yaml:1:4: found an alias without its anchor"],
    ["a tag", "a: !hush x", "a.yaml:1:4: found a tag"],
    ["a binary tag", "a: !!binary aGk=", "a.yaml:1:4: found a tag"],
    ["a second document", "a: 1\n---\nb: 2\n", "a.yaml:2:1: found another document"],
    ["a tab", "a:\n\tb: 1\n", "a.yaml:2:1: found a tab"],
    ["a key that is a list", "[a]: 1", "a.yaml:1:1: found a key that is no"],
    ["a key that is too long", `${"k".repeat(65)}: 1`, "a.yaml:1:1: found a key that is no name"],
    ["a quote that does not close", 'a: "b\nc: d', "a.yaml:2:5: found an end too early"],
    ["a missing colon", "a 1\nb: 2\n", "a.yaml:1:1: found a key of several lines"],
    ["a merge key, which is none of YAML 1.2", "a: &x {b: 1}\nc: {<<: *x}", undefined],
  ])("judges %s", (_what, text, expected) => {
    if (expected === undefined) expect(problemsOf(text)).toEqual([]);
    else expect(problemsOf(text)[0]).toContain(expected);
  });

  it("repeats nothing of what it could not read: it may be a secret", () => {
    for (const text of [
      "token: *s3cret",
      "token: !s3cret x",
      "token: @s3cret",
      "token: %s3cret",
      'token: "\\s3cret"',
      "token: s3cret: x",
    ]) {
      expect(problemsOf(text).length, text).toBeGreaterThan(0);
      expect(problemsOf(text).join("\n")).not.toContain("3cret");
    }
  });

  it.each([
    ["flow lists", "[".repeat(500_000)],
    ["flow maps", "{a: ".repeat(100_000)],
    ["lists on a line", "- ".repeat(100_000)],
    ["explicit keys", "? ".repeat(100_000)],
    ["lines", Array.from({ length: 1_000 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")],
  ])("refuses %s within each other without going down all of them", (_what, text) => {
    expect(problemsOf(text)).toEqual([
      expect.stringMatching(/^a\.yaml:\d+:\d+: found values within values, expected at most 40 levels$/),
    ]);
  });

  it("refuses aliases that stand for more than there can be", () => {
    const levels = Array.from({ length: 9 }, (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level},`.repeat(9)}]`);
    expect(problemsOf(`l0: &l0 [x]\n${levels.join("\n")}\n`)).toEqual([
      expect.stringContaining("found too much, expected at most 200000 values"),
    ]);
    expect(problemsOf("a: &a [*a, *a]\n")).toEqual([expect.stringContaining("found too much")]);
  });
});
