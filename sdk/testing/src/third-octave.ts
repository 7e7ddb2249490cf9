/** The bins of a power spectrum that make up a band: `from_bin` ≤ bin < `end_bin`. */
export interface SpectrumBand {
  readonly centre_hz: number;
  readonly from_bin: number;
  readonly end_bin: number;
}

/**
 * Third-octave bands over the bins of a Fourier transform: the first is centred at `lowest_hz`, each next 2^⅓ higher. Edges lie halfway
 * between centres by ratio and are moved to the nearest bin, so that bands neither overlap nor leave a bin out (Taal 2011, §II).
 */
export function thirdOctaveBands(
  count: number,
  lowest_hz: number,
  transform_samples: number,
  sample_rate_hz: number,
): readonly SpectrumBand[] {
  const binOf = (frequency_hz: number): number => Math.round((frequency_hz * transform_samples) / sample_rate_hz);
  return Array.from({ length: count }, (_, band) => {
    const centre_hz = lowest_hz * 2 ** (band / 3);
    return { centre_hz, from_bin: binOf(centre_hz * 2 ** (-1 / 6)), end_bin: binOf(centre_hz * 2 ** (1 / 6)) };
  });
}
