import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inputEventBytes, type TestInputEvent } from "./input-bytes.suite.js";
import { listedDevices } from "./input-devices.js";
import { InputEventParser, input_event_bytes } from "./input-event.js";
import { linuxKeys } from "./linux-keys.js";

describe("InputEventParser", () => {
  it("hears what a slow, obvious reader hears, in pieces of any size", () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), fc.array(fc.integer({ min: 1, max: 60 })), (events, sizes) => {
        const bytes = Buffer.concat(events.map(inputEventBytes));
        const heard: string[] = [];
        const parser = listeningParser(heard);
        for (let offset = 0, piece = 0; offset < bytes.length; piece += 1) {
          const size = sizes[piece % Math.max(1, sizes.length)] ?? 7;
          parser.handleBytes(bytes.subarray(offset, offset + size));
          offset += size;
        }
        expect(heard).toEqual(obviousReading(events));
      }),
    );
  });

  it("says nothing of half an event, and survives any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
        const heard: string[] = [];
        listeningParser(heard).handleBytes(Buffer.from(bytes));
        expect(heard.length).toBeLessThanOrEqual(Math.floor(bytes.length / input_event_bytes));
      }),
    );
  });
});

describe("listedDevices", () => {
  it("takes keyboards, mice, joysticks and gamepads, and nothing else", () => {
    const listing = [
      'I: Bus=0003 Vendor=0000 Product=0000 Version=0111\nN: Name="A keyboard"\nH: Handlers=sysrq kbd event3 leds \nB: EV=120013\n',
      'N: Name="A mouse"\nH: Handlers=mouse0 event12 \nB: KEY=1f0000 0 0 0 0\n',
      'N: Name="H: Handlers=kbd event66"\nH: Handlers=event4 js0 \n',
      'N: Name="Speaker"\nH: Handlers=kbd event5 ../../etc/passwd event99999 \n',
      'N: Name="A stick"\nH: Handlers=event7 js0 \nB: KEY=ffff00000000 0 0 0 0\nB: ABS=3001f\n',
      'N: Name="A gamepad, without joydev"\nH: Handlers=kbd event8 \nB: KEY=7cdb000000000000 0 0 8000000000 0\n',
      'N: Name="A touchpad"\nH: Handlers=event9 \nB: KEY=e520 10000 0 0 0 0\n',
    ];
    expect(
      listedDevices(listing.join("\n")).map(({ name, is_joystick, is_gamepad }) => `${name} ${is_joystick} ${is_gamepad}`),
    ).toEqual(["event3 false false", "event12 false false", "event5 false false", "event7 true false", "event8 true true"]);
    expect(listedDevices("")).toEqual([]);
  });

  it("tells a joystick by any button that has a name, and by no other key", () => {
    const code = fc.oneof(
      fc.integer({ min: 0, max: 0x2ff }),
      fc.constantFrom(0x11f, 0x120, 0x13f, 0x140, 0x223, 0x224, 0x2bf, 0x2ff),
    );
    fc.assert(
      fc.property(fc.uniqueArray(code, { maxLength: 4 }), (codes) => {
        const named = codes.some((one) => linuxKeys.get(one)?.match(/^(?:Joystick|Gamepad)/));
        const listing = `H: Handlers=event1 \nB: KEY=${keyBits(codes)}\n`;
        expect(listedDevices(listing)).toMatchObject(named ? [{ name: "event1", is_joystick: true }] : []);
      }),
    );
  });

  it("survives any list", () => {
    const line = fc.tuple(fc.constantFrom("H: Handlers=", "B: KEY=", "N: ", ""), fc.string({ unit: "binary" }));
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        listedDevices(lines.flat().join("\n"));
        listedDevices(lines.map((parts) => parts.join("")).join("\n"));
      }),
    );
    expect(listedDevices("H: Handlers=event1\nB: KEY=zz -1 0x120 \n")).toEqual([]);
  });
});

/** As the kernel writes them: words of 64 bits, highest first, without the first that are 0. */
function keyBits(codes: readonly number[]): string {
  const all = codes.reduce((bits, code) => bits | (1n << BigInt(code)), 0n);
  const words: string[] = [];
  for (let rest = all; rest > 0n; rest >>= 64n) words.unshift((rest & 0xffff_ffff_ffff_ffffn).toString(16));
  return words.length === 0 ? "0" : words.join(" ");
}

function obviousReading(events: readonly TestInputEvent[]): string[] {
  return events.flatMap(({ type, code, value }, index) => {
    if (type === 0 && code === 3) return ["dropped"];
    const before = events.slice(0, index);
    const dropped = before.findLastIndex((other) => other.type === 0 && other.code === 3);
    const reported = before.findLastIndex((other) => other.type === 0 && other.code === 0);
    if (dropped > reported) return [];
    if (type === 3 && [16, 17, 22, 23].includes(code)) return [`hat ${code} ${value}`];
    if (type !== 1) return [];
    return value === 0 || value === 1 ? [`${code} ${value === 1}`] : [];
  });
}

function listeningParser(heard: string[]): InputEventParser {
  return new InputEventParser({
    onKey: (code, down) => heard.push(`${code} ${down}`),
    onHat: (code, value) => heard.push(`hat ${code} ${value}`),
    onDropped: () => heard.push("dropped"),
  });
}

const event: fc.Arbitrary<TestInputEvent> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ type: fc.constant(0), code: fc.constantFrom(0, 3), value: fc.constant(0) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constantFrom(1, 1, 1, 2, 3, 3, 4),
      code: fc.constantFrom(0, 3, 15, 16, 17, 22, 23, 24, 30, 47, 272, 0xffff),
      value: fc.constantFrom(0, 1, 2, -1, 458792),
    }),
  },
);
