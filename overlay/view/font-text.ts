import type { Font } from "../core/layout/overlay-layout.js";

/** A font as a canvas takes it, `ratio` device pixels to each of ours. */
export function fontText({ size_px, weight }: Font, ratio: number): string {
  return `${weight === "bold" ? 600 : 400} ${size_px * ratio}px ${families}`;
}

/** What the system's own windows are written in, then what has the signs that it lacks. The browser looks for the rest by itself. */
const families = [
  '"Segoe UI"',
  "-apple-system",
  "BlinkMacSystemFont",
  '"Noto Sans"',
  "system-ui",
  '"Noto Sans Arabic"',
  '"Noto Sans Hebrew"',
  '"Noto Sans CJK SC"',
  '"Apple Color Emoji"',
  '"Segoe UI Emoji"',
  '"Noto Color Emoji"',
  "sans-serif",
].join(", ");
