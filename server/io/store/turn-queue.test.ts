import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { TurnQueue } from "./turn-queue.js";

describe("TurnQueue", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("gives turns in the order they were asked for, one at a time", async () => {
    const queue = new TurnQueue(9, 100);
    const order: number[] = [];
    await queue.take();
    const waiting = [1, 2, 3].map((number) => queue.take().then(() => order.push(number)));
    await vi.advanceTimersByTimeAsync(10);
    expect(order).toEqual([]);
    queue.give();
    await waiting[0];
    expect(order).toEqual([1]);
    queue.give();
    queue.give();
    await Promise.all(waiting);
    expect(order).toEqual([1, 2, 3]);
    queue.give();
    await queue.take();
  });

  it("refuses who would make the queue too long, and who waits too long", async () => {
    const queue = new TurnQueue(2, 100);
    await queue.take();
    const [one, two] = [queue.take(), queue.take()];
    const late = expect(two).rejects.toMatchObject({ code: "store_unavailable", message: expect.stringContaining("100 ms") });
    await expect(queue.take()).rejects.toMatchObject({ code: "store_unavailable", message: expect.stringContaining("2 wait") });
    await vi.advanceTimersByTimeAsync(99);
    queue.give();
    await one;
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    await late;
    // Who gave up holds nobody up.
    queue.give();
    await queue.take();
    expect(vi.getTimerCount()).toBe(0);
  });
});
