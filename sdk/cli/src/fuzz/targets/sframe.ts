import {
  decodeSFrameHeader,
  decodeShortHeaderInto,
  encodeSFrameHeader,
  openSFrame,
  sealSFrame,
  sframeSuite,
} from "@talkgroup/core";
import { assert } from "@talkgroup/schemas";
import { toyCrypto } from "@talkgroup/testing";

import type { FuzzTarget } from "../fuzz-target.js";

/**
 * SFrame: any header, and frames of every suite under known keys. The first byte says which suite. The cryptography is a stand-in that is
 * quick and has no chance in it: what is fuzzed is what is done with the bytes.
 */
export async function sframeTarget(): Promise<FuzzTarget> {
  return {
    form: "bytes",
    bytes_max: 320,
    seeds: suite_ids.flatMap((id) => [sealed(id, 0n, 1n), sealed(id, 7n, 300n), sealed(id, 0x1234n, (1n << 40n) + 5n)]),
    words: ["\u0008", "\u0080", "\u0088"],
    run_ms_max: 100,
    allocated_bytes_max: 1 << 20,
    run(input) {
      judgeHeaders(input.subarray(1));
      const suite_id = suite_ids[(input[0] ?? 0) % suite_ids.length] ?? 1;
      judgeFrame(suite_id, input.subarray(1));
    },
  };
}

function sealed(suite_id: number, kid: bigint, ctr: bigint): Uint8Array {
  const suite = sframeSuite(suite_id);
  assert(suite !== undefined, "the registered suites are known");
  const input = { suite, base_key: keyOf(kid), kid, ctr, metadata, plaintext: new Uint8Array(20).fill(7) };
  return new Uint8Array([suite_numbers.indexOf(suite_id), ...sealSFrame(toyCrypto(), input)]);
}

/** A header has one form only, and the quick reader takes nothing that the general one does not. */
function judgeHeaders(bytes: Uint8Array): void {
  const header = decodeSFrameHeader(bytes);
  if (header !== undefined) {
    const again = encodeSFrameHeader(header.kid, header.ctr);
    assert(Buffer.from(again).equals(bytes.subarray(0, header.header_bytes)), "a header that is taken is written the same again");
  }
  const short = { kid: 0, ctr: 0, header_bytes: 0 };
  if (!decodeShortHeaderInto(bytes, 0, short)) return;
  assert(header !== undefined, "the quick reader takes only headers");
  assert(header.kid === BigInt(short.kid) && header.ctr === BigInt(short.ctr), "both readers find the same");
}

/** What opens was sealed so: sealed again it is the same. */
function judgeFrame(suite_id: number, frame: Uint8Array): void {
  const suite = sframeSuite(suite_id);
  assert(suite !== undefined, "the registered suites are known");
  const crypto = toyCrypto();
  const plaintext = openSFrame(crypto, suite, (kid) => (kid === unknown_kid ? undefined : keyOf(kid)), metadata, frame);
  if (plaintext === undefined) return;
  const header = decodeSFrameHeader(frame);
  assert(header !== undefined, "what opened has a header");
  const { kid, ctr } = header;
  const again = sealSFrame(crypto, { suite, base_key: keyOf(kid), kid, ctr, metadata, plaintext });
  assert(Buffer.from(again).equals(frame), "what opens is what was sealed");
}

function keyOf(kid: bigint): Uint8Array {
  return new Uint8Array(32).fill(Number(kid & 0xffn));
}

const suite_ids = [1, 2, 3, 4, 5] as const;
const suite_numbers: readonly number[] = suite_ids;
const metadata = Uint8Array.of(1, 2, 3, 4);
const unknown_kid = 5n;
