import { lstatSync, unlinkSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";

/**
 * A key that one command holds down and another lets go. It is a local socket: only the player's own programs can reach it, and what is left
 * of a command that was killed holds nothing.
 */
export class HeldKey {
  /** Resolves when another command lets it go. It can be held anew from then on. */
  readonly released: Promise<void>;
  readonly #server: Server;
  readonly #waiting = new Set<() => void>();

  /**
   * Holds it; undefined if another command does. One that is being let go in this moment is waited for.
   *
   * @param path A socket in a folder that nobody else can write to.
   * @throws What the system says where no socket can be made there.
   */
  static async take(path: string, pause: Pause): Promise<HeldKey | undefined> {
    for (let tries = 0; tries < tries_max; tries++) {
      const server = createServer();
      if (await listens(server, path)) return new HeldKey(server);
      if (!(await removeDead(path))) await pause(retry_ms);
    }
    return undefined;
  }

  /**
   * Lets it go, and resolves once that is done; false if nobody holds it. A command that is just being started may be about to: it is waited
   * for.
   */
  static async letGo(path: string, pause: Pause, wait_ms: number): Promise<boolean> {
    for (let waited_ms = 0; ; waited_ms += retry_ms) {
      if (await asks(path)) return true;
      if (waited_ms >= wait_ms) return false;
      await pause(retry_ms);
    }
  }

  private constructor(server: Server) {
    this.#server = server;
    this.released = new Promise((resolve) => {
      server.on("connection", (socket) => {
        socket.on("error", () => {});
        // Who only looks whether somebody lives here says nothing.
        socket.once("data", () => {
          this.#waiting.add(() => socket.destroy());
          server.close();
          resolve();
        });
        socket.unref();
      });
    });
  }

  /** The key is up: tells so to whoever let it go. */
  close(): void {
    this.#server.close();
    for (const tell of this.#waiting) tell();
  }
}

/** Resolves after so many milliseconds. */
export type Pause = (delay_ms: number) => Promise<void>;

/** True if the server listens there now. The file is made within the call, with a mask that lets nobody else in. */
function listens(server: Server, path: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once("listening", () => resolve(true));
    server.once("error", (error: NodeJS.ErrnoException) => (error.code === "EADDRINUSE" ? resolve(false) : reject(error)));
    const mask = process.umask(0o177);
    try {
      server.listen(path);
    } finally {
      process.umask(mask);
    }
  });
}

/** Takes away what a killed command has left. False if it is alive. */
async function removeDead(path: string): Promise<boolean> {
  const before = lstatSync(path, { throwIfNoEntry: false });
  if (before === undefined) return true;
  // What is no socket was put there by somebody else.
  if (!before.isSocket() || (await isAlive(path))) return false;
  // Another command may have done the same meanwhile, and listen there by now.
  const now = lstatSync(path, { throwIfNoEntry: false });
  if (now === undefined) return true;
  if (now.ino !== before.ino || now.ctimeMs !== before.ctimeMs) return false;
  unlinkSync(path);
  return true;
}

function isAlive(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}

/** Asks whoever holds the key to let it go. Resolves when they have, or do not answer, or if there is nobody. */
function asks(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    let is_there = false;
    const socket = connect(path);
    socket.once("connect", () => {
      is_there = true;
      socket.write("release\n");
    });
    // One that stands still renews no lease: the agent has let its key go by then.
    socket.setTimeout(answer_ms_max, () => socket.destroy());
    socket.on("error", () => {});
    socket.resume();
    socket.once("close", () => resolve(is_there));
  });
}

/** Longer than any lease that `talk` takes. */
const answer_ms_max = 2000;
const retry_ms = 20;
/** A quarter of a second: a key that is pressed anew while the command that held it ends. */
const tries_max = 12;
