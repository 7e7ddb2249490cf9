import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { MumbleCrypt } from "./mumble-crypt.js";

describe("how Mumble's voice is sealed", () => {
  // draft-krovetz-ocb-00, appendix B: key and nonce 00 01 … 0F; a nonce is stepped before it is used.
  const key = Uint8Array.from({ length: 16 }, (_, index) => index);
  const before_first = Uint8Array.from(key, (byte, index) => [0xff, 0][index] ?? byte);

  test("as published: no text", () => {
    const crypt = new MumbleCrypt(key, before_first, key);
    expect(hexOf(crypt.seal(new Uint8Array(0)))).toBe("00bf3108");
  });

  test("as published: two blocks and a half", () => {
    const crypt = new MumbleCrypt(key, before_first, key);
    const text = Uint8Array.from({ length: 40 }, (_, index) => index);
    expect(hexOf(crypt.seal(text))).toBe(
      "009db0cdf75d6bc8b4dc8d66b836a2b08b32a6369f1cd3c5228d79fd6c267f5f6aa7b231c7dfb9d59951ae9c",
    );
  });

  test("what one side seals the other opens, packet after packet, with up to 200 lost between two", () => {
    const packets = fc.array(fc.record({ text: fc.uint8Array({ maxLength: 100 }), lost: fc.nat(200) }), { maxLength: 20 });
    fc.assert(
      fc.property(nonces, packets, ([shared_key, ours, theirs], said) => {
        const [here, there] = [new MumbleCrypt(shared_key, ours, theirs), new MumbleCrypt(shared_key, theirs, ours)];
        for (const { text, lost } of said) {
          for (let count = 0; count < lost; count += 1) here.seal(text);
          expect(there.open(here.seal(text))).toEqual(text);
        }
      }),
      { numRuns: 30 },
    );
  });

  test("a packet of which any bit was changed is not opened", () => {
    fc.assert(
      fc.property(nonces, fc.uint8Array({ maxLength: 60 }), fc.nat(), ([shared_key, ours, theirs], text, at) => {
        const packet = new MumbleCrypt(shared_key, ours, theirs).seal(text);
        const bit = at % (8 * packet.length);
        packet[bit >> 3] = (packet[bit >> 3] as number) ^ (1 << (bit & 7));
        expect(new MumbleCrypt(shared_key, theirs, ours).open(packet)).toBeUndefined();
      }),
    );
  });
});

const block = fc.uint8Array({ minLength: 16, maxLength: 16 });
const nonces = fc.tuple(block, block, block);

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}
