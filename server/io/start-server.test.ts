import { createSocket } from "node:dgram";
import { once } from "node:events";
import { connect as connectTcp } from "node:net";
import { PassThrough } from "node:stream";
import { connect as connectTls } from "node:tls";
import { serialize } from "node:v8";
import { Worker } from "node:worker_threads";
import { header_bytes, packet_kind } from "@talkgroup/schemas";
import { type RunningServer, type ServerOptions, startServer } from "@talkgroup/server";
import { pino } from "pino";
import { afterEach, describe, expect, it, vi } from "vitest";
import WebSocket from "ws";
import { test_operation } from "../core/control-desk.suite.js";
import { default_limits } from "../core/limits.js";
import { TestRadio } from "./test-radio.suite.js";

const sealed = Buffer.alloc(60, 0x5a);
let servers: RunningServer[] = [];
let radios: TestRadio[] = [];

async function start(options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  const server = await startServer({ operation: test_operation, ...options });
  servers.push(server);
  return server;
}

async function radio(server: RunningServer): Promise<TestRadio> {
  const made = await stranger(server);
  await made.hello("lead");
  return made;
}

/** Connected, but has not said hello. */
async function stranger(server: RunningServer): Promise<TestRadio> {
  const made = await TestRadio.connect(server);
  radios.push(made);
  return made;
}

/** Two on a channel; the first talks to it by target 1. Both are reached over UDP. */
async function pair(server: RunningServer): Promise<[TestRadio, TestRadio]> {
  const [talker, listener] = [await radio(server), await radio(server)];
  for (const one of [talker, listener]) await one.call("channel.join", { channel_id: "alpha", monitor: false });
  await talker.call("target.define", { target_id: 1, channel_ids: ["alpha"] });
  await talker.pingUdp();
  await listener.pingUdp();
  return [talker, listener];
}

afterEach(async () => {
  await Promise.all(radios.map((one) => one.disconnect()));
  await Promise.all(servers.map((server) => server.close()));
  [servers, radios] = [[], []];
});

describe("a running server", () => {
  it("carries voice from one player to the other, without the trailer and unchanged", async () => {
    const server = await start();
    const [talker, listener] = await pair(server);
    const sent = talker.datagram(packet_kind.voice, 1, sealed);
    talker.sendUdp(sent);
    await listener.until(() => listener.datagrams.length === 1);
    expect(listener.datagrams[0]).toEqual(sent.subarray(0, header_bytes + sealed.length));
    talker.sendUdp(sent);
    talker.sendUdp(talker.datagram(packet_kind.voice, 2, sealed));
    await talker.pingUdp();
    expect(listener.datagrams.length).toBe(1);
    expect(talker.datagrams.length).toBe(0);
    expect((await server.counts()).verdicts).toMatchObject({ forward: 1, replayed: 1, unknown_target: 1, pong: 5 });
  });

  it("answers a ping with its session, token and counter, and the proof of where it goes", async () => {
    const server = await start();
    const one = await radio(server);
    const ping = one.datagram(packet_kind.ping, 0, new Uint8Array(0));
    one.sendUdp(ping);
    await one.until(() => one.datagrams.length === 1);
    const pong = one.datagrams[0] ?? Buffer.alloc(0);
    expect(pong.length).toBe(ping.length);
    expect(pong.subarray(1, 12)).toEqual(ping.subarray(1, 12));
    expect(pong.subarray(12, 20)).not.toEqual(ping.subarray(12, 20));
    expect(pong.subarray(20, 24)).toEqual(ping.subarray(20, 24));
    expect(pong[0]).toBe(0x13);
    expect(pong.subarray(24)).not.toEqual(ping.subarray(24));
  });

  it("takes a listener that left out at once", async () => {
    const server = await start();
    const [talker, listener] = await pair(server);
    await listener.call("channel.leave", { channel_id: "alpha" });
    talker.sendUdp(talker.datagram(packet_kind.voice, 1, sealed));
    await talker.pingUdp();
    await listener.pingUdp();
    expect(listener.datagrams).toEqual([]);
  });

  it("routes by what it has answered, however soon the datagram comes", async () => {
    const server = await start();
    const [talker] = await pair(server);
    for (let round = 0; round < 10; round += 1) {
      await talker.call("target.define", { target_id: 2, channel_ids: ["alpha"] });
      talker.sendUdp(talker.datagram(packet_kind.voice, 2, sealed));
      await talker.pingUdp();
      await talker.call("target.remove", { target_id: 2 });
      talker.sendUdp(talker.datagram(packet_kind.voice, 2, sealed));
      await talker.pingUdp();
    }
    expect((await server.counts()).verdicts).toMatchObject({ forward: 10, unknown_target: 10 });
  });

  it("tells players the port they reach, where it is mapped", async () => {
    const server = await start({ advertise_voice_port: 4242 });
    const one = await stranger(server);
    const { join_code } = server;
    const hello = await one.call("session.hello", { protocol_versions: [1], join_code, name: "N", role: "lead" });
    expect(hello.voice_port).toBe(4242);
    expect(server.voice_port).not.toBe(4242);
  });

  it("needs its join code", async () => {
    const server = await start({ join_code: "open sesame" });
    const one = await stranger(server);
    const say = (join_code: string): Promise<unknown> =>
      one.call("session.hello", { protocol_versions: [1], join_code, name: "N", role: "lead" });
    await expect(say("open sesamE")).rejects.toMatchObject({ code: "wrong_join_code" });
    await expect(say("open sesame")).resolves.toMatchObject({ voice_port: server.voice_port });
  });
});

