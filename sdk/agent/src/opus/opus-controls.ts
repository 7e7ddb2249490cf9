import type { EncoderSettings } from "@talkgroup/core";
import { assert } from "@talkgroup/schemas/light";

/** One libopus encoder request and its value, as in `opus_encoder_ctl` (opus_defines.h). */
export type OpusControl = readonly [request: number, value: number];

/**
 * Samples at 48 kHz by which decoded sound lags the sound that was encoded: 2.5 ms of MDCT overlap and 4 ms of delay compensation.
 * Source: libopus, OPUS_GET_LOOKAHEAD for OPUS_APPLICATION_VOIP (both libraries here answer 312; the conformance suite measures it);
 * the same 312 is the usual pre-skip of RFC 7845 §4.2.
 */
export const opus_lookahead_samples = 312;

/** No single Opus frame is longer (RFC 6716 §3.4, R2). A longer packet is refused. */
export const opus_frame_bytes_max = 1275;

/** 120 ms: no Opus packet decodes to more (RFC 6716 §3.4, R5). */
export const opus_packet_samples_max = 5760;

/** 2.5 ms: libopus conceals and rebuilds in multiples of this. */
export const opus_step_samples = 120;

/** What every encoder is set to before its first frame; the application can only be changed then. */
export const openingControls: readonly OpusControl[] = [
  [4000, 2048], // OPUS_SET_APPLICATION, OPUS_APPLICATION_VOIP
  [4024, 3001], // OPUS_SET_SIGNAL, OPUS_SIGNAL_VOICE: prefers SILK, the only mode with in-band FEC
  [4006, 1], // OPUS_SET_VBR
  [4020, 1], // OPUS_SET_VBR_CONSTRAINT: no packet far above the mean, so that a burst of them does not queue
];

/** The requests for `settings`; values outside their range take the nearest bound, so that no policy can make an encoder fail. */
export function controlsOf(settings: EncoderSettings): readonly OpusControl[] {
  return [
    [4002, bounded(settings.bitrate_bps, bitrate_bps_min, bitrate_bps_max)], // OPUS_SET_BITRATE
    [4012, settings.fec ? 1 : 0], // OPUS_SET_INBAND_FEC
    [4014, bounded(settings.expected_loss_percent, 0, 100)], // OPUS_SET_PACKET_LOSS_PERC
    [4016, settings.dtx ? 1 : 0], // OPUS_SET_DTX
    [4010, settings.dtx ? dtx_complexity : complexity], // OPUS_SET_COMPLEXITY
  ];
}

/** A wrong size aborts the process inside the native encoder: it is stopped here, as the bug it is. */
export function assertFrameSamples(frame_samples: number): void {
  assert(frame_samples === 480 || frame_samples === 960, "an encoder takes frames of 10 or 20 ms");
}

/** A sample an encoder takes: −1…1. NaN becomes silence: libopus would throw away the whole frame for it, 16-bit PCM cannot hold it. */
export function limited(sample: number): number {
  if (sample >= 1) return 1;
  if (sample <= -1) return -1;
  return Number.isNaN(sample) ? 0 : sample;
}

/** The length to send: what DTX leaves of a silent frame (1 or 2 bytes, see opus_encode) is not worth a packet. */
export function sentBytes(length_bytes: number, dtx: boolean): number {
  if (length_bytes <= 0) return 0;
  return dtx && length_bytes <= dtx_bytes_max ? 0 : length_bytes;
}

function bounded(value: number, lowest: number, highest: number): number {
  if (!(value > lowest)) return lowest;
  return Math.round(Math.min(value, highest));
}

const bitrate_bps_min = 6000;
const bitrate_bps_max = 128_000;
const dtx_bytes_max = 2;
/**
 * Of 10: 10 ms at 48 kbit/s take 95 µs where 9 takes 190 (native, on the same busy machine), and speech keeps an intelligibility (STOI) of
 * 0.990 instead of 0.996, at 10 % loss in bursts 0.98 instead of 0.99.
 */
const complexity = 5;
/** From 7 on the encoder looks for speech itself, which DTX needs. */
const dtx_complexity = 9;
