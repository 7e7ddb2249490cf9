import type { ConnectionEvent } from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";

import { ConnectionNews } from "./connection-news.js";

function setUp(): { news: ConnectionNews; told: ConnectionEvent[]; at(now_ms: number): ConnectionNews } {
  let clock_ms = 0;
  const told: ConnectionEvent[] = [];
  const news = new ConnectionNews(
    () => clock_ms,
    (connection) => void told.push(connection),
  );
  news.set({ state: "open", transport: "udp", rtt_ms: 0 });
  return {
    news,
    told,
    at: (now_ms) => {
      clock_ms = now_ms;
      return news;
    },
  };
}

describe("news of the connection", () => {
  it("are not made by a round trip that nobody notices, which is known all the same", () => {
    const { told, news, at } = setUp();
    at(10).handleLink({ transport: "udp", rtt_ms: 100 });
    for (const [n, rtt_ms] of [104, 119, 81, 100].entries()) at(500 * n).handleLink({ transport: "udp", rtt_ms });
    expect(told.map(({ rtt_ms }) => rtt_ms)).toEqual([0, 100]);
    at(3_000).handleLink({ transport: "udp", rtt_ms: 119 });
    expect(told).toHaveLength(2);
    expect(news.connection.rtt_ms).toBe(119);
    at(3_500).handleLink({ transport: "udp", rtt_ms: 121 });
    expect(told.map(({ rtt_ms }) => rtt_ms)).toEqual([0, 100, 121]);
  });

  it("are made by 5 ms at least, however short the way", () => {
    const { told, at } = setUp();
    for (const rtt_ms of [2, 5, 3, 1, 5.1]) at(100).handleLink({ transport: "udp", rtt_ms });
    expect(told.map(({ rtt_ms }) => rtt_ms)).toEqual([0, 5.1]);
  });

  it("come every 5 s as long as anything is other than was told", () => {
    const { told, at } = setUp();
    at(1_000).handleLink({ transport: "udp", rtt_ms: 50 });
    at(5_999).handleLink({ transport: "udp", rtt_ms: 51 });
    expect(told).toHaveLength(2);
    at(6_000).handleLink({ transport: "udp", rtt_ms: 51 });
    at(20_000).handleLink({ transport: "udp", rtt_ms: 51 });
    expect(told.map(({ rtt_ms }) => rtt_ms)).toEqual([0, 50, 51]);
  });

  it("come at once when voice travels by another way", () => {
    const { told, at } = setUp();
    at(1).handleLink({ transport: "tunnel", rtt_ms: 0 });
    expect(told.at(-1)).toMatchObject({ transport: "tunnel" });
  });

  it("tell with the next of them that the session is another", () => {
    const { told, news } = setUp();
    news.handleSession(7);
    expect(told).toHaveLength(1);
    expect(news.connection.session_id).toBe(7);
    news.set({ ...news.connection, state: "reconnecting" });
    expect(told.at(-1)).toMatchObject({ state: "reconnecting", session_id: 7 });
  });
});
