import { expect, it } from "vitest";

import { ClickThrough, renewal_delays_ms } from "./click-through.js";

/** A window that takes the mouse again whenever it changes, at once and when the window manager answers; on virtual time. */
class ForgetfulWindow {
  passes = false;
  told = 0;
  readonly click_through: ClickThrough;
  readonly #due = new Map<object, { readonly at_ms: number; readonly run: () => void }>();
  #now_ms = 0;

  constructor(forgets = true) {
    this.click_through = new ClickThrough({
      apply: (passes) => {
        this.passes = passes;
        this.told += 1;
      },
      forgets,
      timer: (delay_ms, run) => this.#later(delay_ms, run),
    });
  }

  get pending(): number {
    return this.#due.size;
  }

  /** @param answer_ms How long the window manager takes. */
  change(answer_ms: number): void {
    this.passes = false;
    this.click_through.renew();
    this.#later(answer_ms, () => {
      // As Electron does: it tells of the change first.
      this.click_through.renew();
      this.passes = false;
    });
  }

  /** A change that nobody is told of. */
  forgetLater(delay_ms: number): void {
    this.#later(delay_ms, () => {
      this.passes = false;
    });
  }

  pass(pause_ms: number): void {
    const end_ms = this.#now_ms + pause_ms;
    for (;;) {
      const [next] = [...this.#due].sort(([, a], [, b]) => a.at_ms - b.at_ms);
      if (next === undefined || next[1].at_ms > end_ms) break;
      this.#due.delete(next[0]);
      this.#now_ms = next[1].at_ms;
      next[1].run();
    }
    this.#now_ms = end_ms;
  }

  #later(delay_ms: number, run: () => void): () => void {
    const key = {};
    this.#due.set(key, { at_ms: this.#now_ms + delay_ms, run });
    return () => this.#due.delete(key);
  }
}

const longest_ms = Math.max(...renewal_delays_ms);

it("lets the mouse through from the beginning", () => {
  expect(new ForgetfulWindow().passes).toBe(true);
});

it("says it again at once, and after the window manager has answered", () => {
  const window = new ForgetfulWindow();
  window.change(40);
  expect(window.passes).toBe(true);
  window.pass(40);
  expect(window.passes).toBe(true);
});

it("says it again after what nobody tells of", () => {
  const window = new ForgetfulWindow();
  window.change(10);
  window.forgetLater(500);
  window.pass(longest_ms + 10);
  expect(window.passes).toBe(true);
});

it("keeps one timer for each delay, however often the window changes, and none after it has become quiet", () => {
  const window = new ForgetfulWindow();
  for (let change = 0; change < 50; change += 1) window.click_through.renew();
  expect(window.pending).toBe(renewal_delays_ms.length);
  window.pass(longest_ms);
  expect(window.pending).toBe(0);
});

it("says what holds then, not what held before", () => {
  const window = new ForgetfulWindow();
  window.click_through.renew();
  window.click_through.set(false);
  window.pass(longest_ms);
  expect(window.passes).toBe(false);
});

it("says nothing to a window that is gone", () => {
  const window = new ForgetfulWindow();
  window.click_through.renew();
  window.click_through.close();
  expect(window.pending).toBe(0);
  const { told } = window;
  window.click_through.renew();
  window.click_through.set(true);
  expect([window.told, window.pending]).toEqual([told, 0]);
});

it("leaves windows alone that do not forget", () => {
  const window = new ForgetfulWindow(false);
  window.click_through.renew();
  expect([window.told, window.pending]).toEqual([1, 0]);
});
