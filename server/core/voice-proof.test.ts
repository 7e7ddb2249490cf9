import { proof_bytes } from "@talkgroup/schemas";
import { assert, constantFrom, nat, property, record, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { proof_period_ms, VoiceProof } from "./voice-proof.js";
import type { HopTagger } from "./voice-router.js";
import { numberTag, secret, tunnel, udp } from "./voice-router.suite.js";
import type { VoicePath } from "./voice-session.js";

/** What is hashed, in place of its hash. */
let hashed = "";
const told: HopTagger<string> = {
  importKey: (key) => key,
  verify: () => false,
  sign: (key, bytes, offset) => {
    hashed = `${key} ${bytes.subarray(0, offset).join()}`;
    bytes.fill(7, offset, offset + proof_bytes);
  },
};

function hashOf(session_id: number, source: VoicePath): string {
  hashed = "";
  new VoiceProof(told, "secret").workOut(session_id, source);
  return hashed;
}

describe("the proof of an address", () => {
  it("is another for each session, address and port, and the same for the same", () => {
    const address = constantFrom("192.0.2.1", "192.0.2.11", "::ffff:192.0.2.1", "2001:db8::1", "fe80::1%eth0", "fe80::1%eth1");
    const who = record({ session_id: nat({ max: 3 }), address, port: constantFrom(1, 49, 256, 65_535) });
    assert(
      property(tuple(who, who), ([one, two]) => {
        const same = one.session_id === two.session_id && one.address === two.address && one.port === two.port;
        const [first, second] = [one, two].map((each) => hashOf(each.session_id, udp(each.port, each.address)));
        expect(first === second).toBe(same);
        expect(first?.startsWith("secret ")).toBe(true);
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  it("has room for the longest address that a system writes", () => {
    const longest = "ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255%abcdefghijklmno";
    expect(hashOf(0xffff_ffff, udp(65_535, longest))).toBe(
      `secret 255,255,255,255,0,0,255,255,0,0,0,0,${[...Buffer.from(longest)].join()}`,
    );
  });

  it("is good for the period in which it was told and for the next, and for no other", () => {
    const proof = new VoiceProof(numberTag, secret);
    const at = (now_ms: number): void => {
      proof.handleTime(now_ms);
      proof.workOut(1, udp(1));
    };
    const copy = (): Uint8Array => {
      const bytes = new Uint8Array(proof_bytes);
      proof.copyInto(bytes, 0);
      return bytes;
    };
    const shown_at = [0, 0.999, 1, 2, 6.5, 7.5].map((periods) => {
      at(periods * proof_period_ms);
      return { period: Math.floor(periods), bytes: copy() };
    });
    for (const { period, bytes } of shown_at) {
      for (let now = 0; now < 10; now += 1) {
        at((now + 0.5) * proof_period_ms);
        const present = copy();
        expect(proof.isAt(bytes, 0)).toBe(now === period || now === period + 1);
        // What is told is that of the present, whatever was shown.
        expect(copy()).toEqual(present);
        expect(proof.isAt(present, 0)).toBe(true);
      }
    }
  });

  it("is of the first period before any time is told, and of none before that", () => {
    const proof = new VoiceProof(told, "secret");
    proof.workOut(1, udp(1));
    hashed = "";
    expect(proof.isAt(new Uint8Array(proof_bytes), 0)).toBe(false);
    expect(hashed).toBe("");
  });

  it("is eight zeros where there is no address, whatever it was before", () => {
    const proof = new VoiceProof(told, "secret");
    const out = new Uint8Array(proof_bytes + 2);
    proof.workOut(1, udp(1));
    proof.copyInto(out, 1);
    expect([...out]).toEqual([0, 7, 7, 7, 7, 7, 7, 7, 7, 0]);
    proof.workOut(1, tunnel(1));
    proof.copyInto(out, 1);
    expect([...out]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it("is told from what differs anywhere", () => {
    const proof = new VoiceProof(told, "secret");
    proof.workOut(1, udp(1));
    const packet = new Uint8Array(proof_bytes + 4).fill(7);
    expect(proof.isAt(packet, 2)).toBe(true);
    for (let at = 0; at < packet.length; at += 1) {
      const other = packet.slice().fill(6, at, at + 1);
      expect(proof.isAt(other, 2)).toBe(at < 2 || at >= 2 + proof_bytes);
    }
  });
});
