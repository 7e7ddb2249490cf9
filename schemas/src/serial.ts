/** Serial number arithmetic on u32 (RFC 1982 with SERIAL_BITS = 32): sequence numbers and media timestamps wrap. */

/** How far `a` is ahead of `b`: −2³¹ … 2³¹−1. */
export function serialDifference(a: number, b: number): number {
  return (a - b) | 0;
}

/** True if `a` comes before `b`. */
export function serialLess(a: number, b: number): boolean {
  return ((a - b) | 0) < 0;
}

/** `a + step`, wrapped to u32. */
export function serialAdd(a: number, step: number): number {
  return (a + step) >>> 0;
}
