/** What colours are for. */
export type ColourToken =
  /** Behind everything. */
  | "panel"
  /** Behind a radio, and behind one where somebody talks. */
  | "slot"
  | "slot_active"
  | "toast"
  | "text"
  /** What matters less: still to be read. */
  | "text_dim"
  /** On the colour of a state. */
  | "text_on_state"
  /** Of a net that has no colour of its own. */
  | "bar"
  | StateToken;

/** Colours that mean something. A shape and a word always say the same. */
export type StateToken = "receive" | "transmit" | "armed" | "blocked" | "no_microphone" | "time_out";

export const state_tokens: readonly StateToken[] = ["receive", "transmit", "armed", "blocked", "no_microphone", "time_out"];

/** Of surfaces that text stands on. */
export const surface_tokens: readonly ColourToken[] = ["panel", "slot", "slot_active", "toast"];

export type ThemeName = "dark" | "light" | "high_contrast" | "colour_blind";

export interface Theme {
  /** #rrggbb. */
  readonly colours: Readonly<Record<ColourToken, string>>;
  /** Least opacity of what is behind text: less, and the game decides whether it can be read. */
  readonly opacity_min: number;
}
