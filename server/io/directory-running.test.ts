import type { Operation } from "@talkgroup/schemas";
import { VirtualClock } from "@talkgroup/testing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { permissionsOn, subjectOf } from "../core/acl.js";
import type { OrganisationTable } from "../core/organisation-table.js";
import { permission_bit } from "../core/permission-bits.js";
import { Directory } from "./directory.js";
import { directoryRecord, type OrganisationSketch } from "./directory-rows.suite.js";
import { FakeStore } from "./fake-store.suite.js";
import type { RunningRecord } from "./store/store.js";

const hash = "$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA";

const strike: Operation = {
  id: "strike",
  title: "Strike",
  roles: [
    { id: "lead", title: "Flight lead" },
    { id: "wing", title: "Wingman" },
  ],
  nets: [
    { id: "guard", title: "Guard", listen: ["lead", "wing"], speak: ["lead"] },
    { id: "staff", title: "Staff", listen: ["lead"], speak: ["lead"], password_name: "staff" },
    { id: "flights", title: "Flights", kind: "group" },
    { id: "air", title: "Air", parent: "flights", listen: ["wing"], speak: ["wing"] },
  ],
  phases: [{ id: "attack", title: "Attack", stacks: [] }],
};

const sketch: OrganisationSketch = {
  id: "one",
  roles: { member: 100, lead: 10 },
  channels: { alpha: ["-", 1] },
  acl: { "- member": [permission_bit.join | permission_bit.listen, 0] },
  users: [{ id: "ann", roles: ["lead"] }, { id: "bob" }],
};

describe("a directory of organisations that run presets", () => {
  let store: FakeStore;
  let directory: Directory;
  let troubles: string[];

  beforeEach(() => {
    store = new FakeStore(new VirtualClock(5_000));
    store.delay_ms = 0;
    troubles = [];
  });

  afterEach(() => directory.close());

  async function open(password_hashes = new Map([["staff", hash]])): Promise<void> {
    const opening = Directory.open({
      store,
      limits: { sessions_max: 50 },
      password_hashes,
      onTable: () => {},
      onRemoved: () => {},
      onLeftOut: (organisation_id, said) => troubles.push(...said.map((trouble) => `${organisation_id}: ${trouble}`)),
      now: () => store.clock.now_ms,
      timer: (delay_ms, run) => store.clock.schedule(store.clock.now_ms + delay_ms, run),
    });
    await turns();
    directory = await opening;
  }

  async function turns(): Promise<void> {
    for (let turn = 0; turn < 40; turn += 1) {
      await Promise.resolve();
      store.clock.advance(0.01);
    }
  }

  function put(running: Partial<RunningRecord> | undefined, more: Partial<OrganisationSketch> = {}): void {
    const record = { preset_id: "p", version: 3, phase: undefined, body: JSON.stringify(strike), ...running };
    store.records.set("one", {
      ...directoryRecord({ ...sketch, ...more }),
      running: running === undefined ? undefined : record,
    });
  }

  async function changed(): Promise<OrganisationTable> {
    const reading = directory.changed("one");
    store.clock.advance(10);
    await turns();
    await reading;
    return table();
  }

  function table(): OrganisationTable {
    const found = directory.table("one");
    if (found === undefined) throw new Error("no table");
    return found;
  }

  const may = (user_id: string, channel_id: string): number =>
    permissionsOn(table(), channel_id, subjectOf(table(), { kind: "user", organisation_id: "one", user_id }));

  it("has the nets beside the organisation's own channels, each as the preset says", async () => {
    put({ phase: "attack" });
    await open();
    expect([...table().channels.keys()]).toEqual(["-", "alpha", "guard", "staff", "flights", "air"]);
    expect(table().running).toMatchObject({ preset: { id: "strike" }, version: 3, phase: "attack" });
    expect(table().channels.get("staff")?.password_hash).toBe(hash);
    const { join, listen, speak, whisper } = permission_bit;
    expect([may("ann", "guard"), may("bob", "guard"), may("bob", "alpha")]).toEqual([
      join | listen | speak | whisper,
      0,
      join | listen,
    ]);
    expect([...table().roles.keys()]).toEqual(["lead", "member", "wing"]);
    expect([directory.channelUuid("one", "guard"), directory.roleUuid("one", "wing"), troubles]).toEqual([
      undefined,
      undefined,
      [],
    ]);
  });

  it("compiles a preset once for as long as it stays the same", async () => {
    put({});
    await open();
    const { running, channels } = table();
    put({}, { users: [] });
    const next = await changed();
    expect([next.running, next.channels.get("guard")]).toEqual([running, channels.get("guard")]);
    expect([next.running === running, next.channels.get("guard") === channels.get("guard")]).toEqual([true, true]);
    for (const change of [
      { version: 4 },
      { phase: "attack" },
      { preset_id: "q" },
      { body: JSON.stringify({ ...strike, title: "T" }) },
    ]) {
      const before = table().running;
      put(change);
      expect((await changed()).running === before).toBe(false);
    }
  });

  it("goes by the next preset at once, and by none when none runs", async () => {
    put({});
    await open();
    put({ body: JSON.stringify({ ...strike, nets: strike.nets.slice(0, 1) }), version: 4 });
    expect([...(await changed()).channels.keys()]).toEqual(["-", "alpha", "guard"]);
    put(undefined);
    expect([[...(await changed()).channels.keys()], table().running]).toEqual([["-", "alpha"], undefined]);
  });

  it("leaves out nets that are called as a channel made later, and says so once", async () => {
    put({}, { channels: { guard: ["-", 1] } });
    await open();
    expect([...table().channels.keys()]).toEqual(["-", "guard", "staff", "flights", "air"]);
    expect(table().channels.get("guard")).toMatchObject({ title: "GUARD", acl: new Map() });
    expect(troubles).toEqual([expect.stringMatching(/^one: net "guard": a channel of the organisation's own/)]);
    await changed();
    put({});
    expect([[...(await changed()).channels.keys()].length, troubles.length]).toEqual([6, 1]);
    put({}, { channels: { guard: ["-", 1] } });
    await changed();
    expect(troubles).toHaveLength(2);
  });

  it("leaves out a net whose password is not known, and what is below it, rather than open it", async () => {
    const nets = strike.nets.map((net) => (net.id === "air" ? { ...net, parent: "staff-room" } : net));
    const room = { id: "staff-room", title: "Room", parent: "staff-2", kind: "group" } as const;
    const locked = { id: "staff-2", title: "Staff 2", listen: ["lead"], speak: ["lead"], password_name: "staff" };
    put({ body: JSON.stringify({ ...strike, nets: [...nets, room, locked] }) });
    await open(new Map());
    expect([...table().channels.keys()]).toEqual(["-", "alpha", "guard", "flights"]);
    expect(troubles).toHaveLength(2);
    expect(troubles[0]).toMatch(/^one: net "staff": its password "staff" is not one the server keeps$/);
  });

  it.each([
    ["no JSON", "{"],
    ["another thing", "[]"],
    ["a preset that contradicts itself", JSON.stringify({ ...strike, nets: [...strike.nets, ...strike.nets] })],
  ])("serves the organisation without its preset if that is %s", async (_what, body) => {
    put({ body });
    await open();
    expect([[...table().channels.keys()], table().running]).toEqual([["-", "alpha"], undefined]);
    expect(troubles.length).toBeGreaterThan(0);
    put({ version: 4 });
    expect((await changed()).channels.size).toBe(6);
  });
});
