import { X509Certificate } from "node:crypto";
import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";

/** A server's HTTP API in a few lines, over TLS on loopback. */
export interface ApiServer {
  /** wss://127.0.0.1:port */
  readonly url: string;
  readonly certificate_sha256: string;
  /** `METHOD path body` of each request, in their order. */
  readonly heard: readonly string[];
  /** Connections whose TLS was set up. */
  readonly connections: () => number;
  close(): Promise<void>;
}

/** Starts one; `answer` is called with each request's body. */
export async function startApiServer(
  answer: (request: IncomingMessage, body: string, response: ServerResponse) => void,
  options: { readonly maxVersion?: "TLSv1.2" } = {},
): Promise<ApiServer> {
  const heard: string[] = [];
  let connections = 0;
  const server: Server = createServer({ key, cert, ...options }, (request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const body = Buffer.concat(parts).toString("utf8");
      heard.push(`${request.method} ${request.url} ${body}`);
      answer(request, body, response);
    });
  });
  server.on("secureConnection", () => {
    connections += 1;
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `wss://127.0.0.1:${(server.address() as AddressInfo).port}`,
    certificate_sha256: new X509Certificate(cert).fingerprint256.replaceAll(":", "").toLowerCase(),
    heard,
    connections: () => connections,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** Answers with JSON. */
export function answerJson(response: ServerResponse, status: number, body: object): void {
  const type = status < 400 ? "application/json" : "application/problem+json";
  response.writeHead(status, { "content-type": type }).end(JSON.stringify(body));
}

/** Of nobody: for these tests alone, good until 2126. */
const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg1pn7Wksup4xyEzNc
86j0k64845hYB+vAkGpY4RMBZu+hRANCAAQM+JUKin2ildbyj3JmICdFduFeijli
zztTEhln5dMTvCju8sxnGpIXJm8rGsXiQD5CKRF+T4dZ4Zp4cVUDnJ12
-----END PRIVATE KEY-----`;
const cert = `-----BEGIN CERTIFICATE-----
MIIBlDCCATugAwIBAgIUVY2N56WWxh6C29nrdiYdM2ynvOQwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMTIxNDMzM1oYDzIxMjYxMDI4
MjE0MzMzWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAQM+JUKin2ildbyj3JmICdFduFeijlizztTEhln5dMTvCju8sxnGpIX
Jm8rGsXiQD5CKRF+T4dZ4Zp4cVUDnJ12o2kwZzAdBgNVHQ4EFgQUbvX5g0XA+5ob
vPXsRhVJ9QZKdU8wHwYDVR0jBBgwFoAUbvX5g0XA+5obvPXsRhVJ9QZKdU8wDwYD
VR0TAQH/BAUwAwEB/zAUBgNVHREEDTALgglsb2NhbGhvc3QwCgYIKoZIzj0EAwID
RwAwRAIgeDzXSufAEsFLFTzy21YOmphE20x84F0Xg1JONPzM7+cCIHo41iOqT9cc
9qC41I1ZbKyq7oAyACDSv5A/WhOmBPdt
-----END CERTIFICATE-----`;
