import { EventEmitter } from "node:events";
import { expect, it } from "vitest";

import { keyboard, type Terminal } from "./keyboard.js";

/** A terminal that notes how it was left. */
class FakeTerminal extends EventEmitter {
  isTTY = true;
  raw = false;
  reading = false;

  setRawMode(raw: boolean): this {
    this.raw = raw;
    return this;
  }

  resume(): this {
    this.reading = true;
    return this;
  }

  pause(): this {
    this.reading = false;
    return this;
  }

  state(): object {
    return { raw: this.raw, reading: this.reading, listeners: this.listenerCount("data") + this.listenerCount("end") };
  }
}

const found = { raw: false, reading: false, listeners: 0 };

function start(onKey: (key: string) => boolean): { terminal: FakeTerminal; abort: AbortController; ended: Promise<void> } {
  const terminal = new FakeTerminal();
  const abort = new AbortController();
  const ended = keyboard(terminal as unknown as Terminal, onKey, abort.signal);
  expect(terminal.state()).toEqual({ raw: true, reading: true, listeners: 2 });
  return { terminal, abort, ended };
}

it("leaves the terminal as it was found when the process is to end", async () => {
  const { terminal, abort, ended } = start(() => true);
  abort.abort();
  await ended;
  expect(terminal.state()).toEqual(found);
});

it("gives every key until one ends it", async () => {
  const keys: string[] = [];
  const { terminal, ended } = start((key) => {
    keys.push(key);
    return key !== "q";
  });
  terminal.emit("data", Buffer.from(" x"));
  terminal.emit("data", Buffer.from("yqz"));
  await ended;
  expect(keys).toEqual([" ", "x", "y", "q"]);
  expect(terminal.state()).toEqual(found);
});

it.each([
  ["Ctrl-C", (terminal: FakeTerminal) => terminal.emit("data", Buffer.from("\u0003"))],
  ["its terminal going away", (terminal: FakeTerminal) => terminal.emit("end")],
])("ends on %s", async (_title, act) => {
  const { terminal, ended } = start(() => true);
  act(terminal);
  await ended;
  expect(terminal.state()).toEqual(found);
});
