import { connect, createServer, type Server, type Socket } from "node:net";
import { encodeIpcFrame, IpcFrameReader, ipc_answer_bytes_max } from "@talkgroup/schemas";

/**
 * Stands between a client and an agent's local socket: an agent that makes nothing plain, on a server that lets every name through. In all that
 * the client is told, one name becomes another.
 */
export class RenamingRelay {
  readonly socket_path: string;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  /** Listens at `socket_path`. The agent's is `agent_path`. */
  static async start(socket_path: string, agent_path: string, name: string, other: string): Promise<RenamingRelay> {
    const relay = new RenamingRelay(socket_path, agent_path, (json) => json.replaceAll(quoted(name), quoted(other)));
    await new Promise<void>((resolve) => void relay.#server.listen(socket_path, resolve));
    return relay;
  }

  private constructor(socket_path: string, agent_path: string, rename: (json: string) => string) {
    this.socket_path = socket_path;
    this.#server = createServer((client) => {
      const agent = connect(agent_path);
      const reader = new IpcFrameReader(ipc_answer_bytes_max);
      for (const [one, far] of [[client, agent] as const, [agent, client] as const]) {
        this.#sockets.add(one);
        one.on("error", () => {});
        one.once("close", () => far.destroy());
      }
      client.pipe(agent);
      agent.on("data", (bytes) => {
        const frames = reader.push(bytes);
        if (!frames.ok) throw new Error(frames.refusal.message);
        for (const { opcode, payload } of frames.value) {
          client.write(encodeIpcFrame(opcode, new TextEncoder().encode(rename(new TextDecoder().decode(payload)))));
        }
      });
    });
  }

  close(): void {
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
  }
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
