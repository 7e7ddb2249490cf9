import { networkInterfaces } from "node:os";

/**
 * The addresses that this machine has to the outside, sorted and with a blank between them: another text after a cable, a radio network or a
 * tunnel came or went; `network_unknown` where the system does not say.
 */
export function networkOf(): string {
  try {
    const addresses = Object.values(networkInterfaces()).flatMap((some) => some ?? []);
    const outside = addresses.filter(({ internal }) => !internal).map(({ address }) => address);
    return outside.sort().join(" ");
  } catch {
    return network_unknown;
  }
}

/** What `networkOf` gives where nothing can be learned: no descriptor was left to ask by, or it is not allowed. */
export const network_unknown = "unknown";
