import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { header_bytes, PulseWire, writeSoundHeader } from "./pulse-wire.js";

/** A wire that takes the sound and requests of stream 7, and what it hands on. */
function world(takes_requests = true) {
  const heard: number[] = [];
  const requests: number[] = [];
  const commands: { readonly header: Buffer; readonly body: Buffer }[] = [];
  const faults: Error[] = [];
  const behinds: number[] = [];
  const wire = new PulseWire(
    (header, body) => {
      if (body[0] === unreadable) throw new TypeError("cannot be read");
      commands.push({ header, body });
    },
    (error) => void faults.push(error),
  );
  wire.takeSound(7, (bytes, start, end, behind) => {
    heard.push(...bytes.subarray(start, end));
    behinds.push(behind);
  });
  if (takes_requests) wire.takeRequests(7, (bytes) => void requests.push(bytes));
  const { buffer, callback } = wire.reading;
  /** Reads `bytes` as the socket does, in pieces of these lengths again and again. Returns whether the socket goes on after the last. */
  const read = (bytes: Uint8Array, lengths: readonly number[] = [buffer.length]): boolean => {
    let goes_on = true;
    for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
      const piece = bytes.subarray(at, at + (lengths[turn % lengths.length] ?? 1));
      buffer.set(piece);
      goes_on = callback(piece.length, buffer);
      at += piece.length;
    }
    return goes_on;
  };
  return { wire, heard, requests, commands, faults, behinds, read };
}

function packet(stream: number, body: Uint8Array): Buffer {
  const header = new Uint8Array(header_bytes);
  writeSoundHeader(header, stream, body.length);
  return Buffer.concat([header, body]);
}

const command = (body: Uint8Array): Buffer => packet(0xffffffff, body);
const numberTag = (value: number): Buffer => Buffer.from(`4c${value.toString(16).padStart(8, "0")}`, "hex");
const request = (stream: number, bytes: number): Buffer =>
  command(Buffer.concat([numberTag(61), numberTag(0xffffffff), numberTag(stream), numberTag(bytes)]));

describe("the sound server's packets", () => {
  it("are handed on whole and in order, however they were cut", () => {
    const part = fc.oneof(
      fc.record({ kind: fc.constant("sound" as const), body: fc.uint8Array({ maxLength: 60 }) }),
      fc.record({ kind: fc.constant("other" as const), body: fc.uint8Array({ maxLength: 60 }) }),
      fc.record({ kind: fc.constant("command" as const), body: fc.uint8Array({ maxLength: 60 }).map((body) => [1, ...body]) }),
      fc.record({ kind: fc.constant("request" as const), body: fc.nat(0x7fffffff).map((bytes) => [bytes]) }),
    );
    const cuts = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), cuts, (parts, lengths) => {
        const { heard, requests, commands, faults, read } = world();
        const packets = parts.map(({ kind, body }) => {
          if (kind === "request") return request(7, body[0] ?? 0);
          return kind === "command" ? command(Uint8Array.from(body)) : packet(kind === "sound" ? 7 : 8, Uint8Array.from(body));
        });
        read(Buffer.concat(packets), lengths);
        const of = (wanted: string): number[][] => parts.filter(({ kind }) => kind === wanted).map(({ body }) => [...body]);
        expect(heard).toEqual(of("sound").flat());
        expect(requests).toEqual(of("request").flat());
        expect(commands.map(({ body }) => [...body])).toEqual(of("command"));
        expect(faults).toEqual([]);
      }),
    );
  });

  it("go to the library with their descriptor, as do requests for a stream that nobody takes", () => {
    const { requests, commands, read } = world(false);
    const sent = [request(7, 3840), request(8, 10), command(Uint8Array.of(1, 2))];
    read(Buffer.concat(sent), [33]);
    expect(requests).toEqual([]);
    expect(commands.map(({ header, body }) => Buffer.concat([header, body]))).toEqual(sent);
  });

  it("are kept by the library as they were, whatever comes after them", () => {
    const { commands, read } = world();
    read(Buffer.concat([command(Uint8Array.of(1, 2, 3)), command(Uint8Array.of(4, 5, 6))]));
    expect(commands.map(({ body }) => [...body])).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ]);
  });

  it("say how much came after a piece of sound, which is how old it is", () => {
    const { behinds, read } = world();
    read(Buffer.concat([packet(7, new Uint8Array(40)), packet(7, new Uint8Array(60))]));
    expect(behinds).toEqual([header_bytes + 60, 0]);
  });

  it.each([
    ["longer than any", packet(0xffffffff, new Uint8Array(0)).fill(0x7f, 0, 4)],
    ["of sound, longer than any", packet(7, new Uint8Array(0)).fill(0x7f, 0, 4)],
    ["that the library cannot read", command(Uint8Array.of(0xee))],
  ])("end with one %s: it is told once, and nothing more is handed on", (_, nonsense) => {
    const { heard, commands, faults, read } = world();
    read(Buffer.concat([nonsense, packet(7, Uint8Array.of(1)), nonsense, command(Uint8Array.of(1))]));
    read(packet(7, Uint8Array.of(1)));
    expect(faults).toHaveLength(1);
    expect([heard, commands]).toEqual([[], []]);
  });

  it("stay in the socket while the wire is lazy, but for what is there already", () => {
    const { wire, read } = world();
    const sound = packet(7, new Uint8Array(40));
    expect(read(sound)).toBe(true);
    wire.lazy = true;
    expect(read(sound)).toBe(false);
    // A buffer that was filled has more behind it.
    expect(read(packet(7, new Uint8Array(wire.reading.buffer.length - header_bytes)))).toBe(true);
    wire.lazy = false;
    expect(read(sound)).toBe(true);
  });
});

const unreadable = 0xee;
