import { once } from "node:events";
import { request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AccountsError } from "../accounts/accounts-error.js";
import { brokenStore } from "../accounts/accounts-world.suite.js";
import { StoreError } from "../store/store-error.js";
import { ApiWorld, type Community } from "./api-world.suite.js";
import { createApi } from "./app.js";

describe("the API", () => {
  let world: ApiWorld;
  let alpha: Community;

  beforeAll(async () => {
    world = await ApiWorld.open();
    alpha = await world.community("alpha");
  });

  afterAll(() => world.close());

  const json = { "content-type": "application/json" };

  test("a path nobody knows is 404, a known one with another method 405 with what it allows", async () => {
    for (const path of ["/", "/api/v1", "/api/v1/orgs/", "/api/v2/orgs", "/docs/../package.json", "/docs/swagger-ui.js"]) {
      const { status, headers, body } = await world.fetch("GET", path);
      expect([status, headers["content-type"], body.code]).toEqual([404, "application/problem+json", "not_found"]);
    }
    const channel = `/api/v1/channels/${alpha.organisation_id}`;
    expect(await world.fetch("POST", channel)).toMatchObject({
      status: 405,
      headers: { allow: "DELETE, GET, HEAD, PATCH, PUT" },
      body: { code: "method_not_allowed" },
    });
    expect(await world.fetch("OPTIONS", "/auth/login")).toMatchObject({ status: 405, headers: { allow: "POST" } });
    expect(await world.fetch("DELETE", "/docs")).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } });
  });

  test("HEAD answers as GET, without the body", async () => {
    const path = `/api/v1/orgs/${alpha.organisation_id}`;
    const headers = { authorization: `Bearer ${alpha.member}` };
    const [head, get] = [await world.fetch("HEAD", path, { headers }), await world.fetch("GET", path, { headers })];
    expect({ ...head, text: get.text, body: get.body }).toEqual(get);
    expect(head.text).toBe("");
  });

  test("a 401 says how to sign in, whatever was wrong", async () => {
    const path = "/auth/me";
    const expired = await world.token(alpha.owner_id, alpha.organisation_id);
    const { token: game } = await world.base.signer.signGame(
      { kind: "game", organisation_id: alpha.organisation_id, player_id: "p", name: "P", grants: new Map() },
      60,
    );
    const wrong = [undefined, "", "Bearer", "Bearer ", "Basic eDp5", "Bearer a b", `Bearer ${game}`, "Bearer tgk_unknown"];
    for (const authorization of [...wrong, `Bearer ${"a".repeat(5000)}`]) {
      const answer = await world.fetch("GET", path, { headers: authorization === undefined ? {} : { authorization } });
      expect(answer).toMatchObject({ status: 401, body: { code: "unauthenticated" } });
      expect(answer.headers["www-authenticate"]).toBe('Bearer realm="talkgroup"');
    }
    expect((await world.fetch("GET", path, { headers: { authorization: `bearer  ${expired}` } })).status).toBe(200);
    world.base.clock.advance(16 * 60_000);
    const over = await world.fetch("GET", path, { headers: { authorization: `Bearer ${expired}` } });
    expect(over).toMatchObject({ status: 401, body: { code: "token_expired" } });
  });

  test("an account that is disabled or removed is nobody from the next request on", async () => {
    const { organisation_id } = alpha;
    const owner = await world.token(alpha.owner_id, organisation_id);
    const disabled = await world.base.user(organisation_id, "disabled");
    const removed = await world.base.user(organisation_id, "removed");
    const tokens = [await world.token(disabled.id, organisation_id), await world.token(removed.id, organisation_id)];
    const statuses = (): Promise<number[]> =>
      Promise.all(tokens.map(async (token) => (await world.call("auth.me", {}, token)).status));
    expect(await statuses()).toEqual([200, 200]);
    const change = { organisation_id, user_id: disabled.id, disabled: true };
    expect((await world.call("account.change", change, owner, { "if-match": '"1"' })).status).toBe(200);
    expect((await world.call("account.remove", { organisation_id, user_id: removed.id }, owner)).status).toBe(204);
    expect(await statuses()).toEqual([401, 401]);
  });

  test("bodies have a bound, a type and a form", async () => {
    const send = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string>) =>
      world.fetch("POST", "/auth/login", { body, headers });
    const good = JSON.stringify({ username: "owner", password: "wrong password", organisation: "alpha" });
    const cases = [
      [good, {}, 415, "unsupported_media_type"],
      [good, { "content-type": "text/plain" }, 415, "unsupported_media_type"],
      [good, { "content-type": "application/json; charset=latin1" }, 415, "unsupported_media_type"],
      [good, { "content-type": "Application/JSON; charset=UTF-8" }, 401, "wrong_credentials"],
      ["{", json, 400, "parse_error"],
      [new Uint8Array([0x22, 0xff, 0x22]), json, 400, "parse_error"],
      ["[]", json, 400, "invalid_params"],
      ["null", json, 400, "invalid_params"],
      ['"text"', json, 400, "invalid_params"],
      ["", {}, 400, "invalid_params"],
      [good, { ...json, "content-length": "99999999" }, 413, "message_too_large"],
      [`${good}${" ".repeat(1_048_576)}`, json, 413, "message_too_large"],
    ] as const;
    for (const [body, headers, status, code] of cases) {
      expect(await send(body, headers)).toMatchObject({ status, body: { code, status } });
    }
    expect((await send('{"password":"hunter2 hunter2"', json)).text).not.toContain("hunter2");
  });

  test("nobody sends a long body to a method that needs none", async () => {
    const { organisation_id, slug } = alpha;
    const token = await world.token(alpha.owner_id, organisation_id);
    const send = (path: string, size_bytes: number) =>
      world.fetch("POST", path, {
        body: JSON.stringify({ organisation: slug, x: "" }).replace('""', `"${"y".repeat(size_bytes)}"`),
        headers: { ...json, authorization: `Bearer ${token}` },
      });
    const too_long = { status: 413, body: { code: "message_too_large" } };
    const long = 16_384;
    expect(await send("/auth/login", long)).toMatchObject(too_long);
    expect(await send("/auth/password", long)).toMatchObject(too_long);
    expect(await send(`/api/v1/orgs/${organisation_id}/channels`, long)).toMatchObject({ status: 400 });
    expect(await send(`/api/v1/orgs/${organisation_id}/channels`, 5 * long)).toMatchObject(too_long);
    expect(await send(`/api/v1/orgs/${organisation_id}/presets`, 5 * long)).toMatchObject({ status: 400 });
  });

  test("who loses a right while its body comes slowly has it no more when the body is there", async () => {
    const { organisation_id } = alpha;
    const user = await world.base.user(organisation_id, "was-owner", { owner: true });
    const token = await world.token(user.id, organisation_id);
    const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>();
    const body = writable.getWriter();
    const slow = { body: readable, duplex: "half", headers: { ...json, authorization: `Bearer ${token}` } } as const;
    const answer = world.fetch("POST", `/api/v1/orgs/${organisation_id}/channels`, slow);
    await body.write(new TextEncoder().encode('{"slug":"late",'));
    await world.store.users.update({ id: user.id, version: undefined, changed_ms: 0, changes: { owner: false } });
    await world.base.directory.changed(organisation_id);
    await body.write(new TextEncoder().encode('"title":"Late"}'));
    await body.close();
    expect(await answer).toMatchObject({ status: 403, body: { code: "permission_denied" } });
  });

  test("refusals name the member at fault", async () => {
    const { organisation_id } = alpha;
    const token = await world.token(alpha.owner_id, organisation_id);
    const headers = { ...json, authorization: `Bearer ${token}` };
    const list = `/api/v1/orgs/${organisation_id}/channels`;
    const fieldOf = async (method: string, path: string, body?: object) =>
      (await world.fetch(method, path, { headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })).body;
    expect(await fieldOf("GET", `${list}?limit=0`)).toMatchObject({ code: "invalid_params", field: "/limit" });
    expect(await fieldOf("GET", `${list}?limit=ten`)).toMatchObject({ code: "invalid_params", field: "/limit" });
    expect(await fieldOf("GET", `${list}?limit=1&limit=2`)).toMatchObject({ code: "invalid_params", field: "/limit" });
    expect(await fieldOf("GET", `${list}?sort=up`)).toMatchObject({ code: "invalid_params", field: "/sort" });
    expect(await fieldOf("GET", `${list}?cursor=AAAA`)).toMatchObject({ code: "invalid_params", field: "/cursor" });
    expect(await fieldOf("GET", "/api/v1/orgs/none")).toMatchObject({ code: "invalid_params", field: "/organisation_id" });
    const channel = { slug: "new", title: "New" };
    expect(await fieldOf("POST", list, { ...channel, colour: "red" })).toMatchObject({ field: "/colour" });
    expect(await fieldOf("POST", list, { ...channel, organisation_id })).toMatchObject({ field: "/organisation_id" });
    expect(await fieldOf("POST", list, { ...channel, titel: "x" })).toMatchObject({ field: "/titel" });
  });

  test("the store gone is 503 with a time to try again; reads of what is in memory go on being judged", async () => {
    const { organisation_id } = alpha;
    const token = await world.token(alpha.owner_id, organisation_id);
    const app = createApi({ ...world.context, store: brokenStore(world.store) });
    const headers = { authorization: `Bearer ${token}` };
    const away = await app.request(`/api/v1/orgs/${organisation_id}`, { headers });
    expect(away.status).toBe(503);
    expect(away.headers.get("retry-after")).toBe("2");
    expect(await away.json()).toMatchObject({ code: "store_unavailable", retry_after_ms: 2000 });
    world.live.add(organisation_id, { session_id: 7, kind: "guest" });
    const kicked = await app.request("/api/v1/sessions/7/kick", { method: "POST", headers });
    expect(kicked.status).toBe(204);
    expect(world.live.moderated).toEqual([{ kind: "end", session_id: 7, reason: "kicked" }]);
    expect(JSON.stringify(world.logged.splice(0))).toContain("not written down");
  });

  test("a failure of ours is 500, and the log has where and not what", async () => {
    const secret = "a secret of the request";
    const failures = [new StoreError("store_failed", secret), new TypeError(secret), secret];
    for (const failure of failures) {
      const accounts = { ...world.context.accounts, login: () => Promise.reject(failure) };
      const app = createApi({ ...world.context, accounts } as typeof world.context);
      const body = JSON.stringify({ organisation: "alpha", username: "owner", password: "whatever it is" });
      const answer = await app.request("/auth/login", { method: "POST", headers: json, body });
      expect([answer.status, await answer.json()]).toMatchObject([500, { code: "internal" }]);
      const logged = JSON.stringify(world.logged.splice(0));
      expect(logged).toContain("could not be handled");
      expect(logged).not.toContain(secret);
    }
    const stopped = () => Promise.reject(new AccountsError("hashing_stopped", "planted"));
    const app = createApi({ ...world.context, accounts: { ...world.context.accounts, login: stopped } } as typeof world.context);
    const body = JSON.stringify({ organisation: "alpha", username: "owner", password: "whatever it is" });
    const answer = await app.request("/auth/login", { method: "POST", headers: json, body });
    expect([answer.status, await answer.json()]).toMatchObject([503, { code: "busy" }]);
  });

  test("answers cannot be sniffed, framed or kept by others", async () => {
    for (const path of ["/auth/me", "/nowhere", `/api/v1/orgs/${alpha.organisation_id}`]) {
      const { headers } = await world.fetch("GET", path);
      expect(headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
        "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
        "cache-control": "no-store",
      });
      expect(headers).not.toHaveProperty("access-control-allow-origin");
    }
  });

  test("only the origins that were named may call from a page", async () => {
    const app = createApi({ ...world.context, allow_origins: ["https://admin.example"] });
    const ask = (origin: string) =>
      app.request("/auth/login", { method: "OPTIONS", headers: { origin, "access-control-request-method": "POST" } });
    expect((await ask("https://admin.example")).headers.get("access-control-allow-origin")).toBe("https://admin.example");
    expect((await ask("https://evil.example")).headers.get("access-control-allow-origin")).toBeNull();
    const answer = await app.request("/auth/me", { headers: { origin: "https://admin.example" } });
    expect(answer.headers.get("access-control-allow-origin")).toBe("https://admin.example");
  });

  test("an address has a rate, which no header changes", async () => {
    const slow = await ApiWorld.open({ requests_per_address_per_s: 1, requests_per_address_burst: 3 });
    const ask = (address: string, forwarded: string) =>
      slow.fetch("GET", "/openapi.json", { headers: { "x-forwarded-for": forwarded, forwarded: `for=${forwarded}` } }, address);
    const statuses: number[] = [];
    for (let tries = 0; tries < 5; tries += 1) statuses.push((await ask("192.0.2.9", `198.51.100.${tries}`)).status);
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    expect(await ask("192.0.2.9", "198.51.100.9")).toMatchObject({
      headers: { "retry-after": "1" },
      body: { code: "rate_limited", retry_after_ms: expect.any(Number) },
    });
    expect((await ask("::ffff:192.0.2.9", "198.51.100.9")).status).toBe(429);
    expect((await ask("192.0.2.10", "192.0.2.9")).status).toBe(200);
    slow.base.clock.advance(1000);
    expect((await ask("192.0.2.9", "198.51.100.9")).status).toBe(200);
    for (const path of ["/nowhere", "/auth/login", "/docs"]) {
      expect((await slow.fetch("GET", path, {}, "192.0.2.9")).status).toBe(429);
    }
    await slow.close();
  });

  test("the documentation is whole, and all of it is the server's own", async () => {
    const page = await world.fetch("GET", "/docs");
    expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(page.headers["content-security-policy"]).toContain("default-src 'none'; script-src 'self';");
    expect(page.headers["content-security-policy"]).not.toMatch(/unsafe|https?:|\*/);
    const sources = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? "");
    expect(sources).toHaveLength(4);
    for (const source of sources) {
      expect(source).toMatch(/^\/docs\//);
      const { status, headers, text } = await world.fetch("GET", source);
      expect([status, text.length > 0, headers["x-content-type-options"]]).toEqual([200, true, "nosniff"]);
    }
    expect(page.text).not.toMatch(/<script(?![^>]* src=)|<style| style=| on[a-z]+=/);
    expect((await world.fetch("GET", "/docs/init.js")).text).toContain('"/openapi.json"');
    expect((await world.fetch("GET", "/openapi.json")).body.openapi).toMatch(/^3\.1\./);
  });

  test("over real HTTP: keeps to the body's bound, knows the peer by its socket", async () => {
    const { organisation_id } = alpha;
    const token = await world.token(alpha.owner_id, organisation_id);
    const server = serve({ fetch: world.app.fetch, port: 0, hostname: "127.0.0.1" }) as Server;
    await once(server, "listening");
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const headers = { authorization: `Bearer ${token}`, ...json };
    const made = await fetch(`${origin}/api/v1/orgs/${organisation_id}/channels`, {
      ...{ method: "POST", headers },
      body: JSON.stringify({ slug: "over-http", title: "Über HTTP" }),
    });
    expect([made.status, made.headers.get("etag")]).toEqual([201, '"1"']);
    const { channel_id, title } = (await made.json()) as { channel_id: string; title: string };
    expect(title).toBe("Über HTTP");
    const read = await fetch(`${origin}/api/v1/channels/${channel_id}`, { headers: { ...headers, "if-none-match": '"1"' } });
    expect(read.status).toBe(304);
    const gone = await fetch(`${origin}/api/v1/channels/${channel_id}`, { method: "DELETE", headers });
    expect([gone.status, await gone.text()]).toEqual([204, ""]);
    expect(await unbounded(`${origin}/auth/login`)).toBe(413);
    server.close();
    await once(server, "close");
    const { address } = (world.logged.at(-1) ?? {}) as { address?: string };
    expect(address).toBeUndefined();
  });
});

/** Sends a body without saying how long it is, until it is told to stop. */
function unbounded(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: "POST", headers: { "content-type": "application/json" }, agent: false });
    sent.once("response", (answer) => {
      resolve(answer.statusCode ?? 0);
      sent.destroy();
    });
    // Whoever is refused in the middle of a body may find the connection gone when it writes on.
    sent.on("error", reject);
    const part = "x".repeat(65_536);
    for (let parts = 0; parts < 17; parts += 1) sent.write(part);
  });
}
