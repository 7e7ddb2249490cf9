/**
 * True if both are the same text. Takes the same time wherever they differ, so that a secret cannot be guessed piece by piece.
 * Only that their lengths differ shows, and lengths are no secret.
 */
export function constantTimeEquals(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let difference = 0;
  for (let at = 0; at < one.length; at += 1) difference |= one.charCodeAt(at) ^ other.charCodeAt(at);
  return difference === 0;
}
