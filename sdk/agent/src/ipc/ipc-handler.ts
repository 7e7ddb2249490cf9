import {
  encodeRefusal,
  encodeResult,
  type IpcMethods,
  type IpcScope,
  ipcScope,
  type Result,
  refuse,
  validateIpcParams,
} from "@talkgroup/schemas";

import type { ClientPlace } from "./client-place.js";
import { isReading } from "./read-only.js";

/**
 * One handler for each method of the local connection: a new schema does not compile until it is served here. `params` are validated
 * and their defaults filled in; the scope is checked. A refusal is a value; whatever a handler throws is answered with `internal`.
 *
 * Requests of one client are started in the order they came, each before the next: what a handler does before its first `await` is
 * in order (key down before key up).
 */
export type IpcHandlers = { readonly [M in ServedMethod]: IpcHandler<M> };

export type IpcHandler<M extends ServedMethod> = (
  params: IpcMethods[M]["filled"],
  caller: IpcCaller,
) => Promise<Result<IpcMethods[M]["result"]>>;

/** All but the handshake, which the session answers itself. */
export type ServedMethod = Exclude<keyof IpcMethods, "agent.hello">;

/** Who asks. The same object for all requests of one client. */
export interface IpcCaller {
  /** 1 and up, never given out twice: the owner of this client's leases. */
  readonly id: number;
  /** As the client calls itself. */
  readonly name: string;
  /** How it came. */
  readonly place: ClientPlace["kind"];
  /** Its sandbox, or what its Origin header says; none of a program by the own socket. */
  readonly origin?: string;
  readonly scopes: ReadonlySet<IpcScope>;
  /** True for one that may only read (`isReading`). */
  readonly reads_only: boolean;
  /** Aborted when the client is gone: after an `await`, do nothing more in its name. */
  readonly gone: AbortSignal;
}

/** Tells of a bug of ours, which was survived: for the log. */
export type OnFault = (where: string, error: unknown) => void;

/** Judges a request and has it served; gives the answer as a JSON-RPC message. Never rejects. */
export async function answerRequest(
  handlers: IpcHandlers,
  request: { readonly id: number; readonly method: string; readonly params: unknown },
  caller: IpcCaller,
  onFault: OnFault,
): Promise<string> {
  const { id, method, params } = request;
  try {
    const result = await serve(handlers, method, params, caller);
    return result.ok ? encodeResult(id, result.value) : encodeRefusal(id, result.refusal);
  } catch (error) {
    // What went wrong goes to the log; it may hold what the client must not see.
    onFault(method, error);
    return encodeRefusal(id, refuse("internal", `${method}: the agent failed; its log says why`).refusal);
  }
}

function serve(
  handlers: IpcHandlers,
  method: string,
  params: unknown,
  caller: IpcCaller,
): Promise<Result<object>> | Result<object> {
  if (!isServed(method))
    return refuse("method_not_found", `method: found "${method}", expected one of PROTOCOL.md §3`, "/method");
  const scope = ipcScope[method];
  if (scope !== "none" && !caller.scopes.has(scope)) {
    return refuse("scope_denied", `${method}: found no scope "${scope}", expected it to be granted`);
  }
  if (caller.reads_only && !isReading(method, params)) {
    return refuse("scope_denied", `${method}: found a page that only reads, expected one that may change this`);
  }
  return serveValid(handlers, method, params, caller);
}

function serveValid<M extends ServedMethod>(
  handlers: IpcHandlers,
  method: M,
  params: unknown,
  caller: IpcCaller,
): Promise<Result<IpcMethods[M]["result"]>> | Result<object> {
  const valid: Result<IpcMethods[M]["filled"]> = validateIpcParams[method](params);
  if (!valid.ok) return valid;
  const handler: IpcHandler<M> = handlers[method];
  return handler(valid.value, caller);
}

function isServed(method: string): method is ServedMethod {
  return method !== "agent.hello" && Object.hasOwn(ipcScope, method);
}
