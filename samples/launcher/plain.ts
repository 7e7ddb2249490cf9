/** Names and reasons come from others: what would move the cursor, or write a line of its own, becomes "?". */
export function plain(line: string): string {
  return line.replace(/\p{C}/gu, "?");
}
