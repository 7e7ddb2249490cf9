import { accept, type Refusal, type RefusalCode, type Result, refusalCodeOf, refusalNumber, refuse } from "./refusal.js";

/**
 * JSON-RPC 2.0 as the local socket and the control connection speak it (P-4): no batches, ids are integers of the caller,
 * params are always objects. A notification from the server also carries `seq`.
 */
export type RpcMessage =
  | { readonly kind: "request"; readonly id: number; readonly method: string; readonly params: unknown }
  | { readonly kind: "notification"; readonly method: string; readonly params: unknown; readonly seq: number | undefined }
  | { readonly kind: "result"; readonly id: number; readonly result: unknown }
  | { readonly kind: "error"; readonly id: number | null; readonly refusal: Refusal };

export function encodeRequest(id: number, method: string, params: object): string {
  return JSON.stringify({ jsonrpc: "2.0", id, method, params });
}

export function encodeNotification(method: string, params: object, seq?: number): string {
  return JSON.stringify(seq === undefined ? { jsonrpc: "2.0", method, params } : { jsonrpc: "2.0", method, params, seq });
}

export function encodeResult(id: number, result: object): string {
  return JSON.stringify({ jsonrpc: "2.0", id, result });
}

/** `id` is null where the request could not be read far enough to know it (JSON-RPC 2.0 §5). */
export function encodeRefusal(id: number | null, refusal: Refusal): string {
  const error = {
    code: refusalNumber(refusal.code),
    message: refusal.message,
    data: { code: refusal.code, field: refusal.field, retry_after_ms: refusal.retry_after_ms },
  };
  return JSON.stringify({ jsonrpc: "2.0", id, error });
}

/** Reads one message. Any text gives a message or a refusal; params and results are not judged here (the validators do that). */
export function decodeRpc(text: string): Result<RpcMessage> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refuse("parse_error", "message: found text that is not JSON, expected one JSON-RPC 2.0 object");
  }
  if (!isObject(json)) return refuse("invalid_request", `message: found ${typeOf(json)}, expected one JSON-RPC 2.0 object`);
  if (json["jsonrpc"] !== "2.0")
    return refuse("invalid_request", `jsonrpc: found ${show(json["jsonrpc"])}, expected "2.0"`, "/jsonrpc");
  if ("method" in json) return decodeCall(json);
  return decodeAnswer(json);
}

/** The id of a request that decodeRpc refused, so that the refusal can be sent to its caller; null if there is none to be found. */
export function idOfRefused(text: string): number | null {
  try {
    const json: unknown = JSON.parse(text);
    return isObject(json) && isId(json["id"]) ? json["id"] : null;
  } catch {
    return null;
  }
}

function decodeCall(json: Record<string, unknown>): Result<RpcMessage> {
  const { method, params = {}, id, seq } = json;
  if (typeof method !== "string" || method.length > method_chars_max) {
    return refuse(
      "invalid_request",
      `method: found ${show(method)}, expected a string of at most ${method_chars_max} characters`,
      "/method",
    );
  }
  if (!isObject(params)) return refuse("invalid_params", `params: found ${typeOf(params)}, expected an object`, "/params");
  if (id !== undefined) {
    if (!isId(id)) return refuse("invalid_request", `id: found ${show(id)}, expected an integer from 0 to ${id_max}`, "/id");
    return accept({ kind: "request", id, method, params });
  }
  if (seq !== undefined && !isId(seq))
    return refuse("invalid_request", `seq: found ${show(seq)}, expected an integer from 0 to ${id_max}`, "/seq");
  return accept({ kind: "notification", method, params, seq });
}

function decodeAnswer(json: Record<string, unknown>): Result<RpcMessage> {
  const { id, error } = json;
  if ("error" in json) {
    if (!isObject(error)) return refuse("invalid_request", `error: found ${typeOf(error)}, expected an object`, "/error");
    if (id !== null && !isId(id)) return refuse("invalid_request", `id: found ${show(id)}, expected an integer or null`, "/id");
    return accept({ kind: "error", id, refusal: refusalOf(error) });
  }
  if (!isId(id)) return refuse("invalid_request", `id: found ${show(id)}, expected an integer from 0 to ${id_max}`, "/id");
  if (!("result" in json)) return refuse("invalid_request", "message: found no method, result or error, expected one of them");
  return accept({ kind: "result", id, result: json["result"] });
}

function refusalOf(error: Record<string, unknown>): Refusal {
  const code: RefusalCode = (typeof error["code"] === "number" ? refusalCodeOf(error["code"]) : undefined) ?? "internal";
  const message = typeof error["message"] === "string" ? error["message"] : "no message";
  const data = error["data"];
  const field = isObject(data) && typeof data["field"] === "string" ? data["field"] : undefined;
  const { refusal } = refuse(code, message, field);
  const retry_after_ms = isObject(data) ? data["retry_after_ms"] : undefined;
  return typeof retry_after_ms === "number" && retry_after_ms >= 0 ? { ...refusal, retry_after_ms } : refusal;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isId(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= id_max;
}

function typeOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "an array" : typeof value;
}

function show(value: unknown): string {
  // Never print an object: JSON.stringify recurses, and input may be nested thousands deep.
  if (typeof value === "object") return typeOf(value);
  return value === undefined ? "nothing" : (JSON.stringify(value) ?? typeof value).slice(0, 64);
}

const id_max = 0x7f_ff_ff_ff;
const method_chars_max = 64;
