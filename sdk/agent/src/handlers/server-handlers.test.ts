import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  accept,
  type ConnectionOpenParams,
  type ConnectionOpenResult,
  type Result,
  refuse,
  type ServerEntry,
} from "@talkgroup/schemas";
import { afterEach, beforeEach, expect, it } from "vitest";

import type { RenewToken } from "../control/session-link.js";
import type { IpcCaller } from "../ipc/ipc-handler.js";
import { AccountClient } from "../settings/account-client.js";
import { AgentSettings } from "../settings/agent-settings.js";
import { MemorySecrets } from "../settings/secret-store.suite.js";
import { SettingsError } from "../settings/settings-error.js";
import { SignIns } from "../settings/sign-ins.js";
import { systemTimer } from "../sound/timer.js";
import { serverHandlers } from "./server-handlers.js";

const here = { server_id: "a", title: "A", url: "wss://a:1", certificate_sha256: "0".repeat(64) };
const who = { username: "nova", password: "correct horse battery" };
const opened: ConnectionOpenResult = { session_id: 1, operation_title: "Home", channels: [] };

let folder = "";
let settings: AgentSettings;
let secrets = new MemorySecrets();
let requests: string[] = [];
let opens: { params: ConnectionOpenParams; renew: RenewToken; server: ServerEntry }[] = [];
/** How often the radio was told that the list may be another. */
let told = 0;
let refreshes = 0;
let onRequest: () => void = () => {};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "talkgroup-servers-"));
  settings = await AgentSettings.open({
    folder,
    timer: systemTimer,
    wall_ms: () => 0,
    onReloaded: () => {},
    onWarning: () => {},
  });
  secrets = new MemorySecrets();
  requests = [];
  opens = [];
  told = 0;
  refreshes = 0;
  onRequest = () => {};
});
afterEach(async () => {
  settings.close();
  await rm(folder, { recursive: true, force: true });
});

function handlers(): ReturnType<typeof serverHandlers> {
  const accounts = new AccountClient(async ({ url, path, certificate_sha256 }) => {
    requests.push(`${url}${path}${certificate_sha256 === undefined ? "" : " pinned"}`);
    onRequest();
    refreshes += 1;
    if (path === "/auth/logout") return accept({ status: 204, body: "" });
    const id = "0b7e3b52-6f5b-4a53-8f0a-2f7a5d3c1a11";
    const tokens = { access_token: `access-${refreshes}`, access_lifetime_s: 900, refresh_token: `refresh-${refreshes}` };
    const body = JSON.stringify({ ...tokens, refresh_lifetime_s: 900, user_id: id, organisation_id: id });
    return accept({ status: path === "/auth/register" ? 201 : 200, body });
  });
  return serverHandlers(settings, new SignIns(secrets, accounts, () => 0), {
    open: async (params, renew, server) => {
      opens.push({ params, renew, server });
      return accept(opened);
    },
    handleConnecting: () => {},
    handleServers: () => {
      told += 1;
    },
  });
}

function caller(gone: AbortSignal = new AbortController().signal): IpcCaller {
  return { id: 1, name: "overlay", place: "own", scopes: new Set(), reads_only: false, gone };
}

it("knows the servers the player saved, and who is signed in", async () => {
  const servers = handlers();
  expect(await servers["servers.list"]({}, caller())).toEqual(accept({ servers: [], signed_in: [] }));
  expect(await servers["servers.save"]({ server: here }, caller())).toEqual(accept({}));
  expect(await servers["servers.save"]({ server: { ...here, server_id: "b", title: "B" } }, caller())).toEqual(accept({}));
  expect(await servers["servers.sign_in"]({ server_id: "b", ...who }, caller())).toEqual(accept({}));
  expect(await servers["servers.list"]({}, caller())).toMatchObject({
    value: { servers: [here, { title: "B" }], signed_in: ["b"] },
  });
  expect(await servers["servers.sign_out"]({ server_id: "b" }, caller())).toEqual(accept({}));
  expect(await servers["servers.list"]({}, caller())).toMatchObject({ value: { signed_in: [] } });
  expect(requests).toEqual(["wss://a:1/auth/login pinned", "wss://a:1/auth/logout pinned"]);
  expect(told, "after each that was saved").toBe(2);
});

it("makes an account, is signed in with it, and changes its password", async () => {
  const servers = handlers();
  const change = { server_id: "a", password: who.password, new_password: "a staple of batteries" };
  await servers["servers.save"]({ server: here }, caller());
  expect(await servers["servers.change_password"](change, caller())).toMatchObject({ refusal: { code: "unauthenticated" } });
  expect(await servers["servers.register"]({ server_id: "a", ...who, invite_code: "6W7G" }, caller())).toEqual(accept({}));
  expect(await servers["servers.list"]({}, caller())).toMatchObject({ value: { signed_in: ["a"] } });
  expect(await servers["servers.change_password"](change, caller())).toEqual(accept({}));
  expect(requests).toEqual(["wss://a:1/auth/register pinned", "wss://a:1/auth/password pinned"]);
  expect([...secrets.secrets.values()].join()).not.toMatch(/correct|staple|6W7G/);
});

