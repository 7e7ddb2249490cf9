import { isIPv6 } from "node:net";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressKey, addressMark } from "./address-key.js";

describe("addressKey", () => {
  it("is an IPv4 address itself, however it is written", () => {
    for (const address of ["192.0.2.7", "::ffff:192.0.2.7", "::FFFF:c000:207", "0:0:0:0:0:ffff:192.0.2.7"]) {
      expect(addressKey(address)).toBe("192.0.2.7");
    }
  });

  it("is one for all that a customer's line can choose of IPv6", () => {
    expect(addressKey("2001:db8::1")).toBe("2001:db8:0:0::/64");
    expect(addressKey("2001:0DB8:0:0:ffff:ffff:ffff:ffff")).toBe("2001:db8:0:0::/64");
    expect(addressKey("2001:db8:0:1::1")).toBe("2001:db8:0:1::/64");
    expect(addressKey("fe80::1%eth0")).toBe("fe80:0:0:0::/64");
    expect(addressKey("::1")).toBe("0:0:0:0::/64");
    expect(addressKey("1:2:3:4:5:6:7.8.9.10")).toBe("1:2:3:4::/64");
    expect(addressKey("1:2:3::")).toBe("1:2:3:0::/64");
  });

  it("does not depend on how zeros are left out", () => {
    const group = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 0xffff }));
    fc.assert(
      fc.property(fc.array(group, { minLength: 8, maxLength: 8 }), (groups) => {
        const long = groups.map((value) => value.toString(16).padStart(4, "0")).join(":");
        const short = new URL(`http://[${long}]`).hostname.slice(1, -1);
        expect(isIPv6(short)).toBe(true);
        expect(addressKey(short)).toBe(addressKey(long));
      }),
      { seed: 64, numRuns: 300 },
    );
  });

  it("takes any text for what it is", () => {
    for (const text of ["", "localhost", "::", ":::", "1.2.3", "%", "300.1.1.1"]) expect(typeof addressKey(text)).toBe("string");
    expect(addressKey("localhost")).toBe("localhost");
  });
});

describe("addressMark", () => {
  it("is one for each address, organisation and pepper", () => {
    const pepper = Buffer.alloc(32, 1);
    const mark = addressMark(pepper, "acme", "192.0.2.7");
    expect(mark).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(addressMark(pepper, "acme", "::ffff:192.0.2.7")).toBe(mark);
    const others = [
      addressMark(pepper, "other", "192.0.2.7"),
      addressMark(pepper, "acme", "192.0.2.8"),
      addressMark(Buffer.alloc(32, 2), "acme", "192.0.2.7"),
    ];
    expect(new Set([mark, ...others]).size).toBe(4);
  });
});
