import { randomBytes } from "node:crypto";
import { accept, type Result, refuse } from "@talkgroup/schemas";
import { errors, type JWTPayload, jwtVerify, SignJWT } from "jose";
import type { Clock } from "./clock.js";
import {
  type AccessClaims,
  accessPayload,
  audience,
  claimsOf,
  type GameClaims,
  gamePayload,
  type TokenClaims,
} from "./token-claims.js";
import type { TokenKeys } from "./token-key.js";

export interface SignedToken {
  readonly token: string;
  /** Wall clock. */
  readonly expires_ms: number;
}

/**
 * Signed tokens (RFC 7519) under the server's Ed25519 keys (RFC 8037): access tokens of users and game tokens of players. They are
 * checked without the store.
 */
export class TokenSigner {
  readonly #keys: TokenKeys;
  readonly #clock: Clock;

  constructor(keys: TokenKeys, clock: Clock) {
    this.#keys = keys;
    this.#clock = clock;
  }

  /** Lives 15 minutes from `issued_ms` on. */
  signAccess(claims: AccessClaims): Promise<SignedToken> {
    return this.#sign({ ...accessPayload(claims), sub: claims.user_id, aud: audience.access }, claims.issued_ms, access_token_s);
  }

  /** `ttl_s`: 10 … 3600. May be longer than `token_chars_max` if it grants many channels. */
  signGame(claims: GameClaims, ttl_s: number): Promise<SignedToken> {
    return this.#sign({ ...gamePayload(claims), aud: audience.game }, this.#clock.wall_ms(), ttl_s);
  }

  /** Refuses `token_expired`, and `token_invalid` for everything else that can be wrong with a token. */
  async verify(token: string): Promise<Result<TokenClaims>> {
    if (token.length > token_chars_max) return invalid();
    try {
      const { payload } = await jwtVerify(token, ({ kid }) => this.#keyOf(kid), {
        algorithms: [algorithm],
        issuer,
        audience: [audience.access, audience.game],
        clockTolerance: leeway_s,
        currentDate: new Date(this.#clock.wall_ms()),
        requiredClaims: ["iat", "exp", "jti"],
      });
      const claims = claimsOf(payload);
      return claims === undefined ? invalid() : accept(claims);
    } catch (thrown) {
      if (thrown instanceof errors.JWTExpired)
        return refuse("token_expired", "token: it has expired, expected a fresh one", "/token");
      if (thrown instanceof errors.JOSEError) return invalid();
      throw thrown;
    }
  }

  /** As `verify`, for users alone: a game token is `token_invalid`. */
  async verifyAccess(token: string): Promise<Result<AccessClaims>> {
    const verified = await this.verify(token);
    if (!verified.ok) return verified;
    return verified.value.kind === "access" ? accept(verified.value) : invalid();
  }

  async #sign(payload: JWTPayload, issued_ms: number, ttl_s: number): Promise<SignedToken> {
    const { kid, private_key } = this.#keys.signing;
    const issued_s = Math.floor(issued_ms / 1000);
    const token = await new SignJWT(payload)
      .setProtectedHeader({ alg: algorithm, kid, typ: "JWT" })
      .setIssuer(issuer)
      // To the millisecond (RFC 7519 §2 has it so): a token of the same second as a new password is of before or after it.
      .setIssuedAt(issued_ms / 1000)
      .setExpirationTime(issued_s + ttl_s)
      .setJti(randomBytes(jti_bytes).toString("base64url"))
      .sign(private_key);
    return { token, expires_ms: (issued_s + ttl_s) * 1000 };
  }

  #keyOf(kid: string | undefined): NonNullable<ReturnType<TokenKeys["find"]>>["public_key"] {
    const key = kid === undefined ? undefined : this.#keys.find(kid);
    if (key === undefined) throw new errors.JWKSNoMatchingKey();
    return key.public_key;
  }
}

function invalid(): Result<never> {
  return refuse("token_invalid", "token: it is not one of this server's, expected an access or game token", "/token");
}

/** `session.hello`'s bound, and that of every header that carries one. */
export const token_chars_max = 2048;
const issuer = "talkgroup";
const algorithm = "EdDSA";
const access_token_s = 15 * 60;
/** Clocks of several machines that verify may differ so much. */
const leeway_s = 5;
const jti_bytes = 12;
