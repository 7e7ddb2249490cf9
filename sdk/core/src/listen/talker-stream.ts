import { assert } from "@talkgroup/schemas/light";
import { samples_per_ms } from "../codec/codec.js";
import { SampleQueue } from "../sample-queue.js";
import { LossCounter } from "../talk/loss-counter.js";
import type { CopyTable } from "../talk/redundancy.js";
import { ComfortNoise, dtx_silence_ms_max } from "./comfort-noise.js";
import { DelayEstimator } from "./delay-estimator.js";
import { conceal_samples_max, FrameDecoder } from "./frame-decoder.js";
import { JitterBuffer } from "./jitter-buffer.js";
import { PacketOrder } from "./packet-order.js";
import { PlayoutClock } from "./playout-clock.js";
import type { PushOutcome, StreamTrace, TalkerStreamOptions } from "./stream-options.js";
import { countDecoded, countLost, createStreamStats, type MutableStreamStats, type StreamStats } from "./stream-stats.js";
import { StretchControl } from "./stretch-control.js";
import { WaitCap } from "./wait-cap.js";

/**
 * One talker's voice on one target, from packets to samples: jitter buffer, decoder, concealment and time-stretch.
 *
 * `push` whenever a packet arrives, then `pushCopies`; `renderInto` once for each frame the device wants. Sans-IO; nothing is allocated in steady state.
 * The order in which packets are played is that of their sequence numbers; media time says when. Delay follows the network: no more
 * than nearly all packets need, so that a steady network costs less than one frame. It moves by stretching, a pitch period at a time,
 * which also takes up the difference of the two clocks.
 */
export class TalkerStream {
  /** What came and what did not, before it was mended. */
  readonly losses: LossCounter = new LossCounter();
  readonly #decoder: FrameDecoder;
  readonly #trace: StreamTrace | undefined;
  readonly #buffer: JitterBuffer = new JitterBuffer(buffer_packets);
  readonly #estimator: DelayEstimator;
  readonly #clock: PlayoutClock = new PlayoutClock();
  readonly #queue: SampleQueue = new SampleQueue();
  readonly #order: PacketOrder = new PacketOrder();
  readonly #noise: ComfortNoise = new ComfortNoise();
  readonly #stretch: StretchControl = new StretchControl();
  readonly #stats: MutableStreamStats = createStreamStats();
  readonly #packet_bytes_max: number;
  readonly #delay_ms_max: number;
  readonly #cap: WaitCap;
  #closed = false;
  /** The packet pushed last; −1 if it was refused: copies that rode along in it count from there. */
  #pushed = -1;
  #pushed_media = 0;
  #playing = false;
  /** The spurt's last packet was decoded: what is queued is all there is. */
  #ending = false;
  /** The spurt before was heard to its end: what is missing since then belongs to the next. */
  #ended = false;
  /** The sequence that is due after what is queued. */
  #due = 0;
  /** Media time of the sample that is due after what is queued, unwrapped. */
  #due_media = 0;
  /** Samples concealed while nothing was there to decode; they count for what turns out to be lost. */
  #bridged_samples = 0;
  #frame_samples = 480;
  #audible_ms = Number.NEGATIVE_INFINITY;
  #in_spurt = false;

  constructor(options: TalkerStreamOptions) {
    this.#packet_bytes_max = options.packet_bytes_max ?? opus_bytes_max;
    this.#delay_ms_max = options.delay_ms_max ?? 200;
    this.#cap = new WaitCap({ cap_ms: options.cap_ms ?? 250, begin_ms: options.begin_cap_ms ?? 550 });
    this.#decoder = new FrameDecoder(options.decoder, this.#packet_bytes_max);
    this.#trace = options.trace;
    this.#estimator = new DelayEstimator({ delay_ms_max: this.#delay_ms_max, start_ms: options.start_ms ?? 20 });
    this.#stats.target_ms = this.#estimator.target_ms;
  }

  get stats(): StreamStats {
    return this.#stats;
  }

