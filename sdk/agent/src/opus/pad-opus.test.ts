import { InvariantError } from "@talkgroup/schemas";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { padOpus } from "./pad-opus.js";

describe("padOpus", () => {
  it("writes what RFC 6716 §3.2.5 asks for", () => {
    const padded = (extra_bytes: number): number[] => {
      const bytes = Uint8Array.of(9, 0xf0, 7, 8, ...new Array<number>(extra_bytes).fill(0xff), 9);
      expect(padOpus(bytes, 1, 4, 4 + extra_bytes)).toBe(4 + extra_bytes);
      expect([bytes[0], bytes.at(-1)]).toEqual([9, 9]);
      return [...bytes.subarray(1, -1)];
    };
    expect(padded(0)).toEqual([0xf0, 7, 8]);
    expect(padded(1)).toEqual([0xf3, 0x01, 7, 8]);
    expect(padded(2)).toEqual([0xf3, 0x41, 0, 7, 8]);
    expect(padded(5)).toEqual([0xf3, 0x41, 3, 7, 8, 0, 0, 0]);
    expect(padded(256).slice(0, 3)).toEqual([0xf3, 0x41, 254]);
  });

  it("leaves packets of several frames as they are, and what is long enough", () => {
    const any = fc.record({ code: fc.integer({ min: 1, max: 3 }), rest: fc.uint8Array({ maxLength: 50 }), extra: fc.nat(20) });
    fc.assert(
      fc.property(any, ({ code, rest, extra }) => {
        const bytes = Uint8Array.of(0xf0 | code, ...rest, ...new Uint8Array(extra));
        const before = bytes.slice();
        expect(padOpus(bytes, 0, 1 + rest.length, bytes.length)).toBe(1 + rest.length);
        expect(bytes).toEqual(before);
      }),
    );
    const short = Uint8Array.of(0xf0, 1, 2);
    expect(padOpus(short, 0, 3, 2)).toBe(3);
    expect([...short]).toEqual([0xf0, 1, 2]);
  });

  it("does not pad by more than one length byte tells, nor what is no packet", () => {
    expect(() => padOpus(new Uint8Array(400), 0, 10, 10 + 257)).toThrow(InvariantError);
    expect(() => padOpus(new Uint8Array(400), 10, 10, 20)).toThrow(InvariantError);
  });
});
