import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inputEventBytes, type TestInputEvent } from "./input-bytes.suite.js";
import { listedKeyDevices } from "./input-devices.js";
import { InputEventParser, input_event_bytes } from "./input-event.js";

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

describe("listedKeyDevices", () => {
  it("takes keyboards and mice, and nothing else", () => {
    const listing = [
      'I: Bus=0003 Vendor=0000 Product=0000 Version=0111\nN: Name="A keyboard"\nH: Handlers=sysrq kbd event3 leds \nB: EV=120013\n',
      'N: Name="A mouse"\nH: Handlers=mouse0 event12 \n',
      'N: Name="H: Handlers=kbd event66"\nH: Handlers=event4 js0 \n',
      'N: Name="Speaker"\nH: Handlers=kbd event5 ../../etc/passwd event99999 \n',
    ];
    expect(listedKeyDevices(listing.join("\n"))).toEqual(["event3", "event12", "event5"]);
    expect(listedKeyDevices("")).toEqual([]);
  });
});

function obviousReading(events: readonly TestInputEvent[]): string[] {
  return events.flatMap(({ type, code, value }, index) => {
    if (type === 0 && code === 3) return ["dropped"];
    const before = events.slice(0, index);
    const dropped = before.findLastIndex((other) => other.type === 0 && other.code === 3);
    const reported = before.findLastIndex((other) => other.type === 0 && other.code === 0);
    if (type !== 1 || dropped > reported) return [];
    return value === 0 || value === 1 ? [`${code} ${value === 1}`] : [];
  });
}

function listeningParser(heard: string[]): InputEventParser {
  return new InputEventParser(
    (code, down) => heard.push(`${code} ${down}`),
    () => heard.push("dropped"),
  );
}

const event: fc.Arbitrary<TestInputEvent> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ type: fc.constant(0), code: fc.constantFrom(0, 3), value: fc.constant(0) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constantFrom(1, 1, 1, 2, 4),
      code: fc.constantFrom(0, 3, 30, 47, 272, 0xffff),
      value: fc.constantFrom(0, 1, 2, -1, 458792),
    }),
  },
);
