import { accept, assert, type Result, refuse, unreachable } from "@talkgroup/schemas/light";

/**
 * Push-to-talk that cannot stick (P-18). Every key down takes a *lease*: unless its owner renews it in time, or when the owner is
 * gone, the talk ends. Several owners may hold one binding, and several bindings one target: a talk ends with its last lease, or when it
 * is cut; then its keys do nothing until all of them have been let go.
 *
 * Sans-IO: call one method, then `poll` until undefined, then arm a timer for `pollTimeout`. Time must not go backwards. What it says
 * depends only on the times given, not on how promptly `handleTimeout` is called: a lease that has run out is over before anything
 * else happens at a later time.
 */
export class PttLeases {
  readonly #bindings = new Map<string, Binding>();
  readonly #outputs: PttOutput[] = [];
  /** Targets that were cut and whose keys are still held. */
  readonly #cut: PttTarget[] = [];

  /**
   * Binds a key to a target. Binding again replaces; if that changes the target, the key is let go first ("closed"). The binding
   * lives as long as the owner that bound it last. Refuses `limit_reached` above `ptt_bindings_max`, counted for the player's own keys
   * (`own_keys`) and for all others apart: no game takes the room of the player's hotkeys. `keys`: what the player presses for it, if that
   * is told; nothing listens to them here. `capped`: what the binding talks on asks for no more before and after a press than the player
   * does (`isCapped`).
   */
  bind(binding_id: string, target: PttTarget, owner: PttOwner, keys?: readonly string[], capped = false): Result<void> {
    const bound = this.#bindings.get(binding_id);
    if (bound === undefined && this.#countBeside(owner) >= ptt_bindings_max) {
      return refuse("limit_reached", `binding_id: found ${ptt_bindings_max} bindings, expected fewer`);
    }
    const same = bound !== undefined && samePttTarget(bound.target, target);
    if (bound !== undefined && !same) this.#endAll(bound, "closed");
    const leases: Binding["leases"] = same ? bound.leases : new Map();
    this.#bindings.set(binding_id, { binding_id, target, keys, capped, bound_by: owner, leases });
    return accept(undefined);
  }

  /** Forgets a binding; lets it go first ("closed"). Refuses `unknown_binding`. */
  unbind(binding_id: string): Result<void> {
    const binding = this.#bindings.get(binding_id);
    if (binding === undefined) return unknownBinding(binding_id);
    this.#endAll(binding, "closed");
    this.#bindings.delete(binding_id);
    return accept(undefined);
  }

  /** True if a target is held, and by capped bindings alone. */
  isCapped(target: PttTarget): boolean {
    let held = false;
    for (const binding of this.#bindings.values()) {
      if (binding.leases.size === 0 || !samePttTarget(binding.target, target)) continue;
      if (!binding.capped) return false;
      held = true;
    }
    return held;
  }

  /** True if there is such a binding, and `owner` bound it last. */
  isBoundBy(binding_id: string, owner: PttOwner): boolean {
    return this.#bindings.get(binding_id)?.bound_by === owner;
  }

  /** What a binding talks to, or undefined if there is no such binding. */
  targetOf(binding_id: string): PttTarget | undefined {
    return this.#bindings.get(binding_id)?.target;
  }

