import type { IconName } from "../core/layout/icon-names.js";

/** A part of a sign, one on top of the other. fill: the inside, even-odd. line: the path itself. cut: takes away along the path. */
export type IconMark = readonly ["fill" | "line" | "cut", string];

/** All signs are drawn in a square of so many units. */
export const icon_grid = 16;

const microphone = "M8 1.2a2.4 2.4 0 0 1 2.4 2.4v3.6a2.4 2.4 0 0 1-4.8 0V3.6A2.4 2.4 0 0 1 8 1.2z";
const microphone_stand = "M3.6 7.4a4.4 4.4 0 0 0 8.8 0M8 11.8v2.6M5.6 14.4h4.8";
const speaker = "M1.5 6h2.6L8 2.6v10.8L4.1 10H1.5z";
const headphones = "M2.2 10.4V8a5.8 5.8 0 0 1 11.6 0v2.4";
const ear_pads =
  "M2.4 8.6h1.2a1 1 0 0 1 1 1v3.2a1 1 0 0 1-1 1h-1a1.4 1.4 0 0 1-1.4-1.4V9.8a1.2 1.2 0 0 1 1.2-1.2zM13.6 8.6h-1.2a1 1 0 0 0-1 1v3.2a1 1 0 0 0 1 1h1a1.4 1.4 0 0 0 1.4-1.4V9.8a1.2 1.2 0 0 0-1.2-1.2z";
const slash = "M2 2l12 12";
const ring = "M8 1.8a6.2 6.2 0 1 1 0 12.4 6.2 6.2 0 0 1 0-12.4z";
const small_cross = "M10.4 10.4l4 4M14.4 10.4l-4 4";
const exclamation = "M7.1 4.4h1.8l-.3 4.6H7.4zM8 10.4a1 1 0 1 1 0 2.1 1 1 0 0 1 0-2.1z";

