import {
  accept,
  type Refusal,
  type RefusalCode,
  type Result,
  refusalCodes,
  refuse,
  type ServerEntry,
  type SignIn,
} from "@talkgroup/schemas";
import type { ApiMethods } from "@talkgroup/schemas/api";

import { plainNames } from "../control/plain-names.js";
import type { HttpAnswer, PinnedRequest } from "./pinned-request.js";

/** How the account signs in. */
export interface Credentials {
  readonly username: string;
  readonly password: string;
  /** The second factor, where the account has one. */
  readonly code?: string | undefined;
}

/** The account that is to be made. */
export interface NewAccount {
  readonly username: string;
  readonly password: string;
  /** Default: the username. */
  readonly display_name?: string | undefined;
  /** Where the organisation lets in by invitation alone. */
  readonly invite_code?: string | undefined;
}

export interface PasswordChange {
  /** The present one. */
  readonly password: string;
  readonly new_password: string;
  /** The second factor, where the account has one. */
  readonly code?: string | undefined;
}

/**
 * Speaks to a server's accounts over its HTTP API. Refuses what the server refuses, with the same codes, and what `postPinned` does;
 * `server_unreachable` too for what is no answer of a Talkgroup server. Never rejects. Holds nothing.
 */
export class AccountClient {
  readonly #post: (request: Omit<PinnedRequest, "timer">) => Promise<Result<HttpAnswer>>;

  /** `post` is `postPinned` with its timer. */
  constructor(post: (request: Omit<PinnedRequest, "timer">) => Promise<Result<HttpAnswer>>) {
    this.#post = post;
  }

  /** Signs in; without the code of an account that has a second factor it is refused `second_factor_required`. */
  login(server: ServerEntry, { username, password, code }: Credentials): Promise<Result<SignIn>> {
    return this.#call(server, "auth.login", { ...organisationOf(server), username, password, ...secondFactor(code) });
  }

  /** Makes an account, and signs in to it. */
  register(server: ServerEntry, { username, password, display_name, invite_code }: NewAccount): Promise<Result<SignIn>> {
    return this.#call(server, "auth.register", {
      ...organisationOf(server),
      username,
      password,
      ...(display_name === undefined ? {} : { display_name }),
      ...(invite_code === undefined ? {} : { invite_code }),
    });
  }

  /** Changes the password of whose access token it is: all sign-ins of the account are over by that, and a new one begins. */
  changePassword(server: ServerEntry, access_token: string, change: PasswordChange): Promise<Result<SignIn>> {
    const { password, new_password, code } = change;
    return this.#call(server, "auth.password", { password, new_password, ...secondFactor(code) }, access_token);
  }

  /** Changes a refresh token for new tokens: it is used up by that, whether the answer arrives or not. */
  refresh(server: ServerEntry, refresh_token: string): Promise<Result<SignIn>> {
    return this.#call(server, "auth.refresh", { refresh_token });
  }

  /** Ends a sign-in on the server. */
  async logout(server: ServerEntry, refresh_token: string): Promise<Result<void>> {
    const done = await this.#call(server, "auth.logout", { refresh_token });
    return done.ok ? accept(undefined) : done;
  }

  async #call<M extends AccountMethod>(
    { url, certificate_sha256 }: ServerEntry,
    method: M,
    body: ApiMethods[M]["params"],
    access_token?: string,
  ): Promise<Result<ApiMethods[M]["result"]>> {
    // The checks of the whole API take 10 MB, and guests need none of them.
    const { apiRoutes, validateApiResult } = await import("@talkgroup/schemas/api");
    const { path, status } = apiRoutes[method];
    const answer = await this.#post({ url, certificate_sha256, path, body, access_token });
    if (!answer.ok) return answer;
    const content = status === no_content && answer.value.status === no_content ? {} : parsed(answer.value.body);
    if (answer.value.status !== status) return { ok: false, refusal: refusalOf(answer.value.status, content) };
    const judged: Result<ApiMethods[M]["result"]> = validateApiResult[method](content);
    // What did not fit may be a token: it is not shown.
    return judged.ok ? judged : refuse("server_unreachable", `server: its answer to ${method} does not fit`);
  }
}

type AccountMethod = "auth.login" | "auth.register" | "auth.password" | "auth.refresh" | "auth.logout";

function organisationOf({ organisation }: ServerEntry): { readonly organisation?: string } {
  return organisation === undefined ? {} : { organisation };
}

function secondFactor(code: string | undefined): { readonly second_factor_code?: string } {
  return code === undefined ? {} : { second_factor_code: code };
}

/** An RFC 9457 problem as the refusal it was. What a newer server may refuse with is told by its kind. */
function refusalOf(status: number, content: unknown): Refusal {
  const problem = typeof content === "object" && content !== null ? (content as Readonly<Record<string, unknown>>) : {};
  const { code, detail, field, retry_after_ms } = problem;
  if (status < 400 || typeof code !== "string" || typeof detail !== "string") {
    return refuse("server_unreachable", `server: found an answer of status ${status}, expected one of a Talkgroup server`)
      .refusal;
  }
  const known = Object.hasOwn(refusalCodes, code) ? (code as RefusalCode) : (codes_of_status[status] ?? "internal");
  const { refusal } = refuse(known, detail, typeof field === "string" ? fieldHere(field) : undefined);
  const patient = typeof retry_after_ms === "number" && retry_after_ms >= 0 && retry_after_ms <= retry_after_ms_max;
  return patient ? { ...refusal, retry_after_ms: Math.ceil(retry_after_ms) } : refusal;
}

/** What the member is called where the player's program filled it in. */
function fieldHere(field: string): string | undefined {
  if (field === "/second_factor_code") return "/code";
  return fields_here.has(field) ? field : undefined;
}

function parsed(body: string): unknown {
  try {
    const answer: unknown = JSON.parse(body);
    plainNames(answer);
    return answer;
  } catch {
    return undefined;
  }
}

const codes_of_status: Readonly<Partial<Record<number, RefusalCode>>> = {
  400: "invalid_params",
  401: "unauthenticated",
  403: "permission_denied",
  404: "not_found",
  429: "rate_limited",
  503: "busy",
};
const no_content = 204;
/** Members that are called the same in both. */
const fields_here: ReadonlySet<string> = new Set(["/username", "/password", "/new_password", "/display_name", "/invite_code"]);
/** Longer is no time to wait, but a clock that is wrong. */
const retry_after_ms_max = 86_400_000;
