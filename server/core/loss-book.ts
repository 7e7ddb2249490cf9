import type { SessionReportParams } from "@talkgroup/schemas";
import type { Outbox } from "./outbox.js";
import type { Session } from "./session.js";
import { receiversOf, type Target } from "./target.js";

/**
 * Listeners' reports of what they missed, brought to those who talk: at most once a second for each target, what four of five of its
 * listeners do not exceed. Who does not report has nothing to complain of. One liar among few costs the talker some quality or some
 * bandwidth, both bounded on the talker's side.
 */
export class LossBook {
  readonly #outbox: Outbox;
  readonly #find: (session_id: number) => Session | undefined;
  /** Goes with the target. */
  readonly #books = new WeakMap<Target, TargetReports>();

  constructor(outbox: Outbox, find: (session_id: number) => Session | undefined) {
    this.#outbox = outbox;
    this.#find = find;
  }

  /** Of what the listener says, only what it really is told of counts: the rest is left out without a word. */
  handleReport(listener: Session, { heard }: SessionReportParams, now_ms: number): void {
    for (const { session_id, target_id, ...report } of heard) {
      const target = this.#find(session_id)?.targets.get(target_id);
      if (target === undefined || !hears(listener, target)) continue;
      const book = this.#bookOf(target);
      book.reports.set(listener, { ...report, at_ms: now_ms });
      if (now_ms - book.told_ms >= tell_interval_ms) this.#tell(target, book, now_ms);
    }
  }

  #bookOf(target: Target): TargetReports {
    const known = this.#books.get(target);
    if (known !== undefined) return known;
    const book = { reports: new Map<Session, Report>(), told_ms: Number.NEGATIVE_INFINITY };
    this.#books.set(target, book);
    return book;
  }

  #tell(target: Target, book: TargetReports, now_ms: number): void {
    book.told_ms = now_ms;
    for (const [listener, { at_ms }] of book.reports) {
      if (now_ms - at_ms >= report_life_ms || !hears(listener, target)) book.reports.delete(listener);
    }
    const { reports } = book;
    const silent = Math.max(0, receiversOf(target).size - reports.size);
    const worst = typical([...reports.values()], silent);
    const { target_id, session } = target;
    this.#outbox.emit(session, "target.loss", {
      target_id,
      loss: worst === undefined ? 0 : lossOf(worst),
      burst_packets: worst === undefined ? 1 : burstOf(worst),
      reports: reports.size,
    });
  }
}

interface TargetReports {
  /** The newest of each listener, at most one for each that is told of the target. */
  readonly reports: Map<Session, Report>;
  told_ms: number;
}

interface Report {
  readonly received: number;
  readonly missed: number;
  readonly bursts: number;
  readonly at_ms: number;
}

/** The report that four of five listeners do not exceed, `silent` of whom missed nothing; undefined if it is one of those. */
function typical(reports: Report[], silent: number): Report | undefined {
  reports.sort((a, b) => lossOf(a) - lossOf(b));
  const rank = Math.ceil(satisfied_share * (reports.length + silent)) - 1;
  return reports[rank - silent];
}

function lossOf({ received, missed }: Report): number {
  return received + missed === 0 ? 0 : missed / (received + missed);
}

/** A liar may say that all was missed at once: what the talker is told stays within the event's bounds. */
function burstOf({ missed, bursts }: Report): number {
  return Math.min(Math.max(1, missed / Math.max(1, bursts)), burst_packets_max);
}

function hears(listener: Session, target: Target): boolean {
  if (listener === target.session) return false;
  if (target.kind === "whisper") return target.heard_by.has(listener);
  return target.channels.some(({ members }) => members.has(listener.session_id));
}

const satisfied_share = 0.8;
/** As the schema of target.loss has it. */
const burst_packets_max = 1000;
/** Reports come once a second, not to the millisecond. */
const tell_interval_ms = 900;
/** Two reports may be on their way, or lost with a connection. */
const report_life_ms = 2_500;
