import type { ControlMethods } from "@talkgroup/schemas";
import { net_ids } from "./sim-operation.suite.js";

/** What a session is asked for by. */
export type Resume = NonNullable<ControlMethods["session.hello"]["params"]["resume"]>;
type Welcome = ControlMethods["session.hello"]["result"];

/** By which token each session may be taken up again, and which event each connection is to be told next (P-5, P-37). */
export class ResumeBook {
  readonly #events_kept_max: number;
  readonly #broken: (text: string) => void;
  readonly #tokens = new Map<number, Tokens>();
  /** By connection. */
  readonly #seq_next = new Map<number, number>();
  /** By connection: events of the turn in which it took up a session. */
  readonly #repeated = new Map<number, number>();

  constructor(events_kept_max: number, broken: (text: string) => void) {
    this.#events_kept_max = events_kept_max;
    this.#broken = broken;
  }

  /** A hello was taken. */
  handleWelcome(connection_id: number, { session_id, resume_token }: Welcome, resume: Resume | undefined): void {
    this.#seq_next.set(connection_id, (resume?.seq ?? 0) + 1);
    const known = this.#tokens.get(session_id);
    if (resume === undefined || known === undefined) {
      const told = new Set([resume_token]);
      this.#tokens.set(session_id, { connection_id, newest: resume_token, before: undefined, told });
      return;
    }
    known.connection_id = connection_id;
    this.#repeated.set(connection_id, 0);
    const used = resume.resume_token;
    if (used !== known.newest && used !== known.before) this.#broken(`session ${session_id} is taken up again with an old token`);
    if (known.told.has(resume_token)) this.#broken(`session ${session_id} is told a token again that it was told before`);
    known.told.add(resume_token);
    if (used === known.newest) known.before = known.newest;
    known.newest = resume_token;
  }

  /** A hello was refused, though the session is there. */
  handleRefused({ session_id, resume_token }: Resume): void {
    if (this.#tokens.get(session_id)?.newest === resume_token)
      this.#broken(`session ${session_id} is there, and its newest token is refused`);
  }

  /** Whoever has the session has shown that it is there, and so that it has its newest token. */
  handleHeard(session_id: number): void {
    const known = this.#tokens.get(session_id);
    if (known !== undefined) known.before = undefined;
  }

  /** The server tells a connection something. */
  handleSent(connection_id: number, text: string): void {
    const seq = event_number.exec(text)?.[1];
    const expected = this.#seq_next.get(connection_id);
    if (seq === undefined || expected === undefined) return;
    if (Number(seq) !== expected) this.#broken(`a connection is told event ${seq}, expected ${expected}`);
    this.#seq_next.set(connection_id, Number(seq) + 1);
    const repeated = this.#repeated.get(connection_id);
    if (repeated !== undefined) this.#repeated.set(connection_id, repeated + 1);
  }

  /** The turn is over. */
  handleTurnEnd(): void {
    for (const events of this.#repeated.values()) {
      if (events > this.#events_kept_max + events_back_max)
        this.#broken(`${events} missed events are told, and no more than ${this.#events_kept_max} are kept`);
    }
    this.#repeated.clear();
  }

  /** What a session could be taken up again by, if there is one. */
  newest(session_id: number): Resume | undefined {
    const known = this.#tokens.get(session_id);
    if (known === undefined) return undefined;
    const seq_next = this.#seq_next.get(known.connection_id) ?? 1;
    return { session_id, resume_token: known.newest, seq: seq_next - 1 };
  }

  /** The server was started anew. */
  restart(): void {
    this.#tokens.clear();
    this.#seq_next.clear();
    this.#repeated.clear();
  }
}

interface Tokens {
  connection_id: number;
  newest: string;
  /** The one before, while nobody was heard who has the newest. */
  before: string | undefined;
  readonly told: Set<string>;
}

/** The number of an event is the last that it says. */
const event_number = /,"seq":(\d+)\}$/;
/** Who is back is told so on each of its nets. */
const events_back_max = net_ids.length;
