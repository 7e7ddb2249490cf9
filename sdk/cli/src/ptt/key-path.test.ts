import { describe, expect, it } from "vitest";

import { keyPath } from "./key-path.js";

const linux = { platform: "linux", environment: { XDG_RUNTIME_DIR: "/run/user/1000" } };

describe("the place of a held key", () => {
  it("is the same whatever the order of the nets, and another for other nets and other agents", () => {
    const both = keyPath(["alpha", "command"], "", linux);
    expect(both).toMatchObject({
      ok: true,
      value: expect.stringMatching(/^\/run\/user\/1000\/talkgroup-ptt-[0-9a-f]{16}\.sock$/),
    });
    expect(keyPath(["command", "alpha", "alpha"], "", linux)).toEqual(both);
    const others = [
      keyPath(["alpha"], "", linux),
      keyPath(["alpha", "command"], "/other.sock", linux),
      keyPath(["alphacommand"], "", linux),
    ];
    expect(new Set([both, ...others].map((path) => JSON.stringify(path))).size).toBe(4);
  });

  it("is a folder of the user's own, or none", () => {
    const mac = { platform: "darwin", environment: { TMPDIR: "/var/folders/x", XDG_RUNTIME_DIR: "/elsewhere" } };
    expect(keyPath(["alpha"], "", mac)).toMatchObject({ value: expect.stringMatching(/^\/var\/folders\/x\/talkgroup-ptt-/) });
    for (const place of [
      { ...linux, environment: { TMPDIR: "/tmp" } },
      { ...linux, environment: { XDG_RUNTIME_DIR: "" } },
      { ...linux, platform: "win32" },
    ]) {
      expect(keyPath(["alpha"], "", place)).toMatchObject({ ok: false, refusal: { code: "unsupported" } });
    }
  });
});
