/** Who sees a colour: everybody else, and those who lack the long, middle or short cones. */
export type ColourSight = "full" | "protanopia" | "deuteranopia" | "tritanopia";

/** A colour in CIE L*a*b*, D65: lightness 0 … 100. */
export interface LabColour {
  readonly lightness: number;
  readonly a: number;
  readonly b: number;
}

/**
 * What somebody sees of an sRGB colour `#rrggbb`: simulated as of Machado, Oliveira and Fernandes, "A Physiologically-based Model for
 * Simulation of Color Vision Deficiency" (2009), table of severity 1.0, in linear light (IEC 61966-2-1), then in L*a*b* (CIE 15).
 */
export function seenColour(colour: string, sight: ColourSight): LabColour {
  const linear = [1, 3, 5].map((at) => linearLight(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  const [red = 0, green = 0, blue = 0] = sights[sight].map((row) => Math.min(1, Math.max(0, product(row, linear))));
  const [x = 0, y = 0, z = 0] = xyz_of_rgb.map((row, index) => cubeRoot(product(row, [red, green, blue]) / (white[index] ?? 1)));
  return { lightness: 116 * y - 16, a: 500 * (x - y), b: 200 * (y - z) };
}

/** The difference of two colours as of CIE 1976 (ΔE*ab): 2.3 is just noticed side by side (Mahy, Van Eycken and Oosterlinck 1994). */
export function colourDifference(one: LabColour, other: LabColour): number {
  return Math.hypot(one.lightness - other.lightness, one.a - other.a, one.b - other.b);
}

function linearLight(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function cubeRoot(value: number): number {
  return value > (6 / 29) ** 3 ? Math.cbrt(value) : value / (3 * (6 / 29) ** 2) + 4 / 29;
}

function product(row: readonly number[], column: readonly number[]): number {
  return row.reduce((sum, factor, index) => sum + factor * (column[index] ?? 0), 0);
}

type Matrix = readonly (readonly number[])[];

const sights: Readonly<Record<ColourSight, Matrix>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
/** IEC 61966-2-1. */
const xyz_of_rgb: Matrix = [
  [0.4124, 0.3576, 0.1805],
  [0.2126, 0.7152, 0.0722],
  [0.0193, 0.1192, 0.9505],
];
/** D65, 2°. */
const white: readonly number[] = [0.9505, 1, 1.089];
