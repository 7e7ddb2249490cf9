/** With a capital and a full stop. */
export function sentence(text: string): string {
  const [first = ""] = text;
  return `${first.toLocaleUpperCase()}${text.slice(first.length)}${/[.!?…]$/.test(text) ? "" : "."}`;
}
