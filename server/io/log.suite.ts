/** What a run of the server knew and a log must never show. */
export interface LogSecrets {
  /** Display names, usernames, player ids. */
  readonly names: readonly string[];
  /** Tokens, codes, keys, passwords. */
  readonly secrets: readonly string[];
}

/** The lines of a log that show an address, something like a token, or one of the names and secrets given; each with why. */
export function leaksIn(log_text: string, { names, secrets }: LogSecrets): string[] {
  return log_text
    .split("\n")
    .filter((line) => line !== "")
    .flatMap((line) => {
      const shapes = leak_patterns.filter(([, pattern]) => pattern.test(line)).map(([what]) => what);
      const known = [
        ...names.filter((name) => line.includes(name)).map(() => "a name"),
        ...secrets.filter((secret) => line.includes(secret)).map(() => "a secret"),
      ];
      return [...shapes, ...known].map((what) => `${what}: ${line}`);
    });
}

/** Written apart from those that redact: a fault in those must not blind the test. */
const leak_patterns: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["an IPv4 address", /\b(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}\b/],
  ["an IPv6 address", /(?<![\w:])(?:(?:[0-9a-f]{1,4}:){4,7}[0-9a-f]{1,4}(?![\w:])|(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4})*)?::)/i],
  ["a JSON web token", /\beyJ[\w-]{10,}\.[\w-]+\.[\w-]+/],
  ["a key or token", /(?<![\w-])(?=[\w-]*[A-Z\d])[\w-]{43,}(?![\w-])/],
  ["a join code", /\b[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}\b/],
  ["an invite", /\b[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){3,}\b/],
  ["a password hash", /\$argon2/],
  ["a password in a URL", /\w:\/\/(?!\*\*\*@)[^\s/@]+@/],
];