  /**
   * Key down, or held still: the owner's lease now ends `lease_ms` (`lease_ms_min` … `lease_ms_max`) after `now_ms`. On a target that was
   * cut it does nothing else.
   * Refuses `unknown_binding`; `limit_reached` above `ptt_owners_max` owners.
   */
  press(binding_id: string, owner: PttOwner, lease_ms: number, now_ms: number): Result<void> {
    assert(lease_ms >= lease_ms_min && lease_ms <= lease_ms_max, "the validator bounds lease_ms");
    this.#expire(now_ms);
    const binding = this.#bindings.get(binding_id);
    if (binding === undefined) return unknownBinding(binding_id);
    if (!binding.leases.has(owner) && binding.leases.size >= ptt_owners_max) {
      return refuse("limit_reached", `binding_id: found ${ptt_owners_max} holders, expected fewer`);
    }
    const was_held = binding.leases.size > 0;
    const target_was_open = was_held || this.#isHeld(binding.target);
    binding.leases.set(owner, now_ms + lease_ms);
    if (this.#isCut(binding.target)) return accept(undefined);
    if (!target_was_open) this.#put({ kind: "target", target: binding.target, open: true });
    if (!was_held) this.#put({ kind: "binding", binding_id, target: binding.target, talking: true, cause: "pressed" });
    return accept(undefined);
  }

  /** Key up by one owner. Letting go what one does not hold is no fault. Refuses `unknown_binding`. */
  release(binding_id: string, owner: PttOwner, now_ms: number): Result<void> {
    this.#expire(now_ms);
    const binding = this.#bindings.get(binding_id);
    if (binding === undefined) return unknownBinding(binding_id);
    this.#end(binding, owner, "released");
    return accept(undefined);
  }

  /** The owner is gone: its leases end ("client_gone"), then the bindings it made ("closed" for others that hold them). */
  releaseOwner(owner: PttOwner): void {
    for (const binding of this.#bindings.values()) this.#end(binding, owner, "client_gone");
    for (const binding of [...this.#bindings.values()]) {
      if (binding.bound_by === owner) this.unbind(binding.binding_id);
    }
  }

  /** A target cannot be talked to any more: every key on it is let go ("closed"). Bindings stay, for when it is back. */
  releaseTarget(target: PttTarget): void {
    for (const binding of this.#bindings.values()) {
      if (samePttTarget(binding.target, target)) this.#endAll(binding, "closed");
    }
  }

  /**
   * A target is talked to no more, though keys on it are held: `timeout` or `busy`. Their leases live on, and nothing they do is told until
   * the last of them has ended; the next press then talks again.
   */
  cut(target: PttTarget, cause: PttCutCause): void {
    if (this.#isCut(target) || !this.#isHeld(target)) return;
    for (const { binding_id, target: other, leases } of this.#bindings.values()) {
      if (leases.size > 0 && samePttTarget(other, target)) {
        this.#put({ kind: "binding", binding_id, target, talking: false, cause });
      }
    }
    this.#put({ kind: "target", target, open: false });
    this.#cut.push(target);
  }

  /** True while a binding talks: it is held, and its target was not cut. */
  isTalking(binding_id: string): boolean {
    const binding = this.#bindings.get(binding_id);
    return binding !== undefined && binding.leases.size > 0 && !this.#isCut(binding.target);
  }

  /** Every key is let go: the connection is closed. Bindings stay, for the next one. */
  releaseAll(cause: "closed"): void {
    for (const binding of this.#bindings.values()) this.#endAll(binding, cause);
  }

  /** Ends the leases that have run out at `now_ms`. */
  handleTimeout(now_ms: number): void {
    this.#expire(now_ms);
  }

  /** When the next lease runs out, or undefined if no key is held. */
  pollTimeout(): number | undefined {
    let next_ms: number | undefined;
    for (const { leases } of this.#bindings.values()) {
      for (const expires_ms of leases.values()) {
        if (next_ms === undefined || expires_ms < next_ms) next_ms = expires_ms;
      }
    }
    return next_ms;
  }

  /** What changed, oldest first: a target opens before its first binding talks and closes after its last one stopped. */
  poll(): PttOutput | undefined {
    return this.#outputs.shift();
  }

  /** All bindings but those of the player's own keys: each where it was when its name was bound first. */
  bindings(): readonly PttBound[] {
    return [...this.#bindings.values()].filter(({ bound_by }) => bound_by !== own_keys);
  }

  /** What keys are bound to, each once, held or not. */
  boundTargets(): readonly PttTarget[] {
    const bound: PttTarget[] = [];
    for (const { target } of this.#bindings.values()) {
      if (!bound.some((other) => samePttTarget(other, target))) bound.push(target);
    }
    return bound;
  }

  /** The targets that are talked to now, each once. */
  openTargets(): readonly PttTarget[] {
    const open: PttTarget[] = [];
    for (const { leases, target } of this.#bindings.values()) {
      if (leases.size === 0 || this.#isCut(target)) continue;
      if (!open.some((other) => samePttTarget(other, target))) open.push(target);
    }
    return open;
  }

  #countBeside(owner: PttOwner): number {
    let count = 0;
    for (const { bound_by } of this.#bindings.values()) if ((bound_by === own_keys) === (owner === own_keys)) count += 1;
    return count;
  }

  #isCut(target: PttTarget): boolean {
    return this.#cut.some((cut) => samePttTarget(cut, target));
  }

  #isHeld(target: PttTarget): boolean {
    for (const binding of this.#bindings.values()) {
      if (binding.leases.size > 0 && samePttTarget(binding.target, target)) return true;
    }
    return false;
  }

  #expire(now_ms: number): void {
    for (const binding of this.#bindings.values()) {
      for (const [owner, expires_ms] of binding.leases) {
        if (expires_ms <= now_ms) this.#end(binding, owner, "expired");
      }
    }
  }

  #endAll(binding: Binding, cause: PttCause): void {
    for (const owner of binding.leases.keys()) this.#end(binding, owner, cause);
  }

  #end(binding: Binding, owner: PttOwner, cause: PttCause): void {
    if (!binding.leases.delete(owner) || binding.leases.size > 0) return;
    const { binding_id, target } = binding;
    const cut = this.#cut.findIndex((other) => samePttTarget(other, target));
    if (cut >= 0) {
      if (!this.#isHeld(target)) this.#cut.splice(cut, 1);
      return;
    }
    this.#put({ kind: "binding", binding_id, target, talking: false, cause });
    if (!this.#isHeld(target)) this.#put({ kind: "target", target, open: false });
  }

  #put(output: PttOutput): void {
    assert(this.#outputs.length < outputs_max, "poll is drained after every call");
    this.#outputs.push(output);
  }
}

/** What a key talks to. */
export type PttTarget =
  | { readonly kind: "channel"; readonly channel_id: string }
  | { readonly kind: "simulcast"; readonly simulcast_id: string }
  | { readonly kind: "whisper"; readonly whisper_id: string };

/** What a key is bound to. */
export interface PttBound {
  readonly binding_id: string;
  readonly target: PttTarget;
  /** What the player presses for it; undefined: not told. */
  readonly keys: readonly string[] | undefined;
}

/** Who holds a key: a client of the local socket, or a key source of the agent's own. The agent gives out the numbers. */
export type PttOwner = number;

/** Why a binding began or stopped to talk; goes over the wire in the `ptt` event. */
export type PttCause = "pressed" | "released" | "expired" | "client_gone" | "closed" | PttCutCause;

/** Why a talk was cut: it lasted as long as its channel lets one; its channel is half duplex, and another talks. */
export type PttCutCause = "timeout" | "busy";

export type PttOutput =
  | {
      readonly kind: "binding";
      readonly binding_id: string;
      readonly target: PttTarget;
      readonly talking: boolean;
      readonly cause: PttCause;
    }
  | { readonly kind: "target"; readonly target: PttTarget; readonly open: boolean };

export function samePttTarget(a: PttTarget, b: PttTarget): boolean {
  switch (a.kind) {
    case "channel":
      return b.kind === "channel" && a.channel_id === b.channel_id;
    case "simulcast":
      return b.kind === "simulcast" && a.simulcast_id === b.simulcast_id;
    case "whisper":
      return b.kind === "whisper" && a.whisper_id === b.whisper_id;
    default:
      return unreachable(a);
  }
}

/** One text for each target: equal targets have equal keys. */
export function pttTargetKey(target: PttTarget): string {
  switch (target.kind) {
    case "channel":
      return `channel ${target.channel_id}`;
    case "simulcast":
      return `simulcast ${target.simulcast_id}`;
    case "whisper":
      return `whisper ${target.whisper_id}`;
    default:
      return unreachable(target);
  }
}

interface Binding extends PttBound {
  readonly bound_by: PttOwner;
  readonly capped: boolean;
  /** When each owner's lease runs out. */
  readonly leases: Map<PttOwner, number>;
}

function unknownBinding(binding_id: string): Result<void> {
  return refuse("unknown_binding", `binding_id: found "${binding_id}", expected one that was bound`, "/binding_id");
}

/** The owner of the player's own keys. Clients are numbered from 1. */
export const own_keys: PttOwner = 0;
/** More keys than the fullest cockpit has radios; a client that binds in a loop is stopped here. */
export const ptt_bindings_max = 64;
/** The 32 clients the local socket takes, and as many key sources of the agent's own. */
export const ptt_owners_max = 64;
/** Shorter, and a busy game could not renew in time. The schema of ptt.press has the same bounds. */
export const lease_ms_min = 100;
/** Longer, and a key whose game hangs would sound stuck. */
export const lease_ms_max = 5_000;
/** One call ends at most every binding and every target, of games and of the player. Twice that, so that two calls may go before the drain. */
const outputs_max = 8 * ptt_bindings_max;
