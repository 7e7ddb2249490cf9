import { plain_mix } from "@talkgroup/core";
import { accept, type ChannelJoinResult, type ChannelState, type Result, refuse } from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";

import { LostChannels } from "./lost-channels.js";
import type { SessionLink } from "./session-link.js";

/** A link whose requests the test answers. */
class HeldLink implements Pick<SessionLink, "request"> {
  readonly asked: unknown[] = [];
  readonly held: ((answer: Result<ChannelJoinResult>) => void)[] = [];
  most_held = 0;

  request(_method: string, params: unknown): Promise<never> {
    this.asked.push(params);
    const answered = new Promise<unknown>((resolve) => this.held.push(resolve));
    this.most_held = Math.max(this.most_held, this.held.length);
    return answered as Promise<never>;
  }
}

function lostOn(count: number, membership: ChannelState["membership"]): LostChannels {
  const lost = new LostChannels();
  remember(lost, count, membership);
  return lost;
}

function remember(lost: LostChannels, count: number, membership: ChannelState["membership"]): void {
  const state = { title: "", label: "", may_listen: true, may_speak: true, ...plain_mix, members: [] };
  lost.remember(Array.from({ length: count }, (_, index) => ({ ...state, channel_id: `c${index}`, membership })));
}

/** What the server is asked for, by a session that is over before it answers. */
async function askedBy(lost: LostChannels): Promise<readonly object[]> {
  const link = new HeldLink();
  let counts = true;
  const rejoined = lost.rejoin(link, noTimer, () => counts, noTimer);
  counts = false;
  for (const answer of link.held.splice(0)) answer(joined);
  await rejoined;
  return link.asked as object[];
}

const noTimer = (): never => {
  throw new TypeError("nothing is to be waited for");
};
const joined = accept<ChannelJoinResult>({ members: [], epoch: { epoch: 1, secret: "", activate_after_ms: 0 }, targets: [] });

describe("the channels of a lost session", () => {
  it("are joined again a few at a time, each once, whatever happens to some", async () => {
    const link = new HeldLink();
    const back: string[] = [];
    const rejoined = lostOn(100, "monitor").rejoin(
      link,
      noTimer,
      () => true,
      (channel_id, monitor) => void back.push(`${channel_id} ${monitor}`),
    );
    for (let answered = 0; answered < 100; answered++) {
      await Promise.resolve();
      link.held.shift()?.(answered % 10 === 0 ? refuse("permission_denied", "no") : joined);
      for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    }
    await rejoined;
    expect([link.most_held, link.held.length, new Set(back).size, back.length]).toEqual([16, 0, 90, 90]);
    expect(back[0]).toBe("c1 true");
  });

  it("are left alone once the session is over that was to be brought back to them", async () => {
    const link = new HeldLink();
    let counts = true;
    const rejoined = lostOn(100, "joined").rejoin(link, noTimer, () => counts, noTimer);
    counts = false;
    for (const answer of link.held.splice(0)) answer(joined);
    await rejoined;
    expect(link.held).toEqual([]);
  });

  it("are joined with the passwords they were joined with, for as long as they are not left", async () => {
    const lost = new LostChannels();
    for (const channel_id of ["c0", "c1", "c9"]) lost.keepPassword(channel_id, `secret of ${channel_id}`);
    lost.keepPassword("c0", undefined);
    remember(lost, 3, "joined");
    expect(await askedBy(lost), "and c9 is none of them").toEqual([
      { channel_id: "c0", monitor: false, password: "secret of c0" },
      { channel_id: "c1", monitor: false, password: "secret of c1" },
      { channel_id: "c2", monitor: false },
    ]);
    lost.takeAll();
    remember(lost, 1, "monitor");
    expect(await askedBy(lost), "the next session too").toEqual([{ channel_id: "c0", monitor: true, password: "secret of c0" }]);
    remember(lost, 10, "joined");
    expect(
      (await askedBy(lost)).filter((params) => "password" in params),
      "c1 and c9 were left meanwhile",
    ).toHaveLength(1);
    lost.clear();
    expect(lost.size).toBe(0);
    remember(lost, 1, "joined");
    expect(await askedBy(lost)).toEqual([{ channel_id: "c0", monitor: false }]);
  });

  it("are those it was on", () => {
    const lost = lostOn(3, "none");
    expect(lost.size).toBe(0);
    expect(lostOn(2, "monitor").areJoined(["c0"])).toBe(false);
    expect(lostOn(2, "joined").areJoined(["c0", "c1"])).toBe(true);
    expect(lostOn(2, "joined").areJoined(["c0", "c2"])).toBe(false);
  });
});
