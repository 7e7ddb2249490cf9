import { describe, expect, it } from "vitest";
import { AccessBook } from "./access.js";
import type { Identity } from "./identity.js";
import { all_permissions, permission_bit } from "./permission-bits.js";
import { tableOf } from "./test-organisation.suite.js";

describe("AccessBook", () => {
  it("never takes players for an owner, whatever their roles are called", () => {
    const table = tableOf({
      id: "home",
      roles: ["an", "owner"],
      channels: [{ id: "alpha", allow: { an: ["listen"] } }],
      users: { boss: { roles: [], owner: true } },
    });
    const book = new AccessBook(table);
    const { organisation_id } = table;
    expect(book.of({ kind: "user", organisation_id, user_id: "boss" }).bits.get("alpha")).toBe(all_permissions);
    const roles = new Set(["an", "owner"]);
    const guest = book.of({ kind: "guest", organisation_id, name: "N", roles, shown_role: "an" });
    expect(guest.bits.get("alpha")).toBe(2);
  });

  it("shows what a player may do anything on, and what leads there", () => {
    const everyone = { allow: { guest: ["listen"] } } as const;
    const channels = [
      { id: "ground", group: true },
      { id: "armour", group: true, parent: "ground" },
      { id: "tank", parent: "armour", ...everyone },
      { id: "staff", parent: "ground" },
      { id: "air", group: true },
      { id: "open", ...everyone },
    ];
    const table = tableOf({ id: "home", roles: [], channels });
    const { organisation_id } = table;
    const guest = { kind: "guest", organisation_id, name: "N", roles: new Set(["guest"]), shown_role: "guest" } as const;
    const shown = new AccessBook(table).of(guest).channels.map(({ channel_id }) => channel_id);
    expect(shown).toEqual(["ground", "armour", "tank", "open"]);
    const nobody = new AccessBook(table).of({ ...guest, roles: new Set() });
    expect(nobody.channels).toEqual([]);
  });

  it("works out once what players with the same roles may do", () => {
    const table = tableOf({ id: "home", roles: ["lead"], channels: [{ id: "alpha" }] });
    const book = new AccessBook(table);
    const of = (roles: readonly string[]): object =>
      book.of({
        kind: "guest",
        organisation_id: table.organisation_id,
        name: "N",
        roles: new Set(roles),
        shown_role: "lead",
      });
    expect(of(["guest", "lead"])).toBe(of(["lead", "guest"]));
    expect(of(["guest"])).not.toBe(of(["lead"]));
  });

  it("tells a game's players from others with the same role, who may manage", () => {
    const table = tableOf({
      ...{ id: "home", roles: ["lead"] },
      channels: [{ id: "alpha", allow: { lead: ["listen", "manage"] } }],
    });
    const { organisation_id } = table;
    const roles = new Set(["lead"]);
    const guest = { kind: "guest", organisation_id, name: "N", roles, shown_role: "lead" } as const;
    const player = { kind: "game", organisation_id, player_id: "p", name: "N", roles } as const;
    for (const order of [
      [guest, player],
      [player, guest],
    ]) {
      const book = new AccessBook(table);
      const bits = new Map(order.map((identity) => [identity.kind, book.of(identity).bits.get("alpha")]));
      expect([bits.get("guest"), bits.get("game")]).toEqual([34, 2]);
    }
  });

  it("lets no player of a game manage anything, whatever its role may by now or its token said", () => {
    const home = tableOf({
      ...{ id: "home", roles: ["lead"] },
      channels: [{ id: "alpha", allow: { lead: ["listen", "moderate", "manage"] } }],
    });
    const game = { kind: "game", organisation_id: home.organisation_id, player_id: "p", name: "P" } as const;
    const may = (identity: Identity): number => new AccessBook(home).of(identity).bits.get("alpha") ?? 0;
    const { listen, moderate, manage } = permission_bit;
    expect(may({ ...game, roles: new Set(["lead"]) })).toBe(listen | moderate);
    expect(may({ ...game, grants: new Map([["alpha", all_permissions]]) })).toBe(all_permissions & ~manage);
    const guest = { kind: "guest", organisation_id: home.organisation_id, name: "G", shown_role: "lead" } as const;
    expect(may({ ...guest, roles: new Set(["lead"]) })).toBe(listen | moderate | manage);
  });

  it("works out once what players with the same grants may do, and forgets what is oldest", () => {
    const table = tableOf({ id: "home", roles: [], channels: [{ id: "alpha" }] });
    const book = new AccessBook(table);
    const of = (channel_id: string, bits: number): object =>
      book.of({
        kind: "game",
        organisation_id: table.organisation_id,
        player_id: `${channel_id} ${bits}`,
        name: "N",
        grants: new Map([[channel_id, bits]]),
      });
    const first = of("alpha", 3);
    expect(of("alpha", 3)).toBe(first);
    expect(of("alpha", 2)).not.toBe(first);
    expect(of("bravo", 3)).not.toBe(first);
    for (let bits = 0; bits < 64; bits += 1) of("other", bits);
    expect(of("alpha", 3)).not.toBe(first);
    expect(of("alpha", 3)).toEqual(first);
  });
});
