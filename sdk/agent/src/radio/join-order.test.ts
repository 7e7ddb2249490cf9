import { plain_mix } from "@talkgroup/core";
import type { ChannelState } from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";

import { JoinOrder } from "./join-order.js";

describe("JoinOrder", () => {
  it("names the channel that was joined first, of those the player may speak on now", () => {
    const order = new JoinOrder();
    for (const channel_id of ["charlie", "bravo", "alpha"]) order.note(channel_id);
    expect(order.firstToSpeakOn(["alpha", "bravo", "charlie"].map((id) => state(id)))).toBe("charlie");
    const changed = [state("alpha"), state("bravo", { may_speak: false }), state("charlie", { membership: "monitor" })];
    expect(order.firstToSpeakOn(changed)).toBe("alpha");
    order.note("charlie");
    expect(order.firstToSpeakOn(["alpha", "bravo", "charlie"].map((id) => state(id))), "left and joined again").toBe("bravo");
  });

  it("knows those too that the server put the player on, after all others", () => {
    const order = new JoinOrder();
    expect(order.firstToSpeakOn([state("alpha", { membership: "none" }), state("bravo")])).toBe("bravo");
    order.note("charlie");
    expect(order.firstToSpeakOn([state("bravo"), state("charlie")])).toBe("charlie");
    expect(order.firstToSpeakOn([])).toBeUndefined();
  });
});

function state(channel_id: string, more: Partial<ChannelState> = {}): ChannelState {
  return {
    ...plain_mix,
    channel_id,
    title: channel_id,
    label: channel_id,
    may_listen: true,
    may_speak: true,
    membership: "joined",
    members: [],
    ...more,
  };
}
