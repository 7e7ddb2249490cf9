import type { ServerLimits } from "../../core/limits.js";
import type { Directory } from "../directory.js";
import type { Store } from "../store/store.js";
import type { AttemptLimits } from "./attempt-limits.js";
import type { Clock } from "./clock.js";
import type { PasswordHasher } from "./hasher.js";
import type { KeyFile } from "./key-file.js";
import type { TokenSigner } from "./token-signer.js";

/** What accounts are made of; the admission of sessions shares all of it. */
export interface AccountsParts {
  readonly store: Store;
  readonly directory: AccountsDirectory;
  readonly hasher: PasswordHasher;
  readonly keys: KeyFile;
  readonly signer: TokenSigner;
  readonly attempts: AttemptLimits;
  readonly limits: Pick<ServerLimits, "users_per_organisation_max">;
  readonly clock: Clock;
}

/** What accounts ask of the directory. */
export type AccountsDirectory = Pick<Directory, "table" | "bySlug" | "tables" | "roleOf" | "changed">;
