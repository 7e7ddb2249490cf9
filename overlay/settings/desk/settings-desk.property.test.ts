import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { movedTo } from "../model/net-order.js";
import { SettingsModel } from "../model/settings-model.js";
import type { Draft } from "../model/settings-state.js";
import { type Fate, LateAgent } from "./late-agent.suite.js";
import { NetActions } from "./net-actions.js";
import { OverlayActions } from "./overlay-actions.js";
import { SettingsDesk } from "./settings-desk.js";
import { SoundActions } from "./sound-actions.js";

/** Nets that stay in the stack, and one at its end that comes and goes. */
const stack_ids = ["a", "b", "c", "d"];
const net_ids = [...stack_ids, "z"];

type Step = Readonly<{ after_ms: number; who: "player" | "other" }> &
  (
    | { readonly what: "move"; readonly net: string; readonly index: number }
    | { readonly what: "mix"; readonly net: string; readonly field: "gain_db" | "pan"; readonly value: number }
    | { readonly what: "stand"; readonly value: "none" | "monitor" | "joined" }
    | { readonly what: "mixer"; readonly field: "gain_db" | "duck_db"; readonly value: number }
    | { readonly what: "microphone"; readonly value: number }
    | { readonly what: "overlay"; readonly value: number }
    | { readonly what: "device"; readonly value: "" | "m1" | "m2" }
    | { readonly what: "test"; readonly value: boolean }
    | { readonly what: "show"; readonly value: "sound" | "nets" | "overlay" }
  );

const net = fc.constantFrom(...stack_ids);
/** A mixture of all, or much of the same one after another. */
function stepsOf(who: fc.Arbitrary<"player" | "other">): fc.Arbitrary<readonly Step[]> {
  const common = { who, after_ms: fc.integer({ min: 0, max: 30 }) };
  const move = fc.record({ ...common, what: fc.constant("move"), net, index: fc.nat(3) });
  const mixer = fc.record({
    ...{ ...common, what: fc.constant("mixer") },
    ...{ field: fc.constantFrom("gain_db", "duck_db"), value: fc.integer({ min: -9, max: 0 }) },
  });
  const all = fc.oneof(
    ...[move, mixer],
    fc.record({
      ...common,
      what: fc.constant("mix"),
      net,
      field: fc.constantFrom("gain_db", "pan"),
      value: fc.constantFrom(-1, 0, 1),
    }),
    fc.record({ ...common, what: fc.constant("stand"), value: fc.constantFrom("none", "monitor", "joined") }),
    fc.record({ ...common, what: fc.constantFrom("microphone", "overlay"), value: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ ...common, what: fc.constant("device"), value: fc.constantFrom("", "m1", "m2") }),
    fc.record({ ...common, what: fc.constant("test"), value: fc.boolean() }),
    fc.record({ ...common, what: fc.constant("show"), value: fc.constantFrom("sound", "nets", "overlay") }),
  );
  const length = { minLength: 1, maxLength: 14 };
  return fc.oneof(fc.array(all, length), fc.array(move, length), fc.array(mixer, length)) as fc.Arbitrary<readonly Step[]>;
}
const delays = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 5, maxLength: 40 });

/** A player at the settings of an agent, and another program that changes the same. */
class Evening {
  readonly agent: LateAgent;
  readonly model = new SettingsModel();
  readonly desk = new SettingsDesk(this.model, () => {});
  /** What the player wants of each thing that it has set. */
  readonly wanted = new Map<string, Draft>();
  order: readonly string[] = stack_ids;
  section = "servers";
  readonly #nets = new NetActions(this.desk);
  readonly #sound = new SoundActions(this.desk);
  readonly #overlay = new OverlayActions(this.desk);

  constructor(delays_ms: readonly number[], fates: readonly Fate[]) {
    this.agent = new LateAgent(net_ids, delays_ms, fates);
  }

