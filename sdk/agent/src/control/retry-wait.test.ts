import { VirtualClock } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";

import { ReconnectSchedule, renew_cap_ms, resume_cap_ms } from "./reconnect.js";
import { RetryWait } from "./retry-wait.js";

interface Rig {
  readonly clock: VirtualClock;
  readonly wait: RetryWait;
  readonly tried_ms: readonly number[];
  move(network: string): void;
}

/** `again`: what an attempt leads to, as each fails at once. */
function setUp(again: (wait: RetryWait) => void = () => {}): Rig {
  const clock = new VirtualClock();
  const tried_ms: number[] = [];
  let network = "home";
  const wait: RetryWait = new RetryWait({
    timer: (delay_ms, run) => clock.schedule(clock.now_ms + delay_ms, run),
    clock: () => clock.now_ms,
    networkOf: () => network,
    onDue: () => {
      tried_ms.push(clock.now_ms);
      again(wait);
    },
  });
  const move = (next: string): void => {
    network = next;
  };
  return { clock, wait, tried_ms, move };
}

describe("the wait for the next attempt", () => {
  it("is as long as it is said, and no attempt follows by itself", () => {
    const { clock, wait, tried_ms } = setUp();
    wait.begin(5_000, 0);
    clock.advance(60_000);
    expect(tried_ms).toEqual([5_000]);
    wait.begin(0, 0);
    clock.advance(0);
    expect(tried_ms).toEqual([5_000, 60_000]);
  });

  it("is over when somebody asks, once a second at most", () => {
    const { clock, wait, tried_ms } = setUp((one) => one.begin(5_000, 0));
    wait.begin(5_000, 0);
    clock.advance(100);
    for (let n = 0; n < 30; n++) {
      wait.hurry();
      clock.advance(100);
    }
    expect(tried_ms).toEqual([100, 1_100, 2_100, 3_100]);
  });

  it("is not shortened by asking where it is short already, nor begun by it", () => {
    const { clock, wait, tried_ms } = setUp();
    wait.hurry();
    clock.advance(10_000);
    expect(tried_ms).toEqual([]);
    wait.begin(0, 0);
    clock.advance(0);
    wait.begin(300, 0);
    wait.hurry();
    clock.advance(300);
    expect(tried_ms).toEqual([10_000, 10_300]);
  });

  it("is not shorter than the server asked for, whoever asks", () => {
    const { clock, wait, tried_ms, move } = setUp();
    wait.begin(4_500, 4_000);
    move("away");
    clock.advance(1_000);
    wait.hurry();
    clock.advance(9_000);
    expect(tried_ms).toEqual([4_000]);
  });

  it("is over half a second after the network became another", () => {
    const { clock, wait, tried_ms, move } = setUp();
    wait.begin(5_000, 0);
    clock.advance(1_200);
    move("away");
    clock.advance(10_000);
    expect(tried_ms).toEqual([1_500]);
  });

  it("does not begin where the network became another during the attempt", () => {
    const { clock, wait, tried_ms, move } = setUp();
    wait.begin(0, 0);
    clock.advance(0);
    clock.advance(5_000);
    move("away");
    wait.begin(5_000, 0);
    clock.advance(0);
    expect(tried_ms).toEqual([0, 5_000]);
  });

  it("is over for good once it is given up", () => {
    const { clock, wait, tried_ms, move } = setUp();
    wait.begin(5_000, 0);
    wait.cancel();
    wait.hurry();
    move("away");
    clock.advance(60_000);
    expect(tried_ms).toEqual([]);
  });
});

describe("a thousand players whose server was away", () => {
  it.each([
    { outage_ms: 20_000, within_ms: 1_700, burst_max: 200 },
    { outage_ms: 90_000, within_ms: 6_000, burst_max: 60 },
    { outage_ms: 3_600_000, within_ms: 6_000, burst_max: 60 },
  ])("are all back in time after $outage_ms ms, and not all at once", ({ outage_ms, within_ms, burst_max }) => {
    const back_ms = Array.from({ length: 1_000 }, (_, player) => comesBack(player, outage_ms));
    expect(Math.max(...back_ms)).toBeLessThanOrEqual(within_ms);
    const tenths = back_ms.map((at_ms) => Math.floor(at_ms / 100));
    const most = Math.max(...tenths.map((tenth) => tenths.filter((other) => other === tenth).length));
    expect(most).toBeLessThanOrEqual(burst_max);
  });
});

/** How long after the server is there again a player tries. */
function comesBack(player: number, outage_ms: number): number {
  const schedule = new ReconnectSchedule();
  let state = player * 2_654_435_761 + 1;
  const chance = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  let at_ms = 0;
  while (at_ms < outage_ms) at_ms += schedule.next(chance(), at_ms < resume_window_ms ? resume_cap_ms : renew_cap_ms);
  return at_ms - outage_ms;
}

const resume_window_ms = 60_000;
