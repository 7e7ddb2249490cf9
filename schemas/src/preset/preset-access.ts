import type { Net, Operation } from "../generated/operation.js";
import { PresetRoles } from "./preset-roles.js";

/** What one role may do on one net. */
export interface NetAccess {
  /** Be on it, so that keys can be bound to it. */
  readonly join: boolean;
  /** Hear it. */
  readonly listen: boolean;
  /** Talk on it. */
  readonly speak: boolean;
  /** Whisper to anybody who is on it. */
  readonly whisper: boolean;
  /** Where `whisper` is false: the roles it may whisper to there, by the preset's whisper rules. */
  readonly whisper_to: ReadonlySet<string>;
}

/** By role and net. Every role and every net is there, groups of nets too, on which nobody may do anything. */
export type PresetAccess = ReadonlyMap<string, ReadonlyMap<string, NetAccess>>;

/**
 * Who may do what in a preset: the one place that decides it. `join` is as `listen` and `whisper` as `speak` where a net does not say;
 * a relay lets those who hear the one net hear the other, once, and nothing more. Names that the preset does not know give nothing.
 */
export function presetAccess(preset: Operation): PresetAccess {
  const roles = new PresetRoles(preset);
  const nets = new Map(preset.nets.map((net) => [net.id, new NetGrants(net, roles)]));
  for (const [net, heard_by] of relayed(preset, nets)) for (const role of heard_by) nets.get(net)?.listen.add(role);
  for (const { net, from, to } of preset.whispers ?? []) nets.get(net)?.addRule(roles.all(from), roles.all(to));
  return new Map(
    preset.roles.map(({ id }) => [id, new Map([...nets].map(([net, grants]): [string, NetAccess] => [net, grants.of(id)]))]),
  );
}

/** Which nets a player of `net` hears besides, by the preset's relays: at how many dB, and by which relay. */
export function relayedTo(preset: Pick<Operation, "relays">, net: string): readonly RelayedNet[] {
  return (preset.relays ?? []).flatMap(({ id, from, to, both = false, gain_db = 0 }) => [
    ...(to === net ? [{ relay_id: id, net: from, gain_db }] : []),
    ...(both && from === net ? [{ relay_id: id, net: to, gain_db }] : []),
  ]);
}

/** A net that is heard on another one too. */
export interface RelayedNet {
  readonly relay_id: string;
  readonly net: string;
  /** −60 … 12. */
  readonly gain_db: number;
}

/** What nets give to roles, while it is put together. */
class NetGrants {
  readonly listen: Set<string>;
  readonly #join: Set<string>;
  readonly #speak: Set<string>;
  readonly #whisper: Set<string>;
  readonly #rules = new Map<string, Set<string>>();

  constructor({ kind = "radio", listen, join, speak, whisper }: Net, roles: PresetRoles) {
    const on_air = kind === "radio";
    this.listen = roles.all(on_air ? listen : []);
    this.#join = roles.all(on_air ? (join ?? listen) : []);
    this.#speak = roles.all(on_air ? speak : []);
    this.#whisper = roles.all(on_air ? (whisper ?? speak) : []);
  }

  addRule(from: ReadonlySet<string>, to: ReadonlySet<string>): void {
    for (const role of from) {
      const allowed = this.#rules.get(role) ?? new Set();
      for (const other of to) allowed.add(other);
      this.#rules.set(role, allowed);
    }
  }

  of(role: string): NetAccess {
    const whisper = this.#whisper.has(role);
    return {
      join: this.#join.has(role),
      listen: this.listen.has(role),
      speak: this.#speak.has(role),
      whisper,
      whisper_to: (whisper ? undefined : this.#rules.get(role)) ?? nobody,
    };
  }
}

/** Decided before any of it is granted: what a relay brings is not relayed on. */
function relayed(preset: Operation, nets: ReadonlyMap<string, NetGrants>): [string, string[]][] {
  return [...nets].flatMap(([net, { listen }]) =>
    relayedTo(preset, net).map(({ net: heard }): [string, string[]] => [heard, [...listen]]),
  );
}

const nobody: ReadonlySet<string> = new Set();
