import { accept, type ChannelJoinParams, type Result } from "@talkgroup/schemas";
import type { Connection } from "./connections.js";
import { refuseLimitFor } from "./limit-counts.js";
import type { ServerLimits } from "./limits.js";
import type { Outbox, Question } from "./outbox.js";
import type { Session } from "./session.js";

/** A request that waits for the shell's answer. */
export type Waiting =
  | { readonly kind: "admit"; readonly connection: Connection; readonly request_id: number }
  | {
      readonly kind: "password";
      readonly connection: Connection;
      readonly request_id: number;
      readonly session: Session;
      readonly params: ChannelJoinParams;
      /** The one that was asked about: the channel may have another by now. */
      readonly password_hash: string;
    };

/** What the shell was asked and has not answered. What is asked for a connection is forgotten with it. */
export class Questions {
  readonly #limits: ServerLimits;
  readonly #outbox: Outbox;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;

  constructor(limits: ServerLimits, outbox: Outbox) {
    this.#limits = limits;
    this.#outbox = outbox;
  }

  /** Refuses `busy` if the connection has too many of them. */
  ask(waiting: Waiting, question: Question): Result<undefined> {
    const { connection_id, questions } = waiting.connection;
    const { questions_per_connection_max } = this.#limits;
    if (questions.size >= questions_per_connection_max) {
      const message = `message: ${questions.size} of your requests are still being looked at, the limit is reached`;
      return refuseLimitFor(busy_retry_ms, "questions_per_connection_max", "busy", message);
    }
    this.#asked += 1;
    questions.add(this.#asked);
    this.#waiting.set(this.#asked, waiting);
    this.#outbox.push({ kind: "ask", question_id: this.#asked, connection_id, question });
    return accept(undefined);
  }

  /** Takes out what waits for an answer of this kind; undefined if nothing does any more. */
  take<K extends Waiting["kind"]>(question_id: number, kind: K): Extract<Waiting, { readonly kind: K }> | undefined {
    const waiting = this.#waiting.get(question_id);
    if (waiting === undefined || !isOf(waiting, kind)) return undefined;
    this.#waiting.delete(question_id);
    waiting.connection.questions.delete(question_id);
    return waiting;
  }

  /** The connection is closed: nobody waits for its answers. */
  forget({ questions }: Connection): void {
    for (const question_id of questions) this.#waiting.delete(question_id);
    questions.clear();
  }
}

function isOf<K extends Waiting["kind"]>(waiting: Waiting, kind: K): waiting is Extract<Waiting, { readonly kind: K }> {
  return waiting.kind === kind;
}

/** A password takes 6 to 30 ms to check, and others wait too. */
const busy_retry_ms = 1_000;
