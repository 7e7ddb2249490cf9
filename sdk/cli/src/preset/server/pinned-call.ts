import { type IncomingMessage, request } from "node:http";
import { isIP } from "node:net";
import { connect, type TLSSocket } from "node:tls";

import type { ServerAddress } from "./server-address.js";
import { ServerFailure } from "./server-failure.js";

/** One HTTP request. */
export interface HttpCall {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text. */
  readonly body: string | undefined;
}

/** What came back of one request. */
export interface HttpAnswer {
  readonly status: number;
  /** At most `answer_bytes_max`. */
  readonly body: string;
}

/** Sends a request to a server and waits for the answer. Rejects with `ServerFailure`. */
export type HttpTransport = (call: HttpCall) => Promise<HttpAnswer>;

/**
 * A transport over TLS 1.3, each request on a connection of its own. The certificate is judged before a byte of the request goes out, for it
 * may hold secrets. Redirections are not followed. A call is over after `limit_ms`, or when `signal` is aborted.
 */
export function pinnedTransport(address: ServerAddress, signal: AbortSignal, limit_ms: number = answer_limit_ms): HttpTransport {
  return async (call) => {
    const server = new URL(call.path, address.url);
    const host = server.hostname.replace(/^\[|\]$/g, "");
    const socket = connect({
      host,
      port: Number(server.port === "" ? https_port : server.port),
      minVersion: "TLSv1.3",
      rejectUnauthorized: address.certificate_sha256 === undefined,
      ALPNProtocols: ["http/1.1"],
      // An address is no name (RFC 6066 §3).
      ...(isIP(host) === 0 ? { servername: host } : {}),
    });
    const interrupt = (): void => void socket.destroy(unreachable("the command was ended"));
    const timer = setTimeout(() => socket.destroy(unreachable(`no answer within ${limit_ms} ms`)), limit_ms);
    signal.addEventListener("abort", interrupt);
    if (signal.aborted) interrupt();
    try {
      await secured(socket, address.certificate_sha256);
      return await exchange(socket, server, call);
    } finally {
      clearTimeout(timer);
      signal.removeEventListener("abort", interrupt);
      socket.destroy();
    }
  };
}

function secured(socket: TLSSocket, pinned: string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    rejectWith(socket, reject);
    socket.once("secureConnect", () => {
      const found = socket.getPeerCertificate().fingerprint256?.replaceAll(":", "").toLowerCase();
      if (pinned === undefined || found === pinned) resolve();
      else reject(new ServerFailure("certificate_mismatch", "the server has another certificate than the pinned one"));
    });
  });
}

function exchange(socket: TLSSocket, server: URL, { method, headers, body }: HttpCall): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    rejectWith(socket, reject);
    const sent = request({
      method,
      path: `${server.pathname}${server.search}`,
      headers: {
        ...headers,
        host: server.host,
        accept: "application/json, application/problem+json",
        connection: "close",
        ...(body === undefined ? {} : { "content-type": "application/json", "content-length": Buffer.byteLength(body) }),
      },
      createConnection: () => socket,
    });
    sent.on("error", (error) => reject(failureOf(error)));
    sent.once("response", (answer) => collect(answer, resolve, reject));
    sent.end(body);
  });
}

function rejectWith(socket: TLSSocket, reject: (failure: ServerFailure) => void): void {
  socket.on("error", (error) => reject(failureOf(error)));
  socket.once("close", () => reject(unreachable("the connection was closed")));
}

function collect(answer: IncomingMessage, resolve: (answer: HttpAnswer) => void, reject: (failure: ServerFailure) => void): void {
  const parts: Buffer[] = [];
  let bytes = 0;
  answer.on("error", (error) => reject(failureOf(error)));
  answer.on("data", (part: Buffer) => {
    bytes += part.length;
    if (bytes > answer_bytes_max) {
      reject(new ServerFailure("answer_unfit", `the server answers with more than ${answer_bytes_max} bytes`));
      answer.destroy();
    } else parts.push(part);
  });
  answer.once("end", () => {
    resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(parts).toString("utf8") });
  });
}

function failureOf(error: Error): ServerFailure {
  if (error instanceof ServerFailure) return error;
  const code = "code" in error && typeof error.code === "string" ? error.code : error.name;
  const words = reasons[code];
  return unreachable(words === undefined ? code : `${words} (${code})`, error);
}

function unreachable(reason: string, cause?: unknown): ServerFailure {
  return new ServerFailure("server_unreachable", `the server cannot be reached: ${reason}`, { cause });
}

const unvouched = "no authority of this machine vouches for its certificate; --certificate-sha256 pins it";
const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nobody listens there",
  ENOTFOUND: "there is no such host",
  EAI_AGAIN: "its name cannot be looked up now",
  ECONNRESET: "the connection was closed",
  DEPTH_ZERO_SELF_SIGNED_CERT: unvouched,
  SELF_SIGNED_CERT_IN_CHAIN: unvouched,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: unvouched,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: unvouched,
  CERT_HAS_EXPIRED: "its certificate has expired",
  ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another name",
};
const https_port = 443;
/** The largest preset is applied within a second, and others may be waiting for the server too. */
const answer_limit_ms = 15_000;
/** A preset is at most 2 MiB where it is sent; written anew it may be a little longer. */
const answer_bytes_max = 8_388_608;
