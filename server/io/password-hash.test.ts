import { describe, expect, it } from "vitest";
import { Hasher } from "./accounts/hasher.js";
import { passwordHashOf } from "./password-hash.js";

/** A stream that brings the text in pieces of `size` bytes, and fails if it is read further than it has to be. */
async function* input(text: string | Uint8Array, size = 3, endless = false): AsyncIterable<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  if (endless) throw new Error("read on");
}

async function fits(hasher: Hasher, phc: string, password: string): Promise<boolean> {
  const verdict = await hasher.verify(phc, password);
  return verdict.ok && verdict.value.right;
}

describe("passwordHashOf", () => {
  it("makes an Argon2id hash of the first line, whatever it ends with", async () => {
    const hasher = await Hasher.start({ waiting_max: 1 });
    for (const text of ["söt salt", "söt salt\n", "söt salt\r\n", "söt salt\nmore"]) {
      const hashed = await passwordHashOf(input(text, 3, text.includes("\n")));
      if (!hashed.ok) throw new Error(hashed.refusal.message);
      expect(hashed.value).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
      expect(await fits(hasher, hashed.value, "söt salt")).toBe(true);
      expect(await fits(hasher, hashed.value, "söt salt\n")).toBe(false);
    }
    await hasher.close();
  });

  it("takes as much as a player may type", async () => {
    expect(await passwordHashOf(input("\u{10ffff}".repeat(64), 7))).toMatchObject({ ok: true });
    expect(await passwordHashOf(input(`${"ü".repeat(128)}\r\n`, 1000))).toMatchObject({ ok: true });
  });

  it.each([
    ["nothing", "", "found nothing"],
    ["an empty line", "\nhush", "found nothing"],
    ["too much", "h".repeat(129), "found more than 128 characters"],
    ["far too much", "ü".repeat(100_000), "found more than 128 characters"],
    ["bytes that are no text", Uint8Array.of(0x68, 0xff, 0x0a), "found bytes that are not UTF-8"],
  ])("refuses %s", async (_what, text, found) => {
    const refused = await passwordHashOf(input(text, 64, text.length > 1000));
    expect(refused).toMatchObject({ ok: false, refusal: { code: "invalid_params" } });
    if (!refused.ok) expect(refused.refusal.message).toContain(`standard input: ${found}, expected a password of 1 to 128`);
  });
});
