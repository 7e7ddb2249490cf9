import type { PttTarget } from "@talkgroup/core";
import { accept, type Refusal, type Result, refuse } from "@talkgroup/schemas";

import type { Agent } from "../agent.js";
import type { SessionLink } from "../control/session-link.js";
import type { IpcCaller } from "../ipc/ipc-handler.js";

/**
 * The sets of players that local clients have named to whisper to (P-39). A set lives as long as the client that defined it last, and no
 * longer than the session: in the next one players have other session ids, and their number may be somebody else's.
 */
export class Whispers {
  readonly #agent: Agent;
  readonly #link: () => Requests | undefined;
  /** Who defined each last. */
  readonly #owners = new Map<string, number>();
  /** Which definition each is, of all that were taken. */
  readonly #definitions = new Map<string, number>();
  #taken = 0;
  /** Sets that the server is being asked for, as often as it is: they count as well. */
  readonly #asked: string[] = [];

  /** `link` gives the way to the server, be it open or dropped for a while. */
  constructor(agent: Agent, link: () => Requests | undefined) {
    this.#agent = agent;
    this.#link = link;
  }

  /**
   * Asks the server for a set ahead of the first press. One that is refused leaves the set of the same name as it was, unless the
   * connection dropped meanwhile: then nobody knows what the server has, and it is forgotten. One that is taken lets its keys go and is
   * spoken under a new secret. Refuses `not_connected`, `limit_reached` above `whispers_max` sets, `not_ready` if
   * client or set are gone before the answer, and what the server refuses.
   */
  async define(whisper_id: string, session_ids: readonly number[], caller: IpcCaller): Promise<Result<Record<string, never>>> {
    const { connection, radio } = this.#agent;
    const link = this.#link();
    if (connection.state !== "open" || link === undefined)
      return refuse("not_connected", `connection: found ${connection.state}, expected open`);
    if (this.#isFull(whisper_id))
      return refuse("limit_reached", `whisper_id: found ${whispers_max} sets, expected fewer`, "/whisper_id");
    const params = radio.whispers.define(whisper_id, session_ids);
    if (!params.ok) return params;
    this.#asked.push(whisper_id);
    const { drops } = link;
    const defined = await link.request("whisper.define", params.value);
    this.#asked.splice(this.#asked.indexOf(whisper_id), 1);
    if (!defined.ok && link.drops > drops) this.remove(whisper_id);
    if (defined.ok) this.#release(whisper_id);
    const known = radio.whispers.handleDefined(whisper_id, params.value, defined.ok);
    this.#agent.drain();
    if (!defined.ok) return aboutSet(defined.refusal);
    if (!known) return gone_meanwhile;
    if (caller.gone.aborted) {
      // Whoever defined it before keeps nothing of it either: the server has replaced what it was.
      this.remove(whisper_id);
      return client_gone;
    }
    this.#owners.set(whisper_id, caller.id);
    this.#taken += 1;
    this.#definitions.set(whisper_id, this.#taken);
    return accept({});
  }

  /** A number for whom a set names: another after each definition. Undefined where there is none. */
  definitionOf(whisper_id: string): number | undefined {
    return this.#definitions.get(whisper_id);
  }

  has(whisper_id: string): boolean {
    return this.#owners.has(whisper_id);
  }

  /** Lets go of the keys on a set, and forgets it. Keys stay bound to the name, and talk to nobody until it is defined again. */
  remove(whisper_id: string): void {
    this.#release(whisper_id);
    this.#forget(whisper_id);
    const target_id = this.#agent.radio.whispers.remove(whisper_id);
    this.#agent.drain();
    // Refused means that the server has forgotten it already. While the connection has dropped, the link keeps it.
    if (target_id !== undefined) void this.#link()?.request("target.remove", { target_id });
  }

  /** The radio cannot talk to the set any more. */
  handleLost(whisper_id: string): void {
    this.#forget(whisper_id);
    this.#release(whisper_id);
  }

  /** A local client is gone, and with it the sets it defined last. */
  forgetClient(owner: number): void {
    for (const [whisper_id, other] of [...this.#owners]) if (other === owner) this.remove(whisper_id);
  }

  #forget(whisper_id: string): void {
    this.#owners.delete(whisper_id);
    this.#definitions.delete(whisper_id);
  }

  #isFull(whisper_id: string): boolean {
    const named = new Set([...this.#owners.keys(), ...this.#asked]);
    return !named.has(whisper_id) && named.size >= whispers_max;
  }

  #release(whisper_id: string): void {
    const target: PttTarget = { kind: "whisper", whisper_id };
    this.#agent.keys.releaseTarget(target);
    this.#agent.drain();
  }
}

/** The server refuses one target too many by its number, which no client has given: clients name sets (P-7). */
function aboutSet(refusal: Refusal): Result<never> {
  if (refusal.field !== "/target_id") return { ok: false, refusal };
  const message = refusal.message.replace(/^target_id:/, "whisper_id:");
  return { ok: false, refusal: { ...refusal, message, field: "/whisper_id" } };
}

type Requests = Pick<SessionLink, "request" | "drops">;

/** As many as bindings. */
const whispers_max = 64;
const client_gone = refuse("not_ready", "client: found gone, expected connected");
const gone_meanwhile = refuse(
  "not_ready",
  "whisper_id: found removed meanwhile, or the session over, expected it kept",
  "/whisper_id",
);
