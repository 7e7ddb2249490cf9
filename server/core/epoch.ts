import { assert, type ChannelEpoch } from "@talkgroup/schemas";

/**
 * When one channel's epoch secret changes (P-30), and what it is. Each join and leave asks for a change: it happens at once if
 * the last one is at least `epochIntervalMs` ago, else when it will be, together with whatever comes in between. Where nobody comes or goes it
 * changes when it is old.
 *
 * So someone who joins a busy channel is given the secret in force: they can open what was said since the last change, at most
 * 5 s back. And someone who leaves keeps a valid secret for as long, but the server sends them nothing from the moment they
 * leave.
 */
export class EpochSchedule {
  readonly #newSecret: () => string;
  readonly #epoch_first: number;
  readonly #age_ms_max: number;
  #epoch: number;
  #secret: string | undefined;
  #changed_ms = Number.NEGATIVE_INFINITY;
  #due_ms: number | undefined;

  /** `newSecret` gives 32 random bytes in base64url. `epoch_first` is the number of the first secret, ≥ 0. `age_ms_max`: see `epochAgeMs`. */
  constructor(epoch_first: number, newSecret: () => string, age_ms_max: number = epoch_age_ms_max) {
    this.#age_ms_max = age_ms_max;
    this.#epoch_first = epoch_first;
    this.#epoch = epoch_first - 1;
    this.#newSecret = newSecret;
  }

  /** Someone joined or left; `members` remain, at least one. True if the secret changed at once. */
  handleMembersChanged(members: number, now_ms: number): boolean {
    assert(members > 0, "an empty channel is forgotten, it has no secret");
    if (this.#due_ms !== undefined) return false;
    const due_ms = this.#changed_ms + epochIntervalMs(members);
    if (due_ms <= now_ms) {
      this.change(now_ms);
      return true;
    }
    this.#due_ms = due_ms;
    return false;
  }

  /** Makes the change that has fallen due, if one has. True if the secret changed. */
  handleTimeout(now_ms: number): boolean {
    if (this.#due_ms === undefined || this.#due_ms > now_ms) return false;
    this.change(now_ms);
    return true;
  }

  /** Changes the secret whenever the last change was: someone who knows it may hear the channel no more. Nothing is due after it. */
  change(now_ms: number): void {
    this.#epoch += 1;
    this.#secret = this.#newSecret();
    this.#changed_ms = now_ms;
    this.#due_ms = undefined;
  }

  /** When handleTimeout has something to do. */
  pollTimeout(): number | undefined {
    return this.#due_ms;
  }

  /** Makes the change that its age asks for, where others are there to hear it. True if the secret changed. */
  handleAge(members: number, now_ms: number): boolean {
    const old_ms = this.pollAge(members);
    if (old_ms === undefined || old_ms > now_ms) return false;
    this.change(now_ms);
    return true;
  }

  /** When handleAge has something to do. Who is alone has nobody who could have lost the secret to somebody else. */
  pollAge(members: number): number | undefined {
    return this.#secret === undefined || members < 2 ? undefined : this.#changed_ms + this.#age_ms_max;
  }

  /** The channel is empty: nobody may use the secret again. The next member gets a new one, at once. */
  forget(): void {
    this.#secret = undefined;
    this.#due_ms = undefined;
    this.#changed_ms = Number.NEGATIVE_INFINITY;
  }

  /**
   * The secret in force. `alone` says that there is nobody else to talk to, so nothing need be waited for; otherwise
   * `activate_after_ms` is what is left of the time that the others need to hear of it. A joiner has no older epoch to talk with.
   */
  current(now_ms: number, alone: boolean): ChannelEpoch {
    assert(this.#secret !== undefined, "a channel with a member has a secret");
    const left_ms = Math.max(0, Math.min(epoch_activate_after_ms, this.#changed_ms + epoch_activate_after_ms - now_ms));
    return { epoch: this.#epoch, secret: this.#secret, activate_after_ms: alone ? 0 : left_ms };
  }

  /** True for the numbers a simulcast key may be sealed to: the current epoch, or the one before (its news may be on the way). */
  accepts(epoch: number): boolean {
    return epoch === this.#epoch || (epoch === this.#epoch - 1 && epoch >= this.#epoch_first);
  }

  /** The current number, for messages. */
  get number(): number {
    return this.#epoch;
  }
}

/** The least time between two changes in a channel of `members` (P-30). */
export function epochIntervalMs(members: number): number {
  return Math.min(epoch_interval_ms_max, Math.max(epoch_interval_ms_min, members * epoch_interval_ms_per_member));
}

/**
 * How old the secret of the channel with this number becomes. Each channel has its own time: after a start, when all come at once, hundreds would
 * change at one moment, and do so again and again. The fractions of successive multiples of the golden ratio are the most evenly spread.
 */
export function epochAgeMs(number: number): number {
  return Math.floor(epoch_age_ms_max - ((number * golden_ratio) % 1) * epoch_age_spread_ms);
}

/**
 * What a secret that somebody has got hold of is worth: ten minutes of a net on which nobody comes or goes. A change is one small message for
 * each member, so that more often would cost little too, and gain little: a secret once lost is mostly lost with the machine it is on.
 */
const epoch_age_ms_max = 600_000;
/** Five hundred nets in two minutes: four a second. */
const epoch_age_spread_ms = 120_000;
const golden_ratio = 0.618_033_988_749_895;
/**
 * How long a talker goes on with the epoch before (P-31). The news is one small message per member over an open connection:
 * half a slow round trip. A receiver that hears it later than the first packet waits at most this long in silence.
 */
const epoch_activate_after_ms = 150;
/** Longer than a slow round trip: a talker of a simulcast set has sealed its secret anew before the next change comes. */
const epoch_interval_ms_min = 500;
/** The longest a joiner hears back and a leaver's secret stays good. */
const epoch_interval_ms_max = 5_000;
/** 250 change messages a second at most, whatever the number of members. */
const epoch_interval_ms_per_member = 4;
