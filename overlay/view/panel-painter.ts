import type { IconName } from "../core/layout/icon-names.js";
import type { Font } from "../core/layout/overlay-layout.js";
import { fontText } from "./font-text.js";
import { type IconMark, icon_grid, icon_shapes } from "./icon-shapes.js";

/** A canvas's context: its 0, 0 is the corner of what is painted, and nothing beyond is touched. */
export type Pen = CanvasRenderingContext2D;

/** Room around a text for what reaches over its width, an italic tail or a mark, in device pixels. */
export function textMargin(font: Font, ratio: number): number {
  return Math.ceil(0.15 * font.size_px * ratio);
}

/** Writes a line of text `ratio` times as large, from its left end `x_px`, on `baseline_px`: whole device pixels. */
export function paintText(pen: Pen, text: string, look: TextLook, x_px: number, baseline_px: number): void {
  pen.font = fontText(look.font, look.ratio);
  pen.textAlign = "left";
  pen.textBaseline = "alphabetic";
  pen.direction = look.direction;
  pen.fillStyle = look.colour;
  pen.fillText(text, x_px, baseline_px);
}

export interface TextLook {
  readonly font: Font;
  readonly ratio: number;
  readonly direction: "ltr" | "rtl";
  readonly colour: string;
}

/** Draws a sign that fills a square. */
export function paintIcon(pen: Pen, name: IconName, size_px: number, colour: string): void {
  pen.scale(size_px / icon_grid, size_px / icon_grid);
  pen.fillStyle = colour;
  pen.strokeStyle = colour;
  pen.lineCap = "round";
  pen.lineJoin = "round";
  for (const mark of icon_shapes[name]) paintMark(pen, mark);
}

/** A white rectangle with round corners, as small as one can be: its middle is one pixel. */
export function paintCorners(pen: Pen, radius_px: number): void {
  pen.fillStyle = "#ffffff";
  pen.beginPath();
  pen.roundRect(0, 0, 2 * radius_px + 1, 2 * radius_px + 1, radius_px);
  pen.fill();
}

function paintMark(pen: Pen, [way, path]: IconMark): void {
  const shape = new Path2D(path);
  pen.globalCompositeOperation = way === "cut" ? "destination-out" : "source-over";
  pen.lineWidth = way === "cut" ? cut_width : line_width;
  if (way === "fill") pen.fill(shape, "evenodd");
  else pen.stroke(shape);
  pen.globalCompositeOperation = "source-over";
}

const line_width = 1.7;
/** Around a line that crosses a sign. */
const cut_width = 4;
