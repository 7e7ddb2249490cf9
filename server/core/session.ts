import {
  accept,
  nearestName,
  protocol_version,
  type Result,
  refuse,
  type SessionHelloParams,
  type SessionHelloResult,
  session_number_max,
  sessionId,
} from "@talkgroup/schemas";
import type { LiveChannel } from "./live-channel.js";
import { channelFor, type OperationTable } from "./operation.js";
import type { EventReceiver } from "./outbox.js";
import type { TalkTarget } from "./target.js";

/** One connected player, from the accepted hello until its connection closes. */
export interface Session extends EventReceiver {
  readonly session_id: number;
  readonly name: string;
  readonly role: string;
  /** Key of the hop tag (P-21), base64url. */
  readonly hop_key: string;
  /** The channels it is on, joined or monitored. */
  readonly channels: Set<LiveChannel>;
  /** By target id. */
  readonly targets: Map<number, TalkTarget>;
}

/**
 * Gives every session of this run its own number, starting anywhere: an id is never used again, so a late packet finds nobody.
 */
export class SessionIds {
  readonly #first: number;
  #given = 0;

  /** `first` is 0 … `session_number_max`, drawn by chance by the caller. */
  constructor(first: number) {
    this.#first = first;
  }

  /** The next id on node 0, or undefined when all 16.7 million numbers of this run are used up. */
  next(): number | undefined {
    if (this.#given > session_number_max) return undefined;
    const session_id = sessionId(0, (this.#first + this.#given) & session_number_max);
    this.#given += 1;
    return session_id === 0 ? this.next() : session_id;
  }
}

/**
 * Judges who says hello: version, join code, role, in this order; so only who has the code learns which roles there are.
 * Refuses `unsupported_version`, `wrong_join_code`, `unknown_role`.
 */
export function judgeHello(
  params: SessionHelloParams,
  operation: OperationTable,
  joinCodeMatches: (join_code: string) => boolean,
): Result<undefined> {
  if (!params.protocol_versions.includes(protocol_version)) {
    const found = params.protocol_versions.join(", ");
    const message = `protocol_versions: found ${found}, expected ${protocol_version} among them`;
    return refuse("unsupported_version", message, "/protocol_versions");
  }
  if (!joinCodeMatches(params.join_code)) {
    return refuse(
      "wrong_join_code",
      "join_code: found a wrong one, expected the one the server printed at its start",
      "/join_code",
    );
  }
  if (!operation.role_ids.has(params.role)) {
    const known = [...operation.role_ids];
    const nearest = nearestName(params.role, known);
    const expected = nearest === undefined ? `one of: ${known.join(", ")}` : `a role of the operation, perhaps "${nearest}"`;
    return refuse("unknown_role", `role: found "${params.role}", expected ${expected}`, "/role");
  }
  return accept(undefined);
}

/** What the player is told of the operation and of its own session. All channels are named, those it may not enter too. */
export function helloResult(session: Session, operation: OperationTable, voice_port: number): SessionHelloResult {
  return {
    protocol: protocol_version,
    session_id: session.session_id,
    hop_key: session.hop_key,
    voice_port,
    keepalive_ms,
    operation: { id: operation.operation_id, title: operation.title },
    channels: [...operation.channels.values()].map((channel) => channelFor(channel, session.role)),
  };
}

/**
 * Address translators forget a silent UDP mapping after 30 s (RFC 4787 §4.3 asks for 120); a path that broke shows within this.
 */
const keepalive_ms = 5_000;
