import type { WhispersDefineParams } from "@talkgroup/schemas";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { ModelServer } from "../control/model-server.suite.js";
import { FakeWorld, game, login, settled } from "../fake-world.suite.js";
import { whisperHandlers } from "../handlers/whisper-handlers.js";

/** What a player, the others, the server and the network may do at any moment. */
type Step =
  | { readonly do: "define"; readonly params: WhispersDefineParams }
  | { readonly do: "remove" | "bind" | "press" | "release"; readonly whisper_id: string }
  | { readonly do: "other"; readonly session_id: number }
  | { readonly do: "serve" | "exchange"; readonly times: number }
  | { readonly do: "join" | "leave" | "drop" | "restart" }
  | { readonly do: "wait"; readonly duration_ms: number };

const whisper_id = fc.constantFrom("a", "b");
const other = fc.integer({ min: 1000, max: 1002 });
const times = fc.integer({ min: 1, max: 4 });
const params = fc.record({ whisper_id, session_ids: fc.uniqueArray(other, { minLength: 1, maxLength: 2 }) });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant("define" as const), params }) },
  {
    weight: 8,
    arbitrary: fc.record({ do: fc.constantFrom("remove" as const, "bind", "press", "press", "release"), whisper_id }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("other" as const), session_id: other }) },
  { weight: 14, arbitrary: fc.record({ do: fc.constantFrom("serve" as const, "exchange", "exchange"), times }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom("join" as const, "leave", "drop", "drop", "restart") }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("wait" as const), duration_ms: fc.constantFrom(0, 300, 3000) }) },
);

/** An agent on a model server, and what was asked of it. */
class Drill {
  readonly world = new FakeWorld();
  readonly server = new ModelServer(() => this.world.clock.now_ms);
  readonly #whispers = whisperHandlers(this.world.agent);
  asked = 0;
  answered = 0;
  taken = 0;

  constructor() {
    this.world.connecting = this.server.connect;
  }

  async begin(): Promise<void> {
    void this.world.handlers["connection.open"](login, game);
    await this.take({ do: "exchange", times: 2 });
    await this.take({ do: "join" });
    for (const session_id of [1000, 1001]) await this.take({ do: "other", session_id });
    await this.take({ do: "exchange", times: 6 });
    for (const id of ["a", "b"]) await this.take({ do: "define", params: { whisper_id: id, session_ids: [1000] } });
    await this.take({ do: "exchange", times: 2 });
    for (const id of ["a", "b"]) await this.take({ do: "bind", whisper_id: id });
    await this.take({ do: "press", whisper_id: "a" });
    expect(this.world.talks).toEqual(["1 on"]);
  }

  async take(one: Step): Promise<void> {
    await settled();
    this.#act(one);
    if (one.do === "wait") await this.world.advance(one.duration_ms);
    for (let count = 0; one.do === "exchange" && count < one.times; count += 1) await this.#exchange();
    await settled();
  }

  /** Lets everything come to rest, with a network that works, and every lease run out. */
  async rest(): Promise<void> {
    for (let round = 0; round < 20; round += 1) {
      while (this.server.connection?.busy === true) await this.#exchange();
      await this.world.advance(1000);
    }
  }

  async #exchange(): Promise<void> {
    this.server.connection?.serve();
    this.server.connection?.deliver();
    await settled();
  }

  #act(one: Step): void {
    const { server, world } = this;
    if (one.do === "other") server.toggleOther("alpha", one.session_id);
    else if (one.do === "serve") for (let count = 0; count < one.times; count += 1) server.connection?.serve();
    else if (one.do === "restart") server.restart();
    else if (one.do === "drop") server.connection?.drop();
    else if (one.do === "define") this.#ask(this.#whispers["whispers.define"](one.params, game), true);
    else if (one.do === "remove") this.#ask(this.#whispers["whispers.remove"]({ whisper_id: one.whisper_id }, game));
    else if (one.do === "bind") {
      this.#ask(world.handlers["ptt.bind"]({ binding_id: one.whisper_id, whisper_id: one.whisper_id }, game));
    } else if (one.do === "press") {
      this.#ask(world.handlers["ptt.press"]({ binding_id: one.whisper_id, lease_ms: 5000 }, game));
    } else if (one.do === "release") this.#ask(world.handlers["ptt.release"]({ binding_id: one.whisper_id }, game));
    else if (one.do === "join") this.#ask(world.handlers["channels.join"]({ channel_id: "alpha" }, game));
    else if (one.do === "leave") this.#ask(world.handlers["channels.leave"]({ channel_id: "alpha" }, game));
  }

  #ask(answer: Promise<{ readonly ok: boolean }>, counts = false): void {
    this.asked += 1;
    void answer.then(({ ok }) => {
      this.answered += 1;
      if (ok && counts) this.taken += 1;
    });
  }
}

/** What the voice side seals with: the secret of each target. It never talks to one that it does not have. */
function sealedWith({ commands }: FakeWorld): Map<number, string> {
  const secrets = new Map<number, string>();
  for (const command of commands) {
    if (command.kind === "session") secrets.clear();
    else if (command.kind === "target") {
      secrets.set(command.target_id, Buffer.from(command.whisper?.secret ?? []).toString("base64url"));
    } else if (command.kind === "target_gone") secrets.delete(command.target_id);
    else if (command.kind === "talk" && command.talking) expect(secrets.has(command.target_id)).toBe(true);
  }
  return secrets;
}

/** What the server has handed out last, for each target that whispers. */
function truthOf(server: ModelServer): Map<number, string> {
  const [session] = server.sessions.values();
  const targets = [...(session?.targets ?? [])];
  return new Map(targets.flatMap(([target_id, { whisper }]) => (whisper === undefined ? [] : [[target_id, whisper.secret]])));
}

/** Every key that went down was let go. */
function expectBalanced(world: FakeWorld): void {
  const open = new Map<string, number>();
  for (const talk of world.talks) {
    const [target_id = "", on] = talk.split(" ");
    open.set(target_id, (open.get(target_id) ?? 0) + (on === "on" ? 1 : -1));
  }
  for (const count of open.values()) expect(count).toBe(0);
}

describe("whispers, with drops at any moment", () => {
  it("are sealed under what the server has handed out last, and all is answered", async () => {
    let taken = 0;
    let renewed = 0;
    let talks = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 60, size: "max" }), async (steps) => {
        const drill = new Drill();
        const { world, server } = drill;
        await drill.begin();
        for (const one of steps) await drill.take(one);
        await drill.rest();
        expect(world.agent.connection.state).toBe("open");
        expect(sealedWith(world)).toEqual(truthOf(server));
        const named = ["a", "b"].filter((id) => world.agent.whispers.has(id));
        expect(named.length).toBe(truthOf(server).size);
        expectBalanced(world);
        expect(drill.answered).toBe(drill.asked);
        taken += drill.taken;
        talks += world.talks.length;
        renewed += world.commands.filter(({ kind }) => kind === "session").length - 1;
      }),
      { seed: 41, numRuns: 300 },
    );
    // The steps reach what they are there for.
    expect([taken > 700, talks > 1000, renewed > 100]).toEqual([true, true, true]);
  }, 60_000);
});
