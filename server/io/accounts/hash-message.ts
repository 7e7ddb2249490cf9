import type { HashParameters } from "./hash-parameters.js";

/** What the hashing thread is started with. */
export interface HashThreadData {
  readonly parameters: HashParameters;
}

/** What the main thread asks of the hashing thread. */
export type ToHashThread =
  | { readonly kind: "hash"; readonly request_id: number; readonly password: string }
  /** `phc` undefined: the work of a comparison with nothing to compare to. */
  | { readonly kind: "verify"; readonly request_id: number; readonly phc: string | undefined; readonly password: string };

export type FromHashThread =
  | { readonly kind: "ready" }
  | { readonly kind: "hashed"; readonly request_id: number; readonly phc: string; readonly took_ms: number }
  | { readonly kind: "verified"; readonly request_id: number; readonly right: boolean; readonly took_ms: number }
  | { readonly kind: "failed"; readonly request_id: number; readonly message: string };
