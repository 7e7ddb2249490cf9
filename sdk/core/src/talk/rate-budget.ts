/**
 * How much may be sent, found out by trying. Loss alone does not tell a link that is full from one that is bad: so after every change of
 * the rate the loss is compared with what it was. On a full link what gets through stays the same, whatever is sent; on a bad one the
 * share that is lost does. More is tried at once where nothing speaks against it; where a trial failed, after a while, and each time later.
 */
export class RateBudget {
  readonly #least_bps: number;
  #overhead_bps: number;
  #allowed_bps: number;
  /** Loss at the rate of now, before the trial if there is one. */
  #steady_loss = 0;
  #steady_reports = 0;
  #trial: Trial | undefined;
  /** Trials of more failed since all that is wanted was allowed: the next steps are small. */
  #careful = false;
  #hold_ms: number = hold_ms_min;
  #held_until_ms: number = Number.NEGATIVE_INFINITY;
  #high_reports = 0;
  /** Reports still to come of seconds in which something else was sent. */
  #stale_reports = 0;
  /** The least of which a trial failed. */
  #failed_bps: number = Number.POSITIVE_INFINITY;
  /** What the link was found to bear when it was full. */
  #found_bps: number = Number.POSITIVE_INFINITY;

  /** `overhead_bps` is what headers add to any rate; `least_bps` is always allowed. Rates are of media, without headers. */
  constructor(options: { readonly start_bps: number; readonly least_bps: number; readonly overhead_bps: number }) {
    this.#allowed_bps = options.start_bps;
    this.#least_bps = options.least_bps;
    this.#overhead_bps = options.overhead_bps;
  }

  /** What may be sent from now on, copies included. */
  get allowed_bps(): number {
    return this.#allowed_bps;
  }

  /** The loss of about the last second, while `sent_bps` were sent and `wanted_bps` would have been. */
  handleLoss(loss: number, sent_bps: number, wanted_bps: number, now_ms: number): void {
    if (this.#stale_reports > 0) {
      this.#stale_reports -= 1;
      return;
    }
    if (this.#trial !== undefined) this.#judge(this.#trial, loss, now_ms);
    else if (this.#hasRisen(loss)) this.#tryLess(loss, sent_bps, now_ms);
    else this.#steady(loss);
    if (this.#trial === undefined && now_ms >= this.#held_until_ms) this.#tryMore(sent_bps, wanted_bps);
  }

  /**
   * What is sent without loss changes from `from_bps` to `to_bps`, and what headers add to `overhead_bps`. A trial under way would compare
   * the wrong rates: it is off. What the link was found to bear holds; as much as that is allowed at once where nothing spoke against
   * what was sent before, else it is for trials to find out.
   */
  handleChange(from_bps: number, to_bps: number, overhead_bps: number): void {
    this.#overhead_bps = overhead_bps;
    if (this.#trial !== undefined) {
      this.#allowed_bps = Math.min(this.#allowed_bps, this.#trial.from_bps);
      this.#trial = undefined;
      this.#steady_reports = 0;
      this.#stale_reports = stale_reports;
    }
    if (this.#allowed_bps >= from_bps) this.#allowed_bps = Math.max(this.#allowed_bps, Math.min(to_bps, this.#found_bps));
  }

  /** Nothing has been heard for long: what was learned may no longer hold. */
  forget(start_bps: number): void {
    this.#allowed_bps = start_bps;
    this.#trial = undefined;
    this.#careful = false;
    this.#hold_ms = hold_ms_min;
    this.#failed_bps = Number.POSITIVE_INFINITY;
    this.#found_bps = Number.POSITIVE_INFINITY;
    this.#steady_reports = 0;
    this.#high_reports = 0;
  }

  #steady(loss: number): void {
    this.#steady_reports = Math.min(this.#steady_reports + 1, steady_reports_max);
    this.#steady_loss += (loss - this.#steady_loss) / this.#steady_reports;
  }

  /** Far more is lost than before, report after report, though nothing was changed: another stream may have filled the link. */
  #hasRisen(loss: number): boolean {
    const high = this.#steady_reports >= steady_reports_min && loss > 2 * this.#steady_loss + rise_min;
    this.#high_reports = high ? this.#high_reports + 1 : 0;
    return this.#high_reports >= high_reports_min;
  }

  #tryMore(sent_bps: number, wanted_bps: number): void {
    if (this.#steady_reports < trusted_reports) return;
    if (wanted_bps <= this.#allowed_bps) {
      // What is not sent is not tried: more of it will be a trial again.
      this.#allowed_bps = wanted_bps;
      this.#careful = false;
      return;
    }
    // Where much is lost anyway, a small step would show nothing.
    const is_small = this.#careful && this.#steady_loss < small_step_loss_max;
    this.#allowed_bps = is_small ? Math.min(wanted_bps, this.#allowed_bps * small_step) : wanted_bps;
    this.#begin(sent_bps, this.#allowed_bps, this.#steady_loss);
  }

  #tryLess(loss: number, sent_bps: number, now_ms: number): void {
    this.#high_reports = 0;
    const less_bps = this.#through(loss, sent_bps);
    if (now_ms < this.#held_until_ms || less_bps >= sent_bps) {
      this.#steady(loss);
      return;
    }
    this.#allowed_bps = less_bps;
    this.#begin(sent_bps, less_bps, loss);
  }

  #begin(from_bps: number, to_bps: number, loss_before: number): void {
    const ratio = (from_bps + this.#overhead_bps) / (to_bps + this.#overhead_bps);
    const loss_if_full = Math.max(0, 1 - (1 - loss_before) * ratio);
    this.#trial = { from_bps, to_bps, loss_before, loss_if_full, reports: 0, loss_sum: 0 };
    this.#stale_reports = stale_reports;
  }

  #judge(trial: Trial, loss: number, now_ms: number): void {
    trial.reports += 1;
    trial.loss_sum += loss;
    const mean = trial.loss_sum / trial.reports;
    const share = (mean - trial.loss_before) / (trial.loss_if_full - trial.loss_before || 1);
    if (trial.reports < trial_reports && !(share < clear_share)) return;
    this.#trial = undefined;
    this.#steady_reports = 0;
    this.#steady(mean);
    if (share >= full_share) this.#handleFull(trial, mean, now_ms);
    else if (trial.to_bps > trial.from_bps) this.#handleRoom(trial, mean, share < clear_share, now_ms);
    else this.#restore(trial, now_ms);
  }

