import { type Refusal, type RefusalCode, refuse, refuseFor } from "@talkgroup/schemas";
import type { ServerLimits } from "./limits.js";

export type LimitName = keyof ServerLimits;

/** A refusal that names the limit it comes from. */
export function refuseLimit(
  limit: LimitName,
  code: RefusalCode,
  message: string,
  field?: string,
): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: { ...refuse(code, message, field).refusal, limit } };
}

/** The same for what time heals. */
export function refuseLimitFor(
  retry_after_ms: number,
  limit: LimitName,
  code: RefusalCode,
  message: string,
): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: { ...refuseFor(retry_after_ms, code, message).refusal, limit } };
}

/** How often each limit said no, since the start. */
export class LimitCounts {
  readonly #counts = new Map<string, number>();

  add(limit: LimitName): void {
    this.#add(limit);
  }

  /** Counts a refusal if it comes from a limit. */
  note({ limit }: Refusal): void {
    if (limit !== undefined) this.#add(limit);
  }

  /** By the limit's name in `ServerLimits`; what never said no is not there. */
  get counts(): ReadonlyMap<string, number> {
    return this.#counts;
  }

  #add(limit: string): void {
    this.#counts.set(limit, (this.#counts.get(limit) ?? 0) + 1);
  }
}
