/** Where a command writes. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Text for `out` may be coloured. */
  readonly coloured: boolean;
}

/** How text is marked. */
export type Mark = "bad" | "warn" | "good" | "bold" | "faint";

/**
 * Standard output and error. Coloured on a terminal alone, and not where NO_COLOR is set to anything (no-color.org). Where nobody reads
 * the output any more, the process ends.
 */
export function processTerminal({ stdout, stderr, env, exit }: NodeJS.Process): Terminal {
  stdout.once("error", () => exit());
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    coloured: stdout.isTTY === true && (env["NO_COLOR"] ?? "") === "",
  };
}

/** Text as `terminal` can mark it. */
export function marked(terminal: Terminal, mark: Mark, text: string): string {
  return terminal.coloured ? `\u001b[${codes[mark]}m${text}\u001b[0m` : text;
}

/** Text of a file, of which nothing can steer a terminal: control and direction characters are shown as escapes. */
export function harmless(text: string): string {
  return text.replace(steering, (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`);
}

/** JSON text of which nothing can steer a terminal: `JSON.stringify` leaves DEL and C1 as they are. It says the same. */
export function harmlessJson(json: string): string {
  return json.replace(/[\u007f-\u009f]/g, harmless);
}

/** Controls (ECMA-48 §8.2.1: C0 and C1), and what turns the direction of text (Unicode Annex 9 §2). */
const steering = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** ECMA-48 §8.3.117. */
const codes: Readonly<Record<Mark, string>> = { bad: "31", warn: "33", good: "32", bold: "1", faint: "2" };
