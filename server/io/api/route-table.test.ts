import { apiRoutes, openapi, validateApiResult } from "@talkgroup/schemas/api";
import { describe, expect, test } from "vitest";
import type { ApiMethod } from "./api-context.js";
import { good_requests } from "./api-request.suite.js";
import { ApiWorld } from "./api-world.suite.js";

describe("routes", () => {
  test("every route is in the table of who may, and nothing else is", () => {
    expect(Object.keys(expected).sort()).toEqual(Object.keys(apiRoutes).sort());
    for (const line of Object.values(expected)) expect(line.trim().split(/ +/)).toHaveLength(callers.length);
  });

  describe("who may do what", () => {
    test.each(Object.keys(apiRoutes) as ApiMethod[])("%s", async (method) => {
      const world = await ApiWorld.open();
      const alpha = await world.community("alpha");
      const beta = await world.community("beta");
      const tokens: Readonly<Record<string, string | undefined>> = {
        ...{ anonymous: undefined, wrong: "nonsense", operator: await world.operator() },
        ...{ stranger: beta.member, stranger_owner: beta.owner, stranger_key: beta.game_key },
      };
      const statuses: number[] = [];
      for (const caller of callers) {
        // Who removes an organisation needs another to begin with.
        const of = method === "organisation.remove" ? await world.community(`alpha-${statuses.length}`) : alpha;
        const params = await good_requests[method](await world.things(of), world);
        const own: Readonly<Record<string, string>> = { ...of };
        const token = inside.has(caller) ? own[caller] : tokens[caller];
        const answer = await world.call(method, params as never, token, { "if-match": "*" });
        statuses.push(answer.status);
        if (answer.status < 300) expect(validateApiResult[method](answer.body ?? {})).toMatchObject({ ok: true });
        if (answer.status >= 400) expect(answer.body).toMatchObject({ status: answer.status, code: expect.any(String) });
      }
      await world.close();
      expect(statuses.join("  ")).toBe(expected[method].trim());
      expect(world.logged).toEqual([]);
    });
  });

  test("the openapi document lists what is served, and nothing else", async () => {
    const world = await ApiWorld.open();
    const documented = Object.entries(openapi.paths).flatMap(([path, operations]) =>
      Object.keys(operations)
        .filter((name) => ["get", "post", "put", "patch", "delete"].includes(name))
        .map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ":$1")}`),
    );
    const served = world.app.routes
      .filter(({ method, path }) => method !== "ALL" && !path.startsWith("/docs") && path !== "/openapi.json")
      .map(({ method, path }) => `${method} ${path}`);
    await world.close();
    expect([...new Set(served)].sort()).toEqual(documented.sort());
    expect(documented).toHaveLength(Object.keys(apiRoutes).length);
  });
});

const callers = [
  "anonymous",
  "wrong",
  "member",
  "moderator",
  "manager",
  "owner",
  "operator",
  "stranger",
  "stranger_owner",
  "game_key",
  "stranger_key",
] as const;

/** Those who belong to the organisation that a request is about. */
const inside: ReadonlySet<string> = new Set(["member", "moderator", "manager", "owner", "game_key"]);

/**
 * In the order of `callers`. A DELETE of what is another's answers as one of what is not there: 204. Sessions are looked for in the
 * caller's own organisation, where the channel of the request is not known: 409 to an owner, 403 to who may not moderate.
 * The preset is not published, and the tools are asked about it: for who does not manage presets it is not there.
 */
const expected: Readonly<Record<ApiMethod, string>> = {
  //                     none wrong memb mod  mana owne oper stra st_o key  st_k
  "account.change": "      401  401  403  403  200  200  404  404  404  403  403",
  "account.create": "      401  401  403  403  201  201  404  404  404  403  403",
  "account.give_role": "   401  401  403  403  204  204  404  404  404  403  403",
  "account.list": "        401  401  403  403  200  200  404  404  404  403  403",
  "account.read": "        401  401  403  403  200  200  404  404  404  403  403",
  "account.remove": "      401  401  403  403  204  204  204  204  204  403  403",
  "account.take_role": "   401  401  403  403  204  204  204  204  204  403  403",
  "acl.list": "            401  401  403  403  200  200  404  404  404  403  403",
  "acl.put": "             401  401  403  403  200  200  404  404  404  403  403",
  "acl.remove": "          401  401  403  403  204  204  204  204  204  403  403",
  "audit.list": "          401  401  403  403  200  200  404  404  404  403  403",
  "auth.login": "          200  200  200  200  200  200  200  200  200  200  200",
  "auth.logout": "         204  204  204  204  204  204  204  204  204  204  204",
  "auth.me": "             401  401  200  200  200  200  200  200  200  403  403",
  "auth.mfa_setup": "      401  401  200  200  200  200  200  200  200  403  403",
  "auth.mfa_verify": "     401  401  409  409  409  409  409  409  409  403  403",
  "auth.password": "       401  401  200  200  200  200  200  200  200  403  403",
  "auth.refresh": "        200  200  200  200  200  200  200  200  200  200  200",
  "auth.register": "       201  201  201  201  201  201  201  201  201  201  201",
  "ban.create": "          401  401  403  201  403  201  404  404  404  403  403",
  "ban.list": "            401  401  403  200  403  200  404  404  404  403  403",
  "ban.remove": "          401  401  403  204  403  204  204  204  204  403  403",
  "channel.change": "      401  401  403  403  200  200  404  404  404  403  403",
  "channel.create": "      401  401  403  403  201  201  404  404  404  403  403",
  "channel.list": "        401  401  200  200  200  200  404  404  404  403  403",
  "channel.read": "        401  401  200  200  200  200  404  404  404  403  403",
  "channel.remove": "      401  401  403  403  204  204  204  204  204  403  403",
  "channel.replace": "     401  401  403  403  200  200  404  404  404  403  403",
  "channel.users": "       401  401  200  200  200  200  404  404  404  403  403",
  "game_key.create": "     401  401  403  403  201  201  404  404  404  403  403",
  "game_key.list": "       401  401  403  403  200  200  404  404  404  403  403",
  "game_key.remove": "     401  401  403  403  204  204  204  204  204  403  403",
  "game_token.create": "   401  401  403  403  403  403  403  403  403  201  404",
  "invite.create": "       401  401  403  403  201  201  404  404  404  403  403",
  "invite.list": "         401  401  403  403  200  200  404  404  404  403  403",
  "invite.remove": "       401  401  403  403  204  204  204  204  204  403  403",
  "organisation.create": " 401  401  403  403  403  403  201  403  403  403  403",
  "organisation.list": "   401  401  403  403  403  403  200  403  403  403  403",
  "organisation.read": "   401  401  200  200  200  200  200  404  404  403  403",
  "organisation.remove": " 401  401  403  403  403  204  204  204  204  403  403",
  "organisation.replace": "401  401  403  403  200  200  200  404  404  403  403",
  "presence.kick": "       401  401  403  204  403  204  409  403  409  403  403",
  "presence.list": "       401  401  403  200  403  200  404  404  404  403  403",
  "presence.move": "       401  401  403  204  403  204  409  403  409  403  403",
  "presence.mute": "       401  401  403  204  403  204  409  403  409  403  403",
  "presence.priority": "   401  401  403  204  403  204  409  403  409  403  403",
  "preset.create": "       401  401  403  403  201  201  404  404  404  403  403",
  "preset.check": "        401  401  200  200  200  200  200  200  200  403  403",
  "preset.diff": "         401  401  400  400  200  200  400  400  400  403  403",
  "preset.explain": "      401  401  400  400  200  200  400  400  400  403  403",
  "preset.export": "       401  401  400  400  200  200  400  400  400  403  403",
  "preset.lint": "         401  401  400  400  200  200  400  400  400  403  403",
  "preset.list": "         401  401  200  200  200  200  404  404  404  403  403",
  "preset.publish": "      401  401  403  403  200  200  404  404  404  403  403",
  "preset.read": "         401  401  404  404  200  200  404  404  404  404  404",
  "preset.remove": "       401  401  403  403  204  204  204  204  204  403  403",
  "preset.replace": "      401  401  403  403  200  200  404  404  404  403  403",
  "preset.search": "       200  401  200  200  200  200  200  200  200  200  200",
  "preset.templates": "    401  401  200  200  200  200  200  200  200  403  403",
  "preset.version": "      401  401  404  404  200  200  404  404  404  404  404",
  "preset.versions": "     401  401  404  404  200  200  404  404  404  404  404",
  "role.create": "         401  401  403  403  201  201  404  404  404  403  403",
  "role.list": "           401  401  200  200  200  200  404  404  404  403  403",
  "role.read": "           401  401  200  200  200  200  404  404  404  403  403",
  "role.remove": "         401  401  403  403  204  204  204  204  204  403  403",
  "role.replace": "        401  401  403  403  200  200  404  404  404  403  403",
  "running.apply": "       401  401  403  403  200  200  404  404  404  403  403",
  "running.phase": "       401  401  403  403  200  200  404  404  404  403  403",
  "running.read": "        401  401  200  200  200  200  404  404  404  403  403",
  "running.stop": "        401  401  403  403  204  204  204  204  204  403  403",
};
