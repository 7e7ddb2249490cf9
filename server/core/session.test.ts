import { describe, expect, it } from "vitest";
import { personaOf } from "./session.js";
import { exercise, tableOf } from "./test-organisation.suite.js";

describe("personaOf", () => {
  const users = {
    plain: { roles: [] },
    several: { roles: ["deaf", "lead", "alpha"], name: "Several" },
    unknown: { roles: ["abolished"] },
  };
  const table = tableOf({ ...exercise, users });
  const { organisation_id } = table;
  const personaOfUser = (user_id: string): unknown => personaOf(table, { kind: "user", organisation_id, user_id });

  it("shows a user's foremost role, and that of all members where there is no other", () => {
    expect(personaOfUser("several")).toEqual({ name: "Several", role: "lead" });
    expect(personaOfUser("plain")).toEqual({ name: "plain", role: "member" });
    expect(personaOfUser("unknown")).toEqual({ name: "unknown", role: "member" });
    expect(personaOfUser("nobody")).toBeUndefined();
  });

  it("does not depend on the order of roles that stand alike", () => {
    for (const roles of [
      ["lead", "alpha"],
      ["alpha", "lead"],
    ]) {
      const made = tableOf({ ...exercise, users: { ursula: { roles } } });
      const level = { ...made, roles: new Map([...made.roles.keys()].map((slug) => [slug, { title: slug, position: 1 }])) };
      expect(personaOf(level, { kind: "user", organisation_id, user_id: "ursula" })?.role).toBe("alpha");
    }
  });

  it("shows a guest as it came, and a game's player as a guest or in the role it has", () => {
    const guest = { kind: "guest", organisation_id, name: "G", roles: new Set(["guest", "lead"]), shown_role: "lead" } as const;
    expect(personaOf(table, guest)).toEqual({ name: "G", role: "lead" });
    const game = { kind: "game", organisation_id, player_id: "p", name: "P", grants: new Map() } as const;
    expect(personaOf(table, game)).toEqual({ name: "P", role: "guest" });
    const placed = { kind: "game", organisation_id, player_id: "p", name: "P", roles: new Set(["lead"]) } as const;
    expect(personaOf(table, placed)).toEqual({ name: "P", role: "lead" });
    expect(personaOf(table, { ...placed, roles: new Set(["gone"]) })).toEqual({ name: "P", role: "guest" });
  });
});
