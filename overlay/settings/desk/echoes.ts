import { channels_max } from "../../core/limits.js";
import type { Question } from "./questions.js";

/** An event of the agent's with its params, or an answer in the form of the event that would tell of it. */
export type News = readonly [event: string, params: unknown];

/**
 * What events say while a call is under way. The agent may have made its answer before it told of them, so that the answer does not replace
 * them. If it made the answer after them, nothing is lost either: events tell of every change (P-51).
 */
export class Echoes {
  readonly #heard = new Map<Question, Map<string, News>>();

  /** A call has gone out whose answer says what this question's does. Only one at a time. */
  begin(question: Question): void {
    this.#heard.set(question, new Map());
  }

  /** An event has come. */
  note(event: string, params: unknown): void {
    for (const { question, subject, news } of partsOf(event, params)) {
      const heard = this.#heard.get(question);
      if (heard !== undefined && (heard.size < channels_max || heard.has(subject))) heard.set(subject, news);
    }
  }

  /** The answer is there. @returns The last that was heard of each subject since the call went out. */
  end(question: Question): ReadonlyMap<string, News> {
    const heard = this.#heard.get(question) ?? new Map<string, News>();
    this.#heard.delete(question);
    return heard;
  }
}

/** What an event tells of: by whose answers it is told too, and of which of several things there. */
export interface NewsPart {
  readonly question: Question;
  readonly subject: string;
  /** This part alone, as an event. */
  readonly news: News;
}

/** Nothing for events that tell of nothing that is asked, and for those that are badly formed. */
export function partsOf(event: string, params: unknown): readonly NewsPart[] {
  const [question] = Object.hasOwn(told_by, event) ? [told_by[event]] : [];
  if (question !== undefined) return [{ question, subject: "", news: [event, params] }];
  if (event === "settings") {
    return (["microphone", "mixer"] as const)
      .map((section) => ({ section, said: fieldOf(params, section) }))
      .filter(({ said }) => said !== undefined)
      .map(({ section, said }) => ({ question: `${section}.configure`, subject: "", news: [event, { [section]: said }] }));
  }
  const about = event === "channelState" ? fieldOf(params, "channel") : event === "channelGone" ? params : undefined;
  const subject = fieldOf(about, "channel_id");
  return typeof subject === "string" ? [{ question: "channels.list", subject, news: [event, params] }] : [];
}

function fieldOf(value: unknown, name: string): unknown {
  const is_record = typeof value === "object" && value !== null;
  return is_record && Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

/** Events that say the same as an answer does. */
const told_by: Readonly<Record<string, Question>> = {
  connection: "connection.status",
  operationState: "operations.read",
  overlay: "overlay.read",
};
