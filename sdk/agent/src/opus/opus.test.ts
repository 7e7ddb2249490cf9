import { describe, expect, it } from "vitest";
import { describeCodec } from "./codec.suite.js";
import { createCodec } from "./opus.js";

/** The native encoder is optional: a machine where it does not load runs the WASM half of the suite and says so. */
const native = await createCodec({ encoder: "native" }).catch((error: Error) => error);

describe.skipIf(native instanceof Error)(
  native instanceof Error ? `native encoder skipped: ${native.message}` : "native encoder",
  () => {
    describeCodec("native+wasm", () => createCodec({ encoder: "native" }));
  },
);

describeCodec("wasm+wasm", () => createCodec({ encoder: "wasm" }));

describe("createCodec", () => {
  it("chooses by itself and says what it chose and why", async () => {
    const codec = await createCodec();
    expect(codec.name).toBe(native instanceof Error ? "wasm+wasm" : "native+wasm");
    expect(codec.reason).not.toBe("");
    expect(codec.reason).not.toContain("\n");
  });

  it("leaves the process's own error handlers alone", async () => {
    const before = ["uncaughtException", "unhandledRejection"].map((event) => process.listenerCount(event));
    await createCodec({ encoder: "wasm" });
    expect(["uncaughtException", "unhandledRejection"].map((event) => process.listenerCount(event))).toEqual(before);
  });

  it("keeps two codecs apart", async () => {
    const [one, other] = await Promise.all([createCodec({ encoder: "wasm" }), createCodec({ encoder: "wasm" })]);
    for (let count = 0; count < 300; count += 1) one.createDecoder();
    expect(() => other.createDecoder()).not.toThrow();
  });
});
