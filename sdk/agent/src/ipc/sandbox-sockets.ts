import { lstatSync, readdirSync } from "node:fs";
import { createServer, type Server, type Socket } from "node:net";
import { ipc_socket_numbers } from "@talkgroup/schemas";

import type { CancelTimer, Timer } from "../sound/timer.js";
import type { ClientPlace } from "./client-place.js";
import { listenAt } from "./socket-place.js";

/**
 * Sockets in the folders that sandboxes share with us (P-47): `app/<id>/` of each Flatpak and `snap.<name>/` of each Snap below
 * `$XDG_RUNTIME_DIR`. Folders that appear later are found within `rescan_ms`; a socket that was removed is made again. What cannot be
 * had is left out: the sandbox has the loopback WebSocket too.
 */
export class SandboxSockets {
  readonly #options: SandboxSocketsOptions;
  readonly #open = new Map<string, OpenSocket>();
  #closed = false;
  #cancel: CancelTimer | undefined;
  #scanning: Promise<void> = Promise.resolve();

  constructor(options: SandboxSocketsOptions) {
    this.#options = options;
  }

  /** Looks for folders now and from now on. Resolves when those that are there have their sockets. */
  start(): Promise<void> {
    this.#scanning = this.#scan();
    return this.#scanning;
  }

  /** Where it listens now. */
  get paths(): readonly string[] {
    return [...this.#open.values()].map(({ path }) => path);
  }

  /** Listens no more and removes the sockets' files. Connections stay. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#cancel?.();
    await this.#scanning;
    for (const folder of [...this.#open.keys()]) this.#drop(folder);
  }

  async #scan(): Promise<void> {
    for (const [folder, { path }] of this.#open) if (!isSocket(path)) this.#drop(folder);
    for (const sandbox of sandboxFolders(this.#options.runtime_directory)) {
      const known = this.#open.has(sandbox.folder) || sandbox.folder === this.#options.own_folder;
      if (!known && !this.#closed && this.#open.size < sockets_max) await this.#listen(sandbox);
    }
    if (this.#closed) return;
    this.#cancel = this.#options.timer(rescan_ms, () => {
      this.#scanning = this.#scan();
    });
  }

  async #listen({ folder, origin }: SandboxFolder): Promise<void> {
    const { onSocket, timer } = this.#options;
    const server = createServer((socket) => onSocket(socket, { kind: "sandbox", origin }));
    for (let number = 0; number < ipc_socket_numbers; number++) {
      const path = `${folder}/talkgroup-ipc-${number}`;
      const fault = await listenAt(server, path, "linux", timer);
      if (fault === undefined) {
        server.on("error", () => {});
        this.#open.set(folder, { path, server });
        return;
      }
      if (fault !== "in_use") return;
    }
  }

  #drop(folder: string): void {
    this.#open.get(folder)?.server.close();
    this.#open.delete(folder);
  }
}

export interface SandboxSocketsOptions {
  /** `$XDG_RUNTIME_DIR`. */
  readonly runtime_directory: string;
  /** The folder of the agent's own socket: whoever comes by that is no sandbox of another. */
  readonly own_folder: string;
  readonly onSocket: (socket: Socket, place: ClientPlace) => void;
  readonly timer: Timer;
}

/** A folder that one sandbox shares with the rest of the machine. */
export interface SandboxFolder {
  readonly folder: string;
  /** `flatpak:<id>` or `snap:<name>`. */
  readonly origin: string;
}

/** The folders of all sandboxes there are, in no order. A link is no folder: it could lead anywhere. */
function sandboxFolders(runtime_directory: string): readonly SandboxFolder[] {
  const flatpaks = namesIn(`${runtime_directory}/app`).map((id) => ({
    folder: `${runtime_directory}/app/${id}`,
    origin: `flatpak:${id}`,
  }));
  const snaps = namesIn(runtime_directory)
    .filter((name) => name.startsWith(snap_prefix))
    .map((name) => ({ folder: `${runtime_directory}/${name}`, origin: `snap:${name.slice(snap_prefix.length)}` }));
  return [...flatpaks, ...snaps];
}

interface OpenSocket {
  readonly path: string;
  readonly server: Server;
}

function namesIn(directory: string): readonly string[] {
  try {
    const entries = readdirSync(directory, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory() && name_pattern.test(entry.name)).map(({ name }) => name);
  } catch {
    return [];
  }
}

function isSocket(path: string): boolean {
  try {
    return lstatSync(path).isSocket();
  } catch {
    return false;
  }
}

const snap_prefix = "snap.";
/** What Flatpak ids and Snap names are made of. */
const name_pattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
/** More sandboxed games than run at once; each costs a file. */
const sockets_max = 32;
/** A game that has just started looks for the agent again after a while. */
const rescan_ms = 3_000;
