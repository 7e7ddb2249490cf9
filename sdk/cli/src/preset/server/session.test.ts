import { beforeEach, describe, expect, it } from "vitest";

import { ApiCaller } from "./api-caller.js";
import { FakePresets, good_password, problemOf } from "./fake-presets.suite.js";
import { ServerFailure } from "./server-failure.js";
import { type Credentials, Session } from "./session.js";

let fake: FakePresets;
let now_ms: number;
beforeEach(() => {
  fake = new FakePresets();
  now_ms = 0;
});

function open(credentials: Partial<Credentials>): ReturnType<typeof Session.open> {
  return Session.open(new ApiCaller(fake.transport), { ask: async () => undefined, ...credentials }, () => now_ms);
}

async function opened(credentials: Partial<Credentials> = { user: "nova", password: good_password }): Promise<Session> {
  const session = await open(credentials);
  if (!session.ok) throw new Error(session.refusal.message);
  return session.value;
}

/** Answers in turn, and what was asked. */
function asking(...answers: readonly (string | undefined)[]): { asked: string[]; ask: Credentials["ask"] } {
  const asked: string[] = [];
  return { asked, ask: async (question) => answers[asked.push(question) - 1] };
}

describe("a session", () => {
  it("asks for what it is not told, and sends it in no path", async () => {
    fake.code_needed = "123456";
    const { asked, ask } = asking(good_password, " 123456");
    const { organisation, organisation_id } = await opened({ user: "nova", organisation: "home", ask });
    expect(asked).toEqual(["Password of nova: ", "Code of the second factor: "]);
    expect([organisation, organisation_id]).toEqual(["home", "0b7e3b52-6f5b-4a53-8f0a-2f7a5d3c1a12"]);
    expect(fake.heard).toEqual(["POST /auth/login", "POST /auth/login", "GET /auth/me"]);
    expect(fake.bodies[1]).toBe(
      `{"organisation":"home","username":"nova","password":"${good_password}","second_factor_code":"123456"}`,
    );
  });

  it("is refused without what it takes, and says no secret", async () => {
    expect(await open({ user: "nova" })).toMatchObject({ refusal: { code: "unauthenticated" } });
    expect(await open({ user: "nova", password: "wrong" })).toMatchObject({ refusal: { code: "wrong_credentials" } });
    fake.code_needed = "123456";
    expect(await open({ user: "nova", password: good_password })).toMatchObject({ refusal: { code: "second_factor_required" } });
    expect(await open({ user: "nova", password: good_password, ask: async () => "654321" })).toMatchObject({
      refusal: { code: "second_factor_required" },
    });
    const broken = await open({ token: "se cret\r\n" });
    expect(broken).toMatchObject({ refusal: { code: "unauthenticated" } });
    expect(JSON.stringify(broken)).not.toContain("cret");
    expect(await open({ token: "secret", organisation: "other" })).toMatchObject({
      refusal: { code: "invalid_params", message: '--organisation: found "other", expected "home", the token\'s own' },
    });
  });

  it("leaves no sign-in behind that came to nothing", async () => {
    fake.intercept = (request) => (request === "GET /auth/me" ? problemOf(429, "rate_limited") : undefined);
    expect(await open({ user: "nova", password: good_password })).toMatchObject({ refusal: { code: "rate_limited" } });
    expect([fake.heard.at(-1), fake.bodies.at(-1)]).toEqual(["POST /auth/logout", '{"refresh_token":"refresh-1"}']);
    fake.intercept = (request) => {
      if (request !== "GET /auth/me") return undefined;
      throw new ServerFailure("server_unreachable", "no answer");
    };
    await expect(open({ user: "nova", password: good_password })).rejects.toMatchObject({ code: "server_unreachable" });
    expect([fake.heard.at(-1), fake.bodies.at(-1)]).toEqual(["POST /auth/logout", '{"refresh_token":"refresh-2"}']);
  });

  it("takes a token as it is, and nobody at all", async () => {
    const session = await opened({ token: "given", user: "nova" });
    expect(fake.heard).toEqual(["GET /auth/me"]);
    fake.intercept = () => problemOf(401, "token_expired");
    expect(await session.call("auth.me", {})).toMatchObject({ refusal: { code: "token_expired" } });
    await session.close(new ApiCaller(fake.transport));
    expect(fake.heard).toEqual(["GET /auth/me", "GET /auth/me"]);
    fake.intercept = () => undefined;
    const nobody = await opened({ organisation: "home" });
    expect(await nobody.call("preset.search", { organisation: "home" })).toEqual({ ok: true, value: { items: [] } });
    expect(nobody.organisation_id).toBeUndefined();
  });

  it("changes its tokens before they are over, and when the server says that they are", async () => {
    const session = await opened();
    now_ms = 700_000;
    await session.call("auth.me", {});
    expect(fake.tokens_made).toBe(1);
    now_ms = 721_000;
    await session.call("auth.me", {});
    expect(fake.bodies).toContain('{"refresh_token":"refresh-1"}');
    fake.intercept = (_, { headers }) =>
      headers["authorization"] === "Bearer access-2" ? problemOf(401, "token_expired") : undefined;
    expect(await session.call("auth.me", {})).toMatchObject({ ok: true });
    expect(fake.bodies).toContain('{"refresh_token":"refresh-2"}');
  });

  it("signs in anew where a refresh token is not good, or its answer was lost, and sends none twice", async () => {
    const session = await opened();
    now_ms = 800_000;
    fake.intercept = (request) => (request === "POST /auth/refresh" ? problemOf(401, "token_invalid") : undefined);
    expect(await session.call("auth.me", {})).toMatchObject({ ok: true });
    expect(fake.heard.filter((request) => request === "POST /auth/login")).toHaveLength(2);
    now_ms = 1_600_000;
    fake.intercept = (request) => {
      if (request !== "POST /auth/refresh") return undefined;
      throw new ServerFailure("server_unreachable", "no answer");
    };
    await expect(session.call("auth.me", {})).rejects.toMatchObject({ code: "server_unreachable" });
    expect(await session.call("auth.me", {})).toMatchObject({ ok: true });
    const refreshes = fake.bodies.filter((body) => body?.includes("refresh_token"));
    expect(new Set(refreshes).size).toBe(refreshes.length);
  });

  it("signs out, whether the server hears it or not", async () => {
    const session = await opened();
    await session.close(new ApiCaller(fake.transport));
    expect(fake.bodies.at(-1)).toBe('{"refresh_token":"refresh-1"}');
    const other = await opened();
    fake.intercept = () => {
      throw new ServerFailure("server_unreachable", "no answer");
    };
    await other.close(new ApiCaller(fake.transport));
  });
});

describe("an API call", () => {
  it.each([
    [403, "made_up_later", "permission_denied"],
    [418, "made_up_later", "internal"],
    [503, "toString", "busy"],
  ])("takes what it does not know for what it is: %i %s", async (status, code, known) => {
    fake.intercept = () => problemOf(status, code);
    expect(await open({ token: "given" })).toMatchObject({ refusal: { code: known, message: `because of ${code}` } });
  });

  it.each([
    [302, "{}"],
    [200, "{}"],
    [200, "secret"],
    [201, "{}"],
    [500, "<html>secret"],
    [204, ""],
  ])("takes no other answer for that of a server: %i %s", async (status, body) => {
    fake.intercept = () => ({ status, body });
    const failure = await open({ token: "given" }).catch((thrown: unknown) => thrown);
    expect(failure).toBeInstanceOf(ServerFailure);
    expect(failure).toMatchObject({ code: "answer_unfit", message: expect.not.stringContaining("secret") });
  });
});
