import type { Result, SessionHelloParams } from "@talkgroup/schemas";
import type { Identity } from "../core/identity.js";

/** Who may come in, asked by the shell for the core (`ControlOut` "ask"): the part that needs a store, keys and hashes. */
export interface Admission {
  /**
   * Who it is that says hello; `params` have passed their schema and hold no `resume`, which the core answers itself. `address` is
   * the peer's, as text. Refuses `invalid_params`, `wrong_join_code`, `unknown_role`, `token_expired`, `token_invalid`, `banned`,
   * `rate_limited`, `store_unavailable`.
   */
  admit(params: SessionHelloParams, address: string): Promise<Result<Identity>>;
  /** Whether a channel's password is right. Refuses `wrong_password`, `rate_limited`, `busy`. */
  checkPassword(password_hash: string, password: string, address: string): Promise<Result<undefined>>;
}
