import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, randomBytes } from "node:crypto";

/** An Ed25519 key that tokens are signed with, or were. */
export interface TokenKey {
  /** Names the key in a token's header. */
  readonly kid: string;
  /** Wall clock. */
  readonly created_ms: number;
  /** Wall clock; undefined for the one that signs. */
  readonly retired_ms: number | undefined;
  readonly public_key: KeyObject;
  /** Undefined once it no longer signs. */
  readonly private_key: KeyObject | undefined;
}

/** The keys a signer works with. */
export interface TokenKeys {
  /** The one that signs now. */
  readonly signing: { readonly kid: string; readonly private_key: KeyObject };
  find(kid: string): TokenKey | undefined;
}

export function newTokenKey(wall_ms: number): TokenKey {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const kid = randomBytes(kid_bytes).toString("base64url");
  return { kid, created_ms: wall_ms, retired_ms: undefined, public_key: publicKey, private_key: privateKey };
}

/** A token key as it stands in the key file; keys are RFC 8037's `x` and `d`. */
export interface TokenKeyRecord {
  readonly kid: string;
  readonly created_ms: number;
  readonly retired_ms?: number;
  readonly x: string;
  readonly d?: string;
}

export function tokenKeyRecord({ kid, created_ms, retired_ms, public_key, private_key }: TokenKey): TokenKeyRecord {
  const x = String(public_key.export({ format: "jwk" }).x);
  const dates = retired_ms === undefined ? { kid, created_ms } : { kid, created_ms, retired_ms };
  return private_key === undefined ? { ...dates, x } : { ...dates, x, d: String(private_key.export({ format: "jwk" }).d) };
}

/** Throws `Error` for keys that are none, or not of one pair. */
export function tokenKeyOf({ kid, created_ms, retired_ms, x, d }: TokenKeyRecord): TokenKey {
  const public_key = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
  const dates = { kid, created_ms, retired_ms };
  if (d === undefined) return { ...dates, public_key, private_key: undefined };
  const private_key = createPrivateKey({ key: { kty: "OKP", crv: "Ed25519", x, d }, format: "jwk" });
  if (!createPublicKey(private_key).equals(public_key))
    throw new Error(`token key ${kid}: its two halves do not belong together`);
  return { ...dates, public_key, private_key };
}

const kid_bytes = 9;
