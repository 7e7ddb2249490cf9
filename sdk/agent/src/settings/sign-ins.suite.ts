import { accept, type Result, refuse, type ServerEntry, type SignIn } from "@talkgroup/schemas";

import { AccountClient } from "./account-client.js";
import type { HttpAnswer } from "./pinned-request.js";

/** What the player is signed in to. */
export const server: ServerEntry = { server_id: "a", title: "A", url: "wss://a:1", organisation: "home" };
/** Who the player is there. */
export const who: { readonly username: string; readonly password: string } = {
  username: "nova",
  password: "correct horse battery",
};

/** A server that knows its refresh tokens: each is good once, and one that comes twice ends the sign-in. */
export class ModelAccounts {
  readonly calls: string[] = [];
  readonly used: Set<string> = new Set();
  password: string = who.password;
  down: boolean = false;
  /** Answers wait for it. */
  gate: Promise<void> = Promise.resolve();
  #good: string | undefined;
  #access: string | undefined;
  #count = 0;

  client(): AccountClient {
    return new AccountClient(async ({ path, body, access_token }) => {
      this.calls.push(path);
      await this.gate;
      if (this.down) return refuse("server_unreachable", "server: ECONNREFUSED");
      const { refresh_token = "" } = body as { refresh_token?: string };
      if (path === "/auth/login") return this.#signIn();
      if (path === "/auth/register") return this.#signIn(201);
      if (path === "/auth/password") return this.#changePassword(access_token, body as Passwords);
      if (path === "/auth/logout") {
        if (refresh_token === this.#good) this.#good = undefined;
        return accept({ status: 204, body: "" });
      }
      const good = refresh_token === this.#good;
      this.used.add(refresh_token);
      this.#good = undefined;
      return good ? this.#signIn() : answer(401, { code: "token_invalid", detail: "it is not good" });
    });
  }

  get signedIn(): boolean {
    return this.#good !== undefined;
  }

  /** The access tokens of before are not good any more. */
  loseKeys(): void {
    this.#access = undefined;
  }

  #changePassword(access_token: string | undefined, { password, new_password }: Passwords): Result<HttpAnswer> {
    if (access_token !== this.#access) return answer(401, { code: "unauthenticated", detail: "it is not good here" });
    if (password !== this.password) return answer(401, { code: "wrong_credentials", detail: "no" });
    this.password = new_password;
    return this.#signIn();
  }

  #signIn(status = 200): Result<HttpAnswer> {
    this.#count += 1;
    this.#access = `access-${this.#count}`;
    this.#good = `refresh-${this.#count}`;
    const tokens: SignIn = {
      access_token: this.#access,
      access_lifetime_s: 900,
      refresh_token: this.#good,
      refresh_lifetime_s: 86_400,
      user_id: "0b7e3b52-6f5b-4a53-8f0a-2f7a5d3c1a11",
      organisation_id: "0b7e3b52-6f5b-4a53-8f0a-2f7a5d3c1a12",
    };
    return answer(status, tokens);
  }
}

interface Passwords {
  readonly password: string;
  readonly new_password: string;
}

function answer(status: number, body: object): Result<HttpAnswer> {
  return accept({ status, body: JSON.stringify(body) });
}
