import { describe, expect, it } from "vitest";
import { siblingAddress } from "./sibling-address.js";

describe("siblingAddress", () => {
  it("is the address the sockets are bound to, or this machine's own", () => {
    expect(["192.0.2.7", "0.0.0.0", "::1", "fe80::7%eth0"].map(siblingAddress)).toEqual([
      "192.0.2.7",
      "127.0.0.1",
      "::1",
      "fe80::7%eth0",
    ]);
    expect(["::1", "::ffff:127.0.0.1"]).toContain(siblingAddress("::"));
  });
});
