import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** A new token: 32 random bytes as base64url, 43 characters. */
export function newPairingToken(): string {
  return randomBytes(token_bytes).toString("base64url");
}

/** What is kept of a token: its SHA-256 as 64 hex digits. Whoever reads that cannot greet with it. */
export function tokenHash(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** True if both are the same hash. Takes the same time wherever they differ. */
export function isSameHash(hash: string, other: string): boolean {
  const bytes = Buffer.from(hash);
  const other_bytes = Buffer.from(other);
  return bytes.length === other_bytes.length && timingSafeEqual(bytes, other_bytes);
}

const token_bytes = 32;
