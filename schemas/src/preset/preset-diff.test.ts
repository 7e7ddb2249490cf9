import { describe, expect, it } from "vitest";
import { diffPresets } from "./preset-diff.js";
import { labelIn, titleIn } from "./preset-words.js";
import { at, type LoosePreset, radioAt, soundPreset, spoilt } from "./sound-preset.suite.js";

function changes(change: (preset: LoosePreset) => void): readonly (readonly [string, string, string, string])[] {
  return diffPresets(soundPreset(), spoilt(change)).map(
    ({ kind, subject, pointer, text }) => [kind, subject, pointer, text] as const,
  );
}

describe("diffPresets", () => {
  it("finds nothing where two presets say the same", () => {
    expect(diffPresets(soundPreset(), soundPreset())).toEqual([]);
    expect(changes((p) => Object.assign(at(p.nets, 1), { priority: 0, join: ["pilots", "tower"], labels: {} }))).toEqual([]);
  });

  it("says what was added, removed, changed and moved, in words", () => {
    expect(
      changes((p) => {
        p.titles = { de: "Schlag" };
        p.nets.splice(0, 4, at(p.nets, 2), at(p.nets, 0), at(p.nets, 1), { id: "spare", title: "Spare", listen: ["lead"] });
        Object.assign(at(p.nets, 2), { number: "121.500", listen: ["lead", "tower"], priority: 9 });
        delete at(p.nets, 0)["effect_id"];
        radioAt(p, 0)["keys"] = ["F13"];
        (at(p.stacks, 0)["radios"] as unknown[]).pop();
      }),
    ).toEqual([
      ["changed", "operation", "/titles", `titles was {"de":"Angriff"}, is {"de":"Schlag"}`],
      ["removed", "nets/ground", "/nets/3", `net "ground" removed`],
      ["added", "nets/spare", "/nets/3", `net "spare" added`],
      ["changed", "nets/flight", "/nets/2/effect_id", `net "flight": effect_id was "uhf", is left out now`],
      ["changed", "nets/guard", "/nets/2/number", `net "guard": number was "243.000", is "121.500"`],
      ["changed", "nets/guard", "/nets/2/listen", `net "guard": listen has "lead" and has no longer "pilots"`],
      ["changed", "nets/guard", "/nets/2/priority", `net "guard": priority is now 9`],
      ["moved", "operation", "/nets", "nets are in another order"],
      ["removed", "stacks/lead/radios/3", "/stacks/0/radios/2", `stack "lead": radio 3 removed`],
      [
        "changed",
        "stacks/lead/radios/1",
        "/stacks/0/radios/0/keys",
        `stack "lead": radio 1: keys has "F13" and has no longer "CapsLock"`,
      ],
    ]);
  });
});

describe("the words of a preset", () => {
  const net = { title: "Ground control", titles: { de: "Rollkontrolle", "pt-BR": "Solo" }, labels: { de: "ROLL" } };

  it("are those of the first language it has, however that is written", () => {
    expect(titleIn(net, ["fr", "de-AT", "pt"])).toBe("Rollkontrolle");
    expect(titleIn(net, ["PT-br"])).toBe("Solo");
    expect(titleIn(net, ["pt"])).toBe("Ground control");
    expect(titleIn({ title: "Ground" }, ["de"])).toBe("Ground");
  });

  it("have a label of 12 characters where there is none", () => {
    expect(labelIn(net, ["de-CH"])).toBe("ROLL");
    expect(labelIn(net, ["en"])).toBe("Ground contr");
    expect(labelIn({ title: "Schalterhal 1" }, [])).toBe("Schalterhal");
    expect(labelIn({ title: "x", label: "GND" }, [])).toBe("GND");
  });
});
