import { readdirSync, readFileSync } from "node:fs";
import { judgePreset } from "@talkgroup/schemas/preset";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { file_bytes_max, nets_max, type PlanFormat, plan_formats } from "./com-plan.js";
import { convertPlan } from "./convert-plan.js";
import { formatOf, importPlan } from "./import-plan.js";
import * as writers from "./plan-writers.suite.js";

const folder = new URL("samples/", import.meta.url);
const samples = readdirSync(folder).map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));

describe("importing a plan", () => {
  it.each([
    ["tower.txt", "simple_radio_presets", 4],
    ["awacs-radios.json", "simple_radio_json", 3],
    ["mission-radio.lua", "dcs_lua", 4],
    ["com-plan.lua", "dcs_lua", 5],
    ["acre-presets.sqf", "arma_sqf", 2],
    ["tfar-settings.sqf", "arma_sqf", 8],
    ["exercise.csv", "csv", 3],
  ] as const)("reads %s as %s, whatever it is called", (name, format, count) => {
    const { text = "" } = samples.find((sample) => sample.name === name) ?? {};
    for (const file_name of [name, "plan", "plan.txt"]) {
      const read = importPlan(text, file_name);
      expect(read).toMatchObject({ ok: true, value: { format, nets: { length: count } } });
      if (read.ok) expect(convertPlan(read.value)).toMatchObject({ ok: true });
    }
  });

  it("reads the same with the line ends of Windows and of old Macs", () => {
    for (const { name, text } of samples.filter(({ name }) => name !== "acre-presets.sqf")) {
      const nets = (ends: string) => {
        const read = importPlan(text.replace(/\r?\n/g, ends), name);
        return read.ok ? read.value.nets : read.refusal;
      };
      expect(nets("\r\n")).toEqual(nets("\n"));
      expect(nets("\r")).toEqual(nets("\n"));
    }
  });

  it.each([
    ["PK\u0003\u0004…", "mission.miz", "unsupported", "unpack it first"],
    ["a\u0000b", "plan.csv", "unsupported", "no UTF-8 text"],
    ["what is this", "letter.md", "unsupported", "found no known format"],
    ["x".repeat(file_bytes_max + 1), "plan.txt", "message_too_large", "found more than 1048576 bytes"],
    ["", "plan.lua", "parse_error", "line 1: found no net"],
    ["", "plan.json", "parse_error", "line 1, column 1: found the end of the file"],
  ])("refuses %.20j as %s", (text, name, code, message) => {
    expect(importPlan(text, name)).toMatchObject({ ok: false, refusal: { code, message: expect.stringContaining(message) } });
  });

  it("takes a plan to the bound of nets and refuses one more with its line", () => {
    const text = (count: number) =>
      Array.from({ length: count }, (_, index) => `Net ${index}|${(30 + index / 10).toFixed(1)}`).join("\n");
    expect(importPlan(text(nets_max), "a.txt")).toMatchObject({ ok: true });
    expect(importPlan(text(nets_max + 1), "a.txt")).toMatchObject({
      refusal: { code: "limit_reached", message: "line 513: found more than 512 nets, expected at most 512" },
    });
  });

  it("reads by the format it is told", () => {
    expect(importPlan("name|freq\nTower|118.1", "x", "csv")).toMatchObject({ value: { nets: [{ name: "Tower" }] } });
    expect(importPlan("name|freq\nTower|118.1", "x", "dcs_lua")).toMatchObject({ ok: false, refusal: { code: "parse_error" } });
  });

  it("takes the ending of the name where the text does not tell", () => {
    expect(formatOf("x = 1", "a.lua")).toBe("dcs_lua");
    expect(formatOf("x = 1", "a.sqf")).toBe("arma_sqf");
    expect(formatOf("118.1", "Tower.txt")).toBe("simple_radio_presets");
    expect(formatOf("Tower|118.1\nGround|1", "presets")).toBe("simple_radio_presets");
    expect(formatOf("hello", "a")).toBeUndefined();
  });
});

