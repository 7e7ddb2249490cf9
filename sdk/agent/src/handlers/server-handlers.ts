import {
  accept,
  type ConnectionOpenParams,
  type ConnectionOpenResult,
  type Result,
  refuse,
  type ServerEntry,
} from "@talkgroup/schemas";

import type { RenewToken } from "../control/session-link.js";
import type { IpcHandlers } from "../ipc/ipc-handler.js";
import type { AgentSettings } from "../settings/agent-settings.js";
import { orUnwritable } from "../settings/settings-error.js";
import type { SignIns } from "../settings/sign-ins.js";

/**
 * What `servers.*` do. Where the settings or the secrets cannot be kept, they are refused `settings_unwritable`; a server more than the
 * settings hold, `limit_reached`.
 */
export function serverHandlers(settings: ServerBook, sign_ins: SignIns, radio: ServerRadio): ServerHandlers {
  const known = (server_id: string): Result<ServerEntry> => knownServer(settings, server_id);
  return {
    "servers.list": () => list(settings, sign_ins),
    "servers.save": async ({ server }) => {
      const saved = await orUnwritable(save(settings, server));
      radio.handleServers();
      return saved;
    },
    "servers.remove": async ({ server_id }) => {
      const server = known(server_id);
      const removed = server.ok ? await orUnwritable(remove(settings, sign_ins, server.value)) : server;
      radio.handleServers();
      return removed;
    },
    "servers.sign_in": async ({ server_id, ...credentials }) => {
      const server = known(server_id);
      return server.ok ? orUnwritable(done(sign_ins.signIn(server.value, credentials))) : server;
    },
    "servers.register": async ({ server_id, ...account }) => {
      const server = known(server_id);
      return server.ok ? orUnwritable(done(sign_ins.register(server.value, account))) : server;
    },
    "servers.change_password": async ({ server_id, ...change }) => {
      const server = known(server_id);
      return server.ok ? orUnwritable(done(sign_ins.changePassword(server.value, change))) : server;
    },
    "servers.sign_out": async ({ server_id }) => {
      const server = known(server_id);
      return server.ok ? orUnwritable(done(sign_ins.signOut(server.value))) : server;
    },
    "servers.connect": async ({ server_id }, caller) => {
      const server = known(server_id);
      if (!server.ok) return server;
      radio.handleConnecting();
      return connectServer(server.value, caller.gone, sign_ins, radio.open);
    },
  };
}

/** What is needed of the agent. */
export interface ServerRadio {
  readonly open: OpenConnection;
  /** `ByHand.handleConnecting`. */
  readonly handleConnecting: () => void;
  /** The player's list may be another. */
  readonly handleServers: () => void;
}

/** `Agent.open`. */
export type OpenConnection = (
  params: ConnectionOpenParams,
  renewToken: RenewToken,
  server: ServerEntry,
) => Promise<Result<ConnectionOpenResult>>;

export type ServerHandlers = Pick<
  IpcHandlers,
  | "servers.list"
  | "servers.save"
  | "servers.remove"
  | "servers.sign_in"
  | "servers.register"
  | "servers.change_password"
  | "servers.sign_out"
  | "servers.connect"
>;

/** What is needed of the settings. */
export type ServerBook = Pick<AgentSettings, "servers" | "server" | "saveServer" | "removeServer">;

function knownServer(settings: ServerBook, server_id: string): Result<ServerEntry> {
  const server = settings.server(server_id);
  if (server !== undefined) return accept(server);
  return refuse("unknown_server", `server_id: found ${server_id}, expected one of servers.list`, "/server_id");
}

async function list(settings: ServerBook, sign_ins: SignIns): Promise<Result<{ servers: ServerEntry[]; signed_in: string[] }>> {
  const servers = [...settings.servers.value.servers];
  const signed_in: string[] = [];
  for (const server of servers) {
    // A keychain that is locked now hides the sign-ins, and not the servers.
    const there = await orUnwritable(sign_ins.isSignedIn(server).then(accept));
    if (there.ok && there.value) signed_in.push(server.server_id);
  }
  return accept({ servers, signed_in });
}

/** The entry has been judged: all that its file can still refuse is one too many. */
async function save(settings: ServerBook, server: ServerEntry): Promise<Result<Record<string, never>>> {
  const saved = await done(settings.saveServer(server));
  if (saved.ok || saved.refusal.field !== "/servers") return saved;
  const found = settings.servers.value.servers.length;
  return refuse("limit_reached", `server_id: found ${found} servers, expected fewer`, "/server/server_id");
}

/** The secret first: without its server nobody would find it again. */
async function remove(settings: ServerBook, sign_ins: SignIns, server: ServerEntry): Promise<Result<Record<string, never>>> {
  await sign_ins.forget(server);
  return done(settings.removeServer(server.server_id));
}

/**
 * Connects to a server of the list, unless whoever asked is `gone` before there is a token.
 * A token that looked good and that the server does not take (it has lost its keys) is changed for another, now and at every new hello. It is
 * of the server as it was when the player connected, whatever its entry says by then: no token goes elsewhere.
 */
export async function connectServer(
  server: ServerEntry,
  gone: AbortSignal,
  sign_ins: Pick<SignIns, "freshToken">,
  open: OpenConnection,
): Promise<Result<ConnectionOpenResult>> {
  const { url, certificate_sha256 } = server;
  const token = await orUnwritable(sign_ins.freshToken(server));
  if (!token.ok) return token;
  if (gone.aborted) return client_gone;
  const pin = certificate_sha256 === undefined ? {} : { certificate_sha256 };
  const renewToken: RenewToken = (refused_token) => orUnwritable(sign_ins.freshToken(server, refused_token));
  return open({ url, ...pin, token: token.value }, renewToken, server);
}

async function done(work: Promise<Result<void>>): Promise<Result<Record<string, never>>> {
  const result = await work;
  return result.ok ? accept({}) : result;
}

const client_gone = refuse("not_ready", "client: found gone, expected connected");
