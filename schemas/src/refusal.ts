import { plainLines } from "./plain-text.js";

/**
 * Why input from outside was not accepted. A refusal is a value, never an exception: the peer sent something wrong,
 * nothing of ours failed. `code` is stable on the wire (P-7); `message` is for people.
 */
export type RefusalCode = keyof typeof refusalCodes;

export interface Refusal {
  readonly code: RefusalCode;
  /** Names the field, what was found and what was expected. At most 512 characters, none of which steers a terminal (`plainLines`). */
  readonly message: string;
  /** JSON pointer of the offending field, where there is one. To look up, not to show: the names in it are the peer's. */
  readonly field?: string;
  /** How long to wait before trying again, where waiting helps. */
  readonly retry_after_ms?: number;
  /** Which limit said no, for whoever counts. It stays on the side that refuses. */
  readonly limit?: string;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export function accept<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function refuse(code: RefusalCode, message: string, field?: string): { readonly ok: false; readonly refusal: Refusal } {
  const text = plainLines(message.slice(0, refusal_message_chars_max)).slice(0, refusal_message_chars_max);
  return { ok: false, refusal: field === undefined ? { code, message: text } : { code, message: text, field } };
}

/** A refusal that time heals: `rate_limited`, `busy`, `store_unavailable`, `store_full`. */
export function refuseFor(
  retry_after_ms: number,
  code: RefusalCode,
  message: string,
): { readonly ok: false; readonly refusal: Refusal } {
  const { refusal } = refuse(code, message);
  return { ok: false, refusal: { ...refusal, retry_after_ms: Math.ceil(retry_after_ms) } };
}

/** The JSON-RPC error number of a code. */
export function refusalNumber(code: RefusalCode): number {
  return refusalCodes[code];
}

/** The code of a JSON-RPC error number, or undefined if a newer peer made it up. */
export function refusalCodeOf(number: number): RefusalCode | undefined {
  return codesByNumber.get(number);
}

const refusal_message_chars_max = 512;

/** Append only: a removed code keeps its number. −32700…−32600 are JSON-RPC 2.0's own (§5.1 there). */
export const refusalCodes = {
  parse_error: -32700,
  invalid_request: -32600,
  method_not_found: -32601,
  invalid_params: -32602,
  internal: -32603,
  unsupported_version: -32001,
  not_ready: -32002,
  wrong_join_code: -32003,
  unknown_role: -32004,
  unknown_channel: -32005,
  permission_denied: -32006,
  not_a_member: -32007,
  unknown_target: -32008,
  limit_reached: -32009,
  rate_limited: -32010,
  already_connected: -32011,
  not_connected: -32012,
  server_unreachable: -32013,
  certificate_mismatch: -32014,
  unknown_binding: -32015,
  unknown_simulcast: -32016,
  scope_denied: -32017,
  unsupported: -32018,
  file_unreadable: -32019,
  message_too_large: -32020,
  unauthenticated: -32021,
  wrong_credentials: -32022,
  second_factor_required: -32023,
  not_found: -32024,
  conflict: -32025,
  version_mismatch: -32026,
  precondition_required: -32027,
  store_unavailable: -32028,
  busy: -32029,
  banned: -32030,
  wrong_password: -32031,
  resume_failed: -32032,
  token_expired: -32033,
  token_invalid: -32034,
  invite_invalid: -32035,
  registration_closed: -32036,
  unsupported_media_type: -32037,
  method_not_allowed: -32038,
  unknown_session: -32039,
  muted: -32040,
  unknown_device: -32041,
  channel_busy: -32042,
  unknown_hotkey: -32043,
  unknown_server: -32044,
  settings_unwritable: -32045,
  store_full: -32046,
} as const;

const codesByNumber: ReadonlyMap<number, RefusalCode> = new Map(
  (Object.keys(refusalCodes) as RefusalCode[]).map((code) => [refusalCodes[code], code]),
);
