import { VirtualClock } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";

import { IdleWatch } from "./idle-watch.js";

describe("IdleWatch", () => {
  it("waits for the last client to leave and the connection to close", () => {
    const { watch, clock, idle } = watched(60_000);
    watch.handleClients(2);
    watch.handleConnection(true);
    clock.advance(100_000);
    watch.handleClients(0);
    clock.advance(100_000);
    watch.handleConnection(false);
    clock.advance(59_999);
    expect(idle.times).toBe(0);
    clock.advance(1);
    expect(idle.times).toBe(1);
    clock.advance(1_000_000);
    expect(idle.times).toBe(1);
  });

  it("begins anew for whoever comes meanwhile", () => {
    const { watch, clock, idle } = watched(60_000);
    watch.handleClients(1);
    watch.handleClients(0);
    clock.advance(59_999);
    watch.handleClients(1);
    clock.advance(100_000);
    watch.handleClients(0);
    clock.advance(59_999);
    expect(idle.times).toBe(0);
    clock.advance(1);
    expect(idle.times).toBe(1);
  });

  it("waits for the first client, and for ever where the setting is off", () => {
    const { watch, clock, idle } = watched(60_000);
    watch.handleClients(0);
    clock.advance(1_000_000);
    watch.configure(undefined);
    watch.handleClients(1);
    watch.handleClients(0);
    clock.advance(1_000_000);
    expect(idle.times).toBe(0);
    watch.configure(1_000);
    clock.advance(1_000);
    expect(idle.times).toBe(1);
  });

  it("leaves no timer behind", () => {
    const { watch, clock } = watched(60_000);
    watch.handleClients(1);
    watch.handleClients(0);
    watch.close();
    expect(clock.next_ms).toBeUndefined();
  });
});

function watched(after_ms: number) {
  const clock = new VirtualClock();
  const idle = { times: 0 };
  const watch = new IdleWatch(
    (delay_ms, run) => clock.schedule(clock.now_ms + delay_ms, run),
    () => {
      idle.times += 1;
    },
  );
  watch.configure(after_ms);
  return { watch, clock, idle };
}
