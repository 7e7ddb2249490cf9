import type { ConnectionEvent, ServerEntry } from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";

import { ConnectionNews } from "./connection-news.js";

interface Rig {
  readonly news: ConnectionNews;
  readonly told: ConnectionEvent[];
  readonly servers: ServerEntry[];
  at(now_ms: number): ConnectionNews;
}

/** Open, and nothing told yet but that, at no server of the list. */
function setUp(): Rig {
  let clock_ms = 0;
  const [told, servers]: [ConnectionEvent[], ServerEntry[]] = [[], []];
  const news = new ConnectionNews(
    () => clock_ms,
    () => servers,
    (connection) => void told.push(connection),
  );
  news.handleOpening({ url: "wss://a:1" });
  news.handleLink({ transport: "udp", rtt_ms: 0 });
  news.handleOpen();
  told.splice(0, 2);
  return {
    news,
    told,
    servers,
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
    news.handleDropped("it hung up");
    expect(told.at(-1)).toMatchObject({ state: "reconnecting", session_id: 7, reason: "it hung up" });
    news.handleSessionOver();
    expect(told.at(-1)).toEqual({ state: "reconnecting", transport: "none", rtt_ms: 0, reason: "it hung up" });
    news.handleOpen();
    expect(told.at(-1)).toEqual({ state: "open", transport: "none", rtt_ms: 0 });
  });

  it("hold no more of what a connection is opened by than where it goes", () => {
    const { news, servers } = setUp();
    servers.push({ server_id: "a", title: "Rangers", url: "wss://a:1" });
    const reads: string[] = [];
    const params = {
      url: "wss://a:1",
      get token() {
        reads.push("token");
        return "secret";
      },
    };
    news.handleOpening(params);
    // Were it the same object, it would go there now.
    params.url = "wss://b:1";
    expect(news.connection.server?.server_id).toBe("a");
    expect(reads).toEqual([]);
  });

  it("say what the player calls the server, as long as there is one and the list has it", () => {
    const { news, told, servers } = setUp();
    const [entry, server] = [
      { server_id: "a", title: "Rangers", url: "wss://a:1/control", organisation: "home", username: "nova" },
      { server_id: "a", title: "Rangers", organisation: "home" },
    ];
    servers.push(entry);
    expect(news.connection).toMatchObject({ state: "open", server });
    news.handleServers();
    news.handleServers();
    expect(told.splice(1)).toMatchObject([{ state: "open", server }]);
    servers[0] = { ...entry, title: "Night rangers" };
    news.handleServers();
    news.handleDropped("it hung up");
    const renamed = { ...server, title: "Night rangers" };
    expect(told.splice(1)).toMatchObject([
      { state: "open", server: renamed },
      { state: "reconnecting", server: renamed },
    ]);
    servers.length = 0;
    news.handleServers();
    expect(told.splice(1)).toEqual([{ state: "reconnecting", transport: "udp", rtt_ms: 0, reason: "it hung up" }]);
    servers.push(entry);
    news.handleEnded("lost", "it sent us away");
    expect(told.splice(1)).toEqual([{ state: "lost", transport: "none", rtt_ms: 0, reason: "it sent us away" }]);
    news.handleServers();
    expect(told).toHaveLength(1);
  });
});
