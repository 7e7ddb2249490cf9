import type { ControlPermission } from "@talkgroup/schemas";
import { assert, constantFrom, property, uniqueArray } from "fast-check";
import { describe, expect, it } from "vitest";
import { testOperation } from "./control-desk.suite.js";
import type { OperationTable } from "./operation.js";
import { judgePermission, namedChannels, permits } from "./permission.js";

const roles = ["r0", "r1", "r2"];
const channel_ids = ["c0", "c1", "c2"];

/** Grants written as "permission role channel": the model is set membership. */
const grants = uniqueArray(
  constantFrom(...["listen", "speak"].flatMap((p) => roles.flatMap((r) => channel_ids.map((c) => `${p} ${r} ${c}`)))),
);

function operationOf(granted: readonly string[]): OperationTable {
  const holders = (permission: string, channel_id: string): Set<string> =>
    new Set(roles.filter((role) => granted.includes(`${permission} ${role} ${channel_id}`)));
  const channels = channel_ids.map((channel_id) => ({
    channel_id,
    title: "T",
    label: "L",
    colour: undefined,
    listen: holders("listen", channel_id),
    speak: holders("speak", channel_id),
  }));
  return { operation_id: "o", title: "O", role_ids: new Set(roles), channels: new Map(channels.map((c) => [c.channel_id, c])) };
}

describe("permission", () => {
  it("grants exactly what the preset grants, whatever the role, the channel and the permission", () => {
    assert(
      property(grants, (granted) => {
        const operation = operationOf(granted);
        for (const role of [...roles, "stranger"]) {
          for (const [channel_id, channel] of operation.channels) {
            for (const permission of ["listen", "speak"] as const) {
              expect(permits(channel, role, permission)).toBe(granted.includes(`${permission} ${role} ${channel_id}`));
            }
            expect(permits(channel, role, "none")).toBe(true);
          }
        }
      }),
    );
  });

  it("refuses the first channel that is unknown or not permitted, by its field", () => {
    const operation = testOperation();
    const judge = (role: string, permission: ControlPermission, ids: readonly string[]): unknown =>
      judgePermission(operation, role, permission, namedChannels({ target_id: 1, channel_ids: ids }));
    expect(judge("lead", "speak", ["alpha", "command"])).toMatchObject({ ok: true });
    expect(judge("alpha", "speak", ["alpha", "command"])).toMatchObject({
      refusal: { code: "permission_denied", field: "/channel_ids/1" },
    });
    expect(judge("lead", "none", ["nowhere"])).toMatchObject({ refusal: { code: "unknown_channel", field: "/channel_ids/0" } });
  });
});
