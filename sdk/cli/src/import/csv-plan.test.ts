import { describe, expect, it } from "vitest";

import { parseCsv } from "./csv-plan.js";
import { delimiterOf, readCsv } from "./csv-rows.js";
import { SourceText } from "./source-text.js";

describe("CSV", () => {
  it("has quotes, line ends within them and blanks around", () => {
    const read = readCsv(new SourceText('a;"b;\r\n""c""" ; d\r\n\r\ne'));
    expect(read.ok && read.value.map(({ cells }) => cells.map(({ text }) => text))).toEqual([["a", 'b;\r\n"c"', "d"], ["e"]]);
  });

  it.each([
    ["a,b\n1,2", ","],
    ["a;b\n1,5;2,5\n1,7;3,5", ";"],
    ["a\tb\n1,5\t2", "\t"],
    ['"x;y;z",b\n1,2', ","],
    ["sep=;\na,b,c;d", ";"],
    ["a|b", "|"],
  ])("%j is parted by %j", (text, delimiter) => {
    expect(delimiterOf(text)).toBe(delimiter);
  });
});

describe("a plan as CSV", () => {
  it("has its columns by name, in any order, case and language", () => {
    const text =
      "Hören;FARBE;Frequenz (kHz);Netz;Kürzel;Sprechen;Gruppe;Kanal;Wetter\nLead + Wing;grün;118700;Turm;TWR;Lead;Platz;3;gut\n";
    expect(parseCsv(text, "p")).toEqual({
      ok: true,
      value: {
        format: "csv",
        title: "p",
        nets: [
          {
            name: "Turm",
            frequency_hz: 118_700_000,
            label: "TWR",
            group: "Platz",
            listen: ["Lead", "Wing"],
            speak: ["Lead"],
            source: { line: 2 },
          },
        ],
        dropped: [
          { line: 2, what: 'the column "Wetter"', why: "a net has no such setting" },
          { line: 2, what: 'the colour "grün"', why: "it is no colour that has a name here, nor #rrggbb" },
          { line: 2, what: "the column of channels", why: "which channel a net is on is for the radio stacks of an operation" },
        ],
      },
    });
  });

  it("may have a title above, gaps, and cells that say nothing yet", () => {
    const text =
      "Exercise\n\nby,me\nname,freq,mod,roles\nTower,251.0 / 121.5,AM,all\n,,FM,\nLater,TBD,,\nTanker,31X,,\n,30.5,,\n# end,,,";
    const read = parseCsv(text, "p");
    expect(read).toMatchObject({
      value: {
        title: "Exercise",
        nets: [{ name: "Tower", frequency_hz: 251_000_000 }, { name: "Later" }, { name: "Tanker" }, { name: "30.5" }],
      },
    });
    expect(read.ok && read.value.dropped.map(({ line, what }) => `${line} ${what}`)).toEqual([
      '3 "by me"',
      '5 "121.5"',
      "6 a row",
      '8 "31X"',
    ]);
  });

  it("keeps two names on one frequency, and joins what is the same net on two radios", () => {
    const text = "name,freq,radio,roles\nTower,251,COM1,a\nGround,251,COM1,a\nTower,251,COM2,b";
    expect(parseCsv(text, "p")).toMatchObject({
      value: { nets: [{ name: "Tower", listen: ["a", "b"], speak: ["a", "b"], group: "COM1" }, { name: "Ground" }], dropped: [] },
    });
  });

  it.each([
    ["name,freq\nTower,251,000", "line 2, column 11: found 3 cells, expected at most 2 cells"],
    ["name,freq\nTower,27.1.85", 'line 2, column 7: found "27.1.85", expected a frequency such as 251.000'],
    ['name,freq\n"Tower,251\n', "line 2, column 1: found a quoted cell that does not end"],
    ['name,freq\n"Tower" x,251', 'line 2, column 9: found "x", expected "," or the end of the line'],
    ["a,b\n1,2", 'line 1, column 1: found "a", expected a heading'],
    ["name,freq\n,", "line 1: found no net"],
    ["", "line 1, column 1: found the end of the file, expected a heading"],
  ])("refuses %j", (text, message) => {
    expect(parseCsv(text, "p")).toMatchObject({
      ok: false,
      refusal: { code: "parse_error", message: expect.stringContaining(message) },
    });
  });
});
