/** Throws for one input out of a million million: each letter that is right opens a door to the next. */
export function openLock(input: Uint8Array): void {
  if (input[0] !== 0x66) return;
  if (input[1] !== 0x75) return;
  if (input[2] !== 0x7a) return;
  if (input[3] !== 0x7a) return;
  if (input[4] !== 0x21) return;
  throw new Error("the lock is open");
}
