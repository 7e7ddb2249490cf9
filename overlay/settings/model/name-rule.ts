/** What the name of an account is made of, for players: the schema says it by a pattern. */
export const name_rule =
  "2 to 32 letters, digits, spaces, dots, dashes or underscores; it begins and ends with a letter or digit.";
