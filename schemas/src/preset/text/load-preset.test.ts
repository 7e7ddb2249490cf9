import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyPreset } from "../any-preset.suite.js";
import { textOf } from "./broken-preset.suite.js";
import { broken_presets } from "./broken-presets.suite.js";
import { largePreset } from "./large-preset.suite.js";
import { loadPreset } from "./load-preset.js";
import { memorySources } from "./memory-sources.suite.js";
import { sound_text } from "./sound-text.suite.js";

describe("a broken preset", () => {
  it("is not the one that all are made of", () => {
    expect(loadPreset("a.json", memorySources({ "a.json": sound_text })).problems).toEqual([]);
    expect(broken_presets.length).toBeGreaterThanOrEqual(60);
    expect(new Set(broken_presets.map(textOf)).size).toBe(broken_presets.length);
  });

  it.each(broken_presets)("is told by its line and cause: $name", (broken) => {
    const text = textOf(broken);
    expect(text).not.toBe(sound_text);
    // Neither the ends of lines nor a byte order mark change where something is.
    for (const file of [text, `\uFEFF${text.replaceAll("\n", "\r\n")}`]) {
      const { problems } = loadPreset("a.json", memorySources({ "a.json": file }));
      const at = broken.line_of === "" ? text.length : text.indexOf(broken.line_of);
      expect(at).toBeGreaterThanOrEqual(0);
      const told = problems.map(({ line, pointer, message }) => ({ line, pointer, message }));
      const line = text.slice(0, at).split("\n").length;
      expect(told).toEqual([{ line, pointer: broken.pointer, message: expect.stringContaining(broken.cause) }]);
    }
  });

  it("is not told of two stacks for one role where the phase of one is at fault", () => {
    const text = sound_text.replace(`"seats": ["Pilot"], `, "").replace(`"stacks": ["night"]`, `"stacks": "night"`);
    const { problems, hides_more } = loadPreset("a.json", memorySources({ "a.json": text }));
    expect(problems.map(({ pointer }) => pointer)).toEqual(["/phases/0/stacks"]);
    expect(hides_more).toBe(true);
  });

  it("tells nothing that only follows from something else it is told of", () => {
    fc.assert(
      fc.property(
        anyPreset({ nets_max: 8 }),
        fc.nat(),
        fc.constantFrom(null, 5, "", [], {}, undefined, strange),
        (preset, seed, wrong) => {
          const { value, pointer } = withOneFault(preset, seed, wrong);
          const { problems } = loadPreset("a.json", memorySources({ "a.json": JSON.stringify(value, undefined, 2) }));
          const other = problems.filter((problem) => !problem.pointer.startsWith(pointer));
          if (loadPreset("a.json", memorySources({ "a.json": JSON.stringify(value) })).problems.some(isOfSchema)) {
            expect(other).toEqual([]);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe("a sound preset", () => {
  it("of 500 nets is judged within 200 ms of processor time", () => {
    const files = memorySources({ "a.json": largePreset() });
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
        const { problems, sound } = loadPreset("a.json", memorySources({ "a.json": text }));
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
    const judged = (text: string) => loadPreset("a.json", memorySources({ "a.json": text })).problems;
    expect(judged("[".repeat(1_000_000))).toEqual([expect.objectContaining({ line: 1, column: 33 })]);
    expect(judged(`[${"1,".repeat(700_000)}1]`)[0]?.message).toContain("found more than 600000");
    expect(judged(`{${"x ".repeat(100_000).replaceAll(" ", "\n")}}`).length).toBeLessThanOrEqual(256);
    expect(judged("")).toEqual([expect.objectContaining({ message: "found nothing, expected an operation: { … }" })]);
  });
});

function isOfSchema({ message }: { readonly message: string }): boolean {
  return /found nothing, expected a value|found a field that is not known|: (?:a|an) |expected (?:a|an) (?:string|number|integer|array|object)/.test(
    message,
  );
}

/** In the place of a value: a field that nothing knows, beside it. */
const strange = "strange field";

/** Puts `wrong` in the place of one value, drawn by `seed`; undefined takes it out. */
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
  if (place === undefined) return { value, pointer: "" };
  if (wrong === strange) {
    if (Array.isArray(place.around)) return { value, pointer: "" };
    place.around[strange] = 1;
    return { value, pointer: place.pointer.slice(0, place.pointer.lastIndexOf("/") + 1) + strange };
  }
  place.around[place.name] = wrong;
  return { value, pointer: place.pointer };
}
