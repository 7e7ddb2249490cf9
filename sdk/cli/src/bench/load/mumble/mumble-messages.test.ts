import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { byteFields, greeting, MessageReader, message_kind, voiceNumber } from "./mumble-messages.js";

describe("messages of Mumble's control channel", () => {
  const ada = Uint8Array.from([...[0, 0, 0, 0, 0, 4, 8, 0x84, 0x86, 4], ...[0, 2, 0, 0, 0, 7, 10, 3, 0x41, 0x64, 0x61, 40, 1]]);

  test("a client says its version, its name and that it speaks Opus", () => {
    expect(greeting("Ada")).toEqual(ada);
  });

  test("messages are read whole, in whatever pieces they come", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 30 }), (lengths) => {
        const reader = new MessageReader();
        const kinds: number[] = [];
        let at = 0;
        for (const length of [...lengths, ada.length]) {
          for (const { kind } of reader.read(ada.subarray(at, at + length))) kinds.push(kind);
          at += length;
        }
        expect(kinds).toEqual([message_kind.version, message_kind.authenticate]);
      }),
    );
  });

  test("fields of bytes are found, numbers are passed over", () => {
    const body = Uint8Array.from([10, 2, 7, 8, 24, 0xff, 1, 18, 1, 9]);
    expect([...byteFields(body)]).toEqual([
      [1, Uint8Array.of(7, 8)],
      [2, Uint8Array.of(9)],
    ]);
  });

  test("no body makes reading its fields fail or never end", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (body) => void byteFields(body)));
  });

  test("a number in a voice packet is as short as it can be", () => {
    const values = [0, 0x7f, 0x80, 0x3fff, 0x4000, 0x1f_ffff, 0x20_0000, 0xfff_ffff];
    expect(values.map((value) => voiceNumber(value).length)).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
    expect(voiceNumber(300)).toEqual([0x81, 0x2c]);
  });
});
