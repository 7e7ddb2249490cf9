import { describe, expect, it } from "vitest";

import { portaudioCure, portaudioUnsupported } from "./portaudio-cure.js";

describe("portaudioCure", () => {
  it.each([
    ["win32", "x64", false, "install the Visual Studio Build Tools (C++) and Python, then run npm install again"],
    ["win32", "x64", true, "install the Visual Studio Build Tools (C++) and Python, then run npm rebuild naudiodon"],
    ["darwin", "x64", true, "install the command line tools (xcode-select --install) and Python, then run npm rebuild naudiodon"],
    ["darwin", "arm64", true, "naudiodon's PortAudio is not built for arm64"],
    ["win32", "arm64", false, "naudiodon's PortAudio is not built for arm64"],
    ["linux", "x64", false, undefined],
  ] as const)("of %s on %s, installed: %s", (platform, architecture, installed, cure) => {
    expect(portaudioCure({ platform, architecture, installed })).toBe(cure);
  });

  it("is none where PortAudio cannot be had at all", () => {
    expect(portaudioUnsupported("darwin", "arm64")).toMatch(/not built for arm64/);
    expect(portaudioUnsupported("darwin", "x64")).toBeUndefined();
    expect(portaudioUnsupported("linux", "arm64")).toBeUndefined();
  });
});
