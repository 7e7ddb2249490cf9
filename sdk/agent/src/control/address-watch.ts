import type { CancelTimer, Timer } from "../sound/timer.js";
import { network_unknown } from "./network-of.js";

export interface AddressWatchOptions {
  /** This machine's end of the connection, as a socket tells it; "" where it does not. */
  readonly address: string;
  /** As `networkOf` gives it. */
  readonly networkOf: () => string;
  readonly timer: Timer;
  /** Called once: the machine has had that address, and has it no more, as far as can be told. */
  readonly onGone: () => void;
}

/**
 * Watches the address of this machine that a connection goes out by. Without it nothing comes through any more, and TCP would not tell for
 * most of a minute. An address is not listed either while its link is down, and the connection outlives a link that is back soon: so it is
 * waited for, unless there is another address in its place. As long as it is there others that come are none of the watch's business, and
 * one that was never listed cannot be gone: loopback is not, and a system may list an address a second after it is used.
 */
export class AddressWatch {
  readonly #options: AddressWatchOptions;
  readonly #address: string;
  /** All that the machine had when it was last seen to have this one. */
  #addresses: readonly string[] = [];
  /** Looks since then that have not found it. */
  #looks_missing = 0;
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
    if (network !== network_unknown && this.#isGone(network.split(" ").filter((address) => address !== ""))) {
      onGone();
      return;
    }
    this.#cancel_timer = timer(look_ms, () => this.#look());
  }

  #isGone(addresses: readonly string[]): boolean {
    if (addresses.includes(this.#address)) {
      this.#addresses = addresses;
      this.#looks_missing = 0;
      return false;
    }
    if (this.#addresses.length === 0) return false;
    this.#looks_missing += 1;
    return this.#looks_missing > looks_missing_max || addresses.some((address) => !this.#addresses.includes(address));
  }
}

/** How often it is looked: 50 µs each time, and voice looks for another way by itself after 700 ms (P-26). */
const look_ms = 500;
/** Three seconds: a switch that is restarted or a cable that is put in again takes one or two, and a talk goes on by itself then. */
const looks_missing_max = 6;
/** Of an IPv4 address in a socket for both. */
const mapped_prefix = /^::ffff:(?=\d+\.)/;
/** The interface of a link-local address, which `networkOf` leaves out. */
const zone_suffix = /%.*$/;
