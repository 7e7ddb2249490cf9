/** A helper that need not be there: itself, or why not in one line for the log. */
export type Probed<Helper> =
  | { readonly available: true; readonly helper: Helper }
  | { readonly available: false; readonly reason: string };

/** The first line of whatever was thrown. */
export function unavailable(what: string, error: unknown): { readonly available: false; readonly reason: string } {
  const why = error instanceof Error ? (error.message.split("\n", 1)[0] ?? "") : String(error);
  return { available: false, reason: `${what}: ${why}` };
}
