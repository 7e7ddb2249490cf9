import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { anyPreset } from "../../../../schemas/src/preset/any-preset.suite.js";
import { broken_json } from "./broken-json.suite.js";
import { textOf } from "./broken-preset.suite.js";
import { broken_schema } from "./broken-schema.suite.js";
import { broken_sense } from "./broken-sense.suite.js";
import { checkPresets } from "./check-preset.js";
import { exportPreset } from "./export-preset.js";
import { loadPreset } from "./load-preset.js";
import { memoryDesk, memoryFiles } from "./memory-files.suite.js";
import { sound_text } from "./sound-preset.suite.js";

/** Each has one defect, and is told by one line. */
const broken_presets = [...broken_json, ...broken_schema, ...broken_sense];
const at_once = { json: false, watch: false, signal: new AbortController().signal };

describe("a broken preset", () => {
  it("is not the one that all are made of", () => {
    expect(loadPreset("a.json", memoryFiles({ "a.json": sound_text })).problems).toEqual([]);
    expect(broken_presets.length).toBeGreaterThanOrEqual(60);
    expect(new Set(broken_presets.map(textOf)).size).toBe(broken_presets.length);
  });

  it.each(broken_presets)("is told by its line and cause: $name", (broken) => {
    const text = textOf(broken);
    expect(text).not.toBe(sound_text);
    // Neither the ends of lines nor a byte order mark change where something is.
    for (const file of [text, `\uFEFF${text.replaceAll("\n", "\r\n")}`]) {
      const { problems } = loadPreset("a.json", memoryFiles({ "a.json": file }));
      const at = broken.line_of === "" ? text.length : text.indexOf(broken.line_of);
      expect(at).toBeGreaterThanOrEqual(0);
      const told = problems.map(({ line, pointer, message }) => ({ line, pointer, message }));
      const line = text.slice(0, at).split("\n").length;
      expect(told).toEqual([{ line, pointer: broken.pointer, message: expect.stringContaining(broken.cause) }]);
    }
  });

  it("is told in full, all at once and in the order of the file", async () => {
    const text = sound_text
      .replace(`"priority": 9,`, `"priority": 99`)
      .replace(`"Wingman"`, "5")
      .replace(`"stacks": ["night"]`, `"stacks": ["nigth"]`);
    const desk = memoryDesk({ "a.json": text });
    expect(await checkPresets(desk, ["a.json"], at_once)).toBe(1);
    expect(desk.terminal.output).toBe(
      [
        "a.json:10:33: /roles/1/title: found 5, expected title: a string of 1 to 80 characters",
        "a.json:37:19: /nets/1/priority: found 99, expected an integer from 0 to 10",
        'a.json:37:21: found no comma before "effect_id" (line 38), expected one',
        'a.json:81:53: /phases/0/stacks/0: found "nigth", expected a stack (was "night" meant?)',
        "a.json: 4 errors\n",
      ].join("\n"),
    );
    expect(await checkPresets(desk, ["a.json", "b.json"], { ...at_once, json: true })).toBe(2);
    const told = JSON.parse(desk.terminal.output.trim().split("\n").at(-1) ?? "");
    expect(told).toMatchObject({ ok: false, files: [{ file: "a.json" }, { unreadable: "there is no such file", problems: [] }] });
    expect(told.files[0].problems[1]).toEqual({
      file: "a.json",
      line: 37,
      column: 19,
      pointer: "/nets/1/priority",
      message: "found 99, expected an integer from 0 to 10",
    });
  });

  it("tells nothing that only follows from something else it is told of", () => {
    fc.assert(
      fc.property(anyPreset({ nets_max: 8 }), fc.nat(), fc.constantFrom(null, 5, "", [], {}), (preset, seed, wrong) => {
        const { value, pointer } = withOneFault(preset, seed, wrong);
        const { problems } = loadPreset("a.json", memoryFiles({ "a.json": JSON.stringify(value, undefined, 2) }));
        const strange = problems.filter((problem) => !problem.pointer.startsWith(pointer));
        if (loadPreset("a.json", memoryFiles({ "a.json": JSON.stringify(value) })).problems.some(isOfSchema)) {
          expect(strange).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("a sound preset", () => {
  it("has nothing wrong, and its export neither, which is its own", async () => {
    const presets = anyPreset();
    await fc.assert(
      fc.asyncProperty(presets, async (preset) => {
        const desk = memoryDesk({ "a.json": JSON.stringify(preset) });
        expect(await checkPresets(desk, ["a.json"], { ...at_once, json: true })).toBe(0);
        const once = memoryDesk({ "a.json": JSON.stringify(preset) });
        expect(exportPreset(once, "a.json")).toBe(0);
        const twice = memoryDesk({ "b.json": once.terminal.output });
        expect(await checkPresets(twice, ["b.json"], at_once)).toBe(0);
        twice.terminal.output = "";
        exportPreset(twice, "b.json");
        expect(twice.terminal.output).toBe(once.terminal.output);
      }),
      { numRuns: 100 },
    );
  });

  it("of 500 nets is judged within 200 ms of processor time", () => {
    const files = memoryFiles({ "a.json": largePreset() });
    const used_ms = Array.from({ length: 5 }, () => {
      const before = process.cpuUsage();
      expect(loadPreset("a.json", files).problems).toEqual([]);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    });
    process.stderr.write(`  500 nets: ${used_ms.map((ms) => ms.toFixed(0)).join(", ")} ms of processor time\n`);
    // The middle one: what the machine does besides is charged to whoever it interrupts.
    expect(used_ms.toSorted((a, b) => a - b)[2]).toBeLessThanOrEqual(200);
  });
});

describe("any text", () => {
  it("is judged without a throw, and what is wrong with it has a place within it", () => {
    const texts = fc.oneof(
      fc.json(),
      fc.string(),
      fc
        .array(
          fc.constantFrom("{", "}", "[", "]", ",", ":", '"', '"nets"', '"id"', '"extends"', "//", "/*", "1", "\n", "é", "\u0000"),
        )
        .map((parts) => parts.join("")),
      fc
        .tuple(fc.nat(sound_text.length), fc.nat(20), fc.string({ maxLength: 4 }))
        .map(([at, length, put]) => sound_text.slice(0, at) + put + sound_text.slice(at + length)),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { problems, sound } = loadPreset("a.json", memoryFiles({ "a.json": text }));
        expect(problems.length === 0).toBe(sound !== undefined);
        const lines = text.split(/\r\n|\r|\n/).length;
        for (const { file, line, column } of problems) {
          expect(file).toBe("a.json");
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
          expect(column).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("is bounded in depth, size and the number of faults", () => {
    const judged = (text: string) => loadPreset("a.json", memoryFiles({ "a.json": text })).problems;
    expect(judged("[".repeat(1_000_000))).toEqual([expect.objectContaining({ line: 1, column: 33 })]);
    expect(judged(`[${"1,".repeat(700_000)}1]`)[0]?.message).toContain("found more than 600000");
    expect(judged(`{${"x ".repeat(100_000).replaceAll(" ", "\n")}}`).length).toBeLessThanOrEqual(256);
    expect(judged("")).toEqual([expect.objectContaining({ message: "found nothing, expected an operation: { … }" })]);
  });
});

function isOfSchema({ message }: { readonly message: string }): boolean {
  return /: (?:a|an) |expected (?:a|an) (?:string|number|integer|array|object)/.test(message);
}

/** Puts `wrong` in the place of one value, drawn by `seed`. */
function withOneFault(preset: object, seed: number, wrong: unknown): { readonly value: unknown; readonly pointer: string } {
  const value = structuredClone(preset) as Record<string, unknown>;
  const places: { readonly around: Record<string, unknown>; readonly name: string; readonly pointer: string }[] = [];
  const collect = (around: Record<string, unknown>, pointer: string): void => {
    for (const [name, inner] of Object.entries(around)) {
      places.push({ around, name, pointer: `${pointer}/${name}` });
      if (typeof inner === "object" && inner !== null) collect(inner as Record<string, unknown>, `${pointer}/${name}`);
    }
  };
  collect(value, "");
  const place = places[seed % places.length];
  if (place !== undefined) place.around[place.name] = wrong;
  return { value, pointer: place?.pointer ?? "" };
}

/** 500 nets, 40 roles, a stack of ten radios for each. */
function largePreset(): string {
  const roles = Array.from({ length: 40 }, (_, index) => ({ id: `role-${index}`, title: `Role ${index}` }));
  const groups = Array.from({ length: 8 }, (_, index) => ({
    id: `group-${index}`,
    title: `Group ${index}`,
    roles: roles.slice(5 * index, 5 * index + 5).map(({ id }) => id),
  }));
  const nets = Array.from({ length: 500 }, (_, index) => ({
    id: `net-${index}`,
    title: `Net number ${index}`,
    label: `N${index}`,
    description: "What is said here is heard by the group of it, and by the one beside it.",
    ...(index % 10 === 0 ? {} : { parent: `net-${index - (index % 10)}` }),
    number: `${225 + index / 8}`.slice(0, 7),
    colour: `#${(index * 30_011).toString(16).padStart(6, "0").slice(-6)}`,
    listen: [`group-${index % 8}`, `group-${(index + 1) % 8}`],
    speak: [`group-${index % 8}`],
    effect: { low_hz: 300, high_hz: 3400, noise_db: -50 },
  }));
  const stacks = roles.map(({ id }, role) => ({
    id: `stack-${role}`,
    title: `Stack ${role}`,
    roles: [id],
    radios: Array.from({ length: 10 }, (_, slot) => ({
      slot: slot + 1,
      net: `net-${8 * (role + slot) + Math.floor(role / 5)}`,
      keys: [`F${slot + 1}`],
    })),
  }));
  return JSON.stringify({ id: "large", title: "Large", roles, groups, nets, stacks }, undefined, 2);
}
