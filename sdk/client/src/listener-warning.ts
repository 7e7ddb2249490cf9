/**
 * Reports to the developer what a listener of the game threw, and lets the game go on: by `process.emitWarning` (Node) as a warning with
 * the error's stack, which goes to stderr; else by `reportError` (browsers), like an error in an event handler of the page's own, with the
 * page's `error` event. Node's comes first, because a `reportError` there may end the process.
 */
export function warnOfListener(error: unknown): void {
  const { process, reportError } = globalThis as Surroundings;
  if (typeof process?.emitWarning === "function") process.emitWarning(...warningOf(error));
  else reportError?.(error);
}

function warningOf(error: unknown): [string, { readonly type: string; readonly detail: string }] {
  const { name, message, stack } = error instanceof Error ? error : { name: "thrown", message: String(error), stack: undefined };
  const detail = stack ?? "found no stack: expected an Error to be thrown";
  return [`a listener of this program failed: ${name}: ${message}`, { type: "TalkgroupWarning", detail }];
}

/** What either Node or browsers have, and the other lacks. */
interface Surroundings {
  readonly process?: { readonly emitWarning?: (warning: string, details: object) => void };
  readonly reportError?: (error: unknown) => void;
}
