import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { encodeIpcFrame, IpcFrameReader, type IpcOpcode, ipc_request_bytes_max } from "./ipc-frame.js";

const opcode = fc.constantFrom<IpcOpcode>(0, 1, 2, 3, 4);
const frame = fc.record({ opcode, payload: fc.uint8Array({ maxLength: 300 }) });

/** A stream of bytes cut into pieces at random. */
function pieces(bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] {
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return places.slice(1).map((end, index) => bytes.slice(places[index], end));
}

describe("the local socket's frames", () => {
  it("come out as they went in, however the stream is cut", () => {
    fc.assert(
      fc.property(fc.array(frame, { maxLength: 8 }), fc.array(fc.nat({ max: 4000 }), { maxLength: 12 }), (frames, cuts) => {
        const bytes = Buffer.concat(frames.map((one) => encodeIpcFrame(one.opcode, one.payload)));
        const reader = new IpcFrameReader(ipc_request_bytes_max);
        const read = pieces(new Uint8Array(bytes), cuts).flatMap((piece) => {
          const result = reader.push(piece);
          expect(result.ok).toBe(true);
          return result.ok ? result.value : [];
        });
        expect(read.map((one) => ({ opcode: one.opcode, payload: [...one.payload] }))).toEqual(
          frames.map((one) => ({ opcode: one.opcode, payload: [...one.payload] })),
        );
      }),
    );
  });

  it("are refused once the stream is out of step, and nothing is read after that", () => {
    for (const [header, code] of [
      [[5, 0, 0, 0, 0, 0, 0, 0], "invalid_request"],
      [[1, 0, 0, 0, 1, 0, 1, 0], "message_too_large"],
    ] as const) {
      const reader = new IpcFrameReader(ipc_request_bytes_max);
      const refused = reader.push(Uint8Array.from(header));
      expect(refused.ok ? "accepted" : refused.refusal.code).toBe(code);
      expect(reader.push(encodeIpcFrame(1, Uint8Array.of(1)))).toEqual({ ok: true, value: [] });
    }
  });

  it("take any bytes without throwing", () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 64 }), { maxLength: 20 }), (chunks) => {
        const reader = new IpcFrameReader(ipc_request_bytes_max);
        for (const chunk of chunks) expect(typeof reader.push(chunk).ok).toBe("boolean");
      }),
    );
  });
});
