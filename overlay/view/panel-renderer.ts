import "pixi.js/unsafe-eval";
import { CanvasRenderer, type Container, extensions, type Renderer, Ticker, WebGLRenderer } from "pixi.js";

import type { Rect } from "../core/layout/overlay-layout.js";
import { page_uploader } from "./texture-page.js";

/** What draws on a canvas: the graphics card, or without one the processor. */
export interface PanelRenderer {
  readonly renderer: Renderer;
  readonly canvas: HTMLCanvasElement;
  /** False: it draws all of a picture, whatever part is asked for. */
  readonly draws_parts: boolean;
}

/** Draws parts of a picture anew, and leaves the others as they are; nothing while the graphics card has lost all of it. */
export function renderParts({ renderer }: PanelRenderer, container: Container, parts: readonly Rect[]): void {
  if (!(renderer instanceof WebGLRenderer)) {
    renderer.render({ container });
    return;
  }
  const { gl } = renderer;
  if (gl.isContextLost()) return;
  // Pixi has no use for the scissors of its own: they bound what it clears and draws.
  gl.enable(gl.SCISSOR_TEST);
  for (const { x_px, y_px, width_px, height_px } of parts) {
    gl.scissor(x_px, renderer.canvas.height - y_px - height_px, width_px, height_px);
    renderer.render({ container });
  }
  gl.disable(gl.SCISSOR_TEST);
}

/**
 * Prepares Pixi for drawing now and then: nothing of it runs by itself.
 *
 * @throws {Error} Where a browser lets no page draw at all.
 */
export async function createPanelRenderer(): Promise<PanelRenderer> {
  // Pixi's housekeeping would ask for sixty frames a second, for ever.
  Ticker.system.autoStart = false;
  Ticker.system.stop();
  extensions.add(page_uploader);
  const canvas = document.createElement("canvas");
  try {
    const renderer = new WebGLRenderer();
    await renderer.init({ ...plain, canvas });
    renderer.limits.maxBatchableTextures = textures_at_once;
    return { renderer, canvas, draws_parts: true };
  } catch {
    // A canvas that was asked for WebGL gives no other context.
    const other = document.createElement("canvas");
    const renderer = new CanvasRenderer();
    await renderer.init({ ...plain, canvas: other });
    return { renderer, canvas: other, draws_parts: false };
  }
}

/** All pictures are on a page or two; the choice among sixteen at each pixel is dear where the graphics card is made of software. */
const textures_at_once = 2;
const plain = {
  width: 1,
  height: 1,
  resolution: 1,
  autoDensity: false,
  antialias: false,
  // What has not changed is not drawn again.
  preserveDrawingBuffer: true,
  backgroundAlpha: 0,
  // Signs and letters are painted smooth, and nothing stands between two pixels.
  roundPixels: true,
  gcActive: false,
  renderableGCActive: false,
  // Events and accessibility are the page's own affair.
  skipExtensionImports: true,
  powerPreference: "low-power",
} as const;
