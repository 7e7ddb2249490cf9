import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { TalkGuard } from "./talk-guard.js";

describe("TalkGuard, how many may talk", () => {
  it("refuses a key from as many others on as may talk, and not from fewer", () => {
    const guard = guardOf({ alpha: 3 });
    for (const session_id of [7, 8]) guard.handleHeard("alpha", session_id, true);
    guard.handleOpen("one", ["alpha"], 0);
    guard.handleClose("one", 10);
    expect(drain(guard)).toEqual(["one on", "one off"]);
    guard.handleHeard("alpha", 9, true);
    guard.handleHeard("alpha", 9, true);
    expect(guard.isBusy("alpha")).toBe(true);
    guard.handleOpen("one", ["alpha"], 20);
    expect(drain(guard)).toEqual(["one cut busy"]);
    guard.handleHeard("alpha", 7, false);
    guard.handleClose("one", 30);
    guard.handleOpen("one", ["alpha"], 40);
    expect(drain(guard)).toEqual(["one on"]);
  });

  it("tells who is one too many while the player talks, and cuts nobody", () => {
    const guard = guardOf({ alpha: 2 });
    guard.handleOpen("one", ["alpha"], 0);
    guard.handleHeard("alpha", 7, true);
    expect(drain(guard)).toEqual(["one on"]);
    guard.handleHeard("alpha", 8, true);
    guard.handleHeard("alpha", 9, true);
    expect(drain(guard)).toEqual(["alpha step on 8", "alpha step on 9"]);
    guard.handleClose("one", 10);
    expect(drain(guard)).toEqual(["one off"]);
  });

  it("refuses a set of channels as one if any of them is full", () => {
    const guard = guardOf({ alpha: 2, bravo: 1, charlie: undefined });
    for (const session_id of [7, 8, 9]) guard.handleHeard("charlie", session_id, true);
    guard.handleHeard("alpha", 7, true);
    guard.handleOpen("set", ["charlie", "alpha"], 0);
    guard.handleClose("set", 0);
    expect(drain(guard)).toEqual(["set on", "set off"]);
    guard.handleHeard("bravo", 7, true);
    guard.handleOpen("set", ["charlie", "alpha", "bravo"], 0);
    expect(drain(guard)).toEqual(["set cut busy"]);
    expect(guard.isBusy("charlie"), "any number may talk there").toBe(false);
  });

  it("holds a new rule from the next key on", () => {
    const guard = guardOf({ alpha: 2 });
    guard.handleHeard("alpha", 7, true);
    guard.handleOpen("one", ["alpha"], 0);
    guard.setRules("alpha", { talkers_max: 1, talk_ms_max: undefined });
    expect(drain(guard)).toEqual(["one on"]);
    guard.handleClose("one", 10);
    guard.handleOpen("one", ["alpha"], 20);
    expect(drain(guard)).toEqual(["one off", "one cut busy"]);
  });

  it("lets a key talk just where fewer others are heard than may, whatever came before", () => {
    fc.assert(
      fc.property(fc.record({ alpha: max, bravo: max }), fc.array(step, { maxLength: 120 }), (talkers_max, steps) => {
        const guard = guardOf(talkers_max);
        const model = new Model(talkers_max);
        for (const [index, one] of steps.entries()) {
          if (one.kind === "heard") guard.handleHeard(one.channel, one.session_id, one.speaking);
          else if (one.kind === "forget") {
            guard.forgetChannel(one.channel);
            guard.setRules(one.channel, { talkers_max: talkers_max[one.channel], talk_ms_max: undefined });
          } else if (one.kind === "open") guard.handleOpen(one.target, channels_of[one.target], index);
          else guard.handleClose(one.target, index);
          expect(drain(guard)).toEqual(model.expects(one));
        }
      }),
      { numRuns: 300 },
    );
  });
});

type Target = "one" | "two" | "set";
type ChannelId = "alpha" | "bravo";
type TalkersMax = Partial<Record<string, number | undefined>>;

const channels_of: Record<Target, readonly ChannelId[]> = { one: ["alpha"], two: ["bravo"], set: ["alpha", "bravo"] };
const max = fc.constantFrom(undefined, 1, 2, 3);
const target = fc.constantFrom<Target>("one", "two", "set");
const channel = fc.constantFrom<ChannelId>("alpha", "bravo");
const step = fc.oneof(
  fc.record({ kind: fc.constantFrom("open" as const, "close" as const), target }),
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("heard" as const),
      channel,
      session_id: fc.integer({ min: 1, max: 5 }),
      speaking: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("forget" as const), channel }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** What is to come, from the rules alone: without time limits. */
class Model {
  readonly #talkers_max: TalkersMax;
  readonly #heard = new Set<string>();
  /** Held targets: whether they are on the air. */
  readonly #held = new Map<Target, boolean>();

  constructor(talkers_max: TalkersMax) {
    this.#talkers_max = talkers_max;
  }

  expects(step: Step): string[] {
    if (step.kind === "forget") {
      for (const talk of [...this.#heard]) if (talk.startsWith(step.channel)) this.#heard.delete(talk);
      return [];
    }
    if (step.kind === "heard") return this.#afterHeard(step.channel, step.session_id, step.speaking);
    const on_air = this.#held.get(step.target);
    if (step.kind === "close") {
      this.#held.delete(step.target);
      return on_air === true ? [`${step.target} off`] : [];
    }
    if (on_air !== undefined) return [];
    const free = channels_of[step.target].every((id) => !this.#full(id));
    this.#held.set(step.target, free);
    return [free ? `${step.target} on` : `${step.target} cut busy`];
  }

  #afterHeard(id: ChannelId, session_id: number, speaking: boolean): string[] {
    const talk = `${id} ${session_id}`;
    const news = speaking && !this.#heard.has(talk);
    if (speaking) this.#heard.add(talk);
    else this.#heard.delete(talk);
    const talking = [...this.#held].some(([held, on_air]) => on_air && channels_of[held].includes(id));
    return news && talking && this.#full(id) ? [`${id} step on ${session_id}`] : [];
  }

  #full(id: ChannelId): boolean {
    const talkers_max = this.#talkers_max[id];
    return talkers_max !== undefined && [...this.#heard].filter((talk) => talk.startsWith(id)).length >= talkers_max;
  }
}

function guardOf(talkers_max: TalkersMax): TalkGuard {
  const guard = new TalkGuard();
  for (const [channel_id, most] of Object.entries(talkers_max))
    guard.setRules(channel_id, { talkers_max: most, talk_ms_max: undefined });
  return guard;
}

function drain(guard: TalkGuard): string[] {
  const seen: string[] = [];
  for (let output = guard.poll(); output !== undefined; output = guard.poll()) {
    if (output.kind === "talk") seen.push(`${output.target_key} ${output.on ? "on" : "off"}`);
    else if (output.kind === "cut") seen.push(`${output.target_key} cut ${output.cause}`);
    else seen.push(`${output.channel_id} step on ${output.session_id}`);
  }
  return seen;
}
