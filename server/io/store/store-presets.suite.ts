import { accept } from "@talkgroup/schemas";
import { expect, it } from "vitest";
import type { PresetRow, PresetSummary, RunningUpdate, Store } from "./store.js";
import { accepted, allPages, anOrganisation, refused, type TestRows } from "./test-rows.suite.js";

/** Presets with their versions, and which of them runs. */
export function describePresets(stores: () => readonly [Store, Store], rows: TestRows): void {
  const store = (): Store => stores()[0];
  describeVersions(store, rows);
  describePublished(store, rows);
  describeRunning(store, rows);
  describeRunningRaces(stores, rows);
}

function describeVersions(store: () => Store, rows: TestRows): void {
  it("keeps presets with all their versions", async () => {
    const { presets } = store();
    const here = await anOrganisation(store(), rows);
    const made = rows.preset(here, { author_id: "author" });
    expect(await presets.create(made)).toEqual(accept(made));
    expect(await presets.find(made.id)).toStrictEqual(made);
    expect(refused(await presets.create(rows.preset(here, { slug: made.slug })))).toBe("conflict /slug");
    expect(refused(await presets.create(rows.preset(rows.id())))).toBe("not_found /organisation_id");
    const changes = [{ body: '{"a":2}', author_id: undefined }, { title: "Dawn" }, { body: '{"a":4}', author_id: "other" }];
    for (const [index, change] of changes.entries())
      accepted(await presets.update({ id: made.id, version: index + 1, changed_ms: index + 2, changes: change }));
    expect(refused(await presets.update({ id: made.id, version: 1, changed_ms: 9, changes: {} }))).toBe(
      "version_mismatch /version",
    );
    expect(refused(await presets.update({ id: rows.id(), version: 1, changed_ms: 9, changes: {} }))).toBe("not_found /id");
    expect((await presets.named(here, made.slug))?.version).toBe(4);
    expect([await presets.named(here, "other"), await presets.named(rows.id(), made.slug)]).toEqual([undefined, undefined]);
    const newest = { ...made, title: "Dawn", body: '{"a":4}', author_id: "other", version: 4, changed_ms: 4 };
    expect(await presets.find(made.id)).toStrictEqual(newest);
    const first = await presets.versions(made.id, { after: undefined, limit: 3 });
    expect(first.map(({ version, title, author_id }) => [version, title, author_id])).toEqual([
      [4, "Dawn", "other"],
      [3, "Dawn", undefined],
      [2, made.title, undefined],
    ]);
    const { title, author_id, body, changed_ms } = made;
    const oldest = { preset_id: made.id, version: 1, title, author_id, created_ms: changed_ms };
    expect(await presets.versions(made.id, { after: "2", limit: 3 })).toStrictEqual([oldest]);
    expect(await presets.version(made.id, 1)).toStrictEqual({ ...oldest, body });
    expect((await presets.version(made.id, 3))?.body).toBe('{"a":2}');
    for (const version of [0, 5, 1.5, Number.NaN]) expect(await presets.version(made.id, version)).toBeUndefined();
    expect(await presets.versions(made.id, { after: "two", limit: 3 })).toEqual([]);
    expect([await presets.count(here), await presets.list(here, { after: undefined, limit: 5 })]).toEqual([1, [summary(newest)]]);
    expect(refused(await presets.remove(made.id, 3))).toBe("version_mismatch /version");
    expect([await presets.remove(made.id, 4), await presets.remove(made.id, 4)]).toEqual([accept(true), accept(false)]);
    expect(await presets.version(made.id, 1)).toBeUndefined();
  });

  it("forgets the oldest versions beyond a bound, but never the one that runs", async () => {
    const { presets, running } = store();
    const here = await anOrganisation(store(), rows);
    const { id } = accepted(await presets.create(rows.preset(here)));
    const write = async (version: number) =>
      accepted(await presets.update({ id, version, changed_ms: 1, changes: { body: `${version + 1}` } }));
    for (const version of [1, 2, 3, 4]) await write(version);
    const kept = async () => (await presets.versions(id, { after: undefined, limit: 9 })).map(({ version }) => version);
    expect([await presets.forgetVersions(id, 5), await kept()]).toEqual([0, [5, 4, 3, 2, 1]]);
    accepted(await running.set(run(here, { preset_id: id, preset_version: 2 })));
    expect([await presets.forgetVersions(id, 3), await kept()]).toEqual([1, [5, 4, 3, 2]]);
    await write(5);
    expect([await presets.forgetVersions(id, 1), await kept()]).toEqual([3, [6, 2]]);
    accepted(await running.set(run(here, { preset_id: id, preset_version: 6 })));
    expect([await presets.forgetVersions(id, 1), await kept()]).toEqual([1, [6]]);
    expect(await presets.forgetVersions(rows.id(), 1)).toBe(0);
    expect((await store().directory(here))?.running).toMatchObject({ version: 6, body: "6" });
  });
}

