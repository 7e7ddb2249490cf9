import type { Hotkey } from "@talkgroup/schemas";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { double_press_ms } from "./hotkey-press.js";
import { Hotkeys } from "./hotkeys.js";

describe("Hotkeys on any sequence of keys", () => {
  it("says what a slow, obvious model says, and nothing sticks", () => {
    fc.assert(
      fc.property(fc.array(hotkey, { maxLength: 6 }), fc.array(step, { maxLength: 60 }), (bound, steps) => {
        const hotkeys = new Hotkeys();
        const model = new Model();
        const talking = new Set<string>();
        const drain = (): void => {
          for (let output = hotkeys.poll(); output !== undefined; output = hotkeys.poll()) {
            if (output.kind === "action") model.actions.push(output.hotkey.hotkey_id);
            if (output.kind !== "talk") continue;
            expect(talking.has(output.hotkey_id), "every output is news").toBe(!output.on);
            if (output.on) talking.add(output.hotkey_id);
            else talking.delete(output.hotkey_id);
          }
        };
        for (const one of bound) if (hotkeys.bind(one).ok) model.bind(one);
        let now_ms = 0;
        for (const { wait_ms, source, key, kind } of steps) {
          now_ms += wait_ms;
          if (kind === "lost") hotkeys.handleSourceLost(source, now_ms);
          else hotkeys.handleKey(source, key, kind === "down", now_ms);
          const acted = model.handle(source, key, kind, now_ms);
          model.actions.length = 0;
          drain();
          expect([...talking].sort()).toEqual(model.talking());
          expect([...model.actions].sort()).toEqual(acted.sort());
          expect(
            hotkeys
              .talking()
              .map(({ hotkey_id }) => hotkey_id)
              .sort(),
          ).toEqual(model.talking());
        }
        for (const key of keys) for (const source of sources) hotkeys.handleKey(source, key, false, now_ms);
        drain();
        const held_talks = hotkeys.talking().filter(({ mode }) => mode === "hold" || mode === "double");
        expect(held_talks, "no key is down, so nothing that is held talks").toEqual([]);
        for (const source of sources) hotkeys.handleSourceLost(source, now_ms);
        drain();
        expect([...talking], "no source is left, so nothing talks at all").toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

type Kind = "down" | "up" | "lost";

/** What is pressed is worked out anew from the list of (source, key) pairs that are down, before and after each step. */
class Model {
  readonly actions: string[] = [];
  readonly #bound = new Map<string, Bound>();
  #down: { source: string; key: string }[] = [];

  bind(one: Hotkey): void {
    this.#bound.set(one.hotkey_id, { hotkey: one, held: false, waits: undefined, switched_by: undefined, first_ms: -1e9 });
  }

  /** Gives the ids of the actions that are done. */
  handle(source: string, key: string, kind: Kind, now_ms: number): string[] {
    const late = [...this.#bound.values()].flatMap((one) => this.#wait(one, now_ms));
    const before = this.#keys();
    this.#down = this.#down.filter((pair) => pair.source !== source || (kind !== "lost" && pair.key !== key));
    if (kind === "down") this.#down.push({ source, key });
    const after = this.#keys();
    for (const one of this.#bound.values()) {
      if (one.hotkey.keys.some((name) => !after.has(name))) release(one);
      if (kind === "lost" && one.switched_by === source) one.switched_by = undefined;
      if (kind === "lost" && one.waits?.source === source) one.waits = undefined;
    }
    return kind === "down" && !before.has(key) ? [...late, ...this.#press(source, key, after, now_ms)] : late;
  }

  talking(): string[] {
    const talks = [...this.#bound.values()].filter(({ hotkey: { action, mode }, held, switched_by }) => {
      if (action !== "talk") return false;
      return mode === "toggle" ? switched_by !== undefined : held || switched_by !== undefined;
    });
    return talks.map(({ hotkey: { hotkey_id } }) => hotkey_id).sort();
  }

  #press(source: string, key: string, down: ReadonlySet<string>, now_ms: number): string[] {
    const acted: string[] = [];
    const complete = [...this.#bound.values()].filter(
      ({ hotkey: { keys } }) => keys.includes(key) && keys.every((name) => down.has(name)),
    );
    for (const one of complete) {
      const { hotkey_id, keys, mode, action, press_delay_ms = 0 } = one.hotkey;
      const larger = complete.some((other) => other.hotkey.keys.length > keys.length && contains(other.hotkey.keys, keys));
      if (larger) continue;
      for (const other of this.#bound.values()) {
        if (other.hotkey.keys.length < keys.length && contains(keys, other.hotkey.keys)) release(other);
      }
      if (press_delay_ms > 0) {
        one.waits = { source, due_ms: now_ms + press_delay_ms };
        continue;
      }
      const double = now_ms - one.first_ms <= double_press_ms;
      const looks_back = mode === "double" || (mode === "latch" && action === "talk" && one.switched_by === undefined);
      if (looks_back) one.first_ms = double ? -1e9 : now_ms;
      if (action !== "talk") {
        if (mode !== "double" || double) acted.push(hotkey_id);
      } else if (mode === "hold") one.held = true;
      else if (mode === "double") one.held = double;
      else if (one.switched_by !== undefined) one.switched_by = undefined;
      else if (mode === "toggle" || double) one.switched_by = source;
      else one.held = true;
    }
    return acted;
  }

  /** Gives the ids of the actions that are done: only those that are held or toggled wait. */
  #wait(one: Bound, now_ms: number): string[] {
    const { waits, hotkey } = one;
    if (waits === undefined || waits.due_ms > now_ms) return [];
    one.waits = undefined;
    if (hotkey.action !== "talk") return [hotkey.hotkey_id];
    if (hotkey.mode === "hold") one.held = true;
    else one.switched_by = one.switched_by === undefined ? waits.source : undefined;
    return [];
  }

  #keys(): ReadonlySet<string> {
    return new Set(this.#down.map(({ key }) => key));
  }
}

interface Bound {
  readonly hotkey: Hotkey;
  held: boolean;
  waits: { readonly source: string; readonly due_ms: number } | undefined;
  switched_by: string | undefined;
  first_ms: number;
}

function release(one: Bound): void {
  one.held = false;
  one.waits = undefined;
}

function contains(whole: readonly string[], part: readonly string[]): boolean {
  return part.every((key) => whole.includes(key));
}

const keys = ["KeyA", "KeyB", "KeyC", "Mouse4"];
const sources = ["hook", "evdev"];
const hotkey: fc.Arbitrary<Hotkey> = fc.record({
  hotkey_id: fc.constantFrom("one", "two", "three", "four", "five", "six"),
  keys: fc.uniqueArray(fc.constantFrom(...keys), { minLength: 1, maxLength: 3 }),
  mode: fc.constantFrom("hold" as const, "toggle" as const, "latch" as const, "double" as const),
  action: fc.constantFrom("talk" as const, "talk" as const, "mute" as const),
  channel_id: fc.constant("alpha"),
  press_delay_ms: fc.constantFrom(0, 0, 50, double_press_ms),
});
const step = fc.record({
  wait_ms: fc.constantFrom(0, 50, double_press_ms / 2, double_press_ms, double_press_ms + 1),
  source: fc.constantFrom(...sources),
  key: fc.constantFrom(...keys),
  kind: fc.constantFrom<Kind>("down", "down", "down", "up", "up", "up", "lost"),
});
