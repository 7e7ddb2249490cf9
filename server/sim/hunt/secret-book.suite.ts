import { type ChannelEpoch, type ControlEvents, decodeRpc } from "@talkgroup/schemas";
import { epochIntervalMs } from "../../core/epoch.js";
import type { Ledger, LedgerSession } from "./ledger.suite.js";

/** An epoch secret of a net, and who was ever told it. */
interface KnownSecret {
  readonly net_id: string;
  readonly epoch: number;
  readonly secret: string;
  readonly issued_turn: number;
  readonly told: Set<number>;
}

/** Who knows which epoch secret, read off what the server sends; and whether secrets change when somebody came or went. */
export class SecretBook {
  readonly #ledger: Ledger;
  readonly #secrets = new Map<string, KnownSecret>();
  /** Who was on each net after the turn before. */
  #members = new Map<string, ReadonlySet<number>>();
  /** By net: since when its secret is to be changed, and until when. */
  readonly #due = new Map<string, { readonly since_ms: number; readonly until_ms: number }>();
  readonly #broken: (text: string) => void;
  readonly #reached: (what: string) => void;

  constructor(ledger: Ledger, broken: (text: string) => void, reached: (what: string) => void) {
    this.#ledger = ledger;
    this.#broken = broken;
    this.#reached = reached;
  }

  /**
   * The server tells a session something; the ledger knows already what the turn has changed. `again`: what it missed while it was absent.
   */
  handleTold(session: LedgerSession | undefined, text: string, again: boolean): void {
    if (session === undefined || !text.includes('"secret"')) return;
    const decoded = decodeRpc(text);
    if (!decoded.ok) return;
    const { value } = decoded;
    if (value.kind !== "notification" || (value.method !== "channel.epoch" && value.method !== "channel.entered")) return;
    const { channel_id, epoch } = value.params as ControlEvents["channel.epoch"];
    // What nobody but absent members was told is older than it is known here.
    this.learn(session, channel_id, epoch, again ? 0 : this.#ledger.turn);
  }

  /** A session is told a net's secret; the answer to a join does not say of which. */
  learn(session: LedgerSession, net_id: string, { epoch, secret }: ChannelEpoch, issued_turn: number = this.#ledger.turn): void {
    const known = this.#secrets.get(secret);
    const entry = known ?? { net_id, epoch, secret, issued_turn, told: new Set<number>() };
    if (known === undefined) this.#due.delete(net_id);
    else if (known.net_id !== net_id) this.#broken(`one secret is used on ${known.net_id} and on ${net_id}`);
    this.#secrets.set(secret, entry);
    entry.told.add(session.session_id);
    if (session.nets.has(net_id)) return;
    const left_turn = session.left_turn.get(net_id) ?? Number.NEGATIVE_INFINITY;
    if (left_turn <= entry.issued_turn)
      this.#broken(`session ${session.session_id} is told a secret of ${net_id}, where it is not`);
  }

  /** The turn is over: whose nets have changed are to have another secret soon. */
  handleTurnEnd(now_ms: number): void {
    const members = new Map<string, Set<number>>();
    for (const { session_id, nets } of this.#ledger.sessions.values()) {
      for (const net_id of nets.keys()) members.set(net_id, (members.get(net_id) ?? new Set()).add(session_id));
    }
    for (const net_id of new Set([...members.keys(), ...this.#members.keys()])) {
      const before = this.#members.get(net_id) ?? new Set();
      const after = members.get(net_id) ?? new Set();
      if (after.size === 0) this.#due.delete(net_id);
      else if (this.#ledger.revoked.has(net_id)) this.#expectNow(net_id, after);
      else if (!sameNumbers(before, after)) this.#expect(net_id, after.size, now_ms);
    }
    this.#ledger.revoked.clear();
    this.#members = members;
  }

  /** Secrets that are overdue. */
  check(now_ms: number): void {
    for (const [net_id, { since_ms, until_ms }] of this.#due) {
      if (now_ms <= until_ms) continue;
      this.#due.delete(net_id);
      if (this.#isWatched(net_id, since_ms)) this.#broken(`the secret of ${net_id} did not change when its members did`);
    }
  }

  /** Secrets of a net that somebody knows who is not on it. */
  *leaked(net_id: string): Iterable<{ readonly epoch: number; readonly secret: string; readonly knower: number }> {
    for (const { net_id: of, epoch, secret, told } of this.#secrets.values()) {
      if (of !== net_id) continue;
      const knower = [...told].find((session_id) => this.#ledger.sessions.get(session_id)?.nets.has(net_id) !== true);
      if (knower !== undefined) yield { epoch, secret, knower };
    }
  }

  /** All are gone: the server was started anew. */
  restart(): void {
    this.#secrets.clear();
    this.#members.clear();
    this.#due.clear();
  }

  /** Somebody may not be there any more. Where all who stay are absent, nobody can be seen to be told. */
  #expectNow(net_id: string, members: ReadonlySet<number>): void {
    const is_seen = [...members].some((session_id) => this.#ledger.sessions.get(session_id)?.connection_id !== undefined);
    if (!is_seen) return;
    if (this.#issuedThisTurn(net_id)) {
      this.#reached("a secret changes at once");
      return;
    }
    this.#broken(`the secret of ${net_id} did not change at once when somebody might not be there any more`);
  }

  #expect(net_id: string, members: number, now_ms: number): void {
    if (this.#issuedThisTurn(net_id)) return;
    const due = this.#due.get(net_id);
    const until_ms = now_ms + epochIntervalMs(members) + timer_ms_max;
    // A change that is due already covers this one.
    if (due === undefined) this.#due.set(net_id, { since_ms: now_ms, until_ms });
  }

  #issuedThisTurn(net_id: string): boolean {
    return [...this.#secrets.values()].some((known) => known.net_id === net_id && known.issued_turn === this.#ledger.turn);
  }

  /** True if somebody was there all the time, connected, and would have been told. */
  #isWatched(net_id: string, since_ms: number): boolean {
    return [...this.#ledger.sessions.values()].some(
      ({ nets, connection_id, connected_ms }) => nets.has(net_id) && connection_id !== undefined && connected_ms < since_ms,
    );
  }
}

function sameNumbers(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return one.size === other.size && [...one].every((number) => other.has(number));
}

/** Timers are as late as the run loop. */
const timer_ms_max = 5;
