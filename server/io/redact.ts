import { createHmac } from "node:crypto";
import { isIPv6 } from "node:net";

/**
 * What a log may say instead of an address, a token or a name: the same word for the same text as long as `key` is the same, and
 * nothing that leads back to it. `key` is random bytes of this process.
 */
export function redact(kind: "address" | "token" | "name", text: string, key: Uint8Array): string {
  return `${kind}:${createHmac("sha256", key).update(kind).update("\0").update(text).digest("hex").slice(0, redacted_chars)}`;
}

/**
 * Free text, such as the message of an error of the system, without what looks like an address, a token, a code, or a password in
 * a URL. Names cannot be told from words: they must not get into such text.
 */
export function redactText(text: string): string {
  return text
    .slice(0, text_chars_max)
    .replaceAll(url_password, "$1***@")
    .replaceAll(json_web_token, "[token]")
    .replaceAll(code_like, "[code]")
    .replaceAll(token_like, (found) => (id_or_name.test(found) ? found : "[token]"))
    .replaceAll(ipv4, "[address]")
    .replaceAll(ipv6_like, (found) => (isIPv6(found.replace(/%.*$|(?<!:):?\.*$/, "")) ? "[address]" : found));
}

/** A URL without its password. What is no URL comes back without what might be one. */
export function redactUrl(text: string): string {
  if (text.startsWith("sqlite:")) return text;
  try {
    const url = new URL(text);
    if (url.password !== "") url.password = "***";
    for (const name of [...url.searchParams.keys()]) if (/pass|secret|token|key/i.test(name)) url.searchParams.set(name, "***");
    return url.toString();
  } catch {
    return "(set, not shown)";
  }
}

/** Enough to tell some thousands of peers apart. */
const redacted_chars = 8;
/** Longer text is no message. */
const text_chars_max = 2_048;

const url_password = /(\b[a-z][a-z0-9+.-]{0,30}:\/\/)[^\s/@]{1,512}@/gi;
const json_web_token = /\beyJ[\w-]{4,}(?:\.[\w-]{1,2048}){1,2}/g;
/** Join codes, two groups of five, and invites, four groups of four. */
const code_like = /\b(?:[0-9A-Z]{5}-[0-9A-Z]{5}|[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3})\b/g;
/** As long as what is drawn by chance in base64url or hex. Of that form and none are ids (UUID), and names of ours in words. */
const token_like = /(?<![\w-])[\w-]{32,}(?![\w-])/g;
const id_or_name = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[a-z]+(?:[_-][a-z]+)*|[A-Z]+(?:_[A-Z]+)*)$/;
const ipv4 = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?!\.?\d)/g;
/** Candidates: two colons and more; a time of day is one, and no address. */
const ipv6_like = /(?<![\w:.])[0-9a-f]{0,4}:[0-9a-f]{0,4}:[0-9a-f:.]{0,40}(?:%\w{1,16})?/gi;
