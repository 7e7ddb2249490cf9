/**
 * Text that somebody else chose, to be shown in a terminal, a log or a window: characters that steer (control characters of either set, line
 * and paragraph separators, changes of the direction of writing) become `\u001b` and the like. Without it a name could move a terminal's
 * cursor, make a line of its own in a log, or be read backwards.
 */
export function plainText(text: string): string {
  return text.replace(steering, escaped);
}

/** As `plainText`, of text that may have several lines. */
export function plainLines(text: string): string {
  return text.replace(steering, (character) => (character === "\n" ? character : escaped(character)));
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

const steering = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
