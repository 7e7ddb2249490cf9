import { validateApiResult } from "@talkgroup/schemas/api";
import { loadPreset } from "@talkgroup/schemas/preset-tools";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { textOf } from "../../../schemas/src/preset/text/broken-preset.suite.js";
import { broken_presets } from "../../../schemas/src/preset/text/broken-presets.suite.js";
import { memorySources } from "../../../schemas/src/preset/text/memory-sources.suite.js";
import { sound_text } from "../../../schemas/src/preset/text/sound-text.suite.js";
import { ThreadBench } from "../presets/preset-bench.js";
import { PresetDesk } from "../presets/preset-desk.js";
import { type Answer, ApiWorld, type Community, operationOf } from "./api-world.suite.js";
import { createApi } from "./app.js";

describe("what authors ask about presets", () => {
  let world: ApiWorld;
  let alpha: Community;
  let beta: Community;

  beforeAll(async () => {
    world = await ApiWorld.open();
    alpha = await world.community("alpha");
    beta = await world.community("beta");
    const { organisation_id } = alpha;
    const kept = await world.call("preset.create", { organisation_id, operation: operationOf("strike") }, alpha.owner);
    const { preset_id } = kept.body;
    const operation = operationOf("strike", "Later");
    await world.call("preset.replace", { preset_id, operation }, alpha.owner, { "if-match": "*" });
  });

  afterAll(() => world.close());

  const check = (text: string, token = alpha.member): Promise<Answer> => world.call("preset.check", { text }, token);

  test("is told of every broken preset as by the commands, over HTTP", async () => {
    for (const broken of broken_presets) {
      for (const text of [textOf(broken), `\uFEFF${textOf(broken)}`]) {
        const { problems } = loadPreset("text", memorySources({ text }));
        const answer = await check(text);
        expect([answer.status, answer.body]).toEqual([200, { problems }]);
        expect(validateApiResult["preset.check"](answer.body)).toMatchObject({ ok: true });
      }
    }
  });

  test("lints, explains, compares and exports, each in the form that its schema says", async () => {
    const text = sound_text.replace(`"label": "GUARD"`, `"label": "F1ELD"`);
    const lint = await world.call("preset.lint", { text }, alpha.member);
    expect(lint.body.findings).toContainEqual(expect.objectContaining({ rule: "similar-labels", line: 52, column: 31 }));
    const explain = await world.call("preset.explain", { text }, alpha.member);
    expect(explain.body.explanation.hears).toContainEqual({ speaker: "tower", listener: "wingman", nets: ["guard"] });
    const diff = await world.call("preset.diff", { before: "preset:strike@1", after: "preset:strike" }, alpha.manager);
    expect(diff.body.changes).toMatchObject([
      { field: "title", file: "preset:strike", text: 'title was "Operation", is "Later"' },
    ]);
    const exported = await world.call("preset.export", { text: `{ "extends": "preset:strike@1" }` }, alpha.manager);
    expect(exported.body.operation).toMatchObject({ id: "strike", title: "Operation" });
    const templates = await world.call("preset.templates", {}, alpha.member);
    for (const { text: template } of templates.body.items) {
      expect((await world.call("preset.lint", { text: template }, alpha.member)).body).toEqual({ problems: [], findings: [] });
    }
    const answers = { "preset.lint": lint, "preset.explain": explain, "preset.diff": diff, "preset.export": exported } as const;
    for (const [method, { body }] of Object.entries(answers)) {
      expect(validateApiResult[method as keyof typeof answers](body)).toMatchObject({ ok: true });
    }
  });

  test("knows what the caller's own organisation keeps, and nothing of another's", async () => {
    const over = `{ "extends": "preset:strike", "titel": "T" }`;
    expect((await check(over, alpha.manager)).body.problems).toMatchObject([{ pointer: "/titel" }]);
    const stranger = await check(`{ "extends": "preset:strike" }`, beta.owner);
    const nobodys = await check(`{ "extends": "preset:strikes" }`, beta.owner);
    expect(stranger.text.replace("strike", "strikes").replace('"column":14', "")).toBe(nobodys.text.replace('"column":14', ""));
    expect(stranger.body.problems[0].message).toContain("the organisation keeps no such preset");
    const file = await check(`{ "extends": "strike.json" }`);
    expect(file.body.problems[0].message).toContain('found "strike.json", expected preset:SLUG or preset:SLUG@VERSION');
  });

  test("tells who does not manage presets nothing of those that are not published, by no tool", async () => {
    const text = (slug: string): string => `{ "extends": "preset:${slug}" }`;
    const asked = (slug: string, token: string): readonly Promise<Answer>[] => [
      ...(["preset.check", "preset.lint", "preset.explain", "preset.export"] as const).map((method) =>
        world.call(method, { text: text(slug) }, token),
      ),
      world.call("preset.diff", { before: `preset:${slug}`, after: `preset:${slug}@1` }, token),
    ];
    const plain = ({ status, text: told }: Answer): string =>
      `${status} ${told.replaceAll("strikes", "strike").replace('"column":14', "")}`;
    for (const token of [alpha.member, alpha.moderator]) {
      const kept = await Promise.all(asked("strike", token));
      const nobodys = await Promise.all(asked("strikes", token));
      expect(kept.map(plain)).toEqual(nobodys.map(plain));
      expect(kept.map(plain).join()).not.toContain("Later");
    }
    const { body } = await world.call("preset.search", { organisation: alpha.slug }, alpha.owner);
    const { preset_id } = body.items[0];
    await world.call("preset.publish", { preset_id, published: true }, alpha.owner);
    expect((await world.call("preset.export", { text: text("strike") }, alpha.member)).body.operation.title).toBe("Later");
    await world.call("preset.publish", { preset_id, published: false }, alpha.owner);
  });

  test("is bounded in size and depth as what is kept is", async () => {
    expect(await check(" ".repeat(2_097_152))).toMatchObject({ status: 413, body: { code: "message_too_large" } });
    expect((await check("[".repeat(1_000_000))).body.problems).toMatchObject([{ column: 33 }]);
    expect((await check("")).status).toBe(400);
  });

  test("is charged to each account by itself", async () => {
    const { store, base, context } = world;
    const limits = { ...base.limits, preset_work_ms_per_user_per_s: 0, preset_work_ms_per_user_burst: 7 };
    const bench = new ThreadBench(limits);
    const presets = new PresetDesk({ store, bench, limits, clock: base.clock });
    const app = createApi({ ...context, presets });
    const ask = (token: string): Response | Promise<Response> => {
      const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
      return app.request("/api/v1/presets/check", { method: "POST", headers, body: JSON.stringify({ text: sound_text }) });
    };
    const statuses: number[] = [];
    for (let asked = 0; asked < 4; asked += 1) statuses.push((await ask(alpha.member)).status);
    expect([statuses[0], statuses.at(-1)]).toEqual([200, 429]);
    const refused = await ask(alpha.member);
    expect([refused.headers.get("retry-after"), await refused.json()]).toMatchObject(["3600", { code: "rate_limited" }]);
    expect(context.limit_counts.counts.get("preset_work_ms_per_user_per_s")).toBeGreaterThan(0);
    expect((await ask(alpha.manager)).status).toBe(200);
    await bench.close();
  });
});
