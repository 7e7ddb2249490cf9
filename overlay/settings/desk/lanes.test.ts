import { expect, it } from "vitest";

import { Lanes } from "./lanes.js";

/** Work that ends when it is told to. */
function held(log: string[], name: string): { readonly work: () => Promise<boolean>; end(is_done?: boolean): void } {
  let end = (_: boolean): void => {};
  const ended = new Promise<boolean>((resolve) => {
    end = resolve;
  });
  const work = (): Promise<boolean> => {
    log.push(name);
    return ended;
  };
  return { work, end: (is_done = true) => end(is_done) };
}

it("begins at once in a lane that is free, and in no other case before all that came earlier has ended", async () => {
  const lanes = new Lanes();
  const log: string[] = [];
  const [a, b, c, other] = ["a", "b", "c", "other"].map((name) => held(log, name));
  if (a === undefined || b === undefined || c === undefined || other === undefined) throw new Error("no work");
  const done = [lanes.run("one", "a", a.work), lanes.run("one", "b", b.work), lanes.run("two", "a", other.work)];
  expect(log).toEqual(["a", "other"]);
  b.end();
  a.end(false);
  expect(await done[0]).toBe(false);
  done.push(lanes.run("one", "c", c.work));
  expect(await done[1]).toBe(true);
  c.end();
  other.end();
  expect(await Promise.all(done)).toEqual([false, true, true, true]);
  expect(log).toEqual(["a", "other", "b", "c"]);
  void lanes.run("one", "d", held(log, "d").work);
  expect(log.at(-1), "a lane that is empty is free").toBe("d");
});

it("leaves out what waits at a place where something newer comes, and keeps its turn", async () => {
  const lanes = new Lanes();
  const log: string[] = [];
  const first = held(log, "first");
  const begun = lanes.run("lane", "a", first.work);
  const waiting = ["old", "newer", "newest"].map((name) => lanes.run("lane", "a", async () => log.push(name) === 2));
  const last = lanes.run("lane", "b", async () => log.push("b") > 0);
  first.end();
  expect(await begun).toBe(true);
  expect(await Promise.all(waiting)).toEqual([true, true, true]);
  await last;
  expect(log).toEqual(["first", "newest", "b"]);
});
