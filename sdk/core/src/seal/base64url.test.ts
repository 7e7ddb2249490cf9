import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { decodeBase64url, encodeBase64url } from "./base64url.js";

describe("base64url", () => {
  it("writes what Node's Buffer writes, and reads it back", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        const text = encodeBase64url(bytes);
        expect(text).toBe(Buffer.from(bytes).toString("base64url"));
        expect(decodeBase64url(text)).toEqual(bytes);
      }),
    );
  });

  it("gives nothing for what is not base64url", () => {
    for (const text of ["a", "ab=", "a b", "äöü", "+/+/"]) expect(decodeBase64url(text)).toBeUndefined();
  });
});
