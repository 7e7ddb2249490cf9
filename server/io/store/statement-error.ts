import { StoreError } from "./store-error.js";

/** What a statement ran into that the store can deal with itself. */
export type StatementTrouble =
  /** A row of the same key is there already. */
  | "unique"
  /** It names a row that is not there. */
  | "foreign_key"
  /** The database gave the transaction up for another's sake: it may be begun again. */
  | "contended";

/** A statement the data contradicted. Leaves the store only as a refusal, or if there is no end of contention. */
export class StatementError extends StoreError {
  readonly trouble: StatementTrouble;

  constructor(trouble: StatementTrouble, message: string, options?: ErrorOptions) {
    super(trouble === "contended" ? "store_unavailable" : "store_failed", message, options);
    this.name = "StatementError";
    this.trouble = trouble;
  }
}