  /** Whether anything is being played or waits to be. */
  get active(): boolean {
    return this.#playing || this.#buffer.count > 0;
  }

  /** Whether more follows what was rendered last, as far as is known: it neither ended there, nor has what stands in for it begun to fade. */
  get goes_on(): boolean {
    const over = !this.#playing || (this.#ending && this.#queue.length === 0);
    return !over && this.#bridged_samples <= bridged_samples_max;
  }

  /** Whether the talker was heard just now: 60 ms ago after the last word, 250 ms ago within a spurt, so that a stall frees no net. */
  speaking(now_ms: number): boolean {
    return now_ms - this.#audible_ms < (this.#in_spurt ? stall_ms_max : speaking_hold_ms);
  }

  /**
   * Takes a packet, `bytes[start … end)` (default all), which is copied. `sequence` (u32) is consecutive per packet sent and never repeats,
   * `media_ts` (u32) is the time of its first sample at 48 kHz and jumps over silence; both wrap. Never throws, whatever the packet holds.
   */
  push(
    sequence: number,
    media_ts: number,
    last_of_spurt: boolean,
    bytes: Uint8Array,
    now_ms: number,
    start = 0,
    end: number = bytes.length,
  ): PushOutcome {
    assert(!this.#closed, "a closed stream takes no packets");
    this.#stats.packets += 1;
    this.#pushed = -1;
    if (end <= start || end - start > this.#packet_bytes_max || !Number.isFinite(now_ms)) {
      this.#stats.invalid += 1;
      return "invalid";
    }
    if (!this.#order.started) this.#begin(sequence, media_ts);
    if (!this.active && (this.#ended || this.#due < 0 || now_ms - this.#audible_ms > dtx_silence_ms_max)) {
      this.#estimator.beginSpurt();
      this.#cap.beginSpurt();
    }
    const ahead = this.#order.ahead(sequence);
    const place = this.#order.place(ahead);
    const media = this.#order.media(media_ts);
    this.losses.handleArrival(place);
    if (this.#buffer.isBeyond(place)) this.#restartAt(place);
    const outcome = this.#buffer.store(place, media, last_of_spurt, bytes, now_ms, start, end);
    if (outcome === "duplicate") {
      this.#stats.duplicates += 1;
      return outcome;
    }
    if (ahead >= 0) this.#in_spurt = !last_of_spurt;
    this.#pushed = place;
    this.#pushed_media = media;
    this.#estimator.handleArrival(media / samples_per_ms, now_ms, ahead > 0 ? ahead - 1 : ahead < 0 ? -1 : 0);
    this.#stats.target_ms = this.#estimator.target_ms;
    this.#stats.jitter_ms = this.#estimator.jitter_ms;
    if (ahead > 0) this.#order.moveOn(place, media);
    if (outcome === "late") {
      this.#stats.late += 1;
      return outcome;
    }
    return this.#enforceCap() ? "overflow" : "stored";
  }

  /**
   * Takes the copies in `text` that rode along in the packet pushed last, `copies.count` of 0 … 4. One is played if the packet it is of does
   * not come; one that could only be played late is dropped: copies never add delay. Never throws, whatever they hold.
   */
  pushCopies(text: Uint8Array, copies: CopyTable, now_ms: number): void {
    assert(!this.#closed, "a closed stream takes no packets");
    const { count, backs, starts, lengths } = copies;
    this.#estimator.handleCopies(count > 0 ? (backs[count - 1] as number) : 0, count > 0 ? (backs[0] as number) : 0);
    // Before anything was decoded the length of a frame is not known, and so neither is a copy's time.
    if (this.#pushed < 0 || this.#stats.frames_played === 0) return;
    let stored = false;
    for (let index = 0; index < count; index += 1) {
      const back = backs[index] as number;
      const start = starts[index] as number;
      const media = this.#pushed_media - back * this.#frame_samples;
      if (!this.#buffer.misses(this.#pushed - back) || this.#isPast(media, now_ms)) continue;
      this.#buffer.storeCopy(this.#pushed - back, media, text, start, lengths[index] as number, now_ms);
      stored = true;
    }
    if (stored) this.#enforceCap();
  }

  /**
   * Fills `out` (a multiple of 120 samples, at most 960) with what is due at this tick of the device. Returns false, and silence, when
   * the talker is silent; comfort noise is not silence, nor speech.
   */
  renderInto(out: Float32Array, now_ms: number): boolean {
    assert(out.length > 0 && out.length <= render_samples_max && out.length % unit_samples === 0, "a tick is 2.5 to 20 ms");
    assert(!this.#closed, "a closed stream plays nothing");
    const tick_ms = this.#clock.tick(now_ms, out.length);
    if (!this.#playing && !this.#start(tick_ms)) {
      out.fill(0);
      return this.#noise.addInto(out, true);
    }
    this.#cap.advance(out.length);
    this.#shorten(out.length);
    let more = true;
    while (more && this.#queue.length < out.length) more = this.#produce(out.length - this.#queue.length);
    if (more) this.#stats.stretched_samples += this.#stretch.lengthen(this.#queue);
    this.#stats.delay_ms = tick_ms - this.#estimator.base_ms - (this.#due_media - this.#queue.length) / samples_per_ms;
    const heard = this.#queue.takeInto(out) > 0;
    if (heard) this.#audible_ms = now_ms;
    if (more) this.#plan(tick_ms, out.length);
    else this.#stop();
    return this.#noise.addInto(out, !this.#playing || this.#bridged_samples > 0) || heard;
  }

  /** Releases the decoder. The stream must not be used afterwards. */
  close(): void {
    if (!this.#closed) this.#decoder.close();
    this.#closed = true;
  }

  #begin(sequence: number, media_ts: number): void {
    this.#buffer.restart(this.#order.start(sequence, media_ts) - reordered_packets_max);
    this.#due = -1;
  }

  /** Whether what begins at `media` would have to be heard already: it was bridged, or the wait for it is over. */
  #isPast(media: number, now_ms: number): boolean {
    if (this.#playing) return media < this.#due_media + this.#bridged_samples;
    return now_ms - this.#estimator.base_ms - media / samples_per_ms > this.#estimator.target_ms;
  }

  /** More packets are missing than the buffer can hold: what waits is too old, what was decoded no longer counts. */
  #restartAt(place: number): void {
    this.#stats.overflow += this.#buffer.count;
    this.#buffer.restart(place);
    this.#due = -1;
    this.#decoder.reset();
  }

  /** Drops the oldest packets while more than the cap waits. Returns whether it did. */
  #enforceCap(): boolean {
    let dropped = false;
    while (this.#buffer.count > 1 && this.#waitingSamples() > this.#cap.samples) {
      if (this.#due >= 0) countLost(this.#stats, this.#buffer.first - this.#due, 0);
      this.#due = this.#buffer.first + 1;
      if (this.#buffer.firstIsCopy) countLost(this.#stats, 1, 0);
      else this.#stats.overflow += 1;
      this.#buffer.dropFirst(false);
      this.#due_media = this.#buffer.firstMedia;
      dropped = true;
    }
    return dropped;
  }

  /** By count of frames, lost ones included: silence between them does not wait, it is cut short if need be. */
  #waitingSamples(): number {
    return (this.#buffer.newest - this.#buffer.first + 1) * this.#frame_samples;
  }

  /** A spurt begins, or goes on after silence: its first packet is played when its wait is over. */
  #start(tick_ms: number): boolean {
    const first = this.#buffer.first;
    if (first < 0) return false;
    const spare_ms = tick_ms - this.#estimator.base_ms - this.#buffer.firstMedia / samples_per_ms - this.#estimator.wait_ms;
    // Whatever media times claim, nothing waits longer than the longest wait.
    const overdue = tick_ms - this.#buffer.firstArrivalMs >= this.#delay_ms_max;
    const due_samples = spare_ms >= 0 || overdue ? 0 : this.#copySamples();
    if (spare_ms + due_samples / samples_per_ms < 0 && !overdue) return false;
    const from = due_samples > 0 ? first - 1 : first;
    if (this.#due >= 0) countLost(this.#stats, from - this.#due, 0);
    this.#due = from;
    this.#due_media = this.#buffer.firstMedia - due_samples;
    this.#bridged_samples = 0;
    this.#playing = true;
    return true;
  }

  /** How much sooner playout may begin because the first packet carries a copy of the frame before it, lost and from the same spurt. */
  #copySamples(): number {
    const missing = this.#due < 0 ? 0 : this.#buffer.first - this.#due;
    const goes_on = this.#buffer.firstMedia - this.#due_media === missing * this.#frame_samples;
    return missing > 0 && (this.#ended || goes_on) ? this.#frame_samples : 0;
  }

  #stop(): void {
    assert(this.#queue.length === 0, "what is queued is played before silence");
    if (this.#ending) this.#decoder.beginSpurt();
    this.#ended = this.#ending;
    this.#playing = false;
    this.#ending = false;
    this.#queue.clear();
    this.#stats.delay_ms = 0;
  }

  /** Queues something to play, at least one sample. Returns false if there is nothing and silence follows. */
  #produce(needed_samples: number): boolean {
    if (this.#ending) return false;
    const first = this.#buffer.first;
    if (first < 0) return this.#bridge(needed_samples);
    if (this.#due < 0) return false;
    this.#countBridged();
    const gap_samples = this.#buffer.firstMedia - this.#due_media;
    // So long a gap is silence: what was heard fades, and the packet starts anew in its own time.
    if (gap_samples > conceal_samples_max) return this.#fadeAway(needed_samples);
    if (gap_samples > 0) this.#fill(first - this.#due, gap_samples);
    else this.#decodeFirst();
    return true;
  }

  /** Nothing is there: late, lost or silence, only the next packet will tell. */
  #bridge(needed_samples: number): boolean {
    if (this.#bridged_samples === 0 && !this.#decoder.faded) this.#stats.stalls += 1;
    const before_samples = this.#queue.length;
    const bridged = this.#fadeAway(needed_samples);
    this.#bridged_samples += this.#queue.length - before_samples;
    return bridged;
  }

  #fadeAway(needed_samples: number): boolean {
    if (this.#decoder.faded) return false;
    this.#decoder.conceal(Math.ceil(needed_samples / unit_samples) * unit_samples, this.#queue);
    return true;
  }

  /** What was concealed while nothing was there stands for what turned out to be missing. The rest has become delay. */
  #countBridged(): void {
    const gap_samples = Math.max(0, this.#buffer.firstMedia - this.#due_media);
    const filled_samples = Math.min(this.#bridged_samples, gap_samples);
    const missing = this.#buffer.first - this.#due;
    if (this.#bridged_samples - filled_samples >= unit_samples) this.#stretch.handleGrowth();
    this.#bridged_samples = 0;
    this.#due_media += filled_samples;
    this.#giveUp(Math.min(missing, Math.floor(filled_samples / this.#frame_samples)), 0);
  }

  /** Fills a part of the gap before the first packet: the lost frame just before it from its copy there, the rest by concealment. */
  #fill(missing: number, gap_samples: number): void {
    const frame_samples = this.#frame_samples;
    if (missing === 1 && gap_samples === frame_samples && this.#rebuild(frame_samples)) return;
    // What is left after all the missing frames is silence, or the rest of a frame that was concealed in part.
    const odd_samples = gap_samples - missing * frame_samples;
    const due_samples =
      odd_samples > 0
        ? Math.min(odd_samples, frame_samples)
        : Math.min(gap_samples, frame_samples + (odd_samples % frame_samples));
    const samples = Math.ceil(due_samples / unit_samples) * unit_samples;
    this.#decoder.conceal(samples, this.#queue);
    this.#due_media += Math.min(samples, gap_samples);
    if (odd_samples <= 0) this.#giveUp(1, 0);
  }

  #rebuild(frame_samples: number): boolean {
    const rebuilt = this.#decoder.rebuild(this.#buffer.copyFirstInto(this.#decoder.packet), frame_samples, this.#queue);
    if (rebuilt <= 0) return false;
    this.#due_media = this.#buffer.firstMedia;
    this.#giveUp(1, 1);
    return true;
  }

  /** Frames that are due have been replaced: should they still come, they are late. */
  #giveUp(frames: number, rebuilt: number): void {
    countLost(this.#stats, frames, frames - rebuilt);
    this.#stats.frames_rebuilt += rebuilt;
    this.#due += frames;
    this.#buffer.raiseFloor(this.#due);
  }

  #decodeFirst(): void {
    const sequence = this.#buffer.first;
    const media = this.#buffer.firstMedia;
    assert(sequence >= this.#due, "no packet is played twice");
    countLost(this.#stats, sequence - this.#due, sequence - this.#due);
    this.#ending = this.#buffer.firstIsLastOfSpurt;
    const is_copy = this.#buffer.firstIsCopy;
    const samples = this.#decoder.decode(this.#buffer.copyFirstInto(this.#decoder.packet), this.#queue);
    this.#buffer.dropFirst(!is_copy);
    countDecoded(this.#stats, is_copy, samples > 0);
    if (!is_copy && samples > 0) this.#trace?.decoded(sequence % 2 ** 32);
    if (samples > 0) {
      this.#frame_samples = samples;
      this.#estimator.setFrame(samples / samples_per_ms);
      this.#noise.handleFrame(sequence, media, this.#ending, samples, this.#queue);
    } else {
      this.#decoder.conceal(this.#frame_samples, this.#queue);
    }
    this.#due = sequence + 1;
    this.#due_media = media + this.#frame_samples;
    if (this.#ending) this.#queue.fadeOut(end_fade_samples);
  }

  /** Takes a little out of what is queued if the delay is to shrink, decoding ahead so that there is enough to choose from. */
  #shorten(tick_samples: number): void {
    const needed_samples = this.#stretch.samplesToShorten();
    if (needed_samples === 0) return;
    while (this.#queue.length < needed_samples && this.#isNextHere()) this.#decodeFirst();
    if (this.#queue.length < needed_samples && this.#queue.length < tick_samples) return;
    this.#stats.stretched_samples += this.#stretch.shorten(this.#queue);
  }

  #isNextHere(): boolean {
    return !this.#ending && this.#buffer.first === this.#due && this.#buffer.firstMedia <= this.#due_media;
  }

  /** Decides what the next ticks are to take out or put in: see StretchControl. */
  #plan(tick_ms: number, tick_samples: number): void {
    const steady = !this.#ending && this.#bridged_samples === 0;
    const ticks_ahead = 1 + Math.floor(this.#queue.length / tick_samples);
    const needed_ms = tick_ms + (ticks_ahead * tick_samples) / samples_per_ms;
    const slack_ms = needed_ms - this.#estimator.base_ms - this.#due_media / samples_per_ms;
    this.#stretch.plan(steady, slack_ms - this.#estimator.wait_ms, this.#queue.length % tick_samples, tick_samples);
  }
}

/** 2.5 ms, the smallest Opus frame. */
const unit_samples = 120;
const render_samples_max = 960;
/** What may come before the first packet that comes. */
const reordered_packets_max = 32;
/** Besides them 640 ms of 10 ms frames: more than the cap on delay and the longest reordering worth waiting for. */
const buffer_packets: number = 64 + reordered_packets_max;
const opus_bytes_max = 1_276;
const speaking_hold_ms = 60;
const stall_ms_max = 250;
/** 20 ms: concealment is as loud as the voice was until then. */
const bridged_samples_max = 960;
/** 2.5 ms. */
const end_fade_samples = 120;
