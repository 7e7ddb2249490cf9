import { packet_kind } from "@talkgroup/schemas";
import type { VoicePath } from "../../core/voice-session.js";
import type { JudgedDatagram } from "./voice-book.suite.js";

/**
 * Whether each voice worker gives voice up as it should when it is behind: never what is in time, nothing in a short stall, what is more
 * important after what is less, and control never. Reads it off what it gave up and what it let pass.
 */
export class SheddingBook {
  readonly #broken: (text: string) => void;
  readonly #reached: (what: string) => void;
  /** By worker. */
  readonly #spells = new Map<number, Spell>();

  constructor(broken: (text: string) => void, reached: (what: string) => void) {
    this.#broken = broken;
    this.#reached = reached;
  }

  /** `priority`: of the most important net on which it is to be heard, 0 … 10. */
  handleJudged({ worker, verdict, packet, source, waited_ms }: JudgedDatagram, priority: number, now_ms: number): void {
    if (!judged_by_wait.has(verdict) || (waited_ms <= calm_ms && verdict !== "stale" && !this.#spells.has(worker))) return;
    const spell = this.#spellOf(worker, source, waited_ms, now_ms);
    const what = `what waited ${waited_ms.toFixed(1)} ms at worker ${worker}, of priority ${priority},`;
    if (verdict === "forward" || verdict === "relayed") this.#handlePassed(spell, what, priority, waited_ms);
    if (verdict !== "stale") return;
    if (((packet[0] ?? 0) & kind_mask) !== packet_kind.voice) this.#broken(`${what} is given up, and is no voice`);
    if (waited_ms <= late_ms) this.#broken(`${what} is given up, and is in time`);
    if (waited_ms <= useless_ms) this.#handleGivenUp(spell, what, priority, waited_ms);
  }

  /** The server was started anew. */
  restart(): void {
    this.#spells.clear();
  }

  #handleGivenUp(spell: Spell, what: string, priority: number, waited_ms: number): void {
    if (!spell.may_shed) this.#broken(`${what} is given up in a stall that is short`);
    if (!spell.must_shed) return;
    this.#reached("voice is given up by a worker that is behind");
    spell.given_up_ms[priority] = Math.min(waited_ms, spell.given_up_ms[priority] ?? Number.POSITIVE_INFINITY);
    const lesser = Math.max(0, ...spell.passed_ms.slice(0, priority + 1));
    if (lesser >= waited_ms) this.#broken(`${what} is given up, and no more important voice that waited ${lesser} ms is heard`);
  }

  #handlePassed(spell: Spell, what: string, priority: number, waited_ms: number): void {
    if (waited_ms > useless_ms) this.#broken(`${what} is heard, and is worth nothing any more`);
    if (!spell.must_shed) return;
    if (waited_ms > late_ms + priority * patience_ms_per_priority) this.#broken(`${what} is heard by one that is behind`);
    spell.passed_ms[priority] = Math.max(waited_ms, spell.passed_ms[priority] ?? 0);
    const greater = Math.min(...spell.given_up_ms.slice(priority));
    if (greater <= waited_ms) this.#broken(`${what} is heard, and no less important voice that waited ${greater} ms is given up`);
  }

  #spellOf(worker: number, { kind }: Readonly<VoicePath>, waited_ms: number, now_ms: number): Spell {
    const known = this.#spells.get(worker) ?? newSpell();
    // What comes through a control connection has waited elsewhere: it says nothing of the socket.
    const is_over = kind !== "tunnel" && waited_ms <= (known.may_shed ? calm_ms : late_ms);
    const spell = is_over ? newSpell() : known;
    if (is_over && waited_ms <= calm_ms) this.#spells.delete(worker);
    else this.#spells.set(worker, spell);
    if (kind !== "tunnel" && waited_ms <= late_ms && !spell.must_shed) begin(spell);
    if (waited_ms <= late_ms) return spell;
    spell.late_since_ms ??= now_ms;
    spell.must_since_ms ??= now_ms;
    if (now_ms - spell.late_since_ms > patience_ms) spell.may_shed = true;
    if (now_ms - spell.must_since_ms > patience_ms) spell.must_shed = true;
    return spell;
  }
}

/** While a worker is behind. */
interface Spell {
  /** When the first was late; all since then were. */
  late_since_ms: number | undefined;
  may_shed: boolean;
  /** The same, but since something came last that may have looked as if the worker were in time. */
  must_since_ms: number | undefined;
  must_shed: boolean;
  /** By priority: the shortest wait of what was given up since it must shed, and the longest of what passed. */
  given_up_ms: number[];
  passed_ms: number[];
}

function newSpell(): Spell {
  const nothing = { must_since_ms: undefined, must_shed: false, given_up_ms: [], passed_ms: [] };
  return begin({ ...nothing, late_since_ms: undefined, may_shed: false });
}

/** What must be given up is not certain before it has been late for long again. */
function begin(spell: Spell): Spell {
  spell.must_since_ms = undefined;
  spell.must_shed = false;
  spell.given_up_ms = new Array<number>(priorities).fill(Number.POSITIVE_INFINITY);
  spell.passed_ms = new Array<number>(priorities).fill(0);
  return spell;
}

/** Verdicts of what was within its rate: before that, nobody asks how long it has waited. */
const judged_by_wait: ReadonlySet<string> = new Set(["forward", "relayed", "pong", "stale", "unknown_target"]);
const kind_mask = 0x0f;
const priorities = 11;
/** As `Overload` has them. */
const calm_ms = 5;
const late_ms = 40;
const patience_ms = 500;
const patience_ms_per_priority = 8;
const useless_ms = 200;
