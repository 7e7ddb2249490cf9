import { type IncomingMessage, request } from "node:http";
import { isIP } from "node:net";
import { connect, type TLSSocket } from "node:tls";
import { accept, type Result, refuse } from "@talkgroup/schemas";

import type { Timer } from "../sound/timer.js";
import { systemReason } from "./settings-error.js";

/** What came back of one request. */
export interface HttpAnswer {
  readonly status: number;
  /** At most `body_bytes_max`. */
  readonly body: string;
}

export interface PinnedRequest {
  /** wss://host:port of the server, as the control connection has it. */
  readonly url: string;
  /** As the control connection has it (P-11): without it the machine's authorities decide. */
  readonly certificate_sha256?: string | undefined;
  /** `/auth/login` */
  readonly path: string;
  readonly body: object;
  /** Of who asks, where the path is not for everybody. A server gave it: it may be any text. */
  readonly access_token?: string | undefined;
  readonly timer: Timer;
}

/**
 * Posts JSON to a server's API over TLS 1.3, on a connection of its own. The certificate is judged as for the control connection (P-11), and
 * before a byte of the request goes out: it holds secrets. Redirections are not followed. Refuses `invalid_params`, `certificate_mismatch` and
 * `server_unreachable`, also for an access token that no header can hold; every answer of the server, whatever its status, is an answer. Never rejects; over after `answer_timeout_ms`.
 */
export async function postPinned(options: PinnedRequest): Promise<Result<HttpAnswer>> {
  const { url, access_token, timer } = options;
  if (!URL.canParse(url) || new URL(url).protocol !== "wss:")
    return refuse("invalid_params", "url: expected wss://host:port", "/url");
  if (access_token !== undefined && !bearer_token.test(access_token))
    return unreachable("the access token it gave cannot be sent");
  const server = new URL(options.path, url);
  const host = server.hostname.replace(/^\[|\]$/g, "");
  const socket = connect({
    host,
    port: Number(server.port === "" ? https_port : server.port),
    minVersion: "TLSv1.3",
    rejectUnauthorized: options.certificate_sha256 === undefined,
    ALPNProtocols: ["http/1.1"],
    // An address is no name (RFC 6066 §3).
    ...(isIP(host) === 0 ? { servername: host } : {}),
  });
  return new Promise((resolve) => {
    const settle = (result: Result<HttpAnswer>): void => {
      cancel();
      socket.destroy();
      resolve(result);
    };
    const cancel = timer(answer_timeout_ms, () => settle(unreachable("no answer in time")));
    socket.on("error", (error) => settle(unreachable(systemReason(error))));
    socket.once("close", () => settle(unreachable("the connection was closed")));
    socket.once("secureConnect", () => {
      if (isPinned(socket, options.certificate_sha256)) post(socket, server, options, settle);
      else settle(mismatch);
    });
  });
}

function isPinned(socket: TLSSocket, pinned: string | undefined): boolean {
  return pinned === undefined || socket.getPeerCertificate().fingerprint256?.replaceAll(":", "").toLowerCase() === pinned;
}

function post(
  socket: TLSSocket,
  server: URL,
  { body, access_token }: PinnedRequest,
  settle: (result: Result<HttpAnswer>) => void,
): void {
  const text = JSON.stringify(body);
  const headers = {
    host: server.host,
    "content-type": "application/json",
    "content-length": Buffer.byteLength(text),
    accept: "application/json, application/problem+json",
    connection: "close",
    ...(access_token === undefined ? {} : { authorization: `Bearer ${access_token}` }),
  };
  const sent = request({ method: "POST", path: server.pathname, headers, createConnection: () => socket });
  sent.on("error", (error) => settle(unreachable(systemReason(error))));
  sent.once("response", (answer) => collect(answer, settle));
  sent.end(text);
}

function collect(answer: IncomingMessage, settle: (result: Result<HttpAnswer>) => void): void {
  const parts: Buffer[] = [];
  let bytes = 0;
  answer.on("error", (error) => settle(unreachable(systemReason(error))));
  answer.on("data", (part: Buffer) => {
    bytes += part.length;
    if (bytes > body_bytes_max) settle(unreachable(`found an answer of more than ${body_bytes_max} bytes`));
    else parts.push(part);
  });
  answer.once("end", () => {
    settle(accept({ status: answer.statusCode ?? 0, body: Buffer.concat(parts).toString("utf8") }));
  });
}

function unreachable(reason: string): Result<never> {
  return refuse("server_unreachable", `server: ${reason}`);
}

const mismatch = refuse("certificate_mismatch", "certificate: found another one, expected the pinned fingerprint");
const https_port = 443;
/** `b64token` (RFC 6750 §2.1): nothing else may stand in a header. */
const bearer_token = /^[A-Za-z0-9._~+/-]+=*$/;
/** A password is hashed for a tenth of a second, and others may be waiting. */
const answer_timeout_ms = 10_000;
/** Two tokens are 2 kB. */
const body_bytes_max = 65_536;