describe("the tunnel", () => {
  it("carries voice both ways where UDP does not pass", async () => {
    const server = await start();
    const [talker, listener] = await pair(server);
    for (const one of [talker, listener]) {
      one.sayBytes(one.datagram(packet_kind.ping, 0, new Uint8Array(0)));
      await one.until(() => one.tunnelled.length === 1);
      expect(one.tunnelled.pop()?.[0]).toBe(0x13);
    }
    const sent = talker.datagram(packet_kind.voice, 1, sealed);
    talker.sayBytes(sent);
    await listener.until(() => listener.tunnelled.length === 1);
    expect(listener.tunnelled[0]).toEqual(sent.subarray(0, header_bytes + sealed.length));
    expect(listener.datagrams).toEqual([]);
    expect(await server.counts()).toMatchObject({ copies_tunnelled: 3, tunnel_dropped: 0 });
  });

  it("is left again when a ping passes by UDP, but not for a probe", async () => {
    const server = await start();
    const [talker, listener] = await pair(server);
    listener.sayBytes(listener.datagram(packet_kind.ping, 0, new Uint8Array(0)));
    await listener.until(() => listener.tunnelled.length === 1);
    listener.sendUdp(listener.datagram(packet_kind.probe, 0, new Uint8Array(0)));
    await listener.until(() => listener.datagrams.length === 1);
    talker.sendUdp(talker.datagram(packet_kind.voice, 1, sealed));
    await listener.until(() => listener.tunnelled.length === 2);
    await listener.pingUdp();
    talker.sendUdp(talker.datagram(packet_kind.voice, 1, sealed));
    await listener.until(() => listener.datagrams.length === 2);
    expect(listener.tunnelled.length).toBe(2);
  });

  it("carries only the connection's own session, and nothing before hello", async () => {
    const server = await start();
    const [talker, listener] = await pair(server);
    (await stranger(server)).sayBytes(talker.datagram(packet_kind.voice, 1, sealed));
    listener.sayBytes(talker.datagram(packet_kind.voice, 1, sealed));
    listener.sayBytes(listener.datagram(packet_kind.ping, 0, new Uint8Array(0)));
    await listener.until(() => listener.tunnelled.length === 1);
    expect((await server.counts()).verdicts).toMatchObject({ forward: 0, foreign_tunnel: 1 });
  });
});

