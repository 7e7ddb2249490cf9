import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../fixtures/sframe.json" with { type: "json" };
import {
  ctr_max,
  decodeSFrameHeader,
  decodeShortHeaderInto,
  encodeSFrameHeader,
  encodeShortHeaderInto,
  type ShortHeader,
  shortHeaderBytes,
} from "./sframe-header.js";

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "hex"));
const u64 = fc.oneof(
  fc.bigInt(0n, 20n),
  fc.integer({ min: 0, max: 64 }).chain((bits) => fc.bigInt(0n, (1n << BigInt(bits)) - 1n)),
);
const u32 = fc.oneof(
  fc.nat(20),
  fc.integer({ min: 0, max: ctr_max }),
  fc.constantFrom(255, 256, 65535, 65536, 0xff_ffff, 0x100_0000),
);

describe("the header vectors of RFC 9605", () => {
  it("are 289", () => expect(vectors.header.length).toBe(289));

  it.each(vectors.header)("KID $kid, CTR $ctr is $encoded", ({ kid, ctr, encoded }) => {
    expect(hex(encodeSFrameHeader(BigInt(kid), BigInt(ctr)))).toBe(encoded);
    const bytes = bytesOf(encoded);
    expect(decodeSFrameHeader(bytes)).toEqual({ kid: BigInt(kid), ctr: BigInt(ctr), header_bytes: bytes.length });
    const short: ShortHeader = { kid: -1, ctr: -1, header_bytes: -1 };
    const is_short = BigInt(kid) <= 7n && BigInt(ctr) <= BigInt(ctr_max);
    expect(decodeShortHeaderInto(bytes, 0, short)).toBe(is_short);
    if (!is_short) return;
    expect(short).toEqual({ kid: Number(kid), ctr: Number(ctr), header_bytes: bytes.length });
    const out = new Uint8Array(8);
    expect(encodeShortHeaderInto(Number(kid), Number(ctr), out, 2)).toBe(bytes.length);
    expect(hex(out)).toBe(`0000${encoded}`.padEnd(16, "0"));
  });
});

describe("an SFrame header", () => {
  it("decodes to what was encoded, whatever follows it", () => {
    fc.assert(
      fc.property(u64, u64, fc.uint8Array({ maxLength: 4 }), (kid, ctr, rest) => {
        const encoded = encodeSFrameHeader(kid, ctr);
        const header = decodeSFrameHeader(Uint8Array.from([...encoded, ...rest]));
        expect(header).toEqual({ kid, ctr, header_bytes: encoded.length });
      }),
    );
  });

  it("has one encoding: any bytes either decode to a header that encodes to them or are refused, and never throw", () => {
    const bytes = fc.oneof(fc.uint8Array({ maxLength: 20 }), fc.uint8Array({ maxLength: 20, max: 16 }));
    fc.assert(
      fc.property(bytes, (input) => {
        const header = decodeSFrameHeader(input);
        if (header === undefined) return;
        expect(hex(encodeSFrameHeader(header.kid, header.ctr))).toBe(hex(input.subarray(0, header.header_bytes)));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["CTR 7 in a byte of its own", "0807"],
    ["CTR 255 in two bytes", "0900ff"],
    ["KID 7 in a byte of its own", "8007"],
    ["KID 255 in two bytes", "9000ff"],
    ["CTR 0 in eight bytes", "0f0000000000000000"],
  ])("is refused if it is not minimal: %s", (_, encoded) => {
    expect(decodeSFrameHeader(bytesOf(encoded))).toBeUndefined();
    expect(decodeShortHeaderInto(bytesOf(encoded), 0, { kid: 0, ctr: 0, header_bytes: 0 })).toBe(false);
  });

  it.each(["", "08", "09ff", "8fffffffffffffff", "ffffffffffffffffffffffffffffffff"])(
    "is refused if it is cut short: %s",
    (encoded) => {
      expect(decodeSFrameHeader(bytesOf(encoded))).toBeUndefined();
      expect(decodeShortHeaderInto(bytesOf(encoded), 0, { kid: 0, ctr: 0, header_bytes: 0 })).toBe(false);
    },
  );

  it("takes no more than 64 bits", () => {
    expect(() => encodeSFrameHeader(1n << 64n, 0n)).toThrow("64 bits");
    expect(() => encodeSFrameHeader(0n, -1n)).toThrow("64 bits");
  });
});

describe("a short header", () => {
  it("is the same as the wide one, at any offset", () => {
    fc.assert(
      fc.property(fc.nat(7), u32, fc.nat(9), (kid, ctr, offset) => {
        const out = new Uint8Array(offset + 5);
        const header_bytes = encodeShortHeaderInto(kid, ctr, out, offset);
        expect(header_bytes).toBe(shortHeaderBytes(ctr));
        expect(hex(out.subarray(offset, offset + header_bytes))).toBe(hex(encodeSFrameHeader(BigInt(kid), BigInt(ctr))));
        const header: ShortHeader = { kid: -1, ctr: -1, header_bytes: -1 };
        expect(decodeShortHeaderInto(out, offset, header)).toBe(true);
        expect(header).toEqual({ kid, ctr, header_bytes });
      }),
    );
  });

  it("accepts of any bytes at any offset exactly what the wide decoder accepts within its range, and never throws", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), fc.nat(14), (input, offset) => {
        const short: ShortHeader = { kid: -1, ctr: -1, header_bytes: -1 };
        const accepted = decodeShortHeaderInto(input, offset, short);
        const wide = decodeSFrameHeader(input.subarray(offset));
        expect(accepted).toBe(wide !== undefined && wide.kid <= 7n && wide.ctr <= BigInt(ctr_max));
        if (!accepted || wide === undefined) return;
        expect([BigInt(short.kid), BigInt(short.ctr), short.header_bytes]).toEqual([wide.kid, wide.ctr, wide.header_bytes]);
      }),
      { numRuns: 2000 },
    );
  });

  it("asserts its range and its room", () => {
    const out = new Uint8Array(5);
    expect(() => encodeShortHeaderInto(8, 0, out, 0)).toThrow("3 bits");
    expect(() => encodeShortHeaderInto(0, ctr_max + 1, out, 0)).toThrow("32 bits");
    expect(() => encodeShortHeaderInto(0, 0.5, out, 0)).toThrow("32 bits");
    expect(() => encodeShortHeaderInto(0, ctr_max, out, 1)).toThrow("room");
  });
});