  /** All of it gets through, but for what a bad link loses; or a part: then there is room for that. */
  #handleRoom(trial: Trial, loss: number, for_all: boolean, now_ms: number): void {
    if (for_all && trial.to_bps >= this.#failed_bps) {
      this.#failed_bps = Number.POSITIVE_INFINITY;
      this.#hold_ms = hold_ms_min;
    }
    if (for_all) {
      if (trial.to_bps > this.#found_bps) this.#found_bps = Number.POSITIVE_INFINITY;
      return;
    }
    const caused_loss = 1 - (1 - loss) / (1 - trial.loss_before);
    this.#allowed_bps = Math.min(trial.to_bps, Math.max(trial.from_bps, this.#through(caused_loss, trial.to_bps)));
    this.#found_bps = this.#allowed_bps;
    this.#stale_reports = stale_reports;
    this.#steady_reports = 0;
    this.#hold(now_ms);
  }

  #handleFull(trial: Trial, loss: number, now_ms: number): void {
    const through_bps = this.#through(loss, trial.to_bps);
    this.#allowed_bps = Math.max(this.#least_bps, Math.min(trial.from_bps, through_bps, trial.to_bps));
    this.#found_bps = this.#allowed_bps;
    this.#failed_bps = Math.min(this.#failed_bps, Math.max(trial.from_bps, trial.to_bps));
    if (trial.to_bps > trial.from_bps) {
      this.#steady_reports = 0;
      this.#stale_reports = stale_reports;
    }
    this.#careful = true;
    this.#hold(now_ms);
  }

  /** Less did not help: the link is bad, not full. */
  #restore(trial: Trial, now_ms: number): void {
    this.#allowed_bps = trial.from_bps;
    this.#stale_reports = stale_reports;
    this.#hold(now_ms);
  }

  #hold(now_ms: number): void {
    this.#held_until_ms = now_ms + this.#hold_ms;
    this.#hold_ms = Math.min(2 * this.#hold_ms, hold_ms_max);
  }

  /** The rate of media of which all would have got through, less a little, if the link is full. */
  #through(loss: number, sent_bps: number): number {
    const through_bps = (1 - loss) * (sent_bps + this.#overhead_bps) * spare_share - this.#overhead_bps;
    return Math.max(this.#least_bps, through_bps);
  }
}

interface Trial {
  readonly from_bps: number;
  readonly to_bps: number;
  readonly loss_before: number;
  readonly loss_if_full: number;
  /** Of the new rate, so far. */
  reports: number;
  loss_sum: number;
}

/** After a trial that failed; doubled with each that follows. */
const hold_ms_min = 10_000;
const hold_ms_max = 160_000;
/** A report tells of the second before it was made, and takes its time to come. */
const stale_reports = 1;
const small_step = 1.25;
const small_step_loss_max = 0.03;
/** So many reports decide at most: one of a second of bursts is off by 5 % of loss. */
const trial_reports = 3;
/** Less than this share of the loss a full link would show, and the trial is over: nothing speaks against it. */
const clear_share = 0.25;
/** Before more is sent, it must be known what is lost now. */
const trusted_reports = 2;
/** From this share of it on the link is taken for full. */
const full_share = 0.5;
const steady_reports_min = 3;
const steady_reports_max = 8;
const rise_min = 0.08;
const high_reports_min = 2;
/** Of what a full link lets through: the rest drains what has queued in it. */
const spare_share = 0.95;
