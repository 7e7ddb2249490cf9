import { AccountsError } from "./accounts/accounts-error.js";
import type { ServerLog } from "./log.js";
import type { Store } from "./store/store.js";
import { StoreError } from "./store/store-error.js";

export interface HousekeepingOptions {
  readonly accounts: { tidy(): Promise<void> };
  readonly store: Pick<Store, "audit">;
  readonly log: Pick<ServerLog, "warn">;
  /** Default: the process's clock, ms since 1970. */
  readonly wall?: () => number;
}

/** What is due once an hour: expired tokens and old audit entries go, token keys are rotated. */
export class Housekeeping {
  readonly #options: HousekeepingOptions;
  readonly #timer: NodeJS.Timeout;

  constructor(options: HousekeepingOptions) {
    this.#options = options;
    this.#timer = setInterval(() => void this.run(), interval_ms).unref();
  }

  /** Does it now. What the world refuses is tried again an hour later. */
  async run(): Promise<void> {
    const { accounts, store, log, wall = Date.now } = this.#options;
    try {
      await accounts.tidy();
      await store.audit.removeBefore(wall() - audit_kept_ms);
    } catch (thrown) {
      if (!(thrown instanceof StoreError || thrown instanceof AccountsError)) throw thrown;
      log.warn({ code: thrown.code }, "housekeeping was put off");
    }
  }

  close(): void {
    clearInterval(this.#timer);
  }
}

const interval_ms = 3_600_000;
/** A year: whoever asks who changed something asks within it, and names should not be kept for longer. */
const audit_kept_ms = 365 * 86_400_000;
