/**
 * The smallest input found that still fails: pieces are taken out, halves first, then bytes made plain. Tries at most `tries_max` inputs.
 * Where the failure is a matter of luck, `fails` may say no to the result.
 */
export function shrink(
  input: Uint8Array,
  fails: (input: Uint8Array) => boolean,
  tries_max: number = default_tries_max,
): Uint8Array {
  let tries = 0;
  const stillFails = (candidate: Uint8Array): boolean => {
    tries += 1;
    return tries <= tries_max && fails(candidate);
  };
  let best = input;
  for (let before = -1; before !== best.length && tries < tries_max; ) {
    before = best.length;
    best = shorter(best, stillFails);
  }
  return plainer(best, stillFails);
}

function shorter(input: Uint8Array, fails: (input: Uint8Array) => boolean): Uint8Array {
  let best = input;
  for (let size = Math.ceil(best.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < best.length; ) {
      const candidate = new Uint8Array([...best.subarray(0, at), ...best.subarray(at + size)]);
      if (fails(candidate)) best = candidate;
      else at += size;
    }
  }
  return best;
}

function plainer(input: Uint8Array, fails: (input: Uint8Array) => boolean): Uint8Array {
  const best = input.slice();
  for (let at = 0; at < best.length; at += 1) {
    const byte = best[at] ?? 0;
    for (const plain of [0, digit_zero]) {
      if (byte === plain) break;
      best[at] = plain;
      if (fails(best.slice())) break;
      best[at] = byte;
    }
  }
  return best;
}

const default_tries_max = 5_000;
/** For what is text. */
const digit_zero = 0x30;
