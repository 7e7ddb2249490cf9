/**
 * The known name that `name` was most likely meant to be, or undefined if none is near. Near is at most one slip in three
 * characters, by optimal string alignment (Damerau 1964: an insertion, a deletion, a replacement or two neighbours swapped count one
 * each); a name that was cut short (`lease` for `lease_ms`) is one slip.
 */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  if (name.length > name_chars_max) return undefined;
  let nearest: string | undefined;
  let distance_min = Math.floor(Math.max(name.length, 3) / 3) + 1;
  for (const candidate of known) {
    const distance = slips(name.toLowerCase(), candidate.toLowerCase());
    if (distance < distance_min) {
      distance_min = distance;
      nearest = candidate;
    }
  }
  return nearest;
}

function slips(from: string, to: string): number {
  if (from.length >= stem_chars_min && to.startsWith(from) && from !== to) return 1;
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  let twice_above: readonly number[] = [];
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = (above[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      const swaps = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const swapped = swaps ? (twice_above[column - 2] ?? 0) + 1 : replaced;
      current.push(Math.min(replaced, swapped, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    twice_above = above;
    above = current;
  }
  return above[to.length] ?? 0;
}

/** Longer than every name of ours: what is longer was not a slip, and the distance costs its square. */
const name_chars_max = 64;
/** Shorter beginnings are shared by names that have nothing else in common. */
const stem_chars_min = 3;
