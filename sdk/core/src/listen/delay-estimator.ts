import { SlidingQuantile } from "./sliding-quantile.js";

/**
 * How long to wait for packets: no longer than nearly all of them need. A packet's relative arrival is its arrival less its media time; the
 * smallest of the last seconds is that of a packet which nothing held up. What 97 % exceed it by is the wait.
 * (The idea of Moon, Kurose and Towsley, 1998: play at a quantile of the delays seen.) Packets that were held up together and arrive
 * in a bunch count as one event, by the first and the last of them: otherwise one outage would set the wait for seconds.
 *
 * While packets are lost, the wait also covers the packet that mends the loss, which is of use only if it is there in time: the next one,
 * which has a coarse copy of the lost one in it (RFC 6716 §2.1.7), or the nearest one in which an exact copy rides along (P-28); and while
 * many are lost, the farthest.
 */
export class DelayEstimator {
  readonly #arrivals: SlidingQuantile = new SlidingQuantile(window_packets);
  readonly #wait_ms_max: number;
  #frame_ms = 10;
  #learned = 0;
  #prior_wait_ms: number;
  #loss = 0;
  #lossy = false;
  #very_lossy = false;
  /** How many packets after its own the first and the last copy of a packet come; 1 and 1 while none ride along. */
  #copies_near = 1;
  #copies_far = 1;
  /** Packets since one carried copies that reach as far. */
  #copies_age = 0;
  #wait_ms: number;
  #last_arrival_ms: number = Number.NEGATIVE_INFINITY;
  /** Packets so far that arrived together with the newest one. */
  #bunch = 0;
  /** Of a spurt's first packets: the relative arrival of the very first, the smallest, … */
  #backlog_from_ms: number | undefined;
  #backlog_ms = 0;
  /** … how many more may come that are not smaller still, 0 if all that was kept has come, and how many were taken in but the first. */
  #backlog_left = 0;
  #backlog_packets = 0;

  constructor(options: { readonly delay_ms_max: number; readonly start_ms: number }) {
    this.#wait_ms_max = options.delay_ms_max;
    this.#prior_wait_ms = Math.max(margin_ms, options.start_ms - this.#frame_ms);
    this.#wait_ms = this.#prior_wait_ms;
  }

  /** The arrival less media time of a packet that nothing held up. Meaningful once a packet has arrived. */
  get base_ms(): number {
    return this.#arrivals.quantile(0);
  }

  /** A packet is played no earlier than this after the time at which it would have arrived had nothing held it up. 1 … delay_ms_max. */
  get wait_ms(): number {
    return this.#wait_ms;
  }

  /** The delay the buffer aims not to exceed: the wait and one frame, because playout moves in whole frames. */
  get target_ms(): number {
    return this.#wait_ms + this.#frame_ms;
  }

  /** By how much arrivals spread: 97 % lie within this. */
  get jitter_ms(): number {
    return this.#arrivals.quantile(wait_share) - this.#arrivals.quantile(0);
  }

  /** Share of packets missing, 0 … 1, over about the last 250. */
  get loss(): number {
    return this.#loss;
  }

  setFrame(frame_ms: number): void {
    this.#frame_ms = frame_ms;
  }

  /**
   * The packets to come are a spurt's first: they may have been spoken before the key was down (pre-roll), and come faster than they were spoken
   * until none is left. That they were kept says nothing of the network: they count as one event, by the first of them. So a talker who was
   * never heard before is played as it was spoken for a third of a second, and then caught up with.
   */
  beginSpurt(): void {
    this.#backlog_from_ms = undefined;
    this.#backlog_left = backlog_patience;
    this.#backlog_packets = 0;
  }

