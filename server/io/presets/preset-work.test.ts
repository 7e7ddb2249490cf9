import { describe, expect, it } from "vitest";
import { sound_text } from "../../../schemas/src/preset/text/sound-text.suite.js";
import { doPresetWork } from "./preset-work.js";

describe("work on presets", () => {
  it("says which kept ones it needs, of all texts at once, then what they make", () => {
    const before = `{ "extends": "preset:strike@2", "title": "One" }`;
    const work = { tool: "diff", before, after: "preset:strike" } as const;
    expect(doPresetWork(work, {})).toEqual({ kind: "missing", references: ["preset:strike@2", "preset:strike"] });
    const exported = doPresetWork({ tool: "export", text: sound_text }, {});
    const body = JSON.stringify(exported.kind === "told" ? JSON.parse(exported.json).operation : undefined);
    const done = doPresetWork(work, { "preset:strike@2": body, "preset:strike": body });
    expect(done.kind === "told" && JSON.parse(done.json)).toMatchObject({
      problems: [],
      changes: [{ subject: "operation", field: "title", file: "preset:strike", text: 'title was "One", is "Strike"' }],
    });
  });

  it("tells of what is not kept and of files, and refuses names that there are not", () => {
    const problemsOf = (text: string, kept: Record<string, string | null> = {}): unknown => {
      const done = doPresetWork({ tool: "lint", text }, kept);
      return done.kind === "told" ? JSON.parse(done.json).problems : done;
    };
    expect(problemsOf(`{ "extends": "preset:none" }`, { "preset:none": null })).toMatchObject([
      { file: "text", line: 1, column: 14, message: expect.stringContaining("the organisation keeps no such preset") },
    ]);
    expect(problemsOf(`{ "extends": "preset:odd" }`, { "preset:odd": "no JSON" })).toMatchObject([
      { message: expect.stringContaining("this one cannot read it") },
    ]);
    for (const path of ["base.json", "../../etc/shadow.json", "/etc/passwd", "https://example.org/a.json"]) {
      expect(problemsOf(`{ "extends": "${path}" }`)).toMatchObject([
        { pointer: "/extends", message: expect.stringContaining(`found "${path}", expected `) },
      ]);
    }
    expect(problemsOf("preset:none", { "preset:none": null })).toMatchObject({
      refusal: { code: "invalid_params", field: "/text", message: expect.stringContaining('found "preset:none"') },
    });
    expect(problemsOf("preset:None")).toMatchObject([{ line: 1, column: 1 }]);
    expect(doPresetWork({ tool: "explain", text: sound_text, role: "leed" }, {})).toMatchObject({
      refusal: { code: "invalid_params", field: "/role", message: expect.stringContaining('was "lead" meant?') },
    });
  });

  it("explains a preset in which all hear all by its parts alone", () => {
    const roles = Array.from({ length: 64 }, (_, index) => ({ id: `r${index}`, title: "R" }));
    const all = [{ id: "all", title: "All", roles: roles.map(({ id }) => id) }];
    const nets = Array.from({ length: 512 }, (_, index) => ({ id: `n${index}`, title: "N", listen: ["all"], speak: ["all"] }));
    const text = JSON.stringify({ id: "wide", title: "Wide", roles, groups: all, nets });
    expect(doPresetWork({ tool: "explain", text }, {})).toMatchObject({
      refusal: {
        code: "limit_reached",
        message: "text: found one that takes 2129920 names to explain, expected at most 200000: ask for one role or net",
      },
    });
    for (const part of [{ role: "r7" }, { net: "n9" }]) {
      expect(doPresetWork({ tool: "explain", text, ...part }, {}).kind).toBe("told");
    }
  });
});