describe("what the world sends", () => {
  it("takes TLS 1.3 and nothing older, with the certificate it names", async () => {
    const server = await start();
    const one = await radio(server);
    expect(one.protocol).toBe("TLSv1.3");
    expect(one.fingerprint).toBe(server.certificate_sha256);
    const old = connectTls({ port: server.control_port, host: "127.0.0.1", rejectUnauthorized: false, maxVersion: "TLSv1.2" });
    const [error] = (await once(old, "error")) as [NodeJS.ErrnoException];
    expect(error.code).toBe("ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION");
  });

  it.each([
    ["a message too long", (one: TestRadio) => one.say("x".repeat(65_537)), 1009],
    ["binary too long", (one: TestRadio) => one.sayBytes(new Uint8Array(65_537)), 1009],
  ])("closes for %s, that connection only", async (_what, send, code) => {
    const server = await start();
    const [talker, listener] = await pair(server);
    const bad = await radio(server);
    send(bad);
    expect(await bad.closed).toBe(code);
    talker.sendUdp(talker.datagram(packet_kind.voice, 1, sealed));
    await listener.until(() => listener.datagrams.length === 1);
  });

  it("refuses text that is no message, and goes on", async () => {
    const server = await start();
    const one = await radio(server);
    for (const text of ["", "{", "[]", '{"jsonrpc":"2.0"}', "x".repeat(65_536)]) one.say(text);
    await expect(one.call("target.remove", { target_id: 1 })).rejects.toMatchObject({ code: "unknown_target" });
  });

  it("serves nothing but the control path", async () => {
    const server = await start();
    for (const path of ["/", "//", "/other", "/control/x", "/%", "/\u00e9"]) {
      const socket = new WebSocket(encodeURI(server.url.replace("/control", path)), { rejectUnauthorized: false });
      const [error] = (await once(socket, "error")) as [Error];
      expect(error.message).toContain("404");
    }
    const plain = connectTls({ port: server.control_port, host: "127.0.0.1", rejectUnauthorized: false });
    plain.write("GET // HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n");
    const [answer] = (await once(plain, "data")) as [Buffer];
    expect(answer.toString()).toContain("404");
    await radio(server);
  });

  it("drops datagrams of any kind and goes on", async () => {
    const server = await start();
    const [talker, listener] = await pair(server);
    const noise = createSocket("udp4");
    for (let bytes = 0; bytes < 200; bytes += 1) noise.send(Buffer.alloc(bytes, bytes), server.voice_port, "127.0.0.1");
    noise.send(Buffer.alloc(9000, 0x11), server.voice_port, "127.0.0.1");
    const forged = talker.datagram(packet_kind.voice, 1, sealed);
    forged[20] = (forged[20] ?? 0) ^ 1;
    talker.sendUdp(forged);
    const good = talker.datagram(packet_kind.voice, 1, sealed);
    talker.sendUdp(good);
    await listener.until(() => listener.datagrams.length === 1);
    expect(listener.datagrams[0]).toEqual(good.subarray(0, header_bytes + sealed.length));
    expect((await server.counts()).verdicts.bad_tag).toBe(1);
    noise.close();
  });

  it("cuts off who does not read", async () => {
    const { default_limits } = await import("@talkgroup/server");
    const limits = {
      ...default_limits,
      control_backlog_bytes_max: 100_000,
      control_messages_burst: 1e6,
      control_excess_messages_max: 1e6,
    };
    const lines = new PassThrough();
    const server = await start({ limits, log: pino({ level: "debug" }, lines) });
    const deaf = connectTls({ port: server.control_port, host: "127.0.0.1", rejectUnauthorized: false });
    deaf.write(
      [
        "GET /control HTTP/1.1",
        "Host: x",
        "Connection: Upgrade",
        "Upgrade: websocket",
        "Sec-WebSocket-Version: 13",
        `Sec-WebSocket-Key: ${Buffer.alloc(16).toString("base64")}`,
        "",
        "",
      ].join("\r\n"),
    );
    await once(deaf, "data");
    deaf.pause();
    // Being cut off may show as an error first.
    const cut = new Promise<void>((resolve) => deaf.on("error", () => {}).once("close", () => resolve()));
    const message = Buffer.from([0x81, 0x81, 0, 0, 0, 0, 0x78]);
    const flood = Buffer.concat(Array.from({ length: 10_000 }, () => message));
    while (!deaf.destroyed && deaf.bytesWritten < 50_000_000) {
      if (!deaf.write(flood)) await Promise.race([new Promise((resolve) => deaf.once("drain", resolve)), cut]);
    }
    expect(deaf.destroyed).toBe(true);
    expect(String(lines.read())).toContain("does not read");
    await radio(server);
  });
});

