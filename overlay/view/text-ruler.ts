import type { Font } from "../core/layout/overlay-layout.js";
import { fontText } from "./font-text.js";

/**
 * Measures texts as they are drawn: at the screen's own pixels, as hinted letters are not as wide at twice the size as twice. It remembers
 * at most `texts_max` widths.
 */
export class TextRuler {
  readonly #context: TextContext;
  readonly #ratio: number;
  /** By their fonts. */
  readonly #fonts = new Map<string, FontWidths>();
  #count = 0;

  /** `ratio`: device pixels to a CSS pixel. */
  constructor(context: TextContext, ratio: number) {
    this.#context = context;
    this.#ratio = ratio;
  }

  /** How wide a text is, in CSS pixels. */
  measure(text: string, font: Font): number {
    const key = `${font.weight} ${font.size_px}`;
    let known = this.#fonts.get(key);
    if (known === undefined) {
      known = { css: fontText(font, this.#ratio), widths: new Map() };
      this.#fonts.set(key, known);
    }
    const width_px = known.widths.get(text);
    if (width_px !== undefined) return width_px;
    if (this.#count >= texts_max) this.#forget();
    this.#context.font = known.css;
    const measured_px = this.#context.measureText(text).width / this.#ratio;
    known.widths.set(text, measured_px);
    this.#count += 1;
    return measured_px;
  }

  #forget(): void {
    for (const { widths } of this.#fonts.values()) widths.clear();
    this.#count = 0;
  }
}

/** What is needed of a canvas. */
export interface TextContext {
  font: string;
  measureText(text: string): { readonly width: number };
}

interface FontWidths {
  readonly css: string;
  readonly widths: Map<string, number>;
}

/** A radio shows a few hundred texts, and tries some shorter ones where there is little room. */
export const texts_max = 8_192;
