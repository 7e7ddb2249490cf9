import { accept, type Result, refuse } from "@talkgroup/schemas";
import type { AccountsDirectory } from "./accounts-parts.js";

/**
 * The short name of the organisation that a stranger means: the one that was given, whether it exists or not; the only one where none
 * was. Refuses `invalid_params` where the server keeps several.
 */
export function meantOrganisation(directory: Pick<AccountsDirectory, "tables">, given: string | undefined): Result<string> {
  if (given !== undefined) return accept(given);
  const [only, another] = [...directory.tables()];
  if (only !== undefined && another === undefined) return accept(only.slug);
  return refuse("invalid_params", "organisation: missing, expected an organisation's short name", "/organisation");
}
