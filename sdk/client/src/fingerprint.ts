/**
 * A copy in which `certificate_sha256` is as the wire wants it: 64 hex digits, lower case. Takes what other tools print, such as `sha256
 * Fingerprint=7C:6B:…` of openssl: upper case, colons, spaces. What is not a fingerprint does not become one, and is refused.
 */
export function withFingerprint<T extends Pinned>(place: T): T {
  const { certificate_sha256 } = place;
  if (typeof certificate_sha256 !== "string") return { ...place };
  const digits = certificate_sha256.replace(label, "").replace(/[\s:]/g, "").toLowerCase();
  return { ...place, certificate_sha256: digits };
}

interface Pinned {
  readonly certificate_sha256?: string | undefined;
}

/** What openssl writes in front, in some versions as "SHA256". */
const label = /^\s*sha-?256 fingerprint=/i;
