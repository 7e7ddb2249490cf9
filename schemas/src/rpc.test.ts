import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { refusalCodes, refuse } from "./refusal.js";
import { decodeRpc, encodeNotification, encodeRefusal, encodeRequest, encodeResult, idOfRefused } from "./rpc.js";

const id = fc.nat({ max: 0x7f_ff_ff_ff });
const method = fc.string({ minLength: 1, maxLength: 64 });
const params = fc.dictionary(fc.string(), fc.jsonValue()).map((value) => JSON.parse(JSON.stringify(value)) as object);

/** Deeper than a recursive printer's stack. */
const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;

describe("JSON-RPC", () => {
  it("reads what it wrote", () => {
    fc.assert(
      fc.property(id, method, params, (number, name, object) => {
        expect(decodeRpc(encodeRequest(number, name, object))).toEqual({
          ok: true,
          value: { kind: "request", id: number, method: name, params: object },
        });
        expect(decodeRpc(encodeNotification(name, object, number))).toEqual({
          ok: true,
          value: { kind: "notification", method: name, params: object, seq: number },
        });
        expect(decodeRpc(encodeResult(number, object))).toEqual({
          ok: true,
          value: { kind: "result", id: number, result: object },
        });
      }),
    );
  });

  it("carries every refusal by number and by name", () => {
    for (const code of Object.keys(refusalCodes) as (keyof typeof refusalCodes)[]) {
      const { refusal } = refuse(code, "name: found 1, expected 2", "/name");
      expect(decodeRpc(encodeRefusal(3, refusal))).toEqual({ ok: true, value: { kind: "error", id: 3, refusal } });
    }
  });

  it("gives a message or a refusal for any text, and never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const decoded = decodeRpc(text);
        if (!decoded.ok) expect(decoded.refusal.message).not.toBe("");
        expect(["number", "object"]).toContain(typeof idOfRefused(text));
      }),
    );
  });

  it.each([
    ["", "parse_error"],
    ["[]", "invalid_request"],
    ['[{"jsonrpc":"2.0","id":1,"method":"a"}]', "invalid_request"],
    ['{"id":1,"method":"a"}', "invalid_request"],
    ['{"jsonrpc":"2.0","id":"1","method":"a"}', "invalid_request"],
    ['{"jsonrpc":"2.0","id":1.5,"method":"a"}', "invalid_request"],
    ['{"jsonrpc":"2.0","id":1,"method":7}', "invalid_request"],
    ['{"jsonrpc":"2.0","id":1,"method":"a","params":[1]}', "invalid_params"],
    ['{"jsonrpc":"2.0","id":1}', "invalid_request"],
    [`{"jsonrpc":"2.0","id":1,"method":"${"a".repeat(65)}"}`, "invalid_request"],
    ["[".repeat(60_000), "parse_error"],
    [`{"jsonrpc":${deep}}`, "invalid_request"],
    [`{"jsonrpc":"2.0","id":${deep},"method":"a"}`, "invalid_request"],
    [`{"jsonrpc":"2.0","id":1,"method":${deep}}`, "invalid_request"],
  ])("refuses %s", (text, code) => {
    const decoded = decodeRpc(text);
    expect(decoded.ok ? "accepted" : decoded.refusal.code).toBe(code);
    if (!decoded.ok) expect(decoded.refusal.message).toMatch(/found .*, expected/);
  });

  it("finds the id of what it refused, so that the caller gets its refusal", () => {
    expect(idOfRefused('{"jsonrpc":"1.0","id":9,"method":"a"}')).toBe(9);
    expect(idOfRefused('{"id":"x"}')).toBeNull();
    expect(idOfRefused("not JSON")).toBeNull();
  });
});
