import { refuse, type ServerEntry } from "@talkgroup/schemas";
import { VirtualClock } from "@talkgroup/testing";
import { afterEach, describe, expect, it } from "vitest";

import { systemTimer, type Timer } from "../sound/timer.js";
import { AccountClient } from "./account-client.js";
import { type ApiServer, answerJson, startApiServer } from "./api-server.suite.js";
import { postPinned } from "./pinned-request.js";

const tokens = {
  access_token: "access",
  access_lifetime_s: 900,
  refresh_token: "refresh",
  refresh_lifetime_s: 86_400,
  user_id: "0b7e3b52-6f5b-4a53-8f0a-2f7a5d3c1a11",
  organisation_id: "0b7e3b52-6f5b-4a53-8f0a-2f7a5d3c1a12",
};
const who = { username: "nova", password: "correct horse battery" };

let server: ApiServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function started(...parameters: Parameters<typeof startApiServer>): Promise<{ server: ApiServer; entry: ServerEntry }> {
  server = await startApiServer(...parameters);
  const { url, certificate_sha256 } = server;
  return { server, entry: { server_id: "a", title: "A", url, certificate_sha256, organisation: "home" } };
}

function client(timer: Timer = systemTimer): AccountClient {
  return new AccountClient((request) => postPinned({ ...request, timer }));
}

