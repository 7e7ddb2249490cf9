import { describe, expect, it } from "vitest";
import { ControlDesk } from "./control-desk.suite.js";
import type { OrganisationTable } from "./organisation-table.js";
import type { SignedOut } from "./sign-in-mark.js";
import { exercise, tableOf } from "./test-organisation.suite.js";

/** The exercise with ursula, whose sign-ins were ended at a time. */
function withUrsula(signed_out?: SignedOut): OrganisationTable {
  const table = tableOf({ ...exercise, users: { ursula: { roles: ["lead"] } } });
  const ursula = table.users.get("ursula");
  if (ursula === undefined || signed_out === undefined) return table;
  return { ...table, users: new Map([["ursula", { ...ursula, signed_out }]]) };
}

const hello = (desk: ControlDesk, token: string): ReturnType<ControlDesk["call"]> =>
  desk.call(desk.connect(), "session.hello", { protocol_versions: [1], token });

describe("who has signed in, and was signed out", () => {
  it("loses its sessions, but those of the sign-in that asked for it and those that came after", () => {
    const desk = new ControlDesk({}, { tables: [withUrsula()] });
    const kept = desk.signIn("ursula home 5");
    const stolen = desk.signIn("ursula elsewhere 5");
    const later = desk.signIn("ursula elsewhere 10");
    desk.organise(withUrsula({ before_ms: 10, kept_family_id: "home" }));
    expect(desk.closed).toEqual(new Map([[stolen.connection_id, "gone"]]));
    expect(desk.events(stolen.connection_id)).toMatchObject([{ event: "session.ending", params: { reason: "gone" } }]);
    desk.organise(withUrsula({ before_ms: 20, kept_family_id: undefined }));
    expect([...desk.closed.keys()].sort()).toEqual([kept, stolen, later].map(({ connection_id }) => connection_id).sort());
  });

  it("does not come in by a token that was ended while it was being judged, whosever sign-in it is of", () => {
    const desk = new ControlDesk({}, { tables: [withUrsula({ before_ms: 10, kept_family_id: "home" })] });
    for (const token of ["user ursula home 9", "user ursula elsewhere 9"]) {
      expect(hello(desk, token)).toMatchObject({ ok: false, refusal: { code: "unauthenticated" } });
    }
    for (const token of ["user ursula home 10", "user ursula elsewhere 10", "user ursula"]) {
      expect(hello(desk, token)).toMatchObject({ ok: true });
    }
  });
});
