import { accept, type Refusal } from "@talkgroup/schemas";

import { complain, type PresetDesk } from "../preset-desk.js";
import { disk_files } from "../preset-files.js";
import { harmlessJson, type Terminal } from "../terminal.js";
import { ApiCaller } from "./api-caller.js";
import { pinnedTransport } from "./pinned-call.js";
import { PresetServer } from "./preset-server.js";
import type { ServerAddress } from "./server-address.js";
import { ServerFailure } from "./server-failure.js";
import { type OpenServer, ServerFiles } from "./server-files.js";
import { type Credentials, Session } from "./session.js";

/** What commands on presets of a server work with. */
export interface ServerDesk extends PresetDesk {
  readonly files: ServerFiles;
  /** Signs in when it is first called; from then on the same. */
  readonly open: OpenServer;
  /** Signs out. */
  close(): Promise<void>;
}

/** What a desk is made of. */
export interface DeskParts {
  readonly terminal: Terminal;
  readonly credentials: Credentials;
  readonly registered_base?: string | undefined;
  readonly signal: AbortSignal;
}

/** A desk on the files of this machine and on a server. */
export function serverDesk(address: ServerAddress, { terminal, credentials, registered_base, signal }: DeskParts): ServerDesk {
  const api = new ApiCaller(pinnedTransport(address, signal));
  const door = new ServerDoor(() => Session.open(api, credentials, () => performance.now()));
  const files = new ServerFiles(disk_files);
  return {
    ...{ files, terminal, registered_base },
    open: door.open,
    close: () => door.close(new ApiCaller(pinnedTransport(address, new AbortController().signal, sign_out_limit_ms))),
    prepare: (names) => prepared({ files, open: door.open, registered_base }, names),
  };
}

/** Opens a session once. */
export class ServerDoor {
  readonly #openSession: () => ReturnType<typeof Session.open>;
  #server: PresetServer | undefined;

  constructor(openSession: () => ReturnType<typeof Session.open>) {
    this.#openSession = openSession;
  }

  readonly open: OpenServer = async () => {
    if (this.#server !== undefined) return accept(this.#server);
    const session = await this.#openSession();
    if (!session.ok) return session;
    this.#server = new PresetServer(session.value);
    return accept(this.#server);
  };

  async close(api: ApiCaller): Promise<void> {
    await this.#server?.session.close(api);
  }
}

/** Fetches what files extend. The fault in words, if there is one. */
export async function prepared(
  { files, open, registered_base }: Pick<ServerDesk, "files" | "open" | "registered_base">,
  names: readonly string[],
): Promise<string | undefined> {
  files.renew();
  try {
    for (const name of names) {
      const load = await files.load(name, open, registered_base);
      if (!load.ok) return load.refusal.message;
    }
    return undefined;
  } catch (thrown) {
    return faultOf(thrown).message;
  }
}

/** What did not work, as it is told: a refusal of the server, or that there is no way to it. */
export type Fault = Pick<Refusal, "message" | "field"> & { readonly code: string };

/** What was thrown, if the world is to blame for it; throws it on otherwise. */
export function faultOf(thrown: unknown): Fault {
  if (!(thrown instanceof ServerFailure)) throw thrown;
  return { code: thrown.code, message: thrown.message };
}

/** Says that a command cannot do what it was asked: as a line of JSON on standard output, or for people on standard error. */
export function tellFault(desk: PresetDesk, { code, message, field }: Fault, json = false): void {
  if (json) desk.terminal.out(`${harmlessJson(JSON.stringify({ ok: false, error: { code, message, field } }))}\n`);
  else complain(desk, message);
}

/** Whoever pressed Ctrl-C waits for it; a sign-in that is not ended ends by itself. */
const sign_out_limit_ms = 2_000;
