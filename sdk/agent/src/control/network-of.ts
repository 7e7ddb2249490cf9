import { networkInterfaces } from "node:os";

/** The addresses that this machine has to the outside, as one text: another one after a cable, a radio network or a tunnel came or went. */
export function networkOf(): string {
  try {
    const addresses = Object.values(networkInterfaces()).flatMap((some) => some ?? []);
    const outside = addresses.filter(({ internal }) => !internal).map(({ address }) => address);
    return outside.sort().join(" ");
  } catch {
    // A system that does not say has no network that changes.
    return "";
  }
}
