import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { barLine, Progress } from "./progress.js";

describe("a progress bar", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("goes on by itself while a stage lasts, and never beyond what the stage was said to take", async () => {
    const { progress, shown } = screen();
    progress.plan(20);
    const first = progress.during("first", 10, () => wait(15));
    expect(shown()).toMatch(/ 0 % {2}first$/);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(shown()).toMatch(/ 25 % {2}first$/);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(shown()).toMatch(/ 50 % {2}first$/);
    await first;
    const second = progress.during("second", 10, () => wait(4));
    expect(shown()).toMatch(/ 50 % {2}second$/);
    await vi.advanceTimersByTimeAsync(4_000);
    await second;
    progress.end();
    expect(shown()).toBe("");
    expect(vi.getTimerCount()).toBe(0);
  });

  it("takes a new plan for what is left", async () => {
    const { progress, shown } = screen();
    progress.plan(100);
    await progress.during("search", 10, async () => {});
    progress.plan(10);
    await progress.during("settle", 5, async () => {});
    expect(shown()).toMatch(/ 50 % {2}settle$/);
  });

  it("gives what the stage gives, and stops drawing when it fails", async () => {
    const { progress } = screen();
    progress.plan(1);
    await expect(progress.during("good", 1, async () => 7)).resolves.toBe(7);
    await expect(progress.during("bad", 1, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(vi.getTimerCount()).toBe(0);
  });

  it("shows nothing without a plan", async () => {
    const { progress, shown } = screen();
    await progress.during("something", 1, async () => {});
    progress.end();
    expect(shown()).toBeUndefined();
  });

  it("keeps no timer without a screen", async () => {
    const progress = new Progress(undefined);
    progress.plan(1);
    const work = progress.during("something", 1, () => wait(1));
    expect(vi.getTimerCount(), "the work's own").toBe(1);
    await vi.advanceTimersByTimeAsync(1_000);
    await work;
  });
});

describe("the line of a bar", () => {
  it.each([
    [-1, "[------------------------------]   0 %  x"],
    [0.5, "[###############---------------]  50 %  x"],
    [0.999, "[#############################-]  99 %  x"],
    [3, "[##############################] 100 %  x"],
  ])("at %s", (share, line) => expect(barLine(share, "x")).toBe(line));

  it("fits into the terminal", () => {
    expect(barLine(0.5, "a long name of what is done", 20)).toHaveLength(19);
    expect(barLine(0.5, "x".repeat(100), 0)).toHaveLength(79);
  });
});

function screen(): { readonly progress: Progress; readonly shown: () => string | undefined } {
  const written: string[] = [];
  const progress = new Progress({ columns: 80, write: (text) => written.push(text) });
  return { progress, shown: () => written.at(-1)?.replace("\r\u001b[K", "") };
}

function wait(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
}
