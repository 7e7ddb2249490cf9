import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { openWebSocket, upgrade } from "../ipc/web-client.suite.js";
import { PageFiles } from "./page-files.js";
import { ask, askRaw, PageRig, page_texts } from "./page-rig.suite.js";

let rig = new PageRig();
beforeEach(() => {
  rig = new PageRig();
});
afterEach(() => rig.close());

describe("the agent's own pages", () => {
  it("are served as they are, for a browser that trusts nothing else", async () => {
    const port = await rig.serve();
    const page = await ask(port, "/settings.html");
    expect([page.status, page.text]).toEqual([200, page_texts["settings.html"]]);
    expect(page.headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "content-length": String(page_texts["settings.html"].length),
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cache-control": "no-store",
      "cross-origin-resource-policy": "same-origin",
      "x-frame-options": "DENY",
    });
    const policy = String(page.headers["content-security-policy"]).split("; ");
    expect(policy).toEqual([
      ...["default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data: blob:", "font-src 'self'"],
      ...["connect-src 'self' ws://127.0.0.1:* ws://localhost:*", "frame-ancestors 'none'", "base-uri 'none'"],
      "form-action 'none'",
    ]);
    const script = await ask(port, "/overlay.js?v=1");
    expect([script.status, script.text.length]).toEqual([200, page_texts["overlay.js"].length]);
    expect(script.headers["content-type"]).toBe("text/javascript; charset=utf-8");
    expect(await ask(port, "/settings.css")).toMatchObject({
      status: 200,
      headers: { "content-type": "text/css; charset=utf-8" },
    });
    expect(await ask(port, "/empty.js")).toMatchObject({ status: 200, text: "" });
    const head = await ask(port, "/overlay.js", {}, "HEAD");
    expect([head.status, head.text, head.headers["content-length"]]).toEqual([
      ...[200, "", String(page_texts["overlay.js"].length)],
    ]);
  });

  it("are in no frame, but for the overlay in a page of this machine", async () => {
    const port = await rig.serve();
    const framedBy = async (name: string): Promise<unknown[]> => {
      const { headers } = await ask(port, `/${name}`);
      return [/frame-ancestors ([^;]*)/.exec(String(headers["content-security-policy"]))?.[1], headers["x-frame-options"]];
    };
    expect(await framedBy("settings.html")).toEqual(["'none'", "DENY"]);
    expect(await framedBy("overlay.html")).toEqual(["http://127.0.0.1:* http://localhost:*", undefined]);
  });

  it.each(["localhost", "[::1]"])("are there by the name %s too", async (name) => {
    const port = await rig.serve();
    const own = `http://${name}:${port}`;
    expect((await ask(port, "/overlay.js", { Host: `${name}:${port}`, Origin: own })).status).toBe(200);
  });

  it("are nowhere before somebody wants them, and at one port then", async () => {
    const server = await rig.open();
    expect(server.web_socket_port).toBeUndefined();
    const ports = await Promise.all([server.servePages(), server.servePages()]);
    expect(ports[0]).toBeGreaterThan(0);
    expect(ports[1]).toBe(ports[0]);
    await server.close();
    await expect(ask(ports[0] ?? 0, "/overlay.html")).rejects.toMatchObject({ code: "ECONNREFUSED" });
    expect(await server.servePages(), "not again once it is closed").toBeUndefined();
  });

  it("are served where the loopback WebSocket is, if that is open", async () => {
    const server = await rig.open({ web_socket_ports: [0], page_ports: [1] });
    expect(await server.servePages()).toBe(server.web_socket_port);
    expect((await ask(server.web_socket_port ?? 0, "/overlay.html")).status).toBe(200);
  });

  it("are not there where they are not installed, and are once they are", async () => {
    const pages = join(rig.folder, "later");
    const files = new PageFiles(pages);
    const port = await rig.serve({ pages: files });
    expect((await ask(port, "/overlay.html")).status).toBe(404);
    mkdirSync(pages);
    writeFileSync(join(pages, "overlay.html"), "late");
    expect([...(await files.refresh())]).toEqual(["overlay.html"]);
    expect((await ask(port, "/overlay.html")).text).toBe("late");
  });
});

