import { afterEach, describe, expect, it } from "vitest";

import { type HttpCall, pinnedTransport } from "./pinned-call.js";
import { judgeServerAddress } from "./server-address.js";
import { startTlsServer, type TlsServer } from "./tls-server.suite.js";

const call: HttpCall = { method: "PUT", path: "/a/b?c=d", headers: { authorization: "Bearer secret" }, body: '{"a":1}' };
const no_end = new AbortController().signal;

let server: TlsServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function started(...parameters: Parameters<typeof startTlsServer>): Promise<TlsServer> {
  server = await startTlsServer(...parameters);
  return server;
}

describe("a pinned transport", () => {
  it("sends a request to the server with the pinned certificate, and takes any answer", async () => {
    const address = await started(({ headers }, response) => {
      response.writeHead(418).end(JSON.stringify(headers));
    });
    const { status, body } = await pinnedTransport(address, no_end)(call);
    expect(status).toBe(418);
    expect(JSON.parse(body)).toMatchObject({ authorization: "Bearer secret", "content-length": "7", connection: "close" });
    await pinnedTransport(address, no_end)({ ...call, method: "GET", body: undefined });
    expect(address.heard).toEqual(['PUT /a/b?c=d {"a":1}', "GET /a/b?c=d "]);
  });

  it("sends nothing to another server, or to one nobody vouches for", async () => {
    const address = await started((_, response) => response.end());
    await expect(pinnedTransport({ ...address, certificate_sha256: "0".repeat(64) }, no_end)(call)).rejects.toMatchObject({
      code: "certificate_mismatch",
    });
    await expect(pinnedTransport({ ...address, certificate_sha256: undefined }, no_end)(call)).rejects.toMatchObject({
      code: "server_unreachable",
      message: expect.stringContaining("--certificate-sha256 pins it (DEPTH_ZERO_SELF_SIGNED_CERT)"),
      cause: { code: "DEPTH_ZERO_SELF_SIGNED_CERT" },
    });
    expect(address.heard).toEqual([]);
  });

  it("speaks no older TLS", async () => {
    const address = await started((_, response) => response.end(), { maxVersion: "TLSv1.2" });
    await expect(pinnedTransport(address, no_end)(call)).rejects.toMatchObject({ code: "server_unreachable" });
    expect(address.heard).toEqual([]);
  });

  it("waits no longer than it may, and not at all for who has ended it", async () => {
    const address = await started(() => {});
    await expect(pinnedTransport(address, no_end, 300)(call)).rejects.toMatchObject({
      code: "server_unreachable",
      message: "the server cannot be reached: no answer within 300 ms",
    });
    const end = new AbortController();
    const ended = pinnedTransport(address, end.signal)(call);
    end.abort();
    await expect(ended).rejects.toMatchObject({ message: "the server cannot be reached: the command was ended" });
    await expect(pinnedTransport(address, end.signal)(call)).rejects.toMatchObject({ code: "server_unreachable" });
  });

  it("notices a server that is not there, hangs up, or never ends", async () => {
    const address = await started(({ socket }, response) => {
      if (address.heard.length === 1) socket.destroy();
      else response.end("x".repeat(8_388_609));
    });
    await expect(pinnedTransport(address, no_end)(call)).rejects.toMatchObject({ code: "server_unreachable" });
    await expect(pinnedTransport(address, no_end)(call)).rejects.toMatchObject({
      code: "answer_unfit",
      message: "the server answers with more than 8388608 bytes",
    });
    await server?.close();
    server = undefined;
    await expect(pinnedTransport(address, no_end)(call)).rejects.toMatchObject({
      message: "the server cannot be reached: nobody listens there (ECONNREFUSED)",
    });
  });
});

describe("a server's address", () => {
  it("is https, a host and a port, and a fingerprint as people copy it", () => {
    const fingerprint = "AB:".repeat(31).concat("CD");
    expect(judgeServerAddress("https://radio.example:9000/", fingerprint)).toEqual({
      ok: true,
      value: { url: "https://radio.example:9000", certificate_sha256: `${"ab".repeat(31)}cd` },
    });
    expect(judgeServerAddress("https://[::1]:9000", undefined)).toMatchObject({ value: { url: "https://[::1]:9000" } });
  });

  it.each(["http://a:1", "wss://a:1", "a:1", "https://u:secret@a:1", "https://a:1/x", "https://a:1/?x", ""])(
    "is not %s, of which nothing is told",
    (text) => {
      expect(judgeServerAddress(text, undefined)).toMatchObject({
        refusal: { code: "invalid_params", message: "--server: expected https://host:port" },
      });
    },
  );

  it.each(["", "abc", "g".repeat(64)])("has no fingerprint such as %s", (text) => {
    expect(judgeServerAddress("https://a:1", text)).toMatchObject({ refusal: { code: "invalid_params" } });
  });
});
