import { ExtensionType, type GLTextureUploader, Rectangle, Texture, TextureSource } from "pixi.js";

import type { AtlasPage, PageRect } from "./atlas.js";
import type { Pen } from "./panel-painter.js";

/** A page of the atlas as a texture. Only what was painted since goes to the graphics card, unless that has forgotten all of it. */
export class TexturePage implements AtlasPage<Texture, Pen> {
  readonly #canvas: HTMLCanvasElement;
  readonly #pen: Pen;
  readonly #source: PageSource;
  readonly #cuts: Texture[] = [];

  constructor(width_px: number, height_px: number) {
    this.#canvas = document.createElement("canvas");
    this.#canvas.width = width_px;
    this.#canvas.height = height_px;
    // Kept where it is read from at once: a graphics card would have to hand it back.
    const pen = this.#canvas.getContext("2d", { willReadFrequently: true });
    if (pen === null) throw new TypeError("a canvas has a context of its own");
    this.#pen = pen;
    this.#source = new PageSource({
      resource: this.#canvas,
      width: width_px,
      height: height_px,
      scaleMode: "nearest",
      autoGarbageCollect: false,
    });
  }

  cut(rect: PageRect, paint: (pen: Pen) => void): Texture {
    const { x_px, y_px, width_px, height_px } = rect;
    const pen = this.#pen;
    pen.save();
    pen.beginPath();
    pen.rect(x_px, y_px, width_px, height_px);
    pen.clip();
    pen.translate(x_px, y_px);
    paint(pen);
    pen.restore();
    this.#source.painted.push(rect);
    const frame = new Rectangle(x_px, y_px, width_px, height_px);
    const texture = new Texture({ source: this.#source, frame });
    this.#cuts.push(texture);
    return texture;
  }

  /** Hands what was painted to the graphics card. Without it, it is not seen. */
  flush(): void {
    if (this.#source.painted.length === 0) return;
    this.#source.update();
    // Nobody may have taken it: there is none, or it has no such texture yet and takes all of it then.
    this.#source.painted.length = 0;
  }

  close(): void {
    for (const texture of this.#cuts) texture.destroy();
    this.#source.destroy();
    // The memory goes now, and not when somebody looks for what is unused.
    this.#canvas.width = 0;
  }
}

class PageSource extends TextureSource<HTMLCanvasElement> {
  readonly painted: PageRect[] = [];
  override uploadMethodId: string = page_upload_id;
}

/** To be told to Pixi once, before it draws. */
export const page_uploader: GLTextureUploader & { readonly extension: { readonly type: ExtensionType; readonly name: string } } =
  {
    id: "talkgroup-page",
    extension: { type: ExtensionType.TextureUploaderWebGL, name: "talkgroup-page" },
    upload(source, gl_texture, gl) {
      const { target, format, type, internalFormat } = gl_texture;
      const { pixelWidth, pixelHeight, resource } = source;
      const pen = (resource as HTMLCanvasElement).getContext("2d");
      if (!(source instanceof PageSource) || pen === null) return;
      if (gl_texture.width !== pixelWidth || gl_texture.height !== pixelHeight) {
        gl.texImage2D(target, 0, internalFormat, format, type, pen.getImageData(0, 0, pixelWidth, pixelHeight));
        gl_texture.width = pixelWidth;
        gl_texture.height = pixelHeight;
      } else {
        for (const { x_px, y_px, width_px, height_px } of source.painted)
          gl.texSubImage2D(target, 0, x_px, y_px, format, type, pen.getImageData(x_px, y_px, width_px, height_px));
      }
      source.painted.length = 0;
    },
  };

const page_upload_id = "talkgroup-page";