describe("who wants what is none of the agent's pages", () => {
  it("finds files in the list, and neither links nor folders", async () => {
    expect([...(await rig.files.refresh())].sort()).toEqual(Object.keys(page_texts).sort());
  });

  it.each([
    ["/", 426],
    ["/index.html", 404],
    ["/../secret.js", 404],
    ["/..%2fsecret.js", 404],
    ["/%2e%2e/secret.js", 404],
    ["/..\\secret.js", 404],
    ["//etc/passwd", 404],
    ["/inner/deep.js", 404],
    ["/inner%2fdeep.js", 404],
    ["/link.js", 404],
    ["/folder.js", 404],
    ["/.hidden.js", 404],
    ["/manager-token", 404],
    ["/overlay.js.map", 404],
    ["/a%20b.js", 404],
    ["/overlay.html%00.js", 404],
    ["/OVERLAY.HTML", 404],
    ["/overlay.html/", 404],
    ["/overlay%2ehtml", 404],
    ["/__proto__", 404],
    ["/constructor", 404],
  ])("gets nothing: %s", async (path, status) => {
    const answer = await ask(await rig.serve(), path);
    expect([answer.status, answer.text]).toEqual([status, ""]);
  });

  it("gets nothing by any path that is not a name of the list", async () => {
    const port = await rig.serve();
    const piece = fc.constantFrom(
      "..",
      ".",
      "/",
      "\\",
      "%2f",
      "%5c",
      "%2e",
      "secret.js",
      "link.js",
      "inner",
      "pages",
      "?",
      ";",
      "%00",
      "~",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
        const answer = await ask(port, `/${pieces.join("")}`);
        expect(answer.text).toBe("");
        expect([404, 426]).toContain(answer.status);
      }),
      { seed: 6, numRuns: 150 },
    );
  });

  it("gets nothing by a file that was put in place of another since", async () => {
    const port = await rig.serve();
    expect((await ask(port, "/settings.css")).status).toBe(200);
    rmSync(join(rig.pages, "settings.css"));
    symlinkSync(join(rig.folder, "secret.js"), join(rig.pages, "settings.css"));
    expect(await ask(port, "/settings.css")).toMatchObject({ status: 404, text: "" });
    renameSync(join(rig.pages, "folder.js"), join(rig.pages, "empty"));
    expect((await ask(port, "/folder.js")).status).toBe(404);
  });

  it.each(["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH"])("is told that %s is not for it", async (method) => {
    const answer = await ask(await rig.serve(), "/overlay.html", {}, method);
    expect([answer.status, answer.text, answer.headers["allow"]]).toEqual([405, "", "GET, HEAD"]);
    expect(Object.keys(answer.headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
  });

  it.each([
    ["another name that points here", { Host: "evil.example:PORT" }],
    ["a name that begins like ours", { Host: "127.0.0.1.evil.example:PORT" }],
    ["another port", { Host: "127.0.0.1:80" }],
    ["no port", { Host: "127.0.0.1" }],
    ["another page", { Origin: "https://evil.example" }],
    ["nobody", { Origin: "null" }],
    ["another page of this machine", { Origin: "http://127.0.0.1:8080" }],
    ["our page by another scheme", { Origin: "https://127.0.0.1:PORT" }],
    ["a script of another page", { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors" }],
    ["a script of another page of this machine", { "Sec-Fetch-Site": "same-site", "Sec-Fetch-Mode": "cors" }],
  ])("is refused as %s", async (_, headers) => {
    const port = await rig.serve();
    const all = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value.replace("PORT", String(port))]));
    const answer = await ask(port, "/overlay.html", all);
    expect([answer.status, answer.text]).toEqual([403, ""]);
  });

  it("may follow a link to a page", async () => {
    const headers = { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate" };
    expect((await ask(await rig.serve(), "/overlay.html", headers)).status).toBe(200);
  });

  it.each([
    ["no Host", "GET /overlay.html HTTP/1.1\r\n\r\n"],
    ["an old protocol without one", "GET /overlay.html HTTP/1.0\r\n\r\n"],
    ["two Hosts", "GET /overlay.html HTTP/1.1\r\nHost: evil.example\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n"],
    [
      "a path with another host",
      "GET http://evil.example/overlay.html HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n",
    ],
    ["a path up", "GET /../secret.js HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n"],
    ["no path", "GET ../secret.js HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n"],
    ["headers without end", `GET /overlay.html HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nX: ${"x".repeat(20_000)}\r\n\r\n`],
    ["nonsense", "\u0000\u0001\u0002\r\n\r\n"],
  ])("is refused with %s", async (_, text) => {
    const answer = await askRaw(await rig.serve(), text);
    expect(answer).not.toContain(" 200 ");
    expect(answer).not.toContain("secret");
  });
});

describe("the loopback WebSocket of an agent that admits no strangers", () => {
  it("lets its own pages in, by all names, and nobody else", async () => {
    const places: unknown[] = [];
    const judge = ({ place }: { readonly place: unknown }) => {
      places.push(place);
      return { kind: "granted", scopes: new Set(["stats"] as const) } as const;
    };
    const port = await rig.serve({ admission: { judge, forget: () => {} } });
    for (const origin of [
      "https://evil.example",
      "null",
      `https://127.0.0.1:${port}`,
      `http://127.0.0.1:${port + 1}`,
      "app://tanks",
    ]) {
      const stranger = await upgrade(port, { Origin: origin });
      expect([origin, await stranger.status]).toEqual([origin, 403]);
      stranger.close();
    }
    const rebound = await upgrade(port, { Host: "evil.example:PORT", Origin: "http://evil.example:PORT" });
    expect(await rebound.status).toBe(403);
    for (const name of ["127.0.0.1", "localhost", "[::1]"]) {
      const origin = `http://${name}:${port}`;
      const page = await openWebSocket(port, origin);
      page.send('{"jsonrpc":"2.0","id":1,"method":"agent.hello","params":{"protocol_versions":[1],"client_name":"page"}}');
      expect(await page.next()).toMatchObject({ result: { scopes: ["stats"] } });
      expect(places.pop()).toEqual({ kind: "page", origin });
      page.close();
    }
  });

  it("tells its own pages from strangers where those may ask", async () => {
    const places: unknown[] = [];
    const judge = ({ place }: { readonly place: unknown }) => {
      places.push(place);
      return "asking" as const;
    };
    const server = await rig.open({ web_socket_ports: [0], admission: { judge, forget: () => {} } });
    const port = server.web_socket_port ?? 0;
    for (const origin of [`http://localhost:${port}`, "https://map.example"]) {
      const page = await openWebSocket(port, origin);
      page.send('{"jsonrpc":"2.0","id":1,"method":"agent.hello","params":{"protocol_versions":[1],"client_name":"page"}}');
      page.send('{"jsonrpc":"2.0","id":2,"method":"channels.list","params":{}}');
      expect(await page.next()).toMatchObject({ id: 2, error: { data: { code: "not_ready" } } });
      page.close();
    }
    expect(places).toEqual([
      { kind: "page", origin: `http://localhost:${port}` },
      { kind: "web", origin: "https://map.example" },
    ]);
  });
});
