import { accept, type Operation, refuse } from "@talkgroup/schemas";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type FindBase, judgeOperationText } from "./operation-text.js";
import { strike } from "./strike.suite.js";

describe("judgeOperationText", () => {
  it("reads an operation with comments, a last comma and a byte order mark", () => {
    const text = `\uFEFF// mine\n${JSON.stringify(strike, undefined, 2).replace(/\}$/, ",}")}`;
    expect(judgeOperationText("strike.jsonc", text, noBase)).toEqual({ ok: true, preset: strike, id_place: "strike.jsonc:3:9" });
  });

  it("says where the first of what is wrong stands", () => {
    const lines = JSON.stringify(strike, undefined, 2).split("\n");
    const problem = (from: string, to: string): string => {
      const judged = judgeOperationText("strike.json", lines.join("\n").replace(from, to), noBase);
      return judged.ok ? "" : judged.problem;
    };
    const line = (text: string): number => lines.findIndex((one) => one.includes(text)) + 1;
    expect(problem('"net": "guard"', '"net": "gaurd"')).toMatch(
      new RegExp(`^strike\\.json:${line('"net": "guard"')}:18: stacks/0/radios/1/net: found "gaurd".*\\(was "guard" meant\\?\\)`),
    );
    expect(problem('"title": "Strike",', "")).toMatch(/^strike\.json:1:1: title: found nothing/);
    expect(problem('"title": "Strike",', '"title": "Strike"')).toMatch(/^strike\.json:4:3: found no comma/);
    expect(problem('"slot": 2', '"slot": 0')).toMatch(/ \(and 1 more\)|radios\/1\/slot/);
    expect(judgeOperationText("empty.json", "", noBase)).toMatchObject({
      problem: expect.stringMatching(/^empty\.json:1:1: found nothing/),
    });
  });

  it("lays it over what it extends, and says where in it the whole goes wrong", () => {
    const text = (changes: object): string => JSON.stringify({ extends: "strike.json", ...changes }, undefined, 2);
    const judged = judgeOperationText("night.json", text({ id: "night", nets: [{ id: "guard", number: "121.500" }] }), base);
    expect(judged).toMatchObject({ ok: true, id_place: "night.json:3:9", preset: { id: "night", title: "Strike" } });
    const stack = (radio: object): object => ({ stacks: [{ id: "lead", radios: [radio] }] });
    const problem = (changes: object): string => {
      const wrong = judgeOperationText("night.json", text(changes), base);
      return wrong.ok ? "" : wrong.problem;
    };
    expect(problem(stack({ slot: 2, net: "gaurd" })), "found by id and slot").toMatch(
      /^night\.json:9:18: stacks\/0\/radios\/1\/net/,
    );
    expect(problem({ nets: [{ id: "tanker", remove: true }] }), "what it does not speak of").toMatch(
      /^night\.json:2:14: stacks\/0/,
    );
    expect(problem({ nets: [{ id: "tankr", remove: true }] })).toMatch(/^night\.json:5:13: nets\/0\/id: found "tankr"/);
    expect(problem({ netz: [] })).toMatch(/^night\.json:3:11: netz/);
    expect(judgeOperationText("night.json", text({}), noBase)).toMatchObject({ problem: "night.json:2:14: extends: no" });
    expect(judgeOperationText("n.json", '{"extends": "c:\\\\a"}', noBase)).toMatchObject({
      problem: expect.stringMatching(/^n\.json:1:13: extends/),
    });
  });

  it("never throws, and names a place for whatever is wrong", () => {
    const whole = JSON.stringify(strike, undefined, 1);
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(40), fc.string({ maxLength: 6 }), fc.boolean(), (at, length, put, extend) => {
        const broken = whole.slice(0, at) + put + whole.slice(at + length);
        const text = extend ? broken.replace("{", '{"extends": "strike.json",') : broken;
        const judged = judgeOperationText("broken.json", text, base);
        if (!judged.ok) expect(judged.problem).toMatch(/^broken\.json:[1-9]\d*:[1-9]\d*: ./);
      }),
      { numRuns: 300 },
    );
  });
});

const base: FindBase = () => accept<Operation>(strike);
const noBase: FindBase = () => refuse("not_found", "extends: no");