describe("the account client", () => {
  it("signs in, refreshes and signs out over TLS with the pinned certificate", async () => {
    const { server, entry } = await started(({ url }, _, response) => {
      if (url === "/auth/logout") response.writeHead(204).end();
      else answerJson(response, 200, { ...tokens, newer: "field" });
    });
    expect(await client().login({ ...entry, url: `${entry.url}/control` }, { ...who, code: "123456" })).toMatchObject({
      ok: true,
      value: tokens,
    });
    expect(await client().refresh(entry, "before")).toMatchObject({ ok: true });
    expect(await client().logout(entry, "refresh")).toEqual({ ok: true });
    expect(server.heard).toEqual([
      `POST /auth/login {"organisation":"home","username":"nova","password":"${who.password}","second_factor_code":"123456"}`,
      'POST /auth/refresh {"refresh_token":"before"}',
      'POST /auth/logout {"refresh_token":"refresh"}',
    ]);
  });

  it("makes an account and changes its password, which only who is signed in may", async () => {
    const bearers: unknown[] = [];
    const { server, entry } = await started(({ url, headers }, _, response) => {
      bearers.push(headers.authorization);
      answerJson(response, url === "/auth/register" ? 201 : 200, tokens);
    });
    const { organisation: _, ...of_one } = entry;
    const more = { display_name: "Nova", invite_code: "6W7G" };
    expect(await client().register(entry, { ...who, ...more })).toMatchObject({ ok: true, value: tokens });
    expect(await client().register(of_one, who)).toMatchObject({ ok: true });
    const change = { password: who.password, new_password: "a staple of batteries" };
    expect(await client().changePassword(entry, "access", change)).toMatchObject({ ok: true, value: tokens });
    await client().changePassword(entry, "access", { ...change, code: "123456" });
    const sent = `"password":"${who.password}","new_password":"${change.new_password}"`;
    expect(server.heard).toEqual([
      `POST /auth/register {"organisation":"home","username":"nova","password":"${who.password}","display_name":"Nova","invite_code":"6W7G"}`,
      `POST /auth/register {"username":"nova","password":"${who.password}"}`,
      `POST /auth/password {${sent}}`,
      `POST /auth/password {${sent},"second_factor_code":"123456"}`,
    ]);
    expect(bearers).toEqual([undefined, undefined, "Bearer access", "Bearer access"]);
  });

  it.each(["a\nb", "a\r\nx-more: 1", "two words", "é", "\0", "", "=", "a=b"])(
    "sends no access token that no header can hold: %j",
    async (access_token) => {
      const { server, entry } = await started((_, __, response) => answerJson(response, 200, { ...tokens, access_token }));
      const change = { password: who.password, new_password: "a staple of batteries" };
      const given = await client().changePassword(entry, access_token, change);
      expect(given).toEqual(refuse("server_unreachable", "server: the access token it gave cannot be sent"));
      expect(server.heard).toEqual([]);
    },
  );

  it("sends those that other servers may make", async () => {
    const { server, entry } = await started((_, __, response) => answerJson(response, 200, tokens));
    const change = { password: who.password, new_password: "a staple of batteries" };
    for (const token of ["v4.public.a-b_c", "a~b+c/d=="]) {
      expect(await client().changePassword(entry, token, change)).toMatchObject({ ok: true });
    }
    expect(server.heard).toHaveLength(2);
  });

  it.each([
    ["/new_password", "/new_password"],
    ["/invite_code", "/invite_code"],
    ["/second_factor_code", "/code"],
    ["/organisation", undefined],
    ["/refresh_token", undefined],
  ])("names what the player filled in: %s", async (field, here) => {
    const { entry } = await started((_, __, response) =>
      answerJson(response, 400, { code: "invalid_params", detail: "no", field }),
    );
    const answer = await client().register(entry, who);
    expect(answer.ok ? answer : answer.refusal.field).toBe(here);
  });

  it("sends nothing to a server whose certificate is another one, or that no authority vouches for", async () => {
    const { server, entry } = await started((_, __, response) => answerJson(response, 200, tokens));
    expect(await client().login({ ...entry, certificate_sha256: "0".repeat(64) }, who)).toMatchObject({
      ok: false,
      refusal: { code: "certificate_mismatch" },
    });
    const { certificate_sha256: _, ...unpinned } = entry;
    expect(await client().login(unpinned, who)).toMatchObject({
      ok: false,
      refusal: { code: "server_unreachable", message: "server: DEPTH_ZERO_SELF_SIGNED_CERT" },
    });
    expect(server.heard).toEqual([]);
  });

  it("speaks no older TLS and no clear text", async () => {
    const { entry } = await started((_, __, response) => answerJson(response, 200, tokens), { maxVersion: "TLSv1.2" });
    expect(await client().login(entry, who)).toMatchObject({ refusal: { code: "server_unreachable" } });
    for (const url of [entry.url.replace("wss:", "ws:"), entry.url.replace("wss:", "http:"), "nowhere"]) {
      expect(await client().login({ ...entry, url }, who)).toMatchObject({ refusal: { code: "invalid_params", field: "/url" } });
    }
  });

  it.each([
    [
      401,
      { code: "second_factor_required", detail: "a code is needed", field: "/second_factor_code" },
      { code: "second_factor_required", field: "/code" },
    ],
    [401, { code: "wrong_credentials", detail: "no", field: "/organisation" }, { code: "wrong_credentials", message: "no" }],
    [
      429,
      { code: "rate_limited", detail: "later", retry_after_ms: 1500.5 },
      { code: "rate_limited", message: "later", retry_after_ms: 1501 },
    ],
    [403, { code: "made_up_later", detail: "no" }, { code: "permission_denied", message: "no" }],
    [418, { code: "made_up_later", detail: "no" }, { code: "internal", message: "no" }],
    [503, { code: "toString", detail: "no", retry_after_ms: -1 }, { code: "busy", message: "no" }],
    [
      500,
      { error: "a proxy" },
      { code: "server_unreachable", message: "server: found an answer of status 500, expected one of a Talkgroup server" },
    ],
    [302, { code: "busy", detail: "go there" }, { code: "server_unreachable" }],
    [
      200,
      { ...tokens, refresh_token: "" },
      { code: "server_unreachable", message: "server: its answer to auth.login does not fit" },
    ],
    [201, tokens, { code: "server_unreachable" }],
  ])("takes an answer of status %i for what it is: %o", async (status, body, refusal) => {
    const { entry } = await started((_, __, response) => {
      response.setHeader("location", entry.url.replace("wss", "https"));
      answerJson(response, status, body);
    });
    const answer = await client().login(entry, who);
    expect(answer).toMatchObject({ ok: false, refusal });
    if (!answer.ok && refusal.code !== "second_factor_required") expect(answer.refusal.field).toBeUndefined();
  });

  it("takes no more than an answer's size", async () => {
    const { entry } = await started((_, __, response) => response.writeHead(200).end("x".repeat(200_000)));
    expect(await client().login(entry, who)).toMatchObject({
      refusal: { code: "server_unreachable", message: "server: found an answer of more than 65536 bytes" },
    });
  });

  it("waits no longer than it takes, for the connection or for the answer", async () => {
    let wake: () => void = () => {};
    const asked = new Promise<void>((resolve) => {
      wake = resolve;
    });
    const { entry } = await started(() => wake());
    const time = new VirtualClock(0);
    const answer = client((delay_ms, run) => time.schedule(time.now_ms + delay_ms, run)).refresh(entry, "token");
    await asked;
    time.advance(10_000);
    expect(await answer).toMatchObject({ refusal: { code: "server_unreachable", message: "server: no answer in time" } });
    await server?.close();
    server = undefined;
    expect(await client().refresh(entry, "token")).toMatchObject({ refusal: { message: "server: ECONNREFUSED" } });
  });

  it("notices a server that hangs up", async () => {
    const { entry } = await started((request) => request.socket.destroy());
    expect(await client().login(entry, who)).toMatchObject({ refusal: { code: "server_unreachable" } });
  });
});
