import { describe, expect, it } from "vitest";
import { ConnectionGate } from "./connection-gate.js";
import { default_limits } from "./limits.js";

const limits = {
  ...default_limits,
  connections_per_address_max: 3,
  connections_per_address_per_s: 1,
  connections_per_address_burst: 5,
  addresses_remembered_max: 100,
};

describe("ConnectionGate", () => {
  it("lets an address have so many connections at once, and another its own", () => {
    const gate = new ConnectionGate(limits);
    const admit = (): string => gate.admit("192.0.2.1", 0);
    expect([admit(), admit(), admit(), admit()]).toEqual(["ok", "ok", "ok", "address_full"]);
    expect(gate.admit("192.0.2.2", 0)).toBe("ok");
    gate.handleClosed("192.0.2.1");
    expect([admit(), admit()]).toEqual(["ok", "address_full"]);
  });

  it("lets an address open so many at once and so many a second, and takes nothing for what it refuses", () => {
    const gate = new ConnectionGate(limits);
    const visit = (now_ms: number): string => {
      const verdict = gate.admit("192.0.2.1", now_ms);
      if (verdict === "ok") gate.handleClosed("192.0.2.1");
      return verdict;
    };
    const verdicts = Array.from({ length: 100 }, () => visit(0));
    expect(verdicts.filter((verdict) => verdict === "ok").length).toBe(5);
    expect(verdicts.at(-1)).toBe("address_rate");
    expect([visit(999), visit(1000), visit(1001)]).toEqual(["address_rate", "ok", "address_rate"]);
    expect(gate.addresses).toBe(0);
  });

  it("remembers no address that has no connection for longer than the bound", () => {
    const gate = new ConnectionGate(limits);
    for (let number = 0; number < 10_000; number += 1) {
      expect(gate.admit(`10.0.${number >> 8}.${number & 255}`, 0)).toBe("ok");
      gate.handleClosed(`10.0.${number >> 8}.${number & 255}`);
    }
    expect(gate.addresses).toBe(0);
  });
});
