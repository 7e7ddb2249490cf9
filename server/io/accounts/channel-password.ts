import { accept, type Result, refuse, refuseFor } from "@talkgroup/schemas";
import { AccountsError } from "./accounts-error.js";
import type { AttemptLimits } from "./attempt-limits.js";
import type { PasswordHasher } from "./hasher.js";

export interface ChannelPasswordParts {
  readonly attempts: Pick<AttemptLimits, "takeAddress">;
  readonly hasher: Pick<PasswordHasher, "verify">;
}

/**
 * Whether somebody at `address` knows a channel's password. Refuses `wrong_password`, `rate_limited` for too many tries from there, and
 * `busy` when too many wait or hashing has stopped.
 */
export async function judgeChannelPassword(
  { attempts, hasher }: ChannelPasswordParts,
  password_hash: string,
  password: string,
  address: string,
): Promise<Result<undefined>> {
  const allowed = attempts.takeAddress(address);
  if (!allowed.ok) return allowed;
  try {
    const verdict = await hasher.verify(password_hash, password);
    if (!verdict.ok) return verdict;
    return verdict.value.right ? accept(undefined) : refuse("wrong_password", "password: it is not the channel's", "/password");
  } catch (thrown) {
    if (thrown instanceof AccountsError) return refuseFor(retry_after_ms, "busy", "the password could not be checked: try again");
    throw thrown;
  }
}

const retry_after_ms = 2_000;
