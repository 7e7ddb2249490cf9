import { type AgentHelloParams, accept, type IpcScope, ipcEventScope, ipcScope, type Result, refuse } from "@talkgroup/schemas";

/**
 * The scopes a client asks for with its hello (P-42): those it names, or, if it names none, all but `manage`. Refuses a name that is
 * no scope.
 */
export function askedScopes({ scopes }: AgentHelloParams): Result<ReadonlySet<IpcScope>> {
  return scopes === undefined ? accept(basic_scopes) : readScopes(scopes);
}

/** Names as they came from outside, each once. Refuses a name that is no scope. */
export function readScopes(names: readonly string[]): Result<ReadonlySet<IpcScope>> {
  const scopes = new Set<IpcScope>();
  for (const [index, name] of names.entries()) {
    const scope = [...all_scopes].find((known) => known === name);
    if (scope === undefined) {
      const expected = [...all_scopes].join(", ");
      return refuse("invalid_params", `scopes: found "${name}", expected one of ${expected}`, `/scopes/${index}`);
    }
    scopes.add(scope);
  }
  return accept(scopes);
}

/** Those of `asked` that are in `allowed`. */
export function commonScopes(asked: ReadonlySet<IpcScope>, allowed: ReadonlySet<string>): ReadonlySet<IpcScope> {
  return new Set([...asked].filter((scope) => allowed.has(scope)));
}

/** Every scope there is. */
export const all_scopes: ReadonlySet<IpcScope> = new Set(
  [...Object.values(ipcScope), ...Object.values(ipcEventScope)].filter((scope) => scope !== "none").sort(),
);

/** What can be allowed to a program: all but `manage`, which goes with the manager's token alone. */
export const basic_scopes: ReadonlySet<IpcScope> = new Set([...all_scopes].filter((scope) => scope !== "manage"));