  async pass(steps: readonly Step[], look: () => void = () => {}): Promise<void> {
    void this.desk.open(this.agent.double.radio);
    await this.agent.run();
    let at_ms = 10_000;
    for (const step of steps) {
      at_ms += step.after_ms;
      this.agent.at(at_ms, () => (step.who === "player" ? this.#play(step) : this.#meddle(step)));
    }
    await this.agent.run(look);
  }

  /** The same as `wanted` has it, as the page shows it. */
  shown(): Map<string, Draft> {
    const { nets, mixer, microphone, overlay, uses, drafts, testing } = this.model.state;
    const said: Record<string, Draft | undefined> = {
      ...Object.fromEntries(nets.map((one) => [`net.${one.channel_id}.gain_db`, one.gain_db])),
      ...Object.fromEntries(nets.map((one) => [`net.${one.channel_id}.pan`, one.pan])),
      "net.z": nets.find(({ channel_id }) => channel_id === "z")?.membership,
      "mixer.gain_db": mixer?.gain_db,
      "mixer.duck_db": mixer?.duck_db,
      "microphone.gain_db": microphone?.gain_db,
      "overlay.scale": overlay?.layout.scale,
      capture: uses[0]?.selected_id ?? "",
      test: testing,
    };
    return new Map([...this.wanted.keys()].map((place) => [place, drafts.get(place) ?? said[place] ?? "unknown"]));
  }

  shownOrder(): readonly string[] {
    return this.model.state.nets.map(({ channel_id }) => channel_id).filter((id) => id !== "z");
  }

  #play(step: Step): void {
    const want = (place: string, value: Draft): void => void this.wanted.set(place, value);
    if (step.what === "move") {
      this.order = movedTo(this.order, step.net, step.index);
      return void this.#nets.move(step.net, step.index);
    }
    if (step.what === "show") {
      // Who looks elsewhere does not go on hearing itself.
      if (this.section === "sound" && step.value !== "sound") want("test", false);
      this.section = step.value;
      return void this.desk.show(step.value);
    }
    if (step.what === "mix") {
      want(`net.${step.net}.${step.field}`, step.value);
      void this.#nets.mix(step.net, step.field, step.value);
    } else if (step.what === "stand") {
      want("net.z", step.value);
      const z = this.model.state.nets.find(({ channel_id }) => channel_id === "z");
      if (z !== undefined) void this.#nets.stand(z, step.value);
    } else if (step.what === "mixer") {
      want(`mixer.${step.field}`, step.value);
      void this.#sound.setMixer(step.field, step.value);
    } else if (step.what === "microphone") {
      want("microphone.gain_db", step.value);
      void this.#sound.setMicrophone("gain_db", step.value);
    } else if (step.what === "overlay") {
      want("overlay.scale", step.value);
      void this.#overlay.set("scale", step.value);
    } else if (step.what === "device") {
      want("capture", step.value);
      void this.#sound.select("capture", step.value === "" ? undefined : step.value);
    } else if (this.section === "sound") {
      want("test", step.value);
      void this.#sound.test(step.value);
    }
  }

  #meddle(step: Step): void {
    const { agent } = this;
    if (step.what === "move") agent.arrange(movedTo([...agent.nets.keys()], step.net, step.index));
    else if (step.what === "mix") agent.change(step.net, { [step.field]: step.value });
    else if (step.what === "stand") agent.change("z", { membership: step.value });
    else if (step.what === "mixer") agent.configureMixer({ [step.field]: step.value });
    else if (step.what === "microphone") agent.configureMicrophone({ gain_db: step.value });
    else if (step.what === "overlay") agent.configureOverlay({ scale: step.value });
    else if (step.what === "device") agent.select(step.value);
  }

  /** The page says of everything what the agent does. */
  expectAgreed(): void {
    const { state } = this.model;
    const { agent } = this;
    expect(state.nets.map(({ channel_id }) => channel_id)).toEqual([...agent.nets.keys()]);
    for (const one of state.nets) {
      const { gain_db, pan, membership } = agent.nets.get(one.channel_id) ?? {};
      expect(one).toMatchObject({ gain_db, pan, membership });
    }
    expect(state.mixer).toEqual(agent.mixer);
    expect(state.microphone).toEqual(agent.microphone);
    expect(state.overlay).toEqual(agent.overlay);
    expect(state.uses[0]?.selected_id ?? "").toBe(agent.selected_id);
    expect([state.drafts.size, state.pending.size]).toEqual([0, 0]);
  }
}

describe("whatever the order and the time in which the agent answers, the page", () => {
  it("shows what the player set last at every moment, and in the end the agent has it so", async () => {
    const steps = stepsOf(fc.constant("player"));
    await fc.assert(
      fc.asyncProperty(steps, delays, async (player_steps, delays_ms) => {
        const evening = new Evening(delays_ms, ["yes"]);
        await evening.pass(player_steps, () => {
          expect(evening.shownOrder()).toEqual(evening.order);
          expect(evening.shown()).toEqual(evening.wanted);
        });
        evening.expectAgreed();
        expect([...evening.agent.nets.keys()].filter((id) => id !== "z")).toEqual(evening.order);
        expect(evening.agent.is_watched).toBe(evening.section === "sound");
        expect(evening.agent.is_tested).toBe(evening.wanted.get("test") ?? false);
      }),
      { numRuns: 150, seed: 11 },
    );
  });

  it("comes to say the same as the agent, with another program at it too, and where the agent says no", async () => {
    const steps = stepsOf(fc.constantFrom("player", "other"));
    const fates = fc.array(fc.constantFrom<Fate>("yes", "yes", "no", "lost"), { minLength: 1, maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(steps, delays, fates, async (all_steps, delays_ms, one_by_one) => {
        const evening = new Evening(delays_ms, one_by_one);
        await evening.pass(all_steps);
        evening.expectAgreed();
      }),
      { numRuns: 150, seed: 12 },
    );
  });
});
