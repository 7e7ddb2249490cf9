/** The formats that are read. */
export type PlanFormat = "simple_radio_presets" | "simple_radio_json" | "dcs_lua" | "dcs_json" | "arma_sqf" | "csv";

/** A radio plan of another system, in the terms that all of them share. */
export interface ComPlan {
  readonly format: PlanFormat;
  /** What the file calls itself, or the file's name without its ending: 1 … 80 characters. */
  readonly title: string;
  /** In the order of the file, the channels of a radio by their numbers: 1 … `nets_max`. */
  readonly nets: readonly PlannedNet[];
  /** All that the file says and the plan does not: in the order it was found, 0 … `dropped_max` + 1. */
  readonly dropped: readonly DroppedItem[];
}

/** One net of a plan. */
export interface PlannedNet {
  /** 1 … 80 characters. Need not be unique. */
  readonly name: string;
  /** A whole number of Hz, 100 kHz … 10 GHz; left out where the file names none. */
  readonly frequency_hz?: number;
  /** `AM`, `FM` and so on, in capitals, at most 12 characters. */
  readonly modulation?: string;
  /** A short name for a display, as long as the file made it. */
  readonly label?: string;
  /** An sRGB colour, `#rrggbb`. */
  readonly colour?: string;
  /** The radio, aircraft or section it stands under: at most 80 characters. */
  readonly group?: string;
  /** Who shares it in a plan of several sides: nets of two sides are two nets, even on one frequency. At most 80 characters. */
  readonly side?: string;
  /** Who may hear it, by the names the file uses; everyone where it is left out. */
  readonly listen?: readonly string[];
  /** Who may talk on it, likewise. */
  readonly speak?: readonly string[];
  /** Where the file speaks of it first; lines count from 1. */
  readonly source: { readonly line: number };
}

/** Something that the file says and that was not carried over. It shows names, never a code or a password. */
export interface DroppedItem {
  /** Where it stands first; lines count from 1. */
  readonly line: number;
  readonly what: string;
  readonly why: string;
}

/** The formats in the order in which they are tried, as `--format` takes them. */
export const plan_formats: readonly PlanFormat[] = [
  "simple_radio_presets",
  "simple_radio_json",
  "dcs_lua",
  "dcs_json",
  "arma_sqf",
  "csv",
];
/** As many as an operation has nets. */
export const nets_max = 512;
/** More than anybody reads; what comes after is counted. */
export const dropped_max = 1_000;
/** Mission files of one operation are a tenth of it; what is longer is no plan. */
export const file_bytes_max = 1_048_576;
/** Tables within tables: a mission file has fourteen levels. */
export const depth_max = 64;
