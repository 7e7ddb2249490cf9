/**
 * Blanks out comments, and if asked the insides of strings, so that a search finds code alone. Every character keeps its
 * place. In a template only the text between `${…}` is blanked: what is inside is code.
 */
export function codeOf(text: string, strings: "keep" | "blank"): string {
  const out: string[] = [];
  let before = "";
  for (let index = 0; index < text.length; ) {
    const token = text.slice(index, tokenEnd(text, index, before));
    const comment = token.startsWith("//") || token.startsWith("/*");
    if (comment) out.push(blank(token));
    else if (strings === "keep" || token.length === 1) out.push(token);
    else if (token[0] === "`") out.push(blankTemplate(token));
    else out.push(token[0] === "/" ? token : `${token[0]}${blank(token.slice(1, -1))}${token.at(-1)}`);
    if (!comment && token.trim() !== "") before = token.at(-1) ?? "";
    index += token.length;
  }
  return out.join("");
}

/** End of what begins at `index`: a comment, a string, a template, a regular expression, or one character. */
function tokenEnd(text: string, index: number, before: string): number {
  const first = text[index];
  if (text.startsWith("//", index)) return endOr(text.indexOf("\n", index), text);
  if (text.startsWith("/*", index)) return endOr(text.indexOf("*/", index + 2), text, 2);
  if (first === "`") return templateEnd(text, index);
  if (first === '"' || first === "'") return closing(text, index, first);
  if (first === "/" && (before === "" || "(,=:[!&|?{};>+".includes(before))) return closing(text, index, "/");
  return index + 1;
}

function closing(text: string, index: number, quote: string): number {
  let in_class = false;
  for (let at = index + 1; at < text.length; at += 1) {
    const character = text[at];
    if (character === "\\") at += 1;
    else if (quote === "/" && character === "[") in_class = true;
    else if (quote === "/" && character === "]") in_class = false;
    else if (character === quote && !in_class) return at + 1;
    else if (character === "\n") return at;
  }
  return text.length;
}

function templateEnd(text: string, index: number): number {
  for (let at = index + 1; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === "`") return at + 1;
    else if (text.startsWith("${", at)) at = expressionEnd(text, at) - 1;
  }
  return text.length;
}

/** End of the `${…}` that begins at `index`, past its brace. */
function expressionEnd(text: string, index: number): number {
  let depth = 0;
  for (let at = index + 1; at < text.length; ) {
    if (text[at] === "{") depth += 1;
    else if (text[at] === "}" && --depth === 0) return at + 1;
    at = tokenEnd(text, at, text[at - 1] ?? "");
  }
  return text.length;
}

function blankTemplate(token: string): string {
  const out: string[] = [];
  for (let at = 0; at < token.length; ) {
    const end = token.startsWith("${", at) ? expressionEnd(token, at) : at + (token[at] === "\\" ? 2 : 1);
    const piece = token.slice(at, end);
    out.push(piece.startsWith("${") ? `\${${codeOf(piece.slice(2, -1), "blank")}}` : piece === "`" ? piece : blank(piece));
    at = end;
  }
  return out.join("");
}

function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, " ");
}

function endOr(found: number, text: string, length = 0): number {
  return found < 0 ? text.length : found + length;
}
