import { validateIpcParams } from "@talkgroup/schemas";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  lease_ms_max,
  lease_ms_min,
  own_keys,
  PttLeases,
  type PttOutput,
  type PttTarget,
  ptt_bindings_max,
  ptt_owners_max,
} from "./ptt-lease.js";

const alpha: PttTarget = { kind: "channel", channel_id: "alpha" };
const bravo: PttTarget = { kind: "channel", channel_id: "bravo" };
const all: PttTarget = { kind: "simulcast", simulcast_id: "alpha" };
const game = 1;
const overlay = 2;

describe("PttLeases", () => {
  it("takes two sets of players for two targets, and one set for one", () => {
    const leases = new PttLeases();
    for (const [binding_id, whisper_id] of ["mate", "wing", "mate"].map((id, index) => [`key${index}`, id] as const))
      leases.bind(binding_id, { kind: "whisper", whisper_id }, game);
    for (const binding_id of ["key0", "key1", "key2"]) leases.press(binding_id, game, 500, 0);
    expect(leases.openTargets()).toEqual([
      { kind: "whisper", whisper_id: "mate" },
      { kind: "whisper", whisper_id: "wing" },
    ]);
    leases.releaseTarget({ kind: "whisper", whisper_id: "mate" });
    expect(leases.openTargets()).toEqual([{ kind: "whisper", whisper_id: "wing" }]);
  });

  it("lists what is bound, as it was bound last, without the player's own keys", () => {
    const leases = new PttLeases();
    leases.bind("key1", alpha, game);
    leases.bind("key2", all, overlay, ["KeyR"]);
    leases.bind("own", alpha, own_keys, ["KeyV"]);
    const key2 = { binding_id: "key2", target: all, keys: ["KeyR"] };
    expect(leases.bindings()).toMatchObject([{ binding_id: "key1", target: alpha, keys: undefined }, key2]);
    leases.bind("key1", bravo, game, ["KeyB"]);
    expect(leases.bindings()).toMatchObject([{ binding_id: "key1", target: bravo, keys: ["KeyB"] }, key2]);
    leases.bind("key1", bravo, game);
    leases.releaseAll("closed");
    expect(leases.bindings()).toMatchObject([{ binding_id: "key1", target: bravo, keys: undefined }, key2]);
    leases.releaseOwner(game);
    expect(leases.bindings()).toMatchObject([key2]);
  });

  it("opens the target at key down and closes it at key up", () => {
    const leases = bound();
    leases.press("key1", game, 500, 0);
    expect(drain(leases)).toEqual(["alpha open", "key1 pressed"]);
    leases.release("key1", game, 100);
    expect(drain(leases)).toEqual(["key1 released", "alpha closed"]);
    expect(leases.pollTimeout()).toBeUndefined();
  });

  it("ends at the lease's end unless it is renewed", () => {
    const leases = bound();
    leases.press("key1", game, 500, 0);
    leases.press("key1", game, 500, 400);
    drain(leases);
    expect(leases.pollTimeout()).toBe(900);
    leases.handleTimeout(899.9);
    expect(drain(leases)).toEqual([]);
    leases.handleTimeout(900);
    expect(drain(leases)).toEqual(["key1 expired", "alpha closed"]);
  });

  it("says the same however late the timer is", () => {
    const leases = bound();
    leases.press("key1", game, 500, 0);
    leases.press("key1", game, 500, 600);
    expect(drain(leases)).toEqual(["alpha open", "key1 pressed", "key1 expired", "alpha closed", "alpha open", "key1 pressed"]);
    leases.release("key1", game, 1200);
    expect(drain(leases)).toEqual(["key1 expired", "alpha closed"]);
  });

  it("is held until the last owner lets go", () => {
    const leases = bound();
    leases.press("key1", game, 500, 0);
    leases.press("key1", overlay, 500, 0);
    drain(leases);
    leases.release("key1", game, 10);
    expect(drain(leases)).toEqual([]);
    expect(leases.openTargets()).toEqual([alpha]);
    leases.release("key1", overlay, 20);
    expect(drain(leases)).toEqual(["key1 released", "alpha closed"]);
  });

  it("talks on two targets at once, and keeps a target open while any binding to it is held", () => {
    const leases = bound();
    leases.bind("key2", bravo, game);
    leases.bind("key3", alpha, game);
    leases.press("key1", game, 500, 0);
    leases.press("key2", game, 500, 0);
    leases.press("key3", game, 500, 0);
    expect(leases.openTargets()).toEqual([alpha, bravo]);
    expect(drain(leases)).toEqual(["alpha open", "key1 pressed", "bravo open", "key2 pressed", "key3 pressed"]);
    leases.release("key1", game, 10);
    expect(drain(leases)).toEqual(["key1 released"]);
    leases.release("key3", game, 10);
    expect(drain(leases)).toEqual(["key3 released", "alpha closed"]);
    expect(leases.openTargets()).toEqual([bravo]);
  });

  it("lets go what a client held, and forgets what it bound, when the client is gone", () => {
    const leases = bound();
    leases.bind("key2", bravo, overlay);
    leases.press("key1", game, 500, 0);
    leases.press("key1", overlay, 500, 0);
    leases.press("key2", game, 500, 0);
    drain(leases);
    leases.releaseOwner(game);
    expect(drain(leases)).toEqual(["key2 client_gone", "bravo closed", "key1 closed", "alpha closed"]);
    expect(leases.targetOf("key1")).toBeUndefined();
    expect(leases.targetOf("key2")).toEqual(bravo);
  });

  it("lets go when the binding, its target or the connection is closed", () => {
    const leases = bound();
    const press = () => {
      leases.press("key1", game, 500, 0);
      drain(leases);
    };
    press();
    leases.bind("key1", alpha, game);
    expect(drain(leases)).toEqual([]);
    leases.bind("key1", bravo, game);
    expect(drain(leases)).toEqual(["key1 closed", "alpha closed"]);
    press();
    leases.releaseTarget(alpha);
    expect(drain(leases)).toEqual([]);
    leases.releaseTarget(bravo);
    expect(drain(leases)).toEqual(["key1 closed", "bravo closed"]);
    press();
    leases.releaseAll("closed");
    expect(drain(leases)).toEqual(["key1 closed", "bravo closed"]);
    press();
    leases.unbind("key1");
    expect(drain(leases)).toEqual(["key1 closed", "bravo closed"]);
  });

  it("is silent when cut, until every key on the target was let go", () => {
    const leases = bound();
    leases.bind("key2", alpha, game);
    leases.press("key1", game, 500, 0);
    drain(leases);
    leases.cut(alpha, "timeout");
    leases.cut(alpha, "busy");
    leases.cut(bravo, "busy");
    expect(drain(leases)).toEqual(["key1 timeout", "alpha closed"]);
    leases.press("key1", game, 500, 100);
    leases.press("key2", overlay, 500, 100);
    leases.release("key1", game, 200);
    expect(drain(leases)).toEqual([]);
    expect(leases.openTargets()).toEqual([]);
    expect([leases.isTalking("key1"), leases.isTalking("key2")]).toEqual([false, false]);
    leases.handleTimeout(600);
    expect(drain(leases)).toEqual([]);
    leases.press("key1", game, 500, 700);
    expect(drain(leases)).toEqual(["alpha open", "key1 pressed"]);
    expect(leases.isTalking("key1")).toBe(true);
  });

  it("does not mistake a simulcast set for a channel of the same name", () => {
    const leases = bound();
    leases.bind("key2", all, game);
    leases.press("key1", game, 500, 0);
    leases.press("key2", game, 500, 0);
    expect(leases.openTargets()).toEqual([alpha, all]);
  });

  it("refuses what was not bound, and more than the limits", () => {
    const leases = bound();
    for (const result of [leases.press("x", game, 500, 0), leases.release("x", game, 0), leases.unbind("x")]) {
      expect(result).toMatchObject({ ok: false, refusal: { code: "unknown_binding", field: "/binding_id" } });
    }
    expect(leases.release("key1", game, 0).ok).toBe(true);
    for (let n = 1; n < ptt_bindings_max; n++) expect(leases.bind(`more${n}`, alpha, game).ok).toBe(true);
    expect(leases.bind("over", alpha, game)).toMatchObject({ ok: false, refusal: { code: "limit_reached" } });
    expect(leases.bind("key1", bravo, game).ok).toBe(true);
    for (let owner = 1; owner <= ptt_owners_max; owner++) expect(leases.press("key1", owner, 500, 0).ok).toBe(true);
    expect(leases.press("key1", 1000, 500, 0)).toMatchObject({ ok: false, refusal: { code: "limit_reached" } });
    expect(leases.press("key1", 1, 500, 0).ok).toBe(true);
  });

  it("counts the player's own keys apart from those of games, and lets all of them go at once", () => {
    const leases = new PttLeases();
    for (const owner of [game, own_keys]) {
      for (let n = 0; n < ptt_bindings_max; n++) {
        expect(leases.bind(`${owner} ${n}`, { kind: "channel", channel_id: `${owner} ${n}` }, owner).ok).toBe(true);
        leases.press(`${owner} ${n}`, owner, 500, 0);
        while (leases.poll() !== undefined);
      }
      expect(leases.bind("over", alpha, owner)).toMatchObject({ ok: false, refusal: { code: "limit_reached" } });
    }
    leases.releaseAll("closed");
    let outputs = 0;
    while (leases.poll() !== undefined) outputs += 1;
    expect(outputs).toBe(4 * ptt_bindings_max);
  });

  it("bounds a lease as the schema does", () => {
    const accepts = (lease_ms: number) => validateIpcParams["ptt.press"]({ binding_id: "key1", lease_ms }).ok;
    for (const lease_ms of [lease_ms_min, lease_ms_max]) {
      expect(accepts(lease_ms)).toBe(true);
      expect(bound().press("key1", game, lease_ms, 0).ok).toBe(true);
    }
    for (const lease_ms of [lease_ms_min - 1, lease_ms_max + 1, Number.NaN]) {
      expect(accepts(lease_ms)).toBe(false);
      expect(() => bound().press("key1", game, lease_ms, 0)).toThrow("bounds lease_ms");
    }
  });

  it("holds its promises on any sequence of events", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        const leases = new PttLeases();
        const model = new Model();
        let now_ms = 0;
        for (const { wait_ms, event } of steps) {
          now_ms += wait_ms;
          // Half of the steps run their timers first; the others find them overdue.
          if (wait_ms % 2 === 0) leases.handleTimeout(now_ms);
          model.settle(now_ms);
          event(leases, model, now_ms);
          model.settle(now_ms);
          for (let output = leases.poll(); output !== undefined; output = leases.poll()) model.see(output);
          if (wait_ms % 2 === 0) {
            expect(model.talking(), "talks exactly where a lease lives").toEqual(model.held(now_ms));
            expect(leases.openTargets().map(name).sort()).toEqual([...model.open].sort());
          }
        }
        while (leases.pollTimeout() !== undefined) {
          const next_ms = leases.pollTimeout() ?? 0;
          expect(next_ms).toBeLessThanOrEqual(now_ms + lease_ms_max);
          leases.handleTimeout(next_ms);
        }
        for (let output = leases.poll(); output !== undefined; output = leases.poll()) model.see(output);
        expect(model.talking(), "every talk ends once nothing renews it").toEqual([]);
        expect([...model.open]).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

/** Says independently which leases live: a plain list of who holds what until when. */
class Model {
  readonly open = new Set<string>();
  readonly #talks = new Set<string>();
  readonly #cut = new Set<string>();
  #leases: { binding_id: string; owner: number; until_ms: number }[] = [];
  readonly #bindings = new Map<string, { target: string; bound_by: number }>();

  bind(binding_id: string, target: string, owner: number): void {
    if (this.#bindings.get(binding_id)?.target !== target) this.drop((lease) => lease.binding_id === binding_id);
    this.#bindings.set(binding_id, { target, bound_by: owner });
  }

  press(binding_id: string, owner: number, until_ms: number): void {
    if (!this.#bindings.has(binding_id)) return;
    this.drop((lease) => lease.binding_id === binding_id && lease.owner === owner);
    this.#leases.push({ binding_id, owner, until_ms });
  }

  drop(which: (lease: { binding_id: string; owner: number }) => boolean): void {
    this.#leases = this.#leases.filter((lease) => !which(lease));
  }

  forget(which: (binding_id: string, bound_by: number) => boolean): void {
    for (const [binding_id, { bound_by }] of [...this.#bindings]) {
      if (!which(binding_id, bound_by)) continue;
      this.#bindings.delete(binding_id);
      this.drop((lease) => lease.binding_id === binding_id);
    }
  }

  dropTarget(target: string): void {
    this.drop((lease) => this.#bindings.get(lease.binding_id)?.target === target);
  }

  /** Takes an output, and checks that it is news. */
  see(output: PttOutput): void {
    if (output.kind === "target") {
      expect(this.open.has(name(output.target))).toBe(!output.open);
      if (output.open) this.open.add(name(output.target));
      else this.open.delete(name(output.target));
      return;
    }
    expect(this.#talks.has(output.binding_id)).toBe(!output.talking);
    expect(this.open.has(name(output.target)), "a binding talks only on an open target").toBe(true);
    expect(output.cause === "pressed").toBe(output.talking);
    if (output.talking) this.#talks.add(output.binding_id);
    else this.#talks.delete(output.binding_id);
  }

  talking(): string[] {
    return [...this.#talks].sort();
  }

  cut(target: string, now_ms: number): void {
    this.#cut.add(target);
    this.settle(now_ms);
  }

  /** What nothing holds any more talks again at the next press. Between two events leases only end: this is asked before and after each. */
  settle(now_ms: number): void {
    for (const target of [...this.#cut]) {
      const held = this.#leases.some((lease) => lease.until_ms > now_ms && this.#targetOf(lease) === target);
      if (!held) this.#cut.delete(target);
    }
  }

  #targetOf({ binding_id }: { binding_id: string }): string {
    return this.#bindings.get(binding_id)?.target ?? "";
  }

  /** Those that are to talk: held, and not cut. */
  held(now_ms: number): string[] {
    const live = this.#leases.filter((lease) => lease.until_ms > now_ms && !this.#cut.has(this.#targetOf(lease)));
    return [...new Set(live.map((lease) => lease.binding_id))].sort();
  }
}

const binding_ids = fc.constantFrom("key1", "key2", "key3");
const owners = fc.integer({ min: 1, max: 3 });
const targets = fc.constantFrom(alpha, bravo, all);

const event: fc.Arbitrary<(leases: PttLeases, model: Model, now_ms: number) => void> = fc.oneof(
  fc.tuple(binding_ids, targets, owners).map(([binding_id, target, owner]) => (leases: PttLeases, model: Model) => {
    leases.bind(binding_id, target, owner);
    model.bind(binding_id, name(target), owner);
  }),
  fc
    .tuple(binding_ids, owners, fc.integer({ min: lease_ms_min, max: lease_ms_max }))
    .map(([binding_id, owner, lease_ms]) => (leases: PttLeases, model: Model, now_ms: number) => {
      leases.press(binding_id, owner, lease_ms, now_ms);
      model.press(binding_id, owner, now_ms + lease_ms);
    }),
  fc.tuple(binding_ids, owners).map(([binding_id, owner]) => (leases: PttLeases, model: Model, now_ms: number) => {
    leases.release(binding_id, owner, now_ms);
    model.drop((lease) => lease.binding_id === binding_id && lease.owner === owner);
  }),
  binding_ids.map((binding_id) => (leases: PttLeases, model: Model) => {
    leases.unbind(binding_id);
    model.forget((other) => other === binding_id);
  }),
  owners.map((owner) => (leases: PttLeases, model: Model) => {
    leases.releaseOwner(owner);
    model.drop((lease) => lease.owner === owner);
    model.forget((_, bound_by) => bound_by === owner);
  }),
  targets.map((target) => (leases: PttLeases, model: Model) => {
    leases.releaseTarget(target);
    model.dropTarget(name(target));
  }),
  fc
    .tuple(targets, fc.constantFrom("timeout" as const, "busy" as const))
    .map(([target, cause]) => (leases: PttLeases, model: Model, now_ms: number) => {
      leases.handleTimeout(now_ms);
      leases.cut(target, cause);
      model.cut(name(target), now_ms);
    }),
  fc.constant((leases: PttLeases, model: Model) => {
    leases.releaseAll("closed");
    model.drop(() => true);
  }),
);

const step = fc.record({ wait_ms: fc.integer({ min: 0, max: 1500 }), event });

function bound(): PttLeases {
  const leases = new PttLeases();
  leases.bind("key1", alpha, game);
  return leases;
}

function drain(leases: PttLeases): string[] {
  const seen: string[] = [];
  for (let output = leases.poll(); output !== undefined; output = leases.poll()) {
    if (output.kind === "target") seen.push(`${name(output.target)} ${output.open ? "open" : "closed"}`);
    else seen.push(`${output.binding_id} ${output.cause}`);
  }
  return seen;
}

function name(target: PttTarget): string {
  if (target.kind === "whisper") return `whisper ${target.whisper_id}`;
  return target.kind === "channel" ? target.channel_id : `set ${target.simulcast_id}`;
}
