import { KeyedBuckets } from "./keyed-buckets.js";
import type { ServerLimits } from "./limits.js";

/** "address_full": it has as many connections as it may. "address_rate": it opens them too fast. */
export type GateVerdict = "ok" | "address_full" | "address_rate";

/**
 * How many connections an address may have, and how fast it may open them: judged before anything is spent on a connection. Takes
 * constant time; memory is bounded by the connections that are let through and the addresses that are remembered.
 */
export class ConnectionGate {
  readonly #per_address_max: number;
  readonly #rates: KeyedBuckets;
  readonly #open = new Map<string, number>();

  constructor(limits: ServerLimits) {
    this.#per_address_max = limits.connections_per_address_max;
    this.#rates = new KeyedBuckets({
      per_s: limits.connections_per_address_per_s,
      burst: limits.connections_per_address_burst,
      keys_max: limits.addresses_remembered_max,
    });
  }

  /** Addresses that have a connection now. */
  get addresses(): number {
    return this.#open.size;
  }

  /** A connection from `address` came. If "ok", `handleClosed` has to follow when it is gone. */
  admit(address: string, now_ms: number): GateVerdict {
    const open = this.#open.get(address) ?? 0;
    if (open >= this.#per_address_max) return "address_full";
    if (!this.#rates.take(address, now_ms)) return "address_rate";
    this.#open.set(address, open + 1);
    return "ok";
  }

  /** A connection that was let through is gone. */
  handleClosed(address: string): void {
    const open = this.#open.get(address) ?? 0;
    if (open > 1) this.#open.set(address, open - 1);
    else this.#open.delete(address);
  }
}
