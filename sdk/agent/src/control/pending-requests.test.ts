import { type Result, refuse } from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";

import type { ControlLink } from "./control-client.js";
import { PendingRequests } from "./pending-requests.js";

/** A connection that answers nothing by itself. */
function silent(): ControlLink & {
  over: boolean;
  readonly asked: unknown[];
  readonly answers: ((answer: Result<object>) => void)[];
} {
  const asked: unknown[] = [];
  const answers: ((answer: Result<object>) => void)[] = [];
  return {
    host: "192.0.2.1",
    over: false,
    events_heard: 0,
    asked,
    answers,
    expectEventsAfter() {},
    expectHeartbeat() {},
    request: (_method, params) => {
      asked.push(params);
      const answered = new Promise<unknown>((resolve) => answers.push(resolve));
      return answered as Promise<never>;
    },
    sendTunnel() {},
    close() {},
  };
}

const cut_off = refuse("not_connected", "cable");

describe("requests that wait for their answers", () => {
  it("are sent again in their order, those too that came without a connection", async () => {
    const requests = new PendingRequests();
    const [first, second] = [silent(), silent()];
    const answered = [
      requests.add("channel.leave", { channel_id: "a" }, first),
      requests.add("channel.leave", { channel_id: "b" }, first),
    ];
    first.answers[0]?.({ ok: true, value: {} });
    await answered[0];
    first.over = true;
    first.answers[1]?.(cut_off);
    answered.push(requests.add("target.remove", { target_id: 3 }, undefined));
    requests.repeat(second);
    expect(second.asked).toEqual([{ channel_id: "b" }, { target_id: 3 }]);
    second.answers[0]?.(refuse("not_a_member", "you left"));
    second.answers[1]?.({ ok: true, value: {} });
    expect((await Promise.all(answered)).map(({ ok }) => ok)).toEqual([true, false, true]);
  });

  it("are not kept in any number", async () => {
    const requests = new PendingRequests();
    for (let count = 0; count < 128; count++) void requests.add("target.remove", { target_id: count }, undefined);
    expect(await requests.add("target.remove", { target_id: 128 }, undefined)).toMatchObject({
      refusal: { code: "limit_reached" },
    });
    requests.refuseAll(cut_off);
    const waiting = requests.add("target.remove", { target_id: 129 }, undefined);
    requests.refuseAll(cut_off);
    expect(await waiting).toEqual(cut_off);
  });
});
