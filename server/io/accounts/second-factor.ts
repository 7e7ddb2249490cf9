import { accept, type Result, refuse } from "@talkgroup/schemas";
import { Secret, TOTP } from "otpauth";
import type { UserRow } from "../store/store.js";
import type { Sealer } from "./sealer.js";
import { codeHash, newCode } from "./secret-code.js";

/** A second factor that was begun: shown to its user once, and stored sealed. */
export interface NewSecondFactor {
  /** Base32. */
  readonly secret: string;
  /** The same as an otpauth URI. */
  readonly setup_uri: string;
  readonly totp_sealed: string;
}

/** What a right code changes of the account. */
export type FactorChanges = Partial<Pick<UserRow, "totp_step" | "recovery_hashes">>;

/** `issuer` and `username` are what the authenticator shows. */
export function newSecondFactor(sealer: Sealer, user_id: string, issuer: string, username: string): NewSecondFactor {
  const secret = new Secret({ size: totp_secret_bytes });
  const setup_uri = new TOTP({ ...totp_form, secret, issuer, label: username }).toString();
  return { secret: secret.base32, setup_uri, totp_sealed: sealer.seal(secret.bytes, user_id) };
}

/**
 * Judges the code of a sign-in. Accepts none where the account has no second factor. Refuses `second_factor_required` where it has
 * one and no code came, `wrong_credentials` for a wrong code and one that was used before.
 */
export function judgeSecondFactor(
  sealer: Sealer,
  user: UserRow,
  code: string | undefined,
  wall_ms: number,
): Result<FactorChanges> {
  if (!user.totp_active) return accept({});
  if (code === undefined) {
    return refuse(
      "second_factor_required",
      "second_factor_code: missing, expected a code of the authenticator",
      "/second_factor_code",
    );
  }
  const plain = code.replace(/\s/g, "");
  if (totp_code.test(plain)) {
    const totp_step = acceptedStep(sealer, user, plain, wall_ms);
    return totp_step === undefined ? wrongCredentials() : accept({ totp_step });
  }
  const hash = codeHash(code);
  const recovery_hashes = user.recovery_hashes.filter((kept) => kept !== hash);
  return recovery_hashes.length === user.recovery_hashes.length ? wrongCredentials() : accept({ recovery_hashes });
}

/**
 * The time step (RFC 6238 §4.2) that a code of the account's authenticator stands for, one step early or late included; undefined for
 * a wrong code, and for one no newer than the last that was accepted (§5.2).
 */
export function acceptedStep(sealer: Sealer, user: UserRow, code: string, wall_ms: number): number | undefined {
  const bytes = user.totp_sealed === undefined ? undefined : sealer.open(user.totp_sealed, user.id);
  if (bytes === undefined) return undefined;
  const totp = new TOTP({ ...totp_form, secret: new Secret({ buffer: Uint8Array.from(bytes).buffer }) });
  const delta = totp.validate({ token: code, timestamp: wall_ms, window: totp_window_steps });
  if (delta === null) return undefined;
  const step = Math.floor(wall_ms / totp_step_ms) + delta;
  return step > user.totp_step ? step : undefined;
}

/** Codes that are each good once instead of the authenticator's, and what is stored of them. */
export function newRecoveryCodes(): { readonly codes: readonly string[]; readonly hashes: readonly string[] } {
  const codes = Array.from({ length: recovery_codes }, newCode);
  return { codes, hashes: codes.map(codeHash) };
}

/** The one answer to whatever is wrong with who somebody claims to be. */
export function wrongCredentials(): Result<never> {
  return refuse("wrong_credentials", "wrong organisation, username, password or code");
}

/** RFC 4226 §4 asks for 16 bytes and recommends 20. */
const totp_secret_bytes = 20;
const totp_step_ms = 30_000;
/** What every authenticator understands. */
const totp_form = { algorithm: "SHA1", digits: 6, period: totp_step_ms / 1000 } as const;
/** A phone's clock may be half a minute off (RFC 6238 §5.2). */
const totp_window_steps = 1;
const totp_code = /^\d{6}$/;
const recovery_codes = 10;
