import { type Refusal, type RefusalCode, refuseFor } from "@talkgroup/schemas";
import { AccountsError } from "../accounts/accounts-error.js";
import { StoreError } from "../store/store-error.js";
import { api_headers } from "./secure-header.js";

/** What went wrong with a request, as it goes over the wire (RFC 9457). `code` is the stable name; the rest is for people. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  /** The HTTP status again. */
  readonly status: number;
  readonly code: RefusalCode;
  /** Names field, found and expected. */
  readonly detail: string;
  /** JSON pointer of the member at fault, where there is one. */
  readonly field?: string;
  /** How long to wait before another try, where time is what it takes. */
  readonly retry_after_ms?: number;
}

/** The answer to a request that was refused: `application/problem+json`, with what its status asks for besides (RFC 9110). */
export function problemResponse(refusal: Refusal, headers: Readonly<Record<string, string>> = {}): Response {
  const { status } = problem_kinds[refusal.code];
  const extra: Record<string, string> = {};
  if (status === 401) extra["www-authenticate"] = challenge;
  if (refusal.retry_after_ms !== undefined) extra["retry-after"] = String(Math.ceil(refusal.retry_after_ms / 1000));
  return new Response(JSON.stringify(problemOf(refusal)), {
    status,
    headers: { ...api_headers, "content-type": "application/problem+json", ...extra, ...headers },
  });
}

function problemOf({ code, message, field, retry_after_ms }: Refusal): Problem {
  const { status, title } = problem_kinds[code];
  return {
    type: `${problem_type_base}${code}`,
    title,
    status,
    code,
    detail: message,
    ...(field === undefined ? {} : { field }),
    ...(retry_after_ms === undefined ? {} : { retry_after_ms }),
  };
}

/** What to answer when a handler threw something that time heals; undefined: anything else, which is ours to mend. */
export function refusalOfThrown(thrown: unknown): Refusal | undefined {
  if (thrown instanceof StoreError && thrown.code === "store_full") {
    const message = "the store has no room: nothing can be changed until there is some";
    return refuseFor(room_retry_after_ms, "store_full", message).refusal;
  }
  if (thrown instanceof StoreError && thrown.code === "store_unavailable") {
    return refuseFor(store_retry_after_ms, "store_unavailable", "the store cannot be reached now: try again a little later")
      .refusal;
  }
  if (thrown instanceof AccountsError && thrown.code === "hashing_stopped") {
    return refuseFor(hashing_retry_after_ms, "busy", "passwords cannot be worked on now: try again a little later").refusal;
  }
  return undefined;
}

/** What the log says of something thrown: what kind it is and where it came from. Its message may quote the request. */
export function thrownRecord(thrown: unknown): {
  readonly error: string;
  readonly code?: string;
  readonly at: readonly string[];
} {
  if (!(thrown instanceof Error)) return { error: typeof thrown, at: [] };
  const { name, stack = "" } = thrown;
  const code = "code" in thrown && typeof thrown.code === "string" ? { code: thrown.code } : {};
  const frames = stack.split("\n").map((line) => line.trim());
  return { error: name, ...code, at: frames.filter((line) => line.startsWith("at ")).slice(0, frames_logged) };
}

interface ProblemKind {
  readonly status: number;
  readonly title: string;
}

/** Every refusal's status. Those that only the local socket or the control connection knows have one too, so that none is forgotten. */
const problem_kinds: Readonly<Record<RefusalCode, ProblemKind>> = {
  parse_error: { status: 400, title: "Not JSON" },
  invalid_request: { status: 400, title: "Bad request" },
  method_not_found: { status: 404, title: "No such method" },
  invalid_params: { status: 400, title: "A value does not fit" },
  internal: { status: 500, title: "Server error" },
  unsupported_version: { status: 400, title: "Version not spoken here" },
  not_ready: { status: 409, title: "Not ready" },
  wrong_join_code: { status: 403, title: "Wrong join code" },
  unknown_role: { status: 409, title: "No such role" },
  unknown_channel: { status: 409, title: "No such channel" },
  permission_denied: { status: 403, title: "Not allowed" },
  not_a_member: { status: 409, title: "Not on the channel" },
  unknown_target: { status: 409, title: "No such target" },
  limit_reached: { status: 409, title: "Limit reached" },
  rate_limited: { status: 429, title: "Too many requests" },
  already_connected: { status: 409, title: "Already connected" },
  not_connected: { status: 409, title: "Not connected" },
  server_unreachable: { status: 502, title: "Server out of reach" },
  certificate_mismatch: { status: 502, title: "Wrong certificate" },
  unknown_binding: { status: 409, title: "No such binding" },
  unknown_simulcast: { status: 409, title: "No such simulcast set" },
  scope_denied: { status: 403, title: "Outside the scope" },
  unsupported: { status: 400, title: "Not supported" },
  file_unreadable: { status: 400, title: "File cannot be read" },
  message_too_large: { status: 413, title: "Too large" },
  unauthenticated: { status: 401, title: "Not signed in" },
  wrong_credentials: { status: 401, title: "Wrong credentials" },
  second_factor_required: { status: 401, title: "Second factor required" },
  not_found: { status: 404, title: "Not found" },
  conflict: { status: 409, title: "Conflict" },
  version_mismatch: { status: 412, title: "Changed by someone else" },
  precondition_required: { status: 428, title: "If-Match required" },
  store_unavailable: { status: 503, title: "Store unavailable" },
  busy: { status: 503, title: "Busy" },
  banned: { status: 403, title: "Banned" },
  wrong_password: { status: 403, title: "Wrong password" },
  resume_failed: { status: 409, title: "Session is over" },
  token_expired: { status: 401, title: "Token expired" },
  token_invalid: { status: 401, title: "Token invalid" },
  invite_invalid: { status: 403, title: "Invite invalid" },
  registration_closed: { status: 403, title: "Registration closed" },
  unsupported_media_type: { status: 415, title: "Media type not supported" },
  method_not_allowed: { status: 405, title: "Method not allowed" },
  unknown_session: { status: 404, title: "No such session" },
  muted: { status: 403, title: "Muted" },
  unknown_device: { status: 404, title: "Unknown device" },
  channel_busy: { status: 409, title: "Channel busy" },
  unknown_hotkey: { status: 404, title: "Unknown hotkey" },
  unknown_server: { status: 404, title: "Unknown server" },
  settings_unwritable: { status: 500, title: "Settings unwritable" },
  store_full: { status: 503, title: "Store full" },
};

/** Every 401 says how to sign in (RFC 9110 §15.5.2, RFC 6750 §3). */
const challenge = 'Bearer realm="talkgroup"';
/** Names the kind of problem; nothing needs to be there (RFC 9457 §3.1.1). */
const problem_type_base = "https://talkgroup.dev/problems/";
/** A database that restarts takes a few seconds. */
const store_retry_after_ms = 2_000;
/** Somebody has to make room. */
const room_retry_after_ms = 30_000;
/** A hashing thread starts within a second. */
const hashing_retry_after_ms = 1_000;
/** Enough to see whose call it was. */
const frames_logged = 6;
