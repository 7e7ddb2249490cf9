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
  if (look.edge === undefined) return;
  pen.globalCompositeOperation = "destination-over";
  pen.strokeStyle = look.edge;
  pen.lineWidth = 2 * Math.min(edgeWidth(look.ratio), textMargin(look.font, look.ratio));
  pen.lineJoin = "round";
  pen.strokeText(text, x_px, baseline_px);
}

export interface TextLook {
  readonly font: Font;
  readonly ratio: number;
  readonly direction: "ltr" | "rtl";
  readonly colour: string;
  /** The colour of an edge around all letters; undefined: there is none. */
  readonly edge: string | undefined;
}

/** How far an edge reaches beyond letters and signs, in device pixels; never beyond a text's margin. */
export function edgeWidth(ratio: number): number {
  return 1.25 * ratio;
}

/** Draws a sign that fills a square, `margin_px` from the corner, with an edge as letters have it. */
export function paintIcon(pen: Pen, name: IconName, size_px: number, look: IconLook, margin_px: number): void {
  const { colour, edge, ratio } = look;
  pen.translate(margin_px, margin_px);
  pen.scale(size_px / icon_grid, size_px / icon_grid);
  pen.fillStyle = colour;
  pen.strokeStyle = colour;
  pen.lineCap = "round";
  pen.lineJoin = "round";
  for (const mark of icon_shapes[name]) paintMark(pen, mark);
  if (edge === undefined) return;
  pen.globalCompositeOperation = "destination-over";
  pen.strokeStyle = edge;
  const reach = (2 * edgeWidth(ratio) * icon_grid) / size_px;
  for (const [way, path] of icon_shapes[name]) {
    pen.lineWidth = way === "line" ? line_width + reach : reach;
    pen.stroke(new Path2D(path));
  }
}

export type IconLook = Pick<TextLook, "colour" | "edge" | "ratio">;

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
