import { accept, type ConnectionOpenResult, type Result, refuse, type ServerEntry } from "@talkgroup/schemas";
import { VirtualClock } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";

import { StartConnection } from "./start-connection.js";

const home: ServerEntry = { server_id: "home", title: "Home", url: "wss://a:1", connect_at_start: true };
const unreachable = refuse("server_unreachable", "server: nobody answers");

interface Rig {
  readonly clock: VirtualClock;
  readonly start: StartConnection;
  /** When it was tried. */
  readonly tried_ms: number[];
  readonly given_up: string[];
  /** What is answered from now on; "wait": nothing. */
  answer: Result<ConnectionOpenResult> | "wait";
  server: ServerEntry | undefined;
  closed: number;
  gone: AbortSignal | undefined;
  /** A minute at a time, so that what was promised is done in between. */
  pass(minutes: number): Promise<void>;
}

function setUp(answer: Rig["answer"]): Rig {
  const clock = new VirtualClock();
  const rig: Rig = {
    clock,
    tried_ms: [],
    given_up: [],
    answer,
    server: home,
    closed: 0,
    gone: undefined,
    start: new StartConnection({
      server: () => rig.server,
      connect: (_server, gone) => {
        rig.tried_ms.push(clock.now_ms);
        rig.gone = gone;
        return rig.answer === "wait" ? new Promise(() => {}) : Promise.resolve(rig.answer);
      },
      close: () => {
        rig.closed += 1;
      },
      onGivenUp: (message) => rig.given_up.push(message),
      clock: () => clock.now_ms,
      timer: (delay_ms, run) => clock.schedule(clock.now_ms + delay_ms, run),
      networkOf: () => "home",
      chance: () => 0.5,
    }),
    pass: async (minutes) => {
      for (let step = 0; step < minutes * steps_a_minute; step += 1) {
        clock.advance(60_000 / steps_a_minute);
        await Promise.resolve();
        await Promise.resolve();
      }
    },
  };
  return rig;
}

const steps_a_minute = 600;

describe("the connection at the start", () => {
  it("is made once, and not again when it is over", async () => {
    const rig = setUp(accept({ session_id: 1, operation_title: "Home", channels: [] }));
    rig.start.begin();
    await rig.pass(5);
    expect(rig.tried_ms).toHaveLength(1);
    rig.start.giveWay();
    expect(rig.closed, "what the player has is not taken away").toBe(0);
  });

  it("is tried until the server is there, and then every half minute at most", async () => {
    const rig = setUp(unreachable);
    rig.start.begin();
    await rig.pass(10);
    const waits_ms = rig.tried_ms.slice(1).map((at_ms, index) => at_ms - (rig.tried_ms[index] ?? 0));
    expect(waits_ms[0]).toBeLessThanOrEqual(500);
    expect(waits_ms.at(-1)).toBeGreaterThan(29_000);
    expect(waits_ms.at(-1)).toBeLessThan(37_000);
    rig.answer = accept({ session_id: 1, operation_title: "Home", channels: [] });
    await rig.pass(1);
    const tries = rig.tried_ms.length;
    await rig.pass(5);
    expect(rig.tried_ms).toHaveLength(tries);
    expect(rig.given_up).toEqual([]);
  });

  it("waits for a keychain that is not open yet", async () => {
    const rig = setUp(refuse("settings_unwritable", "keychain: found it locked"));
    rig.start.begin();
    await rig.pass(1);
    expect(rig.tried_ms.length).toBeGreaterThan(3);
  });

  it("is given up for what time does not heal, and says so", async () => {
    const rig = setUp(refuse("unauthenticated", "sign_in: found none"));
    rig.start.begin();
    await rig.pass(1);
    expect(rig.tried_ms).toHaveLength(1);
    expect(rig.given_up).toEqual(["server home: not connected at the start: sign_in: found none"]);
  });

  it("gives way to whoever connects or leaves by hand, before, during and between attempts", async () => {
    const before = setUp(unreachable);
    before.start.begin();
    before.start.giveWay();
    await before.pass(1);
    expect(before.tried_ms).toEqual([]);

    const during = setUp("wait");
    during.start.begin();
    await during.pass(1);
    during.start.giveWay();
    expect([during.closed, during.gone?.aborted]).toEqual([1, true]);

    const between = setUp(unreachable);
    between.start.begin();
    await between.pass(1);
    const tries = between.tried_ms.length;
    between.start.giveWay();
    await between.pass(5);
    expect([between.tried_ms.length, between.closed]).toEqual([tries, 0]);
  });

  it("does nothing where no server is wanted, or is wanted no more", async () => {
    const none = setUp(unreachable);
    none.server = undefined;
    none.start.begin();
    await none.pass(1);
    expect(none.tried_ms).toEqual([]);

    const taken_back = setUp(unreachable);
    taken_back.start.begin();
    await taken_back.pass(1);
    taken_back.server = undefined;
    const tries = taken_back.tried_ms.length;
    await taken_back.pass(5);
    expect(taken_back.tried_ms).toHaveLength(tries);
  });
});
