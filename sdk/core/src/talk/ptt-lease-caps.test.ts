import { expect, it } from "vitest";

import { own_keys, PttLeases, type PttTarget } from "./ptt-lease.js";

const alpha: PttTarget = { kind: "channel", channel_id: "alpha" };
const bravo: PttTarget = { kind: "channel", channel_id: "bravo" };
const game = 1;

it("caps what is held by capped bindings alone, as each was bound last", () => {
  const leases = new PttLeases();
  leases.bind("key1", alpha, game);
  leases.bind("own", alpha, own_keys, undefined, true);
  expect(leases.isCapped(alpha), "nothing is held").toBe(false);
  leases.press("own", own_keys, 500, 0);
  expect([leases.isCapped(alpha), leases.isCapped(bravo)]).toEqual([true, false]);
  leases.press("key1", game, 500, 0);
  expect(leases.isCapped(alpha)).toBe(false);
  leases.release("key1", game, 1);
  expect(leases.isCapped(alpha)).toBe(true);
  leases.bind("own", alpha, own_keys);
  expect(leases.isCapped(alpha), "held still, and bound anew").toBe(false);
});

it("knows nothing of a cap when its binding is gone", () => {
  const leases = new PttLeases();
  leases.bind("key1", alpha, own_keys, undefined, true);
  leases.unbind("key1");
  leases.bind("key1", alpha, game);
  leases.press("key1", game, 500, 0);
  expect(leases.isCapped(alpha)).toBe(false);
});
