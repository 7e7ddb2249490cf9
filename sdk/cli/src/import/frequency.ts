/** What a cell or a field says about a frequency. */
export type FrequencyText =
  | { readonly kind: "frequency"; readonly frequency_hz: number; readonly modulation?: string }
  /** Nothing, or a word such as `TBD`: there is no frequency yet. */
  | { readonly kind: "none" }
  /** Words and numbers that are no frequency, such as `31X`. */
  | { readonly kind: "words" }
  /** A number that no radio has: `27.1.85`, `-5`, `0`, `99999`. */
  | { readonly kind: "nonsense" };

/**
 * Reads a frequency as people write it: `251`, `251.000`, `251,000` (a decimal comma), `251.0 MHz`, `251000 kHz`, `251 AM`. Without a
 * unit it is in `unit`; a number of a million and more is in Hz.
 */
export function readFrequency(text: string, unit: FrequencyUnit = "MHz"): FrequencyText {
  const trimmed = text.trim();
  if (!/\d/.test(trimmed)) return { kind: /^[-–—?./\s]*$|^(?:tbd|tba|n\/?a|none|nil|off)$/i.test(trimmed) ? "none" : "words" };
  const parts = /^(\d{1,12}(?:[.,]\d{0,9})?|[.,]\d{1,9})\s*(ghz|mhz|khz|hz)?\s*(?:[/(]?\s*([a-z]{2,12}))?\s*\)?$/i.exec(trimmed);
  if (parts === null) return { kind: /[a-z]/i.test(trimmed) ? "words" : "nonsense" };
  const [, digits = "", written_unit, modulation] = parts;
  const value = Number(digits.replace(",", "."));
  const frequency_hz =
    written_unit === undefined ? hertzOf(value, unit) : scaled(value, hertz_per_unit[written_unit.toLowerCase()] ?? 1);
  if (frequency_hz === undefined) return { kind: "nonsense" };
  return modulation === undefined
    ? { kind: "frequency", frequency_hz }
    : { kind: "frequency", frequency_hz, modulation: modulation.toUpperCase() };
}

/** A number of a field in Hz, or undefined if no radio has that frequency. A number of a million and more is in Hz whatever `unit` says. */
export function hertzOf(value: number, unit: FrequencyUnit = "MHz"): number | undefined {
  return scaled(value, value >= certainly_hertz ? 1 : (hertz_per_unit[unit.toLowerCase()] ?? 1));
}

/** As a radio shows it: `251.000 AM`, `46.2500` as `46.250`, `8.33 kHz` steps with all their digits. */
export function frequencyLabel(frequency_hz: number, modulation?: string): string {
  const digits = (frequency_hz / hertz_per_megahertz).toFixed(6).replace(/0{1,3}$/, "");
  return modulation === undefined ? digits : `${digits} ${modulation}`;
}

/** The modulation of a number as DCS and Simple Radio count them; undefined for a number that neither has. */
export function modulationOf(number: number): string | undefined {
  return modulations[number];
}

/** What a number stands for where it stands alone. */
export type FrequencyUnit = "GHz" | "MHz" | "kHz" | "Hz";

function scaled(value: number, hertz: number): number | undefined {
  const frequency_hz = Math.round(value * hertz);
  return frequency_hz >= frequency_hz_min && frequency_hz <= frequency_hz_max ? frequency_hz : undefined;
}

const hertz_per_megahertz = 1_000_000;
const hertz_per_unit: Readonly<Record<string, number>> = { ghz: 1e9, mhz: hertz_per_megahertz, khz: 1_000, hz: 1 };
/** No plan has a million MHz or kHz. */
const certainly_hertz = 1_000_000;
const frequency_hz_min = 100_000;
const frequency_hz_max = 10_000_000_000;
const modulations: readonly string[] = ["AM", "FM", "INTERCOM", "DISABLED", "HAVEQUICK", "SATCOM", "MIDS", "SINCGARS"];
