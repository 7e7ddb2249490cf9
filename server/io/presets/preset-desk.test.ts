import { accept, type Result, refuse } from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";
import type { BenchDone } from "./preset-bench.js";
import { PresetDesk } from "./preset-desk.js";
import type { KeptBodies } from "./preset-work.js";

const author = { user_id: "ada", organisation_id: "home", sees_unpublished: true };
const work = { tool: "check", text: "{}" } as const;

/** A desk on virtual time, whose bench answers with `answers` one by one, then with "{}" in no time. */
function deskOf(...answers: Result<BenchDone>[]) {
  const clock = { ms: 0, now_ms: () => clock.ms, wall_ms: () => clock.ms };
  const asked: KeptBodies[] = [];
  const read: unknown[] = [];
  const presets = {
    named: async (organisation_id: string, slug: string) => {
      read.push([organisation_id, slug]);
      return slug === "strike" ? { id: "7", version: 3 } : undefined;
    },
    version: async (id: string, version: number) => ({ body: `${id} ${version}` }),
  };
  const bench = {
    do: async (_: unknown, kept: KeptBodies) => {
      asked.push({ ...kept });
      return answers.shift() ?? accept({ done: { kind: "told", json: "{}" }, took_ms: 0 } as const);
    },
  };
  const spent = { preset_work_ms_per_user_per_s: 10, preset_work_ms_per_user_burst: 100, addresses_remembered_max: 16 };
  const limits = { ...spent, preset_works_waiting_max: 32, preset_work_ms_max: 1_000 };
  const desk = new PresetDesk({ store: { presets } as never, bench, limits, clock });
  return { desk, clock, asked, read };
}

function took(took_ms: number): Result<BenchDone> {
  return accept({ done: { kind: "told", json: "{}" }, took_ms });
}

describe("the desk for authors", () => {
  it("fetches what is extended from the author's own organisation, the newest where no version is named", async () => {
    const references = ["preset:strike", "preset:strike@2", "preset:none"];
    const { desk, asked, read } = deskOf(accept({ done: { kind: "missing", references }, took_ms: 1 }));
    expect(await desk.ask(author, work)).toEqual(accept("{}"));
    expect(asked).toEqual([{}, { "preset:strike": "7 3", "preset:strike@2": "7 2", "preset:none": null }]);
    expect(read).toContainEqual(["home", "none"]);
  });

  it("charges an account by the time it takes, and no other account", async () => {
    const { desk, clock } = deskOf(took(500));
    expect(await desk.ask(author, work)).toMatchObject({ ok: true });
    const refused = await desk.ask(author, work);
    expect(refused).toMatchObject({ refusal: { code: "rate_limited", limit: "preset_work_ms_per_user_per_s" } });
    expect(await desk.ask({ ...author, user_id: "eve" }, work)).toMatchObject({ ok: true });
    clock.ms += (refused.ok ? undefined : refused.refusal.retry_after_ms) ?? 0;
    expect(clock.ms).toBeGreaterThan(39_000);
    expect(await desk.ask(author, work)).toMatchObject({ ok: true });
  });

  it("charges the whole burst for what had to be ended", async () => {
    const { desk } = deskOf(refuse("limit_reached", "it took too long"));
    expect(await desk.ask(author, work)).toMatchObject({ refusal: { code: "limit_reached" } });
    expect(await desk.ask(author, work)).toMatchObject({ refusal: { code: "rate_limited" } });
  });

  it("counts many at once before they are done", async () => {
    const { desk } = deskOf();
    const long = { tool: "check", text: " ".repeat(200_000) } as const;
    const answers = await Promise.all(Array.from({ length: 8 }, () => desk.ask(author, long)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(3);
    expect(answers[3]).toMatchObject({ refusal: { code: "rate_limited" } });
  });

  it("lets one account have a quarter of what may wait, and again when it is answered", async () => {
    const { desk } = deskOf();
    const asked = Array.from({ length: 9 }, () => desk.ask(author, work));
    const other = desk.ask({ ...author, user_id: "eve" }, work);
    const answers = await Promise.all(asked);
    expect(answers.map(({ ok }) => ok)).toEqual([...Array(8).fill(true), false]);
    expect(answers[8]).toMatchObject({ refusal: { code: "busy", limit: "preset_works_waiting_max" } });
    expect(await other).toMatchObject({ ok: true });
    expect(await desk.ask(author, work)).toMatchObject({ ok: true });
  });
});