function describePublished(store: () => Store, rows: TestRows): void {
  it("keeps whether everybody may read a preset, which is no version of it", async () => {
    const { presets } = store();
    const here = await anOrganisation(store(), rows);
    const there = await anOrganisation(store(), rows);
    const [one, two] = [rows.preset(here), rows.preset(here)];
    for (const preset of [one, two, rows.preset(there, { published: true })]) accepted(await presets.create(preset));
    expect(await presets.publish(two.id, true)).toEqual(accept(summary({ ...two, published: true })));
    expect(await presets.find(two.id)).toStrictEqual({ ...two, published: true });
    expect(await presets.summary(two.id)).toStrictEqual(summary({ ...two, published: true }));
    expect([await presets.summary(rows.id()), await presets.summary("\0")]).toEqual([undefined, undefined]);
    expect(await allPages(1, (page) => presets.list(here, page))).toStrictEqual([
      summary(one),
      summary({ ...two, published: true }),
    ]);
    expect(await allPages(1, (page) => presets.list(here, page, true))).toStrictEqual([summary({ ...two, published: true })]);
    accepted(await presets.update({ id: two.id, version: 1, changed_ms: 9, changes: { title: "Later" } }));
    expect(await presets.find(two.id)).toMatchObject({ published: true, version: 2 });
    accepted(await presets.publish(two.id, false));
    expect(await presets.list(here, { after: undefined, limit: 5 }, true)).toEqual([]);
    expect(refused(await presets.publish(rows.id(), true))).toBe("not_found /id");
  });
}

function describeRunning(store: () => Store, rows: TestRows): void {
  it("keeps which preset runs, and counts its changes even when none runs", async () => {
    const { presets, running } = store();
    const here = await anOrganisation(store(), rows);
    const { id: preset_id } = accepted(await presets.create(rows.preset(here)));
    accepted(await presets.update({ id: preset_id, version: 1, changed_ms: 2, changes: {} }));
    expect(await running.find(here)).toBeUndefined();
    const first = run(here, { preset_id, preset_version: 2, phase: "dawn", author_id: "somebody", changed_ms: 5 });
    expect(refused(await running.set({ ...first, version: 2 }))).toBe("version_mismatch /version");
    expect(await running.find(here)).toBeUndefined();
    const made = { ...first, version: 2, created_ms: 5, changed_ms: 5 };
    expect(await running.set({ ...first, version: 1 })).toStrictEqual(accept(made));
    expect(await running.find(here)).toStrictEqual(made);
    expect(refused(await running.set({ ...first, version: 1 }))).toBe("version_mismatch /version");
    const back = { ...run(here, { preset_id, preset_version: 1, changed_ms: 6 }), version: 2 };
    expect(await running.set(back)).toStrictEqual(accept({ ...back, version: 3, created_ms: 5 }));
    const none = { ...run(here, { changed_ms: 7 }), version: undefined };
    expect(await running.set(none)).toStrictEqual(accept({ ...none, version: 4, created_ms: 5 }));
    expect((await store().directory(here))?.running).toBeUndefined();
    expect(refused(await running.set({ ...first, version: 1 }))).toBe("version_mismatch /version");
    expect(accepted(await running.set({ ...first, version: 4 })).version).toBe(5);
  });

  it("lets nothing run that is not there, or another organisation's, or half of it", async () => {
    const { presets, running } = store();
    const [here, there] = [await anOrganisation(store(), rows), await anOrganisation(store(), rows)];
    const { id: own } = accepted(await presets.create(rows.preset(here)));
    const { id: foreign } = accepted(await presets.create(rows.preset(there)));
    const refusal = async (organisation_id: string, fields: Partial<RunningUpdate>) =>
      refused(await running.set(run(organisation_id, fields)));
    for (const preset_id of [foreign, rows.id()]) {
      expect(await refusal(here, { preset_id, preset_version: 1 })).toBe("not_found /preset_id");
    }
    expect(await refusal(here, { preset_id: own, preset_version: 2 })).toBe("not_found /preset_version");
    expect(await refusal(rows.id(), { preset_id: own, preset_version: 1 })).toBe("not_found /organisation_id");
    expect(await refusal(rows.id(), {})).toBe("not_found /organisation_id");
    expect(await refusal(here, { preset_id: own })).toBe("invalid_params /preset_id");
    expect(await refusal(here, { phase: "dawn" })).toBe("invalid_params /preset_id");
    expect(await refusal(here, { preset_id: own, preset_version: 1, phase: "\0" })).toBe("invalid_params /phase");
    expect(await refusal("\0", {})).toBe("invalid_params /organisation_id");
    expect([await running.find(here), await running.find("\0")]).toEqual([undefined, undefined]);
  });

  it("keeps a preset that runs, and lets it go when it runs no more", async () => {
    const { organisations, presets, running } = store();
    const [here, there] = [await anOrganisation(store(), rows), await anOrganisation(store(), rows)];
    const { id: preset_id } = accepted(await presets.create(rows.preset(here)));
    const { id: other } = accepted(await presets.create(rows.preset(there)));
    accepted(await running.set(run(here, { preset_id, preset_version: 1 })));
    accepted(await running.set(run(there, { preset_id: other, preset_version: 1 })));
    expect(refused(await presets.remove(preset_id))).toBe("conflict /id");
    expect((await presets.find(preset_id))?.id).toBe(preset_id);
    accepted(await running.set(run(here, {})));
    expect(await presets.remove(preset_id)).toEqual(accept(true));
    expect((await running.find(here))?.version).toBe(3);
    expect(await organisations.remove(there)).toBe(true);
    expect([await running.find(there), await presets.find(other)]).toEqual([undefined, undefined]);
  });
}

