/** A rectangle of the screen, in the pixels of the system that told it: x to the right, y down; sizes are never negative. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** True if there is something to see in it. The area of a window that is minimised is empty on some systems. */
export function hasArea({ width, height }: Bounds): boolean {
  return width > 0 && height > 0;
}

/** True if both are the same rectangle. */
export function sameBounds(one: Bounds, other: Bounds): boolean {
  return one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;
}
