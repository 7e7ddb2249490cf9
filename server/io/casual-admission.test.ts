import type { Result, SessionHelloParams } from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";
import { permissionsOn, subjectOf } from "../core/acl.js";
import type { Identity } from "../core/identity.js";
import { default_limits } from "../core/limits.js";
import { compileOperation } from "../core/operation.js";
import type { OrganisationTable } from "../core/organisation-table.js";
import { permission_bit } from "../core/permission-bits.js";
import { AttemptLimits } from "./accounts/attempt-limits.js";
import type { Admission } from "./admission.js";
import { casualAdmission } from "./casual-admission.js";

const preset = {
  id: "exercise",
  title: "Exercise",
  roles: [
    { id: "lead", title: "Lead" },
    { id: "wing", title: "Wing" },
    { id: "guest", title: "Spectator" },
  ],
  nets: [
    { id: "alpha", title: "Alpha", label: "A", listen: ["lead", "wing"], speak: ["lead"] },
    { id: "stands", title: "Stands", label: "S", listen: ["guest"], speak: ["guest"] },
  ],
};

function tableOf(): OrganisationTable {
  const verdict = compileOperation(preset);
  if (!verdict.ok) throw new Error(verdict.refusals[0].message);
  return verdict.value;
}

const table = tableOf();
const clock = { ms: 0, now_ms: () => clock.ms, wall_ms: () => clock.ms };
const admission = admissionWith();

/** With its own count of tries. */
function admissionWith(): Admission {
  return casualAdmission(table, (join_code) => join_code === "right", new AttemptLimits(default_limits, clock));
}

const good: SessionHelloParams = { protocol_versions: [1], join_code: "right", name: "Ann", role: "wing" };

function admit(
  changes: Partial<SessionHelloParams>,
  without: readonly (keyof SessionHelloParams)[] = [],
): Promise<Result<Identity>> {
  const entries = Object.entries({ ...good, ...changes }).filter(([key]) => !without.includes(key as keyof SessionHelloParams));
  return admission.admit(Object.fromEntries(entries) as unknown as SessionHelloParams, "192.0.2.1");
}

describe("casualAdmission", () => {
  it("makes a guest of who has the code, with the role it asked for and no other", async () => {
    expect(await admit({})).toEqual({
      ok: true,
      value: { kind: "guest", organisation_id: "exercise", name: "Ann", roles: new Set(["wing"]), shown_role: "wing" },
    });
    expect(await admit({ organisation: "exercise" })).toMatchObject({ ok: true });
  });

  it("gives who asks for none the first role", async () => {
    expect(await admit({}, ["role"])).toMatchObject({ value: { shown_role: "lead", roles: new Set(["lead"]) } });
  });

  it("gives a guest nothing of a role that happens to be called guest", async () => {
    const admitted = await admit({});
    if (!admitted.ok) throw new Error(admitted.refusal.message);
    const subject = subjectOf(table, admitted.value);
    expect(permissionsOn(table, "alpha", subject)).toBe(permission_bit.join | permission_bit.listen);
    expect(permissionsOn(table, "stands", subject)).toBe(0);
  });

  it.each([
    ["a token, with a code or without", { token: "t.o.k" }, [], "token_invalid", "/token"],
    ["a wrong code", { join_code: "wrong" }, [], "wrong_join_code", "/join_code"],
    ["no code", {}, ["join_code"], "wrong_join_code", "/join_code"],
    [
      "a wrong code before all that is wrong too",
      { join_code: "wrong", role: "none" },
      ["name"],
      "wrong_join_code",
      "/join_code",
    ],
    ["no name", { role: "none" }, ["name"], "invalid_params", "/name"],
    ["a role that is not there", { role: "admiral" }, [], "unknown_role", "/role"],
  ] as const)("refuses %s", async (_, changes, without, code, field) => {
    expect(await admit(changes, without)).toMatchObject({ ok: false, refusal: { code, field } });
  });

  it.each([
    ["an escape sequence", "A\u001b[2J"],
    ["a line break", "A\nB"],
    ["a sign that turns the text around", "A\u202eB"],
    ["nothing but spaces", "   "],
  ])("takes no name with %s", async (_, name) => {
    expect(await admit({ name })).toMatchObject({ ok: false, refusal: { code: "invalid_params", field: "/name" } });
  });

  it("lets no address guess as often as it likes, right or wrong, nor does it tell one from the other then", async () => {
    const guarded = admissionWith();
    const tryAs = (join_code: string, address: string): Promise<Result<Identity>> =>
      guarded.admit({ ...good, join_code }, address);
    for (let tries = 0; tries < 64; tries += 1) {
      expect(await tryAs(String(tries), "192.0.2.9")).toMatchObject({ refusal: { code: "wrong_join_code" } });
    }
    const refused = await tryAs("right", "192.0.2.9");
    expect(refused).toMatchObject({
      refusal: { code: "rate_limited", retry_after_ms: 1000, limit: "attempts_per_address_per_s" },
    });
    expect(await tryAs("wrong", "192.0.2.9")).toEqual(refused);
    expect(await tryAs("right", "192.0.2.10")).toMatchObject({ ok: true });
    clock.ms += 1_000;
    expect(await tryAs("right", "192.0.2.9")).toMatchObject({ ok: true });
  });

  it("refuses another organisation's name in the same words as a wrong code", async () => {
    expect(await admit({ organisation: "other" })).toEqual(await admit({ join_code: "wrong" }));
  });

  it("names the role that was meant, or all there are", async () => {
    expect(await admit({ role: "wimg" })).toMatchObject({
      refusal: { message: 'role: found "wimg", expected a role of the operation, perhaps "wing"' },
    });
    expect(await admit({ role: "admiral" })).toMatchObject({
      refusal: { message: 'role: found "admiral", expected one of: lead, wing, guest' },
    });
  });

  it("repeats no code and no token", async () => {
    for (const changes of [{ join_code: "hush-hush" }, { token: "hush-hush" }]) {
      expect(JSON.stringify(await admit(changes))).not.toContain("hush");
    }
  });

  it("knows no channel with a password", async () => {
    expect(await admission.checkPassword("$argon2id$", "open sesame", "192.0.2.1")).toMatchObject({
      ok: false,
      refusal: { code: "wrong_password", field: "/password" },
    });
  });
});
