import { createHmac } from "node:crypto";
import { isIPv6 } from "node:net";

/**
 * One key for all addresses that one customer line has: an IPv4 address, also where it is written as IPv6; of other IPv6 addresses
 * the first 64 bits, the rest being the customer's own to choose (RFC 4291 §2.5.4). What is no address stands for itself.
 */
export function addressKey(address: string): string {
  const plain = address.split("%", 1)[0] as string;
  if (!isIPv6(plain)) return plain;
  const groups = groupsOf(plain);
  const mapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  const [high = 0, low = 0] = groups.slice(6);
  if (mapped) return [high >> 8, high & 255, low >> 8, low & 255].join(".");
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(":")}::/64`;
}

/** HMAC-SHA256 of an address under the server's pepper, base64url. The address cannot be found from it without the pepper. */
export function addressMark(pepper: Uint8Array, organisation_id: string, address: string): string {
  return createHmac("sha256", pepper)
    .update(`${organisation_id}\n${addressKey(address)}`)
    .digest("base64url");
}

/** The eight groups of an IPv6 address that is known to be one. */
function groupsOf(address: string): number[] {
  const [before = "", after] = address.split("::", 2);
  const head = groupsOfPart(before);
  if (after === undefined) return head;
  const tail = groupsOfPart(after);
  return [...head, ...Array.from({ length: 8 - head.length - tail.length }, () => 0), ...tail];
}

function groupsOfPart(part: string): number[] {
  if (part === "") return [];
  return part.split(":").flatMap((group) => {
    if (!group.includes(".")) return [Number.parseInt(group, 16)];
    const [a = 0, b = 0, c = 0, d = 0] = group.split(".").map(Number);
    return [(a << 8) | b, (c << 8) | d];
  });
}