it("connects with the player's token, and gives a new one for the same server alone", async () => {
  const servers = handlers();
  await servers["servers.save"]({ server: here }, caller());
  expect(await servers["servers.connect"]({ server_id: "a" }, caller())).toMatchObject({ refusal: { code: "unauthenticated" } });
  await servers["servers.sign_in"]({ server_id: "a", ...who }, caller());
  expect(await servers["servers.connect"]({ server_id: "a" }, caller())).toEqual(accept(opened));
  const { url, certificate_sha256 } = here;
  expect(opens).toMatchObject([{ params: { url, certificate_sha256, token: "access-1" }, server: here }]);
  const [{ renew } = { renew: undefined }] = opens;
  expect(await renew?.("access-1")).toEqual(accept("access-2"));
  await servers["servers.save"]({ server: { ...here, url: "wss://elsewhere:1" } }, caller());
  await servers["servers.sign_in"]({ server_id: "a", ...who }, caller());
  expect(await renew?.("access-2")).toMatchObject({ refusal: { code: "unauthenticated" } });
});

it("does not connect for who has gone meanwhile", async () => {
  const servers = handlers();
  await servers["servers.save"]({ server: here }, caller());
  secrets.secrets.set("refresh/a", JSON.stringify({ realm: "a:1/", refresh_token: "kept" }));
  const leaving = new AbortController();
  onRequest = () => leaving.abort();
  const answer = await servers["servers.connect"]({ server_id: "a" }, caller(leaving.signal));
  expect(answer).toMatchObject({ refusal: { code: "not_ready" } });
  expect([requests, opens]).toEqual([["wss://a:1/auth/refresh pinned"], []]);
});

it("forgets a server with its secret, and tells the server", async () => {
  const servers = handlers();
  await servers["servers.save"]({ server: here }, caller());
  await servers["servers.sign_in"]({ server_id: "a", ...who }, caller());
  expect(secrets.secrets.size).toBe(1);
  expect(await servers["servers.remove"]({ server_id: "a" }, caller())).toEqual(accept({}));
  expect([secrets.secrets.size, settings.server("a"), told]).toEqual([0, undefined, 2]);
  expect(requests.at(-1)).toBe("wss://a:1/auth/logout pinned");
});

it("keeps 256 servers, and takes no other, but another in the place of one", async () => {
  const servers = handlers();
  const saveAs = (server_id: string): Promise<Result<object>> =>
    servers["servers.save"]({ server: { ...here, server_id } }, caller());
  const saved = await Promise.all(Array.from({ length: 256 }, (_, index) => saveAs(`s${index}`)));
  expect(saved.filter(({ ok }) => !ok)).toEqual([]);
  const refused = refuse("limit_reached", "server_id: found 256 servers, expected fewer", "/server/server_id");
  expect([await saveAs("s256"), await saveAs("s7")]).toEqual([refused, accept({})]);
});

it("refuses what it does not know, and says when settings or secrets cannot be kept", async () => {
  const servers = handlers();
  const unknown: Promise<Result<object>>[] = [
    servers["servers.remove"]({ server_id: "x" }, caller()),
    servers["servers.sign_in"]({ server_id: "x", ...who }, caller()),
    servers["servers.register"]({ server_id: "x", ...who }, caller()),
    servers["servers.change_password"]({ server_id: "x", ...who, new_password: "a staple of batteries" }, caller()),
    servers["servers.sign_out"]({ server_id: "x" }, caller()),
    servers["servers.connect"]({ server_id: "x" }, caller()),
  ];
  for (const answer of unknown) {
    expect(await answer).toEqual(refuse("unknown_server", "server_id: found x, expected one of servers.list", "/server_id"));
  }
  await servers["servers.save"]({ server: here }, caller());
  const locked = async (): Promise<never> => {
    throw new SettingsError("settings_unwritable", "the keychain is locked");
  };
  secrets.write = locked;
  expect(await servers["servers.sign_in"]({ server_id: "a", ...who }, caller())).toEqual(
    refuse("settings_unwritable", "the keychain is locked"),
  );
  secrets.read = locked;
  expect(await handlers()["servers.list"]({}, caller())).toEqual(accept({ servers: [here], signed_in: [] }));
  await rm(folder, { recursive: true });
  expect(await servers["servers.save"]({ server: { ...here, title: "Other" } }, caller())).toMatchObject({
    refusal: { code: "settings_unwritable", message: "servers.json: cannot be written: ENOENT" },
  });
});
