import type { ControlPermission } from "@talkgroup/schemas";
import { assert, constantFrom, property, uniqueArray } from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyChannel } from "./live-channel.js";
import { emptyOrganisation } from "./live-organisation.js";
import { judgePermission, namedChannels } from "./permission.js";
import type { Session } from "./session.js";
import { tableOf } from "./test-organisation.suite.js";

const channel_ids = ["c0", "c1", "c2"];
const names = ["listen", "speak", "moderate"] as const;

/** Grants written as "permission channel": the model is set membership. */
const grants = uniqueArray(constantFrom(...names.flatMap((name) => channel_ids.map((channel_id) => `${name} ${channel_id}`))));

/** A session of one role, which has these grants. */
function sessionWith(granted: readonly string[]): Pick<Session, "organisation" | "access"> {
  const channels = channel_ids.map((id) => ({ id, allow: { role: names.filter((name) => granted.includes(`${name} ${id}`)) } }));
  const table = tableOf({
    id: "o",
    roles: ["role"],
    channels: [...channels, { id: "group", group: true, allow: { role: granted.includes("listen group") ? ["listen"] : [] } }],
  });
  const organisation = emptyOrganisation(table);
  for (const [index, channel_id] of channel_ids.entries()) {
    organisation.channels.set(channel_id, emptyChannel({ channel_id, number: index, epoch_first: 1, newSecret: () => "" }));
  }
  const { organisation_id } = table;
  const guest = { kind: "guest", organisation_id, name: "N", roles: new Set(["role"]), shown_role: "role" } as const;
  return { organisation, access: organisation.access.of(guest) };
}

function judge(granted: readonly string[], permission: ControlPermission, ids: readonly string[]): unknown {
  return judgePermission(sessionWith(granted), permission, namedChannels({ target_id: 1, channel_ids: ids }));
}

describe("permission", () => {
  it("is what the table grants, whatever the channel and the permission", () => {
    assert(
      property(grants, (granted) => {
        for (const channel_id of channel_ids) {
          for (const name of names) {
            expect(judge(granted, name, [channel_id])).toMatchObject({ ok: granted.includes(`${name} ${channel_id}`) });
          }
          const shown = granted.some((grant) => grant.endsWith(` ${channel_id}`));
          expect(judge(granted, "none", [channel_id])).toMatchObject({ ok: shown });
        }
      }),
      { seed: 1 },
    );
  });

  it("refuses the first channel that is unknown, not permitted or no place to be, by its field", () => {
    const all = channel_ids.map((channel_id) => `speak ${channel_id}`);
    const refused = (code: string, index: number): object => ({ refusal: { code, field: `/channel_ids/${index}` } });
    expect(judge(all, "speak", ["c0", "c1"])).toMatchObject({ ok: true });
    expect(judge(["speak c0", "listen c1"], "speak", ["c0", "c1"])).toMatchObject(refused("permission_denied", 1));
    expect(judge(all, "none", ["nowhere"])).toMatchObject(refused("unknown_channel", 0));
    expect(judge([...all, "listen group"], "none", ["c0", "group"])).toMatchObject(refused("permission_denied", 1));
    expect(judge(all, "none", ["-"])).toMatchObject(refused("unknown_channel", 0));
  });

  it("refuses a channel that the player is not shown to the letter as one that is not there, whatever it asks for", () => {
    for (const name of [...names, "none"] as const) {
      for (const hidden of ["c1", "group"]) {
        const [there, nowhere] = [hidden, "no-where"].map((channel_id) => judge(["listen c0"], name, [channel_id]));
        expect(JSON.stringify(there).replaceAll(hidden, "no-where")).toBe(JSON.stringify(nowhere));
      }
    }
  });

  it("is judged on both ends of a move", () => {
    const move = { from_channel_id: "c0", to_channel_id: "c1", session_id: 1 };
    expect(namedChannels(move)).toEqual([
      { channel_id: "c0", field: "/from_channel_id" },
      { channel_id: "c1", field: "/to_channel_id" },
    ]);
  });
});
