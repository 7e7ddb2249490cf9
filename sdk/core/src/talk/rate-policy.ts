import type { EncoderSettings } from "../codec/codec.js";
import { targets_max } from "../seal/key-ring.js";
import { RateBudget } from "./rate-budget.js";

/** How listeners of one target of the player's received it in the last second: `target.loss`. */
export interface TargetLoss {
  readonly target_id: number;
  /** Share of packets missed, 0 … 1, before anything was mended. */
  readonly loss: number;
  /** Mean length of a run of missed packets, from 1. */
  readonly burst_packets: number;
}

/**
 * What the encoder is set to and how many copies ride along, by what the listeners report. Pure: time comes in, settings come out.
 *
 * - Little is lost, packet by packet: the full rate, and in-band FEC (RFC 6716 §2.1.7) sized by the loss. It is never left out, as it costs
 *   next to nothing while little loss is expected; expecting more than is good for the rate makes a voice unclear.
 * - Losses come in bursts, or are many: earlier frames ride along (P-28), instead of FEC: they are exact, and mend bursts. Protection comes
 *   with the first report that asks for it and goes a step at a time.
 *
 * Copies are paid for with bit rate: at first within what was sent before, then with as much more as `RateBudget` finds the link to bear.
 * All targets get the same frames, so the worst of them counts. Listeners who miss nothing need not report: for a few seconds without any
 * report everything stays as it is, after that nothing is being lost. While the player is silent nothing can be learned.
 */
export class RatePolicy {
  readonly #bitrate_bps_max: number;
  readonly #least_bps: number;
  readonly #dtx: boolean;
  readonly #budget: RateBudget;
  readonly #fresh = new Map<number, TargetLoss>();
  #bitrate_bps: number;
  #frame_ms: number;
  #encoder: EncoderSettings;
  #offsets: readonly number[] = [];
  #loss = 0;
  #burst_packets: number | undefined;
  #spread: Spread = "single";
  #level: Level = 0;
  /** Since when less protection would do. */
  #calm_ms: number | undefined;
  /** When a report came last, or the player began to talk. */
  #told_ms: number = Number.NEGATIVE_INFINITY;
  #talking = false;
  #updated_ms: number = Number.NEGATIVE_INFINITY;

