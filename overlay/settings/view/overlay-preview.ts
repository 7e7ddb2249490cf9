import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit-html";

import { layOut } from "../../core/layout/lay-out.js";
import type { IconItem, Layout, LayoutItem, Measure, Paint } from "../../core/layout/overlay-layout.js";
import { english_words } from "../../core/layout/overlay-words.js";
import type { OverlayView } from "../../core/overlay-view.js";
import type { Theme } from "../../core/theme/theme.js";
import { themes } from "../../core/theme/themes.js";
import { icon_grid, icon_shapes } from "../../view/icon-shapes.js";

/** The overlay as it will be drawn, on a window of so many pixels, made small. */
export function overlayPreview(view: OverlayView, measure: Measure): TemplateResult {
  const theme = themes[view.layout.theme];
  const layout = layOut(view, { window: preview_window, words: english_words, opacity_min: theme.opacity_min }, measure);
  const { width_px, height_px } = preview_window;
  return html`<svg class="preview" viewBox="0 0 ${width_px} ${height_px}" role="img" aria-label=${wordsOf(layout)}>
    ${layout.panel.width_px === 0 ? nothing : panel(layout, theme)}
  </svg>`;
}

function panel({ panel: { x_px, y_px }, items }: Layout, theme: Theme): SVGTemplateResult {
  return svg`<g transform="translate(${x_px} ${y_px})">${items.map((item) => drawn(item, theme))}</g>`;
}

function drawn(item: LayoutItem, theme: Theme): SVGTemplateResult {
  const { x_px, y_px, width_px, height_px, paint } = item;
  const colour = colourOf(paint, theme);
  if (item.kind === "box") {
    return svg`<rect x=${x_px} y=${y_px} width=${width_px} height=${height_px} rx=${item.radius_px} fill=${colour} fill-opacity=${item.alpha} />`;
  }
  if (item.kind === "icon") return sign(item, colour, theme);
  const { font, text, direction } = item;
  const x_start_px = direction === "rtl" ? x_px + width_px : x_px;
  return svg`<text
    x=${x_start_px} y=${y_px + height_px / 2} font-size=${font.size_px} font-weight=${font.weight === "bold" ? 600 : 400}
    fill=${colour} direction=${direction} dominant-baseline="central" xml:space="preserve">${text}</text>`;
}

function sign({ x_px, y_px, width_px, name, on, alpha }: IconItem, colour: string, theme: Theme): SVGTemplateResult {
  const scale = width_px / icon_grid;
  return svg`<g transform="translate(${x_px} ${y_px}) scale(${scale})" opacity=${alpha}>${icon_shapes[name].map(
    ([kind, path]) => {
      if (kind === "fill") return svg`<path d=${path} fill=${colour} fill-rule="evenodd" />`;
      const [stroke, width] = kind === "line" ? [colour, 1.6] : [theme.colours[on], 3.6];
      return svg`<path d=${path} fill="none" stroke=${stroke} stroke-width=${width} stroke-linecap="round" stroke-linejoin="round" />`;
    },
  )}</g>`;
}

function colourOf(paint: Paint, theme: Theme): string {
  return "token" in paint ? theme.colours[paint.token] : paint.colour;
}

/** For who does not see it. */
function wordsOf({ items }: Layout): string {
  const words = items.flatMap((item) => (item.kind === "text" ? [item.text] : item.kind === "icon" ? [item.word] : []));
  return `Preview of the overlay: ${words.join(", ")}`;
}

/** Small for a game, so that the panel can be seen. */
const preview_window = { width_px: 720, height_px: 405 } as const;
