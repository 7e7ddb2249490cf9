import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { ModelServer, model_channels, secretOf } from "./control/model-server.suite.js";
import { FakeWorld, game, login, settled } from "./fake-world.suite.js";

/** What a player, the others, the server and the network may do at any moment. */
type Step =
  | { readonly do: "join" | "monitor" | "leave" | "kick"; readonly channel_id: string }
  | { readonly do: "bind"; readonly binding_id: string; readonly channel_id: string }
  | { readonly do: "unbind" | "press" | "release"; readonly binding_id: string }
  | { readonly do: "define"; readonly simulcast_id: string; readonly channel_ids: readonly string[] }
  | { readonly do: "other"; readonly channel_id: string; readonly session_id: number }
  | { readonly do: "serve" | "deliver" | "exchange"; readonly times: number }
  | { readonly do: "drop" | "restart" | "unplug" | "plug in" }
  | { readonly do: "wait"; readonly duration_ms: number };

const channel_id = fc.constantFrom(...model_channels);
const binding_id = fc.constantFrom("k1", "k2", "s");
const times = fc.integer({ min: 1, max: 6 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constantFrom("join" as const, "join" as const, "monitor", "leave"), channel_id }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("kick" as const), channel_id }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("bind" as const), binding_id, channel_id }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom("unbind" as const, "press", "press", "release"), binding_id }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("define" as const),
      simulcast_id: fc.constantFrom("s", "t"),
      channel_ids: fc.uniqueArray(channel_id, { minLength: 2, maxLength: 3 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant("other" as const), channel_id, session_id: fc.integer({ min: 1000, max: 1003 }) }),
  },
  { weight: 16, arbitrary: fc.record({ do: fc.constantFrom("serve" as const, "deliver", "exchange", "exchange"), times }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("drop" as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom("restart" as const, "unplug", "plug in") }) },
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant("wait" as const), duration_ms: fc.constantFrom(0, 50, 300, 3000, 20_000) }),
  },
);

/** An agent on a model server, and what was asked of it. */
class Drill {
  readonly world = new FakeWorld();
  readonly server = new ModelServer(() => this.world.clock.now_ms);
  asked = 0;
  answered = 0;
  drops = 0;

  constructor() {
    this.world.connecting = this.server.connect;
  }

  /** On two channels, with a key for one and a set of both. */
  async begin(): Promise<void> {
    void this.world.handlers["connection.open"](login, game);
    const exchange: Step = { do: "exchange", times: 2 };
    await this.take(exchange);
    for (const id of ["alpha", "bravo"] as const) this.#act({ do: "join", channel_id: id });
    await this.take(exchange);
    this.#act({ do: "bind", binding_id: "k1", channel_id: "alpha" });
    this.#act({ do: "define", simulcast_id: "s", channel_ids: ["alpha", "bravo"] });
    await this.take(exchange);
    this.#act({ do: "press", binding_id: "k1" });
    this.#act({ do: "bind", binding_id: "s", channel_id: "alpha" });
    await settled();
    expect(this.world.talks).toEqual(["1 on"]);
  }

  async take(one: Step): Promise<void> {
    await settled();
    this.#act(one);
    if (one.do === "wait") await this.world.advance(one.duration_ms);
    if (one.do === "deliver" || one.do === "exchange") {
      for (let count = 0; count < one.times; count++) {
        if (one.do === "exchange") this.server.connection?.serve();
        this.server.connection?.deliver();
        await settled();
      }
    }
    await settled();
  }

  /** Lets everything come to rest, with a network that works. */
  async rest(): Promise<void> {
    this.server.reachable = true;
    for (let round = 0; round < 40; round++) {
      while (this.server.connection?.busy === true) {
        this.server.connection.serve();
        this.server.connection.deliver();
        await settled();
      }
      await this.world.advance(1000);
    }
  }

  #act(one: Step): void {
    const { server } = this;
    if (one.do === "kick") server.kick(one.channel_id);
    else if (one.do === "other") server.toggleOther(one.channel_id, one.session_id);
    else if (one.do === "serve") for (let count = 0; count < one.times; count++) server.connection?.serve();
    else if (one.do === "restart") server.restart();
    else if (one.do === "plug in") server.reachable = true;
    else if (one.do === "drop" || one.do === "unplug") {
      this.drops += 1;
      server.reachable &&= one.do === "drop";
      server.connection?.drop();
    } else this.#call(one);
  }

  #call(one: Step): void {
    const { handlers } = this.world;
    if (one.do === "join") this.#ask(handlers["channels.join"]({ channel_id: one.channel_id }, game));
    else if (one.do === "monitor") this.#ask(handlers["channels.monitor"]({ channel_id: one.channel_id }, game));
    else if (one.do === "leave") this.#ask(handlers["channels.leave"]({ channel_id: one.channel_id }, game));
    else if (one.do === "unbind") this.#ask(handlers["ptt.unbind"]({ binding_id: one.binding_id }, game));
    else if (one.do === "press") this.#ask(handlers["ptt.press"]({ binding_id: one.binding_id, lease_ms: 5000 }, game));
    else if (one.do === "release") this.#ask(handlers["ptt.release"]({ binding_id: one.binding_id }, game));
    else if (one.do === "bind") {
      const target = one.binding_id === "s" ? { simulcast_id: "s" } : { channel_id: one.channel_id };
      this.#ask(handlers["ptt.bind"]({ binding_id: one.binding_id, ...target }, game));
    } else if (one.do === "define") {
      const { simulcast_id, channel_ids } = one;
      this.#ask(handlers["simulcast.define"]({ simulcast_id, channel_ids: [...channel_ids] }, game));
    }
  }

  #ask(answer: Promise<unknown>): void {
    this.asked += 1;
    void answer.then(() => {
      this.answered += 1;
    });
  }
}

