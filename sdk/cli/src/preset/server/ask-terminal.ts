import { keyboard, type Terminal } from "../../radio-check/keyboard.js";

/** Asks the person at the terminal for something secret. Undefined: there is nobody to ask, or they do not want to say it. */
export type AskSecret = (question: string) => Promise<string | undefined>;

/** Asks on standard error, and shows nothing of what is typed. Ctrl-C, Ctrl-D and an abort of `signal` end it. */
export function askTerminal(stdin: Terminal, err: (text: string) => void, signal: AbortSignal): AskSecret {
  return async (question) => {
    if (!stdin.isTTY || signal.aborted) return undefined;
    const typed: string[] = [];
    let is_done = false;
    err(question);
    const onKey = (key: string): boolean => {
      is_done = key === "\r" || key === "\n";
      if (is_done || key === ctrl_d) return false;
      if (key === "\u007f" || key === "\b") typed.pop();
      else if (key === ctrl_u) typed.length = 0;
      else if (key >= " " && typed.length < typed_chars_max) typed.push(key);
      return true;
    };
    await keyboard(stdin, onKey, signal);
    err("\n");
    return is_done && typed.length > 0 ? typed.join("") : undefined;
  };
}

const ctrl_d = "\u0004";
const ctrl_u = "\u0015";
/** As long as a password may be, and a few: one that is too long must not become another one. */
const typed_chars_max = 256;
