import { encodeResult, type IpcScope, ipc_opcode, ipc_request_bytes_max } from "@talkgroup/schemas";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  ipc_handshake_ms_max,
  ipc_refused_excess_max,
  ipc_requests_in_flight_max,
  ipc_requests_per_second,
} from "./ipc-limits.js";
import { encodeIpcMessage, type IpcOutput, IpcSession } from "./ipc-session.js";
import { frame, hello, RawReader, request } from "./raw-client.suite.js";

/** A whole request, but for one byte of its method that no character has. */
const not_utf8 = frame(ipc_opcode.frame, { jsonrpc: "2.0", id: 5, method: "?" }).map((byte) => (byte === 0x3f ? 0xff : byte));

describe("IpcSession", () => {
  it("answers the handshake and says who greeted", () => {
    const { session, drain } = fresh();
    session.handleBytes(hello("Tanks"), 0);
    expect(drain()).toEqual([
      ["handshake", { protocol: 1, agent_version: "0.1.0", scopes: ["voice.talk"] }],
      { kind: "greeted", client_name: "Tanks", reads_only: false, scopes: new Set(["voice.talk"]) },
    ]);
    expect(session.pollTimeout()).toBeUndefined();
  });

  it("gives out requests and sends their answers", () => {
    const { session, drain } = greeted();
    session.handleBytes(request(7, "ptt.press", { binding_id: "key1" }), 0);
    expect(drain()).toEqual([{ kind: "request", id: 7, method: "ptt.press", params: { binding_id: "key1" } }]);
    session.handleAnswer(7, encodeResult(7, { talking: true }));
    expect(drain()).toEqual([["frame", { jsonrpc: "2.0", id: 7, result: { talking: true } }]]);
    session.handleAnswer(7, encodeResult(7, { talking: true }));
    expect(drain(), "an answer goes out once").toEqual([]);
  });

  it("reads a stream cut anywhere", () => {
    const stream = [hello(), request(1, "channels.list"), frame(ipc_opcode.ping, "x"), request(2, "stats.read")].flatMap((f) => [
      ...f,
    ]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: stream.length }), { maxLength: 12 }), (cuts) => {
        const { session, drain } = fresh();
        const edges = [0, ...cuts.sort((a, b) => a - b), stream.length];
        for (const [index, edge] of edges.entries()) {
          session.handleBytes(Uint8Array.from(stream.slice(edge, edges[index + 1])), 0);
        }
        expect(kinds(drain())).toEqual(["handshake", "greeted", "request", "pong", "request"]);
      }),
    );
  });

  it.each([
    ["another frame", request(1, "channels.list"), "not_ready"],
    ["a ping", frame(ipc_opcode.ping, "x"), "not_ready"],
    ["no JSON", frame(ipc_opcode.handshake, "hello"), "parse_error"],
    ["no name", frame(ipc_opcode.handshake, { protocol_versions: [1] }), "invalid_params"],
    ["other versions", frame(ipc_opcode.handshake, { protocol_versions: [2, 3], client_name: "x" }), "unsupported_version"],
    ["an unknown opcode", Uint8Array.of(9, 0, 0, 0, 0, 0, 0, 0), "invalid_request"],
    ["a frame that is too long", Uint8Array.of(0, 0, 0, 0, 1, 0, 1, 0), "message_too_large"],
  ])("closes on %s instead of a handshake, and says why", (_, bytes, code) => {
    const { session, drain } = fresh();
    session.handleBytes(bytes, 0);
    expect(drain()).toMatchObject([["close", { message: anyMessage, code }], { kind: "close" }]);
    session.handleBytes(hello(), 0);
    session.handleTimeout(1e9);
    expect(drain(), "nothing comes after the close").toEqual([]);
  });

  it("closes a client that does not greet in time", () => {
    const { session, drain } = fresh();
    expect(session.pollTimeout()).toBe(ipc_handshake_ms_max);
    session.handleTimeout(ipc_handshake_ms_max - 1);
    expect(drain()).toEqual([]);
    session.handleTimeout(ipc_handshake_ms_max);
    expect(drain()).toMatchObject([["close", { message: anyMessage, code: "not_ready" }], { kind: "close" }]);
    expect(session.pollTimeout()).toBeUndefined();
  });

  it("echoes pings, ignores pongs, and ends when told", () => {
    const { session, drain } = greeted();
    session.handleBytes(frame(ipc_opcode.ping, "any bytes"), 0);
    session.handleBytes(frame(ipc_opcode.pong, "any bytes"), 0);
    session.handleBytes(frame(ipc_opcode.close, {}), 0);
    expect(drain()).toEqual([["pong", "any bytes"], { kind: "close" }]);
  });

  it("closes on a second handshake", () => {
    const { session, drain } = greeted();
    session.handleBytes(hello(), 0);
    expect(drain()).toMatchObject([["close", { message: anyMessage, code: "invalid_request" }], { kind: "close" }]);
  });

  it.each([
    ["bytes that are not UTF-8", null, -32700, not_utf8],
    ["text that is not JSON", null, -32700, frame(ipc_opcode.frame, "{")],
    ["an array", null, -32600, frame(ipc_opcode.frame, [])],
    ["a wrong version", 5, -32600, frame(ipc_opcode.frame, { jsonrpc: "1.0", id: 5, method: "channels.list" })],
    [
      "params that are no object",
      5,
      -32602,
      frame(ipc_opcode.frame, { jsonrpc: "2.0", id: 5, method: "channels.list", params: [] }),
    ],
    ["a request without id", null, -32600, frame(ipc_opcode.frame, { jsonrpc: "2.0", method: "channels.list" })],
    ["an answer", null, -32600, frame(ipc_opcode.frame, { jsonrpc: "2.0", id: 5, result: {} })],
  ])("refuses %s and goes on", (_, id, code, bytes) => {
    const { session, drain } = greeted();
    session.handleBytes(bytes, 0);
    expect(drain()).toEqual([["frame", { jsonrpc: "2.0", id, error: { code, message: anyMessage, data: expect.anything() } }]]);
    session.handleBytes(request(6, "channels.list"), 0);
    expect(kinds(drain())).toEqual(["request"]);
  });

  it("refuses an id that is in use, and more requests at once than the limit", () => {
    const { session, drain } = greeted();
    for (let id = 0; id < ipc_requests_in_flight_max; id++) session.handleBytes(request(id, "channels.list"), 0);
    expect(new Set(kinds(drain()))).toEqual(new Set(["request"]));
    session.handleBytes(request(3, "channels.list"), 0);
    session.handleBytes(request(1000, "channels.list"), 0);
    expect(codes(drain())).toEqual(["invalid_request", "limit_reached"]);
    session.handleAnswer(3, encodeResult(3, {}));
    session.handleBytes(request(3, "channels.list"), 0);
    expect(kinds(drain())).toEqual(["frame", "request"]);
  });

  it("refuses more requests a second than the limit, and closes on a flood", () => {
    const { session, drain } = greeted();
    const ask = (now_ms: number) => {
      session.handleBytes(request(1, "channels.list"), now_ms);
      session.handleAnswer(1, encodeResult(1, {}));
      return drain();
    };
    for (let n = 0; n < ipc_requests_per_second; n++) expect(kinds(ask(0))).toEqual(["request", "frame"]);
    expect(codes(ask(0))).toEqual(["rate_limited"]);
    expect(kinds(ask(1000 / ipc_requests_per_second))).toEqual(["request", "frame"]);
    for (let n = 0; n < ipc_refused_excess_max; n++) expect(codes(ask(2))).toEqual(["rate_limited"]);
    expect(ask(2)).toMatchObject([["close", { code: "rate_limited" }], { kind: "close" }]);
  });

  it("closes on a flood at any rate of more than twice the limit, and on none below it", () => {
    const floods = (requests_a_second: number) => {
      const { session, drain } = greeted();
      for (let n = 0; n < 10 * requests_a_second; n++) {
        session.handleBytes(request(1, "channels.list"), (n * 1000) / requests_a_second);
        session.handleAnswer(1, encodeResult(1, {}));
        if (kinds(drain()).includes("closed")) return true;
      }
      return false;
    };
    expect([400, 900, 1_500, 20_000].map(floods)).toEqual([false, false, true, true]);
  });

  it("sends events to those who greeted and hold the scope", () => {
    const event = encodeIpcMessage("{}");
    const { session, drain } = fresh();
    session.handleEvent("voice.talk", event);
    session.handleBytes(hello(), 0);
    drain();
    session.handleEvent("stats", event);
    expect(drain()).toEqual([]);
    session.handleEvent("voice.talk", event);
    expect(drain()).toEqual([["frame", {}]]);
  });

  it("answers what is too long for any client with a refusal", () => {
    const { session, drain } = greeted();
    session.handleBytes(request(1, "channels.list"), 0);
    drain();
    session.handleAnswer(1, JSON.stringify("x".repeat(4_194_304)));
    expect(codes(drain())).toEqual(["message_too_large"]);
  });

  it("never throws, whatever the bytes", () => {
    const opcode = fc.integer({ min: 0, max: 5 });
    const length = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 0xff_ff_ff_ff }));
    const broken = fc.tuple(opcode, length, fc.uint8Array({ maxLength: 40 })).map(([o, l, bytes]) => {
      const header = new DataView(new ArrayBuffer(8));
      header.setUint32(0, o, true);
      header.setUint32(4, l, true);
      return Uint8Array.of(...new Uint8Array(header.buffer), ...bytes);
    });
    const whole = fc.tuple(opcode, fc.json()).map(([o, json]) => frame(Math.min(o, 4) as 0 | 1 | 2 | 3 | 4, json));
    fc.assert(
      fc.property(fc.boolean(), fc.array(fc.oneof(whole, broken), { maxLength: 8 }), (greets, chunks) => {
        const { session, drain } = greets ? greeted() : fresh();
        for (const chunk of chunks) session.handleBytes(chunk, 0);
        const seen = kinds(drain());
        const closed = seen.indexOf("closed");
        expect(closed === -1 || closed === seen.length - 1, "nothing comes after the close").toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("holds a request of the greatest length", () => {
    const { session, drain } = greeted();
    session.handleBytes(frame(ipc_opcode.frame, " ".repeat(ipc_request_bytes_max)), 0);
    expect(codes(drain())).toEqual(["parse_error"]);
  });
});

const anyMessage: unknown = expect.stringMatching(/^.{1,512}$/);
const all_scopes: ReadonlySet<IpcScope> = new Set(["voice.talk"]);

type Seen = readonly [string, unknown] | IpcOutput;

function fresh(): { session: IpcSession; drain: () => Seen[] } {
  const session = new IpcSession({ agent_version: "0.1.0", judge: () => ({ kind: "granted", scopes: all_scopes }) }, 0);
  const reader = new RawReader();
  const drain = () => {
    const seen: Seen[] = [];
    for (let output = session.poll(); output !== undefined; output = session.poll()) {
      if (output.kind === "send") {
        reader.push(output.bytes);
        seen.push(...reader.take());
      } else {
        seen.push(output);
      }
    }
    return seen;
  };
  return { session, drain };
}

function greeted(): { session: IpcSession; drain: () => Seen[] } {
  const { session, drain } = fresh();
  session.handleBytes(hello(), 0);
  drain();
  return { session, drain };
}

/** What was sent by its opcode, what is to be done by its kind; "closed" for the end of the connection. */
function kinds(seen: Seen[]): string[] {
  return seen.map((item) => ("kind" in item ? (item.kind === "close" ? "closed" : item.kind) : item[0]));
}

function codes(seen: Seen[]): unknown[] {
  return seen.map((item) => ("kind" in item ? item.kind : (item[1] as { error?: { data: { code: string } } }).error?.data.code));
}
