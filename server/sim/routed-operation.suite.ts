import type { Operation } from "@talkgroup/schemas";
import type { Identity } from "../core/identity.js";
import { compileOperation } from "../core/operation.js";
import type { OrganisationTable } from "../core/organisation-table.js";
import type { RouteUpdate } from "../core/route-planner.js";
import { type DeskSeat, OperationDesk } from "./operation-desk.suite.js";

/** A player of a simulated operation. */
export interface OperationPlayer {
  /** How lines call it; no two have the same. */
  readonly name: string;
  /** At least one. */
  readonly roles: readonly string[];
  /** Has an account; else it is a guest. */
  readonly account?: boolean;
  /** Is wherever it may be, and neither talks nor whispers. */
  readonly silent?: boolean;
}

/** Plants faults between the parts of the server, to see them caught. */
export interface OperationFaults {
  readonly table?: (table: OrganisationTable) => OrganisationTable;
  readonly update?: (update: RouteUpdate) => RouteUpdate;
}

/**
 * What players of an operation can do at a server and whom their packets reach there, found by trying all of it: the preset is compiled,
 * each player comes to a real control core and joins, listens, talks and whispers wherever it is let, and each talks through a real
 * router that is given what the core hands to the voice worker. One line for each thing that worked, in any order.
 */
export function routedLines(preset: Operation, players: readonly OperationPlayer[], faults: OperationFaults = {}): string[] {
  return new RoutedOperation(preset, players, faults).lines;
}

class RoutedOperation {
  readonly lines: string[] = [];
  readonly #preset: Operation;
  readonly #desk: OperationDesk;
  readonly #seats: readonly PlayerSeat[];
  readonly #talkers: readonly PlayerSeat[];
  readonly #names: ReadonlyMap<number, string>;

  constructor(preset: Operation, players: readonly OperationPlayer[], faults: OperationFaults) {
    const table = tableOf(preset, players);
    this.#preset = preset;
    this.#desk = new OperationDesk({ table: faults.table?.(table) ?? table, plant: faults.update });
    this.#seats = players.map((player) => ({ ...player, ...this.#desk.enter(identityOf(player, table)) }));
    this.#talkers = this.#seats.filter(({ silent }) => silent !== true);
    this.#names = new Map(this.#seats.map(({ name, session_id }) => [session_id, name]));
    for (const { id } of preset.nets) this.#tryAlone(id);
    for (const { id } of preset.nets) for (const seat of this.#seats) this.#enter(seat, id);
    for (const seat of this.#talkers) this.#tryTalking(seat);
  }

  /** With everybody on this net and no other: who may be on it, and whom one may whisper to there. */
  #tryAlone(net: string): void {
    for (const seat of this.#seats) {
      const entered = this.#enter(seat, net);
      if (entered !== undefined) this.lines.push(`${seat.name} ${entered} ${net}`);
    }
    for (const seat of this.#talkers) {
      const others = this.#seats.filter((other) => other !== seat);
      const allowed = this.#whispers(seat, others) ? others : others.filter((other) => this.#whispers(seat, [other]));
      if (allowed.length > 0 && this.#whispers(seat, allowed)) {
        for (const heard of this.#heard(seat, whisper_target)) this.lines.push(`${seat.name} whispers to ${heard} on ${net}`);
      }
      this.#desk.remove(seat, whisper_target);
    }
    for (const seat of this.#seats) this.#desk.leave(seat, net);
  }

  /** Joins if it may, else listens if it may. */
  #enter(seat: DeskSeat, net: string): string | undefined {
    const hears = this.#desk.join(seat, net, true);
    const joins = this.#desk.join(seat, net, false);
    if (joins) return hears ? "joins" : "joins without hearing";
    return hears ? "only hears" : undefined;
  }

  /** With everybody on all nets: whom one reaches on each, and on those of a simulcast at once. */
  #tryTalking(seat: PlayerSeat): void {
    const { nets, simulcasts = [] } = this.#preset;
    for (const [index, cast] of [...nets.map(({ id }) => ({ id, nets: [id] })), ...simulcasts].entries()) {
      if (!this.#desk.define(seat, index + 1, cast.nets)) continue;
      this.lines.push(`${seat.name} talks on ${cast.id}`);
      for (const heard of this.#heard(seat, index + 1)) this.lines.push(`${seat.name} reaches ${heard} on ${cast.id}`);
    }
  }

  #whispers(seat: DeskSeat, others: readonly DeskSeat[]): boolean {
    return this.#desk.whisper(seat, whisper_target, others);
  }

  /** Names of those who are sent a packet. */
  #heard(seat: DeskSeat, target_id: number): string[] {
    return this.#desk.talk(seat, target_id).map((session_id) => this.#names.get(session_id) ?? "a stranger");
  }
}

type PlayerSeat = OperationPlayer & DeskSeat;

function identityOf({ name, roles, account }: OperationPlayer, { organisation_id }: OrganisationTable): Identity {
  if (account === true) return { kind: "user", organisation_id, user_id: name };
  return { kind: "guest", organisation_id, name, roles: new Set(roles), shown_role: roles[0] ?? "" };
}

function tableOf(preset: Operation, players: readonly OperationPlayer[]): OrganisationTable {
  const password_hashes = new Map(preset.nets.map(({ password_name = "" }) => [password_name, "hash"]));
  // As many as come: how many a net takes is not what is asked here.
  const nets = preset.nets.map((net) => (net.kind === "group" ? net : { ...net, members_max: players.length }));
  const verdict = compileOperation({ ...preset, nets }, { password_hashes });
  if (!verdict.ok) throw new Error(verdict.refusals[0].message);
  const users = players.map(({ name, roles }) => [name, { name, owner: false, roles: new Set(roles) }] as const);
  return { ...verdict.value, users: new Map(users) };
}

/** Beyond those of nets and simulcasts. */
const whisper_target = 1000;
