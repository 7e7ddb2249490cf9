import { describe, expect, it } from "vitest";
import { generations_max, KeyGenerations, old_generation_kept_ms } from "./key-generations.js";

const secretOf = (seed: number): Uint8Array => new Uint8Array(32).fill(seed);

function codeOf(generations: KeyGenerations, number: number, secret: Uint8Array, now_ms = 0, activate_after_ms = 0): string {
  const result = generations.add(number, secret, now_ms, activate_after_ms);
  return result.ok ? "ok" : `${result.refusal.code} ${result.refusal.field}`;
}

describe("key generations", () => {
  it("refuse a wrong length, a number that is no u32 or goes back, another secret and a nonsensical activation", () => {
    const generations = new KeyGenerations();
    expect(codeOf(generations, 5, secretOf(5))).toBe("ok");
    for (const length of [0, 31, 33]) expect(codeOf(generations, 6, new Uint8Array(length))).toBe("invalid_params /secret");
    for (const number of [-1, 0.5, 2 ** 32, Number.NaN]) {
      expect(codeOf(generations, number, secretOf(6))).toBe("invalid_params /generation");
    }
    expect(codeOf(generations, 4, secretOf(4))).toBe("invalid_params /generation");
    expect(codeOf(generations, 5, secretOf(6))).toBe("invalid_params /secret");
    for (const activate_after_ms of [-1, old_generation_kept_ms + 1, Number.NaN]) {
      expect(codeOf(generations, 6, secretOf(6), 0, activate_after_ms)).toBe("invalid_params /activate_after_ms");
    }
    expect(generations.active(0)?.number).toBe(5);
    expect(generations.active(0)?.secret).toEqual(secretOf(5));
    expect(codeOf(generations, 5, secretOf(5))).toBe("ok");
  });

  it("accept a known older number again with its secret, as after a reconnect, and change nothing", () => {
    const generations = new KeyGenerations();
    generations.add(1, secretOf(1), 0, 0);
    generations.add(2, secretOf(2), 100, 0);
    expect(codeOf(generations, 1, secretOf(1), 5000)).toBe("ok");
    expect(codeOf(generations, 1, secretOf(9), 5000)).toBe("invalid_params /secret");
    expect(generations.active(5000)?.number).toBe(2);
    expect(generations.withKid(1, 100 + old_generation_kept_ms)).toBeUndefined();
  });

  it("open at once and seal after the delay, the first one at once", () => {
    const generations = new KeyGenerations();
    generations.add(1, secretOf(1), 1000, 150);
    expect(generations.active(1000)?.number).toBe(1);
    generations.add(2, secretOf(2), 2000, 150);
    expect(generations.withKid(2, 2000)?.number).toBe(2);
    expect(generations.active(2149.9)?.number).toBe(1);
    expect(generations.active(2150)?.number).toBe(2);
  });

  it("keep a replaced one for its time, and the newest for ever", () => {
    const generations = new KeyGenerations();
    generations.add(1, secretOf(1), 0, 0);
    generations.add(2, secretOf(2), 500, 0);
    expect(generations.withKid(1, 500 + old_generation_kept_ms - 0.1)?.number).toBe(1);
    expect(generations.withKid(1, 500 + old_generation_kept_ms)).toBeUndefined();
    expect(generations.withKid(2, 1e12)?.number).toBe(2);
  });

  it("hold the seven newest, never two with one KID", () => {
    const generations = new KeyGenerations();
    for (let number = 0; number < 9; number++) generations.add(number, secretOf(number), 0, 0);
    const held = [0, 1, 2, 3, 4, 5, 6, 7].map((kid) => generations.withKid(kid, 0)?.number);
    expect(held).toEqual([8, undefined, 2, 3, 4, 5, 6, 7]);
    expect(held.filter((number) => number !== undefined).length).toBe(generations_max);
    generations.add(12, secretOf(12), 0, 0);
    expect(generations.withKid(4, 0)?.number).toBe(12);
  });

  it("seal with the oldest held while none is active: the most receivers have it", () => {
    const generations = new KeyGenerations();
    for (let number = 0; number < 9; number++) generations.add(number, secretOf(number), number, 1000);
    expect(generations.active(10)?.number).toBe(2);
    expect(generations.active(1004)?.number).toBe(4);
  });

  it("leave no secret behind once dropped, displaced or cleared", () => {
    const generations = new KeyGenerations();
    const given = secretOf(1);
    generations.add(1, given, 0, 0);
    const first = generations.withKid(1, 0);
    generations.add(2, secretOf(2), 0, 0);
    generations.expire(old_generation_kept_ms);
    expect(first?.secret).toEqual(new Uint8Array(32));
    expect(given).toEqual(secretOf(1));
    const second = generations.withKid(2, 0);
    generations.add(10, secretOf(10), 0, 0);
    expect(second?.secret).toEqual(new Uint8Array(32));
    const third = generations.withKid(2, 0);
    generations.clear();
    expect(third?.secret).toEqual(new Uint8Array(32));
    expect(generations.active(0)).toBeUndefined();
    expect(codeOf(generations, 0, secretOf(3))).toBe("ok");
  });
});
