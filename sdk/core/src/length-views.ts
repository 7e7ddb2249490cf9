/** Views of the beginning of one array, each length made once and kept: a view made for every packet would be garbage. */
export class LengthViews {
  readonly bytes: Uint8Array;
  readonly #views: (Uint8Array | undefined)[] = [];

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** `bytes[0 … length)`; the same object each time. */
  first(length: number): Uint8Array {
    let view = this.#views[length];
    if (view === undefined) {
      view = this.bytes.subarray(0, length);
      this.#views[length] = view;
    }
    return view;
  }
}