  /**
   * `bitrate_bps` without loss, 24 000 … 64 000, default 48 000; `bitrate_bps_max` is what the server lets through, copies included, and
   * bounds all that, be it less than 24 000 (default: no bound); `frame_ms` 10 (default) or 20; `dtx` is passed on.
   */
  constructor(options: RatePolicyOptions = {}) {
    this.#bitrate_bps_max = options.bitrate_bps_max ?? Number.POSITIVE_INFINITY;
    this.#least_bps = Math.min(bitrate_bps_min, this.#bitrate_bps_max);
    this.#bitrate_bps = this.#bounded(options.bitrate_bps);
    this.#frame_ms = options.frame_ms ?? 10;
    this.#dtx = options.dtx ?? false;
    this.#budget = new RateBudget({
      start_bps: this.#bitrate_bps,
      least_bps: this.#least_bps,
      overhead_bps: overheadBps(this.#frame_ms),
    });
    this.#encoder = this.#settings();
  }

  get encoder(): EncoderSettings {
    return this.#encoder;
  }

  /** How many packets after its own each frame is to ride along again: none, one or two. */
  get offsets(): readonly number[] {
    return this.#offsets;
  }

  /**
   * The player talks where another rate without loss (undefined: the usual) or another length of frames is asked for. Bounds are as the
   * constructor's; no frame is encoded at more. Returns whether `encoder` or `offsets` changed.
   */
  setCodec(bitrate_bps: number | undefined, frame_ms: number): boolean {
    const bounded_bps = this.#bounded(bitrate_bps);
    if (bounded_bps === this.#bitrate_bps && frame_ms === this.#frame_ms) return false;
    this.#budget.handleChange(this.#bitrate_bps, bounded_bps, overheadBps(frame_ms));
    this.#bitrate_bps = bounded_bps;
    this.#frame_ms = frame_ms;
    return this.#apply();
  }

  /** Takes a report; it counts with the next `update`. Of more targets than there can be, or a loss that is none, nothing is taken. */
  handleReport(report: TargetLoss, now_ms: number): void {
    if (!(report.loss >= 0 && report.loss <= 1)) return;
    if (this.#fresh.size >= targets_max && !this.#fresh.has(report.target_id)) return;
    this.#fresh.set(report.target_id, report);
    this.#told_ms = now_ms;
  }

  /** Call at any time, at least once a second; `talking`: whether anything is being sent. Returns whether `encoder` or `offsets` changed. */
  update(now_ms: number, talking = true): boolean {
    if (now_ms - this.#updated_ms < update_ms) return false;
    this.#updated_ms = now_ms;
    const worst = this.#worst();
    if (worst !== undefined) this.#learn(worst, now_ms);
    else if (talking && !this.#talking) this.#told_ms = now_ms;
    else if (talking && now_ms - this.#told_ms >= silence_ms) this.#learn(nothing_lost, now_ms);
    else if (!talking && now_ms - this.#told_ms >= memory_ms) this.#relax(now_ms);
    this.#talking = talking;
    return this.#apply();
  }

  #bounded(bitrate_bps: number = bitrate_bps_usual): number {
    return Math.min(Math.max(bitrate_bps_min, Math.min(bitrate_bps, bitrate_bps_max)), this.#bitrate_bps_max);
  }

  #worst(): TargetLoss | undefined {
    let worst: TargetLoss | undefined;
    for (const report of this.#fresh.values()) if (worst === undefined || report.loss > worst.loss) worst = report;
    this.#fresh.clear();
    return worst;
  }

  #learn(report: TargetLoss, now_ms: number): void {
    const sent_bps = this.#encoder.bitrate_bps * (1 + this.#offsets.length);
    this.#loss += (report.loss - this.#loss) * (report.loss > this.#loss ? rise_weight : fall_weight);
    if (report.loss >= loss_counts && report.burst_packets >= 1) this.#learnBursts(report);
    this.#chooseLevel(now_ms);
    this.#budget.handleLoss(report.loss, sent_bps, this.#wanted_bps(), now_ms);
  }

  #learnBursts(report: TargetLoss): void {
    const burst_packets = Math.min(report.burst_packets, burst_packets_max);
    this.#burst_packets ??= report.loss < telling_loss ? 1 : burst_packets;
    // Two losses in a second, one after the other, say little of how losses come.
    const weight = burst_weight * Math.min(1, report.loss / telling_loss);
    this.#burst_packets += (burst_packets - this.#burst_packets) * weight;
    // What was true before stays true a little beyond its bound: to and fro costs every listener a stretch.
    const bursty_min = this.#spread === "single" ? bursty_packets : bursty_packets * stay_factor;
    const long_min = this.#spread === "long" ? long_burst_packets * stay_factor : long_burst_packets;
    if (this.#burst_packets >= long_min) this.#spread = "long";
    else this.#spread = this.#burst_packets >= bursty_min ? "bursts" : "single";
  }

  /** Back to the beginning, a step every `calm_ms`: what it protects against is not known any more. */
  #relax(now_ms: number): void {
    this.#budget.forget(this.#bitrate_bps);
    this.#loss = 0;
    this.#burst_packets = undefined;
    if (this.#level > 0) this.#stepDown(now_ms);
  }

  #chooseLevel(now_ms: number): void {
    const level = levelFor(this.#loss, this.#spread);
    const calm_level = levelFor(this.#loss * calm_factor, this.#spread);
    if (level > this.#level) this.#level = level;
    if (calm_level < this.#level) this.#stepDown(now_ms);
    else this.#calm_ms = undefined;
  }

  #stepDown(now_ms: number): void {
    this.#calm_ms ??= now_ms;
    if (now_ms - this.#calm_ms < calm_ms) return;
    this.#level = levels[this.#level - 1] ?? 0;
    this.#calm_ms = now_ms;
  }

  #wanted_bps(): number {
    if (this.#level === 0) return this.#bitrate_bps;
    return Math.min(Math.min(this.#bitrate_bps, protected_bps) * (1 + this.#level), this.#bitrate_bps_max);
  }

  /** Returns whether anything changed. */
  #apply(): boolean {
    const copies = this.#copies();
    const offsets = copyOffsets(copies, this.#spread, Math.floor(reach_ms_max / this.#frame_ms));
    const encoder = this.#settings();
    const before = this.#encoder;
    const changed =
      encoder.bitrate_bps !== before.bitrate_bps ||
      encoder.fec !== before.fec ||
      encoder.expected_loss_percent !== before.expected_loss_percent ||
      offsets.length !== this.#offsets.length ||
      offsets.some((back, index) => back !== this.#offsets[index]);
    this.#encoder = encoder;
    this.#offsets = offsets;
    return changed;
  }

  /** As many as the budget has room for, the frame itself first. */
  #copies(): number {
    return Math.max(0, Math.min(this.#level, Math.floor(this.#budget.allowed_bps / bitrate_bps_min) - 1));
  }

  #settings(): EncoderSettings {
    const copies = this.#copies();
    const highest_bps = copies === 0 ? this.#bitrate_bps : Math.min(this.#bitrate_bps, protected_bps);
    const bitrate_bps = Math.min(highest_bps, this.#budget.allowed_bps / (1 + copies));
    const fec = copies === 0;
    const fec_percent = Math.max(fec_percent_min, Math.min(Math.ceil(100 * this.#loss), fec_percent_max));
    return {
      bitrate_bps: Math.max(this.#least_bps, Math.floor(bitrate_bps / bitrate_step_bps) * bitrate_step_bps),
      fec,
      expected_loss_percent: fec ? fec_percent : resilient_percent,
      dtx: this.#dtx,
    };
  }
}

export interface RatePolicyOptions {
  readonly bitrate_bps?: number | undefined;
  readonly bitrate_bps_max?: number | undefined;
  readonly frame_ms?: number;
  readonly dtx?: boolean;
}

/** Copies asked for: 0 leaves it to in-band FEC. */
type Level = (typeof levels)[number];

/** How losses come: one by one, in bursts of two or so, or in long ones. */
type Spread = "single" | "bursts" | "long";

function overheadBps(frame_ms: number): number {
  return (packet_overhead_bytes * 8 * 1_000) / frame_ms;
}

function levelFor(loss: number, spread: Spread): Level {
  const bursty = spread !== "single";
  if (loss >= (bursty ? 0.04 : 0.1)) return 2;
  return loss >= (bursty ? 0.01 : 0.05) ? 1 : 0;
}

/**
 * Nearest and farthest copies: far enough apart that one burst seldom takes both, near enough that waiting for them is worth it. Losses
 * that come one by one are mended by the nearest.
 */
function copyOffsets(copies: number, spread: Spread, back_max: number): readonly number[] {
  if (copies === 0) return [];
  const far = spread === "single" ? copies : Math.min(spread === "bursts" ? 3 : 4, back_max);
  if (copies === 1) return [Math.max(1, far - 1)];
  return [Math.max(2, far), Math.max(1, far - 2)];
}

const levels = [0, 1, 2] as const;
/** Where nobody asks for anything else. */
const bitrate_bps_usual = 48_000;
/** Below it a voice loses clearness. */
const bitrate_bps_min = 24_000;
const bitrate_bps_max = 64_000;
const bitrate_step_bps = 1_000;
/** A frame that rides along twice has this rate: three of them are 96 kbit/s, what a talker may take of a link. */
const protected_bps = 32_000;
/** UDP and IP 28, our header 12, SFrame header and tag some 21, hop trailer 12, padding some 12 (`PacketText`). */
const packet_overhead_bytes = 85;
/** Copies reach back so far: waiting for them is delay. */
const reach_ms_max = 40;
/** Less than one packet in 200 is not worth protecting against. */
const loss_counts = 0.005;
/** Independent losses of one in five have runs of 1.25. */
const bursty_packets = 1.4;
const long_burst_packets = 3;
const burst_packets_max = 16;
const burst_weight = 0.25;
/** A report of fewer losses counts less for how they come. */
const telling_loss = 0.04;
const stay_factor = 0.85;
const rise_weight = 0.5;
const fall_weight = 0.2;
/** Less protection must do for twice the loss before it is taken. */
const calm_factor = 2;
const calm_ms = 8_000;
const update_ms = 900;
/** A listener who misses something says so once a second. */
const silence_ms = 3_000;
/** So long after the last word another network may be in use. */
const memory_ms = 60_000;
const nothing_lost: TargetLoss = { target_id: 0, loss: 0, burst_packets: 1 };
/**
 * Measured at 48 kbit/s, 10 ms, as intelligibility (STOI) with every tenth packet lost alone: 0.986 with 1, 0.984 with 5, 0.979 with 10, 0.955
 * with 15; without loss 0.994, 0.990, 0.983, 0.958. Below some 30 kbit/s the encoder leaves FEC out at these values, and is right.
 */
const fec_percent_min = 2;
const fec_percent_max = 5;
/** Without FEC it only makes frames lean less on those before: the voice is sooner right again after a loss that nothing mends. */
const resilient_percent = 10;
