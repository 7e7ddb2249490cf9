import { describe, expect, it } from "vitest";
import { Connections } from "./connections.js";
import { LimitCounts } from "./limit-counts.js";
import { default_limits } from "./limits.js";
import { emptyOrganisation } from "./live-organisation.js";
import { Outbox } from "./outbox.js";
import { Questions } from "./questions.js";
import { Roster } from "./roster.js";
import { RoutePlanner } from "./route-planner.js";
import type { Session } from "./session.js";
import { Sessions } from "./sessions.js";
import { Speaking } from "./speaking.js";
import { TargetBook } from "./target-book.js";
import { tableOf } from "./test-organisation.suite.js";

const limits = { ...default_limits, sessions_per_player_max: 2 };
const organisation = emptyOrganisation(tableOf({ id: "exercise", roles: [], channels: [{ id: "alpha" }] }));
const { organisation_id } = organisation.table;
const grants = new Map([["alpha", 7]]);
const player = { kind: "game", organisation_id, player_id: "p-1", name: "Pat", grants } as const;

function emptySessions(): Sessions {
  const [outbox, routes] = [new Outbox(), new RoutePlanner()];
  const connections = new Connections(limits, outbox, new Questions(limits, outbox), new LimitCounts());
  const speaking = new Speaking(limits, outbox);
  const targets = new TargetBook({ limits, outbox, routes, speaking });
  const roster = new Roster({ limits, outbox, routes, speaking, targets });
  return new Sessions({
    ...{ limits, outbox, routes, connections, speaking, targets, roster, voice_ports: [9001, 9002] },
    newSecret: () => "A".repeat(43),
    sessionNumber: (index) => index + 1,
  });
}

describe("a session that is over", () => {
  it("ends once: neither its worker nor its player has one session less for each further time", () => {
    const sessions = emptySessions();
    const open = (): Session => {
      const opened = sessions.open(organisation, player, "here", 0);
      return opened.ok ? opened.value : expect.unreachable();
    };
    const [first, second] = [open(), open()];
    expect([first.home, second.home]).toEqual([0, 1]);
    for (let times = 0; times < 3; times += 1) sessions.end(first, 0);
    expect([sessions.size, sessions.find(second.session_id)]).toEqual([1, second]);
    // Two are allowed, and the first worker has none.
    expect(open().home).toBe(0);
    expect(sessions.open(organisation, player, "here", 0)).toMatchObject({ refusal: { code: "limit_reached" } });
    sessions.end(second, 0);
    expect(open().home).toBe(1);
  });
});
