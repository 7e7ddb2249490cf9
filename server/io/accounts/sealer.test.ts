import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { Sealer } from "./sealer.js";

describe("Sealer", () => {
  const sealer = new Sealer(randomBytes(32));

  it("opens what it sealed, for its owner alone", () => {
    const secret = randomBytes(20);
    const sealed = sealer.seal(secret, "ann");
    expect(sealer.open(sealed, "ann")).toEqual(secret);
    expect(sealer.open(sealed, "bea")).toBeUndefined();
    expect(new Sealer(randomBytes(32)).open(sealed, "ann")).toBeUndefined();
    expect(sealer.seal(secret, "ann")).not.toBe(sealed);
  });

  it("opens nothing that was changed or cut", () => {
    const sealed = Buffer.from(sealer.seal(randomBytes(20), "ann"), "base64url");
    for (let index = 0; index < sealed.length; index += 1) {
      const changed = Buffer.from(sealed);
      changed[index] = (changed[index] as number) ^ 1;
      expect(sealer.open(changed.toString("base64url"), "ann"), `byte ${index}`).toBeUndefined();
      expect(sealer.open(sealed.subarray(0, index).toString("base64url"), "ann"), `${index} bytes`).toBeUndefined();
    }
  });
});
