import type { IpcMethods } from "@talkgroup/schemas";

import type { Unrestored } from "./agent-event.js";
import { TalkgroupError } from "./talkgroup-error.js";

/** What the game has by a call, and gets back by the same call after the agent was away. */
export interface Wish<M extends keyof IpcMethods = keyof IpcMethods> {
  readonly method: M;
  /** What it is about, for people; never a secret. */
  readonly subject?: string;
  /** May ask the game for something that does not last, such as a token. */
  readonly params: () => IpcMethods[M]["params"] | Promise<IpcMethods[M]["params"]>;
  /** In milliseconds, for the agent's answer. Default 5 000. */
  readonly timeout_ms?: number;
}

/** A part of the SDK that the game gets things by. */
export interface Restorable {
  /** What the game has now, in the order in which it is to be asked for. */
  wishes(): readonly Wish[];
  /** The connection to the agent dropped: what the agent last reported may no longer be true. */
  handleDropped?(): void;
}

/** Asks the agent on the connection that is being restored. Rejects with TalkgroupError. */
export type AskAgain = <M extends keyof IpcMethods>(
  method: M,
  params: IpcMethods[M]["params"],
  timeout_ms: number | undefined,
) => Promise<unknown>;

/**
 * Asks again for all that the game has: one part after the other, as a channel comes before a key that is bound to it; the wishes of a
 * part at once, but no more than the agent serves. Never rejects. Ends early when `goes_on` says no.
 */
export async function restore(
  parts: readonly (readonly Wish[])[],
  askAgain: AskAgain,
  goes_on: () => boolean,
): Promise<readonly Unrestored[]> {
  const unrestored: Unrestored[] = [];
  for (const wishes of parts) {
    for (let from = 0; from < wishes.length && goes_on(); from += wishes_at_once) {
      const errors = wishes.slice(from, from + wishes_at_once).map(async (wish) => {
        const error = await fulfil(wish, askAgain);
        if (error !== undefined) unrestored.push({ method: wish.method, subject: wish.subject, error });
      });
      await Promise.all(errors);
    }
  }
  return unrestored;
}

async function fulfil({ method, params, timeout_ms }: Wish, askAgain: AskAgain): Promise<TalkgroupError | undefined> {
  try {
    await askAgain(method, await params(), timeout_ms);
    return undefined;
  } catch (error) {
    const known = error instanceof TalkgroupError ? error : callbackFailed(method, error);
    return kept.has(known.code) ? undefined : known;
  }
}

/** What a function of the game's threw. */
export function callbackFailed(subject: string, cause: unknown): TalkgroupError {
  return new TalkgroupError("callback_failed", `${subject}: the game's own function failed`, { cause });
}

/** Refusals that say that nothing was lost: the agent had not left the server; a talker who has left has no volume. */
const kept: ReadonlySet<string> = new Set(["already_connected", "unknown_session"]);
/** Half of what the agent serves at once. */
const wishes_at_once = 32;
