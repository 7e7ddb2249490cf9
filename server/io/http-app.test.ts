import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { Hono } from "hono";
import { expect, it } from "vitest";
import type { ApiEnv } from "./api/api-context.js";
import { httpListener } from "./http-app.js";
import { Tally } from "./tally.js";

it("counts requests by words of its own, so that nobody fills the table with methods of all kinds", async () => {
  const requests = new Tally(["method", "route", "status"]);
  const api = new Hono<ApiEnv>().all("/here/:id", (c) => c.text("here"));
  const server = createServer(httpListener({ api, operations: new Hono(), requests })).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  for (const method of ["GET", "TRACE", "PROPFIND", "MKCOL"]) {
    const sent = request({ port, host: "127.0.0.1", method, path: "/here/secret-name" }).end();
    const [answer] = await once(sent, "response");
    answer.resume();
    await once(answer, "end");
  }
  server.close();
  expect(requests.counts()).toEqual([
    { labels: { method: "GET", route: "/here/:id", status: "200" }, count: 1 },
    { labels: { method: "other", route: "/here/:id", status: "200" }, count: 3 },
  ]);
});
