import type { CancelTimer, Timer } from "../sound/timer.js";
import { network_unknown } from "./network-of.js";

export interface AddressWatchOptions {
  /** This machine's end of the connection, as a socket tells it; "" where it does not. */
  readonly address: string;
  /** As `networkOf` gives it. */
  readonly networkOf: () => string;
  readonly timer: Timer;
  /** Called once: the machine has had that address, and has it no more. */
  readonly onGone: () => void;
}

/**
 * Watches the address of this machine that a connection goes out by. Without it nothing comes through any more, and TCP would not tell for
 * most of a minute. Addresses that come are none of its business, and one that was never listed cannot be gone: loopback is not, and a
 * system may list an address a second after it is used.
 */
export class AddressWatch {
  readonly #options: AddressWatchOptions;
  readonly #address: string;
  /** The machine was seen to have it. */
  #seen = false;
  #cancel_timer: CancelTimer = () => {};

  constructor(options: AddressWatchOptions) {
    this.#options = options;
    this.#address = options.address.replace(mapped_prefix, "").replace(zone_suffix, "");
    this.#look();
  }

  cancel(): void {
    this.#cancel_timer();
  }

  #look(): void {
    const { networkOf, timer, onGone } = this.#options;
    const network = networkOf();
    const here = this.#address !== "" && network.split(" ").includes(this.#address);
    if (this.#seen && !here && network !== network_unknown) {
      onGone();
      return;
    }
    this.#seen ||= here;
    this.#cancel_timer = timer(look_ms, () => this.#look());
  }
}

/** How often it is looked: 50 µs each time, and voice looks for another way by itself after 700 ms (P-26). */
const look_ms = 500;
/** Of an IPv4 address in a socket for both. */
const mapped_prefix = /^::ffff:(?=\d+\.)/;
/** The interface of a link-local address, which `networkOf` leaves out. */
const zone_suffix = /%.*$/;
