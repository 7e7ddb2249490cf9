import type { OwnTargets } from "@talkgroup/core";
import { accept, type Result, refuse, type TargetDefineParams } from "@talkgroup/schemas";

import type { SessionLink } from "./session-link.js";

/** Registers the player's talk targets with the server ahead of the first press, and gives back those that nothing names any more. */
export class TargetRegistry {
  readonly #targets: OwnTargets;
  readonly #drain: () => void;
  /** The newest definition under way, by its channels: older answers are superseded. */
  readonly #defining = new Map<string, Promise<Result<void>>>();
  /** Channels that are being prepared for somebody who will name them. */
  readonly #claims = new Set<readonly string[]>();

  /** `drain` is called after every change of `targets`. */
  constructor(targets: OwnTargets, drain: () => void) {
    this.#targets = targets;
    this.#drain = drain;
  }

  /** The target of these channels is not given back until the returned function is called. */
  claim(channel_ids: readonly string[]): () => void {
    const claim = [...channel_ids];
    this.#claims.add(claim);
    return () => void this.#claims.delete(claim);
  }

  /** Makes sure that channels can be talked to together. Refuses what `OwnTargets.targetFor` and the server refuse. */
  async prepare(link: Requests, channel_ids: readonly string[]): Promise<Result<void>> {
    const prepared = this.#targets.targetFor(channel_ids);
    if (!prepared.ok) return prepared;
    return prepared.value.define === undefined ? accept(undefined) : this.define(link, prepared.value.define);
  }

  /** Registers a target. While a newer definition of the same channels is under way, its answer is the one that counts. */
  async define(link: Requests, params: TargetDefineParams): Promise<Result<void>> {
    const key = setKey(params.channel_ids);
    const attempt = this.#request(link, params);
    this.#defining.set(key, attempt);
    const defined = await attempt;
    const newest = this.#defining.get(key);
    if (newest !== undefined && newest !== attempt) return newest;
    this.#defining.delete(key);
    return defined;
  }

  /** Channels came back: of `sets`, those that name one of them are registered anew. What is refused now is refused again at key-down. */
  async prepareAgain(link: Requests, sets: ChannelSets, back: readonly string[]): Promise<void> {
    const here = sets.filter((channel_ids) => channel_ids.some((channel_id) => back.includes(channel_id)));
    await Promise.all(here.map((channel_ids) => this.prepare(link, channel_ids)));
  }

  /** The player may have come to speak where it might not: of `sets`, those that lack a target get one. Never rejects. */
  async prepareMissing(link: Requests, sets: ChannelSets): Promise<void> {
    const missing = new Map(sets.filter((set) => this.#targets.isMissing(set)).map((set) => [setKey(set), set]));
    await Promise.all([...missing.values()].map((channel_ids) => this.prepare(link, channel_ids)));
  }

  /** Gives back the targets that are none of `sets`, and that nobody claims. Without a link there is nobody to give them to. */
  sweep(link: Requests | undefined, sets: ChannelSets): void {
    const needed = new Set([...sets, ...this.#claims].map(setKey));
    for (const channel_ids of this.#targets.targetChannels()) {
      if (needed.has(setKey(channel_ids))) continue;
      const target_id = this.#targets.removeTarget(channel_ids);
      // Refused means that the server has forgotten it already. While the connection has dropped, the link keeps it.
      if (target_id !== undefined) void link?.request("target.remove", { target_id });
    }
    this.#drain();
  }

  /** An answer of a session that is over finds no target, and harms none: ids are given out again only when all others have been. */
  async #request(link: Requests, params: TargetDefineParams): Promise<Result<void>> {
    const { target_id, channel_ids } = params;
    const defined = await link.request("target.define", params);
    const known = this.#targets.hasTarget(channel_ids, target_id);
    const registered = this.#targets.targetOf(channel_ids) === target_id;
    this.#targets.handleDefined(params, defined.ok ? undefined : defined.refusal.code);
    this.#drain();
    // It was given up: before the answer, and the server may have taken it, if not this time, then before a drop; or with the answer, and
    // the server has the one before.
    const given_up = !this.#targets.hasTarget(channel_ids, target_id);
    if (given_up && (!known || registered)) void link.request("target.remove", { target_id });
    if (!defined.ok) return defined;
    return known ? accept(undefined) : given_up_meanwhile;
  }
}

/** Lists of channels that are talked to together. */
export type ChannelSets = readonly (readonly string[])[];

type Requests = Pick<SessionLink, "request">;

/** Two lists of the same channels are one set, and one target. */
export function setKey(channel_ids: readonly string[]): string {
  return [...new Set(channel_ids)].sort().join(" ");
}

const given_up_meanwhile = refuse("not_a_member", "channel_ids: found left meanwhile, expected channels that are joined");