describe("starting and stopping", () => {
  it("says goodbye and is gone within a second, with players and half-open connections there", async () => {
    const server = await start();
    const one = await radio(server);
    const half_open = connectTcp(server.control_port, "127.0.0.1");
    await once(half_open, "connect");
    const goodbye = one.closed;
    const before = performance.now();
    await Promise.all([server.close(), server.close()]);
    expect(performance.now() - before).toBeLessThan(1000);
    expect(await goodbye).toBe(1001);
    expect(await server.closed).toBeUndefined();
    half_open.destroy();
  });

  it("stops, and says why, when its voice worker ends by itself", async () => {
    const workers = new Set<Worker>();
    const post = Worker.prototype.postMessage;
    const spy = vi.spyOn(Worker.prototype, "postMessage").mockImplementation(function (this: Worker, ...message) {
      workers.add(this);
      return post.apply(this, message);
    });
    const server = await start();
    spy.mockRestore();
    const one = await radio(server);
    for (const worker of workers) void worker.terminate();
    expect(await server.closed).toMatchObject({ name: "ServerError", code: "voice_worker_stopped" });
    expect(await one.closed).toBe(1001);
  });

  it("refuses a bad operation, naming each problem", async () => {
    const operation = { ...test_operation, nets: [{ id: "n", title: "N", label: "N", listen: ["nobody"], speak: ["lead"] }] };
    await expect(startServer({ operation })).rejects.toMatchObject({
      code: "operation_refused",
      problems: [expect.stringContaining("nets/0/listen/0"), expect.stringContaining("nets/0/speak/0")],
    });
  });

  it("leaves nothing open when a port is taken", async () => {
    const server = await start();
    const { control_port, voice_port } = server;
    await expect(startServer({ operation: test_operation, control_port })).rejects.toMatchObject({
      code: "control_port_unavailable",
    });
    await expect(startServer({ operation: test_operation, voice_port })).rejects.toMatchObject({
      code: "voice_port_unavailable",
    });
    await expect(startServer({ operation: test_operation, host: "no such host" })).rejects.toMatchObject({
      code: "host_unknown",
    });
  });

  it("listens on IPv6 and IPv4 at once where the system can", async () => {
    const server = await start({ host: "::" }).catch(() => undefined);
    if (server === undefined) return;
    const one = await radio({ ...server, url: server.url.replace("[::1]", "127.0.0.1") });
    await one.pingUdp();
  });
});

describe("what leaves the main thread", () => {
  it("tells the voice worker no epoch secret in any form", async () => {
    const posted: Buffer[] = [];
    const post = Worker.prototype.postMessage;
    const spy = vi.spyOn(Worker.prototype, "postMessage").mockImplementation(function (this: Worker, ...message) {
      posted.push(serialize(message[0]));
      return post.apply(this, message);
    });
    const server = await start();
    const [talker, listener] = await pair(server);
    talker.sayBytes(talker.datagram(packet_kind.voice, 1, sealed));
    await listener.until(() => listener.datagrams.length === 1);
    await listener.call("channel.leave", { channel_id: "alpha" });
    await talker.until(() => talker.epoch_secrets.length >= 2);
    spy.mockRestore();
    const everything = Buffer.concat(posted);
    const forms = (secret: string): (string | Buffer)[] => {
      const raw = Buffer.from(secret, "base64url");
      return [raw, secret, raw.toString("hex"), raw.toString("base64").slice(0, 42)];
    };
    const secrets = [...talker.epoch_secrets, ...listener.epoch_secrets];
    expect(secrets.length).toBeGreaterThanOrEqual(3);
    for (const form of secrets.flatMap(forms)) expect(everything.includes(form)).toBe(false);
    // The search would find one: hop keys are there.
    expect(everything.includes(talker.hop_key.toString("base64url"))).toBe(true);
  });

  it("counts the guests of one address together, and warns of a code that is soon guessed", async () => {
    const lines = new PassThrough();
    const limits = { ...default_limits, guests_per_address_max: 1 };
    const server = await start({ limits, join_code: "1234", log: pino({}, lines) });
    await radio(server);
    await expect(radio(server)).rejects.toMatchObject({ code: "limit_reached" });
    expect(String(lines.read())).toContain("the join code has 4 characters, expected 8 or more");
  });

  it("logs no address, name, code or key", async () => {
    const lines = new PassThrough();
    const server = await start({ log: pino({ level: "trace" }, lines), join_code: "open sesame" });
    const [talker, listener] = await pair(server);
    talker.sendUdp(talker.datagram(packet_kind.voice, 1, sealed));
    await listener.until(() => listener.datagrams.length === 1);
    const bad = await stranger(server);
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const hello = { protocol_versions: [1], join_code: "wrong", name: "Bad Name", role: "lead" };
      await expect(bad.call("session.hello", hello)).rejects.toMatchObject({ code: "wrong_join_code" });
    }
    await bad.closed;
    await server.close();
    const log = String(lines.read());
    expect(log).toContain("listening");
    expect(log).toContain("hello_refused");
    const private_words = ["127.0.0.1", "Nina", "Bad Name", "open sesame", "wrong", talker.hop_key.toString("base64url")];
    for (const word of [...private_words, ...talker.epoch_secrets]) expect(log).not.toContain(word);
  });
});
