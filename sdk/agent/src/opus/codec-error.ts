/** The codec library cannot be had, or has no room for one more encoder or decoder. */
export class CodecError extends Error {
  override readonly name = "CodecError";
  readonly code: "codec_unavailable" | "out_of_memory";
  constructor(code: CodecError["code"], message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}
