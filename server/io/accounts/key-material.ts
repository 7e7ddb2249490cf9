import { createHash, randomBytes } from "node:crypto";
import { newTokenKey, type TokenKey, type TokenKeyRecord, tokenKeyOf, tokenKeyRecord } from "./token-key.js";

/** All secrets of the server itself. */
export interface KeyMaterial {
  /** The one that signs first, then those retired. */
  readonly token_keys: readonly [TokenKey, ...TokenKey[]];
  /** 32 bytes: seals what is stored and must be read again. */
  readonly seal_key: Buffer;
  /** 32 bytes: makes marks of addresses. */
  readonly pepper: Buffer;
}

export function newKeyMaterial(wall_ms: number): KeyMaterial {
  return { token_keys: [newTokenKey(wall_ms)], seal_key: randomBytes(secret_bytes), pepper: randomBytes(secret_bytes) };
}

/**
 * The same with a new signing key, if the present one has signed for 30 days; the old one's private half is dropped. Public halves
 * whose last token has expired go too. Undefined where there is nothing to change.
 */
export function rotatedKeyMaterial(material: KeyMaterial, wall_ms: number): KeyMaterial | undefined {
  const [signing, ...retired] = material.token_keys;
  const kept = retired.filter(({ retired_ms }) => wall_ms - (retired_ms ?? 0) < retired_key_kept_ms);
  if (wall_ms - signing.created_ms >= signing_key_ms) {
    const old: TokenKey = { ...signing, retired_ms: wall_ms, private_key: undefined };
    return { ...material, token_keys: [newTokenKey(wall_ms), old, ...kept] };
  }
  return kept.length === retired.length ? undefined : { ...material, token_keys: [signing, ...kept] };
}

/** As it stands in the key file, with a sum over all of it: a changed bit in a seal key would show much later, and as something else. */
export function encodeKeyMaterial({ token_keys, seal_key, pepper }: KeyMaterial): string {
  const body: KeyFileBody = {
    format: key_file_format,
    token_keys: token_keys.map(tokenKeyRecord),
    seal_key: seal_key.toString("base64url"),
    pepper: pepper.toString("base64url"),
  };
  return `${JSON.stringify({ ...body, sum: sumOf(body) }, undefined, 2)}\n`;
}

/** Throws `Error` that says what is wrong with the text, and shows nothing of it. */
export function decodeKeyMaterial(text: string): KeyMaterial {
  const found = parsed(text);
  if (!isKeyFile(found)) throw new Error(`it is not a key file of format ${key_file_format}`);
  const { sum, ...body } = found;
  if (sum !== sumOf(body)) throw new Error("its sum does not match: it was damaged, or changed by hand");
  const [signing, ...retired] = body.token_keys.map(tokenKeyOf);
  if (signing?.private_key === undefined) throw new Error("it has no key to sign with");
  const seal_key = Buffer.from(body.seal_key, "base64url");
  const pepper = Buffer.from(body.pepper, "base64url");
  if (seal_key.length !== secret_bytes || pepper.length !== secret_bytes) throw new Error("a key has the wrong length");
  return { token_keys: [signing, ...retired], seal_key, pepper };
}

interface KeyFileBody {
  readonly format: number;
  readonly token_keys: readonly TokenKeyRecord[];
  readonly seal_key: string;
  readonly pepper: string;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the text.
    throw new Error("it is not JSON");
  }
}

function isKeyFile(found: unknown): found is KeyFileBody & { readonly sum: string } {
  if (!isObject(found) || found["format"] !== key_file_format || !Array.isArray(found["token_keys"])) return false;
  const texts = [found["seal_key"], found["pepper"], found["sum"]];
  return texts.every((text) => typeof text === "string") && found["token_keys"].every(isTokenKeyRecord);
}

function isTokenKeyRecord(found: unknown): found is TokenKeyRecord {
  if (!isObject(found)) return false;
  const { kid, created_ms, retired_ms, x, d } = found as Partial<Record<keyof TokenKeyRecord, unknown>>;
  const halves = typeof x === "string" && (d === undefined || typeof d === "string");
  const dates = Number.isFinite(created_ms) && (retired_ms === undefined || Number.isFinite(retired_ms));
  return typeof kid === "string" && halves && dates;
}

function isObject(found: unknown): found is Record<string, unknown> {
  return typeof found === "object" && found !== null;
}

function sumOf({ format, token_keys, seal_key, pepper }: KeyFileBody): string {
  const keys = token_keys.map(({ kid, created_ms, retired_ms, x, d }) => [kid, created_ms, retired_ms ?? 0, x, d ?? ""]);
  return createHash("sha256")
    .update(JSON.stringify([format, keys, seal_key, pepper]))
    .digest("base64url");
}

const key_file_format = 1;
const secret_bytes = 32;
const signing_key_ms = 30 * 24 * 3_600_000;
/** The longest token lives an hour; the rest is for clocks that differ. */
const retired_key_kept_ms = 2 * 3_600_000;
