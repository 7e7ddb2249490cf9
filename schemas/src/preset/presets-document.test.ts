import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isKeyName, key_names } from "./key-names.js";
import { lintPreset } from "./lint/lint-preset.js";
import { templateNames } from "./templates/preset-templates.js";
import { loadPreset, type PresetLoad } from "./text/load-preset.js";
import { memorySources } from "./text/memory-sources.suite.js";
import { problemText } from "./text/problem.js";

const text = readFileSync(join(import.meta.dirname, "../../PRESETS.md"), "utf8");
const blocks = [...text.matchAll(/```jsonc?\n(.*?)```/gs)].map(([, block = ""]) => block);
const inline = [...text.matchAll(/`(\{ "[^`]*\})`/g)].map(([, thing = ""]) => thing);

/** A block, under the name by which the others refer to it. */
const named = Object.fromEntries(blocks.map((block) => [`${/"id": "([^"]+)"/.exec(block)?.[1]}.json`, block]));

function judged(name: string, texts: Readonly<Record<string, string>>): PresetLoad {
  return loadPreset(name, memorySources(texts));
}

describe("the document of presets", () => {
  it("shows a preset and one that is laid over it", () => {
    expect(Object.keys(named)).toEqual(["strike.json", "night-strike.json"]);
    expect(blocks.filter((block) => block.includes('"extends": "strike.json"'))).toHaveLength(1);
  });

  it.each(Object.keys(named))("has nothing wrong in %s, nor anything that is likely not what was meant", (name) => {
    const { sound, problems } = judged(name, named);
    expect(problems.map(problemText)).toEqual([]);
    expect(sound && lintPreset(sound.preset)).toEqual([]);
  });

  it("shows things of a preset that fit into one", () => {
    expect(inline).toHaveLength(2);
    const nets = ["a", "b", "air"].map((id) => ({ id, title: id.toUpperCase(), listen: ["all"] }));
    const base = { id: "base", title: "Base", roles: [{ id: "all", title: "All" }], nets };
    for (const thing of inline) {
      const list = thing.includes('"from"') ? "relays" : "nets";
      const texts = { "base.json": JSON.stringify(base), "over.json": `{ "extends": "base.json", "${list}": [${thing}] }` };
      expect(judged("over.json", texts).problems.map(problemText), thing).toEqual([]);
    }
  });

  it("names keys and templates that there are", () => {
    const paragraph = /- A \*\*key\*\*.*?(?=\n\n|\n- )/s.exec(text)?.[0] ?? "";
    const words = [...paragraph.matchAll(/`([A-Z]\w*\d?)`/g)]
      .map(([, word = ""]) => word)
      .filter((word) => !word.startsWith("Keyboard"));
    expect(words.length).toBeGreaterThan(15);
    expect(words.filter((word) => !isKeyName(word))).toEqual([]);
    for (const mouse of key_names.filter((name) => name.startsWith("Mouse"))) expect(words).toContain(mouse);
    for (const template of templateNames()) expect(text).toContain(`\`${template}\``);
  });
});
