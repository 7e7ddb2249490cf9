/** The value below which a share of the values lies (nearest rank); 0 of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? 0;
}

/** Rounded to a hundredth, for printing. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
