import { name_rule } from "./name-rule.js";

/** What may be typed into a field, in words, by its last name on the wire: the schemas say it by patterns, which are nothing to a player. */
export const field_rules: ReadonlyMap<string, string> = new Map([
  ["username", name_rule],
  ["url", "the address of a voice server, as voice.example.org:9000"],
  ["organisation", "its short name: small letters a to z, digits, dots, dashes and underscores, with a letter or digit in front"],
  ["role", "its short name: small letters a to z, digits, dots, dashes and underscores, with a letter or digit in front"],
  ["certificate_sha256", "64 hex digits: 0 to 9 and a to f, with or without colons between them"],
]);
