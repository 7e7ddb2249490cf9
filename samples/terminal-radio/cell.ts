/** Cuts or fills a text to so many columns of a terminal; a sign that is two columns wide counts as two. */
export function cell(text: string, columns: number): string {
  let fitted = "";
  let used = 0;
  for (const sign of printable(text)) {
    const width = wide.test(sign) ? 2 : combining.test(sign) ? 0 : 1;
    if (used + width > columns) break;
    fitted += sign;
    used += width;
  }
  return fitted + " ".repeat(columns - used);
}

/** Names come from other players: what would move the cursor, or turn the writing round, becomes "?". */
export function printable(text: string): string {
  return text.replace(unprintable, "?");
}

/** Control, format and unassigned characters. */
const unprintable = /\p{C}/gu;
const combining = /\p{M}/u;
/** East Asian scripts and pictures. */
const wide =
  /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u;