function describeRunningRaces(stores: () => readonly [Store, Store], rows: TestRows): void {
  it("lets one of many at once change what runs", async () => {
    const [store] = stores();
    const here = await anOrganisation(store, rows);
    const { id: preset_id } = accepted(await store.presets.create(rows.preset(here)));
    const attempt = (version: number) => (_: unknown, index: number) =>
      stores()[index % 2 === 0 ? 0 : 1].running.set({ ...run(here, { preset_id, preset_version: 1 }), version });
    for (const version of [1, 2]) {
      const answers = await Promise.all(Array.from({ length: 8 }, attempt(version)));
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      expect(new Set(answers.filter(({ ok }) => !ok).map(refused))).toEqual(new Set(["version_mismatch /version"]));
    }
    expect((await store.running.find(here))?.version).toBe(3);
  });

  it("lets nobody set what runs while a transaction holds it, be it that nothing has run yet", async () => {
    const [one, other] = stores();
    const here = await anOrganisation(one, rows);
    const { id: preset_id } = accepted(await one.presets.create(rows.preset(here)));
    for (const version of [undefined, 2]) {
      let set: Promise<unknown> | undefined;
      const seen = await one.transact(async (within) => {
        const versions = [(await within.running.held(here))?.version];
        set = other.running.set(run(here, { preset_id, preset_version: 1 }));
        for (let look = 0; look < 40; look += 1) versions.push((await within.running.find(here))?.version);
        return accept(new Set(versions));
      });
      expect(seen).toEqual(accept(new Set([version])));
      expect(await set).toMatchObject({ ok: true });
    }
    expect((await one.running.find(here))?.version).toBe(3);
    expect(await one.running.held(rows.id())).toBeUndefined();
  });

  it("never lets a preset run that is removed at that moment, nor a version that is forgotten", async () => {
    const [one, other] = stores();
    const here = await anOrganisation(one, rows);
    for (let round = 0; round < 8; round += 1) {
      const { id } = accepted(await one.presets.create(rows.preset(here)));
      accepted(await one.presets.update({ id, version: 1, changed_ms: 1, changes: {} }));
      const forget = other.transact(async (within) => {
        accepted(await within.presets.update({ id, version: undefined, changed_ms: 2, changes: {} }));
        return accept(await within.presets.forgetVersions(id, 1));
      });
      const start = one.running.set(run(here, { preset_id: id, preset_version: 1 }));
      const [started, forgotten] = await Promise.all([start, forget]);
      expect(forgotten.ok).toBe(true);
      expect((await one.directory(here))?.running?.preset_id === id).toBe(started.ok);
      accepted(await one.running.set(run(here, {})));
      const restart = one.running.set(run(here, { preset_id: id, preset_version: 3 }));
      const [restarted, removed] = await Promise.all([restart, other.presets.remove(id)]);
      expect([restarted.ok, removed.ok]).toEqual([restarted.ok, !restarted.ok]);
      expect((await one.directory(here))?.running?.preset_id === id).toBe(restarted.ok);
      accepted(await one.running.set(run(here, {})));
    }
  });
}

function summary({ body: _, ...rest }: PresetRow): PresetSummary {
  return rest;
}

/** A change of what runs; what is left out is nothing. */
function run(organisation_id: string, fields: Partial<RunningUpdate>): RunningUpdate {
  const nothing = { preset_id: undefined, preset_version: undefined, phase: undefined, author_id: undefined };
  return { organisation_id, ...nothing, version: undefined, changed_ms: 1, ...fields };
}
