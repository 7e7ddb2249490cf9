import type { SealedKey } from "@talkgroup/schemas";
import type { Moderation } from "../../core/moderation.js";
import { mayOn, type SimOperation } from "./sim-operation.suite.js";

/** A session as it should be. */
export interface LedgerSession {
  readonly session_id: number;
  /** The voice worker that it was told of. */
  readonly home: number;
  /** Its account; undefined for a guest. */
  readonly user: string | undefined;
  /** A guest's, for good. */
  readonly guest_role: string;
  connection_id: number | undefined;
  connected_ms: number;
  absent_ms: number;
  /** By net: whether it only listens. */
  readonly nets: Map<string, boolean>;
  readonly targets: Map<number, LedgerTarget>;
  readonly priority: Set<string>;
  muted: boolean;
  deafened: boolean;
  /** By net: in which turn it was there last. */
  readonly left_turn: Map<string, number>;
}

export type LedgerTarget =
  | { readonly kind: "nets"; readonly net_ids: readonly string[]; readonly definitions: Definition[] }
  | { readonly kind: "whisper"; readonly named: Set<number> };

/** A simulcast secret as it was sealed. */
export interface Definition {
  readonly generation: number;
  readonly sealed_keys: readonly SealedKey[];
}

/**
 * What should be true of the server, in the plainest way: kept beside it from what it was asked, what it took, and the lists of its preset.
 * It knows nothing of routes, epochs or events.
 */
export class Ledger {
  operation: SimOperation;
  readonly sessions = new Map<number, LedgerSession>();
  /** Players whom a moderator has muted: "net player". */
  readonly mutes = new Set<string>();
  /** Counted up for each thing that happens to the server. */
  turn = 0;
  /** Nets on which somebody may not be any more since this turn began, and was. */
  readonly revoked = new Set<string>();
  readonly #resume_window_ms: number;

  constructor(operation: SimOperation, resume_window_ms: number) {
    this.operation = operation;
    this.#resume_window_ms = resume_window_ms;
  }

  open(session: Pick<LedgerSession, "session_id" | "home" | "user" | "guest_role" | "connection_id">, now_ms: number): void {
    this.sessions.set(session.session_id, {
      ...session,
      connected_ms: now_ms,
      absent_ms: 0,
      nets: new Map(),
      targets: new Map(),
      priority: new Set(),
      muted: false,
      deafened: false,
      left_turn: new Map(),
    });
  }

  /** It is over. */
  end(session: LedgerSession): void {
    for (const net_id of [...session.nets.keys()]) this.takeOff(session, net_id);
    this.sessions.delete(session.session_id);
    for (const { targets } of this.sessions.values()) {
      for (const target of targets.values()) if (target.kind === "whisper") target.named.delete(session.session_id);
    }
    if (session.user !== undefined) return;
    for (const key of this.mutes) if (key.endsWith(` ${playerOf(session)}`)) this.mutes.delete(key);
  }

  /** Its connection is gone and it is waited for. */
  drop(session: LedgerSession, now_ms: number): void {
    session.connection_id = undefined;
    session.absent_ms = now_ms;
  }

