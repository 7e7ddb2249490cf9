import { EventEmitter } from "node:events";
import { describe, expect, it } from "vitest";

import { askTerminal } from "./ask-terminal.js";

/** A terminal on which a test types. */
class TypedTerminal extends EventEmitter {
  isTTY = true;
  raw = false;
  setRawMode(raw: boolean): this {
    this.raw = raw;
    return this;
  }
  resume(): this {
    return this;
  }
  pause(): this {
    return this;
  }
  type(text: string): void {
    this.emit("data", Buffer.from(text));
  }
}

function asked(signal: AbortSignal = new AbortController().signal): {
  terminal: TypedTerminal;
  answer: Promise<string | undefined>;
  shown: () => string;
} {
  const terminal = new TypedTerminal();
  let shown = "";
  const show = (text: string): void => {
    shown += text;
  };
  // Only what a question needs of a terminal.
  const answer = askTerminal(terminal as unknown as Parameters<typeof askTerminal>[0], show, signal)("Password: ");
  return { terminal, answer, shown: () => shown };
}

describe("a question at the terminal", () => {
  it("takes what is typed until the line ends, and shows nothing of it", async () => {
    const { terminal, answer, shown } = asked();
    expect(terminal.raw).toBe(true);
    terminal.type("wrong\u0015gräx\u007f");
    terminal.type("\u001bn\r");
    expect(await answer).toBe("grän");
    expect(shown()).toBe("Password: \n");
    expect(terminal.raw).toBe(false);
  });

  it.each(["\r", "abc\u0003", "abc\u0004"])("has no answer after %j", async (keys) => {
    const { terminal, answer } = asked();
    terminal.type(keys);
    expect(await answer).toBeUndefined();
  });

  it("is over with the command, and is not put where there is nobody", async () => {
    const end = new AbortController();
    const { terminal, answer } = asked(end.signal);
    terminal.type("abc");
    end.abort();
    expect(await answer).toBeUndefined();
    const nobody = asked(end.signal);
    expect([await nobody.answer, nobody.shown()]).toEqual([undefined, ""]);
  });
});
