import { NineSliceSprite, Sprite, Texture } from "pixi.js";

/** What shows a text or a sign, and what shows a box. */
export type PanelSprite = Sprite | NineSliceSprite;

/** What shows nothing right now, to be used again: names come and go all the time, and each of these is dear to make. */
export class SpritePool {
  readonly #sprites: Sprite[] = [];
  readonly #boxes: NineSliceSprite[] = [];

  takeSprite(): Sprite {
    return this.#sprites.pop() ?? new Sprite();
  }

  takeBox(): NineSliceSprite {
    return this.#boxes.pop() ?? new NineSliceSprite(Texture.EMPTY);
  }

  /** It is shown no more, and is nobody's from now on. */
  give(sprite: PanelSprite): void {
    sprite.removeFromParent();
    const is_box = sprite instanceof NineSliceSprite;
    if ((is_box ? this.#boxes : this.#sprites).length >= spare_max) sprite.destroy();
    else if (is_box) this.#boxes.push(sprite);
    else this.#sprites.push(sprite);
  }
}

/** Of each kind. More than what comes and goes at once: a phase of an operation changes ten radios of a dozen signs and texts. */
const spare_max = 256;
