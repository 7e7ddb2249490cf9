import { VirtualClock } from "@talkgroup/testing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { root_channel_id } from "../core/acl.js";
import type { OrganisationTable } from "../core/organisation-table.js";
import { foundOrganisation } from "./accounts/new-organisation.js";
import { Directory } from "./directory.js";
import { uuidOf } from "./directory-rows.suite.js";
import { FakeStore } from "./fake-store.suite.js";
import { openStore } from "./store/open-store.js";

let clock: VirtualClock;
let store: FakeStore;
let directory: Directory;
let heard: string[];

beforeEach(async () => {
  clock = new VirtualClock(5_000);
  store = new FakeStore(clock);
  heard = [];
  store.put({
    id: "one",
    channels: { alpha: ["-", 1] },
    roles: { member: 1 },
    users: [{ id: "ann" }, { id: "off", disabled: true }],
  });
  store.put({ id: "two", channels: { alpha: ["-", 1] }, users: [{ id: "bob" }] });
  const opening = open();
  await advance(20);
  directory = await opening;
});

afterEach(() => directory.close());

function open(): Promise<Directory> {
  return Directory.open({
    store,
    limits: { sessions_max: 50 },
    onTable: ({ slug, title }) => heard.push(`${slug}: ${title}`),
    onRemoved: (organisation_id) => heard.push(`${organisation_id} removed`),
    onFailed: (error) => heard.push(error.code),
    onRecovered: () => heard.push("recovered"),
    now: () => clock.now_ms,
    timer: (delay_ms, run) => clock.schedule(clock.now_ms + delay_ms, run),
  });
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

/** Moves time in steps of a millisecond, with the promises of each step settled. */
async function advance(duration_ms: number): Promise<void> {
  for (let step = 0; step < duration_ms; step += 1) {
    await settled();
    clock.advance(1);
    await settled();
  }
}

/** The time until `call` has resolved. */
async function waited(call: Promise<unknown>): Promise<number> {
  const begun_ms = clock.now_ms;
  let done = false;
  void call.then(() => {
    done = true;
  });
  for (let step = 0; !done && step < 60_000; step += 1) await advance(1);
  expect(done).toBe(true);
  return clock.now_ms - begun_ms;
}

const title = (organisation_id: string): string | undefined => directory.table(organisation_id)?.title;

describe("Directory.open", () => {
  it("reads every organisation and tells each table", () => {
    expect(heard).toEqual(["one: ONE", "two: TWO"]);
    expect([...directory.tables()].map(({ organisation_id }) => organisation_id)).toEqual(["one", "two"]);
    expect(directory.table("one")).toMatchObject({ sessions_max: 50 });
    expect(directory.health()).toEqual({ ok: true, store_ms: 2 });
  });

  it("reads more organisations than the store gives at once", async () => {
    for (let index = 0; index < 450; index += 1) store.put({ id: `more-${String(index).padStart(3, "0")}` });
    const opening = open();
    await advance(1_000);
    const opened = await opening;
    expect([...opened.tables()]).toHaveLength(452);
    opened.close();
  });

  it("throws what the store throws", async () => {
    store.down = true;
    const outcome = open().catch((thrown: unknown) => thrown);
    await advance(5);
    expect(await outcome).toMatchObject({ code: "store_unavailable" });
  });
});

describe("Directory's look-ups", () => {
  it("finds organisations by slug, and rows by their ids", () => {
    store.put({ id: "x" });
    const one = directory.table("one") as OrganisationTable;
    expect(directory.bySlug("one")).toBe(one);
    const channel = uuidOf("one", "channel", "alpha");
    expect(directory.channelOf(channel)).toEqual({ table: one, organisation_id: "one", channel_id: "alpha" });
    expect(directory.channelUuid("one", "alpha")).toBe(channel);
    const role = uuidOf("one", "role", "member");
    expect(directory.roleOf(role)).toEqual({ table: one, organisation_id: "one", role: "member" });
    expect(directory.roleUuid("one", "member")).toBe(role);
    expect(directory.userOf("ann")).toEqual({ table: one, organisation_id: "one" });
  });

  it("finds nothing by what is not there, or is of another kind", () => {
    const channel = uuidOf("one", "channel", "alpha");
    expect([directory.table("none"), directory.bySlug("none"), directory.userOf("off")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect([directory.channelOf("ann"), directory.roleOf(channel), directory.userOf(channel)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect([directory.channelUuid("none", "alpha"), directory.roleUuid("two", "member")]).toEqual([undefined, undefined]);
  });

  it("forgets rows that are gone and organisations that were removed", async () => {
    store.put({ id: "one", channels: { bravo: ["-", 1] } });
    await waited(directory.changed("one"));
    expect(directory.channelOf(uuidOf("one", "channel", "alpha"))).toBeUndefined();
    expect(directory.userOf("ann")).toBeUndefined();
    expect(directory.channelOf(uuidOf("one", "channel", "bravo"))?.table).toBe(directory.table("one"));
    directory.removed("one");
    directory.removed("one");
    expect([directory.table("one"), directory.bySlug("one")]).toEqual([undefined, undefined]);
    expect(directory.channelOf(uuidOf("one", "channel", "bravo"))).toBeUndefined();
    expect(heard.slice(2)).toEqual(["one: ONE", "one removed"]);
  });
});

describe("Directory.changed", () => {
  it("brings a change into force before it resolves", async () => {
    store.put({ id: "one", title: "New" });
    expect(await waited(directory.changed("one"))).toBeLessThanOrEqual(3);
    expect(title("one")).toBe("New");
    expect(heard.slice(2)).toEqual(["one: New"]);
  });

  it("reads a new organisation, and one that is gone is removed", async () => {
    store.put({ id: "three" });
    await waited(directory.changed("three"));
    expect(title("three")).toBe("THREE");
    store.records.delete("three");
    await waited(directory.changed("three"));
    expect(directory.table("three")).toBeUndefined();
    await waited(directory.changed("never"));
    expect(heard.slice(2)).toEqual(["three: THREE", "three removed"]);
  });

  it("lets nobody off with a read that began before the call", async () => {
    store.put({ id: "one", title: "First" });
    const first = directory.changed("one");
    await advance(1);
    store.put({ id: "one", title: "Second" });
    const second = directory.changed("one").then(() => title("one"));
    await waited(first);
    expect(title("one")).toBe("First");
    await waited(second);
    expect(await second).toBe("Second");
  });

  it("shares reads under a stream of changes, and the last change counts", async () => {
    const answered: boolean[] = [];
    for (let write = 1; write <= 500; write += 1) {
      store.put({ id: "one", title: `T${write}` });
      void directory.changed("one").then(() => answered.push(Number(title("one")?.slice(1)) >= write));
      if (write % 5 === 0) await advance(1);
    }
    await advance(20);
    expect(answered).toHaveLength(500);
    expect(answered.every((in_force) => in_force)).toBe(true);
    expect(title("one")).toBe("T500");
    // 2 ms for the read and 5 ms of pause: one in 7 ms, of those 100 ms.
    expect(store.asks("directory one") - 1).toBeLessThanOrEqual(17);
  });

  it("does not bring back an organisation that was removed during the read", async () => {
    const reading = directory.changed("one");
    directory.removed("one");
    await waited(reading);
    expect(directory.table("one")).toBeUndefined();
    expect(heard.slice(2)).toEqual(["one removed"]);
  });
});

describe("Directory and a restored store", () => {
  it("reads all again within a second when the generation grew", async () => {
    store.put({ id: "one", title: "Restored" });
    store.records.delete("two");
    store.put({ id: "three", slug: "two", title: "Heir", users: [{ id: "bob" }] });
    await advance(1_100);
    expect(title("one")).toBe("ONE");
    store.generation_number += 1;
    await advance(1_100);
    expect(title("one")).toBe("Restored");
    expect(directory.table("two")).toBeUndefined();
    // What was of the one that is gone is another's now, and stays it.
    expect([directory.bySlug("two")?.title, directory.userOf("bob")?.organisation_id]).toEqual(["Heir", "three"]);
    expect(heard.slice(2)).toEqual(["one: Restored", "two: Heir", "two removed"]);
    const reads = store.asks("directory");
    await advance(3_000);
    expect(store.asks("directory")).toBe(reads);
  });

  it("reads all again later if it could not now", async () => {
    store.list_down = true;
    store.put({ id: "one", title: "Restored" });
    store.generation_number += 1;
    await advance(1_500);
    expect([title("one"), directory.health().ok]).toEqual(["ONE", false]);
    store.list_down = false;
    await advance(1_500);
    expect([title("one"), directory.health().ok]).toEqual(["Restored", true]);
  });

  it("keeps a new organisation that came while it read all", async () => {
    store.generation_number += 1;
    await advance(985);
    const polls = store.asks("generation");
    for (let step = 0; store.asks("generation") === polls && step < 100; step += 1) await advance(1);
    await advance(4);
    store.put({ id: "aaa" });
    await waited(directory.changed("aaa"));
    await advance(100);
    expect(title("aaa")).toBe("AAA");
    expect(heard).not.toContain("aaa removed");
  });
});

describe("Directory without its store", () => {
  it("keeps the old tables, says so, tries less and less often, and recovers by itself", async () => {
    store.down = true;
    await advance(1_100);
    expect(directory.health().ok).toBe(false);
    expect(title("one")).toBe("ONE");
    expect(heard.slice(2)).toEqual(["store_unavailable"]);

    const asked_ms: number[] = [];
    let asks = store.asks("generation");
    for (let ms = 0; ms < 20_000; ms += 1) {
      await advance(1);
      if (store.asks("generation") !== asks) asked_ms.push(clock.now_ms);
      asks = store.asks("generation");
    }
    const pauses_ms = asked_ms.map((ms, index) => ms - (asked_ms[index - 1] ?? ms)).slice(1);
    expect(pauses_ms).toEqual([502, 1_002, 2_002, 4_002, 5_002, 5_002]);
    expect(heard.slice(2)).toEqual(["store_unavailable"]);

    store.put({ id: "one", title: "Restored" });
    store.generation_number += 1;
    store.down = false;
    await advance(5_100);
    expect(directory.health()).toEqual({ ok: true, store_ms: 2 });
    expect(title("one")).toBe("Restored");
    expect(heard.slice(2)).toEqual(["store_unavailable", "one: Restored", "two: TWO", "recovered"]);

    const polls = store.asks("generation");
    await advance(3_100);
    expect(store.asks("generation") - polls).toBe(3);
  });

  it("brings a change into force when the store is back, without being asked again", async () => {
    store.put({ id: "one", title: "Late" });
    store.down = true;
    expect(await waited(directory.changed("one"))).toBeLessThanOrEqual(3);
    expect([title("one"), directory.health().ok]).toEqual(["ONE", false]);
    await advance(100);
    store.down = false;
    // The first try after a failure comes after 250 ms.
    await advance(165);
    expect([title("one"), directory.health().ok]).toEqual(["Late", true]);
    expect(heard.slice(2)).toEqual(["store_unavailable", "one: Late", "recovered"]);
  });

  it("is not well while one organisation cannot be read, and serves the others", async () => {
    store.damaged.add("one");
    store.put({ id: "two", title: "New" });
    store.generation_number += 1;
    await advance(3_000);
    expect([title("one"), title("two"), directory.health().ok]).toEqual(["ONE", "New", false]);
    expect(heard.filter((entry) => entry === "store_failed")).toHaveLength(1);
    store.damaged.clear();
    await advance(5_100);
    expect(directory.health().ok).toBe(true);
    directory.removed("one");
  });

  it("asks no more for an organisation that was removed while it could not be read", async () => {
    store.damaged.add("one");
    await waited(directory.changed("one"));
    directory.removed("one");
    await advance(600);
    expect(directory.health().ok).toBe(true);
    const reads = store.asks("directory one");
    await advance(3_000);
    expect(store.asks("directory one")).toBe(reads);
  });

  it("is not well while the store does not answer at all", async () => {
    store.delay_ms = 20_000;
    await advance(4_000);
    expect(directory.health().ok).toBe(true);
    await advance(4_000);
    expect(directory.health().ok).toBe(false);
    expect(directory.health().store_ms).toBeGreaterThan(5_000);
    store.delay_ms = 2;
    await advance(16_000);
    expect(directory.health().ok).toBe(true);
  });
});

describe("Directory over a real store", () => {
  it("reads what is there at its start, and what is made later", async () => {
    const real = await openStore({ url: "sqlite::memory:" });
    const make = async (slug: string): Promise<string> => {
      const made = await real.transact((inner) => foundOrganisation(inner, { slug, title: slug, registration: "closed" }, 1));
      if (!made.ok) throw new Error(made.refusal.message);
      return made.value.id;
    };
    await make("first");
    const ignored = (): void => undefined;
    const opened = await Directory.open({ store: real, limits: { sessions_max: 5 }, onTable: ignored, onRemoved: ignored });
    expect(opened.bySlug("first")?.channels.get(root_channel_id)).toMatchObject({ type: "root" });
    await opened.changed(await make("second"));
    expect([...(opened.bySlug("second")?.roles.keys() ?? [])]).toEqual(["guest", "member"]);
    opened.close();
    await real.close();
  });
});

describe("Directory.close", () => {
  it("answers who waits, reads nothing more and keeps its tables", async () => {
    const waits = [directory.changed("one"), directory.changed("one")];
    await advance(1);
    waits.push(directory.changed("one"));
    directory.close();
    waits.push(directory.changed("two"));
    await waited(Promise.all(waits));
    const asks = store.asked.length;
    await advance(3_000);
    expect(store.asked.length).toBe(asks);
    expect(title("one")).toBe("ONE");
    expect(heard).toEqual(["one: ONE", "two: TWO"]);
  });
});
