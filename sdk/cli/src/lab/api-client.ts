import { Agent, request } from "node:https";

/** What came back of one request. */
export interface ApiAnswer {
  readonly status: number;
  readonly etag: string | undefined;
  /** The JSON body; undefined if there was none. */
  readonly body: unknown;
}

/**
 * Speaks to the HTTP API of a server that is our own child: any certificate is trusted. Throws what the sockets throw when the server
 * is gone; every answer, whatever its status, is an answer.
 */
export class ApiClient {
  readonly #origin: string;
  readonly #agent: Agent;
  readonly #source_address: string;
  /** Sent as bearer. */
  token: string | undefined;

  constructor(origin: string, connections_max: number, source_address = "127.0.0.1") {
    this.#origin = origin;
    this.#source_address = source_address;
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections_max, rejectUnauthorized: false });
  }

  call(method: string, path: string, body?: object, headers: Readonly<Record<string, string>> = {}): Promise<ApiAnswer> {
    const text = body === undefined ? undefined : JSON.stringify(body);
    return new Promise((resolve, reject) => {
      const sent = request(new URL(path, this.#origin), {
        method,
        agent: this.#agent,
        localAddress: this.#source_address,
        timeout: answer_timeout_ms,
        headers: {
          ...(text === undefined ? {} : { "content-type": "application/json", "content-length": Buffer.byteLength(text) }),
          ...(this.token === undefined ? {} : { authorization: `Bearer ${this.token}` }),
          ...headers,
        },
      });
      sent.once("error", reject);
      sent.once("timeout", () => sent.destroy(new Error(`${method} ${path}: no answer in time`)));
      sent.once("response", (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.once("error", reject);
        answer.once("end", () => {
          const received = Buffer.concat(parts).toString("utf8");
          resolve({
            status: answer.statusCode ?? 0,
            etag: answer.headers.etag,
            body: received === "" ? undefined : (JSON.parse(received) as unknown),
          });
        });
      });
      sent.end(text);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}

const answer_timeout_ms = 10_000;