  /**
   * A packet arrived. `media_ms` is its unwrapped media time; `missing` the number of packets before it that did not come (yet),
   * or −1 if it is itself one that had been counted missing.
   */
  handleArrival(media_ms: number, now_ms: number, missing: number): void {
    const arrival_ms = now_ms - media_ms;
    if (this.#arrivals.count > 0 && Math.abs(arrival_ms - this.base_ms) > jump_ms) this.#startAnew();
    this.#arrivals.forgetBefore(now_ms - window_ms);
    if (this.#arrivals.count === 0) this.#startAnew();
    this.#bunch = Math.abs(now_ms - this.#last_arrival_ms) < this.#frame_ms * bunch_share ? this.#bunch + 1 : 0;
    this.#last_arrival_ms = now_ms;
    const first = this.#backlog_from_ms === undefined;
    if (this.#endsBacklog(arrival_ms)) this.#forgetBacklog();
    if (this.#bunch >= 2 && missing >= 0 && this.#arrivals.count > 0) {
      this.#arrivals.replaceNewest(arrival_ms, now_ms);
    } else {
      this.#arrivals.add(arrival_ms, now_ms);
      if (this.#backlog_left > 0 && !first) this.#backlog_packets += 1;
    }
    this.#learned = Math.min(this.#learned + 1, prior_packets);
    this.#countLoss(missing);
    this.#wait_ms = this.#computeWait();
  }

  /** In the packet that arrived copies ride along: of packets `near` to `far` before it; 0 and 0 if none do. */
  handleCopies(near: number, far: number): void {
    if (far >= this.#copies_far && far > 0) {
      this.#copies_near = near;
      this.#copies_far = far;
      this.#copies_age = 0;
      return;
    }
    this.#copies_age += 1;
    if (this.#copies_age < copies_age_max) return;
    this.#copies_near = Math.max(near, 1);
    this.#copies_far = Math.max(far, 1);
    this.#copies_age = 0;
  }

  /** What was learned of the jitter still holds for the first packets; what was learned of the clocks does not. */
  #startAnew(): void {
    this.#arrivals.clear();
    if (this.#learned > 0) this.#prior_wait_ms = this.#wait_ms;
    this.#learned = 0;
    this.#bunch = 0;
    this.#backlog_packets = 0;
  }

  /** Whether a packet shows that those of its spurt before it had been kept: it, and they, came faster than they were spoken. */
  #endsBacklog(arrival_ms: number): boolean {
    if (this.#backlog_left === 0) return false;
    if (this.#backlog_from_ms === undefined) {
      this.#backlog_from_ms = arrival_ms;
      this.#backlog_ms = arrival_ms;
      return false;
    }
    if (arrival_ms > this.#backlog_ms - backlog_step_ms) {
      this.#backlog_left -= 1;
      return false;
    }
    this.#backlog_ms = arrival_ms;
    this.#backlog_left = backlog_patience;
    return this.#backlog_from_ms - arrival_ms >= backlog_ms_min;
  }

  #forgetBacklog(): void {
    this.#learned = Math.max(0, this.#learned - this.#backlog_packets);
    for (; this.#backlog_packets > 0 && this.#arrivals.count > 0; this.#backlog_packets -= 1) this.#arrivals.dropNewest();
    this.#backlog_packets = 0;
    this.#bunch = 0;
  }

  #countLoss(missing: number): void {
    if (missing < 0) {
      this.#loss = Math.max(0, this.#loss - loss_weight);
    } else {
      this.#loss -= this.#loss * loss_weight;
      for (let count = Math.min(missing, missing_max); count > 0; count -= 1) this.#loss += (1 - this.#loss) * loss_weight;
    }
    this.#lossy = this.#loss > (this.#lossy ? loss_over : loss_begun);
    this.#very_lossy = this.#loss > (this.#very_lossy ? much_loss_over : much_loss_begun);
  }

  #computeWait(): number {
    const base_ms = this.#arrivals.quantile(0);
    let spread_ms = this.#arrivals.quantile(wait_share) - base_ms;
    const copies = this.#very_lossy ? this.#copies_far : this.#copies_near;
    if (this.#lossy) spread_ms = Math.max(spread_ms, this.#arrivals.quantile(copy_share) - base_ms + copies * this.#frame_ms);
    const prior_ms = this.#prior_wait_ms * (1 - this.#learned / prior_packets);
    return Math.min(Math.max(spread_ms + margin_ms, prior_ms), this.#wait_ms_max - this.#frame_ms);
  }
}

/** 4 s of 10 ms frames: long enough to meet what happens every second, short enough to forget it soon. */
const window_packets = 400;
/** Clocks 200 ppm apart shift arrivals by 1 ms in this time; older ones would say more of the clocks than of the network. */
const window_ms = 5_000;
/** A jump this large is a new time line (the talker's device was reopened), not jitter. */
const jump_ms = 1_000;
/** Packets closer together than this part of a frame were not sent so. */
const bunch_share = 0.25;
/** One of a spurt's first packets may be held up on its way; two in a row that are no faster are the end of what was kept. */
const backlog_patience = 2;
/** By so much a packet is faster than it was spoken: clocks that are apart do less, what is kept does more. */
const backlog_step_ms = 1;
/** So much is more likely kept than jitter, which must be learned. */
const backlog_ms_min = 60;
const wait_share = 0.97;
/** A copy that comes too late costs one concealed frame, so less certainty will do than for packets themselves. */
const copy_share = 0.9;
/** A device does not ask for its frames to the microsecond. */
const margin_ms = 1;
/** So many packets until what is seen now outweighs what was learned before. */
const prior_packets = 50;
const loss_weight = 1 / 256;
/** Two of the last 256: where one burst came, more will. */
const loss_begun = 0.007;
const loss_over = 0.003;
/** From here on one of several copies is not enough: it is often lost with what it is a copy of. */
const much_loss_begun = 0.04;
const much_loss_over = 0.02;
/** A talker begins each spurt without copies; one that has sent none for so many packets has stopped. */
const copies_age_max = 100;
/** A longer gap is an outage: it says nothing about the packets to come. */
const missing_max = 16;