/** Every sign there is. What means different things looks different also without colour. */
export const icon_shapes: Readonly<Record<IconName, readonly IconMark[]>> = {
  aircraft: [
    [
      "fill",
      "M8 .8c.8 0 1.2 1 1.2 2.1v3.2l5.8 3.6v1.6L9.2 9.5v3l1.9 1.4v1.2L8 14.4l-3.1.7v-1.2l1.9-1.4v-3L1 11.3V9.7l5.8-3.6V2.9C6.8 1.8 7.2.8 8 .8z",
    ],
  ],
  helicopter: [
    ["fill", "M5.4 8.6A3.6 3.6 0 0 1 9 5.2h1.4a4.2 4.2 0 0 1 4.2 4.2 1.8 1.8 0 0 1-1.8 1.8H8a2.6 2.6 0 0 1-2.6-2.6z"],
    ["line", "M4.4 2.4h9.2M9 2.4v2.4M6 8L1.4 6.8M1.4 5.2v3.2M6.6 13.8h7.2M8.4 11.4v2.2M12 11.4v2.2"],
  ],
  ship: [
    ["fill", "M1 9.4h14l-2.2 4.8H3.2zM4.6 8.2V5.6h6.8v2.6z"],
    ["line", "M8 5.2V1.8"],
  ],
  tank: [
    ["fill", "M3.2 9.2h9.6a2.4 2.4 0 0 1 0 4.8H3.2a2.4 2.4 0 0 1 0-4.8zM4.4 8l.9-3h4.4l.9 3z"],
    ["line", "M10 6.2l4.8-1"],
  ],
  infantry: [["fill", "M8 1.2a2.9 2.9 0 1 1 0 5.8 2.9 2.9 0 0 1 0-5.8zM2.6 14.8C2.6 11 4.8 8.4 8 8.4s5.4 2.6 5.4 6.4z"]],
  tower: [
    ["fill", "M2.6 3.4h10.8l-1.6 4.2H4.2zM6 8.8h4l.7 6H5.3z"],
    ["line", "M8 3V1.2"],
  ],
  command: [["fill", "M8 .9l2.1 4.6 5 .5-3.7 3.4 1 4.9L8 11.8l-4.4 2.5 1-4.9L.9 6l5-.5z"]],
  medic: [["fill", "M5.9 1.6h4.2v4.3h4.3v4.2h-4.3v4.3H5.9v-4.3H1.6V5.9h4.3z"]],
  supply: [["fill", "M1.4 3h13.2v3.2H1.4zM2.2 7.4h11.6V14H2.2zM6 8.8v1.6h4V8.8z"]],
  guard: [["fill", "M8 1l6 2.2v4.4c0 3.6-2.4 6.1-6 7.4-3.6-1.3-6-3.8-6-7.4V3.2z"]],
  receive: [
    ["fill", speaker],
    ["line", "M10.4 5.6a3.4 3.4 0 0 1 0 4.8M12.6 3.4a6.4 6.4 0 0 1 0 9.2"],
  ],
  transmit: [
    ["fill", "M8 4.2a1.9 1.9 0 1 1 0 3.8 1.9 1.9 0 0 1 0-3.8z"],
    [
      "line",
      "M8 8v6.6M4.8 9.2a4.4 4.4 0 0 1 0-6.2M11.2 9.2a4.4 4.4 0 0 0 0-6.2M2.4 11.4a7.6 7.6 0 0 1 0-10.6M13.6 11.4a7.6 7.6 0 0 0 0-10.6",
    ],
  ],
  armed: [
    ["line", ring],
    ["fill", "M8 5.4a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.2z"],
  ],
  blocked: [["line", `${ring}M3.8 3.8l8.4 8.4`]],
  "no-microphone": [
    ["fill", microphone],
    ["line", microphone_stand],
    ["cut", small_cross],
    ["line", small_cross],
  ],
  "time-out": [
    ["line", "M3.4 1.6h9.2M3.4 14.4h9.2"],
    [
      "fill",
      "M4.2 1.6h7.6v1.8c0 2.2-2 3.2-2.8 4.6.8 1.4 2.8 2.4 2.8 4.6v1.8H4.2v-1.8c0-2.2 2-3.2 2.8-4.6-.8-1.4-2.8-2.4-2.8-4.6z",
    ],
  ],
  left: [["line", "M9.4 2H3v12h6.4M6.6 8h7.6M11.4 5l3 3-3 3"]],
  missing: [
    ["line", "M5 5.2a3 3 0 1 1 4.6 2.6C8.4 8.6 8 9.2 8 10.4"],
    ["fill", "M8 12.4a1.2 1.2 0 1 1 0 2.4 1.2 1.2 0 0 1 0-2.4z"],
  ],
  refused: [["line", "M3.2 3.2l9.6 9.6M12.8 3.2l-9.6 9.6"]],
  locked: [
    ["fill", "M3.6 7h8.8a1 1 0 0 1 1 1v5.6a1 1 0 0 1-1 1H3.6a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1zM7.2 9.4v3h1.6v-3z"],
    ["line", "M5.2 6.6V4.8a2.8 2.8 0 0 1 5.6 0v1.8"],
  ],
  monitor: [
    ["line", headphones],
    ["fill", ear_pads],
  ],
  muted: [
    ["fill", speaker],
    ["line", "M10.4 5.6a3.4 3.4 0 0 1 0 4.8"],
    ["cut", slash],
    ["line", slash],
  ],
  hushed: [
    ["fill", speaker],
    ["line", "M10.6 8h4"],
  ],
  solo: [["fill", "M8 1.2a6.8 6.8 0 1 1 0 13.6A6.8 6.8 0 0 1 8 1.2zM8.9 4H7.6L5.4 5.2l.5 1.2 1.2-.5V12h1.8z"]],
  priority: [["line", "M3 8.4l5-5 5 5M3 13.2l5-5 5 5"]],
  ducked: [["line", "M8 2v8.4M4.4 7.2L8 10.8l3.6-3.6M3 14.2h10"]],
  whisper: [
    [
      "fill",
      "M3.2 2h9.6A2.2 2.2 0 0 1 15 4.2v5a2.2 2.2 0 0 1-2.2 2.2H7.6L3.8 14.6v-3.2h-.6A2.2 2.2 0 0 1 1 9.2v-5A2.2 2.2 0 0 1 3.2 2zM3.9 5.9v1.8h1.8V5.9zM7.1 5.9v1.8h1.8V5.9zM10.3 5.9v1.8h1.8V5.9z",
    ],
  ],
  unread: [["fill", "M1.4 3h13.2v10H1.4zM2.6 3.2L8 8.2l5.4-5h-1.6L8 6.6 4.2 3.2z"]],
  "quality-good": [["fill", "M2 10h3v4.4H2zM6.5 6.4h3v8h-3zM11 2.4h3v12h-3z"]],
  "quality-poor": [["fill", "M2 10h3v4.4H2zM6.5 6.4h3v8h-3zM11 2.4h3v12h-3zM12.2 3.6v9.6h.6V3.6z"]],
  "quality-bad": [["fill", "M2 10h3v4.4H2zM6.5 6.4h3v8h-3zM7.7 7.6v5.6h.6V7.6zM11 2.4h3v12h-3zM12.2 3.6v9.6h.6V3.6z"]],
  "quality-gone": [
    ["fill", "M2 10h3v4.4H2zM6.5 6.4h3v8h-3z"],
    ["line", "M11.2 3.2l3.4 3.4M14.6 3.2l-3.4 3.4"],
  ],
  tunnel: [["fill", "M1.6 14.4V8.2a6.4 6.4 0 0 1 12.8 0v6.2h-3.2V8.2a3.2 3.2 0 0 0-6.4 0v6.2z"]],
  "microphone-muted": [
    ["fill", microphone],
    ["line", microphone_stand],
    ["cut", slash],
    ["line", slash],
  ],
  "microphone-lost": [
    ["line", "M8 1.6a2 2 0 0 1 2 2v3.6a2 2 0 0 1-4 0V3.6a2 2 0 0 1 2-2z"],
    ["line", "M5.6 14.4h4.8M3.6 7.4v.4M12.4 7.4v.4M5 10.8l.2.2M11 10.8l-.2.2"],
  ],
  "sound-muted": [
    ["line", headphones],
    ["fill", ear_pads],
    ["cut", slash],
    ["line", slash],
  ],
  "sound-lost": [
    ["line", "M2.2 8.6V8a5.8 5.8 0 0 1 11.6 0v.6"],
    ["line", "M5.6 10.2l4.8 4.8M10.4 10.2l-4.8 4.8"],
  ],
  "keys-failed": [
    [
      "fill",
      "M1.8 4h12.4a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1H1.8a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1zM3 5.8v1.4h1.6V5.8zM6 5.8v1.4h1.6V5.8zM9 5.8v1.4h1.6V5.8zM12 5.8v1.4h1.4V5.8zM4.6 8.8v1.4h6.8V8.8z",
    ],
    ["cut", slash],
    ["line", slash],
  ],
  "agent-gone": [
    ["fill", "M5 5h6a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1zM6 7v2h4V7z"],
    ["line", "M5.4 4.6V1.4"],
    ["cut", slash],
    ["line", slash],
  ],
  info: [
    [
      "fill",
      "M8 1.2a6.8 6.8 0 1 1 0 13.6A6.8 6.8 0 0 1 8 1.2zM7.1 6.8v5.4h1.8V6.8zM8 3.6a1.1 1.1 0 1 0 0 2.2 1.1 1.1 0 0 0 0-2.2z",
    ],
  ],
  good: [["line", "M2.4 8.6l3.8 3.8 7.4-8.4"]],
  warning: [["fill", "M8 1.2l7.2 13H.8zM7.2 5.6l.2 4.4h1.2l.2-4.4zM8 11a.9.9 0 1 0 0 1.9A.9.9 0 0 0 8 11z"]],
  error: [["fill", `M5.2 1.2h5.6l4 4v5.6l-4 4H5.2l-4-4V5.2z${exclamation}`]],
};
