import { networkInterfaces } from "node:os";

/** Where sockets that are bound to `address` are reached on this machine. As the system writes it, as `address` is. */
export function siblingAddress(address: string): string {
  if (address === "0.0.0.0") return loopback_v4;
  if (address !== "::") return address;
  // A machine may have IPv6 sockets and no IPv6 address: a container often has.
  const has_v6 = Object.values(networkInterfaces()).some((each) => each?.some(({ address: own }) => own === loopback_v6));
  return has_v6 ? loopback_v6 : `::ffff:${loopback_v4}`;
}

const loopback_v4 = "127.0.0.1";
const loopback_v6 = "::1";
