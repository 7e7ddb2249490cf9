import { createHash } from "node:crypto";
import { accept, type Result } from "@talkgroup/schemas";
import { KeyedBuckets } from "../../core/keyed-buckets.js";
import { type LimitName, refuseLimitFor } from "../../core/limit-counts.js";
import type { ServerLimits } from "../../core/limits.js";
import { addressKey } from "./address-key.js";
import type { Clock } from "./clock.js";
import { Turns } from "./turns.js";

/**
 * How often somebody may try: all tries of an address, and wrong ones at an account, wherever they come from. Who has signed in to an
 * account is counted by itself where it did so: strangers who try the account do not keep it out there.
 */
export class AttemptLimits {
  readonly #clock: Clock;
  readonly #addresses: KeyedBuckets;
  readonly #accounts: KeyedBuckets;
  readonly #turns: Turns;
  /** Keys of accounts at addresses from which they were signed in to; the first is the one longest unused. */
  readonly #homes = new Set<string>();
  readonly #homes_max: number;

  constructor(limits: ServerLimits, clock: Clock) {
    const keys_max = limits.addresses_remembered_max;
    this.#clock = clock;
    this.#homes_max = keys_max;
    this.#addresses = new KeyedBuckets({
      per_s: limits.attempts_per_address_per_s,
      burst: limits.attempts_per_address_burst,
      keys_max,
    });
    this.#accounts = new KeyedBuckets({
      per_s: limits.attempts_per_account_per_s,
      burst: limits.attempts_per_account_burst,
      keys_max,
    });
    this.#turns = new Turns(limits.hashes_waiting_max);
  }

  /** Counts one try of an address. Refuses `rate_limited`. */
  takeAddress(address: string): Result<undefined> {
    const key = addressKey(address);
    const now_ms = this.#clock.now_ms();
    if (this.#addresses.take(key, now_ms)) return accept(undefined);
    return limited(this.#addresses.retryAfterMs(key, now_ms), "attempts_per_address_per_s", "too many tries from here");
  }

  /**
   * Tries an account, one try after the other: many at once could not be counted before they are answered. A refusal `wrong_credentials`
   * counts as a wrong one. `address`: where a right one is remembered. Refuses `rate_limited`, also where `account` names nobody, and
   * `busy`.
   */
  async tryAccount<T>(account: string, work: () => Promise<Result<T>>, address?: string): Promise<Result<T>> {
    const home = address === undefined ? undefined : keyOf(`${account}\n${addressKey(address)}`);
    const key = home !== undefined && this.#homes.has(home) ? home : keyOf(account);
    const result = await this.#turns.take(key, () => this.#try(key, work));
    if (result.ok && home !== undefined) this.#remember(home);
    return result;
  }

  #remember(home: string): void {
    this.#homes.delete(home);
    this.#homes.add(home);
    if (this.#homes.size <= this.#homes_max) return;
    for (const oldest of this.#homes) {
      this.#homes.delete(oldest);
      break;
    }
  }

  async #try<T>(key: string, work: () => Promise<Result<T>>): Promise<Result<T>> {
    const now_ms = this.#clock.now_ms();
    if (!this.#accounts.wouldTake(key, now_ms)) {
      return limited(
        this.#accounts.retryAfterMs(key, now_ms),
        "attempts_per_account_per_s",
        "too many wrong tries at this account",
      );
    }
    const result = await work();
    if (!result.ok && result.refusal.code === "wrong_credentials") this.#accounts.take(key, this.#clock.now_ms());
    return result;
  }
}

/** Of one length, so that what is remembered of strangers' inventions has a bound. */
function keyOf(account: string): string {
  return createHash("sha256").update(account, "utf8").digest("base64");
}

function limited(retry_after_ms: number, limit: LimitName, message: string): Result<never> {
  return refuseLimitFor(Math.min(retry_after_ms, retry_after_ms_max), limit, "rate_limited", `${message}: try again later`);
}

/** A rate that refills nothing has no time to wait for. */
const retry_after_ms_max = 24 * 3_600_000;
