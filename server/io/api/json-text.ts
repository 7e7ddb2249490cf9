/** A result that is JSON already, and is not written anew. */
export class JsonText {
  readonly text: string;
  /** What the ETag of a route that has one names. */
  readonly version: number | undefined;

  constructor(text: string, version?: number) {
    this.text = text;
    this.version = version;
  }

  /** The JSON of an object with one member more, whose value is JSON already. `object` has members. */
  static withMember(object: { readonly version: number }, name: string, json: string): JsonText {
    return new JsonText(`${JSON.stringify(object).slice(0, -1)},${JSON.stringify(name)}:${json}}`, object.version);
  }
}