/** The agent's view: what games see, and what the voice side was told since its session began. */
function viewOf({ agent, commands }: FakeWorld): object {
  const begun = commands.findLastIndex(({ kind }) => kind === "session");
  const session = commands[begun];
  const epochs: Record<string, string> = {};
  const targets: Record<number, object> = {};
  for (const command of commands.slice(begun)) {
    if (command.kind === "epoch") {
      epochs[command.channel_id] = `${command.epoch} ${Buffer.from(command.secret).toString("base64url")}`;
    } else if (command.kind === "channel_left") delete epochs[command.channel_id];
    else if (command.kind === "target") {
      const { channel_ids, simulcast } = command;
      targets[command.target_id] = { channel_ids: [...channel_ids], generation: simulcast?.generation };
    } else if (command.kind === "target_gone") delete targets[command.target_id];
  }
  const on = agent.radio.channelStates().filter(({ membership }) => membership !== "none");
  return {
    state: agent.connection.state,
    session_id: session?.kind === "session" ? session.session_id : undefined,
    channels: Object.fromEntries(on.map(({ channel_id: id, membership }) => [id, membership])),
    members: Object.fromEntries(
      on.map(({ channel_id: id, members }) => [id, members.map(({ session_id }) => session_id).sort((a, b) => a - b)]),
    ),
    epochs,
    targets,
  };
}

function truthOf(server: ModelServer): object {
  const [session] = [...server.sessions.values()];
  const on = [...(session?.channels ?? [])];
  return {
    state: "open",
    session_id: session?.session_id,
    channels: Object.fromEntries(on.map(([id, monitor]) => [id, monitor ? "monitor" : "joined"])),
    members: Object.fromEntries(on.map(([id]) => [id, server.membersOf(id)])),
    epochs: Object.fromEntries(
      on.map(([id]) => {
        const epoch = server.channels.get(id)?.epoch ?? 0;
        return [id, `${epoch} ${secretOf(id, epoch)}`];
      }),
    ),
    targets: Object.fromEntries(
      [...(session?.targets ?? [])].map(([id, { channel_ids, generation }]) => [
        id,
        { channel_ids: [...channel_ids], generation },
      ]),
    ),
  };
}

/** What is bound can be talked to where all its channels are joined; and nothing else is registered. */
function expectUsable({ world: { agent }, server }: Drill): void {
  const [session] = server.sessions.values();
  const named = new Set<string>();
  const sets = agent.keys.boundTargets().map((target) => agent.channelsOf(target));
  for (const channel_ids of [...sets, ...agent.simulcasts.sets()]) {
    if (channel_ids === undefined || channel_ids.some((id) => session?.channels.get(id) !== false)) continue;
    expect(agent.radio.targets.targetOf(channel_ids)).toBeDefined();
    named.add([...channel_ids].sort().join(" "));
  }
  expect(session?.targets.size).toBe(named.size);
}

describe("drops at any moment", () => {
  it("leave the agent with what the server has", async () => {
    let drops = 0;
    let resumed = 0;
    let renewed = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 80, size: "max" }), async (steps) => {
        const drill = new Drill();
        const { world, server } = drill;
        await drill.begin();
        for (const one of steps) await drill.take(one);
        await drill.rest();
        expect(viewOf(world)).toEqual(truthOf(server));
        expectUsable(drill);
        expect(drill.answered).toBe(drill.asked);
        // Key and counter must not meet twice: each session has begun once.
        const sessions = world.commands.flatMap((command) => (command.kind === "session" ? [command.session_id] : []));
        expect(new Set(sessions).size).toBe(sessions.length);
        drops += drill.drops;
        renewed += sessions.length - 1;
        resumed += world.states.filter((state) => state === "reconnecting").length;
      }),
      { seed: 37, numRuns: 400 },
    );
    // The steps reach what they are there for.
    expect([drops > 500, resumed > 300, renewed > 100]).toEqual([true, true, true]);
  }, 60_000);
});
