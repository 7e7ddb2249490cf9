import type { ReadStream } from "node:tty";

/** What is needed of standard input. */
export type Terminal = Pick<ReadStream, "isTTY" | "setRawMode" | "resume" | "pause" | "on" | "off">;

/**
 * Gives every key to `onKey` until that answers false, Ctrl-C is pressed, the terminal goes away or `signal` is aborted; leaves the terminal
 * as it was found. If it is no terminal there are no keys, only the signal.
 */
export async function keyboard(terminal: Terminal, onKey: (key: string) => boolean, signal: AbortSignal): Promise<void> {
  if (!terminal.isTTY) return aborted(signal);
  let end = (): void => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const handleKeys = (keys: Buffer): void => {
    const going_on = [...keys.toString("utf8")].every((key) => key !== ctrl_c && onKey(key));
    if (!going_on) end();
  };
  terminal.setRawMode(true);
  try {
    terminal.on("data", handleKeys).on("end", end);
    terminal.resume();
    await Promise.race([ended, aborted(signal)]);
  } finally {
    terminal.off("data", handleKeys).off("end", end);
    terminal.setRawMode(false);
    // A terminal that is still read keeps the process alive.
    terminal.pause();
  }
}

/** Resolves when the signal is aborted. */
export function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

const ctrl_c = "\u0003";
