/** A straight line through measurements, and how sure it is. */
export interface Slope {
  /** Per unit of x. */
  readonly slope: number;
  /** Between these it lies with 95 % confidence; infinite where there is too little to say. */
  readonly low: number;
  readonly high: number;
}

/**
 * The slope of y over x by least squares. Neighbouring measurements of memory are alike, so that there is less in them than their number
 * says: the confidence counts only as many as would be independent, by the correlation of each residual with the next (Bartlett 1935).
 * The points are taken to be evenly spaced and in order.
 */
export function slopeOf(points: readonly (readonly [x: number, y: number])[]): Slope {
  const count = points.length;
  const mean_x = mean(points.map(([x]) => x));
  const mean_y = mean(points.map(([, y]) => y));
  const spread = points.reduce((sum, [x]) => sum + (x - mean_x) ** 2, 0);
  if (count < 3 || spread === 0) return { slope: 0, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  const slope = points.reduce((sum, [x, y]) => sum + (x - mean_x) * (y - mean_y), 0) / spread;
  const residuals = points.map(([x, y]) => y - mean_y - slope * (x - mean_x));
  const correlation = Math.min(correlation_max, Math.max(0, neighbourCorrelation(residuals)));
  const independent = Math.max(3, (count * (1 - correlation)) / (1 + correlation));
  const freedom = independent - 2;
  const variance = residuals.reduce((sum, residual) => sum + residual ** 2, 0) / count;
  // As if there were only so many points, spread over the same stretch.
  const error = Math.sqrt((variance * independent) / freedom / ((spread * independent) / count));
  const reach = studentQuantile(freedom) * error;
  return { slope, low: slope - reach, high: slope + reach };
}

/** What a rise that is allowed makes of a slope. `unsure`: measured longer it would be one or the other. */
export function verdictOf({ low, high }: Slope, rise_max: number): "flat" | "rising" | "unsure" {
  if (high <= rise_max) return "flat";
  return low > rise_max ? "rising" : "unsure";
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** Of each with the next one: −1 … 1; 0 where there is nothing to tell them apart by. */
function neighbourCorrelation(residuals: readonly number[]): number {
  const power = residuals.reduce((sum, residual) => sum + residual ** 2, 0);
  if (power === 0) return 0;
  return residuals.reduce((sum, residual, index) => sum + residual * (residuals[index - 1] ?? 0), 0) / power;
}

/** Where 97.5 % of Student's distribution lie below (Abramowitz and Stegun, 26.7.5); from one degree of freedom on. */
function studentQuantile(freedom: number): number {
  const nu = Math.max(1, freedom);
  const z = normal_quantile;
  const first = (z ** 3 + z) / 4;
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  const third = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
  return z + first / nu + second / nu ** 2 + third / nu ** 3;
}

const normal_quantile = 1.959964;
/** Beyond it hardly a point would be left. */
const correlation_max = 0.95;
