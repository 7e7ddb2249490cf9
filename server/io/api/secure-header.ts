/**
 * What every answer of the server carries. Strict-Transport-Security is left out: it would bind all ports of the host, and what else
 * runs there is not ours.
 */
export const secure_headers: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

/** For what is meant for programs: nothing of it may be rendered, run, framed or kept by a cache in between. */
export const api_headers: Readonly<Record<string, string>> = {
  ...secure_headers,
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "cache-control": "no-store",
};
