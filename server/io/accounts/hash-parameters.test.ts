import { describe, expect, it } from "vitest";
import { default_hash_parameters, hashParametersOf, isStale } from "./hash-parameters.js";

const tail = "$2DkGRzFtoaW2rYve3ykukA$xmy+a1OLYq0PgCFp6geeFEJ/Ma+0mo0jfLhmusROCXk";
const phc = `$argon2id$v=19$m=19456,t=2,p=1${tail}`;

describe("hashParametersOf", () => {
  it("reads what a hash was made with", () => {
    expect(hashParametersOf(phc)).toEqual(default_hash_parameters);
  });

  it("takes nothing that would cost a sign-in seconds or terabytes", () => {
    for (const cost of ["m=4294967295,t=2,p=1", "m=9999999,t=2,p=1", "m=19456,t=99,p=1", "m=19456,t=2,p=9", "m=7,t=1,p=1"]) {
      expect(hashParametersOf(`$argon2id$v=19$${cost}${tail}`), cost).toBeUndefined();
    }
    for (const none of ["m=19456,t=0,p=1", "m=19456,t=2,p=0"])
      expect(hashParametersOf(`$argon2id$v=19$${none}${tail}`)).toBeUndefined();
  });

  it("takes nothing that is another hash, or none", () => {
    const others = [
      "",
      "x",
      phc.replace("argon2id", "argon2i"),
      phc.replace("v=19", "v=16"),
      `${phc}\n`,
      `${phc}$`,
      phc.slice(0, 60),
    ];
    for (const other of others) expect(hashParametersOf(other), JSON.stringify(other)).toBeUndefined();
  });
});

describe("isStale", () => {
  it("knows a hash of other parameters, less or more", () => {
    expect(isStale(phc, default_hash_parameters)).toBe(false);
    expect(isStale(phc, { ...default_hash_parameters, memory_kib: 12_288 })).toBe(true);
    expect(isStale(phc, { ...default_hash_parameters, passes: 3 })).toBe(true);
    expect(isStale(phc, { ...default_hash_parameters, lanes: 2 })).toBe(true);
  });
});
