import { X509Certificate } from "node:crypto";
import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";

import type { ServerAddress } from "./server-address.js";

/** A server on loopback whose certificate nobody vouches for. */
export interface TlsServer extends ServerAddress {
  readonly certificate_sha256: string;
  /** `METHOD path body` of each request. */
  readonly heard: readonly string[];
  close(): Promise<void>;
}

/** Starts one; `answer` is called with each request when it has come in whole. */
export async function startTlsServer(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  options: { readonly maxVersion?: "TLSv1.2" } = {},
): Promise<TlsServer> {
  const heard: string[] = [];
  const server = createServer({ key, cert, ...options }, async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    heard.push(`${request.method} ${request.url} ${Buffer.concat(parts).toString("utf8")}`);
    answer(request, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    certificate_sha256: new X509Certificate(cert).fingerprint256.replaceAll(":", "").toLowerCase(),
    heard,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** Of nobody: for these tests alone, good until 2126. */
const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgYf07VMVjY7RsjaCK
XeOI39iv/zrzXSct+LLeBaQIiQGhRANCAASpiuNWPl4m4QFwrexMm9JM/jy1/Dfs
8OP/zbTRjW4uR628pqEVdZk8JsuDOyHXhoLNpEy40TgSKJbvfYtDNYBD
-----END PRIVATE KEY-----`;
const cert = `-----BEGIN CERTIFICATE-----
MIIBlTCCATugAwIBAgIUT5D9sHHzET1zAI+bPKf9wbyhAeMwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMjAwNDcxM1oYDzIxMjYxMDI5
MDA0NzEzWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAASpiuNWPl4m4QFwrexMm9JM/jy1/Dfs8OP/zbTRjW4uR628pqEVdZk8
JsuDOyHXhoLNpEy40TgSKJbvfYtDNYBDo2kwZzAdBgNVHQ4EFgQU9c9PrbMX/rIb
23m9pN2GXTSxiCMwHwYDVR0jBBgwFoAU9c9PrbMX/rIb23m9pN2GXTSxiCMwDwYD
VR0TAQH/BAUwAwEB/zAUBgNVHREEDTALgglsb2NhbGhvc3QwCgYIKoZIzj0EAwID
SAAwRQIhANmRrVZ97Vu+92JBioAnLIynytEV+Z3jflEvopt0KfkBAiAi0xcM8+rh
dPdFcNw13zfzCgDHcm4y+R4KmB0Uhkfx8g==
-----END CERTIFICATE-----`;
