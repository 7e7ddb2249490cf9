import { accept, encodeRequest } from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";
import { ControlCore } from "./control-core.js";
import { tableOf } from "./test-organisation.suite.js";

const table = tableOf({ id: "exercise", roles: ["lead"], channels: [{ id: "alpha" }] });
const { organisation_id } = table;

/** A core with as many voice workers as there are ports, and what it says of each session. */
class Desk {
  /** The worker of each open session, as the routes have it. */
  readonly homes = new Map<number, number>();
  /** The ports that sessions were told, in the order of their hellos. */
  readonly ports: number[] = [];
  readonly #core: ControlCore;
  #connections = 0;

  constructor(voice_port: number, ...other_voice_ports: number[]) {
    this.#core = new ControlCore({
      voice_port,
      other_voice_ports,
      newSecret: () => "A".repeat(43),
      sessionNumber: (index) => index + 1,
    });
    this.#core.handleOrganisation(table, 0);
  }

  /** Opens a session and tells its id, which is its connection's too. */
  enter(): number {
    this.#connections += 1;
    const params = { protocol_versions: [1], join_code: "code", name: "Nina", role: "lead" };
    this.#core.handleConnected(this.#connections, 0);
    this.#core.handleMessage(this.#connections, encodeRequest(1, "session.hello", params), 0);
    this.#drain();
    return this.#core.sessionIdOf(this.#connections) ?? 0;
  }

  /** Twice: the second time it means nothing. */
  leave(session_id: number): void {
    const connection_id = this.#core.connectionIdOf(session_id) ?? 0;
    for (let times = 0; times < 2; times += 1) this.#core.handleClosed(connection_id, true, 0);
    this.#drain();
  }

  #drain(): void {
    for (let out = this.#core.poll(); out !== undefined; out = this.#core.poll()) {
      if (out.kind === "ask") {
        const roles = new Set(["guest", "lead"]);
        const identity = { kind: "guest", organisation_id, name: "Nina", roles, shown_role: "lead" } as const;
        this.#core.handleAdmitted(out.question_id, accept(identity), 0);
      } else if (out.kind === "send") {
        this.ports.push(JSON.parse(out.text).result.voice_port);
      } else if (out.kind === "routes") {
        for (const session_id of out.update.sessions_removed) this.homes.delete(session_id);
        for (const { session_id, home = 0 } of out.update.sessions_added) this.homes.set(session_id, home);
      }
    }
  }
}

describe("the voice workers of sessions", () => {
  it("are those with the fewest, of several the first", () => {
    const desk = new Desk(9001, 9002, 9003);
    const sessions = Array.from({ length: 7 }, () => desk.enter());
    expect([...desk.homes.values()]).toEqual([0, 1, 2, 0, 1, 2, 0]);
    expect(desk.ports).toEqual([9001, 9002, 9003, 9001, 9002, 9003, 9001]);
    for (const session_id of sessions.slice(1, 3)) desk.leave(session_id);
    desk.leave(sessions[5] ?? 0);
    const more = Array.from({ length: 4 }, () => desk.homes.get(desk.enter()));
    expect(more).toEqual([2, 1, 2, 1]);
  });

  it("are all one where there is one", () => {
    const desk = new Desk(9001);
    for (let entered = 0; entered < 3; entered += 1) desk.enter();
    expect([...desk.homes.values()]).toEqual([0, 0, 0]);
  });
});
