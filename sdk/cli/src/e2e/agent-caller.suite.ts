import { once } from "node:events";
import { connect, type Socket } from "node:net";
import {
  type AgentHelloParams,
  decodeRpc,
  encodeIpcFrame,
  encodeRequest,
  type IpcFrame,
  IpcFrameReader,
  type IpcMethods,
  ipc_answer_bytes_max,
  ipc_opcode,
  protocol_version,
  type RpcMessage,
} from "@talkgroup/schemas";

import { eventually } from "./command.suite.js";

/** A client of an agent's local socket for what the SDK has no methods for: any method, by its name. */
export class AgentCaller {
  /** Events and the reason of the end, as they came. */
  readonly heard: { readonly method: string; readonly params: unknown }[] = [];
  readonly #socket: Socket;
  readonly #reader = new IpcFrameReader(ipc_answer_bytes_max);
  readonly #waiting = new Map<number, (answer: RpcMessage) => void>();
  #scopes: readonly string[] | undefined;
  #id = 0;

  /** Greets. Throws what the agent closed with, if it did. */
  static async connect(socket_path: string, hello: Partial<AgentHelloParams> = {}): Promise<AgentCaller> {
    const socket = connect(socket_path);
    await once(socket, "connect");
    const caller = new AgentCaller(socket);
    const params = { protocol_versions: [protocol_version], client_name: "Test", ...hello };
    socket.write(encodeIpcFrame(ipc_opcode.handshake, new TextEncoder().encode(JSON.stringify(params))));
    await eventually("the agent answers a hello", () => caller.#scopes !== undefined || caller.heard.length > 0);
    if (caller.#scopes === undefined) throw new Error(JSON.stringify(caller.heard));
    return caller;
  }

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on("error", () => {});
    socket.on("data", (bytes) => {
      const frames = this.#reader.push(bytes);
      if (frames.ok) for (const frame of frames.value) this.#hear(frame);
    });
  }

  /** What it may do. */
  get scopes(): readonly string[] {
    return this.#scopes ?? [];
  }

  /** Rejects with an error whose message begins with the refusal's code. */
  async call<M extends keyof IpcMethods>(method: M, params: IpcMethods[M]["params"]): Promise<IpcMethods[M]["result"]> {
    this.#id += 1;
    const id = this.#id;
    const answer = new Promise<RpcMessage>((resolve) => this.#waiting.set(id, resolve));
    this.#socket.write(encodeIpcFrame(ipc_opcode.frame, new TextEncoder().encode(encodeRequest(id, method, params))));
    const message = await answer;
    if (message.kind === "result") return message.result as IpcMethods[M]["result"];
    throw new Error(message.kind === "error" ? `${message.refusal.code}: ${message.refusal.message}` : message.kind);
  }

  close(): void {
    this.#socket.destroy();
  }

  #hear({ opcode, payload }: IpcFrame): void {
    const text = new TextDecoder().decode(payload);
    if (opcode === ipc_opcode.handshake) this.#scopes = (JSON.parse(text) as { readonly scopes: readonly string[] }).scopes;
    else if (opcode === ipc_opcode.close) this.heard.push({ method: "closed", params: JSON.parse(text) });
    if (opcode !== ipc_opcode.frame) return;
    const message = decodeRpc(text);
    if (!message.ok) throw new Error(message.refusal.message);
    const { value } = message;
    if (value.kind === "notification") this.heard.push({ method: value.method, params: value.params });
    else if (value.id !== null) this.#waiting.get(value.id)?.(value);
  }
}
