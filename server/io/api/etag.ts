import { createHash } from "node:crypto";
import { accept, type Result, refuse } from "@talkgroup/schemas";

/** A version as a strong ETag (RFC 9110 §8.8.3). */
export function etagOf(version: number): string {
  return `"${version}"`;
}

/**
 * The version that an If-Match header names; undefined for `*`, which is any. Refuses `precondition_required` where there is none and
 * one is `required`, and `version_mismatch` for what no version of ours can be (RFC 9110 §13.1.1: weak ETags never match).
 */
export function judgeIfMatch(header: string | undefined, required: boolean): Result<number | undefined> {
  if (header === undefined) {
    if (!required) return accept(undefined);
    return refuse("precondition_required", 'If-Match: missing, expected the ETag of what was read, such as "3"');
  }
  if (header.trim() === "*") return accept(undefined);
  const version = strong_etag.exec(header.trim())?.[1];
  if (version === undefined)
    return refuse("version_mismatch", 'If-Match: found no ETag of this server, expected one such as "3"');
  return accept(Number(version));
}

/** What an answer says, as a strong ETag. */
export function contentEtagOf(text: string): string {
  return `"${createHash("sha256").update(text).digest("base64url")}"`;
}

/** Whether an If-None-Match header names this ETag (RFC 9110 §13.1.2: weak comparison). */
export function isKnown(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  if (header.trim() === "*") return true;
  return header.split(",", etags_max).some((known) => known.trim().replace(/^W\//, "") === etag);
}

const strong_etag = /^"([1-9][0-9]{0,9})"$/;
/** A cache keeps a few versions of one thing. */
const etags_max = 16;