describe("what was written is read", () => {
  it.each<[PlanFormat, string, (nets: readonly writers.WrittenNet[]) => string]>([
    ["simple_radio_presets", "p.txt", writers.presetText],
    ["simple_radio_json", "p.json", writers.panelText],
    ["dcs_lua", "mission", writers.missionText],
    ["dcs_lua", "complan.lua", writers.comPlanText],
    ["arma_sqf", "p.sqf", writers.acreText],
    ["csv", "p.csv", (nets) => writers.csvText(nets, ",")],
    ["csv", "semicolon.csv", (nets) => writers.csvText(nets, ";")],
    ["csv", "tab.tsv", (nets) => writers.csvText(nets, "\t")],
  ])("as %s in %s", (format, name, write) => {
    fc.assert(
      fc.property(writers.plans, (nets) => {
        const read = importPlan(write(nets), name);
        if (!read.ok) throw new Error(`${read.refusal.message} in ${write(nets)}`);
        expect(read.value.format).toBe(format);
        expect(read.value.nets.map(writers.essence)).toEqual(nets.map(writers.essence));
        const made = convertPlan(read.value);
        if (!made.ok) throw new Error(made.refusal.message);
        expect(judgePreset(made.value.preset)).toMatchObject({ ok: true });
        const radios = made.value.preset.nets.filter(({ kind }) => kind !== "group");
        expect(radios.map(({ title }) => title)).toEqual(nets.map(({ name: title }) => title));
        expect(new Set(radios.map(({ label }) => label)).size).toBe(nets.length);
        expect(new Set(made.value.preset.nets.map(({ id }) => id)).size).toBe(made.value.preset.nets.length);
      }),
      { numRuns: 60, seed: 5 },
    );
  });
});

describe("whatever the bytes", () => {
  const scrap = fc.oneof(
    fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      "(",
      ")",
      '"',
      "'",
      "[[",
      "]]",
      "--[[",
      "/*",
      "*/",
      "|",
      ";",
      ",",
      "=",
      "#define x \\\n",
      "\\",
      "\r",
      "\ud800",
      "0x",
      "1e999",
      "-",
      "end",
      "function",
      "nil",
    ),
    fc.string({ unit: "binary", maxLength: 8 }),
    fc.constantFrom(...samples.flatMap(({ text }) => text.split("\n"))),
  );
  const edits = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(60), scrap), { minLength: 1, maxLength: 8 });

  it("a spoilt plan is refused with its line or read, and what is read makes a preset", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        edits,
        fc.constantFrom(undefined, ...plan_formats),
        ({ name, text }, changes, format) => {
          judge(
            changes.reduce((now, [share, cut, put]) => {
              const at = Math.floor(share * now.length);
              return now.slice(0, at) + put + now.slice(at + cut);
            }, text),
            name,
            format,
          );
        },
      ),
      { numRuns: 1_500, seed: 6 },
    );
  });

  it("so is anything else", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary", maxLength: 200 }),
          fc.array(scrap, { maxLength: 40 }).map((parts) => parts.join(" ")),
        ),
        fc.constantFrom(...plan_formats),
        (text, format) => {
          judge(text, "any", format);
        },
      ),
      { numRuns: 1_500, seed: 7 },
    );
  });

  it.each([
    "{",
    "[",
    "(",
    '"',
    "'",
    "[[",
    "--[[",
    "/*",
    "a|",
    "a=",
    "{{}",
    '""',
    "//\n",
    "\n",
    " ",
    "-",
    "not ",
    "x.",
    "#",
    "\\\n",
    "1,",
    "[=[",
    "{[1]=",
    "function ",
    "if ",
    '["a",',
    "N|1\n",
  ])("a long row of %j is judged at once", (part) => {
    const text = part.repeat(Math.floor(long_chars / part.length));
    for (const format of plan_formats) {
      const before = process.cpuUsage();
      judge(text, "any", format);
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1_000).toBeLessThan(judged_ms_max);
    }
  });

  function judge(text: string, name: string, format: PlanFormat | undefined): void {
    const read = importPlan(text, name, format);
    if (!read.ok) {
      const is_placed = read.refusal.code !== "parse_error" || /^line \d+(?:, column \d+)?: found /.test(read.refusal.message);
      expect(is_placed, read.refusal.message).toBe(true);
      return;
    }
    const made = convertPlan(read.value);
    if (!made.ok) throw new Error(made.refusal.message);
    expect(judgePreset(made.value.preset)).toMatchObject({ ok: true });
  }
});

/** A tenth of the largest file. */
const long_chars = 100_000;
/** CPU time: a reader whose time grows with the square of the length takes six seconds and more. */
const judged_ms_max = 1_500;
