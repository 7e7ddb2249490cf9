/**
 * The colour of `#rrggbb`, `#rgb`, `0xrrggbb`, `r, g, b` (0 … 255 each) or a name such as `Blue` or `Blue 2`, as `#rrggbb` in small letters. Undefined for anything else.
 */
export function colourOf(text: string): string | undefined {
  const trimmed = text.trim().toLowerCase();
  const [, long, short] = /^(?:(?:#|0x)?([0-9a-f]{6})|#([0-9a-f]{3}))$/.exec(trimmed) ?? [];
  if (long !== undefined) return `#${long}`;
  if (short !== undefined) return `#${[...short].map((digit) => digit + digit).join("")}`;
  const parts = /^(?:rgb\()?(\d{1,3})[,;\s]+(\d{1,3})[,;\s]+(\d{1,3})\)?$/.exec(trimmed)?.slice(1).map(Number);
  if (parts !== undefined) return parts.every((part) => part <= 255) ? `#${parts.map(hexOf).join("")}` : undefined;
  return named_colours.get(trimmed.replace(/[\s_-]*\d*$/, ""));
}

function hexOf(part: number): string {
  return part.toString(16).padStart(2, "0");
}

/** The names that com plans use, each with a colour that is told from the others on a dark display. */
const named_colours: ReadonlyMap<string, string> = new Map([
  ["red", "#e5484d"],
  ["orange", "#f08c2e"],
  ["amber", "#ffb224"],
  ["yellow", "#f5d90a"],
  ["lemon", "#f2e863"],
  ["lime", "#a6e22e"],
  ["green", "#46a758"],
  ["teal", "#12a594"],
  ["cyan", "#00b8d4"],
  ["blue", "#3e8ef7"],
  ["indigo", "#5b5bd6"],
  ["violet", "#8e4ec6"],
  ["purple", "#8e4ec6"],
  ["magenta", "#d6409f"],
  ["pink", "#e93d82"],
  ["brown", "#a18072"],
  ["bronze", "#cd7f32"],
  ["ochre", "#cc8b22"],
  ["gold", "#d4af37"],
  ["white", "#f5f5f5"],
  ["silver", "#c0c0c0"],
  ["grey", "#8b8d98"],
  ["gray", "#8b8d98"],
  ["black", "#1c1c1c"],
]);