  /** Who was waited for long enough is gone; true if somebody is. */
  expire(now_ms: number): boolean {
    const before = this.sessions.size;
    for (const session of [...this.sessions.values()]) {
      if (session.connection_id === undefined && session.absent_ms + this.#resume_window_ms <= now_ms) this.end(session);
    }
    return this.sessions.size < before;
  }

  join(session: LedgerSession, net_id: string, monitor: boolean): void {
    session.nets.set(net_id, monitor);
    if (monitor) dropTargets(session, net_id);
  }

  takeOff(session: LedgerSession, net_id: string): void {
    if (!session.nets.delete(net_id)) return;
    session.left_turn.set(net_id, this.turn);
    session.priority.delete(net_id);
    dropTargets(session, net_id);
  }

  /** A moderator did it. */
  moderate(command: Moderation): void {
    const session = this.sessions.get(command.session_id);
    if (session === undefined) return;
    if (command.kind === "end") {
      for (const net_id of session.nets.keys()) this.revoked.add(net_id);
      this.end(session);
    } else if (command.kind === "kick") this.takeOff(session, command.channel_id);
    else if (command.kind === "move") {
      const { from_channel_id: from, to_channel_id: to } = command;
      if (!session.nets.has(to)) session.nets.set(to, session.nets.get(from) === true);
      this.takeOff(session, from);
    } else {
      const [set, key] =
        command.kind === "mute"
          ? [this.mutes, `${command.channel_id} ${playerOf(session)}`]
          : [session.priority, command.channel_id];
      if (command.on) set.add(key);
      else set.delete(key);
    }
  }

  /** The server runs something else: what it does not give is taken. */
  reorganise(operation: SimOperation): void {
    this.operation = operation;
    const present = new Set(operation.nets.map(({ id }) => id));
    for (const key of this.mutes) if (!present.has(key.split(" ")[0] ?? "")) this.mutes.delete(key);
    for (const session of this.sessions.values()) {
      for (const [net_id, monitor] of [...session.nets]) {
        if (!this.mayBeOn(session, net_id, monitor)) {
          this.revoked.add(net_id);
          this.takeOff(session, net_id);
        } else if (!this.may(session, "speak", net_id)) dropTargets(session, net_id);
      }
    }
  }

  roleOf({ user, guest_role }: LedgerSession): string {
    return user === undefined ? guest_role : (this.operation.roles.get(user) ?? "");
  }

  may(session: LedgerSession, right: Parameters<typeof mayOn>[2], net_id: string): boolean {
    return mayOn(this.operation, this.roleOf(session), right, net_id);
  }

  mayBeOn(session: LedgerSession, net_id: string, monitor: boolean): boolean {
    return this.may(session, "listen", net_id) && (monitor || this.may(session, "join", net_id));
  }

  isMuted(session: LedgerSession, net_id: string): boolean {
    return this.mutes.has(`${net_id} ${playerOf(session)}`);
  }

  mayWhisper(talker: LedgerSession, hearer: LedgerSession): boolean {
    return [...talker.nets.keys()].some(
      (net_id) => hearer.nets.has(net_id) && this.may(talker, "whisper", net_id) && !this.isMuted(talker, net_id),
    );
  }

  /** The nets on which a target is heard. */
  audible(talker: LedgerSession, net_ids: readonly string[]): readonly string[] {
    return net_ids.filter(
      (net_id) => talker.nets.get(net_id) === false && this.may(talker, "speak", net_id) && !this.isMuted(talker, net_id),
    );
  }

  /** Whether a session is to be sent what another says on a target. */
  hears(hearer: LedgerSession, talker: LedgerSession, target: LedgerTarget): boolean {
    if (hearer === talker || hearer.deafened) return false;
    if (target.kind === "whisper") return target.named.has(hearer.session_id) && this.mayWhisper(talker, hearer);
    return this.audible(talker, target.net_ids).some((net_id) => hearer.nets.has(net_id) && this.may(hearer, "listen", net_id));
  }

  /** Of what a session says on a target: that of the most important net on which it is heard; 0 for a whisper, and for what is not there. */
  priorityOf(session_id: number, target_id: number): number {
    const talker = this.sessions.get(session_id);
    const target = talker?.targets.get(target_id);
    if (talker === undefined || target?.kind !== "nets") return 0;
    const heard_on = this.audible(talker, target.net_ids);
    return Math.max(0, ...this.operation.nets.flatMap(({ id, priority }) => (heard_on.includes(id) ? priority : [])));
  }

  /** How many listener lists the voice side needs: one for each set of nets that is talked to, and one for each whisper. */
  lists(): number {
    const sets = new Set<string>();
    for (const session of this.sessions.values()) {
      for (const [target_id, target] of session.targets) {
        if (target.kind === "whisper") sets.add(`${session.session_id}/${target_id}`);
        else {
          const heard_on = this.audible(session, target.net_ids);
          if (heard_on.length > 0) sets.add([...heard_on].sort().join(" "));
        }
      }
    }
    return sets.size;
  }
}

/** An account is the same player in all its sessions, a guest somebody else each time. */
function playerOf({ user, session_id }: LedgerSession): string {
  return user ?? `session-${session_id}`;
}

function dropTargets(session: LedgerSession, net_id: string): void {
  for (const [target_id, target] of session.targets) {
    if (target.kind === "nets" && target.net_ids.includes(net_id)) session.targets.delete(target_id);
  }
}
