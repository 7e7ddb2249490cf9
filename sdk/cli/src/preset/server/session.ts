import { accept, type Result, refuse, type SignIn } from "@talkgroup/schemas";
import type { ApiMethods } from "@talkgroup/schemas/api";

import type { ApiCaller, ApiMethod, CallOptions } from "./api-caller.js";
import type { AskSecret } from "./ask-terminal.js";

/** As whom a server is used. */
export interface Credentials {
  /** Slug of the organisation. Where the server keeps only one, who signs in can leave it out. */
  readonly organisation?: string | undefined;
  /** The account's name. */
  readonly user?: string | undefined;
  /** The account's password; left out: it is asked for. */
  readonly password?: string | undefined;
  /** An access token; it goes before user and password. */
  readonly token?: string | undefined;
  /** For the password and the code of a second factor. */
  readonly ask: AskSecret;
}

/**
 * Somebody who uses a server's presets: signed in, or nobody, who may read what is published. Tokens are changed before they are over;
 * where that fails, it signs in anew. Rejects with `ServerFailure` as `ApiCaller` does. Keeps no password.
 */
export class Session {
  readonly #api: ApiCaller;
  readonly #credentials: Credentials;
  /** Monotonic. */
  readonly #now_ms: () => number;
  #tokens: Tokens | undefined;
  /** Slug of the organisation; undefined: nobody said which. */
  organisation: string | undefined;
  /** Undefined: nobody is signed in. */
  organisation_id: string | undefined;

  /** Signs in where there is a token or a user. Refuses what the server refuses, and `unauthenticated` where it is not told enough. */
  static async open(api: ApiCaller, credentials: Credentials, now_ms: () => number): Promise<Result<Session>> {
    const session = new Session(api, credentials, now_ms);
    if (credentials.token === undefined && credentials.user === undefined) return accept(session);
    let is_open = false;
    try {
      const signed_in = await session.#open();
      is_open = signed_in.ok;
      return signed_in.ok ? accept(session) : signed_in;
    } finally {
      if (!is_open) await session.close(api);
    }
  }

  private constructor(api: ApiCaller, credentials: Credentials, now_ms: () => number) {
    this.#api = api;
    this.#credentials = credentials;
    this.#now_ms = now_ms;
    this.organisation = credentials.organisation;
  }

  /** Calls a method as whoever is signed in. */
  async call<M extends ApiMethod>(
    method: M,
    params: ApiMethods[M]["params"],
    options: Omit<CallOptions, "token"> = {},
  ): Promise<Result<ApiMethods[M]["result"]>> {
    const token = await this.#token();
    if (!token.ok) return token;
    const answer = await this.#api.call(method, params, { ...options, token: token.value });
    // A machine that slept does not know how old its token is.
    if (answer.ok || answer.refusal.code !== "token_expired" || this.#tokens?.refresh_token === undefined) return answer;
    const renewed = await this.#renew(this.#tokens.refresh_token);
    return renewed.ok ? this.#api.call(method, params, { ...options, token: renewed.value }) : renewed;
  }

  /** The sign-in is over on the server too, if it began here. `api` is asked for it. Never rejects. */
  async close(api: ApiCaller): Promise<void> {
    const refresh_token = this.#tokens?.refresh_token;
    this.#tokens = undefined;
    if (refresh_token === undefined) return;
    try {
      await api.call("auth.logout", { refresh_token });
    } catch {
      // It ends by itself: nobody else has the token.
    }
  }

  async #open(): Promise<Result<undefined>> {
    const { token, organisation } = this.#credentials;
    if (token !== undefined && !/^[A-Za-z0-9._~+/-]{1,2048}=*$/.test(token))
      return refuse("unauthenticated", "TALKGROUP_TOKEN: found something else, expected an access token");
    const signed_in = token === undefined ? await this.#signIn() : accept(token);
    if (!signed_in.ok) return signed_in;
    this.#tokens ??= { access_token: signed_in.value, renew_at_ms: Number.POSITIVE_INFINITY, refresh_token: undefined };
    const me = await this.call("auth.me", {});
    if (!me.ok) return me;
    const { slug, organisation_id } = me.value.organisation;
    if (organisation !== undefined && organisation !== slug) {
      const found = `found ${JSON.stringify(organisation)}, expected ${JSON.stringify(slug)}, the token's own`;
      return refuse("invalid_params", `--organisation: ${found}`, "/organisation");
    }
    this.organisation = slug;
    this.organisation_id = organisation_id;
    return accept(undefined);
  }

  async #token(): Promise<Result<string | undefined>> {
    if (this.#tokens === undefined) return this.organisation_id === undefined ? accept(undefined) : this.#signIn();
    const { access_token, renew_at_ms, refresh_token } = this.#tokens;
    if (this.#now_ms() < renew_at_ms || refresh_token === undefined) return accept(access_token);
    return this.#renew(refresh_token);
  }

  async #renew(refresh_token: string): Promise<Result<string>> {
    // It is used up by this, whether an answer comes or not.
    this.#tokens = undefined;
    const renewed = await this.#api.call("auth.refresh", { refresh_token });
    return renewed.ok ? accept(this.#keep(renewed.value)) : this.#signIn();
  }

  async #signIn(): Promise<Result<string>> {
    const { organisation, user: username, ask } = this.#credentials;
    if (username === undefined) return refuse("unauthenticated", not_told);
    const password = this.#credentials.password ?? (await ask(`Password of ${username}: `));
    if (password === undefined) return refuse("unauthenticated", "found no password, expected TALKGROUP_PASSWORD or a terminal");
    const params = { ...(organisation === undefined ? {} : { organisation }), username, password };
    const first = await this.#api.call("auth.login", params);
    if (first.ok) return accept(this.#keep(first.value));
    if (first.refusal.code !== "second_factor_required") return first;
    const second_factor_code = await ask("Code of the second factor: ");
    if (second_factor_code === undefined) return first;
    const second = await this.#api.call("auth.login", { ...params, second_factor_code: second_factor_code.trim() });
    return second.ok ? accept(this.#keep(second.value)) : second;
  }

  #keep({ access_token, access_lifetime_s, refresh_token }: SignIn): string {
    const renew_at_ms = this.#now_ms() + access_lifetime_s * 1000 * lifetime_share;
    this.#tokens = { access_token, renew_at_ms, refresh_token };
    return access_token;
  }
}

/** The id of the organisation of who is signed in. Refuses `unauthenticated` where nobody is. */
export function organisationIdOf({ organisation_id }: Session): Result<string> {
  return organisation_id === undefined ? refuse("unauthenticated", not_told) : accept(organisation_id);
}

interface Tokens {
  readonly access_token: string;
  readonly renew_at_ms: number;
  /** Undefined: the token was given, and is good as long as it is. */
  readonly refresh_token: string | undefined;
}

const not_told = "nobody is signed in: expected --user NAME with a password, or TALKGROUP_TOKEN";
/** Early enough for whoever sends a large preset on a slow line. */
const lifetime_share = 0.8;
